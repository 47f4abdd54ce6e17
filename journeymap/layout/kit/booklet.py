"""The handout booklet: everything the map knows, page after page, with contents and links."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import replace
from enum import StrEnum

from journeymap.layout.geometry import Rect
from journeymap.layout.kit.brief import Brief
from journeymap.layout.kit.contents import contents_pieces
from journeymap.layout.kit.cover import ABOVE, cover_pieces
from journeymap.layout.kit.flow import Standing, pour, pour_closely
from journeymap.layout.kit.lists import glossary_pieces, metrics_pieces, opportunities_pieces, pains_pieces
from journeymap.layout.kit.people import persona_pieces
from journeymap.layout.kit.pieces import Entry, Piece, Pieces
from journeymap.layout.kit.reading import reading_pieces
from journeymap.layout.kit.sheets import Foot, Sheet, entries, make_page, page_numbers, with_foot, with_live_links
from journeymap.layout.kit.stories import scenario_pieces
from journeymap.layout.kit.touchpoint_page import touchpoint_pieces
from journeymap.layout.pages import Anchor, Bookmark, Page
from journeymap.layout.poster import poster_margin

MAP_ANCHOR = "map"


class Part(StrEnum):
    """The parts of a booklet, in their order, by the name used on the command line."""

    COVER = "cover"
    CONTENTS = "contents"
    READING = "reading"
    MAP = "map"
    PERSONAS = "personas"
    SCENARIOS = "scenarios"
    TOUCHPOINTS = "touchpoints"
    PAINS = "pains"
    OPPORTUNITIES = "opportunities"
    METRICS = "metrics"
    GLOSSARY = "glossary"


ALL_PARTS = frozenset(Part)


def lay_out_booklet(
    brief: Brief, sheet: Sheet, foot: Foot, parts: frozenset[Part], map_pages: Sequence[Page]
) -> tuple[Page, ...]:
    """Return the booklet's pages; the cover counts and carries no number.

    Parameters
    ----------
    brief : as wide and high as the sheet's frame.
    map_pages : of the journey's map, without feet.
    """
    cover, has_notes = _cover(brief, parts)
    reading = pour_closely(reading_pieces(brief, has_notes=has_notes), brief.height) if Part.READING in parts else []
    body = pour_closely(_body(brief, parts), brief.height)
    listed = (
        *entries(reading),
        *(Entry(brief.labels("kit.part.map"), MAP_ANCHOR) for _ in map_pages[:1]),
        *entries(body),
    )
    has_contents = Part.CONTENTS in parts and len(listed) > 1
    # Numbers never change how long the contents are, so they are poured once to count and once to show.
    contents_count = len(pour(contents_pieces(brief, listed, {}), brief.height)) if has_contents else 0
    reading_at = len(cover) + contents_count + 1
    map_at = reading_at + len(reading)
    body_at = map_at + len(map_pages)
    numbers = page_numbers(reading, reading_at) | page_numbers(body, body_at) | {MAP_ANCHOR: map_at}
    contents = pour(contents_pieces(brief, listed, numbers), brief.height) if has_contents else []
    pages = [make_page(page, sheet) for page in (*contents, *reading)]
    pages += [_map_page(brief, page, is_first=number == 0) for number, page in enumerate(map_pages)]
    pages += [make_page(page, sheet) for page in body]
    count = len(cover) + len(pages)
    covers = [make_page(page, sheet) for page in cover]
    numbered = [
        with_foot(page, _sheet_of(page, sheet), brief.type, foot, (number, count))
        for number, page in enumerate(pages, len(cover) + 1)
    ]
    return with_live_links([*covers, *numbered])


def _cover(brief: Brief, parts: frozenset[Part]) -> tuple[list[tuple[Standing, ...]], bool]:
    """Return the cover, and whether the journey's notes stand elsewhere because it has no room for them."""
    if Part.COVER not in parts:
        return [], True
    tries = (pour(cover_pieces(brief, has_notes=True, above=above), brief.height) for above in ABOVE)
    whole = next((cover for cover in tries if len(cover) == 1), None)
    if whole is not None:
        return whole, False
    if Part.READING not in parts:
        return pour(cover_pieces(brief, has_notes=True), brief.height), False
    return pour(cover_pieces(brief, has_notes=False), brief.height), True


def _map_page(brief: Brief, page: Page, *, is_first: bool) -> Page:
    """Return a page of the map found under its anchor, its stages' bookmarks below its own."""
    stages = tuple(replace(mark, level=mark.level + 1) for mark in page.bookmarks)
    if not is_first:
        return replace(page, bookmarks=stages)
    own = Bookmark(brief.labels("kit.part.map"), Rect(0, 0, page.width, page.height))
    return replace(page, bookmarks=(own, *stages), anchors=(Anchor(MAP_ANCHOR, 0.0),))


def _sheet_of(page: Page, sheet: Sheet) -> Sheet:
    """Return the sheet a page stands on, for its foot: the map's has the margins of a poster."""
    if (page.width, page.height) == (sheet.width, sheet.height):
        return sheet
    return Sheet(page.width, page.height, poster_margin(page.width, page.height))


def _body(brief: Brief, parts: frozenset[Part]) -> Pieces:
    makers: tuple[tuple[Part, Callable[[], Pieces]], ...] = (
        (Part.PERSONAS, lambda: _all(persona_pieces(brief, each) for each in brief.personas())),
        (Part.SCENARIOS, lambda: _all(scenario_pieces(brief, each) for each in brief.scenarios())),
        (Part.TOUCHPOINTS, lambda: _all(touchpoint_pieces(brief, each) for each in brief.touchpoints())),
    )
    lists = (
        (Part.PAINS, pains_pieces),
        (Part.OPPORTUNITIES, opportunities_pieces),
        (Part.METRICS, metrics_pieces),
        (Part.GLOSSARY, glossary_pieces),
    )
    chapters = (_chapter(brief, part, make()) for part, make in makers if part in parts)
    return (*_all(chapters), *_all(make(brief) for part, make in lists if part in parts))


def _all(groups: Iterable[Pieces]) -> Pieces:
    return tuple(piece for group in groups for piece in group)


def _chapter(brief: Brief, part: Part, pieces: Pieces) -> Pieces:
    """Return ``pieces`` with a line in the contents for their part, one level above their own."""
    if not pieces:
        return ()
    first, *rest = pieces
    title = brief.labels(f"kit.part.{part.value}")
    over = Piece(0.0, breaks=True, sticky=True, entry=Entry(title, first.anchor))
    return (over, replace(first, breaks=False, gap=0.0), *rest)
