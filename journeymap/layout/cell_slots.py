"""Where cards can go: the places of every cell, worked out when somebody asks."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field

from journeymap.layout.board import Slot
from journeymap.layout.frame import Frame
from journeymap.layout.geometry import Rect
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
