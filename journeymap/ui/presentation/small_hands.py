"""Two small parts of a presentation's hands: a pointer that hides, and numbers typed digit by digit."""

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtWidgets import QWidget

POINTER_MS = 2000
"""So long the pointer is seen after it moved."""

DIGIT_MS = 900
"""So long another digit is waited for."""


class ShyPointer(QObject):
    """Hides the pointer over a widget while nobody moves it."""

    def __init__(self, widget: QWidget) -> None:
        super().__init__(widget)
        self._widget = widget
        widget.setMouseTracking(True)
        widget.installEventFilter(self)
        self._clock = _clock(POINTER_MS, self)
        self._clock.timeout.connect(self._hide)
        self._clock.start()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Show the pointer when it moves."""
        if event.type() is QEvent.Type.MouseMove:
            self._widget.unsetCursor()
            self._clock.start()
        elif event.type() is QEvent.Type.Close:
            self._clock.stop()
        return False

    def _hide(self) -> None:
        self._widget.setCursor(Qt.CursorShape.BlankCursor)


class TypedNumber(QObject):
    """A number typed digit by digit.

    Signals
    -------
    typed(int) : it is complete.
    """

    typed = Signal(int)

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._digits = ""
        self._clock = _clock(DIGIT_MS, self)
        self._clock.timeout.connect(self.settle)

    def add(self, digit: int, most: int) -> None:
        """Take a digit; with another one the number would be above ``most``, it is complete at once."""
        self._digits = (self._digits + str(digit)).lstrip("0")
        if self._digits and int(self._digits) * 10 > most:
            self.settle()
        elif self._digits:
            self._clock.start()

    def settle(self) -> bool:
        """Take the number as it is; returns whether there was one."""
        self._clock.stop()
        digits, self._digits = self._digits, ""
        if digits:
            self.typed.emit(int(digits))
        return bool(digits)


def _clock(milliseconds: int, parent: QObject) -> QTimer:
    timer = QTimer(parent)
    timer.setSingleShot(True)
    timer.setInterval(milliseconds)
    return timer
