"""Finding the ways of scenarios through the grid, like metro lines between the cards.

A way leaves a card sideways, runs along the gutters between columns and rows, or along a
row where it is free, and enters the next card sideways; it never crosses a third card. What
lies where is settled here by grid indices alone; lengths come later, when gutters have
been made wide enough for the lines that share them.
"""

import itertools
from collections.abc import Iterable
from dataclasses import dataclass
from typing import NamedTuple

from journeymap.layout.grid import Grid, Square


@dataclass(frozen=True, slots=True)
class Track:
    """A straight way that lines share side by side.

    Parameters
    ----------
    kind : ``row`` and ``column`` run through the middle of cards; ``above`` is the gutter
        above a row, ``left`` the gutter left of a column (one past the last is the far side).
    """

    kind: str
    index: int


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


_BEND = 0.7
"""What a bend costs, in rows of detour: ways go straight where they can."""

_LOOK = 3


def find_leg(grid: Grid, source: Square, target: Square) -> Leg:
    """Return the cheapest way between two cards."""
    if source.column == target.column:
        return _along_column(grid, source, target)
    forward = target.column > source.column
    out = Track("left", source.column + 1 if forward else source.column)
    into = Track("left", target.column if forward else target.column + 1)
    side, to_side = ("right", "left") if forward else ("left", "right")
    turns = min(_ways(grid, source, target, out, into), key=lambda way: _cost(way, source, target))
    return Leg(source, target, side, to_side, turns)


def _along_column(grid: Grid, source: Square, target: Square) -> Leg:
    low, high = sorted((source.row, target.row))
    if grid.is_free_column(source.column, low + 1, high - 1):
        side, to_side = ("bottom", "top") if target.row > source.row else ("top", "bottom")
        return Leg(source, target, side, to_side, ())
    gutter = Track("left", source.column + 1)
    turns = (Turn(gutter, Track("row", source.row)), Turn(gutter, Track("row", target.row)))
    return Leg(source, target, "right", "right", turns)


def _ways(grid: Grid, source: Square, target: Square, out: Track, into: Track) -> Iterable[tuple[Turn, ...]]:
    here, there = Track("row", source.row), Track("row", target.row)
    if out == into:
        yield () if here == there else (Turn(out, here), Turn(out, there))
        return
    first, last = min(source.column, target.column) + 1, max(source.column, target.column) - 1
    if grid.is_free(source.row, first, last):
        yield () if here == there else (Turn(into, here), Turn(into, there))
    if here != there and grid.is_free(target.row, first, last):
        yield (Turn(out, here), Turn(out, there))
    low, high = sorted((source.row, target.row))
    for row in _near_ends(low + 1, high - 1):
        if grid.is_free(row, first, last):
            run = Track("row", row)
            yield (Turn(out, here), Turn(out, run), Turn(into, run), Turn(into, there))
    for gutter in _near_ends(low, high + 1):
        run = Track("above", gutter)
        yield (Turn(out, here), Turn(out, run), Turn(into, run), Turn(into, there))


def _near_ends(first: int, last: int) -> Iterable[int]:
    """Go through a range, on long ones only near its ends: the middle costs the same climb."""
    if last - first < 2 * _LOOK:
        return range(first, last + 1)
    return (*range(first, first + _LOOK), *range(last - _LOOK + 1, last + 1))


def _cost(turns: tuple[Turn, ...], source: Square, target: Square) -> float:
    heights = [source.row + 0.5, *(_height(turn.y) for turn in turns), target.row + 0.5]
    climb = sum(abs(b - a) for a, b in itertools.pairwise(heights))
    return climb + _BEND * len(turns)


def _height(track: Track) -> float:
    return track.index + 0.5 if track.kind == "row" else float(track.index)
