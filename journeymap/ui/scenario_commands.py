"""What can be done with scenarios: make, show, draw their paths, name, delete."""

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import QObject
from PySide6.QtGui import QCursor
from PySide6.QtWidgets import QMenu, QWidget

from journeymap.i18n import Labels
from journeymap.model.changes import Label
from journeymap.model.edits.elements import rename
from journeymap.model.edits.paths import add_scenario, give_scenario
from journeymap.model.elements import Scenario
from journeymap.ui.dialogs import carried_out
from journeymap.ui.gestures.canvas import MapCanvas
from journeymap.ui.removing import remove
from journeymap.ui.session import Session
from journeymap.ui.small_dialogs import ScenarioDialog
from journeymap.ui.translation import Translation


class ScenarioCommands(QObject):
    """Makes scenarios and offers what can be done with one."""

    def __init__(self, window: QWidget, session: Session, canvas: MapCanvas, translation: Translation) -> None:
        super().__init__(window)
        self._window = window
        self._session = session
        self._translation = translation
        self._canvas = canvas

    def commands(self) -> dict[str, Callable[[], None]]:
        """Return what each action does."""
        return {
            "insert.scenario": self.insert_scenario,
            "journey.show-routes": self.show_all,
            "journey.hide-routes": self.hide_all,
            "journey.draw-path": self.draw_current_path,
        }

    def insert_scenario(self) -> None:
        """Ask for a name and a persona, add the scenario, and begin to draw its path."""
        self._session.finish()
        dialog = ScenarioDialog(self._window, self._words(), self._session.journey.personas())
        dialog.entitle(
            self.tr("New Scenario"), self.tr("Add"), self.tr("Then click the touchpoints it passes, one after another.")
        )
        if carried_out(dialog):
            with self._session.edit(Label.ADD_SCENARIO) as edit:
                made = add_scenario(edit, Scenario(id="", name=dialog.name()), dialog.persona())
            self.draw_path(made)

    def draw_current_path(self) -> None:
        """Begin to draw the path of the scenario being worked on, or stop drawing."""
        scenario = self._session.current_scenario()
        if scenario is not None and not self._canvas.map_hands.is_drawing_path:
            self.draw_path(scenario)
        else:
            self._canvas.set_path_mode(False)

    def draw_path(self, scenario_id: str) -> None:
        """Let clicks on touchpoints, one after another, make a scenario's path."""
        self._session.selection.clear()
        self._show(scenario_id)
        self._canvas.set_path_mode(True)

    def show_all(self) -> None:
        """Show every scenario's route."""
        ids = frozenset(scenario.id for scenario in self._session.journey.scenarios())
        self._session.view = replace(self._session.view, shown=ids)

    def hide_all(self) -> None:
        """Hide every route; the curve shows the touchpoints' own emotions."""
        self._session.view = replace(self._session.view, shown=frozenset(), curve=None)

    def offer(self, scenario_id: str) -> None:
        """Open the menu of one scenario at the pointer."""
        menu = QMenu(self._window)
        draw = menu.addAction(self.tr("Draw path"))
        edit = menu.addAction(self.tr("Name and persona…"))
        select = menu.addAction(self.tr("Show in inspector"))
        alone = menu.addAction(self.tr("Show only this scenario"))
        menu.addSeparator()
        gone = menu.addAction(self.tr("Delete"))
        chosen = menu.exec(QCursor.pos())
        menu.deleteLater()
        if chosen is draw:
            self.draw_path(scenario_id)
        elif chosen is edit:
            self.edit(scenario_id)
        elif chosen is select:
            self._session.selection.set([scenario_id])
        elif chosen is alone:
            self._session.view = replace(self._session.view, shown=frozenset([scenario_id]), curve=scenario_id)
        elif chosen is gone:
            remove(self._session, [scenario_id], self._window)

    def edit(self, scenario_id: str) -> None:
        """Change a scenario's name and whose it is."""
        journey = self._session.journey
        name = journey.get(scenario_id, Scenario).name
        persona = journey.persona_of(scenario_id)
        dialog = ScenarioDialog(self._window, self._words(), journey.personas(), name, persona)
        dialog.entitle(self.tr("Scenario"), self.tr("Apply"))
        if carried_out(dialog) and self._session.journey.has(scenario_id):
            with self._session.edit(Label.CHANGE) as edit:
                rename(edit, scenario_id, dialog.name())
                give_scenario(edit, scenario_id, dialog.persona())

    def _show(self, scenario_id: str) -> None:
        view = self._session.view
        shown = view.shown | {scenario_id} if view.shown is not None else None
        self._session.view = replace(view, shown=shown, curve=scenario_id)

    def _words(self) -> Labels:
        return Labels(self._translation.language)
