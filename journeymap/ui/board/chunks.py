"""Small parts by neighbourhood: skipped together when out of sight, painted together from afar.

A map of thousands of cards stays within a frame because Qt asks a hundred chunks and not
thousands of items what to paint, and because from afar each chunk replays one picture.
"""

from collections.abc import Iterator
from math import inf

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QPicture
from PySide6.QtWidgets import QGraphicsItem, QGraphicsRectItem, QStyleOptionGraphicsItem, QWidget

from journeymap.layout.board import Depth, PartKind
from journeymap.layout.geometry import Point
from journeymap.ui.board.items import FAINT_OPACITY, SIGN_MARGIN, PartItem, Sign
from journeymap.ui.board.pens import NO_PEN, color

SIDE = 1024.0
"""Side of the square whose parts share a chunk, in board units."""

DENSE_KINDS = frozenset({PartKind.CARD, PartKind.FACE, PartKind.NOTE, PartKind.METRIC})
"""Kinds of which a map may hold thousands."""

ChunkKey = tuple[Depth, int, int]


class Chunk(QGraphicsRectItem):
    """The dense parts of one depth whose origins lie in one square."""

    def __init__(self, key: ChunkKey) -> None:
        super().__init__()
        depth, column, row = key
        self._left, self._top = column * SIDE, row * SIDE
        self.members: dict[str, PartItem] = {}
        self.is_far = False
        self._bounds = (inf, inf, -inf, -inf)
        self._picture: QPicture | None = None
        self._near = QGraphicsRectItem(self)
        self._near.setFlag(QGraphicsItem.GraphicsItemFlag.ItemHasNoContents)
        self.setFlag(QGraphicsItem.GraphicsItemFlag.ItemContainsChildrenInShape)
        self.setPen(NO_PEN)
        self.setAcceptedMouseButtons(Qt.MouseButton.NoButton)
        self.setZValue(depth)

    def adopt(self, item: PartItem, origin: Point) -> None:
        """Take in an item that stands at ``origin``; its place in the scene does not change."""
        item.setParentItem(self._near)
        self.members[item.part.key] = item
        self.notice(item, origin)

    def release(self, item: PartItem) -> None:
        """Let an item go; the caller gives it another parent or takes it off the scene."""
        del self.members[item.part.key]
        self._forget_picture()

    def covers(self, origin: Point) -> bool:
        """Whether a part at ``origin`` belongs here."""
        return self._left <= origin.x < self._left + SIDE and self._top <= origin.y < self._top + SIDE

    def notice(self, item: PartItem, origin: Point) -> None:
        """Hear that an item inside was moved to ``origin`` or changed there."""
        part = item.part
        reach = max(part.overhang, SIGN_MARGIN)
        left, top, right, bottom = self._bounds
        if (
            origin.x - reach < left
            or origin.y - reach < top
            or origin.x + part.width + reach > right
            or origin.y + part.height + reach > bottom
        ):
            left, top = min(left, origin.x - reach), min(top, origin.y - reach)
            right = max(right, origin.x + part.width + reach)
            bottom = max(bottom, origin.y + part.height + reach)
            self._bounds = (left, top, right, bottom)
            self.setRect(QRectF(left, top, right - left, bottom - top))
        self._forget_picture()

    def set_far(self, far: bool) -> None:
        """Paint one picture (far) or every item (near)."""
        if far != self.is_far:
            self.is_far = far
            # Transparent items are skipped with all they hold, in one step; hiding them costs each.
            self._near.setOpacity(0.0 if far else 1.0)
            self.update()

    def touches(self, area: QRectF) -> bool:
        """Whether anything inside might touch an area."""
        return self.rect().intersects(area)

    def at(self, point: Point) -> Iterator[PartItem]:
        """Yield the items whose part covers ``point``."""
        left, top, right, bottom = self._bounds
        if left <= point.x <= right and top <= point.y <= bottom:
            yield from (item for item in self.members.values() if item.isVisible() and item.body().contains(point))

    def paint(self, painter: QPainter, option: QStyleOptionGraphicsItem, widget: QWidget | None = None) -> None:
        """From afar, replay the picture and lay signs over it; near by, the items paint themselves."""
        if not self.is_far:
            return
        if self._picture is None:
            self._picture = self._record()
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
        self._picture.play(painter)
        painter.restore()
        for item in self.members.values():
            if item.signs & ~Sign.FAINT and item.isVisible():
                painter.translate(item.pos())
                item.paint_signs(painter)
                painter.translate(-item.pos())

    def _forget_picture(self) -> None:
        if self._picture is not None:
            self._picture = None
            if self.is_far:
                self.update()

    def _record(self) -> QPicture:
        # Parts beside one another do not overlap, so equal layers of all of them go in one call.
        layers: dict[tuple[int, str, bool], list[QRectF]] = {}
        for item in self.members.values():
            if not item.isVisible():
                continue
            at = item.pos()
            left, top = at.x(), at.y()
            faint = bool(item.signs & Sign.FAINT)
            for number, (fill, x, y, width, height) in enumerate(item.patches()):
                layers.setdefault((number, fill, faint), []).append(QRectF(left + x, top + y, width, height))
        picture = QPicture()
        painter = QPainter(picture)
        painter.setPen(NO_PEN)
        for (_number, fill, faint), rects in sorted(layers.items(), key=lambda layer: layer[0][0]):
            painter.setOpacity(FAINT_OPACITY if faint else 1.0)
            painter.setBrush(color(fill))
            painter.drawRects(rects)
        painter.end()
        return picture


def chunk_key(depth: Depth, origin: Point) -> ChunkKey:
    """Return which chunk a part belongs to."""
    return depth, int(origin.x // SIDE), int(origin.y // SIDE)
