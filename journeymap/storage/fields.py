"""Which field of an element is written under which key, when, and as what text."""

from collections.abc import Callable, Sequence
from decimal import Decimal
from enum import StrEnum
from typing import Any, NamedTuple, cast

from journeymap.model.bilingual import other_language
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
    Touchpoint,
    Words,
)
from journeymap.model.saved_view import SavedView
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
    Texts,
)
from journeymap.storage.tree import Plain, Tree, Value

LARGEST_NUMBER = 1e15
"""Beyond this, numbers lose their last digit on the way."""

MOST_SLOTS = 1_000
"""Columns of a stage and rows of a lane; more is a slip of the hand."""


class Field(NamedTuple):
    """How one attribute is written; it is left out when it equals ``default``.

    Without an ``attribute`` it marks the place of what a connection says, such as ``felt-by``.
    """

    attribute: str
    key: str
    default: object
    to_value: Callable[[Any], Value]


_ALWAYS = object()


def _text(value: object) -> Value:
    if not isinstance(value, str):
        raise TypeError(value)
    return value


def _texts(value: Sequence[str]) -> Value:
    if isinstance(value, str):  # or its letters would become the items
        raise TypeError(value)
    return [_text(each) for each in value]


def both_values(own: Words, said: Words, language: Language) -> Value:
    """Return a text, or a list of texts, as a file holds it; ``language`` is that of ``own``.

    Raises
    ------
    TypeError : something is no text.
    """
    if isinstance(own, tuple):
        partners = (*said, *("",) * len(own))
        return [_both(text, partner, language) or text or partner for text, partner in zip(own, partners, strict=False)]
    return _both(own, cast("str", said), language)


def _both(own: str, said: str, language: Language) -> Value:
    """Return both texts by language; a single one in the map's own language is plain."""
    if not isinstance(own, str) or not isinstance(said, str):
        raise TypeError(own, said)
    if not said:
        return own
    pair: Tree = {language.value: own, other_language(language).value: said}
    return pair if own else {other_language(language).value: said}


def number_text(value: float) -> str:
    """Return a finite number as written: whole ones without a point, never with an exponent."""
    return str(int(value)) if value == int(value) else f"{Decimal(repr(value)):f}"


def _number(smallest: float = -LARGEST_NUMBER, largest: float = LARGEST_NUMBER) -> Callable[[float], Value]:
    def to_value(value: float) -> Value:
        if not smallest <= value <= largest:  # so neither is nan
            raise ValueError(value)
        return Plain(number_text(value))

    return to_value


def _whole(smallest: int, largest: int) -> Callable[[int], Value]:
    texts = {number: Plain(number) for number in range(smallest, largest + 1)}
    return texts.__getitem__


def _word(words: type[StrEnum]) -> Callable[[StrEnum], Value]:
    texts = {word: Plain(word.value) for word in words}
    return texts.__getitem__


def _each(to_value: Callable[[Any], Value]) -> Callable[[Sequence[Any]], Value]:
    def to_values(values: Sequence[Any]) -> Value:
        return [to_value(each) for each in values]

    return to_values


def _plain(attribute: str, *, always: bool = False) -> Field:
    return Field(attribute, attribute.replace("_", "-"), _ALWAYS if always else "", _text)


def _related(key: str) -> Field:
    return Field("", key, (), _text)


def _typed(attribute: str, default: object, to_value: Callable[[Any], Value]) -> Field:
    return Field(attribute, attribute.replace("_", "-"), default, to_value)


_EMOTION = _whole(EMOTION_RANGE[0], EMOTION_RANGE[-1])
_RATING = _whole(RATING_RANGE[0], RATING_RANGE[-1])
_SLOTS = _whole(0, MOST_SLOTS)
_SCORE = _number(0, SCORE_MAX)
_MINUTES = _number(0)
_ID, _NAME, _TEXT = (_plain(attribute, always=True) for attribute in ("id", "name", "text"))
_NOTES, _OWNER, _QUOTE = (_plain(attribute) for attribute in ("notes", "owner", "quote"))
_EVIDENCE = _typed("evidence", Evidence.ASSUMED, _word(Evidence))

_FELT_BY = _related("felt-by")

