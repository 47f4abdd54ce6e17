"""Dragging headers: stages and lanes change places, or grow and shrink by their edges."""

from collections.abc import Sequence

from journeymap.layout.board import Part, PartKind, Span
from journeymap.layout.geometry import Point
from journeymap.layout.map_view import MapStyle
from journeymap.model.changes import Label
from journeymap.model.edits.elements import change
from journeymap.model.edits.frame import move_lane, move_stage
from journeymap.model.elements import Lane, Stage
from journeymap.ui.board.overlays import Ghost, insertion_mark
from journeymap.ui.board.pointer import Pointer
from journeymap.ui.gestures.gesture import Gesture
from journeymap.ui.gestures.table import Table

_GAP = MapStyle().gap
_PITCH_X = MapStyle().card_width + MapStyle().card_gap_x
_PITCH_Y = MapStyle().card_height + MapStyle().card_gap_y
MOST_COLUMNS = 12
MOST_ROWS = 20


class MoveHeader(Gesture):
    """Carries a stage or lane to another place in its order; a mark shows between which two."""

    def __init__(self, table: Table, header: Part, grip: Point) -> None:
        super().__init__(table)
        self._id = header.element_id
        self._is_stage = header.kind is PartKind.STAGE_HEADER
        self._index: int | None = None
        self._ghost = Ghost([header], grip)
        self._mark = insertion_mark(table.accent)
        self.overlays.add(self._mark)
        self.overlays.add(self._ghost)
        table.view.scroll_at_edges(True)

    def move(self, pointer: Pointer) -> None:
        """Carry the header and mark the gap it would go to."""
        self._ghost.follow(pointer.at)
        board = self.table.board
        spans = board.stages if self._is_stage else board.lanes
        gap = gap_at(spans, pointer.at.x if self._is_stage else pointer.at.y)
        own = next(at for at, span in enumerate(spans) if span.id == self._id)
        self._index = None if gap in (own, own + 1) else gap - (gap > own)
        self._mark.setVisible(self._index is not None)
        at = spans[gap].start - _GAP / 2 if gap < len(spans) else spans[-1].end + _GAP / 2
        if self._is_stage:
            self._mark.setLine(at, 0.0, at, board.height)
        else:
            self._mark.setLine(0.0, at, board.width, at)

    def release(self, pointer: Pointer) -> None:
        """Move it there."""
        self.move(pointer)
        self.clear()
        if self._index is None:
            return
        if self._is_stage:
            with self.table.session.edit(Label.MOVE_STAGE) as edit:
                move_stage(edit, self._id, self._index)
        else:
            with self.table.session.edit(Label.MOVE_LANE) as edit:
                move_lane(edit, self._id, self.table.lane_index(self._id, self._index))

    def clear(self) -> None:
        """Take ghost and mark off."""
        super().clear()
        self.table.view.scroll_at_edges(False)


class ResizeHeader(Gesture):
    """Pulls a stage to another number of columns, or a lane to another number of rows."""

    def __init__(self, table: Table, header: Part) -> None:
        super().__init__(table)
        self._id = header.element_id
        self._is_stage = header.kind is PartKind.STAGE_HEADER
        self._count = 0
        self._mark = insertion_mark(table.accent)
        self.overlays.add(self._mark)

    def move(self, pointer: Pointer) -> None:
        """Mark the edge the stage or lane would get."""
        board = self.table.board
        spans = board.stages if self._is_stage else board.lanes
        span = next(each for each in spans if each.id == self._id)
        pitch, most = (_PITCH_X, MOST_COLUMNS) if self._is_stage else (_PITCH_Y, MOST_ROWS)
        length = (pointer.at.x if self._is_stage else pointer.at.y) - span.start
        self._count = max(1, min(most, round(length / pitch)))
        at = span.start + self._count * pitch + _GAP
        if self._is_stage:
            self._mark.setLine(at, 0.0, at, board.height)
        else:
            self._mark.setLine(0.0, at, board.width, at)

    def release(self, pointer: Pointer) -> None:
        """Give it that many columns or rows."""
        self.move(pointer)
        self.clear()
        element = self.table.journey.find(self._id)
        session = self.table.session
        if isinstance(element, Stage) and element.columns != self._count:
            with session.edit(Label.RESIZE_STAGE) as edit:
                change(edit, self._id, columns=self._count)
        elif isinstance(element, Lane) and element.rows != self._count:
            with session.edit(Label.RESIZE_LANE) as edit:
                change(edit, self._id, rows=self._count)


def gap_at(spans: Sequence[Span], at: float) -> int:
    """Return before which span, counted from 0, something dropped ``at`` goes; their number for the end."""
    return sum(1 for span in spans if (span.start + span.end) / 2 < at)
