"""The kinds of value a file holds, each made from the text it is written as.

Nothing is guessed: ``no`` is never a truth value, ``010`` is no number, ``nan`` and ``1e3`` are refused. An empty
value (``wait:`` with nothing behind it) is as if the line were not there.
"""

import re
from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum
from typing import Annotated, TypeVar

from pydantic import (
    BeforeValidator,
    PlainValidator,
    StringConstraints,
    ValidationError,
    ValidationInfo,
    ValidatorFunctionWrapHandler,
    WithJsonSchema,
    WrapValidator,
)
from pydantic_core import PydanticCustomError

from journeymap.model.ids import is_id
from journeymap.model.vocabulary import (
    EMOTION_RANGE,
    RATING_RANGE,
    SCORE_MAX,
    Actor,
    Channel,
    Evidence,
    FeedbackSource,
    Holding,
    LaneRole,
    Language,
    MapVersion,
    OpportunityStatus,
)
from journeymap.model.vocabulary import Texts as ShownTexts
from journeymap.storage.fields import LARGEST_NUMBER, MOST_SLOTS

W = TypeVar("W", bound=StrEnum)

_PORTION = 100
"""Items of a list that are checked at once."""

_NUMBER = re.compile(r"[-+]?(?:0|[1-9][0-9]*)(?:\.[0-9]+)?")
_WHOLE = re.compile(r"[-+]?(?:0|[1-9][0-9]{0,8})")


def _whole(smallest: int, largest: int, default: int | None) -> Callable[[object], int | None]:
    def read(value: object) -> int | None:
        if value == "":
            return default
        if isinstance(value, str) and _WHOLE.fullmatch(value):
            number = int(value)
            if smallest <= number <= largest:
                return number
        raise PydanticCustomError("whole-number", "", {"least": smallest, "most": largest})

    return read


def _number(smallest: float, largest: float) -> Callable[[object], float | None]:
    def read(value: object) -> float | None:
        if value == "":
            return None
        if isinstance(value, str) and _NUMBER.fullmatch(value):
            number = float(value)
            if smallest <= number <= largest:
                return number
        if largest == LARGEST_NUMBER:
            raise PydanticCustomError("number-from-0" if smallest == 0 else "number", "")
        raise PydanticCustomError("number-between", "", {"least": int(smallest), "most": int(largest)})

    return read


def _place(value: object) -> float:
    return _any_number(value) or 0.0


def _word(words: type[W], default: W | None) -> Callable[[object], W | None]:
    known: dict[object, W] = {word.value: word for word in words}

    def read(value: object) -> W | None:
        if value == "":
            return default
        found = known.get(value) if isinstance(value, str) else None
        if found is None:
            raise PydanticCustomError("word", "", {"words": ", ".join(words)})
        return found

    return read


_any_number = _number(-LARGEST_NUMBER, LARGEST_NUMBER)


def _id(value: object) -> str:
    if isinstance(value, str) and is_id(value):
        return str(value)
    raise PydanticCustomError("id", "")


@dataclass(slots=True)
class Patience:
    """How many more mistakes a check goes on for: nobody reads half a million, and they would fill the memory.

    A mistake counts once for each list around it.
    """

    left: int = 1_000


def _items(value: object, check: ValidatorFunctionWrapHandler, asked: ValidationInfo) -> object:
    """Check a list in portions, as long as there is patience."""
    patience = asked.context
    assert isinstance(patience, Patience)
    if not isinstance(value, list) or not value:
        return check(() if value == "" else value)
    start, taken, before = 0, [], patience.left
    while start < len(value) and patience.left > 0:
        try:
            taken += check(value[start : start + _PORTION])
        except ValidationError as error:
            patience.left -= error.error_count()
        start += _PORTION
    if patience.left < before:
        # Everything again and in one piece, so that the places named are those in the whole list.
        patience.left = before
        return check(value[:start])
    return tuple(taken)


def _empty_is_no_mapping(value: object) -> object:
    return None if value == "" else value


def _one_is_many(value: object) -> object:
    return [value] if isinstance(value, str) and value else value


def _words_schema(words: type[StrEnum]) -> WithJsonSchema:
    return WithJsonSchema({"type": "string", "enum": list(words)})


def _range_schema(kind: str, smallest: float, largest: float) -> WithJsonSchema:
    return WithJsonSchema({"type": kind, "minimum": smallest, "maximum": largest})