SCORES = tuple(
    _typed(name, None, _SCORE)
    for name in ("resolution", "rapport", "relevance", "ease", "consistency", "speed", "convenience")
)
"""The fields of ``Scores``."""

FILTER = (
    _typed("personas", (), _texts),
    _typed("scenarios", (), _texts),
    _typed("channels", (), _each(_word(Channel))),
    _typed("emotions", (), _each(_EMOTION)),
    _typed("owners", (), _texts),
    _typed("holding", (), _each(_word(Holding))),
)
"""The fields of ``Filter``."""

BRANCH = (_plain("answer"), _plain("recommendation"))
"""The fields of ``Branch``."""

GUIDE_STEP = (
    _typed("actor", _ALWAYS, _word(Actor)),
    _plain("action"),
    _plain("line"),
    _plain("data"),
    _related("branches"),
)
"""The fields of ``GuideStep``."""

VISIT = (_related("touchpoint"), _typed("emotion", None, _EMOTION), _QUOTE, _related("guide"))
"""The fields of ``Visit``."""

FIELDS: dict[type[Element], tuple[Field, ...]] = {
    JourneyDetails: (
        _plain("title", always=True),
        _plain("subtitle"),
        _typed("language", _ALWAYS, _word(Language)),
        _typed("version", _ALWAYS, _word(MapVersion)),
        _plain("place"),
        _plain("date"),
        _NOTES,
    ),
    Stage: (_ID, _NAME, _plain("subtitle"), _typed("columns", 0, _SLOTS)),
    Lane: (_ID, _NAME, _typed("role", _ALWAYS, _word(LaneRole)), _plain("icon"), _typed("rows", 0, _SLOTS)),
    Persona: (
        _ID,
        _NAME,
        _plain("summary"),
        _QUOTE,
        _typed("loves", (), _texts),
        _typed("hates", (), _texts),
        _NOTES,
    ),
    Touchpoint: (
        _ID,
        _NAME,
        _plain("kind", always=True),
        _plain("icon"),
        _related("stage"),
        _related("lane"),
        _typed("channel", None, _word(Channel)),
        _typed("emotion", _ALWAYS, _EMOTION),
        _typed("wait", None, _MINUTES),
        _typed("service", None, _MINUTES),
        _plain("staff_role"),
        _typed("staff_load", None, _RATING),
        _plain("training"),
        _related("scores"),
        _typed("data_read", (), _texts),
        _typed("data_captured", (), _texts),
        _plain("trigger"),
        _plain("reward"),
        _plain("link"),
        _NOTES,
        _related("pains"),
        _related("delights"),
        _related("opportunities"),
        _related("metrics"),
        _related("feedback"),
    ),
    Pain: (_ID, _TEXT, _FELT_BY, _typed("severity", 3, _RATING), _plain("cause"), _EVIDENCE, _OWNER),
    Delight: (_ID, _TEXT, _FELT_BY, _EVIDENCE),
    Opportunity: (
        _ID,
        _TEXT,
        _related("addresses"),
        _OWNER,
        _plain("due"),
        _typed("effort", 3, _RATING),
        _typed("effect", 3, _RATING),
        _typed("status", OpportunityStatus.IDEA, _word(OpportunityStatus)),
    ),
    Metric: (
        _ID,
        _NAME,
        _typed("value", None, _number()),
        _plain("unit"),
        _plain("date"),
        _plain("definition"),
    ),
    Feedback: (
        _ID,
        _TEXT,
        _typed("source", FeedbackSource.INTERVIEW, _word(FeedbackSource)),
        _plain("date"),
        _related("said-by"),
    ),
    Scenario: (_ID, _NAME, _related("persona"), _plain("goal"), _NOTES, _related("visits")),
    SavedView: (
        _ID,
        _NAME,
        _related("filter"),
        _typed("routes", None, _texts),
        _plain("curve"),
        _typed("hidden_lanes", (), _texts),
        _typed("texts", Texts.MAP, _word(Texts)),
        _typed("zoom", None, _number(0)),
        _typed("across", 0.0, _number()),
        _typed("down", 0.0, _number()),
    ),
}
"""The fields of every element, in the order people read them."""
