"""Personas, scenarios and the visits that make a scenario's path."""

from dataclasses import replace
from typing import Any, cast

from journeymap.model.edit import Edit
from journeymap.model.edits.elements import change
from journeymap.model.edits.order import insert_child, move_child
from journeymap.model.elements import Persona, Scenario
from journeymap.model.ids import make_id
from journeymap.model.journey import Stop
from journeymap.model.relations import Relation, Visit


def add_persona(edit: Edit, persona: Persona, index: int | None = None) -> str:
    """Add a persona and return its id; an empty id is made from the name."""
    added = replace(persona, id=persona.id or make_id(persona.name, edit.journey.has, "persona"))
    insert_child(edit, added, index)
    return added.id


def move_persona(edit: Edit, persona: str, index: int) -> None:
    """Make a persona the ``index``-th, counted without it."""
    move_child(edit, persona, index)


def add_scenario(edit: Edit, scenario: Scenario, persona: str | None = None, index: int | None = None) -> str:
    """Add a scenario, taken by ``persona``, and return its id; an empty id is made."""
    added = replace(scenario, id=scenario.id or make_id(scenario.name, edit.journey.has, "scenario"))
    insert_child(edit, added, index)
    if persona is not None:
        edit.link(added.id, Relation.TAKEN_BY, persona)
    return added.id


def give_scenario(edit: Edit, scenario: str, persona: str | None) -> None:
    """Let ``persona`` take a scenario, or nobody."""
    if persona is not None:
        edit.link(scenario, Relation.TAKEN_BY, persona)
        return
    for taker in edit.journey.targets(scenario, Relation.TAKEN_BY):
        edit.unlink(scenario, Relation.TAKEN_BY, taker)


def move_scenario(edit: Edit, scenario: str, index: int) -> None:
    """Make a scenario the ``index``-th, counted without it."""
    move_child(edit, scenario, index)


def add_visit(edit: Edit, scenario: str, touchpoint: str, index: int | None = None, visit: Visit | None = None) -> int:
    """Let a path stop at ``touchpoint`` as its ``index``-th stop (None: last).

    Returns
    -------
    The visit's number, which tells it from other visits of the same touchpoint.
    """
    stops = list(edit.journey.visits(scenario))
    number = max((stop.number for stop in stops), default=-1) + 1
    at = len(stops) if index is None else max(0, min(index, len(stops)))
    stops.insert(at, Stop(scenario, touchpoint, number, visit or Visit()))
    _number_stops(edit, stops)
    return number


def move_visit(edit: Edit, scenario: str, number: int, index: int) -> None:
    """Make visit ``number`` the ``index``-th stop of its path, counted without it."""
    stop = find_stop(edit, scenario, number)
    others = [each for each in edit.journey.visits(scenario) if each.number != number]
    others.insert(max(0, min(index, len(others))), stop)
    _number_stops(edit, others)


def remove_visit(edit: Edit, scenario: str, number: int) -> None:
    """Take one stop out of a path."""
    stop = find_stop(edit, scenario, number)
    edit.unlink(scenario, Relation.VISITS, stop.touchpoint, number)


def change_visit(edit: Edit, scenario: str, number: int, **fields: object) -> None:
    """Give a visit's ``fields`` (emotion, quote, guide) new values."""
    stop = find_stop(edit, scenario, number)
    edit.link(scenario, Relation.VISITS, stop.touchpoint, replace(stop.visit, **cast("dict[str, Any]", fields)), number)


def set_emotion(edit: Edit, touchpoint: str, emotion: int, scenario: str | None = None, number: int = 0) -> None:
    """Set what is felt: at one visit of a scenario, or a touchpoint's default; -2 to +2."""
    kept = max(-2, min(2, emotion))
    if scenario is None:
        change(edit, touchpoint, emotion=kept)
    else:
        change_visit(edit, scenario, number, emotion=kept)


def find_stop(edit: Edit, scenario: str, number: int) -> Stop:
    """Return the stop of visit ``number`` (KeyError: the scenario has none)."""
    for stop in edit.journey.visits(scenario):
        if stop.number == number:
            return stop
    raise KeyError((scenario, number))


def _number_stops(edit: Edit, stops: list[Stop]) -> None:
    for order, stop in enumerate(stops):
        edit.link(stop.scenario, Relation.VISITS, stop.touchpoint, replace(stop.visit, order=order), stop.number)
