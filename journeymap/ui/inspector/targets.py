"""What a form edits: an element, a stop of a scenario, a step of a guide, an answer to a question.

All are named by ids and numbers, never held, so that a form survives undo and redo.
"""

from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import Any, Protocol, TypeVar

from journeymap.model.bilingual import Speaking, other_text, with_other
from journeymap.model.edit import Edit
from journeymap.model.edits.elements import change, say
from journeymap.model.edits.notes import set_targets
from journeymap.model.edits.paths import change_visit, give_scenario
from journeymap.model.elements import Words
from journeymap.model.journey import Journey, Stop
from journeymap.model.relations import Branch, GuideStep, Relation, Visit

Said = TypeVar("Said", Visit, GuideStep, Branch)


OTHER = "other."
"""Before a field's name: its text in the other language."""


class Target(Protocol):
    """Something with fields that can be read and written by name."""

    @property
    def key(self) -> str:
        """A name of its own, for merging typing into one step of undo."""

    def exists(self, journey: Journey) -> bool:
        """Whether it is (still) there."""

    def read(self, journey: Journey, field: str) -> object:
        """Return what a field holds (KeyError, IndexError: it is not there any more)."""

    def write(self, edit: Edit, field: str, value: object) -> None:
        """Give a field a new value."""


@dataclass(frozen=True, slots=True)
class ElementTarget:
    """An element with its own fields, the scores inside it, and the personas and pains it points to."""

    id: str

    @property
    def key(self) -> str:
        """The element's id."""
        return self.id

    def exists(self, journey: Journey) -> bool:
        """Whether the element is there."""
        return journey.has(self.id)

    def read(self, journey: Journey, field: str) -> object:
        """Return a field; ``scores.ease`` is inside, names of relations give ids."""
        if field in _READERS:
            return _READERS[field](journey, self.id)
        if field.startswith(OTHER):
            return _read(journey.element(self.id), field)
        outer, _, inner = field.partition(".")
        value: object = getattr(journey.element(self.id), outer)
        return getattr(value, inner) if inner else value

    def write(self, edit: Edit, field: str, value: object) -> None:
        """Change a field or what it points to."""
        if field in _WRITERS:
            _WRITERS[field](edit, self.id, value)
            return
        if field.startswith(OTHER):
            say(edit, self.id, field.removeprefix(OTHER), _words(value))
            return
        outer, _, inner = field.partition(".")
        if inner:
            value = replace(getattr(edit.journey.element(self.id), outer), **{inner: value})
        change(edit, self.id, **{outer: value})


@dataclass(frozen=True, slots=True)
class StopTarget:
    """One visit of a scenario: what is felt, said and done there."""

    scenario: str
    number: int

    @property
    def key(self) -> str:
        """The scenario and the visit's number."""
        return f"{self.scenario}/{self.number}"

    def exists(self, journey: Journey) -> bool:
        """Whether the scenario still has this visit."""
        return self.stop(journey) is not None

    def stop(self, journey: Journey) -> Stop | None:
        """Return the visit, if it is there."""
        if not journey.has(self.scenario):
            return None
        return next((stop for stop in journey.visits(self.scenario) if stop.number == self.number), None)

    def guide(self, journey: Journey) -> tuple[GuideStep, ...]:
        """Return the steps of its guide; none when the visit is gone."""
        stop = self.stop(journey)
        return stop.visit.guide if stop is not None else ()

    def read(self, journey: Journey, field: str) -> object:
        """Return a field of the visit."""
        stop = self.stop(journey)
        if stop is None:
            raise KeyError(self.key)
        return _read(stop.visit, field)

    def write(self, edit: Edit, field: str, value: object) -> None:
        """Change a field of the visit."""
        stop = self.stop(edit.journey)
        if stop is not None and field.startswith(OTHER):
            field, value = "other", _written(stop.visit, field, value).other
        change_visit(edit, self.scenario, self.number, **{field: value})


@dataclass(frozen=True, slots=True)
class StepTarget:
    """One step of a guide, by its place."""

    stop: StopTarget
    index: int

    @property
    def key(self) -> str:
        """The visit and the step's place."""
        return f"{self.stop.key}/{self.index}"

    def exists(self, journey: Journey) -> bool:
        """Whether the guide has so many steps."""
        return self.index < len(self.stop.guide(journey))

    def branches(self, journey: Journey) -> tuple[Branch, ...]:
        """Return the answers of the step; none when it is gone."""
        guide = self.stop.guide(journey)
        return guide[self.index].branches if self.index < len(guide) else ()

    def read(self, journey: Journey, field: str) -> object:
        """Return a field of the step."""
        return _read(self.stop.guide(journey)[self.index], field)

    def write(self, edit: Edit, field: str, value: object) -> None:
        """Change a field of the step."""
        guide = list(self.stop.guide(edit.journey))
        guide[self.index] = _written(guide[self.index], field, value)
        self.stop.write(edit, "guide", tuple(guide))


@dataclass(frozen=True, slots=True)
class BranchTarget:
    """One answer to a question, by its place."""

    step: StepTarget
    index: int

    @property
    def key(self) -> str:
        """The step and the answer's place."""
        return f"{self.step.key}/{self.index}"

    def exists(self, journey: Journey) -> bool:
        """Whether the step has so many answers."""
        return self.index < len(self.step.branches(journey))

    def read(self, journey: Journey, field: str) -> object:
        """Return a field of the answer."""
        return _read(self.step.branches(journey)[self.index], field)

    def write(self, edit: Edit, field: str, value: object) -> None:
        """Change a field of the answer."""
        branches = list(self.step.branches(edit.journey))
        branches[self.index] = _written(branches[self.index], field, value)
        self.step.write(edit, "branches", tuple(branches))


def _read(source: Speaking, field: str) -> object:
    if field.startswith(OTHER):
        return other_text(source, field.removeprefix(OTHER))
    value: object = getattr(source, field)
    return value


def _written(source: Said, field: str, value: object) -> Said:
    if field.startswith(OTHER):
        return with_other(source, field.removeprefix(OTHER), _words(value))
    fields: dict[str, Any] = {field: value}
    return replace(source, **fields)


def _words(value: object) -> Words:
    return tuple(map(str, value)) if isinstance(value, tuple) else str(value)


def _ids(value: object) -> tuple[str, ...]:
    return tuple(str(each) for each in value) if isinstance(value, tuple) else ()


def _write_felt_by(edit: Edit, element_id: str, value: object) -> None:
    set_targets(edit, element_id, Relation.FELT_BY, _ids(value))


def _write_said_by(edit: Edit, element_id: str, value: object) -> None:
    set_targets(edit, element_id, Relation.FELT_BY, (value,) if isinstance(value, str) else ())


def _write_addresses(edit: Edit, element_id: str, value: object) -> None:
    set_targets(edit, element_id, Relation.ADDRESSES, _ids(value))


def _write_persona(edit: Edit, element_id: str, value: object) -> None:
    give_scenario(edit, element_id, value if isinstance(value, str) else None)


_READERS: dict[str, Callable[[Journey, str], object]] = {
    "felt_by": lambda journey, each: journey.felt_by(each),
    "said_by": lambda journey, each: next(iter(journey.felt_by(each)), None),
    "addresses": lambda journey, each: journey.addresses(each),
    "persona": lambda journey, each: journey.persona_of(each),
}
_WRITERS: dict[str, Callable[[Edit, str, object], None]] = {
    "felt_by": _write_felt_by,
    "said_by": _write_said_by,
    "addresses": _write_addresses,
    "persona": _write_persona,
}
