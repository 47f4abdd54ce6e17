"""One scenario in the toolbar: a dot in its line's colour and its name."""

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QContextMenuEvent, QFontMetricsF, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QWidget

from journeymap.layout.marks import DASH_LENGTHS, Dash
from journeymap.layout.theme import LIGHT, RouteStyle, Theme

CHIP_HEIGHT = 30
_DOT = 8.0
_LEFT = 10.0
_TEXT_LEFT = 25.0
_RIGHT = 11.0
_LONGEST = 240.0
_DOT_ZONE = 24.0


class ScenarioChip(QAbstractButton):
    """Shows and hides a scenario's route and says whose feelings the curve follows.

    A click on a chip that is not followed shows its route and follows it; a click on the
    followed one hides it. The dot alone shows and hides.

    Signals
    -------
    toggled_route(str), followed(str), menu_wanted(str) : with the scenario's id.
    """

    toggled_route = Signal(str)
    followed = Signal(str)
    menu_wanted = Signal(str)

    def __init__(self, scenario_id: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.scenario_id = scenario_id
        self._theme: Theme = LIGHT
        self._style = RouteStyle(LIGHT.accent, Dash.SOLID)
        self._is_shown = True
        self._is_followed = False
        self._is_found = False
        self._is_dot_hit = False
        # Also pressed by those who have no pointer: screen readers press buttons by themselves.
        self.clicked.connect(self._act)
        self.setFixedHeight(CHIP_HEIGHT)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)

    def show_state(
        self, text: str, style: RouteStyle, theme: Theme, *, shown: bool, followed: bool, found: bool = False
    ) -> None:
        """Show the scenario's name, line style, whether its route shows, the curve follows it, it was ``found``."""
        self._theme, self._style, self._is_shown, self._is_followed = theme, style, shown, followed
        self._is_found = found
        self.setText(text)
        state = self.tr("route shown") if shown else self.tr("route hidden")
        if followed:
            state = self.tr("{0}, drives the emotion curve").format(state)
        self.setAccessibleName(text)
        self.setAccessibleDescription(state)
        self.setToolTip(self._tip())
        self.updateGeometry()
        self.update()

    @property
    def is_shown(self) -> bool:
        """Whether the chip says that the route shows."""
        return self._is_shown

    @property
    def is_found(self) -> bool:
        """Whether the chip says that this scenario was found."""
        return self._is_found

    @property
    def is_followed(self) -> bool:
        """Whether the chip says that the emotion curve follows this scenario."""
        return self._is_followed

    def sizeHint(self) -> QSize:
        """Wide enough for the name, up to a limit."""
        width = QFontMetricsF(self.font()).horizontalAdvance(self.text())
        return QSize(round(_TEXT_LEFT + min(width, _LONGEST) + _RIGHT) + 1, CHIP_HEIGHT)

    def minimumSizeHint(self) -> QSize:
        """Never narrower than its name asks for."""
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the frame, the dot and the name."""
        theme = self._theme
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        color = QColor(self._style.color)
        edge = QColor(theme.accent) if self.hasFocus() else color if self._is_followed else QColor(theme.line)
        if edge == QColor(theme.line) and self.underMouse():
            edge = QColor(theme.muted)
        width = theme.ring if self.hasFocus() else 1.5 if self._is_followed else 1.0
        painter.setPen(QPen(edge, width))
        painter.setBrush(QColor(theme.field if self.isDown() else theme.card))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.75, 0.75, -0.75, -0.75), 8, 8)
        if self._is_found:
            tint = QColor(theme.accent)
            tint.setAlphaF(0.2)
            painter.setBrush(tint)
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.75, 0.75, -0.75, -0.75), 8, 8)
        self._paint_dot(painter, color)
        painter.setPen(QColor(theme.ink if self._is_shown else theme.muted))
        metrics = QFontMetricsF(self.font())
        text = metrics.elidedText(self.text(), Qt.TextElideMode.ElideRight, _LONGEST)
        rect = QRectF(_TEXT_LEFT, 0, self.width() - _TEXT_LEFT, self.height())
        painter.drawText(rect, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, text)
        painter.end()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """The dot toggles the route, the name follows."""
        self._is_dot_hit = event.position().x() < _DOT_ZONE
        super().mouseReleaseEvent(event)
        self._is_dot_hit = False

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Space shows and hides, Enter follows."""
        if event.key() == Qt.Key.Key_Space:
            self.toggled_route.emit(self.scenario_id)
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._act()
        else:
            super().keyPressEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Ask for the scenario's menu."""
        self.menu_wanted.emit(self.scenario_id)

    def _act(self) -> None:
        if self._is_dot_hit or (self._is_followed and self._is_shown):
            self.toggled_route.emit(self.scenario_id)
        else:
            self.followed.emit(self.scenario_id)

    def _paint_dot(self, painter: QPainter, color: QColor) -> None:
        middle = QPointF(_LEFT + _DOT / 2, self.height() / 2)
        pen = QPen(color, 1.5)
        if self._is_shown and self._style.dash is Dash.SOLID:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(color)
            painter.drawEllipse(middle, _DOT / 2, _DOT / 2)
        elif self._is_shown:
            pen.setWidthF(3.4)
            pen.setCapStyle(Qt.PenCapStyle.FlatCap)
            pen.setDashPattern([length / 3.4 / 2 for length in DASH_LENGTHS[self._style.dash]])
            painter.setPen(pen)
            painter.drawLine(middle - QPointF(6, 0), middle + QPointF(6, 0))
        else:
            painter.setPen(pen)
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawEllipse(middle, _DOT / 2 - 0.75, _DOT / 2 - 0.75)

    def _tip(self) -> str:
        if self._is_followed:
            return self.tr("The emotion curve follows this scenario. Click to hide its route.")
        return self.tr("Click to show this scenario and let the emotion curve follow it. The dot hides its route.")
