"""Where the free place of a cell can be pointed at: what is dropped on its middle goes there."""

from collections.abc import Sequence

from journeymap.layout.board import Board, Slot, Span
from journeymap.layout.geometry import Rect


def free_area(board: Board, slots: Sequence[Slot]) -> Rect:
    """Return the free place that follows a cell's cards, as far as it lies within the cell.

    A full cell grows only once a card comes in; until then its free place is the strip below the
    last card.

    Parameters
    ----------
    slots : the cell's, the free one last.
    """
    free = slots[-1].rect
    row = _span(board.lanes, slots[-1].lane)
    above = [slot.rect for slot in slots[:-1] if slot.rect.x == free.x]
    top, bottom = free.y, min(free.bottom, row.end)
    if above and bottom - top < free.height / 2:
        # Nearer to the free place than to the card: half-way between their middles.
        top = min(top, (above[-1].center.y + free.center.y) / 2)
    return Rect(free.x, top, free.width, max(1.0, bottom - top))


def _span(spans: Sequence[Span], wanted: str) -> Span:
    return next(span for span in spans if span.id == wanted)
