"""The palette's tiles: icon over name, to be dragged out, or placed by Enter or double click."""

import html
from dataclasses import dataclass

from PySide6.QtCore import QPoint, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QDrag,
    QFocusEvent,
    QFont,
    QFontMetricsF,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QResizeEvent,
)
from PySide6.QtWidgets import QAbstractButton, QApplication, QSizePolicy, QWidget

from journeymap.layout.theme import LIGHT, Theme, Tone
from journeymap.ui.drag_picture import card_picture, grip
from journeymap.ui.icons import paint_icon
from journeymap.ui.template import Template, packed

TILE_HEIGHT = 50
_ICON_SIDE = 17.0
_RADIUS = 8.0
_TEXT_SIZE = 12
_SMALL_TEXT = 11
_BASELINE = 40.0
_LINE_HEIGHT = 13.0


@dataclass(frozen=True, slots=True)
class FittedName:
    """A name as a tile shows it: on one line or two, the last cut with … where it must be."""

    font: QFont
    lines: tuple[str, ...]
    is_cut: bool


def fitted(name: str, font: QFont, room: float) -> FittedName:
    """Return ``name`` on one line of ``room`` pixels, a little smaller if need be, or else on two."""
    small = QFont(font)
    small.setPixelSize(_SMALL_TEXT)
    for tried in (font, small):
        if QFontMetricsF(tried).horizontalAdvance(name) <= room:
            return FittedName(tried, (name,), False)
    metrics = QFontMetricsF(small)
    words = name.split()
    count = max((n for n in range(1, len(words)) if metrics.horizontalAdvance(" ".join(words[:n])) <= room), default=0)
    lines = [" ".join(words[:count]), " ".join(words[count:])] if count else [name]
    shown = tuple(metrics.elidedText(line, Qt.TextElideMode.ElideRight, room) for line in lines)
    return FittedName(small, shown, list(shown) != lines)


