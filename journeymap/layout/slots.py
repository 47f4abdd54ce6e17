"""Where cards can go: the places of every cell, worked out when somebody asks."""

from bisect import bisect_right
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field

from journeymap.layout.board import Board, Slot, Span
from journeymap.layout.frame import Frame
from journeymap.layout.geometry import Point, Rect
from journeymap.layout.grid import Band, Grid, Square, square_in


@dataclass(frozen=True)
class CellSlots(Mapping[tuple[str, str], tuple[Slot, ...]]):
    """The slots of every cell that can hold cards, by (stage id, lane id).

    Parameters
    ----------
    grid, frame : of the layout run the board came from.
    """

    grid: Grid
    frame: Frame
    _known: dict[tuple[str, str], tuple[Slot, ...]] = field(default_factory=dict, compare=False)

    def __getitem__(self, cell: tuple[str, str]) -> tuple[Slot, ...]:
        """Return the cell's slots: one for each card and the free place after them."""
        known = self._known.get(cell)
        if known is None:
            stage = next((band for band in self.grid.stages if band.id == cell[0]), None)
            lane = next((band for band in self.grid.lanes if band.id == cell[1] and band.count), None)
            if stage is None or lane is None:
                raise KeyError(cell)
            count = self.grid.counts[cell]
            known = tuple(Slot(*cell, at, self._rect(stage, lane, at)) for at in range(count + 1))
            self._known[cell] = known
        return known

    def __iter__(self) -> Iterator[tuple[str, str]]:
        """Go through the cells, stage by stage."""
        return ((stage.id, lane.id) for stage in self.grid.stages for lane in self.grid.lanes if lane.count)

    def __len__(self) -> int:
        """How many cells can hold cards."""
        return len(self.grid.stages) * sum(1 for lane in self.grid.lanes if lane.count)

    def _rect(self, stage: Band, lane: Band, index: int) -> Rect:
        style, down = self.frame.style, self.frame.down
        column, row = square_in(stage, lane, index)
        last = lane.first + lane.count - 1
        x = self.frame.across.starts[column]
        if row <= last:
            return Rect(*self.frame.card_origin(Square(column, row)), style.card_width, style.card_height)
        beyond = down.starts[last] + down.sizes[last] + style.card_gap_y
        return Rect(x, beyond, style.card_width, style.card_height)


def slot_at(board: Board, point: Point) -> Slot | None:
    """Return the slot a card dropped at ``point`` takes, or None outside every cell.

    Over a card it is that card's place; elsewhere in the cell the nearest.
    """
    stage, lane = span_at(board.stages, point.x), span_at(board.lanes, point.y)
    if stage is None or lane is None or (stage.id, lane.id) not in board.cells:
        return None
    return min(board.cells[stage.id, lane.id], key=lambda slot: _distance(slot.rect, point))


def span_at(spans: Sequence[Span], at: float) -> Span | None:
    """Return the stage or lane that covers ``at``, counting the gap before it as its own."""
    if not spans or at < spans[0].start or at > spans[-1].end:
        return None
    return spans[bisect_right([span.end for span in spans[:-1]], at)]


def _distance(rect: Rect, point: Point) -> float:
    center = rect.center
    return float((center.x - point.x) ** 2 + (center.y - point.y) ** 2)
