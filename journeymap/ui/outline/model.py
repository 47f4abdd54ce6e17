"""The outline in step with the journey: every notice moves only the rows it touched."""

from collections.abc import Iterable, Sequence
from collections.abc import Set as AbstractSet

from PySide6.QtCore import QModelIndex, QObject, Qt

from journeymap.model.document import Notice
from journeymap.model.elements import JOURNEY_ID
from journeymap.ui.outline.beside import Beside
from journeymap.ui.outline.cells import Cells
from journeymap.ui.outline.columns import Column
from journeymap.ui.outline.contents import ROOT, Key, Sort, children_of, element_of, has_children, key_of, parent_of
from journeymap.ui.outline.row_model import RowModel
from journeymap.ui.outline.rows import Row, Rows
from journeymap.ui.outline.steps import Insert, Move, Remove, steps_between
from journeymap.ui.session import Session

_DRAFT = Key(Sort.DRAFT)
_MOST_STEPS = 24
"""More rows than this do not move one by one."""


class OutlineModel(RowModel):
    """The rows of one session's journey.

    After a notice, only rows that show what it touched, and the rows above and below them, are
    compared with the journey; rows move instead of going and coming, so that what is open and
    chosen stays so.
    """

    def __init__(self, session: Session, cells: Cells, parent: QObject | None = None) -> None:
        super().__init__(session, cells, parent)
        self._draft: Row | None = None
        self.beside = Beside(session)
        session.noticed.connect(self._hear)
        session.replaced.connect(self.renew)

    def renew(self) -> None:
        """Forget all rows: another journey is open."""
        self.beginResetModel()
        self._rows, self._draft, self._seen = Rows(), None, None
        self._openable.clear()
        self.endResetModel()

    def say_anew(self, cells: Cells) -> None:
        """Word and colour everything anew."""
        self.cells, self._seen = cells, None
        self._tell_changed(self._rows)
        self.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, len(Column) - 1)

    # -- a row that is only about to be ------------------------------------------------

    def begin_draft(self, parent: Key, place: int) -> QModelIndex:
        """Make room for a row that is not in the journey yet, as the ``place``-th below a row."""
        self.end_draft()
        above = self._found(parent)
        if above is None:
            return QModelIndex()
        at = min(place, len(self._children(above)))
        self.beginInsertRows(self._index(above), at, at)
        self._rows.insert(above, at, [_DRAFT])
        self.endInsertRows()
        self._draft = self._rows.find(_DRAFT)
        return self._index(self._draft) if self._draft is not None else QModelIndex()

    def end_draft(self) -> None:
        """Take that row away."""
        draft, self._draft = self._draft, None
        if draft is not None and draft.parent is not None:
            self._remove(draft.parent, draft.place, draft.place)

    # -- keeping in step ---------------------------------------------------------------

    def _hear(self, notice: Notice) -> None:
        self._seen = None
        self.end_draft()
        touched = notice.touched
        parents = self._parents_touched(touched)
        for parent in parents:
            self._draw_in(parent, parents)
        for parent in parents:
            self._match(parent)
        self._check_openable(touched)
        self._tell_changed(row for row in self._rows if self._shows(row.key, touched))

    def _parents_touched(self, touched: AbstractSet[str]) -> list[Row]:
        """Return the opened rows below which something may have come, gone or moved."""
        journey = self.journey
        framed = JOURNEY_ID in touched or any(i in touched for i in (lane.id for lane in journey.lanes()))
        keys: dict[Key, None] = {}
        if framed:
            keys.update(dict.fromkeys(row.key for row in self._rows if row.key.sort is Sort.STAGE))
        for row in self._rows:
            if row.key.id in touched or row.key is ROOT or not row.key.id:
                keys[row.key] = None
        for touched_id in touched:
            key = key_of(journey, touched_id)
            above = parent_of(journey, key) if key is not None else None
            if above is not None:
                keys[above] = None
        rows = [self._rows.find(key) for key in keys]
        return [row for row in rows if row is not None and row.children is not None]

    def _draw_in(self, parent: Row, others: Sequence[Row]) -> None:
        """Bring rows here that stood below another row."""
        kept = {child.key for child in parent.children or ()}
        for at, key in enumerate(children_of(self.journey, parent.key)):
            row = self._rows.find(key)
            if key not in kept and row is not None and row.parent in others and row.parent is not parent:
                self._move(row, parent, min(at, len(parent.children or ())))

    def _match(self, parent: Row) -> None:
        """Let the rows below a row be those the journey has, with as few steps as it takes."""
        if self._rows.find(parent.key) is not parent:
            return
        wanted = children_of(self.journey, parent.key)
        steps = list(steps_between([child.key for child in parent.children or ()], wanted))
        if len(steps) > _MOST_STEPS and all(isinstance(step, Move) for step in steps):
            self._reorder(parent, wanted)
            return
        for step in steps:
            if isinstance(step, Remove):
                self._remove(parent, step.first, step.last)
            elif isinstance(step, Insert):
                self.beginInsertRows(self._index(parent), step.at, step.at + len(step.keys) - 1)
                self._rows.insert(parent, step.at, step.keys)
                self.endInsertRows()
            elif isinstance(step, Move):
                self._move((parent.children or [])[step.start], parent, step.end)

    def _reorder(self, parent: Row, wanted: Sequence[Key]) -> None:
        """Put all rows below a row in order at once; what is open and chosen goes with them."""
        self.layoutAboutToBeChanged.emit()
        before = self.persistentIndexList()
        self._rows.reorder(parent, wanted)
        after = [self._index(self._row(index), Column(index.column())) for index in before]
        self.changePersistentIndexList(before, after)
        self.layoutChanged.emit()

    def _move(self, row: Row, parent: Row, at: int) -> None:
        old = row.parent
        if old is None:
            return
        # Qt counts the place with the row that moves.
        place = at + 1 if old is parent and at > row.place else at
        if self.beginMoveRows(self._index(old), row.place, row.place, self._index(parent), place):
            self._rows.move(row, parent, at)
            self.endMoveRows()

    def _remove(self, parent: Row, first: int, last: int) -> None:
        self.beginRemoveRows(self._index(parent), first, last)
        self._rows.remove(parent, first, last)
        self.endRemoveRows()

    def _check_openable(self, touched: AbstractSet[str]) -> None:
        """Let arrows go where rows nobody opened have nothing below them any more."""
        closed = [row for row in self._rows if row.children is None and row.key.id in touched]
        if any(self._openable.get(row.key) and not has_children(self.journey, row.key) for row in closed):
            self.layoutAboutToBeChanged.emit()
            self.layoutChanged.emit()

    def _tell_changed(self, rows: Iterable[Row]) -> None:
        for row in rows:
            if row is not self._rows.root:
                self.dataChanged.emit(self._index(row), self._index(row, Column.STAFF))

    def _shows(self, key: Key, touched: AbstractSet[str]) -> bool:
        return key.id in touched or (element_of(self.journey, key) in touched and key.sort in (Sort.VISIT, Sort.STEP))
