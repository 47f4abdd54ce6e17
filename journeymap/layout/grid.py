"""The grid under a map: which column and row every card stands in, before any lengths.

Columns run through the whole map (a stage has one or more), rows too (a lane has one or
more), so that cards line up and the ways between them run straight. Cards fill a cell row by
row, so who stands where follows from how many stand there.
"""

from bisect import bisect_right
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from math import ceil, sqrt
from typing import NamedTuple

from journeymap.model.elements import Lane, Stage
from journeymap.model.journey import Journey, Place

MOST_COLUMNS = 40
MOST_ROWS = 200
"""A stage's or lane's own wish is followed up to here, so that no file can ask for a mile."""


class Square(NamedTuple):
    """A place on the grid."""

    column: int
    row: int


@dataclass(frozen=True, slots=True)
class Band:
    """The columns of one stage or the rows of one lane: ``first`` and how many."""

    id: str
    first: int
    count: int


@dataclass(frozen=True, slots=True)
class Grid:
    """Columns and rows, and how full every cell is.

    Parameters
    ----------
    stages, lanes : bands in order; derived lanes have no rows.
    counts : how many cards stand in each cell, by (stage id, lane id); empty cells may be missing.
    """

    stages: tuple[Band, ...]
    lanes: tuple[Band, ...]
    counts: Mapping[tuple[str, str], int]

    @property
    def columns(self) -> int:
        """How many columns there are."""
        return sum(band.count for band in self.stages)

    @property
    def rows(self) -> int:
        """How many rows there are."""
        return sum(band.count for band in self.lanes)

    def has_lane(self, lane_id: str) -> bool:
        """Whether a lane is drawn."""
        return any(band.id == lane_id for band in self.lanes)

    def square(self, place: Place) -> Square:
        """Return the square a touchpoint stands on."""
        stage = next(band for band in self.stages if band.id == place.stage)
        lane = next(band for band in self.lanes if band.id == place.lane)
        return square_in(stage, lane, place.index)

    def is_taken(self, square: Square) -> bool:
        """Whether a card stands on a square of the grid."""
        stage = _band_at(self.stages, square.column)
        lane = _band_at(self.lanes, square.row)
        index = (square.row - lane.first) * stage.count + square.column - stage.first
        return index < self.counts.get((stage.id, lane.id), 0)

    def is_free(self, row: int, first: int, last: int) -> bool:
        """Whether no card stands in ``row`` from column ``first`` to ``last``."""
        lane = _band_at(self.lanes, row)
        above = row - lane.first
        for stage in self.stages:
            cards = min(stage.count, self.counts.get((stage.id, lane.id), 0) - above * stage.count)
            if cards > 0 and max(first, stage.first) <= min(last, stage.first + cards - 1):
                return False
        return True

    def is_free_column(self, column: int, first: int, last: int) -> bool:
        """Whether no card stands in ``column`` from row ``first`` to ``last``."""
        return not any(self.is_taken(Square(column, row)) for row in range(first, last + 1))


def square_in(stage: Band, lane: Band, index: int) -> Square:
    """Return the square of the ``index``-th place of a cell; it may lie below the lane's rows."""
    return Square(stage.first + index % stage.count, lane.first + index // stage.count)


def columns_of(stage: Stage, fullest: int, per_root: float) -> int:
    """Return how many cards of a stage stand side by side; ``fullest`` is its largest cell."""
    if stage.columns:
        return max(1, min(stage.columns, MOST_COLUMNS))
    return max(1, min(fullest, round(sqrt(fullest) * per_root)))


def make_grid(journey: Journey, per_root: float, lanes: Sequence[Lane] | None = None) -> Grid:
    """Work out columns and rows from how many touchpoints every cell holds.

    Parameters
    ----------
    lanes : those to be drawn; all by default.
    """
    lanes, stages = journey.lanes() if lanes is None else lanes, journey.stages()
    holding = [lane for lane in lanes if not lane.role.is_derived]
    counts = {(stage.id, lane.id): len(journey.ids_in(stage.id, lane.id)) for stage in stages for lane in holding}
    columns: list[Band] = []
    for stage in stages:
        fullest = max((counts[stage.id, lane.id] for lane in holding), default=0)
        first = columns[-1].first + columns[-1].count if columns else 0
        columns.append(Band(stage.id, first, columns_of(stage, fullest, per_root)))
    rows: list[Band] = []
    row = 0
    for lane in lanes:
        needed = 0
        if not lane.role.is_derived:
            fullest = max((ceil(counts[band.id, lane.id] / band.count) for band in columns), default=0)
            needed = max(1, fullest, min(lane.rows, MOST_ROWS))
        rows.append(Band(lane.id, row, needed))
        row += needed
    return Grid(tuple(columns), tuple(rows), counts)


def _band_at(bands: tuple[Band, ...], index: int) -> Band:
    # The last of the bands that begin here: derived lanes have no rows of their own.
    return bands[bisect_right(bands, index, key=lambda band: band.first) - 1]
