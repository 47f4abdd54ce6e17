"""Lengths for a grid: where columns, rows and the gutters between them lie.

Gutters are as wide as the lines that share them need, and no wider.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from math import inf

from journeymap.layout.board import Span
from journeymap.layout.geometry import Point, Rect
from journeymap.layout.grid import Band, Grid, Square
from journeymap.layout.map_view import MapStyle
from journeymap.layout.routing import Track
from journeymap.layout.strands import Piece, Strands

_CLEAR = {"left": 12.0, "above": 8.0}
"""Free room in a gutter beside its lines: a line must bend into a card without hugging its edge."""

_CORNER = 9.0
"""Where a card's edge bends, no line reaches it."""


@dataclass(frozen=True, slots=True)
class Axis:
    """One direction of the frame, in board units.

    Parameters
    ----------
    spans : stages from left to right, or lanes from top to bottom.
    starts : where each column's or row's cards begin.
    sizes : how wide or high each is.
    gutters : the middle of the gutter before each column or row, and of the one after the last.
    end : where the last span ends.
    """

    spans: tuple[Span, ...]
    starts: tuple[float, ...]
    sizes: tuple[float, ...]
    gutters: tuple[float, ...]
    end: float


@dataclass(frozen=True, slots=True)
class Frame:
    """Both axes, and how lines lie side by side on their tracks.

    Parameters
    ----------
    strands : how lines lie side by side on their tracks.
    """

    style: MapStyle
    across: Axis
    down: Axis
    strands: Strands

    def card_origin(self, square: Square) -> Point:
        """Return the top left corner of the card on ``square``."""
        return Point(self.across.starts[square.column], self.down.starts[square.row])

    def card_rect(self, square: Square) -> Rect:
        """Return the room of the card on ``square``, as high as its row."""
        return Rect(*self.card_origin(square), self.across.sizes[square.column], self.down.sizes[square.row])

    def place(self, piece: Piece, line: int) -> float:
        """Return where ``line`` runs along ``piece``: x of an upright one, y of a level one."""
        track, room = piece.track, inf
        if track.kind == "left":
            middle = self.across.gutters[track.number]
        elif track.kind == "above":
            middle = self.down.gutters[track.number]
        elif track.kind == "column":
            middle, room = self.across.starts[track.number] + self.style.card_width / 2, self.style.card_width
        else:
            middle, room = self.down.starts[track.number] + self.style.card_height / 2, self.style.card_height
        berth = self.strands.berth(line, piece)
        # Gutters grow with their lines; cards do not, and hide the ends of many closer together.
        apart = min(self.style.track, (room - 2 * _CORNER) / berth.total)
        return middle + (berth.rank - (berth.total - 1) / 2) * apart


def make_across(grid: Grid, style: MapStyle, users: Mapping[Track, int]) -> Axis:
    """Set the columns from left to right."""
    x = style.margin + style.header_width + style.gap
    spans, starts, gutters = [], [], []
    for at, band in enumerate(grid.stages):
        start = x
        for column in range(band.first, band.first + band.count):
            width = _needed(users, Track("left", column), style)
            if column > band.first:
                room = max(style.card_gap_x, width)
                gutters.append(x + room / 2)
            else:
                room = max(style.pad, width if at == 0 else (width - style.gap) / 2)
                gutters.append(start + room / 2 if at == 0 else start - style.gap / 2)
            x += room
            starts.append(x)
            x += style.card_width
        after = _needed(users, Track("left", band.first + band.count), style)
        is_last = at == len(grid.stages) - 1
        room = max(style.pad, after if is_last else (after - style.gap) / 2)
        spans.append(Span(band.id, start, x + room))
        if is_last:
            gutters.append(x + room / 2)
        x += room + style.gap
    return Axis(tuple(spans), tuple(starts), (style.card_width,) * len(starts), tuple(gutters), x - style.gap)


def make_down(
    grid: Grid,
    style: MapStyle,
    users: Mapping[Track, int],
    row_heights: Sequence[float],
    derived_heights: Mapping[str, float],
) -> Axis:
    """Set the rows from top to bottom; ``derived_heights`` are those of lanes without rows."""
    y = style.margin + style.header_height + 2 * style.gap
    spans, starts, gutters = [], [], []
    lane_foot = 0.0
    for band in grid.lanes:
        start = y
        if band.id in derived_heights:
            y += derived_heights[band.id]
        else:
            stretch = style.lane_stretch / (band.count + 1)
            for row in range(band.first, band.first + band.count):
                room = _gutter_above(band, row, style, users) + stretch
                gutters.append(y + room / 2 if row > band.first or row == 0 else lane_foot)
                y += room
                starts.append(y)
                y += row_heights[row]
            foot = max(style.pad, _needed(users, Track("above", band.first + band.count), style)) + stretch
            lane_foot = y + foot / 2
            y += foot
        spans.append(Span(band.id, start, y))
        y += style.gap
    gutters.append(lane_foot)
    return Axis(tuple(spans), tuple(starts), tuple(row_heights), tuple(gutters), y - style.gap)


def _gutter_above(band: Band, row: int, style: MapStyle, users: Mapping[Track, int]) -> float:
    if row > band.first:
        return max(style.card_gap_y, _needed(users, Track("above", row), style))
    # The gutter between two lanes lies in the upper one's foot, the first lane has only its head.
    return max(style.pad, _needed(users, Track("above", 0), style) if row == 0 else 0.0)


def _needed(users: Mapping[Track, int], track: Track, style: MapStyle) -> float:
    count = users.get(track, 0)
    return count * style.track + _CLEAR[track.kind] if count else 0.0