class SoughtButton(QAbstractButton):
    """A button in a panel that scrolls.

    Signals
    -------
    come_to() : the keyboard came here, so it must be seen.
    """

    come_to = Signal()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show the focus at once; under a pointer nothing moves."""
        super().focusInEvent(event)
        if event.reason() is not Qt.FocusReason.MouseFocusReason:
            self.come_to.emit()
        self.update()


class PaletteTile(SoughtButton):
    """One template to drag onto the map.

    Signals
    -------
    placed(Template) : Enter or a double click asks for it at the selected stage.
    walked(int, int) : an arrow key asks for the next tile that many columns and rows away.
    """

    placed = Signal(object)
    walked = Signal(int, int)

    def __init__(self, template: Template, icon_name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.template = template
        self._icon_name = icon_name
        self._theme: Theme = LIGHT
        self._tone = Tone(LIGHT.card, LIGHT.ink)
        self._pressed_at: QPoint | None = None
        self.map_zoom = 1.0
        self._is_under_pointer = False
        self.clicked.connect(self._place)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        font = self.font()
        font.setPixelSize(_TEXT_SIZE)
        self.setFont(font)
        self._fitted = FittedName(font, ("",), False)
        self._fit()

    def show_as(self, name: str, template: Template) -> None:
        """Word the tile; ``name`` is in the interface's language, the template's in the map's."""
        self.template = template
        self.setText(name)
        self.setAccessibleName(name)
        self.setAccessibleDescription(self.tr("Drag onto a stage, or press Enter to place it at the selected stage."))
        self._fit()
        self.update()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fit the name again."""
        super().resizeEvent(event)
        self._fit()

    def recolor(self, theme: Theme, tone: Tone) -> None:
        """Use the colours of ``theme``; ``tone`` is the group's."""
        self._theme, self._tone = theme, tone
        self.update()

    def sizeHint(self) -> QSize:
        """A tile is as high as two lines and as wide as its column."""
        return QSize(82, self.minimumHeight())

    def minimumSizeHint(self) -> QSize:
        """Narrow panels make narrow tiles."""
        return QSize(40, self.minimumHeight())

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw frame, icon and name."""
        theme = self._theme
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        hot = self.underMouse() and self.isEnabled()
        edge = theme.accent if self.hasFocus() else theme.muted if hot else theme.card_line
        painter.setPen(QPen(QColor(edge), theme.ring if self.hasFocus() else 1.0))
        painter.setBrush(QColor(theme.field if self.isDown() else theme.card))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.75, 0.75, -0.75, -0.75), _RADIUS, _RADIUS)
        middle = self.width() / 2
        spare = (self.height() - self.minimumHeight()) / 2
        painter.translate(0.0, spare)
        paint_icon(
            painter, self._icon_name, QRectF(middle - _ICON_SIDE / 2, 8.5, _ICON_SIDE, _ICON_SIDE), self._tone.ink
        )
        painter.setPen(QColor(theme.ink))
        words = self._fitted
        painter.setFont(words.font)
        metrics = QFontMetricsF(words.font)
        for number, line in enumerate(words.lines):
            at = QPointF(middle - metrics.horizontalAdvance(line) / 2, _BASELINE + number * _LINE_HEIGHT)
            painter.drawText(at, line)
        painter.end()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Remember where a drag may begin."""
        super().mousePressEvent(event)
        if event.button() is Qt.MouseButton.LeftButton:
            self._pressed_at = event.position().toPoint()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Begin the drag once the pointer has gone far enough."""
        start = self._pressed_at
        if start is None or not event.buttons() & Qt.MouseButton.LeftButton:
            return
        if (event.position().toPoint() - start).manhattanLength() >= QApplication.startDragDistance():
            self._pressed_at = None
            self.setDown(False)
            self._drag()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """A press without a drag only takes the focus."""
        self._pressed_at = None
        self._is_under_pointer = True
        super().mouseReleaseEvent(event)
        self._is_under_pointer = False

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Place it at the selected stage."""
        if event.button() is Qt.MouseButton.LeftButton:
            self._pressed_at = None
            self.setDown(False)
            self.placed.emit(self.template)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter places, arrows walk."""
        steps = {
            Qt.Key.Key_Left: (-1, 0),
            Qt.Key.Key_Right: (1, 0),
            Qt.Key.Key_Up: (0, -1),
            Qt.Key.Key_Down: (0, 1),
        }
        key = Qt.Key(event.key())
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.placed.emit(self.template)
        elif key in steps:
            self.walked.emit(*steps[key])
        else:
            super().keyPressEvent(event)

    def _place(self) -> None:
        """Place it when Space or a screen reader presses the button; a pointer clicks twice or drags."""
        if not self._is_under_pointer:
            self.placed.emit(self.template)

    def _fit(self) -> None:
        self._fitted = fitted(self.text(), self.font(), self.width() - 8.0)
        whole = html.escape(self.text()) if self._fitted.is_cut else ""
        if whole != self.toolTip():
            self.setToolTip(whole)
        self.setMinimumHeight(TILE_HEIGHT + round(_LINE_HEIGHT) * (len(self._fitted.lines) - 1))

    def _drag(self) -> None:
        drag = QDrag(self)
        drag.setMimeData(packed(self.template))
        look = (self._icon_name, self._theme, self._tone)
        drag.setPixmap(card_picture(self.text(), *look, self.devicePixelRatioF(), self.map_zoom))
        drag.setHotSpot(grip(self.map_zoom))
        drag.exec(Qt.DropAction.CopyAction)


class AddTile(SoughtButton):
    """The dashed wide tile that makes something new."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme: Theme = LIGHT
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setFixedHeight(36)
        font = self.font()
        font.setPixelSize(_TEXT_SIZE)
        self.setFont(font)

    def recolor(self, theme: Theme) -> None:
        """Use the colours of ``theme``."""
        self._theme = theme
        self.update()

    def sizeHint(self) -> QSize:
        """As wide as the panel."""
        return QSize(170, 36)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw a dashed frame, a plus and the words."""
        theme = self._theme
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        hot = self.underMouse() or self.hasFocus()
        pen = QPen(QColor(theme.accent if self.hasFocus() else theme.muted if hot else theme.card_line), 1.2)
        pen.setDashPattern([3.0, 2.5])
        painter.setPen(pen)
        painter.setBrush(QColor(theme.field) if self.isDown() else Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), _RADIUS, _RADIUS)
        color = theme.ink if hot else theme.muted
        metrics = QFontMetricsF(self.font())
        left = (self.width() - metrics.horizontalAdvance(self.text()) - 20) / 2
        paint_icon(painter, "plus", QRectF(left, self.height() / 2 - 7, 14, 14), color)
        painter.setPen(QColor(color))
        rect = QRectF(left + 20, 0, self.width(), self.height())
        painter.drawText(rect, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, self.text())
        painter.end()
