"""The scene shows a board: it compares part by part and touches only what differs."""

from collections.abc import Collection, Iterable, Mapping

from PySide6.QtCore import QObject, QRectF, Signal
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QGraphicsScene

from journeymap.layout.board import Board, Part, PartKind
from journeymap.layout.geometry import Point, Rect
from journeymap.layout.theme import LIGHT, Theme
from journeymap.ui.board.chunks import DENSE_KINDS
from journeymap.ui.board.items import Look, PartItem, Sign
from journeymap.ui.board.motion import MOST_MOVED, Motion
from journeymap.ui.board.part_items import PartItems
from journeymap.ui.board.pins import PINNED_KINDS, Pins

FAR_SCALE = 0.42
"""Below this zoom text could not be read (5 px) and dense parts are painted as pictures."""

ROUGH_SCALE = 0.6
"""Below this zoom dense parts are painted without their icons (9 px)."""

FAR_FROM = 500
"""Maps of fewer dense parts are painted in full at any zoom: a frame allows it, and it looks better."""


class BoardScene(QGraphicsScene):
    """Items for the parts of one board.

    Knows parts and never elements of the journey: a floor plan can be shown the same way.

    Signals
    -------
    shown() : another board is on the scene.
    """

    shown = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        # Chunks already sort out what is in sight; Qt's own index would be kept up for nothing.
        self.setItemIndexMethod(QGraphicsScene.ItemIndexMethod.NoIndex)
        self.board = Board(0.0, 0.0, {})
        self.theme = LIGHT
        self._look = Look(LIGHT.accent)
        self._items = PartItems(self, self._look)
        self.motion = Motion(self._items.move, self)
        self.motion.arrived.connect(self._arrive)
        self._headers: set[str] = set()
        self._previewed: set[str] = set()
        self._elements: dict[str, list[str]] | None = None
        self._sight = QRectF()
        self._seen = (0.0, 0.0, 0.0, 0.0)
        self._scale = 1.0
        self._pins = Pins(self)
        self.set_theme(LIGHT)

    def set_theme(self, theme: Theme) -> None:
        """Use a theme's colours for what is not drawn from marks."""
        self.theme = theme
        self._look.color = QColor(theme.accent)
        self._pins.set_colors(theme.paper, theme.line)
        self.update()

    def show_board(self, board: Board, *, glide: bool = True) -> None:
        """Show a newly laid out board in the old one's stead.

        Parameters
        ----------
        glide : whether parts in sight move to their new places (or jump).
        """
        displaced = self.motion.drop() | self._previewed
        self._items.hide(frozenset())
        self._previewed.clear()
        old = self.board.parts
        for key in old.keys() - board.parts.keys():
            self._items.take_out(key)
            self._headers.discard(key)
        self.board = board
        self._elements = None
        ways: dict[str, tuple[Point, Point]] = {}
        for key, placed in board.parts.items():
            before = old.get(key)
            if before is placed and key not in displaced:
                continue
            if before is None:
                self._items.bring_in(*placed)
                if placed[0].kind in PINNED_KINDS:
                    self._headers.add(key)
            else:
                if before[0] is not placed[0]:
                    self._items.change(placed[0])
                if (before[1] != placed[1] or key in displaced) and key not in self._headers:
                    start = self._place_of(key) if key in displaced else before[1]
                    self._bring(placed[0], start, placed[1], ways if glide else None)
        self._set_detail()
        self._send(ways)
        self._follow()
        self.shown.emit()

    def look_at(self, sight: QRectF, scale: float) -> None:
        """Hear what the window shows now: pins headers and chooses near or far painting.

        Parameters
        ----------
        sight : in board units.
        scale : pixels per board unit.
        """
        self._sight = sight
        self._seen = (sight.left(), sight.top(), sight.right(), sight.bottom())
        self._scale = scale
        self._set_detail()
        self._follow()

    @property
    def is_far(self) -> bool:
        """Whether dense parts are painted as pictures, with what can be seen from afar."""
        return self._scale < FAR_SCALE and self._items.dense_count >= FAR_FROM

    @property
    def sight(self) -> QRectF:
        """What the window shows, in board units."""
        return self._sight

    def item(self, key: str) -> PartItem | None:
        """Return the item of a part, for this call only: do not keep it."""
        return self._items.get(key)

    def rect_of(self, key: str) -> Rect | None:
        """Return where a part stands on screen now (headers: pinned), in board units."""
        item = self._items.get(key)
        return None if item is None else item.body()

    def keys_of(self, element_id: str) -> tuple[str, ...]:
        """Return the keys of all parts that show an element."""
        if self._elements is None:
            self._elements = {}
            for key, (part, _origin) in self.board.parts.items():
                if part.element_id:
                    self._elements.setdefault(part.element_id, []).append(key)
        return tuple(self._elements.get(element_id, ()))

    def part_at(self, point: Point, kinds: Collection[PartKind] | None = None) -> Part | None:
        """Return the topmost part that covers a point of the board.

        Parameters
        ----------
        kinds : only these kinds; None: all but routes, which cover only their line.
        """
        best: Part | None = None
        for item in self._items.covering(point):
            part = item.part
            wanted = part.kind in kinds if kinds is not None else part.kind is not PartKind.ROUTE
            if wanted and (best is None or part.depth >= best.depth):
                best = part
        return best

    def parts_in(self, area: QRectF, kinds: Collection[PartKind]) -> tuple[Part, ...]:
        """Return the cards, faces, notes or metrics (``kinds``) that touch an area of the board."""
        return tuple(self._items.touching(area, kinds))

    def sign(self, sign: Sign, keys: Iterable[str]) -> None:
        """Lay ``sign`` over exactly the parts named by ``keys``."""
        self._items.sign(sign, frozenset(keys))

    def signed(self, sign: Sign) -> frozenset[str]:
        """Return the keys that carry ``sign``."""
        return self._items.signed(sign)

    def preview(self, places: Mapping[str, Point], hidden: Iterable[str] = ()) -> None:
        """Show parts at other places than the board says, and hide some, until told otherwise."""
        self._items.hide(frozenset(hidden))
        under_way = self.motion.drop()
        ways: dict[str, tuple[Point, Point]] = {}
        # Those that have arrived stay among the ways, so that their pictures are kept.
        for key in self._previewed | places.keys() | under_way:
            item = self._items.get(key)
            if item is not None:
                target = places.get(key) or self.board.parts[key][1]
                start = item.place()
                if self._sees(start, item.part) or self._sees(target, item.part):
                    ways[key] = (start, target)
                else:
                    self._items.move(key, target)
        self._previewed = set(places)
        self._send(ways)

    def end_preview(self) -> None:
        """Show every part where the board says."""
        self.preview({})

    def _bring(self, part: Part, start: Point, end: Point, ways: dict[str, tuple[Point, Point]] | None) -> None:
        """Move an item from one place to another; what would be seen moving is added to ``ways`` instead."""
        if ways is not None and part.kind in DENSE_KINDS and (self._sees(start, part) or self._sees(end, part)):
            ways[part.key] = (start, end)
        else:
            self._items.move(part.key, end)

    def _place_of(self, key: str) -> Point:
        item = self._items.get(key)
        return item.place() if item is not None else self.board.parts[key][1]

    def _sees(self, origin: Point, part: Part) -> bool:
        left, top, right, bottom = self._seen
        return origin.x < right and origin.y < bottom and origin.x + part.width > left and origin.y + part.height > top

    def _send(self, ways: dict[str, tuple[Point, Point]]) -> None:
        if len(ways) <= MOST_MOVED:
            self._items.keep_pictures(frozenset(ways))
        self.motion.start(ways)

    def _arrive(self) -> None:
        if not self._previewed:
            self._items.keep_pictures(frozenset())

    def _set_detail(self) -> None:
        self._items.set_far(self.is_far)
        self._look.is_rough = self._scale < ROUGH_SCALE and self._items.dense_count >= FAR_FROM

    def _follow(self) -> None:
        headers = []
        for key in self._headers:
            item = self._items.get(key)
            if item is not None:
                headers.append((item, self.board.parts[key][1]))
        self._pins.follow(self._sight, headers)
