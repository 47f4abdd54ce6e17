"""The steps of undo as rows: what each is called, what it was done to, and whether it is done now."""

from collections.abc import Sequence
from enum import IntEnum

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from journeymap.model.changes import EdgeChange, NodeChange, Patch
from journeymap.model.edits.elements import name_of
from journeymap.model.elements import Element
from journeymap.model.journey import Journey
from journeymap.ui.session import Session
from journeymap.ui.step_names import step_name

_NONE = QModelIndex()


class Role(IntEnum):
    """What a row says beside its words."""

    SUBJECT = Qt.ItemDataRole.UserRole + 1
    IS_DONE = Qt.ItemDataRole.UserRole + 2
    IS_PRESENT = Qt.ItemDataRole.UserRole + 3
    IS_SAVED = Qt.ItemDataRole.UserRole + 4


class HistorySteps(QAbstractListModel):
    """A row for how the map was at first, and one for each step after it.

    Nothing is followed by itself: whoever shows it calls :meth:`renew`.
    """

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._patches: tuple[Patch, ...] = ()

    @property
    def present(self) -> int:
        """The row of the step done last."""
        return self._session.document.history.position

    def rowCount(self, parent: QModelIndex | QPersistentModelIndex = _NONE) -> int:
        """Return the number of steps and one."""
        return 0 if parent.isValid() else len(self._patches) + 1

    def data(self, index: QModelIndex | QPersistentModelIndex, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return what a row says."""
        at, history = index.row(), self._session.document.history
        if role == Qt.ItemDataRole.DisplayRole:
            return self.tr("At the beginning") if at == 0 else step_name(self._patches[at - 1].label)
        if role == Role.SUBJECT:
            return "" if at == 0 else subject_of(self._patches[at - 1], self._session.journey)
        if role == Role.IS_DONE:
            return at <= history.position
        if role == Role.IS_PRESENT:
            return at == history.position
        if role == Role.IS_SAVED:
            return at == history.saved_position and self._session.path is not None
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return self._spoken(index)
        return None

    def renew(self) -> None:
        """Take over the steps there are now; rows that stay are left alone."""
        new = self._session.document.history.patches
        same = _shared(self._patches, new)
        if same < len(self._patches):
            self.beginRemoveRows(_NONE, same + 1, len(self._patches))
            self._patches = self._patches[:same]
            self.endRemoveRows()
        if same < len(new):
            self.beginInsertRows(_NONE, same + 1, len(new))
            self._patches = new
            self.endInsertRows()
        self.dataChanged.emit(self.index(0), self.index(len(new)))

    def _spoken(self, index: QModelIndex | QPersistentModelIndex) -> str:
        parts = [str(index.data()), str(index.data(Role.SUBJECT))]
        if index.data(Role.IS_PRESENT):
            parts.append(self.tr("now"))
        elif not index.data(Role.IS_DONE):
            parts.append(self.tr("undone"))
        if index.data(Role.IS_SAVED):
            parts.append(self.tr("saved"))
        return ", ".join(part for part in parts if part)


def subject_of(patch: Patch, journey: Journey) -> str:
    """Return the name of what a step was done to; nothing where it was several things or has no name."""
    for change in patch.changes:
        if isinstance(change, NodeChange):
            element = change.after if change.after is not None else change.before
            return name_of(element) if element is not None else ""
    moved = {change.source for change in patch.changes if isinstance(change, EdgeChange) and change.before is None}
    moved = moved or {change.source for change in patch.changes if isinstance(change, EdgeChange)}
    named: list[Element] = [element for each in moved if (element := journey.find(each)) is not None]
    return name_of(named[0]) if len(named) == 1 and named[0].KIND != "journey" else ""


def _shared(old: Sequence[Patch], new: Sequence[Patch]) -> int:
    """Return how many steps both begin with."""
    return next(
        (n for n, (one, other) in enumerate(zip(old, new, strict=False)) if one is not other), min(len(old), len(new))
    )
