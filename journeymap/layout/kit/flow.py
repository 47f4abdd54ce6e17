"""Pouring pieces into pages."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace

from journeymap.layout.kit.pieces import Piece

# Rounding in sums of heights must not push a piece that fits exactly onto the next page.
_SLACK = 1e-6


@dataclass(frozen=True, slots=True)
class Standing:
    """A piece and how far below the top of its page's frame it stands, in points."""

    piece: Piece
    top: float


_LONELY = 0.33
"""Share of a page: a chapter's last page that holds less is worth avoiding."""

_CLOSER = (0.85, 0.7, 0.55)
"""Factors on the room between things, tried in turn."""


def pour_closely(pieces: Iterable[Piece], height: float) -> list[tuple[Standing, ...]]:
    """Return the pages of frames ``height`` points high, chapter by chapter.

    A chapter whose last page would hold little is set closer where that saves the page.
    """
    pages: list[tuple[Standing, ...]] = []
    for chapter in _chapters(pieces):
        poured = pour(chapter, height)
        if len(poured) > 1 and _filled(poured[-1]) < _LONELY * height:
            closer = (pour([replace(piece, gap=piece.gap * by) for piece in chapter], height) for by in _CLOSER)
            poured = next((found for found in closer if len(found) < len(poured)), poured)
        pages += poured
    return pages


def _chapters(pieces: Iterable[Piece]) -> Iterator[list[Piece]]:
    """Yield what begins a page with all that follows it."""
    chapter: list[Piece] = []
    for piece in pieces:
        if chapter and piece.breaks:
            yield chapter
            chapter = []
        chapter.append(piece)
    if chapter:
        yield chapter


def _filled(page: tuple[Standing, ...]) -> float:
    """Return the height taken by what has to be on a page."""
    needed = [standing.top + standing.piece.height for standing in page if not standing.piece.spare]
    return max(needed, default=0.0)


def pour(pieces: Iterable[Piece], height: float) -> list[tuple[Standing, ...]]:
    """Return what stands on every page of frames ``height`` points high.

    Pieces keep their order. A run of sticky pieces and the piece it sticks to go to the next page
    together, a spare run is left out instead. A run higher than a page is broken where the page ends, and a
    piece higher than a page is taken apart into what stands on it.
    """
    pages: list[list[Standing]] = [[]]
    used = 0.0
    for run in _runs(part for piece in pieces for part in _parted(piece, height)):
        fresh = not pages[-1]
        needed = _height(run, at_top=fresh)
        if not fresh and (run[0].breaks or used + needed > height + _SLACK):
            if run[0].spare:
                continue
            pages.append([])
            used = 0.0
        for piece in run:
            gap = piece.gap if pages[-1] else 0.0
            if pages[-1] and used + gap + piece.height > height + _SLACK:
                pages.append([])
                used = 0.0
            if not pages[-1]:
                used = _stand_again(piece, pages[-1])
                gap = piece.gap if pages[-1] else 0.0
            pages[-1].append(Standing(piece, used + gap))
            used += gap + piece.height
    return [tuple(page) for page in pages if page]


def _parted(piece: Piece, height: float) -> list[Piece]:
    """Return a piece higher than a page as rows of what stands on it, from top to bottom."""
    if piece.height <= height or not piece.inside:
        return [piece]
    tops = sorted({round(top, 3) for _, top, _ in piece.inside})
    parts: list[Piece] = []
    bottom = 0.0
    for number, top in enumerate(tops):
        inside = tuple((x, y - top, inner) for x, y, inner in piece.inside if round(y, 3) == top)
        tall = max(inner.height + dy for _, dy, inner in inside)
        sticky = any(inner.sticky for _, _, inner in inside)
        head = replace(piece, height=tall, inside=inside) if number == 0 else Piece(tall, inside=inside)
        gap = piece.gap if number == 0 else max(0.0, top - bottom)
        parts.append(replace(head, marks=(), gap=gap, sticky=sticky))
        bottom = top + tall
    parts[-1] = replace(parts[-1], sticky=piece.sticky)
    return parts


def _runs(pieces: Iterable[Piece]) -> Iterator[list[Piece]]:
    """Yield what must stay together: sticky pieces with the one they stick to."""
    run: list[Piece] = []
    for piece in pieces:
        if run and piece.breaks:
            yield run
            run = []
        run.append(piece)
        if not piece.sticky:
            yield run
            run = []
    if run:
        yield run


def _height(run: list[Piece], *, at_top: bool) -> float:
    height = sum(piece.gap + piece.height for piece in run)
    return height - run[0].gap if at_top else height


def _stand_again(piece: Piece, page: list[Standing]) -> float:
    """Put the head of the piece's table on an empty page; returns the height it takes."""
    used = 0.0
    for head in piece.continued:
        page.append(Standing(head, used))
        used += head.height
    return used
