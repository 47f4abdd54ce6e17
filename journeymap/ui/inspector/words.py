"""Small turns of phrase shared by pages."""

import html

from journeymap.layout.icons import icon_segments
from journeymap.model.elements import (
    Delight,
    Element,
    Feedback,
    JourneyDetails,
    Lane,
    Metric,
    Opportunity,
    Pain,
    Persona,
    Scenario,
    Stage,
)
from journeymap.model.journey import Journey
from journeymap.model.vocabulary import LaneRole

_LONGEST_TIP = 1_000

_LANES: dict[LaneRole, str] = {
    LaneRole.CUSTOMER: "users",
    LaneRole.FRONTSTAGE: "store",
    LaneRole.BACKSTAGE: "database",
    LaneRole.SUPPORT: "life-buoy",
    LaneRole.EMOTION: "heart",
    LaneRole.NOTES: "lightbulb",
    LaneRole.METRICS: "gauge",
}
_ICONS: dict[type[Element], str] = {
    JourneyDetails: "map",
    Stage: "columns-3",
    Persona: "user-round",
    Scenario: "route",
    Pain: "triangle-alert",
    Delight: "heart",
    Opportunity: "lightbulb",
    Metric: "gauge",
    Feedback: "message-square-quote",
}


def icon_for(element: Element) -> str:
    """Return the icon an element other than a touchpoint wears in the inspector."""
    if isinstance(element, Lane):
        return element.icon if element.icon and icon_segments(element.icon) else _LANES[element.role]
    return _ICONS[type(element)]


def joined(*parts: str) -> str:
    """Return parts with a middle dot between them, empty ones left out."""
    return " · ".join(part for part in parts if part)


def place_words(journey: Journey, touchpoint_id: str, *, name: bool = False) -> str:
    """Return where a touchpoint stands: stage and lane, its name before them if asked for."""
    own = getattr(journey.element(touchpoint_id), "name", "") if name else ""
    stage = getattr(journey.element(journey.stage_of(touchpoint_id)), "name", "")
    lane = getattr(journey.element(journey.lane_of(touchpoint_id)), "name", "")
    return joined(own, stage, lane)


def tip(text: str) -> str:
    """Return ``text`` as a tip shows it letter by letter, tags and all, over several lines where it is long."""
    return f"<span>{html.escape(text[:_LONGEST_TIP])}</span>" if text else ""
