"""What can wait until a window has been painted: whoever starts a program wants to see it first."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtGui import QWindow
from PySide6.QtWidgets import QWidget

LONGEST_MS = 500
"""A window nobody paints, such as one that starts as an icon, is not waited for longer."""


def once_painted(widget: QWidget, act: Callable[[], None]) -> None:
    """Call ``act`` when the window of ``widget``, which is being shown, has been painted for the first time.

    In a window that is on the screen already, it is called as soon as nothing else is to be done.
    """
    handle = widget.window().windowHandle()
    if handle is None or handle.isExposed():
        QTimer.singleShot(0, widget, act)
    else:
        _FirstPaint(widget, handle, act)


class _FirstPaint(QObject):
    """Waits for one window's first painting; lives as long as the widget that waits, and no longer than it must."""

    def __init__(self, widget: QWidget, handle: QWindow, act: Callable[[], None]) -> None:
        super().__init__(widget)
        self._handle, self._act = handle, act
        handle.installEventFilter(self)
        QTimer.singleShot(LONGEST_MS, self, self._go)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """See the painting come; timers wait until it is over."""
        if event.type() is QEvent.Type.Paint:
            self._handle.removeEventFilter(self)
            QTimer.singleShot(0, self, self._go)
        return False

    def _go(self) -> None:
        # Whichever of the two timers comes second finds nobody.
        self.deleteLater()
        act, self._act = self._act, _nothing
        act()


def _nothing() -> None:
    """Do nothing."""
