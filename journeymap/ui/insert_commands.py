"""What the Insert menu does, and the journey's settings."""

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from journeymap.i18n import Labels
from journeymap.model.changes import Label
from journeymap.model.edits.frame import add_lane, add_stage
from journeymap.model.elements import Lane, Stage
from journeymap.model.vocabulary import LaneRole
from journeymap.ui.dialogs import carried_out
from journeymap.ui.gestures.canvas import MapCanvas
from journeymap.ui.journey_settings import JourneySettings
from journeymap.ui.placing import labels_of, place
from journeymap.ui.presets import StageSet, add_first_lanes, lane_of, use_stage_set
from journeymap.ui.session import Session
from journeymap.ui.small_dialogs import NameDialog
from journeymap.ui.template import DELIGHT, OPPORTUNITY, PAIN, PERSONA, Template
from journeymap.ui.translation import Translation


class InsertCommands(QObject):
    """Adds stages, lanes, touchpoints, notes and personas where the selection is.

    Signals
    -------
    refused(str) : a sentence saying why nothing was added.
    """

    refused = Signal(str)

    def __init__(self, window: QWidget, session: Session, canvas: MapCanvas, translation: Translation) -> None:
        super().__init__(window)
        self._window = window
        self._session = session
        self._canvas = canvas
        self._translation = translation

    def commands(self) -> dict[str, Callable[[], None]]:
        """Return what each action does."""
        return {
            "insert.touchpoint": self._canvas.add_touchpoint,
            "insert.pain": self.insert_pain,
            "insert.delight": self.insert_delight,
            "insert.opportunity": self.insert_opportunity,
            "insert.persona": self.insert_persona,
            "insert.stage": self.insert_stage,
            "insert.preset-touch-stages": self.use_touch_stages,
            "insert.preset-purchase": self.use_purchase_stages,
            **{f"insert.lane-{role.value}": self._lane_command(role) for role in LaneRole},
            "journey.settings": self.edit_settings,
        }

    def place(self, template: Template) -> None:
        """Place a template where the selection is; say what is missing if it cannot be."""
        if place(self._session, template) is None:
            self.refused.emit(self.tr("Select a touchpoint first: a note hangs on a touchpoint."))

    def insert_pain(self) -> None:
        """Attach a pain point to the chosen touchpoint."""
        self._place_new(PAIN)

    def insert_delight(self) -> None:
        """Attach a delight to the chosen touchpoint."""
        self._place_new(DELIGHT)

    def insert_opportunity(self) -> None:
        """Attach an opportunity to the chosen touchpoint."""
        self._place_new(OPPORTUNITY)

    def insert_persona(self) -> None:
        """Ask for a name and add a persona."""
        dialog = NameDialog(self._window, Labels(self._translation.language)("word.field.name"))
        dialog.entitle(self.tr("New Persona"), self.tr("Add"), self.tr("A customer type: what they love and hate."))
        if carried_out(dialog):
            place(self._session, Template(PERSONA, "", dialog.name()))

    def insert_stage(self) -> None:
        """Add a stage after the chosen one, or last."""
        session = self._session
        session.finish()
        ids = [stage.id for stage in session.journey.stages()]
        index = next((ids.index(i) + 1 for i in reversed(session.selection.ids) if i in ids), None)
        labels = labels_of(session)
        with session.edit(Label.ADD_STAGE) as edit:
            made = add_stage(edit, Stage(id="", name=labels("word.new.stage")), index)
            add_first_lanes(edit, labels)
        session.selection.set([made])

    def insert_lane(self, role: LaneRole) -> None:
        """Add a lane of a role after the chosen lane, or last."""
        session = self._session
        session.finish()
        journey = session.journey
        ids = [lane.id for lane in journey.lanes()]
        index = next((ids.index(i) + 1 for i in reversed(session.selection.ids) if i in ids), None)
        if index is None and not role.is_derived:
            index = next((n for n, lane in enumerate(journey.lanes()) if lane.role.is_derived), None)
        with session.edit(Label.ADD_LANE) as edit:
            made = add_lane(edit, _unlike(lane_of(role, labels_of(session)), journey.lanes()), index)
        session.selection.set([made])

    def use_touch_stages(self) -> None:
        """Use the five touch stages."""
        self._use(StageSet.TOUCH)

    def use_purchase_stages(self) -> None:
        """Use before, during and after."""
        self._use(StageSet.PURCHASE)

    def edit_settings(self) -> None:
        """Edit the journey's own title and settings."""
        self._session.finish()
        dialog = JourneySettings(self._session, self._translation.language, self._window)
        carried_out(dialog)

    def _place_new(self, element: str) -> None:
        self.place(Template(element, "", labels_of(self._session)(f"word.new.{element}")))

    def _use(self, stage_set: StageSet) -> None:
        self._session.finish()
        with self._session.edit(Label.USE_PRESET) as edit:
            use_stage_set(edit, stage_set, labels_of(self._session))

    def _lane_command(self, role: LaneRole) -> Callable[[], None]:
        def insert() -> None:
            self.insert_lane(role)

        return insert


def _unlike(lane: Lane, others: tuple[Lane, ...]) -> Lane:
    """Return the lane under a name the others do not have, by number."""
    names = {other.name for other in others}
    if lane.name not in names:
        return lane
    number = next(n for n in range(2, len(names) + 3) if f"{lane.name} {n}" not in names)
    return replace(lane, name=f"{lane.name} {number}")
