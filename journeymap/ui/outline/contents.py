"""What stands below what in the outline, asked of the journey."""

from collections.abc import Callable
from enum import StrEnum
from types import UnionType
from typing import NamedTuple

from journeymap.model.elements import Attachment, Element, Lane, Persona, Scenario, Stage, Touchpoint
from journeymap.model.journey import Journey, Stop
from journeymap.model.relations import Relation


class Sort(StrEnum):
    """The sorts of rows."""

    ROOT = "root"
    STAGE = "stage"
    TOUCHPOINT = "touchpoint"
    NOTE = "note"
    LANES = "lanes"
    LANE = "lane"
    SCENARIOS = "scenarios"
    SCENARIO = "scenario"
    VISIT = "visit"
    STEP = "step"
    PERSONAS = "personas"
    PERSONA = "persona"
    DRAFT = "draft"


class Key(NamedTuple):
    """Names a row for as long as the journey has what it shows.

    Parameters
    ----------
    id : of the element; for visits and steps, of the scenario.
    number : of the visit.
    step : place of the step in the visit's guide.
    """

    sort: Sort
    id: str = ""
    number: int = -1
    step: int = -1


ROOT = Key(Sort.ROOT)
LANES, SCENARIOS, PERSONAS = Key(Sort.LANES), Key(Sort.SCENARIOS), Key(Sort.PERSONAS)
GROUPS = (LANES, SCENARIOS, PERSONAS)


def children_of(journey: Journey, key: Key) -> list[Key]:
    """Return the keys of the rows below a row, in order; none for what is not there any more."""
    find = _CHILDREN.get(key.sort)
    if find is None or (key.id and not journey.has(key.id)):
        return []
    return find(journey, key)


def has_children(journey: Journey, key: Key) -> bool:
    """Whether there are rows below a row; cheaper than counting them."""
    if key.sort is Sort.TOUCHPOINT:
        return journey.has(key.id) and bool(journey.ties_to(key.id, Relation.AT))
    return key.sort in _CHILDREN and bool(children_of(journey, key))


def stop_of(journey: Journey, key: Key) -> Stop | None:
    """Return the visit of a visit's or step's row, if it is there."""
    if not journey.has(key.id):
        return None
    return next((stop for stop in journey.visits(key.id) if stop.number == key.number), None)


def element_of(journey: Journey, key: Key) -> str | None:
    """Return the id to select for a row: its element, for a visit or step its touchpoint, None for a heading."""
    if key.sort in (Sort.VISIT, Sort.STEP):
        stop = stop_of(journey, key)
        return stop.touchpoint if stop is not None else None
    return key.id or None


def key_of(journey: Journey, element_id: str) -> Key | None:
    """Return the key of the row that is an element's own."""
    element = journey.find(element_id)
    for kind, sort in _SORTS:
        if isinstance(element, kind):
            return Key(sort, element_id)
    return None


def parent_of(journey: Journey, key: Key) -> Key | None:
    """Return the key of the row above, None for what stands nowhere."""
    parent: Key | None = ROOT
    if key.sort is Sort.TOUCHPOINT:
        parent = Key(Sort.STAGE, journey.stage_of(key.id))
    elif key.sort is Sort.NOTE:
        touchpoint = journey.touchpoint_of(key.id)
        parent = Key(Sort.TOUCHPOINT, touchpoint) if touchpoint is not None else None
    elif key.sort is Sort.STEP:
        parent = Key(Sort.VISIT, key.id, key.number)
    elif key.sort is Sort.VISIT:
        parent = Key(Sort.SCENARIO, key.id)
    elif key.sort in _GROUP_OF:
        parent = _GROUP_OF[key.sort]
    return parent


def _top(journey: Journey, _key: Key) -> list[Key]:
    stages = [Key(Sort.STAGE, stage.id) for stage in journey.stages()]
    if not stages and not any(has_children(journey, group) for group in GROUPS):
        return []  # an empty map is told how it begins
    return [*stages, *GROUPS]


def _touchpoints(journey: Journey, key: Key) -> list[Key]:
    return [Key(Sort.TOUCHPOINT, i) for lane in journey.lanes() for i in journey.ids_in(key.id, lane.id)]


def _notes(journey: Journey, key: Key) -> list[Key]:
    return [Key(Sort.NOTE, each.id) for each in journey.attachments(key.id)]


def _lanes(journey: Journey, _key: Key) -> list[Key]:
    return [Key(Sort.LANE, lane.id) for lane in journey.lanes()]


def _scenarios(journey: Journey, _key: Key) -> list[Key]:
    return [Key(Sort.SCENARIO, scenario.id) for scenario in journey.scenarios()]


def _personas(journey: Journey, _key: Key) -> list[Key]:
    return [Key(Sort.PERSONA, persona.id) for persona in journey.personas()]


def _visits(journey: Journey, key: Key) -> list[Key]:
    return [Key(Sort.VISIT, key.id, stop.number) for stop in journey.visits(key.id)]


def _steps(journey: Journey, key: Key) -> list[Key]:
    stop = stop_of(journey, key)
    return [Key(Sort.STEP, key.id, key.number, at) for at in range(len(stop.visit.guide))] if stop is not None else []


_CHILDREN: dict[Sort, Callable[[Journey, Key], list[Key]]] = {
    Sort.ROOT: _top,
    Sort.STAGE: _touchpoints,
    Sort.TOUCHPOINT: _notes,
    Sort.LANES: _lanes,
    Sort.SCENARIOS: _scenarios,
    Sort.SCENARIO: _visits,
    Sort.VISIT: _steps,
    Sort.PERSONAS: _personas,
}
_SORTS: tuple[tuple[type[Element] | UnionType, Sort], ...] = (
    (Stage, Sort.STAGE),
    (Touchpoint, Sort.TOUCHPOINT),
    (Attachment, Sort.NOTE),
    (Lane, Sort.LANE),
    (Scenario, Sort.SCENARIO),
    (Persona, Sort.PERSONA),
)
_GROUP_OF = {Sort.LANE: LANES, Sort.SCENARIO: SCENARIOS, Sort.PERSONA: PERSONAS}
