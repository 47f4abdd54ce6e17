"""Texts in both languages: what is shown of them, and what happens to them when a text or the language changes.

Every element keeps its texts in the map's own language in its plain fields; ``other`` holds the same texts in the
other language, by field. So whoever does not care needs to know nothing of this, and renaming something cannot lose
its translation. Steps of a guide, answers and visits have ``other`` as well.
"""

from collections.abc import Callable, Iterator
from dataclasses import fields, replace
from enum import StrEnum
from functools import partial
from typing import Any, Protocol, TypeVar, cast

from journeymap.model.changes import Change, EdgeChange, NodeChange
from journeymap.model.elements import Element, OtherTexts, Words
from journeymap.model.journey import Journey
from journeymap.model.relations import Relation, Visit, edge_key
from journeymap.model.vocabulary import Language, Texts

TEXT_FIELDS = frozenset(
    (
        "title",
        "subtitle",
        "place",
        "date",
        "notes",
        "name",
        "summary",
        "quote",
        "staff_role",
        "training",
        "trigger",
        "reward",
        "text",
        "cause",
        "owner",
        "due",
        "unit",
        "definition",
        "goal",
        "action",
        "line",
        "data",
        "answer",
        "recommendation",
    )
)
"""Fields that hold a text people read; what they are called is the same everywhere."""

LIST_FIELDS = frozenset(("loves", "hates", "data_read", "data_captured"))
"""Fields that hold a list of such texts."""


class Shown(StrEnum):
    """Which texts are looked at, seen from the map: its own, the others where there are any, or both."""

    OWN = "own"
    OTHER = "other"
    BOTH = "both"


class Speaking(Protocol):
    """What holds texts in two languages: elements, visits, steps of a guide, answers."""

    @property
    def other(self) -> OtherTexts:
        """The texts in the other language."""


S = TypeVar("S", bound=Speaking)


def other_language(language: Language) -> Language:
    """Return the one of the two languages that is not ``language``."""
    return Language.ENGLISH if language is Language.KOREAN else Language.KOREAN


def shown_of(texts: Texts, language: Language) -> Shown:
    """Return what a choice means for a map written in ``language``."""
    if texts is Texts.BOTH:
        return Shown.BOTH
    return Shown.OTHER if texts.value == other_language(language).value else Shown.OWN


def language_shown(texts: Texts, language: Language) -> Language:
    """Return the language printed words come in beside such texts of a map written in ``language``."""
    return Language(texts.value) if texts in (Texts.KOREAN, Texts.ENGLISH) else language


def is_bilingual(journey: Journey) -> bool:
    """Whether anything in a journey says something in both languages, guides and visits included."""
    return journey.is_bilingual or any(
        _has_other(stop.visit) for scenario in journey.scenarios() for stop in journey.visits(scenario.id)
    )


def texts_of(element: Element) -> tuple[str, ...]:
    """Return every text of an element that is not empty, in both languages, its own language first.

    For finding by words: what somebody types may be in either language.
    """
    return tuple(text for text in _texts(element) if text)


def names_of(element: Element) -> tuple[str, ...]:
    """Return what an element is called, in its map's language and then in the other, as far as it has such names.

    For lists to search in and for screen readers.
    """
    field = next(field for field in ("title", "name", "text") if hasattr(element, field))
    names: tuple[str, str] = (getattr(element, field), str(other_text(element, field)))
    return tuple(name for name in names if name)


def other_text(source: Speaking, field: str) -> Words:
    """Return a field's text in the other language, empty where there is none; a list has an item for every one."""
    own: Words = getattr(source, field)
    if isinstance(own, tuple):
        return _aligned(source.other.get(field, ()), len(own))
    return source.other.get(field, "")


def with_other(source: S, field: str, words: Words) -> S:
    """Return ``source`` saying ``words`` in the other language; no words take the field out."""
    said = {key: value for key, value in source.other.items() if key != field}
    own = getattr(source, field)
    fitting = _aligned(words, len(own)) if isinstance(own, tuple) else words
    if any(fitting):
        said[field] = fitting
    return cast("S", replace(cast("Any", source), other=said))


def shown(source: S, texts: Shown) -> S:
    """Return ``source`` as it is looked at, with the texts to show in its own fields.

    A text that is there in one language only is shown in that. What is to be shown as well, under :data:`Shown.BOTH`,
    stays in ``other``; else nothing does.
    """
    if not source.other:
        return source
    told: dict[str, object] = {}
    beside: dict[str, Words] = {}
    for field, said in source.other.items():
        own = getattr(source, field)
        first, second = (said, own) if texts is Shown.OTHER else (own, said)
        if isinstance(own, tuple):
            first, second = _aligned(first, len(own)), _aligned(second, len(own))
            told[field] = tuple(a or b for a, b in zip(first, second, strict=True))
        else:
            told[field] = first or second
        if texts is Shown.BOTH and any(first) and any(second) and first != second:
            beside[field] = second
    return cast("S", replace(cast("Any", source), other=beside, **told))


