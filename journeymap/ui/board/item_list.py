"""The items of a board in reading order, made when somebody asks and kept for the life of the board."""

from typing import TYPE_CHECKING

from journeymap.layout.board import PartKind, Slot
from journeymap.ui.board.access_item import ItemAccess
from journeymap.ui.board.free_area import free_area

if TYPE_CHECKING:
    from journeymap.ui.board.access import BoardAccess

_READING_ORDER = (
    PartKind.HINT,
    PartKind.STAGE_HEADER,
    PartKind.LANE_HEADER,
    PartKind.CARD,
    PartKind.NOTE,
    PartKind.METRIC,
    PartKind.CURVE,
    PartKind.ROUTE,
)
_WIDE_KINDS = frozenset({PartKind.CURVE, PartKind.ROUTE, PartKind.HINT})
"""Parts that stretch under others: what lies at a point is the other."""


class ItemList:
    """Makes and keeps the items: Qt holds a bare pointer to every one it has ever shown to somebody."""

    def __init__(self, board: "BoardAccess") -> None:
        self._board = board
        self._known: dict[str, ItemAccess] = {}
        self._order: list[ItemAccess] = []
        self._index: dict[str, int] = {}
        self._is_stale = True

    def renew(self) -> None:
        """Hear that another board is shown; the list is made again when somebody asks."""
        self._is_stale = True

    def items(self) -> list[ItemAccess]:
        """Return the items in reading order: headers, cards, what hangs on them, free places."""
        if self._is_stale:
            self._is_stale = False
            self._order = [self._item(key) for key in self._keys()]
            self._order += [self._place(slots) for slots in self._board.scene.board.cells.values() if slots]
            self._index = {item.key: at for at, item in enumerate(self._order)}
        return self._order

    def index(self, item: ItemAccess) -> int:
        """Return where an item comes in reading order; -1 for one that is no longer there."""
        self.items()
        return self._index.get(item.key, -1)

    def _keys(self) -> list[str]:
        by_kind: dict[PartKind, list[str]] = {kind: [] for kind in _READING_ORDER}
        for key, (part, _origin) in self._board.scene.board.parts.items():
            if part.kind in by_kind:
                by_kind[part.kind].append(key)
        return [key for kind in _READING_ORDER for key in by_kind[kind]]

    def _item(self, key: str) -> ItemAccess:
        part = self._board.scene.board.parts[key][0]
        item = self._kept(key)
        item.title, item.element_id, item.is_wide = part.title, part.element_id, part.kind in _WIDE_KINDS
        item.is_counted = part.kind is PartKind.CARD
        return item

    def _place(self, slots: tuple[Slot, ...]) -> ItemAccess:
        item = self._kept(f"place:{slots[-1].stage}/{slots[-1].lane}")
        reading = self._board.reading
        item.title = reading.place_name(slots[-1]) if reading is not None else ""
        item.place = free_area(self._board.scene.board, slots)
        return item

    def _kept(self, key: str) -> ItemAccess:
        if key not in self._known:
            self._known[key] = ItemAccess(self._board, key)
        return self._known[key]