Id = Annotated[
    str, PlainValidator(_id), WithJsonSchema({"type": "string", "pattern": r"^[\p{L}\p{N}]+(-[\p{L}\p{N}]+)*$"})
]
Emotion = Annotated[
    int, PlainValidator(_whole(EMOTION_RANGE[0], EMOTION_RANGE[-1], 0)), _range_schema("integer", -2, 2)
]
OwnEmotion = Annotated[
    int | None, PlainValidator(_whole(EMOTION_RANGE[0], EMOTION_RANGE[-1], None)), _range_schema("integer", -2, 2)
]
Rating = Annotated[int, PlainValidator(_whole(RATING_RANGE[0], RATING_RANGE[-1], 3)), _range_schema("integer", 1, 5)]
OwnRating = Annotated[
    int | None, PlainValidator(_whole(RATING_RANGE[0], RATING_RANGE[-1], None)), _range_schema("integer", 1, 5)
]
Slots = Annotated[int, PlainValidator(_whole(0, MOST_SLOTS, 0)), _range_schema("integer", 0, MOST_SLOTS)]
Score = Annotated[float | None, PlainValidator(_number(0, SCORE_MAX)), _range_schema("number", 0, SCORE_MAX)]
Minutes = Annotated[
    float | None, PlainValidator(_number(0, LARGEST_NUMBER)), WithJsonSchema({"type": "number", "minimum": 0})
]
Measured = Annotated[float | None, PlainValidator(_any_number), WithJsonSchema({"type": "number"})]

Zoom = Minutes
Place = Annotated[float, PlainValidator(_place), WithJsonSchema({"type": "number"})]

LanguageWord = Annotated[Language, PlainValidator(_word(Language, Language.KOREAN)), _words_schema(Language)]
VersionWord = Annotated[MapVersion, PlainValidator(_word(MapVersion, MapVersion.AS_IS)), _words_schema(MapVersion)]
RoleWord = Annotated[LaneRole, PlainValidator(_word(LaneRole, LaneRole.FRONTSTAGE)), _words_schema(LaneRole)]
ChannelWord = Annotated[Channel | None, PlainValidator(_word(Channel, None)), _words_schema(Channel)]
TextsWord = Annotated[ShownTexts, PlainValidator(_word(ShownTexts, ShownTexts.MAP)), _words_schema(ShownTexts)]
ActorWord = Annotated[Actor, PlainValidator(_word(Actor, Actor.STAFF)), _words_schema(Actor)]
EvidenceWord = Annotated[Evidence, PlainValidator(_word(Evidence, Evidence.ASSUMED)), _words_schema(Evidence)]
StatusWord = Annotated[
    OpportunityStatus,
    PlainValidator(_word(OpportunityStatus, OpportunityStatus.IDEA)),
    _words_schema(OpportunityStatus),
]
SourceWord = Annotated[
    FeedbackSource, PlainValidator(_word(FeedbackSource, FeedbackSource.INTERVIEW)), _words_schema(FeedbackSource)
]

Many = WrapValidator(_items)
"""Marks a list, for which an empty value stands as well."""

Inner = BeforeValidator(_empty_is_no_mapping)
"""Marks a mapping, for which an empty value stands as well."""

Named = Annotated[str, StringConstraints(min_length=1)]
"""The id of something else; it has to be there."""

Names = Annotated[tuple[str, ...], Many]
"""Ids and other names that are the same in every language."""

BOTH_LANGUAGES = {
    "description": "A text in Korean and in English.",
    "type": "object",
    "properties": {
        Language.KOREAN.value: {"type": "string", "description": "The text in Korean."},
        Language.ENGLISH.value: {"type": "string", "description": "The text in English."},
    },
    "propertyNames": {"enum": list(Language)},
    "minProperties": 1,
}
"""The JSON schema of a text in both languages."""

_TEXT_SCHEMA = {"anyOf": [{"type": "string"}, BOTH_LANGUAGES]}

TEXT_MARK = WithJsonSchema(_TEXT_SCHEMA)
"""Marks a text that may be a mapping of languages to texts; :mod:`~journeymap.storage.tongues` takes those apart."""

LIST_MARK = WithJsonSchema({"type": "array", "items": _TEXT_SCHEMA})
"""Marks a list of such texts."""

Text = Annotated[str, TEXT_MARK]

Texts = Annotated[tuple[str, ...], Many, LIST_MARK]

OwnTexts = Annotated[Annotated[tuple[str, ...], Many] | None, Inner]

Emotions = Annotated[tuple[Emotion, ...], Many]
ChannelWords = Annotated[tuple[ChannelWord, ...], Many]
HoldingWords = Annotated[
    tuple[Annotated[Holding | None, PlainValidator(_word(Holding, None)), _words_schema(Holding)], ...], Many
]

OneOrMore = Annotated[
    tuple[str, ...],
    Many,
    BeforeValidator(_one_is_many),
    WithJsonSchema({"anyOf": [{"type": "string"}, {"type": "array", "items": {"type": "string"}}]}),
]
