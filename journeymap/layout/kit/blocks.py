"""Shapes that come back on many pages: panels, rows of cells, rules, lines to write on."""

from collections.abc import Sequence

from journeymap.layout.kit.pieces import Piece, Pieces
from journeymap.layout.marks import Box, Line, Mark

PANEL_RADIUS = 5.0


def panel(pieces: Pieces, width: float, fill: str, pad: float = 8.0) -> Pieces:
    """Return ``pieces`` standing on a coloured panel ``width`` wide, which may go on over a page's end.

    Each piece carries its own part of the panel; all corners but the outermost are square.
    """
    last = len(pieces) - 1
    result = []
    for number, piece in enumerate(pieces):
        above = pad if number == 0 else piece.gap
        height = above + piece.height + (pad if number == last else 0.0)
        ground = _ground(width, height, fill, first=number == 0, last=number == last)
        gap = piece.gap if number == 0 else 0.0
        inside = ((pad, above, piece),)
        result.append(Piece(height, ground, inside, gap, sticky=piece.sticky, breaks=piece.breaks))
    return tuple(result)


def _ground(width: float, height: float, fill: str, *, first: bool, last: bool) -> tuple[Mark, ...]:
    if first and last:
        return (Box(0, 0, width, height, fill, PANEL_RADIUS),)
    if not (first or last):
        return (Box(0, -0.2, width, height + 0.4, fill),)
    half = height / 2
    square = Box(0, half, width, half + 0.2, fill) if first else Box(0, -0.2, width, half, fill)
    return (Box(0, 0, width, height, fill, PANEL_RADIUS), square)


def row(cells: Sequence[Pieces], starts: Sequence[float], gap: float = 0.0, *, sticky: bool = False) -> Piece:
    """Return one piece with ``cells`` side by side, each beginning at its start, in points."""
    inside = []
    height = 0.0
    for cell, start in zip(cells, starts, strict=True):
        top = 0.0
        for number, piece in enumerate(cell):
            top += piece.gap if number else 0.0
            inside.append((start, top, piece))
            top += piece.height
        height = max(height, top)
    return Piece(height, inside=tuple(inside), gap=gap, sticky=sticky)


def rule(width: float, color: str, gap: float = 6.0, weight: float = 0.6) -> Piece:
    """Return a hairline with ``gap`` above it."""
    return Piece(weight, (Line(0, weight / 2, width, weight / 2, color, weight),), gap=gap)


def writing_lines(count: int, width: float, color: str, leading: float = 24.0) -> Pieces:
    """Return empty lines to write on by hand."""
    return tuple(Piece(leading, (Line(0, leading - 0.5, width, leading - 0.5, color, 0.6),)) for _ in range(count))


def space(height: float) -> Piece:
    """Return room that stays even at the top of a page."""
    return Piece(height)
