"""The other tabs of a touchpoint: the scenarios that come by, pains and delights, opportunities."""

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from journeymap.model.changes import Label
from journeymap.model.edits.paths import add_visit, remove_visit
from journeymap.model.elements import Delight, Opportunity, Pain, Persona, Scenario
from journeymap.model.journey import Journey, Stop
from journeymap.ui.inspector.add_choice import AddChoice
from journeymap.ui.inspector.colors import scenario_color
from journeymap.ui.inspector.details_tab import told_stop
from journeymap.ui.inspector.editors.choices import Choice
from journeymap.ui.inspector.guide_box import GuideBox
from journeymap.ui.inspector.look import Look
from journeymap.ui.inspector.note_section import NoteSection
from journeymap.ui.inspector.page import Body
from journeymap.ui.inspector.prose import Span
from journeymap.ui.inspector.row_list import RowList
from journeymap.ui.inspector.rows import RowContent
from journeymap.ui.inspector.targets import StopTarget
from journeymap.ui.placing import journey_seen
from journeymap.ui.session import Session


class ScenariosTab(Body):
    """Every visit of a scenario to the touchpoint, with its guide."""

    def __init__(self, look: Look, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look, self._session = look, session
        self._touchpoint = ""
        self._fresh = False
        self.box = GuideBox(look, session)
        self.list = RowList(look, None, self.box, removable=True)
        self.list.setAccessibleName(look.words("word.element.scenario"))
        self.join = AddChoice(look, QCoreApplication.translate("Inspector", "Add to a Scenario"), self._offered)
        self.add(self.list, self.join)
        self.close_column()
        self.list.opened.connect(self._aim)
        self.list.removed.connect(self._remove)
        self.join.picked.connect(self._join)

    def aim(self, touchpoint_id: str) -> None:
        """Show another touchpoint."""
        if touchpoint_id != self._touchpoint:
            self.finish()
            self.list.open("")
            self._touchpoint = touchpoint_id
            self._fresh = True

    def refresh(self) -> None:
        """Show the visits there are now; at first the one that is told is open."""
        journey = journey_seen(self._session)
        self.list.show_rows([self._row(journey, stop) for stop in journey.visits_of(self._touchpoint)])
        if self._fresh:
            self._fresh = False
            told = told_stop(journey, self._touchpoint, self._session.view.curve)
            self.list.open(stop_key(told) if told is not None else "")
        self._aim(self.list.open_key)

    def show_stop(self, key: str) -> None:
        """Open one visit."""
        self.list.open(key)
        self.list.focus_open_row()

    def finish(self) -> None:
        """Take over what is being typed."""
        self.box.finish()

    def _row(self, journey: Journey, stop: Stop) -> RowContent:
        theme = self._look.theme
        scenario = journey.get(stop.scenario, Scenario)
        persona = journey.persona_of(stop.scenario)
        under = (Span(journey.get(persona, Persona).name, theme.muted),) if persona is not None else ()
        count = len(stop.visit.guide)
        return RowContent(
            stop_key(stop),
            (Span(scenario.name, theme.ink, bold=True),),
            dot=scenario_color(journey, theme, stop.scenario),
            under=under,
            badge=self._look.words("word.count.step", n=count) if count else "",
        )

    def _aim(self, key: str) -> None:
        if key:
            scenario, _, number = key.rpartition("/")
            self.box.aim(StopTarget(scenario, int(number)))
            self.box.refresh()

    def _remove(self, at: int) -> None:
        scenario, _, number = self.list.rows[at].content.key.rpartition("/")
        with self._session.edit(Label.REMOVE_VISIT) as edit:
            remove_visit(edit, scenario, int(number))

    def _offered(self) -> list[Choice]:
        journey, theme = journey_seen(self._session), self._look.theme
        return [
            Choice(each.id, each.name, "route", scenario_color(journey, theme, each.id)) for each in journey.scenarios()
        ]

    def _join(self, scenario: object) -> None:
        journey, scenario_id = self._session.journey, str(scenario)
        with self._session.edit(Label.ADD_VISIT) as edit:
            number = add_visit(
                edit, scenario_id, self._touchpoint, fitting_place(journey, scenario_id, self._touchpoint)
            )
        self.list.open(f"{scenario_id}/{number}")


class NotesTab(Body):
    """Attachments of some kinds."""

    def __init__(self, look: Look, session: Session, *kinds: type[Pain] | type[Delight] | type[Opportunity]) -> None:
        super().__init__()
        self.sections = [NoteSection(look, session, kind) for kind in kinds]
        self.add(*self.sections)
        self.close_column()

    def aim(self, touchpoint_id: str) -> None:
        """Show another touchpoint."""
        for section in self.sections:
            section.aim(touchpoint_id)

    def refresh(self) -> None:
        """Show what hangs there now."""
        for section in self.sections:
            section.refresh()

    def show_note(self, note_id: str) -> None:
        """Open one attachment."""
        self.sections[0].list.open(note_id)
        self.sections[0].list.focus_open_row()


def stop_key(stop: Stop) -> str:
    """Return the key of a visit among all."""
    return f"{stop.scenario}/{stop.number}"


def fitting_place(journey: Journey, scenario_id: str, touchpoint_id: str) -> int:
    """Return where a touchpoint fits into a path: behind the last stop in its own or an earlier stage."""
    order = {stage.id: at for at, stage in enumerate(journey.stages())}
    here = order[journey.stage_of(touchpoint_id)]
    place = 0
    for at, stop in enumerate(journey.visits(scenario_id), 1):
        if order[journey.stage_of(stop.touchpoint)] <= here:
            place = at
    return place
