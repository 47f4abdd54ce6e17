"""The quiet buttons of the start page: words one can press, and a star."""

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QWidget

from journeymap.layout.theme import Theme
from journeymap.ui.icons import icon_path, paint_icon
from journeymap.ui.start.look import gold, wash

_PAD = 6.0
_ICON = 15.0
_ICON_GAP = 8.0


class QuietButton(QAbstractButton):
    """A button without a frame, that shows a ring when the keyboard is on it."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.theme = theme
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def recolor(self, theme: Theme) -> None:
        """Use the colours of ``theme``."""
        self.theme = theme
        self.update()

    def paint_ground(self, painter: QPainter, *, washed: bool = True) -> None:
        """Draw what is behind the words: a wash under the pointer, a ring for the keyboard."""
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(QColor(self.theme.accent), 1.5) if self.hasFocus() else Qt.PenStyle.NoPen)
        painter.setBrush(QColor(wash(self.theme)) if washed and self.underMouse() else Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 6, 6)


class TextLink(QuietButton):
    """Words one can press, with a key beside them where there is one, and an icon before them.

    Parameters
    ----------
    tone : the name of a colour of the theme, or of the warning's.
    """

    def __init__(self, theme: Theme, tone: str = "muted", icon: str = "", parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        self._tone = tone
        self._icon = icon
        self._key = ""

    def word(self, text: str, key: str = "", name: str = "") -> None:
        """Say what the button says, which key does the same, and what a screen reader says where that is more."""
        self.setText(text)
        self._key = key
        self.setAccessibleName(name or text)
        self.updateGeometry()
        self.update()

    def set_tone(self, tone: str) -> None:
        """Use another colour."""
        self._tone = tone
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """As wide as the words."""
        font, bold = self._fonts()
        wide = QFontMetricsF(font).horizontalAdvance(self.text()) + 2 * _PAD
        if self._icon:
            wide += _ICON + _ICON_GAP
        if self._key:
            wide += QFontMetricsF(bold).horizontalAdvance(self._key) + 6
        return QSize(round(wide + 1), 26)

    def minimumSizeHint(self) -> QSize:
        """Words are never cut."""
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the words and the key."""
        theme = self.theme
        painter = QPainter(self)
        self.paint_ground(painter)
        color = theme.pain.ink if self._tone == "warning" else str(getattr(theme, self._tone))
        if self.underMouse() and self._tone == "muted":
            color = theme.ink
        font, bold = self._fonts()
        left, middle = _PAD, self.height() / 2
        if self._icon:
            paint_icon(painter, self._icon, QRectF(left, middle - _ICON / 2, _ICON, _ICON), theme.muted)
            left += _ICON + _ICON_GAP
        metrics = QFontMetricsF(font)
        base = middle + (metrics.ascent() - metrics.descent()) / 2
        painter.setFont(font)
        painter.setPen(QColor(color))
        painter.drawText(QPointF(left, base), self.text())
        if self._key:
            painter.setFont(bold)
            painter.setPen(QColor(theme.ink))
            painter.drawText(QPointF(left + metrics.horizontalAdvance(self.text()) + 6, base), self._key)
        painter.end()

    def _fonts(self) -> tuple[QFont, QFont]:
        font = QFont(self.font())
        font.setBold(self._tone == "ink")
        bold = QFont(self.font())
        bold.setBold(True)
        return font, bold


class StarButton(QuietButton):
    """Keeps a map at the top; filled while it does, so that it reads without colour."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        self.setCheckable(True)
        self.setFixedSize(30, 30)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the star."""
        painter = QPainter(self)
        self.paint_ground(painter)
        box = QRectF(self.width() / 2 - 8, self.height() / 2 - 8, 16, 16)
        if self.isChecked():
            painter.save()
            painter.translate(box.topLeft())
            painter.scale(box.width() / 24, box.height() / 24)
            painter.fillPath(icon_path("star"), QColor(gold(self.theme)))
            painter.restore()
        paint_icon(painter, "star", box, gold(self.theme) if self.isChecked() else self.theme.muted)
        painter.end()
