"""Work that can wait: one deed in every idle turn, so that no key or click waits for two of them."""

from collections import deque
from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer

Deed = Callable[[], object]


class IdleQueue(QObject):
    """Does what it is given, one after the other, whenever nothing else is to be done."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._waiting: deque[Deed] = deque()
        self._timer = QTimer(self)
        self._timer.setInterval(0)
        self._timer.timeout.connect(self._do_one)

    def put(self, deed: Deed) -> None:
        """Do something later."""
        self._waiting.append(deed)
        self._timer.start()

    def clear(self) -> None:
        """Do nothing of what still waits."""
        self._waiting.clear()
        self._timer.stop()

    def _do_one(self) -> None:
        deed = self._waiting.popleft()
        if not self._waiting:
            self._timer.stop()
        deed()
