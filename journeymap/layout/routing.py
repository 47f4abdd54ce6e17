"""Finding the ways of scenarios through the grid, like metro lines between the cards.

A way leaves a card sideways, runs along the gutters between columns and rows, or along a
row where it is free, and enters the next card sideways; it never crosses a third card. What
lies where is settled here by grid indices alone; lengths come later, when gutters have
been made wide enough for the lines that share them.
"""

from collections.abc import Iterable
from typing import NamedTuple

from journeymap.layout.grid import Grid, Square


class Track(NamedTuple):
    """A straight way that lines share side by side.

    Parameters
    ----------
    kind : ``row`` and ``column`` run through the middle of cards; ``above`` is the gutter
        above a row, ``left`` the gutter left of a column (one past the last is the far side).
    """

    kind: str
    number: int


class Turn(NamedTuple):
    """A point of a way: where a vertical and a horizontal track meet."""

    x: Track
    y: Track


class Leg(NamedTuple):
    """The way from one card to the next.

    Parameters
    ----------
    side, to_side : where it leaves and enters: ``left``, ``right``, ``top``, ``bottom``.
    turns : the corners in between.
    """

    source: Square
    target: Square
    side: str
    to_side: str
    turns: tuple[Turn, ...]

    @property
    def tracks(self) -> frozenset[Track]:
        """Every track the leg runs along."""
        if self.side == "bottom" or self.side == "top":
            return frozenset((Track("column", self.source.column),))
        ends = (Track("row", self.source.row), Track("row", self.target.row))
        return frozenset((*ends, *(turn.x for turn in self.turns), *(turn.y for turn in self.turns)))


_LOOK = 3
"""On long climbs only so many rows from either end are tried."""


def find_leg(grid: Grid, source: Square, target: Square) -> Leg:
    """Return the way between two cards with the fewest bends, and of those the one that climbs least."""
    if source.column == target.column:
        return _along_column(grid, source, target)
    forward = target.column > source.column
    out = Track("left", source.column + 1 if forward else source.column)
    into = Track("left", target.column if forward else target.column + 1)
    side, to_side = ("right", "left") if forward else ("left", "right")
    return Leg(source, target, side, to_side, _turns(grid, source, target, out, into))


def _along_column(grid: Grid, source: Square, target: Square) -> Leg:
    low, high = sorted((source.row, target.row))
    if grid.is_free_column(source.column, low + 1, high - 1):
        side, to_side = ("bottom", "top") if target.row > source.row else ("top", "bottom")
        return Leg(source, target, side, to_side, ())
    gutter = Track("left", source.column + 1)
    turns = (Turn(gutter, Track("row", source.row)), Turn(gutter, Track("row", target.row)))
    return Leg(source, target, "right", "right", turns)


def _turns(grid: Grid, source: Square, target: Square, out: Track, into: Track) -> tuple[Turn, ...]:
    """Return where a way bends: nowhere, twice beside one of the cards, or four times along a level between them."""
    here, there = Track("row", source.row), Track("row", target.row)
    first, last = min(source.column, target.column) + 1, max(source.column, target.column) - 1
    if out == into or grid.is_free(source.row, first, last):
        return () if here == there else (Turn(into, here), Turn(into, there))
    if here != there and grid.is_free(target.row, first, last):
        return (Turn(out, here), Turn(out, there))
    low, high = sorted((source.row, target.row))
    free = next((row for row in _near_ends(low + 1, high - 1) if grid.is_free(row, first, last)), None)
    # Without a free row between them: the first gutter between them, or else the one above both.
    run = Track("row", free) if free is not None else Track("above", low + 1 if high > low else low)
    return (Turn(out, here), Turn(out, run), Turn(into, run), Turn(into, there))


def _near_ends(first: int, last: int) -> Iterable[int]:
    """Go through a range, on long ones only near its ends: the middle costs the same climb."""
    if last - first < 2 * _LOOK:
        return range(first, last + 1)
    return (*range(first, first + _LOOK), *range(last - _LOOK + 1, last + 1))
