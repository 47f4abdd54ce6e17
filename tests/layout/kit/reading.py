"""Reading pages back before any writer has them: what they say, paragraph by paragraph."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import fields
from enum import Enum

from journeymap.layout.fonts import bundled_fonts
from journeymap.layout.marks import FontKey, Mark, TextRun
from journeymap.layout.pages import Page, marks_of
from journeymap.model.journey import Journey
from journeymap.model.saved_view import SavedView

_NOT_PRINTED = {"id", "kind", "icon", "extra", "other"}
"""Names inside the file, not texts."""


def letters(text: str) -> str:
    """Return ``text`` as the bundled fonts draw it, without any space."""
    runs = bundled_fonts().runs(" ".join(text.split("\n")), FontKey.REGULAR)
    return re.sub(r"\s+", "", "".join(part for _, part in runs))


def paragraphs(pages: Iterable[Page]) -> list[str]:
    """Return what the pages say without spaces: all lines of a paragraph together, whatever pages they are on."""
    found: dict[object, list[str]] = {}
    for page in pages:
        for placed in page.placed:
            key = placed.tag.number if placed.tag else id(placed)
            said = found.setdefault(key, [])
            said += [mark.text for mark in marks_of(placed.content) if isinstance(mark, TextRun)]
    return [re.sub(r"\s+", "", "".join(said)) for said in found.values()]


def texts_of(journey: Journey) -> Iterator[str]:
    """Yield every text people wrote into a journey; what they call their views of it is none of it."""
    for element in journey.elements():
        if not isinstance(element, SavedView):
            yield from _texts(element)
    for scenario in journey.scenarios():
        for stop in journey.visits(scenario.id):
            yield from _texts(stop.visit)
            for step in stop.visit.guide:
                yield from _texts(step)
                for branch in step.branches:
                    yield from _texts(branch)


def _texts(source: object) -> Iterator[str]:
    for field in fields(source):
        value = getattr(source, field.name)
        if field.name in _NOT_PRINTED or isinstance(value, Enum):
            continue
        if isinstance(value, str):
            yield value
        elif isinstance(value, tuple):
            yield from (item for item in value if isinstance(item, str))


def lost(journey: Journey, pages: Iterable[Page]) -> list[str]:
    """Return the texts of a journey that the pages do not say whole."""
    said = "\n".join(paragraphs(pages))
    return [text for text in texts_of(journey) if letters(text) not in said]


def all_marks(pages: Iterable[Page]) -> Iterator[Mark]:
    for page in pages:
        for placed in page.placed:
            yield from marks_of(placed.content)
