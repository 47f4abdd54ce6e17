"""What a screen reader is told when the map changes, once, in the interface's language."""

from PySide6.QtCore import QObject
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QWidget

from journeymap.model.changes import Label, NodeChange, Patch
from journeymap.model.document import Notice, NoticeKind
from journeymap.model.edits.elements import name_of
from journeymap.model.elements import Element, Lane, Stage, Touchpoint
from journeymap.ui.session import Session
from journeymap.ui.step_names import step_name

_TYPED = frozenset({Label.CHANGE, Label.CHANGE_GUIDE, Label.CHANGE_SETTINGS})
"""Steps made in fields, which a reader reads by itself."""

_MOST_NAMED = 3


def announce(widget: QWidget, text: str) -> None:
    """Let screen readers say ``text``; costs nothing while none is listening."""
    if text and QAccessible.isActive():
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(widget, text))


class Announcer(QObject):
    """Tells of additions, moves, removals, undo and redo, and of how many are selected.

    Parameters
    ----------
    voice : the widget that speaks.
    """

    def __init__(self, session: Session, voice: QWidget) -> None:
        super().__init__(voice)
        self._session = session
        self._voice = voice
        session.noticed.connect(self._hear)
        session.selection.changed.connect(self._count)

    def words_for(self, notice: Notice) -> str:
        """Return what is said of a change; empty where nothing is."""
        patch = notice.patch
        if notice.kind is NoticeKind.UNDO:
            return self.tr("Undone: {step}").format(step=step_name(patch.label))
        if notice.kind is NoticeKind.REDO:
            return self.tr("Redone: {step}").format(step=step_name(patch.label))
        if patch.label in _TYPED or (patch.label is Label.RENAME and not self._voice.hasFocus()):
            return ""
        return self._of_edit(patch)

    def _of_edit(self, patch: Patch) -> str:
        step = step_name(patch.label)
        names = self._names(patch)
        if patch.label is Label.MOVE_TOUCHPOINT:
            moved = self._moved(patch)
            return self._at_place(moved, self.tr("{name}: moved to {stage} · {lane}, {n} of {count}")) or step
        if patch.label is Label.ADD_TOUCHPOINT and len(patch.created) == 1:
            added = self._session.journey.find(patch.created[0])
            return self._at_place(added, self.tr("{name}: added to {stage} · {lane}, {n} of {count}")) or step
        return self.tr("{step}: {name}").format(step=step, name=", ".join(names)) if names else step

    def _at_place(self, element: Element | None, sentence: str) -> str:
        if not isinstance(element, Touchpoint):
            return ""
        journey = self._session.journey
        place = journey.place_of(element.id)
        return sentence.format(
            name=element.name,
            stage=journey.get(place.stage, Stage).name,
            lane=journey.get(place.lane, Lane).name,
            n=place.index + 1,
            count=len(journey.ids_in(place.stage, place.lane)),
        )

    def _moved(self, patch: Patch) -> Element | None:
        """Return the selected touchpoint an edit moved; others it touched only made room."""
        primary = self._session.selection.primary
        return self._session.journey.find(primary) if primary in patch.touched and primary is not None else None

    def _names(self, patch: Patch) -> list[str]:
        """Return the names of what an edit brought, renamed or took away, the first few."""
        nodes = [change for change in patch.changes if isinstance(change, NodeChange)]
        shown = [element for each in nodes if (element := each.after or each.before) is not None]
        return [name for name in map(name_of, shown) if name][:_MOST_NAMED]

    def _hear(self, notice: Notice) -> None:
        if QAccessible.isActive():
            announce(self._voice, self.words_for(notice))

    def _count(self) -> None:
        count = len(self._session.selection)
        if count > 1 and QAccessible.isActive():
            announce(self._voice, self.tr("%n selected", "", count))
