"""One template to begin from: its picture, its name, what it is."""

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPaintEvent, QPen, QPixmap
from PySide6.QtWidgets import QAbstractButton, QWidget

from journeymap.layout.theme import Theme
from journeymap.model.journey import Journey
from journeymap.ui.icons import paint_icon
from journeymap.ui.thumbnail import thumbnail

CARD_SIZE = QSize(212, 196)
_PICTURE = QRectF(10, 10, 192, 120)
_INSET = 10.0


class TemplateCard(QAbstractButton):
    """A checkable card; the picture is the template itself, drawn small."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._about = ""
        self._picture: QPixmap | None = None
        self.setCheckable(True)
        self.setAutoExclusive(True)
        self.setFixedSize(CARD_SIZE)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)

    def show_template(self, name: str, about: str, journey: Journey) -> None:
        """Show a template; an empty one gets a plus for its picture."""
        self.setText(name)
        self._about = about
        self.setAccessibleName(name)
        self.setAccessibleDescription(about)
        size = QSize(round(_PICTURE.width() - 2 * _INSET), round(_PICTURE.height() - 2 * _INSET))
        drawn = journey.touchpoints()
        self._picture = thumbnail(journey, self._theme, size, self.devicePixelRatioF()) if drawn else None
        self.update()

    def sizeHint(self) -> QSize:
        """All cards are of one size."""
        return CARD_SIZE

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the frame, the picture and the words."""
        theme = self._theme
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        edge = theme.accent if self.isChecked() else theme.muted if self.underMouse() else theme.card_line
        painter.setPen(QPen(QColor(edge), 2.0 if self.isChecked() else 1.0))
        painter.setBrush(QColor(theme.card))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 10, 10)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(theme.paper))
        painter.drawRoundedRect(_PICTURE, 6, 6)
        if self._picture is not None:
            painter.drawPixmap(QPointF(_PICTURE.x() + _INSET, _PICTURE.y() + _INSET), self._picture)
        else:
            middle = _PICTURE.center()
            paint_icon(painter, "plus", QRectF(middle.x() - 13, middle.y() - 13, 26, 26), theme.muted)
        self._paint_words(painter)
        painter.end()

    def _paint_words(self, painter: QPainter) -> None:
        font = self.font()
        font.setBold(True)
        painter.setFont(font)
        painter.setPen(QColor(self._theme.ink))
        room = self.width() - 28.0
        painter.drawText(QPointF(14, 156), _cut(QFontMetricsF(font), self.text(), room))
        font.setBold(False)
        font.setPixelSize(12)
        painter.setFont(font)
        painter.setPen(QColor(self._theme.muted))
        painter.drawText(QPointF(14, 177), _cut(QFontMetricsF(font), self._about, room))


def _cut(metrics: QFontMetricsF, text: str, room: float) -> str:
    return metrics.elidedText(text, Qt.TextElideMode.ElideRight, room)
