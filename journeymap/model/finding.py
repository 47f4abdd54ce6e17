"""Questions for finding: every text of a map in reading order, and which touchpoints a filter lets through."""

from collections.abc import Iterable, Iterator
from typing import NamedTuple

from journeymap.model.elements import (
    NO_EXTRA,
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
    Touchpoint,
)
from journeymap.model.journey import Journey, Stop
from journeymap.model.relations import GuideStep
from journeymap.model.saved_view import Filter
from journeymap.model.vocabulary import Channel, Holding

GUIDE = "guide"
"""The field of texts that stand in the guide of a visit."""

_FIELDS: dict[type[Element], tuple[str, ...]] = {
    JourneyDetails: ("title", "subtitle", "place", "date", "notes"),
    Stage: ("name", "subtitle"),
    Lane: ("name",),
    Touchpoint: (
        "name",
        "notes",
        "staff_role",
        "training",
        "trigger",
        "reward",
        "data_read",
        "data_captured",
        "link",
    ),
    Pain: ("text", "cause", "owner"),
    Delight: ("text",),
    Opportunity: ("text", "owner", "due"),
    Metric: ("name", "definition", "unit", "date"),
    Feedback: ("text", "date"),
    Persona: ("name", "summary", "quote", "loves", "hates", "notes"),
    Scenario: ("name", "goal", "notes"),
}
_NAMES = frozenset({"title", "name", "owner", "staff_role"})
_HELD = {Pain: Holding.PAINS, Delight: Holding.DELIGHTS, Opportunity: Holding.OPPORTUNITIES}


class Passage(NamedTuple):
    """One text of the map.

    Parameters
    ----------
    element : id of what says it; for a visit's texts, of its touchpoint.
    field : which of its fields holds it.
    is_name : whether it is what something or somebody is called.
    touchpoint : id of the touchpoint it hangs on or belongs to; empty elsewhere.
    scenario : id of the scenario whose visit says it; empty elsewhere.
    """

    element: str
    field: str
    text: str
    is_name: bool = False
    touchpoint: str = ""
    scenario: str = ""


def passages(journey: Journey) -> tuple[Passage, ...]:
    """Return every text of a map that is not empty: stage by stage, then lanes, personas, scenarios."""
    return tuple(each_passage(journey))


def passing(journey: Journey, asked: Filter) -> frozenset[str]:
    """Return the ids of the touchpoints that a filter lets through; all where nothing is asked."""
    stops = _stops(journey)
    return frozenset(
        touchpoint.id for touchpoint in journey.touchpoints() if _passes(journey, asked, touchpoint, stops)
    )


def paths_asked(journey: Journey, asked: Filter) -> frozenset[str] | None:
    """Return the ids of the scenarios asked for, by themselves or by who takes them; None where none are."""
    if not asked.scenarios and not asked.personas:
        return None
    return frozenset(
        scenario.id
        for scenario in journey.scenarios()
        if (not asked.scenarios or scenario.id in asked.scenarios)
        and (not asked.personas or journey.persona_of(scenario.id) in asked.personas)
    )


def owners(journey: Journey) -> tuple[str, ...]:
    """Return everybody who serves or takes care of something, in alphabetical order."""
    found = set()
    for touchpoint in journey.touchpoints():
        found.update(_owners_at(journey, touchpoint))
    return tuple(sorted(found))


def channels(journey: Journey) -> tuple[Channel, ...]:
    """Return the channels in use, in the order of the vocabulary."""
    used = {touchpoint.channel for touchpoint in journey.touchpoints()}
    return tuple(channel for channel in Channel if channel in used)


def each_passage(journey: Journey) -> Iterator[Passage]:
    """Give the ``passages`` one by one; the journey must not change meanwhile."""
    yield from _own(journey.details)
    stops = _stops(journey)
    lanes = journey.lanes()
    for stage in journey.stages():
        yield from _own(stage)
        for lane in lanes:
            for touchpoint in journey.touchpoints_in(stage.id, lane.id):
                yield from _at(journey, touchpoint, stops.get(touchpoint.id, ()))
    for element in (*lanes, *journey.personas(), *journey.scenarios()):
        yield from _own(element)


def _at(journey: Journey, touchpoint: Touchpoint, stops: Iterable[Stop]) -> Iterator[Passage]:
    yield from _own(touchpoint, touchpoint.id)
    for attachment in journey.attachments(touchpoint.id):
        yield from _own(attachment, touchpoint.id)
    for stop in stops:
        for text in _texts(stop.visit, "quote"):
            yield Passage(touchpoint.id, "quote", text, False, touchpoint.id, stop.scenario)
        for step in stop.visit.guide:
            for text in _step_texts(step):
                yield Passage(touchpoint.id, GUIDE, text, False, touchpoint.id, stop.scenario)


def _own(element: Element, touchpoint: str = "") -> Iterator[Passage]:
    for field in _FIELDS[type(element)]:
        for text in _texts(element, field):
            yield Passage(element.id, field, text, field in _NAMES, touchpoint)


def _step_texts(step: GuideStep) -> Iterator[str]:
    for field in ("action", "line", "data"):
        yield from _texts(step, field)
    for branch in step.branches:
        for field in ("answer", "recommendation"):
            yield from _texts(branch, field)


def _texts(source: object, field: str) -> Iterator[str]:
    """Give what a field says, in both languages where it does."""
    for said in (getattr(source, field), getattr(source, "other", NO_EXTRA).get(field, "")):
        yield from filter(None, (said,) if isinstance(said, str) else said)


def _stops(journey: Journey) -> dict[str, list[Stop]]:
    """Return the stops at every touchpoint, by scenario and then in order."""
    stops: dict[str, list[Stop]] = {}
    for scenario in journey.scenarios():
        for stop in journey.visits(scenario.id):
            stops.setdefault(stop.touchpoint, []).append(stop)
    return stops


def _passes(journey: Journey, asked: Filter, touchpoint: Touchpoint, all_stops: dict[str, list[Stop]]) -> bool:
    stops = all_stops.get(touchpoint.id, [])
    asked_stops = [stop for stop in stops if stop.scenario in asked.scenarios] if asked.scenarios else []
    felt = {journey.emotion_of(stop) for stop in asked_stops} or {touchpoint.emotion}
    return not (
        (asked.channels and touchpoint.channel not in asked.channels)
        or (asked.scenarios and not asked_stops)
        or (asked.emotions and felt.isdisjoint(asked.emotions))
        or (asked.personas and not _meets(journey, touchpoint, stops, asked.personas))
        or (asked.owners and _owners_at(journey, touchpoint).isdisjoint(asked.owners))
        or not _held_at(journey, touchpoint).issuperset(asked.holding)
    )


def _meets(journey: Journey, touchpoint: Touchpoint, stops: Iterable[Stop], personas: tuple[str, ...]) -> bool:
    """Whether one of some personas comes here or feels something here."""
    if any(journey.persona_of(stop.scenario) in personas for stop in stops):
        return True
    return any(
        persona in personas for each in journey.attachments(touchpoint.id) for persona in journey.felt_by(each.id)
    )


def _owners_at(journey: Journey, touchpoint: Touchpoint) -> set[str]:
    found = {touchpoint.staff_role}
    for each in journey.attachments(touchpoint.id):
        if isinstance(each, Pain | Opportunity):
            found.add(each.owner)
    return found - {""}


def _held_at(journey: Journey, touchpoint: Touchpoint) -> set[Holding]:
    kinds = {type(each) for each in journey.attachments(touchpoint.id)}
    return {holding for kind, holding in _HELD.items() if kind in kinds}
