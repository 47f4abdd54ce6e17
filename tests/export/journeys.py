"""Journeys made on the spot."""

from pathlib import Path

from journeymap.model.edit import Edit
from journeymap.model.elements import JOURNEY_ID, JourneyDetails, Lane, Pain, Persona, Scenario, Stage, Touchpoint
from journeymap.model.journey import Journey
from journeymap.model.relations import Link, Relation, Visit
from journeymap.model.vocabulary import LaneRole
from journeymap.storage.journey_file import open_journey

SAMPLES = sorted((Path(__file__).parents[2] / "samples").glob("*.journey.yaml"))


def sample(name: str) -> Journey:
    return open_journey(next(path for path in SAMPLES if path.name.startswith(name))).journey


def small(
    title="A shop",
    *,
    names=("Window", "Counter"),
    pains=("Nobody greets me",),
    stages=("Before", "In the shop"),
    subtitle="",
    lane="Shop",
    scenario="First visit",
) -> Journey:
    """Return a map with the given words: all touchpoints in the last stage, all pains at the first touchpoint."""
    journey = Journey(JourneyDetails(title=title, subtitle="A workshop"))
    edit = Edit(journey)
    lanes = [Lane(id="shop", name=lane), Lane(id="mood", name="Mood", role=LaneRole.EMOTION)]
    lanes.append(Lane(id="notes", name="Loves and hates", role=LaneRole.NOTES))
    elements = [Stage(id=f"stage-{n}", name=name, subtitle=subtitle) for n, name in enumerate(stages)]
    persona = Persona(id="jiwoo", name="Jiwoo")
    for order, element in enumerate([*elements, *lanes, persona, Scenario(id="visit", name=scenario)]):
        edit.put(element)
        edit.link(JOURNEY_ID, Relation.HAS, element.id, Link(order=order))
    edit.link("visit", Relation.TAKEN_BY, "jiwoo")
    for order, name in enumerate(names):
        edit.put(Touchpoint(id=f"touch-{order}", name=name, emotion=order % 5 - 2))
        edit.link(f"touch-{order}", Relation.IN_STAGE, elements[-1].id, Link(order=order))
        edit.link(f"touch-{order}", Relation.ON_LANE, "shop")
        edit.link("visit", Relation.VISITS, f"touch-{order}", Visit(order=order))
    for order, text in enumerate(pains):
        edit.put(Pain(id=f"pain-{order}", text=text))
        edit.link(f"pain-{order}", Relation.AT, "touch-0", Link(order=order))
    return journey
