"""What a person chose to see of a map, and the measures it is drawn with."""

from dataclasses import dataclass

from journeymap.model.bilingual import shown_journey, shown_of
from journeymap.model.edit import Edit
from journeymap.model.edits.frame import remove_lane
from journeymap.model.elements import Lane
from journeymap.model.journey import Journey
from journeymap.model.vocabulary import Texts

ROUTES_AT_ONCE = 6
"""So many routes are shown until a person chooses: as many as there are colours."""


@dataclass(frozen=True, slots=True)
class MapView:
    """Which routes are drawn, whose feelings the curve shows, and which lanes are left out.

    Parameters
    ----------
    shown : ids of scenarios whose routes are drawn; None draws the first six.
    curve : the scenario whose emotions the curve follows; None takes the touchpoints' own.
    hidden : ids of lanes left out with all that stands on them; never all of them.
    texts : in which language names and texts are shown.
    """

    shown: frozenset[str] | None = None
    curve: str | None = None
    hidden: frozenset[str] = frozenset()
    texts: Texts = Texts.MAP


@dataclass(frozen=True, slots=True)
class MapStyle:
    """The measures of a map in board units, on a 4-unit grid; paper tries several.

    Parameters
    ----------
    columns_per_root : columns of a stage that leaves the choice to the layout, as a factor on
        the square root of its fullest cell; more makes the map wider.
    lane_stretch : added to the height of every lane that holds cards, to fill a sheet.
    derived_stretch : factor on the height of the emotion lane.
    name_lines, note_lines : lines a card's name and a note's text may take before they end with ….
    second_line : added to stage headers where any name stands in both languages.
    with_legend : whether the legend stands below the map (a poster has its own).
    with_hints : whether an empty map says its first step.
    """

    card_width: float = 124.0
    card_height: float = 60.0
    header_height: float = 46.0
    header_width: float = 92.0
    margin: float = 8.0
    gap: float = 4.0
    pad: float = 8.0
    card_gap_x: float = 12.0
    card_gap_y: float = 8.0
    track: float = 5.4
    curve_height: float = 128.0
    columns_per_root: float = 0.85
    lane_stretch: float = 0.0
    derived_stretch: float = 1.0
    name_lines: int = 2
    note_lines: int = 3
    second_line: float = 16.0
    with_legend: bool = True
    with_hints: bool = True


def visible_lanes(journey: Journey, view: MapView) -> tuple[Lane, ...]:
    """Return the lanes that are drawn, top to bottom: all of them where none would be left."""
    lanes = journey.lanes()
    return tuple(lane for lane in lanes if lane.id not in view.hidden) or lanes


def hidden_lanes(journey: Journey, view: MapView) -> tuple[Lane, ...]:
    """Return the lanes that are left out, top to bottom."""
    visible = visible_lanes(journey, view)
    return tuple(lane for lane in journey.lanes() if lane not in visible)


def seen_journey(journey: Journey, view: MapView) -> Journey:
    """Return a journey as a view shows it, for printing: without hidden lanes, and saying the texts to be shown."""
    journey = shown_journey(journey, shown_of(view.texts, journey.details.language))
    hidden = hidden_lanes(journey, view)
    if not hidden:
        return journey
    told = journey.copy()
    edit = Edit(told)
    for lane in hidden:
        remove_lane(edit, lane.id)
    return told


def chosen_scenarios(journey: Journey, view: MapView) -> tuple[tuple[int, str], ...]:
    """Return the scenarios whose routes are drawn, as (number among all, id)."""
    numbered = tuple(enumerate(scenario.id for scenario in journey.scenarios()))
    if view.shown is None:
        return numbered[:ROUTES_AT_ONCE]
    return tuple((number, each) for number, each in numbered if each in view.shown)
