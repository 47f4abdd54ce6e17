"""The document: a journey that can be edited, undone and listened to."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from enum import StrEnum

from journeymap.model.changes import Label, Patch, combined
from journeymap.model.edit import Edit
from journeymap.model.history import History
from journeymap.model.journey import Journey


class NoticeKind(StrEnum):
    """Why the journey changed."""

    EDIT = "edit"
    UNDO = "undo"
    REDO = "redo"


@dataclass(frozen=True, slots=True)
class Notice:
    """What listeners hear, once per edit, undo or redo."""

    kind: NoticeKind
    patch: Patch

    @property
    def touched(self) -> frozenset[str]:
        """Ids of all elements put, removed or connected differently."""
        return self.patch.touched


Listener = Callable[[Notice], None]


class Document:
    """What opens, is edited and saves: one journey with its history."""

    def __init__(self, journey: Journey | None = None) -> None:
        """Take over ``journey`` (an empty one by default), which counts as saved."""
        self.journey = journey if journey is not None else Journey()
        self.history = History()
        self._listeners: list[Listener] = []
        self._editing = False

    @contextmanager
    def edit(self, label: Label, merge: str | None = None) -> Iterator[Edit]:
        """Open a transaction: all of it becomes one step, or none of it happens.

        Parameters
        ----------
        label : what a person would call it.
        merge : edits that follow one another with the same words here become one step, until
            ``close_step``; for typing, name the field.

        Raises
        ------
        RuntimeError : another edit is open.
        ValueError : the edit would leave something half-way; it has been rolled back.
        """
        if self._editing:
            raise RuntimeError("an edit is already open")
        self._editing = True
        edit = Edit(self.journey)
        try:
            yield edit
            edit.check()
        except BaseException:
            edit.roll_back()
            raise
        finally:
            edit.close()
            self._editing = False
        patch = edit.patch(label)
        if patch.changes:
            self.history.push(patch, merge)
            self._tell(Notice(NoticeKind.EDIT, patch))

    def undo(self) -> bool:
        """Take the last step back; False when there is none.

        Raises
        ------
        RuntimeError : an edit is open.
        """
        return self._walk(self.history.step_back, NoticeKind.UNDO)

    def redo(self) -> bool:
        """Do the next step again; False when there is none.

        Raises
        ------
        RuntimeError : an edit is open.
        """
        return self._walk(self.history.step_forward, NoticeKind.REDO)

    def go_to(self, position: int) -> bool:
        """Take back or do again as many steps as it takes, with one notice for all; False when none.

        Parameters
        ----------
        position : how many steps are to be done then; kept within what there is.

        Raises
        ------
        RuntimeError : an edit is open.
        """
        if self._editing:
            raise RuntimeError("an edit is open")
        back = position < self.history.position
        step = self.history.step_back if back else self.history.step_forward
        walked: list[Patch] = []
        while self.history.position != position and (patch := step()) is not None:
            self.journey.apply_all(patch.changes)
            walked.append(patch)
        if not walked:
            return False
        changes = combined(tuple(change for patch in walked for change in patch.changes))
        self._tell(Notice(NoticeKind.UNDO if back else NoticeKind.REDO, Patch(walked[-1].label, changes)))
        return True

    @property
    def is_editing(self) -> bool:
        """Whether an edit is open; what the journey says then may still be taken back."""
        return self._editing

    @property
    def can_undo(self) -> bool:
        """Whether there is a step to take back."""
        return self.history.position > 0

    @property
    def can_redo(self) -> bool:
        """Whether there is a step to do again."""
        return self.history.position < len(self.history.labels)

    @property
    def undo_label(self) -> Label | None:
        """What undo would take back."""
        return self.history.labels[self.history.position - 1] if self.can_undo else None

    @property
    def redo_label(self) -> Label | None:
        """What redo would do again."""
        return self.history.labels[self.history.position] if self.can_redo else None

    @property
    def clean(self) -> bool:
        """Whether the journey is as it was last saved."""
        return self.history.clean

    def mark_clean(self) -> None:
        """Note that the journey as it stands has been saved."""
        self.history.mark_clean()

    def close_step(self) -> None:
        """End merging: what is typed next is a step of its own."""
        self.history.close_step()

    def subscribe(self, listener: Listener) -> Callable[[], None]:
        """Call ``listener`` after every change; returns the way to stop it."""
        self._listeners.append(listener)
        return lambda: self._listeners.remove(listener)

    def _walk(self, step: Callable[[], Patch | None], kind: NoticeKind) -> bool:
        if self._editing:
            raise RuntimeError("an edit is open")
        patch = step()
        if patch is None:
            return False
        self.journey.apply_all(patch.changes)
        self._tell(Notice(kind, patch))
        return True

    def _tell(self, notice: Notice) -> None:
        for listener in tuple(self._listeners):
            listener(notice)
