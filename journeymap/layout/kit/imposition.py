"""Imposition: several pages on one sheet, side by side or in the order of a folded booklet."""

from collections.abc import Iterable, Sequence
from dataclasses import replace
from enum import StrEnum

from journeymap.layout.geometry import Rect
from journeymap.layout.marks import Line
from journeymap.layout.pages import (
    POINTS_PER_MM,
    Anchor,
    AnyPaper,
    Bookmark,
    CustomPaper,
    FormField,
    Link,
    Orientation,
    Page,
    Placed,
    paper_mm,
    sheet_size,
)


class Imposition(StrEnum):
    """How pages lie on sheets, by the name used on the command line."""

    NONE = "none"
    TWO_UP = "2-up"
    FOLDED = "folded"


SHRINK = 0.88
"""Scale of pages on half sheets: the smallest type of the kit, 8 pt, stays above 7 pt."""

_FOLD_MARK = 12.0
_HAIR = 0.35
_FOLD_COLOR = "#9AA1AD"


def half_paper(paper: AnyPaper) -> CustomPaper:
    """Return the page that fills half a sheet of ``paper`` when it is scaled by :data:`SHRINK`."""
    width, height = sheet_size(paper, Orientation.LANDSCAPE)
    return CustomPaper(width / 2 / SHRINK / POINTS_PER_MM, height / SHRINK / POINTS_PER_MM)


def upright_half(page: AnyPaper) -> CustomPaper:
    """Return the paper a map needs to stand upright and unscaled among pages of ``page``.

    A map is laid out on sheets held as landscape; half a sheet stands upright, so width
    and height change places: the sheet's long side is the page's width.
    """
    short, long = paper_mm(page)
    return CustomPaper(short=long * SHRINK, long=short * SHRINK)


def imposed(pages: Sequence[Page], imposition: Imposition, paper: AnyPaper) -> tuple[Page, ...]:
    """Return sheets of ``paper``, held as landscape, with the pages on them.

    Folded sheets are printed on both sides, turned over the short edge, laid into one another and
    folded; empty pages at the end make their number a multiple of four. Links, anchors and form
    fields keep their places; bookmarks do too where the pages keep their order.
    """
    width, height = sheet_size(paper, Orientation.LANDSCAPE)
    if imposition is Imposition.NONE:
        return tuple(pages)
    if imposition is Imposition.TWO_UP:
        return tuple(_sheet(group, width, height) for group in _pairs(pages))
    return tuple(_sheet(group, width, height, is_folded=True) for group in folded_order(pages))


def folded_order(pages: Sequence[Page]) -> list[tuple[Page | None, Page | None]]:
    """Return left and right page of every side, front and back of the outermost sheet first."""
    padded: list[Page | None] = [*pages, *[None] * (-len(pages) % 4)]
    sides = []
    for outer in range(0, len(padded) // 2, 2):
        inner = len(padded) - 1 - outer
        sides += [(padded[inner], padded[outer]), (padded[outer + 1], padded[inner - 1])]
    return sides


def _pairs(pages: Iterable[Page]) -> Iterable[tuple[Page | None, ...]]:
    """Yield pages in twos; a page held as landscape has a sheet of its own."""
    waiting: list[Page] = []
    for page in pages:
        if page.width > page.height:
            if waiting:
                yield (*waiting, None)
                waiting = []
            yield (page,)
            continue
        waiting.append(page)
        if len(waiting) == 2:
            yield tuple(waiting)
            waiting = []
    if waiting:
        yield (*waiting, None)


def _sheet(pages: Sequence[Page | None], width: float, height: float, *, is_folded: bool = False) -> Page:
    """Return one side of a sheet with its pages in slots of equal width."""
    placed: list[Placed] = []
    links: list[Link] = []
    anchors: list[Anchor] = []
    fields: list[FormField] = []
    bookmarks: list[Bookmark] = []
    slot = width / len(pages)
    for number, page in enumerate(pages):
        if page is None:
            continue
        scale = min(slot / page.width, height / page.height)
        x = number * slot + (slot - page.width * scale) / 2
        y = (height - page.height * scale) / 2
        for each in page.placed:
            clip = each.clip and _moved(each.clip, scale, x, y)
            placed.append(
                replace(each, x=x + each.x * scale, y=y + each.y * scale, scale=each.scale * scale, clip=clip)
            )
        links += [replace(link, rect=_moved(link.rect, scale, x, y)) for link in page.links]
        anchors += [replace(anchor, y=y + anchor.y * scale) for anchor in page.anchors]
        fields += [replace(field, rect=_moved(field.rect, scale, x, y)) for field in page.fields]
        if not is_folded:
            bookmarks += [replace(mark, rect=_moved(mark.rect, scale, x, y)) for mark in page.bookmarks]
    if len(pages) > 1:
        middle = width / 2
        ends = ((0.0, _FOLD_MARK), (height - _FOLD_MARK, height))
        placed.append(Placed(tuple(Line(middle, top, middle, bottom, _FOLD_COLOR, _HAIR) for top, bottom in ends)))
    return Page(width, height, tuple(placed), tuple(bookmarks), tuple(links), tuple(anchors), tuple(fields))


def _moved(rect: Rect, scale: float, x: float, y: float) -> Rect:
    return Rect(x + rect.x * scale, y + rect.y * scale, rect.width * scale, rect.height * scale)