def beside(source: Speaking, field: str) -> str:
    """Return what is to be shown beside a text of something that :func:`shown` gave, empty for nothing."""
    said = source.other.get(field, "")
    return said if isinstance(said, str) else ""


def seen_in(journey: Journey, texts: Texts) -> Journey:
    """Return a journey to be read until its next change, with the texts to show in its plain fields.

    It costs nothing, and is the journey itself where all is in one language. Visits and guides are as they were; a
    journey to keep or to print is made by :func:`shown_journey`.
    """
    if not journey.is_bilingual:
        return journey
    return journey.seen(partial(shown, texts=shown_of(texts, journey.details.language)))


def shown_journey(journey: Journey, texts: Shown) -> Journey:
    """Return a journey with the texts to show in its own fields, for printing; itself where all is in one language."""
    changes = tuple(_everywhere(journey, partial(shown, texts=texts)))
    if not changes:
        return journey
    told = journey.copy()
    told.apply_all(changes)
    return told


def realigned(before: Element, after: Element) -> Element:
    """Return ``after`` with lists in the other language that follow its own: whatever was moved keeps its partner.

    Only lists that were changed while their partners were not are looked at.
    """
    moved: dict[str, Words] = {}
    for field in LIST_FIELDS & after.other.keys():
        old, new = getattr(before, field, ()), getattr(after, field, ())
        said = after.other[field]
        if old != new and before.other.get(field) == said:
            moved[field] = _follow(old, new, _aligned(said, len(old)))
    if not moved:
        return after
    kept = {field: said for field, said in {**after.other, **moved}.items() if any(said)}
    return replace(after, other=kept)


def swapped(source: S) -> S:
    """Return ``source`` said in the other language first; texts in one language alone stay where they are."""
    if not source.other:
        return source
    told: dict[str, object] = {}
    other: dict[str, Words] = {}
    for field, said in source.other.items():
        own = getattr(source, field)
        if isinstance(own, tuple):
            pairs = [(b, a) if b else (a, b) for a, b in zip(own, _aligned(said, len(own)), strict=True)]
            told[field], rest = tuple(a for a, _ in pairs), tuple(b for _, b in pairs)
        else:
            told[field], rest = said, own
        if any(rest):
            other[field] = rest
    return cast("S", replace(cast("Any", source), other=other, **told))


def swapping(journey: Journey) -> Iterator[Change]:
    """Give the changes after which a journey says first what it said in the other language."""
    return _everywhere(journey, swapped)


def in_other_language(journey: Journey) -> Journey:
    """Return a journey that says first what it said in the other language, its own setting left alone."""
    told = journey.copy()
    told.apply_all(tuple(swapping(journey)))
    return told


def _everywhere(journey: Journey, alter: Callable[[Any], Any]) -> Iterator[Change]:
    """Give the changes that alter everything with texts: elements, visits, guides."""
    for element in journey.elements():
        altered = alter(element)
        if altered is not element:
            yield NodeChange(element.id, element, altered)
    for scenario in journey.scenarios():
        for stop in journey.visits(scenario.id):
            visit = _throughout(stop.visit, alter)
            if visit != stop.visit:
                key = edge_key(Relation.VISITS, stop.number)
                yield EdgeChange(scenario.id, stop.touchpoint, key, stop.visit, visit)


def _throughout(visit: Visit, alter: Callable[[Any], Any]) -> Visit:
    """Return a visit with itself, every step of its guide and every answer altered."""
    guide = tuple(
        replace(alter(step), branches=tuple(alter(branch) for branch in step.branches)) for step in visit.guide
    )
    altered: Visit = replace(alter(visit), guide=guide)
    return altered


def _has_other(visit: Visit) -> bool:
    return bool(visit.other) or any(step.other or any(branch.other for branch in step.branches) for step in visit.guide)


def _texts(element: Element) -> Iterator[str]:
    for field in fields(element):
        if field.name in TEXT_FIELDS:
            yield getattr(element, field.name)
        elif field.name in LIST_FIELDS:
            yield from getattr(element, field.name)
    for said in element.other.values():
        yield from (said,) if isinstance(said, str) else said


def _aligned(words: Words, count: int) -> tuple[str, ...]:
    """Return a list of texts with just ``count`` items."""
    return (*words, *("",) * count)[:count]


def _follow(old: tuple[str, ...], new: tuple[str, ...], partners: tuple[str, ...]) -> tuple[str, ...]:
    """Return the partners of ``new``: those of equal items first; what is left was reworded, in order."""
    left = list(zip(old, partners, strict=True))
    found: list[str | None] = []
    for item in new:
        at = next((at for at, (own, _) in enumerate(left) if own == item), None)
        found.append(None if at is None else left.pop(at)[1])
    rest = iter(left)
    return tuple(next(rest, ("", ""))[1] if partner is None else partner for partner in found)
