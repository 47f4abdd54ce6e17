"""One page as large as it fits, or zoomed and scrolled."""

from math import log

from PySide6.QtCore import QPoint, QPointF, QRectF, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QFocusEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QAbstractScrollArea, QFrame, QScrollBar, QWidget

from journeymap.layout.theme import Theme
from journeymap.ui.print_studio.desk import desk_color, paint_sheet
from journeymap.ui.print_studio.pictures import Pictures

PIXELS_PER_POINT = 96.0 / 72.0
"""Device-independent pixels per point at 100 %: about the size on paper."""

_ROOM = 24.0
_SMALLEST, _LARGEST = 0.05, 8.0
_STEP = 1.25
_KEYS = {
    Qt.Key.Key_PageUp: -1,
    Qt.Key.Key_PageDown: 1,
    Qt.Key.Key_Home: -1_000_000,
    Qt.Key.Key_End: 1_000_000,
}


class PageView(QAbstractScrollArea):
    """Shows one page of many.

    Signals
    -------
    turned(int) : another page is shown, from 0.
    zoomed() : the page is larger or smaller.
    """

    turned = Signal(int)
    zoomed = Signal()

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self._pictures = Pictures()
        self._number = 0
        self._zoom: float | None = None
        self._grip: QPoint | None = None
        self._shows_focus = False
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMinimumSize(200, 160)

    @property
    def number(self) -> int:
        """The page shown, from 0."""
        return self._number

    @property
    def scale(self) -> float:
        """Device-independent pixels per point, as shown."""
        if not len(self._pictures):
            return PIXELS_PER_POINT
        if self._zoom is not None:
            return self._zoom * PIXELS_PER_POINT
        page, room = self._pictures.pages[self._number], self.maximumViewportSize()
        width, height = room.width() - 2 * _ROOM, room.height() - 2 * _ROOM
        return max(0.02, min(width / page.width, height / page.height))

    @property
    def fits(self) -> bool:
        """Whether the whole page is shown, however large the window is."""
        return self._zoom is None

    def recolor(self, theme: Theme) -> None:
        """Use the colours of another theme; the paper stays white."""
        self._theme = theme
        self.viewport().update()

    def show_pages(self, pictures: Pictures) -> None:
        """Show other pages, the same one of them if there are as many."""
        self._pictures = pictures
        self._number = max(0, min(self._number, len(pictures) - 1))
        self._arrange()
        self.turned.emit(self._number)

    def turn_to(self, number: int) -> None:
        """Show the ``number``-th page, from 0, or the nearest there is."""
        number = max(0, min(number, len(self._pictures) - 1))
        if number != self._number:
            self._number = number
            self._arrange()
            self.verticalScrollBar().setValue(0)
            self.turned.emit(number)

    def turn(self, steps: int) -> None:
        """Show the page so many further on."""
        self.turn_to(self._number + steps)

    def fit(self) -> None:
        """Show the whole page."""
        self._zoom = None
        self._arrange()
        self.zoomed.emit()

    def zoom_by(self, steps: float, at: QPointF | None = None) -> None:
        """Make the page larger, or smaller for a negative number, keeping the place ``at`` of the view."""
        at = at or QPointF(self.viewport().rect().center())
        before, sheet = self.scale, self._sheet()
        spot = (at - sheet.topLeft()) / before
        self._zoom = max(_SMALLEST, min(_LARGEST, before / PIXELS_PER_POINT * _STEP**steps))
        self._arrange()
        moved = self._sheet().topLeft() + spot * self.scale - at
        for bar, by in ((self.horizontalScrollBar(), moved.x()), (self.verticalScrollBar(), moved.y())):
            bar.setValue(bar.value() + round(by))
        self.zoomed.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Turn pages, zoom with Ctrl and + or -, scroll with the arrows."""
        key = Qt.Key(event.key())
        has_control = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
        if key in _KEYS:
            self.turn(_KEYS[key])
        elif has_control and key in (Qt.Key.Key_Plus, Qt.Key.Key_Equal):
            self.zoom_by(1)
        elif has_control and key is Qt.Key.Key_Minus:
            self.zoom_by(-1)
        elif has_control and key in (Qt.Key.Key_0, Qt.Key.Key_1):
            self.fit()
        else:
            super().keyPressEvent(event)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Scroll, and turn the page where there is nothing to scroll; zoom with Ctrl."""
        amount = event.angleDelta().y()
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.zoom_by(amount / 120, event.position())
        elif _is_at_end(self.verticalScrollBar(), amount) and abs(amount) >= 120:
            self._turn_on(-1 if amount > 0 else 1)
        else:
            super().wheelEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Take hold of the page to move it."""
        self._grip = event.position().toPoint()
        self.viewport().setCursor(Qt.CursorShape.ClosedHandCursor)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Move the page."""
        if self._grip is not None:
            at = event.position().toPoint()
            by, self._grip = at - self._grip, at
            self.horizontalScrollBar().setValue(self.horizontalScrollBar().value() - by.x())
            self.verticalScrollBar().setValue(self.verticalScrollBar().value() - by.y())

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Let go of the page."""
        self._grip = None
        self.viewport().unsetCursor()

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Go between the whole page and its size on paper."""
        if self.fits:
            self.zoom_by(log(PIXELS_PER_POINT / self.scale, _STEP), event.position())
        else:
            self.fit()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show where the keys go to somebody who came by keys."""
        self._shows_focus = event.reason() in (Qt.FocusReason.TabFocusReason, Qt.FocusReason.BacktabFocusReason)
        self.viewport().update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Keys go elsewhere."""
        self._shows_focus = False
        self.viewport().update()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fit the page anew."""
        self._arrange()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the desk, the sheet and what is on it."""
        painter = QPainter(self.viewport())
        painter.fillRect(event.rect(), desk_color(self._theme))
        if len(self._pictures):
            sheet, scale = self._sheet(), self.scale
            paint_sheet(painter, sheet)
            painter.save()
            painter.setClipRect(sheet)
            painter.translate(sheet.topLeft())
            painter.scale(scale, scale)
            seen = QRectF(event.rect()).translated(-sheet.topLeft())
            shown = QRectF(seen.topLeft() / scale, seen.bottomRight() / scale)
            self._pictures[self._number].draw(painter, shown)
            painter.restore()
        if self._shows_focus:
            painter.setPen(QPen(QColor(self._theme.accent), 2))
            painter.drawRect(self.viewport().rect().adjusted(1, 1, -1, -1))
        painter.end()

    def _turn_on(self, step: int) -> None:
        before = self._number
        self.turn(step)
        if step < 0 and self._number != before:
            self.verticalScrollBar().setValue(self.verticalScrollBar().maximum())

    def _sheet(self) -> QRectF:
        """Return where the sheet lies in the view."""
        page, scale, room = self._pictures.pages[self._number], self.scale, self.viewport().size()
        width, height = page.width * scale, page.height * scale
        x = max(_ROOM, (room.width() - width) / 2) - self.horizontalScrollBar().value()
        y = max(_ROOM, (room.height() - height) / 2) - self.verticalScrollBar().value()
        return QRectF(x, y, width, height)

    def _arrange(self) -> None:
        room = self.viewport().size()
        wide = high = 0.0
        if len(self._pictures) and not self.fits:
            page = self._pictures.pages[self._number]
            wide, high = page.width * self.scale + 2 * _ROOM, page.height * self.scale + 2 * _ROOM
        bars = ((self.horizontalScrollBar(), wide, room.width()), (self.verticalScrollBar(), high, room.height()))
        for bar, length, space in bars:
            bar.setRange(0, max(0, round(length - space)))
            bar.setPageStep(max(1, space))
            bar.setSingleStep(40)
        self.viewport().update()


def _is_at_end(bar: QScrollBar, amount: int) -> bool:
    return bar.value() == (bar.minimum() if amount > 0 else bar.maximum())
