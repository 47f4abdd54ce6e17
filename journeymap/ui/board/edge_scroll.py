"""Scrolling while something is dragged near the edge of the view."""

from collections.abc import Callable

from PySide6.QtCore import QObject, QPoint, QSize, QTimer

EDGE = 36
"""Within so many pixels of the edge a drag scrolls."""

STEP = 18
"""Pixels scrolled per frame at the very edge."""

_FRAME_MS = 16

_PASSING = 25
"""Frames a drag may take to cross the edge on its way in before it counts as held there."""


class EdgeScroll(QObject):
    """While on, scrolls once per frame as far as the pointer is near an edge.

    Parameters
    ----------
    where : the pointer's pixel and the viewport's size; None while the pointer is unknown.
    scroll : hears how many pixels to scroll to the right and down.
    """

    def __init__(
        self,
        where: Callable[[], tuple[QPoint, QSize] | None],
        scroll: Callable[[float, float], None],
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._where = where
        self._scroll = scroll
        self._passing = 0
        self._clock = QTimer(self)
        self._clock.setInterval(_FRAME_MS)
        self._clock.timeout.connect(self._tick)

    def set_on(self, on: bool) -> None:
        """Begin or end scrolling."""
        if not on:
            self._clock.stop()
        elif not self._clock.isActive():
            self._passing = _PASSING
            self._clock.start()

    def _tick(self) -> None:
        here = self._where()
        if here is not None:
            at, size = here
            dx, dy = pull(at.x(), size.width()), pull(at.y(), size.height())
            self._passing = self._passing - 1 if dx or dy else 0
            if (dx or dy) and self._passing < 0:
                self._scroll(dx, dy)


def pull(at: int, size: int) -> float:
    """Return how many pixels to scroll this frame for a pointer ``at`` along an axis of ``size``."""
    if at < EDGE:
        return -STEP * min(1.0, (EDGE - at) / EDGE)
    if at > size - EDGE:
        return STEP * min(1.0, (at - size + EDGE) / EDGE)
    return 0.0
