"""Ctrl+C in the terminal and a polite kill: Qt's loop never sees Python's signals without a nudge."""

import signal
import socket
from types import FrameType

from PySide6.QtCore import QObject, QSocketNotifier, Signal

_WATCHED = tuple(getattr(signal, name) for name in ("SIGINT", "SIGTERM", "SIGHUP") if hasattr(signal, name))


class QuitSignals(QObject):
    """Turns SIGINT, SIGTERM and SIGHUP into a Qt signal.

    Python runs its own signal functions only between its own instructions; while Qt waits
    there are none. The wake-up socket makes Qt come back.
    """

    received = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._inside, self._outside = socket.socketpair()
        self._inside.setblocking(False)
        self._outside.setblocking(False)
        self._old_fd = signal.set_wakeup_fd(self._outside.fileno(), warn_on_full_buffer=False)
        self._notifier = QSocketNotifier(self._inside.fileno(), QSocketNotifier.Type.Read, self)
        self._notifier.activated.connect(self._drain)
        self._old = {number: signal.signal(number, _nothing) for number in _WATCHED}

    def stop(self) -> None:
        """Give the signals back."""
        self._notifier.setEnabled(False)
        signal.set_wakeup_fd(self._old_fd)
        for number, old in self._old.items():
            signal.signal(number, old)
        self._inside.close()
        self._outside.close()

    def _drain(self) -> None:
        try:
            numbers = self._inside.recv(64)
        except BlockingIOError:
            return
        if any(number in _WATCHED for number in numbers):
            self.received.emit()


def _nothing(number: int, frame: FrameType | None) -> None:
    """Stand in for Python's own answer; the wake-up socket tells us."""
