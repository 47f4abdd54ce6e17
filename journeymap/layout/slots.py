"""Which place of a cell a point of the board belongs to."""

from bisect import bisect_right
from collections.abc import Sequence

from journeymap.layout.board import Board, Slot, Span
from journeymap.layout.geometry import Point, Rect


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
