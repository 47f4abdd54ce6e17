"""The columns of the outline: what each cell says, and how it is changed where it can be."""

from dataclasses import dataclass, replace
from enum import IntEnum, StrEnum

from journeymap.model.bilingual import TEXT_FIELDS, Shown
from journeymap.model.changes import Label
from journeymap.model.edits.elements import name_field
from journeymap.model.elements import Delight, Element, Feedback, Metric, Opportunity, Pain
from journeymap.model.journey import Journey
from journeymap.ui.inspector.targets import OTHER, ElementTarget, StepTarget, StopTarget, Target
from journeymap.ui.outline.contents import Key, Sort


class Column(IntEnum):
    """The columns, from left to right."""

    NAME = 0
    KIND = 1
    LANE = 2
    CHANNEL = 3
    EMOTION = 4
    WAIT = 5
    STAFF = 6


TITLES: dict[Column, str] = {
    Column.NAME: "field.name",
    Column.KIND: "field.kind",
    Column.LANE: "element.lane",
    Column.CHANNEL: "field.channel",
    Column.EMOTION: "field.emotion",
    Column.WAIT: "field.wait",
    Column.STAFF: "field.staff-role",
}
"""The word each column is headed with."""


class How(StrEnum):
    """How a cell is changed."""

    TEXT = "text"
    NUMBER = "number"
    CHOICE = "choice"


@dataclass(frozen=True, slots=True)
class Field:
    """What a cell changes.

    Parameters
    ----------
    name : of the attribute or relation, as :class:`~journeymap.ui.inspector.targets.Target` knows it.
    room : for a choice, where its words are ("channel").
    """

    name: str
    how: How = How.TEXT
    label: Label = Label.CHANGE
    room: str = ""


_TOUCHPOINT: dict[Column, Field] = {
    Column.KIND: Field("kind", How.CHOICE, room="kind"),
    Column.LANE: Field("lane", How.CHOICE, Label.MOVE_TOUCHPOINT),
    Column.CHANNEL: Field("channel", How.CHOICE, room="channel"),
    Column.EMOTION: Field("emotion", How.CHOICE, Label.SET_EMOTION, "emotion"),
    Column.WAIT: Field("wait", How.NUMBER),
    Column.STAFF: Field("staff_role"),
}
_OWNER = {Column.STAFF: Field("owner")}
_NOTES: dict[type[Element], dict[Column, Field]] = {
    Pain: {Column.KIND: Field("severity", How.CHOICE, room="severity"), **_OWNER},
    Delight: {Column.KIND: Field("evidence", How.CHOICE, room="evidence")},
    Opportunity: {Column.KIND: Field("status", How.CHOICE, room="status"), **_OWNER},
    Metric: {Column.KIND: Field("value", How.NUMBER)},
    Feedback: {Column.KIND: Field("source", How.CHOICE, room="source")},
}
_SORTS: dict[Sort, dict[Column, Field]] = {
    Sort.TOUCHPOINT: _TOUCHPOINT,
    Sort.LANE: {Column.KIND: Field("role", How.CHOICE, room="role")},
    Sort.SCENARIO: {Column.KIND: Field("persona", How.CHOICE)},
    Sort.VISIT: {Column.EMOTION: Field("emotion", How.CHOICE, Label.SET_EMOTION, "emotion")},
    Sort.STEP: {
        Column.NAME: Field("action", label=Label.CHANGE_GUIDE),
        Column.KIND: Field("actor", How.CHOICE, Label.CHANGE_GUIDE, "actor"),
    },
}
_NAMED = frozenset({Sort.STAGE, Sort.TOUCHPOINT, Sort.NOTE, Sort.LANE, Sort.SCENARIO, Sort.PERSONA})


def field_of(journey: Journey, key: Key, column: Column) -> Field | None:
    """Return what a cell changes, or None where there is nothing to change."""
    if key.sort in _NAMED and not journey.has(key.id):
        return None
    if column is Column.NAME and key.sort in _NAMED:
        return Field(name_field(journey.element(key.id)), label=Label.RENAME)
    if key.sort is Sort.NOTE:
        return _NOTES.get(type(journey.element(key.id)), {}).get(column)
    return _SORTS.get(key.sort, {}).get(column)


def shown_field(field: Field, texts: Shown) -> Field:
    """Return what typing over a cell changes: where the other texts are looked at, those."""
    is_other = texts is Shown.OTHER and field.how is How.TEXT and field.name in TEXT_FIELDS
    return replace(field, name=f"{OTHER}{field.name}") if is_other else field


def text_of(journey: Journey, key: Key, field: Field) -> str:
    """Return what a cell of text or a number shows: a text that is there in one language only is shown in that."""
    value = value_of(journey, key, field)
    if not value and field.name.startswith(OTHER):
        value = value_of(journey, key, replace(field, name=field.name.removeprefix(OTHER)))
    return f"{value:.12g}" if isinstance(value, float | int) else str(value or "")


def target_of(key: Key) -> Target:
    """Return what a row's fields belong to."""
    if key.sort is Sort.VISIT:
        return StopTarget(key.id, key.number)
    if key.sort is Sort.STEP:
        return StepTarget(StopTarget(key.id, key.number), key.step)
    return ElementTarget(key.id)


def value_of(journey: Journey, key: Key, field: Field) -> object:
    """Return what a cell holds (KeyError, IndexError: it is not there any more)."""
    if field.name == "lane":
        return journey.lane_of(key.id)
    return target_of(key).read(journey, field.name)


def count_of(journey: Journey, touchpoint: str) -> dict[str, int]:
    """Return how many of each kind of note hang on a touchpoint, by the name of the kind."""
    counts: dict[str, int] = {}
    for each in journey.attachments(touchpoint):
        counts[each.KIND] = counts.get(each.KIND, 0) + 1
    return counts
