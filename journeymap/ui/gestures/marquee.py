"""Drawing a frame around cards to select them."""

from PySide6.QtCore import QRectF, Qt

from journeymap.layout.geometry import Point
from journeymap.ui.board.overlays import marquee
from journeymap.ui.board.pointer import Pointer
from journeymap.ui.gestures.gesture import Gesture
from journeymap.ui.gestures.table import CARD_KINDS, Table


class Marquee(Gesture):
    """Selects the cards a frame touches; with Shift or Ctrl, besides those selected before."""

    def __init__(self, table: Table, start: Point) -> None:
        super().__init__(table)
        self._start = start
        self._before = table.session.selection.ids
        self._frame = marquee(table.accent)
        self.overlays.add(self._frame)
        table.view.scroll_at_edges(True)

    def move(self, pointer: Pointer) -> None:
        """Stretch the frame and select what it touches."""
        left, right = sorted((self._start.x, pointer.at.x))
        top, bottom = sorted((self._start.y, pointer.at.y))
        area = QRectF(left, top, right - left, bottom - top)
        self._frame.setRect(area)
        keeps = pointer.holds(Qt.KeyboardModifier.ShiftModifier) or pointer.holds(Qt.KeyboardModifier.ControlModifier)
        found = [part.element_id for part in self.table.scene.parts_in(area, CARD_KINDS)]
        self.table.session.selection.set((*(self._before if keeps else ()), *found))

    def cancel(self) -> None:
        """Select again what was selected before."""
        super().cancel()
        self.table.session.selection.set(self._before)

    def clear(self) -> None:
        """Take the frame off."""
        super().clear()
        self.table.view.scroll_at_edges(False)
