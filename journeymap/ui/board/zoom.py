"""How large the board is seen, and how much room there is to scroll around it."""

from PySide6.QtCore import QEvent, QObject, QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QNativeGestureEvent, QTransform, QWheelEvent
from PySide6.QtWidgets import QGraphicsView

SMALLEST = 0.1
LARGEST = 4.0
STEP = 1.2
"""What one press of zoom in multiplies by."""

MARGIN = 24.0
"""Room left around what is fitted into the window, in pixels."""

_WHEEL_NOTCH = 120.0
_SCROLL_PIXELS = 60.0
"""Pixels scrolled per notch of the wheel."""


class Zoom(QObject):
    """Changes a view's scale; the point under the pointer stays where it is.

    Signals
    -------
    changed(float) : the new scale, 1.0 for 100 %.
    """

    changed = Signal(float)

    def __init__(self, view: QGraphicsView) -> None:
        super().__init__(view)
        self._view = view

    @property
    def scale(self) -> float:
        """Pixels per board unit; 1.0 is 100 %."""
        return self._view.transform().m11()

    def to(self, scale: float, anchor: QPointF | None = None) -> None:
        """Show the board at ``scale``, kept within 0.1 and 4.

        Parameters
        ----------
        anchor : the pixel of the viewport whose point of the board stays there; the middle by default.
        """
        wanted = max(SMALLEST, min(LARGEST, scale))
        view = self._view
        pixel = anchor if anchor is not None else QPointF(view.viewport().rect().center())
        point = view.viewportTransform().inverted()[0].map(pixel)
        view.setTransform(QTransform.fromScale(wanted, wanted))
        self.make_room()
        self._bring(point, pixel)
        self.changed.emit(wanted)

    def step_in(self) -> None:
        """Zoom in one step."""
        self.to(self.scale * STEP)

    def step_out(self) -> None:
        """Zoom out one step."""
        self.to(self.scale / STEP)

    def fit(self, area: QRectF, largest: float = 1.0) -> None:
        """Show all of an area of the board, in the middle, at most at scale ``largest``."""
        scale = self.fitting(area)
        if scale is not None:
            self.to(min(scale, largest))
            self._bring(area.center(), QRectF(self._view.viewport().rect()).center())

    def fitting(self, area: QRectF) -> float | None:
        """Return the scale at which an area of the board just fits into the window; None without area or window."""
        size = self._view.viewport().size()
        if area.isEmpty() or size.isEmpty():
            return None
        return min((size.width() - 2 * MARGIN) / area.width(), (size.height() - 2 * MARGIN) / area.height())

    def show_start(self) -> None:
        """Show the board's top left corner with a margin, at the present scale."""
        self._bring(QPointF(0.0, 0.0), QPointF(MARGIN / 2, MARGIN / 2))

    def make_room(self) -> None:
        """Let every point of the board be scrolled to the middle of the window."""
        view = self._view
        board = getattr(view.scene(), "board", None)
        if board is not None and not view.viewport().size().isEmpty():
            across = view.viewport().width() / self.scale * 0.75
            down = view.viewport().height() / self.scale * 0.75
            # A board smaller than the window can still begin at the top left.
            right = max(across, view.viewport().width() / self.scale - board.width)
            below = max(down, view.viewport().height() / self.scale - board.height)
            view.setSceneRect(QRectF(0, 0, board.width, board.height).adjusted(-across, -down, right, below))

    def wheel(self, event: QWheelEvent) -> None:
        """Scroll; with Ctrl, zoom at the pointer; with Shift, scroll sideways."""
        turn = event.angleDelta()
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.to(self.scale * STEP ** (turn.y() / _WHEEL_NOTCH), event.position())
        else:
            pixels = event.pixelDelta()
            dx, dy = float(pixels.x()), float(pixels.y())
            if pixels.isNull():
                dx, dy = turn.x() / _WHEEL_NOTCH * _SCROLL_PIXELS, turn.y() / _WHEEL_NOTCH * _SCROLL_PIXELS
            if event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
                dx, dy = dx or dy, 0.0
            self._scroll(-dx, -dy)
        event.accept()

    def pinch(self, event: QEvent) -> bool:
        """Zoom if the event is a pinch on a touch pad; tells whether it was."""
        if not isinstance(event, QNativeGestureEvent):
            return False
        if event.gestureType() is not Qt.NativeGestureType.ZoomNativeGesture:
            return False
        self.to(self.scale * (1.0 + event.value()), event.position())
        return True

    def _scroll(self, dx: float, dy: float) -> None:
        across, down = self._view.horizontalScrollBar(), self._view.verticalScrollBar()
        across.setValue(across.value() + round(dx))
        down.setValue(down.value() + round(dy))

    def _bring(self, point: QPointF, pixel: QPointF) -> None:
        off = self._view.viewportTransform().map(point) - pixel
        self._scroll(off.x(), off.y())
