"""Drawing a scenario's path: from a card's handle to another card, or card after card."""

from journeymap.layout.geometry import Point
from journeymap.model.changes import Label
from journeymap.model.edit import Edit
from journeymap.model.edits.paths import add_scenario, add_visit
from journeymap.model.elements import Scenario
from journeymap.ui.board.items import Sign
from journeymap.ui.board.overlays import RubberLine
from journeymap.ui.board.pointer import Pointer
from journeymap.ui.gestures.gesture import Gesture
from journeymap.ui.gestures.table import CARD_KINDS, Table, card_key, new_scenario_name, reveal_route


class Connect(Gesture):
    """Pulls a line from a card's handle to the next stop of the current scenario."""

    def __init__(self, table: Table, start: str) -> None:
        super().__init__(table)
        self._start = start
        self._target: str | None = None
        self._line = RubberLine(route_color(table))
        self.overlays.add(self._line)
        table.view.scroll_at_edges(True)

    def move(self, pointer: Pointer) -> None:
        """Stretch the line; the card it would reach lights up."""
        target = self.table.touchpoint_of(self.table.scene.part_at(pointer.at, CARD_KINDS))
        self._target = target if target != self._start else None
        self.table.scene.sign(Sign.TARGET, [card_key(self._target)] if self._target else ())
        self._line.stretch(exit_of(self.table, self._start), pointer.at)

    def release(self, pointer: Pointer) -> None:
        """Let the path go there."""
        self.move(pointer)
        self.clear()
        if self._target is not None:
            with self.table.session.edit(Label.ADD_VISIT) as edit:
                scenario = current_or_new(self.table, edit)
                lead_on(edit, scenario, self._start, self._target)
            reveal_route(self.table, scenario)

    def clear(self) -> None:
        """Take the line off."""
        super().clear()
        self.table.scene.sign(Sign.TARGET, ())
        self.table.view.scroll_at_edges(False)


class PathPen(Gesture):
    """Draws a path by clicking touchpoints in turn, until Enter or Escape.

    Each click is an edit of its own, so undo takes back one stop.
    """

    def __init__(self, table: Table) -> None:
        super().__init__(table)
        self._line = RubberLine(route_color(table))
        self._line.hide()
        self.overlays.add(self._line)

    def click(self, pointer: Pointer) -> None:
        """Add the touchpoint under the pointer as the next stop; elsewhere nothing happens."""
        touchpoint = self.table.touchpoint_of(self.table.scene.part_at(pointer.at, CARD_KINDS))
        scenario = self.add(touchpoint) if touchpoint is not None else None
        if scenario is not None:
            self.table.session.selection.set([scenario])
            self.move(pointer)

    def add(self, touchpoint: str) -> str | None:
        """Add a touchpoint as the next stop and return the scenario; None where the path is there already."""
        if touchpoint == self._last():
            return None
        with self.table.session.edit(Label.ADD_VISIT) as edit:
            scenario = current_or_new(self.table, edit)
            add_visit(edit, scenario, touchpoint)
        reveal_route(self.table, scenario)
        return scenario

    def move(self, pointer: Pointer) -> None:
        """Stretch a line from the last stop to the pointer."""
        last = self._last()
        self._line.setVisible(last is not None)
        if last is not None:
            self._line.stretch(exit_of(self.table, last), pointer.at)
        target = self.table.touchpoint_of(self.table.scene.part_at(pointer.at, CARD_KINDS))
        self.table.scene.sign(Sign.TARGET, [card_key(target)] if target else ())

    def clear(self) -> None:
        """Put the pen down."""
        super().clear()
        self.table.scene.sign(Sign.TARGET, ())

    def _last(self) -> str | None:
        scenario = self.table.scenario()
        stops = self.table.journey.visits(scenario) if scenario is not None else ()
        return stops[-1].touchpoint if stops else None


def current_or_new(table: Table, edit: Edit) -> str:
    """Return the scenario being worked on, or make a first one."""
    scenario = table.scenario()
    if scenario is None:
        personas = table.journey.personas()
        scenario = add_scenario(
            edit, Scenario(id="", name=new_scenario_name(table)), personas[0].id if personas else None
        )
    return scenario


def lead_on(edit: Edit, scenario: str, start: str, target: str) -> None:
    """Let a path go on from its last visit of ``start`` to ``target``, coming by ``start`` first if it did not."""
    stops = edit.journey.visits(scenario)
    passed = [at for at, stop in enumerate(stops) if stop.touchpoint == start]
    if passed:
        add_visit(edit, scenario, target, passed[-1] + 1)
    else:
        add_visit(edit, scenario, start)
        add_visit(edit, scenario, target)


def exit_of(table: Table, touchpoint: str) -> Point:
    """Return the middle of a card's right edge, where its handle is."""
    rect = table.scene.rect_of(card_key(touchpoint))
    return Point(rect.right, rect.center.y) if rect is not None else Point(0.0, 0.0)


def route_color(table: Table) -> str:
    """Return the colour of the scenario being worked on."""
    scenario = table.scenario()
    ids = [each.id for each in table.journey.scenarios()]
    return table.session.theme.route_style(ids.index(scenario) if scenario in ids else len(ids)).color
