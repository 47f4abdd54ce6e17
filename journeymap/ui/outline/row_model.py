"""The outline as Qt asks for it: rows are found when looked at."""

from PySide6.QtCore import QAbstractItemModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from journeymap.model.bilingual import seen_in
from journeymap.model.journey import Journey
from journeymap.ui.outline.cells import Cell, Cells
from journeymap.ui.outline.columns import TITLES, Column
from journeymap.ui.outline.contents import (
    ROOT,
    Key,
    Sort,
    children_of,
    element_of,
    has_children,
    key_of,
    parent_of,
)
from journeymap.ui.outline.rows import Row, Rows
from journeymap.ui.session import Session

Index = QModelIndex | QPersistentModelIndex

_NONE = QModelIndex()
_NO_FLAGS = Qt.ItemFlag.NoItemFlags
_PLAIN = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
_NAMED = _PLAIN | Qt.ItemFlag.ItemIsEditable
_FLAGS = {
    Sort.STAGE: _NAMED | Qt.ItemFlag.ItemIsDropEnabled,
    Sort.TOUCHPOINT: _NAMED | Qt.ItemFlag.ItemIsDragEnabled | Qt.ItemFlag.ItemIsDropEnabled,
    **dict.fromkeys((Sort.NOTE, Sort.LANE, Sort.SCENARIO, Sort.STEP, Sort.PERSONA), _NAMED),
}


class RowModel(QAbstractItemModel):
    """Finds rows when they are looked at: those below a row when somebody opens it."""

    def __init__(self, session: Session, cells: Cells, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self.cells = cells
        self._rows = Rows()
        self._openable: dict[Key, bool] = {}
        self._seen: Journey | None = None

    @property
    def seen(self) -> Journey:
        """The content with the texts that are looked at."""
        if self._seen is None:
            self._seen = seen_in(self.journey, self._session.view.texts)
        return self._seen

    @property
    def journey(self) -> Journey:
        """The content as it is now."""
        return self._session.journey

    # -- what Qt asks ------------------------------------------------------------------

    def index(self, place: int, column: int, parent: Index = _NONE) -> QModelIndex:
        """Return the index of a cell."""
        children = self._children(self._row(parent))
        return self.createIndex(place, column, children[place].number) if 0 <= place < len(children) else QModelIndex()

    def parent(self, index: Index = _NONE) -> QModelIndex:  # type: ignore[override]
        """Return the index of the row above."""
        above = self._row(index).parent if index.isValid() else None
        return QModelIndex() if above is None or above is self._rows.root else self._index(above)

    def rowCount(self, parent: Index = _NONE) -> int:
        """Return how many rows are below a row."""
        return len(self._children(self._row(parent))) if parent.column() <= 0 else 0

    def columnCount(self, parent: Index = _NONE) -> int:
        """Return the number of columns."""
        return len(Column)

    def hasChildren(self, parent: Index = _NONE) -> bool:
        """Whether a row can be opened."""
        if parent.column() > 0:
            return False
        row = self._row(parent)
        if row.children is not None:
            return bool(row.children)
        openable = self._openable[row.key] = has_children(self.journey, row.key)
        if not openable:
            row.children = []  # so that the first one to come is announced
        return openable

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Say what can be done with a cell."""
        # Asked twice for every row whenever rows move; so nothing is worked out here.
        if not index.isValid():
            return _NO_FLAGS
        return _FLAGS.get(self._rows.numbered(index.internalId()).key.sort, _PLAIN)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return the words of a cell."""
        if not index.isValid():
            return None
        if role == Qt.ItemDataRole.DisplayRole or role == Qt.ItemDataRole.ToolTipRole:
            return self.cell(index).text
        if role == Qt.ItemDataRole.AccessibleTextRole and index.column() == Column.NAME:
            return self.cells.spoken(self.seen, self.key(index))
        return None

    def headerData(self, section: int, way: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return what a column is headed with."""
        if way is Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return self.cells.word(TITLES[Column(section)])
        return None

    def supportedDropActions(self) -> Qt.DropAction:
        """Rows are moved, not copied."""
        return Qt.DropAction.MoveAction

    # -- rows --------------------------------------------------------------------------

    def key(self, index: Index) -> Key:
        """Return what a row is."""
        return self._row(index).key

    def cell(self, index: Index) -> Cell:
        """Return what a cell shows."""
        return self.cells.cell(self.seen, self.key(index), Column(index.column()))

    def element(self, index: Index) -> str | None:
        """Return the id to select for a row."""
        return element_of(self.journey, self.key(index))

    def index_of(self, key: Key | None, column: Column = Column.NAME) -> QModelIndex:
        """Return the index of a row, found now if it was never looked at; none for what stands nowhere."""
        row = self._found(key) if key is not None else None
        return QModelIndex() if row is None or row is self._rows.root else self._index(row, column)

    def index_of_element(self, element_id: str) -> QModelIndex:
        """Return the index of an element's own row."""
        return self.index_of(key_of(self.journey, element_id))

    def _found(self, key: Key) -> Row | None:
        known = self._rows.find(key)
        if known is not None or key is ROOT or (key.id and not self.journey.has(key.id)):
            return known
        above = parent_of(self.journey, key)
        row = self._found(above) if above is not None else None
        if row is None:
            return None
        self._children(row)
        return self._rows.find(key)

    def _children(self, row: Row) -> list[Row]:
        if row.children is None:
            self._rows.fill(row, children_of(self.journey, row.key))
        return row.children or []

    def _row(self, index: Index) -> Row:
        return self._rows.numbered(index.internalId()) if index.isValid() else self._rows.root

    def _index(self, row: Row, column: Column = Column.NAME) -> QModelIndex:
        return QModelIndex() if row is self._rows.root else self.createIndex(row.place, column, row.number)
