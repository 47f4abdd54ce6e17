"""Estimating how large a map would be in a style, without laying it out."""

from dataclasses import dataclass, replace
from functools import cache
from math import ceil

from journeymap.layout.board import Board
from journeymap.layout.fonts import Fonts
from journeymap.layout.grid import Grid, make_grid
from journeymap.layout.map_view import MapStyle
from journeymap.layout.marks import FontKey
from journeymap.layout.notes import stack_columns
from journeymap.layout.pen import SMALL_SIZE
from journeymap.model.bilingual import names_of
from journeymap.model.elements import Metric, Note
from journeymap.model.journey import Journey
from journeymap.model.vocabulary import LaneRole

_NOTE_FRAME = 24.0
_NOTE_LINE = 15.0
_NOTE_SIDES = 34.0
"""What of a note's width and height is not text; see :mod:`journeymap.layout.notes`."""

_WORD_WRAP = 1.12
"""Lines end where words do, so text takes somewhat more room than its width."""


@dataclass(frozen=True, slots=True)
class Costs:
    """What a map's size comes from, in board units.

    Parameters
    ----------
    width, height : of what neither columns nor rows nor notes change.
    column : a column's width beyond its card.
    row : a row's height, with its share of gutters.
    """

    width: float
    column: float
    height: float
    row: float


class MapMeasure:
    """Measures one journey in many styles."""

    def __init__(self, journey: Journey, fonts: Fonts) -> None:
        self._journey = journey
        roles = [lane.role for lane in journey.lanes()]
        self._note_lanes, self._metric_lanes = roles.count(LaneRole.NOTES), roles.count(LaneRole.METRICS)
        self._curves, self._lanes = roles.count(LaneRole.EMOTION), len(roles)
        self._notes: list[list[float]] = []
        self._metrics: list[int] = []
        for stage in journey.stages():
            carried = [
                each
                for lane in journey.lanes()
                for touchpoint in journey.ids_in(stage.id, lane.id)
                for each in journey.attachments(touchpoint)
            ]
            self._metrics.append(sum(isinstance(each, Metric) for each in carried))
            texts = [" ".join(names_of(each)) for each in carried if isinstance(each, Note)]
            self._notes.append([fonts.width(text, FontKey.REGULAR, SMALL_SIZE) * _WORD_WRAP for text in texts])
        self._grid = cache(lambda choice: make_grid(journey, choice))

    def columns(self, choice: float) -> int:
        """Return how many columns the map has."""
        return max(1, self._made(choice).columns)

    def rows(self, choice: float) -> int:
        """Return how many rows of cards the map has."""
        return max(1, self._made(choice).rows)

    def first_guess(self, style: MapStyle) -> Costs:
        """Return what columns and rows cost in a map of middling traffic."""
        return Costs(
            width=style.header_width + 2 * style.margin + style.gap,
            column=style.card_gap_x + 14.0,
            height=style.header_height + 2 * style.margin + self._curves * style.curve_height + 4.0 * self._lanes,
            row=style.card_height + style.card_gap_y + 12.0,
        )

    def size(self, costs: Costs, style: MapStyle) -> tuple[float, float]:
        """Return the width and height to expect of the map."""
        grid = self._made(style.columns_per_root)
        width = costs.width + max(1, grid.columns) * (style.card_width + costs.column)
        return width, costs.height + max(1, grid.rows) * costs.row + self._carried_height(costs, style)

    def corrected(self, costs: Costs, board: Board, style: MapStyle) -> Costs:
        """Return ``costs`` as a real layout shows them."""
        derived = {lane.id for lane in self._journey.lanes() if lane.role.is_derived}
        across = sum(span.end - span.start for span in board.stages)
        down = sum(span.end - span.start for span in board.lanes if span.id not in derived)
        known = replace(costs, column=across / self.columns(style.columns_per_root) - style.card_width)
        carried = self._carried_height(known, style)
        return Costs(
            width=board.width - across,
            column=known.column,
            height=board.height - down - carried,
            row=down / self.rows(style.columns_per_root),
        )

    def _made(self, choice: float) -> Grid:
        grid: Grid = self._grid(choice)
        return grid

    def _carried_height(self, costs: Costs, style: MapStyle) -> float:
        """Return the height of the lanes of notes and metrics."""
        notes = metrics = 0.0
        bands = self._made(style.columns_per_root).stages
        for band, texts, figures in zip(bands, self._notes, self._metrics, strict=True):
            room = band.count * (style.card_width + costs.column) - 2 * style.pad
            notes = max(notes, self._stack_height(texts, room))
            metrics = max(metrics, self._stack_height([0.0] * figures, room))
        return self._note_lanes * notes + self._metric_lanes * metrics

    def _stack_height(self, texts: list[float], room: float) -> float:
        if not texts:
            return 0.0
        columns, width = stack_columns(room, len(texts))
        lines = sum(max(1, ceil(text / max(1.0, width - _NOTE_SIDES))) for text in texts)
        return (lines * _NOTE_LINE + len(texts) * _NOTE_FRAME) / columns
