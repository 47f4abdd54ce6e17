"""What every gesture needs in reach: the session, the scene, the view, and small questions to them."""

from dataclasses import dataclass, replace

from journeymap.layout.board import Board, Part, PartKind
from journeymap.layout.map_view import ROUTES_AT_ONCE
from journeymap.model.elements import Attachment, Lane, Stage, Touchpoint
from journeymap.model.journey import Journey
from journeymap.ui.board.scene import BoardScene
from journeymap.ui.board.view import BoardView
from journeymap.ui.placing import labels_of
from journeymap.ui.session import Session

CARD_KINDS = frozenset({PartKind.CARD})
NOTE_KINDS = frozenset({PartKind.NOTE, PartKind.METRIC})


@dataclass(frozen=True, slots=True)
class Table:
    """The things a gesture works on."""

    session: Session
    scene: BoardScene
    view: BoardView

    @property
    def journey(self) -> Journey:
        """The content as it is now."""
        return self.session.journey

    @property
    def board(self) -> Board:
        """The picture as it is now."""
        return self.scene.board

    @property
    def accent(self) -> str:
        """The theme's one accent colour."""
        return self.session.theme.accent

    def chosen_touchpoints(self) -> tuple[str, ...]:
        """Return the selected touchpoints in map order."""
        chosen = set(self.session.selection.ids)
        return tuple(each.id for each in self.journey.touchpoints() if each.id in chosen)

    def lane_index(self, lane: str, index: int) -> int:
        """Return which of all lanes the ``index``-th drawn one is; both counted without ``lane``, which goes there."""
        everything = [each.id for each in self.journey.lanes() if each.id != lane]
        drawn = [span.id for span in self.board.lanes if span.id != lane]
        return everything.index(drawn[index]) if index < len(drawn) else everything.index(drawn[-1]) + 1

    def scenario(self) -> str | None:
        """Return the scenario being worked on: the selected one, the curve's, the first shown, the first of all."""
        return self.session.current_scenario()

    def touchpoint_of(self, part: Part | None) -> str | None:
        """Return the touchpoint a card or face shows, or the one a note hangs on."""
        if part is None or not part.element_id:
            return None
        element = self.journey.find(part.element_id)
        if isinstance(element, Touchpoint):
            return element.id
        return self.journey.touchpoint_of(element.id) if isinstance(element, Attachment) else None


def card_key(touchpoint_id: str) -> str:
    """Return the key of a touchpoint's card."""
    return f"card:{touchpoint_id}"


def is_nameable(journey: Journey, element_id: str) -> bool:
    """Whether an element can be renamed on the map."""
    return isinstance(journey.find(element_id), Touchpoint | Stage | Lane | Attachment)


def new_scenario_name(table: Table) -> str:
    """Return what a scenario is called that began with a drawn line, in the map's own language."""
    return labels_of(table.session)("word.new.scenario")


def reveal_route(table: Table, scenario: str) -> None:
    """Show a scenario's route, besides those shown now."""
    view = table.session.view
    shown = view.shown
    if shown is None:
        first = frozenset(each.id for each in table.journey.scenarios()[:ROUTES_AT_ONCE])
        shown = None if scenario in first else first
    if shown is not None and scenario not in shown:
        table.session.view = replace(view, shown=shown | {scenario})
