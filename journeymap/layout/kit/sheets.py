"""From pieces to pages: margins, running feet, page numbers, contents and bookmarks."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from journeymap.layout.geometry import Rect
from journeymap.layout.kit.flow import Standing, pour
from journeymap.layout.kit.pieces import Entry, Piece, Pieces
from journeymap.layout.kit.type import SMALL, Type
from journeymap.layout.marks import Line
from journeymap.layout.pages import POINTS_PER_MM, Anchor, Bookmark, FormField, Link, Page, Placed

FOOT_HEIGHT = 25.0
_FOOT_RULE = 7.5
"""Points the rule of the foot keeps from the last line above it."""


@dataclass(frozen=True, slots=True)
class Sheet:
    """A sheet of paper and its margins, in points."""

    width: float
    height: float
    margin: float = 18.0 * POINTS_PER_MM

    @property
    def inner_width(self) -> float:
        """The width between the margins."""
        return self.width - 2 * self.margin

    @property
    def inner_height(self) -> float:
        """The height between the margins and above the foot."""
        return self.height - 2 * self.margin - FOOT_HEIGHT


@dataclass(frozen=True, slots=True)
class Foot:
    """What stands at the foot of every page; the page number stands at its left."""

    text: str = ""


def page_numbers(pages: Sequence[tuple[Standing, ...]], first: int = 1) -> dict[str, int]:
    """Return the number of the page every anchor stands on."""
    return {
        piece.anchor: number
        for number, page in enumerate(pages, first)
        for piece, _x, _y in _all_pieces(page)
        if piece.anchor
    }


def entries(pages: Sequence[tuple[Standing, ...]]) -> tuple[Entry, ...]:
    """Return the lines of the table of contents, in order."""
    return tuple(piece.entry for page in pages for piece, _x, _y in _all_pieces(page) if piece.entry is not None)


def make_pages(pieces: Pieces, sheet: Sheet, type_: Type, foot: Foot) -> tuple[Page, ...]:
    """Pour ``pieces`` over sheets and number them."""
    poured = pour(pieces, sheet.inner_height)
    return numbered([make_page(page, sheet) for page in poured], sheet, type_, foot)


def make_page(standing: Sequence[Standing], sheet: Sheet) -> Page:
    """Return one page with what stands on it, without its foot."""
    placed: list[Placed] = []
    links: list[Link] = []
    fields: list[FormField] = []
    anchors: list[Anchor] = []
    bookmarks: list[Bookmark] = []
    for piece, left, top in _all_pieces(standing):
        x, y = sheet.margin + left, sheet.margin + top
        if piece.marks:
            placed.append(Placed(piece.marks, x, y, tag=piece.tag))
        links += [replace(link, rect=_moved(link.rect, x, y)) for link in piece.links]
        fields += [replace(field, rect=_moved(field.rect, x, y)) for field in piece.fields]
        if piece.anchor:
            anchors.append(Anchor(piece.anchor, y))
        if piece.entry is not None:
            whole = Rect(0.0, max(0.0, y - sheet.margin / 2), sheet.width, sheet.height - y)
            bookmarks.append(Bookmark(piece.entry.title, whole, piece.entry.level))
    return Page(sheet.width, sheet.height, tuple(placed), tuple(bookmarks), tuple(links), tuple(anchors), tuple(fields))


def numbered(pages: Sequence[Page], sheet: Sheet, type_: Type, foot: Foot) -> tuple[Page, ...]:
    """Return ``pages`` with a foot each, counted from 1."""
    return tuple(with_foot(page, sheet, type_, foot, (number, len(pages))) for number, page in enumerate(pages, 1))


def with_foot(page: Page, sheet: Sheet, type_: Type, foot: Foot, place: tuple[int, int]) -> Page:
    """Return ``page`` with its number at the left of its foot and the foot's text at the right.

    Parameters
    ----------
    place : its number and how many pages there are.
    """
    style = type_.text(muted=True, size=SMALL)
    left = type_.labels("print.page", number=place[0], count=place[1])
    right = type_.fitted(foot.text, style, sheet.inner_width - type_.width(left, style) - 20.0)
    baseline = FOOT_HEIGHT - 5.0
    marks = (
        Line(0, _FOOT_RULE, sheet.inner_width, _FOOT_RULE, type_.theme.line, 0.6),
        *type_.line(left, 0, baseline, style),
        *type_.line(right, sheet.inner_width - type_.width(right, style), baseline, style),
    )
    return replace(page, placed=(*page.placed, Placed(marks, sheet.margin, sheet.height - sheet.margin - FOOT_HEIGHT)))


def with_live_links(pages: Sequence[Page]) -> tuple[Page, ...]:
    """Return ``pages`` without the links that lead to an anchor none of them has: parts left out."""
    known = {f"#{anchor.name}" for page in pages for anchor in page.anchors}
    return tuple(
        replace(page, links=tuple(link for link in page.links if link.target[:1] != "#" or link.target in known))
        for page in pages
    )


def _all_pieces(page: Sequence[Standing]) -> Iterator[tuple[Piece, float, float]]:
    """Yield every piece of a page with its place in the frame, outer pieces before what stands on them."""
    for standing in page:
        yield from _with_inside(standing.piece, 0.0, standing.top)


def _with_inside(piece: Piece, x: float, y: float) -> Iterator[tuple[Piece, float, float]]:
    yield piece, x, y
    for dx, dy, inner in piece.inside:
        yield from _with_inside(inner, x + dx, y + dy)


def _moved(rect: Rect, dx: float, dy: float) -> Rect:
    return Rect(rect.x + dx, rect.y + dy, rect.width, rect.height)
