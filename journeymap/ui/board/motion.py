"""The one short movement there is: cards making room. It can be cut short at any moment."""

from collections.abc import Callable, Mapping

from PySide6.QtCore import QEasingCurve, QObject, QVariantAnimation, Signal

from journeymap.layout.geometry import Point

DURATION_MS = 110
"""Long enough to be followed, short enough never to be waited for."""

MOST_MOVED = 250
"""More parts than this do not glide, they jump: a frame must stay a frame."""

Mover = Callable[[str, Point], None]
Journeys = Mapping[str, tuple[Point, Point]]


class Motion(QObject):
    """Moves parts from where they are to where they belong.

    Parameters
    ----------
    move : puts the part of a key at a point.

    Signals
    -------
    arrived() : nothing is on its way any more.
    """

    arrived = Signal()

    def __init__(self, move: Mover, parent: QObject) -> None:
        super().__init__(parent)
        self.reduced = False
        self._move = move
        self._ways: Journeys = {}
        self._clock = QVariantAnimation(self)
        self._clock.setDuration(DURATION_MS)
        self._clock.setEasingCurve(QEasingCurve.Type.OutCubic)
        self._clock.setStartValue(0.0)
        self._clock.setEndValue(1.0)
        self._clock.valueChanged.connect(self._step)

    def start(self, ways: Journeys) -> None:
        """Send parts on their way, by key from a point to a point; earlier ways end at once."""
        self.finish()
        if self.reduced or len(ways) > MOST_MOVED:
            self._arrive(ways)
            return
        self._ways = ways
        if ways:
            self._clock.start()
        else:
            self.arrived.emit()

    def finish(self) -> None:
        """Put every part where it was going."""
        ways, self._ways = self._ways, {}
        self._clock.stop()
        if ways:
            self._arrive(ways)

    def drop(self) -> frozenset[str]:
        """Stop, leaving parts where they are now; returns the keys of those that had not arrived."""
        stopped = frozenset(self._ways)
        self._ways = {}
        self._clock.stop()
        return stopped

    def _step(self, value: object) -> None:
        share = float(value) if isinstance(value, float) else 1.0
        for key, (start, end) in self._ways.items():
            self._move(key, Point(start.x + (end.x - start.x) * share, start.y + (end.y - start.y) * share))
        if share >= 1.0:
            self._ways = {}
            self.arrived.emit()

    def _arrive(self, ways: Journeys) -> None:
        for key, (_start, end) in ways.items():
            self._move(key, end)
        self.arrived.emit()
