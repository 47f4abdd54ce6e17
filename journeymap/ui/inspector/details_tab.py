"""The first tab of a touchpoint: how it feels, how well it serves, how long it takes, who hates what, and the rest."""

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from journeymap.model.elements import Feedback, Metric, Pain, Persona, Scenario
from journeymap.model.journey import Journey, Stop
from journeymap.ui.inspector.colors import persona_color
from journeymap.ui.inspector.form import Form
from journeymap.ui.inspector.guide_box import step_row
from journeymap.ui.inspector.header import ElidedLabel
from journeymap.ui.inspector.look import Look
from journeymap.ui.inspector.note_section import NoteSection
from journeymap.ui.inspector.page import Body
from journeymap.ui.inspector.prose import Span
from journeymap.ui.inspector.row_list import RowList
from journeymap.ui.inspector.rows import RowContent
from journeymap.ui.inspector.scores import ScoreSection
from journeymap.ui.inspector.specs import EMOTION, MINUTES, MORE, STAFF
from journeymap.ui.inspector.targets import ElementTarget
from journeymap.ui.placing import journey_seen
from journeymap.ui.session import Session


class DetailsTab(Body):
    """Everything about a touchpoint itself.

    Signals
    -------
    pain_wanted(str) : a pain should be shown where it can be edited.
    stop_wanted(str) : a visit (scenario and number) should be shown where its guide can be edited.
    """

    pain_wanted = Signal(str)
    stop_wanted = Signal(str)

    def __init__(self, look: Look, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look, self._session = look, session
        self._touchpoint = ""
        self.feeling = Form(look, session, [EMOTION])
        self.scores = ScoreSection(look, session)
        self.work = Form(look, session, [*MINUTES, *STAFF])
        self.hates = ShownList(look, self.tr("Who hates what"))
        self.guide = ShownList(look, "")
        self.more: Form | None = None
        self.notes: list[NoteSection] = []
        self.add(self.feeling, self.scores, self.work, self.hates, self.guide)
        self.close_column()
        # What lies further down is made once the upper part has been painted.
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.timeout.connect(self.complete)
        self.hates.list.pressed.connect(self._want_pain)
        self.guide.list.pressed.connect(self._want_stop)

    def aim(self, touchpoint_id: str) -> None:
        """Show another touchpoint."""
        if touchpoint_id == self._touchpoint:
            return
        self._touchpoint = touchpoint_id
        for part in self._parts():
            part.aim([ElementTarget(touchpoint_id)])
        for section in self.notes:
            section.aim(touchpoint_id)
        self.verticalScrollBar().setValue(0)

    def refresh(self) -> None:
        """Show what the touchpoint says now."""
        for part in self._parts():
            part.refresh()
        for section in self.notes:
            section.refresh()
        self._show_hates()
        self._show_guide()
        if self.more is None:
            self._later.start(0)

    def complete(self) -> None:
        """Make what was put off."""
        if self.more is not None:
            return
        self.more = Form(self._look, self._session, MORE)
        self.more.aim([ElementTarget(self._touchpoint)])
        self.notes = [NoteSection(self._look, self._session, kind) for kind in (Metric, Feedback)]
        self.column.insertWidget(self.column.count() - 1, self.more)
        self.more.refresh()
        for section in self.notes:
            section.aim(self._touchpoint)
            self.column.insertWidget(self.column.count() - 1, section)
            section.refresh()

    def _parts(self) -> tuple[Form | ScoreSection, ...]:
        parts = (self.feeling, self.scores, self.work)
        return parts if self.more is None else (*parts, self.more)

    def _show_hates(self) -> None:
        journey = journey_seen(self._session)
        pains = sorted(journey.attached(self._touchpoint, Pain), key=lambda pain: -pain.severity)
        self.hates.show_rows(self.hates.words, [self._hate(journey, pain) for pain in pains])

    def _hate(self, journey: Journey, pain: Pain) -> RowContent:
        theme, words = self._look.theme, self._look.words
        personas = journey.felt_by(pain.id)
        names = ", ".join(journey.get(each, Persona).name for each in personas)
        spans = (Span(f"{names} —", theme.ink), Span(pain.text, theme.ink)) if names else (Span(pain.text, theme.ink),)
        dot = persona_color(journey, theme, personas[0]) if personas else theme.muted
        badge = words("word.map.severity-of", n=pain.severity)
        return RowContent(pain.id, spans, dot=dot, badge=badge, tone=theme.pain)

    def _show_guide(self) -> None:
        journey = journey_seen(self._session)
        stop = told_stop(journey, self._touchpoint, self._session.view.curve)
        if stop is None or not stop.visit.guide:
            self.guide.show_rows("", [])
            return
        name = journey.get(stop.scenario, Scenario).name
        rows = [step_row(self._look, step, at) for at, step in enumerate(stop.visit.guide)]
        self.guide.show_rows(self.tr("Guide · {scenario}").replace("{scenario}", name), rows)

    def _want_pain(self, at: int) -> None:
        self.pain_wanted.emit(self.hates.list.rows[at].content.key)

    def _want_stop(self) -> None:
        stop = told_stop(self._session.journey, self._touchpoint, self._session.view.curve)
        if stop is not None:
            self.stop_wanted.emit(f"{stop.scenario}/{stop.number}")


class ShownList(QWidget):
    """A title over rows that only show; hidden without any."""

    def __init__(self, look: Look, words: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.words = words
        self._title = ElidedLabel(self, "field")
        self.list = RowList(look, self)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(3)
        column.addWidget(self._title)
        column.addWidget(self.list)

    def show_rows(self, words: str, rows: list[RowContent]) -> None:
        """Show rows under a title."""
        self._title.show_text(words)
        self.list.setAccessibleName(words)
        self.list.show_rows(rows)
        self.setVisible(bool(rows))


def told_stop(journey: Journey, touchpoint_id: str, followed: str | None) -> Stop | None:
    """Return the visit whose guide is told first: that of the followed scenario, else the first with a guide."""
    stops = journey.visits_of(touchpoint_id)
    of_followed = [stop for stop in stops if stop.scenario == followed]
    with_guide = [stop for stop in (*of_followed, *stops) if stop.visit.guide]
    return next(iter((*with_guide, *of_followed, *stops)), None)
