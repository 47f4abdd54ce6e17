"""When an action makes sense: what its row names, asked of the session."""

from collections.abc import Callable

from journeymap.layout.map_view import hidden_lanes, visible_lanes
from journeymap.model.elements import JourneyDetails, Lane, Scenario, Touchpoint
from journeymap.model.saved_view import SavedView
from journeymap.ui.actions.spec import When
from journeymap.ui.session import Session


def is_so(when: When, session: Session) -> bool:
    """Whether the condition ``when`` holds."""
    return _CONDITIONS[when](session)


def chosen_touchpoints(session: Session) -> tuple[str, ...]:
    """Return the ids of the chosen touchpoints, in map order of choice."""
    journey = session.journey
    return tuple(i for i in session.selection.ids if isinstance(journey.find(i), Touchpoint))


def _removable(session: Session) -> bool:
    journey = session.journey
    return any(not isinstance(journey.find(i), JourneyDetails | None) for i in session.selection.ids)


def _lane_to_hide(session: Session) -> bool:
    chosen = {i for i in session.selection.ids if isinstance(session.journey.find(i), Lane)}
    return bool(chosen) and any(lane.id not in chosen for lane in visible_lanes(session.journey, session.view))


_CONDITIONS: dict[When, Callable[[Session], bool]] = {
    When.ALWAYS: lambda session: True,
    When.CAN_UNDO: lambda session: session.document.can_undo,
    When.CAN_REDO: lambda session: session.document.can_redo,
    When.TOUCHPOINTS_CHOSEN: lambda session: bool(chosen_touchpoints(session)),
    When.ONE_TOUCHPOINT_CHOSEN: lambda session: len(chosen_touchpoints(session)) == 1,
    When.REMOVABLE_CHOSEN: _removable,
    When.SOMETHING_CHOSEN: lambda session: bool(session.selection.ids),
    When.ANY_TOUCHPOINT: lambda session: session.journey.count(Touchpoint) > 0,
    When.ANY_SCENARIO: lambda session: session.journey.count(Scenario) > 0,
    When.SCENARIO_CURRENT: lambda session: session.current_scenario() is not None,
    When.FILTERED: lambda session: bool(session.filter),
    When.LANE_CHOSEN: _lane_to_hide,
    When.VIEWS_SAVED: lambda session: session.journey.count(SavedView) > 0,
    When.LANES_HIDDEN: lambda session: bool(hidden_lanes(session.journey, session.view)),
}
