"""Garbage is looked for in pauses: left to itself, Python does it in the middle of a drag.

With a map of thousands of touchpoints one search takes a third of a second, at a moment nobody chose,
and in whatever thread is running, where Qt's objects must not be taken apart.
"""

import gc

from PySide6.QtCore import QObject, Qt, QTimer
from PySide6.QtGui import QGuiApplication

INTERVAL_MS = 2000
"""How often it is seen whether a search is worth it."""

ENOUGH = 20_000
"""So many objects more than after the last search are worth one."""


class Sweeper(QObject):
    """Collects garbage while no button of the mouse is held, from :meth:`begin` to :meth:`stop`.

    What survives a search is not searched again until :meth:`renew`: it is the program and the map.
    """

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._is_due = False
        self._clock = QTimer(self)
        self._clock.setInterval(INTERVAL_MS)
        self._clock.timeout.connect(self.look)

    def begin(self) -> None:
        """Take over from Python."""
        gc.disable()
        gc.freeze()
        self._clock.start()

    def renew(self) -> None:
        """Hear that much has come and gone, a map or a window: everything is worth a search."""
        self._is_due = True

    def stop(self) -> None:
        """Leave it to Python again."""
        self._clock.stop()
        gc.unfreeze()
        gc.enable()

    def look(self) -> None:
        """Collect garbage if there may be enough and nothing is being dragged."""
        if QGuiApplication.mouseButtons() is not Qt.MouseButton.NoButton:
            return
        if self._is_due:
            self._is_due = False
            gc.unfreeze()
        elif gc.get_count()[0] < ENOUGH:
            return
        gc.collect()
        gc.freeze()
