"""What hangs on a touchpoint, kind by kind: rows, one of them open with its form, and a field to add."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QVBoxLayout, QWidget

from journeymap.layout.theme import Theme
from journeymap.model.bilingual import shown
from journeymap.model.changes import Label
from journeymap.model.edits.elements import name_of
from journeymap.model.edits.notes import attach, move_attachment
from journeymap.model.elements import Attachment, Delight, Feedback, Metric, Opportunity, Pain
from journeymap.ui.inspector.add_line import AddLine
from journeymap.ui.inspector.form import Form
from journeymap.ui.inspector.look import Look, plain
from journeymap.ui.inspector.prose import Span
from journeymap.ui.inspector.row_list import RowList
from journeymap.ui.inspector.rows import RowContent
from journeymap.ui.inspector.specs import fields_of
from journeymap.ui.inspector.targets import ElementTarget
from journeymap.ui.placing import shown_texts
from journeymap.ui.session import Session


@dataclass(frozen=True, slots=True)
class NoteLook:
    """How a kind of attachment is made and what its rows wear."""

    make: Callable[[str], Attachment]
    icon: str


_LOOKS: dict[type[Attachment], NoteLook] = {
    Pain: NoteLook(lambda text: Pain(id="", text=text), "triangle-alert"),
    Delight: NoteLook(lambda text: Delight(id="", text=text), "heart"),
    Opportunity: NoteLook(lambda text: Opportunity(id="", text=text), "lightbulb"),
    Metric: NoteLook(lambda text: Metric(id="", name=text), "gauge"),
    Feedback: NoteLook(lambda text: Feedback(id="", text=text), "message-square-quote"),
}


class NoteSection(QWidget):
    """The attachments of one kind at one touchpoint."""

    def __init__(self, look: Look, session: Session, kind: type[Attachment], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look, self._session, self._kind = look, session, kind
        self._touchpoint = ""
        self.form = Form(look, session, fields_of(kind))
        self.list = RowList(look, self, self.form, ordered=True, removable=True)
        self.list.setAccessibleName(look.words(f"word.many.{kind.KIND}"))
        self.add = AddLine(_add_words(kind), self)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(5)
        column.addWidget(plain(look.words(f"word.many.{kind.KIND}"), self, "field"))
        column.addWidget(self.list)
        column.addWidget(self.add)
        self.list.opened.connect(self._aim)
        self.list.moved.connect(self._move)
        self.list.removed.connect(self._remove)
        self.add.added.connect(self._add)

    def aim(self, touchpoint_id: str) -> None:
        """Show another touchpoint's attachments."""
        if touchpoint_id != self._touchpoint:
            self.finish()
            self.list.open("")
            self._touchpoint = touchpoint_id

    def refresh(self) -> None:
        """Show what hangs there now."""
        self.list.show_rows([self._row(each) for each in self._notes()])
        self._aim(self.list.open_key)

    def finish(self) -> None:
        """Take over what is being typed."""
        self.form.binder.finish()
        self.add.finish()

    def _notes(self) -> tuple[Attachment, ...]:
        journey = self._session.journey
        if not journey.has(self._touchpoint):
            return ()
        return journey.attached(self._touchpoint, self._kind)

    def _row(self, note: Attachment) -> RowContent:
        theme, words = self._look.theme, self._look.words
        text = name_of(shown(note, shown_texts(self._session))) or words("word.map.unnamed")
        badge, tone = "", theme.badge
        if isinstance(note, Pain):
            badge, tone = words("word.map.severity-of", n=note.severity), theme.pain
        elif isinstance(note, Opportunity):
            badge, tone = words(f"word.status.{note.status.value}"), theme.opportunity
        elif isinstance(note, Metric) and note.value is not None:
            badge = f"{note.value:.12g}{note.unit}"
        look = _LOOKS[self._kind]
        color = _ink(theme, self._kind)
        spans = (Span(text, theme.ink),)
        return RowContent(note.id, spans, icon=look.icon, icon_color=color, badge=badge, tone=tone)

    def _aim(self, key: str) -> None:
        self.form.aim([ElementTarget(key)] if key else [])
        self.form.refresh()

    def _add(self, text: str) -> None:
        if not self._session.journey.has(self._touchpoint):
            return
        note = _LOOKS[self._kind].make(text)
        with self._session.edit(Label.ATTACH) as edit:
            attach(edit, note, self._touchpoint)

    def _move(self, at: int, to: int) -> None:
        notes = self._notes()
        # All kinds share one order at the touchpoint: take the place of the one that stands there.
        every = [each.id for each in self._session.journey.attachments(self._touchpoint) if each.id != notes[at].id]
        others = [each.id for each in notes if each.id != notes[at].id]
        place = every.index(others[to]) if to < len(others) else every.index(others[-1]) + 1
        with self._session.edit(Label.MOVE_NOTE) as edit:
            move_attachment(edit, notes[at].id, self._touchpoint, place)

    def _remove(self, at: int) -> None:
        with self._session.edit(Label.REMOVE_NOTE) as edit:
            edit.remove(self._notes()[at].id)


def _ink(theme: Theme, kind: type[Attachment]) -> str:
    tones = {Pain: theme.pain, Delight: theme.delight, Opportunity: theme.opportunity}
    return tones[kind].ink if kind in tones else theme.muted


def _add_words(kind: type[Attachment]) -> str:
    words = {
        Pain: QCoreApplication.translate("Inspector", "Add a Pain"),
        Delight: QCoreApplication.translate("Inspector", "Add a Delight"),
        Opportunity: QCoreApplication.translate("Inspector", "Add an Opportunity"),
        Metric: QCoreApplication.translate("Inspector", "Add a Metric"),
        Feedback: QCoreApplication.translate("Inspector", "Add Feedback"),
    }
    return words[kind]
