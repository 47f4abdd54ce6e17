"""A clear sheet over the window on which something floats: what is pressed beside it puts it away."""

from PySide6.QtCore import QEvent, QObject, QPoint, QRectF, Qt, Signal
from PySide6.QtGui import QColor, QMouseEvent, QPainter, QPaintEvent, QRegion
from PySide6.QtWidgets import QApplication, QMainWindow, QWidget
from shiboken6 import isValid

from journeymap.layout.theme import LIGHT, Theme

SHADOW = 20
"""Pixels around a floating card that its shadow takes."""

RADIUS = 12.0
_SHADOW_STEPS = 10


class Curtain(QWidget):
    """Covers its window while something floats on it, and gives the keyboard back where it was.

    Signals
    -------
    resized() : the window has another size; what floats takes its place again.
    pressed_beside() : somebody pressed beside what floats.
    """

    resized = Signal()
    pressed_beside = Signal()

    def __init__(self, window: QMainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._came_from: QWidget | None = None
        self.hide()
        window.installEventFilter(self)

    def draw(self) -> None:
        """Cover the window, remembering who has the keyboard."""
        self._came_from = QApplication.focusWidget()
        self.setGeometry(self._window.rect())
        self.raise_()
        self.show()

    def put_away(self, *, give_back: bool = True) -> None:
        """Uncover the window.

        Parameters
        ----------
        give_back : let the keyboard go where it was before.
        """
        came_from, self._came_from = self._came_from, None
        # First the keyboard, then the sheet: hiding what has it would send it to whoever comes next.
        if give_back and came_from is not None and isValid(came_from) and came_from.isVisible():
            came_from.setFocus(Qt.FocusReason.OtherFocusReason)
        self.hide()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Tell that something else was meant."""
        event.accept()
        self.pressed_beside.emit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Stay as large as the window."""
        if watched is self._window and event.type() is QEvent.Type.Resize and self.isVisible():
            self.setGeometry(self._window.rect())
            self.resized.emit()
        return False


class FloatingCard(QWidget):
    """A card with a soft shadow; what stands on it keeps ``SHADOW`` pixels from its edge."""

    def __init__(self, curtain: Curtain) -> None:
        super().__init__(curtain)
        self.theme: Theme = LIGHT

    def card(self) -> QRectF:
        """Return the card without its shadow."""
        return QRectF(self.rect()).adjusted(SHADOW + 0.5, SHADOW + 0.5, -SHADOW - 0.5, -SHADOW - 0.5)

    def lies_on_card(self, point: QPoint) -> bool:
        """Whether a point of the widget is on the card, not on its shadow."""
        return self.card().contains(point.toPointF())

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Keep presses on the card; those on the shadow are beside it."""
        event.setAccepted(self.lies_on_card(event.position().toPoint()))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw shadow and card."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_shadow(painter)
        painter.setPen(QColor(self.theme.card_line))
        painter.setBrush(QColor(self.theme.card))
        painter.drawRoundedRect(self.card(), RADIUS, RADIUS)
        painter.end()

    def _paint_shadow(self, painter: QPainter) -> None:
        inner = round(RADIUS)
        # Only the rim is filled: the card covers the rest, and filling it ten times would take longer than finding.
        painter.setClipRegion(
            QRegion(self.rect()) - QRegion(self.card().toRect().adjusted(inner, inner, -inner, -inner))
        )
        painter.setPen(Qt.PenStyle.NoPen)
        strength = 9 if self.theme.is_dark else 3
        for step in range(_SHADOW_STEPS, 0, -1):
            spread = step * 1.6
            painter.setBrush(QColor(10, 14, 26, strength))
            painter.drawRoundedRect(
                self.card().adjusted(-spread, -spread + 4, spread, spread + 4), RADIUS + spread, RADIUS + spread
            )
        painter.setClipping(False)
