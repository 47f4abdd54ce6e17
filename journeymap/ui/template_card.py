"""One template to begin from: its picture, its name, what it is."""

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPaintEvent, QPen, QPixmap
from PySide6.QtWidgets import QAbstractButton, QWidget

from journeymap.layout.theme import Theme
from journeymap.ui.icons import paint_icon

if TYPE_CHECKING:
    from journeymap.layout.board import Board


@dataclass(frozen=True, slots=True)
class CardLook:
    """The measures of a card, in pixels.

    Parameters
    ----------
    edge : from the card's edge to its picture, and to its words.
    words : room for the words below the picture.
    inset : from the picture's edge to the map in it.
    """

    least: QSize
    largest: QSize
    edge: float
    words: float
    inset: float
    radius: float
    name_size: int


SMALL = CardLook(QSize(212, 196), QSize(212, 196), 10.0, 66.0, 10.0, 10.0, 13)
"""In a dialog."""

ROOMY = CardLook(QSize(190, 196), QSize(284, 210), 15.0, 67.0, 14.0, 12.0, 14)
"""On the start page."""


class TemplateCard(QAbstractButton):
    """A card one can press; the picture is the template itself, drawn small."""

    def __init__(self, theme: Theme, look: CardLook, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._look = look
        self._about = ""
        self._board: Board | None = None
        self._is_empty = False
        self._picture: QPixmap | None = None
        self.setMinimumSize(look.least)
        self.setMaximumSize(look.largest)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)

    @property
    def is_drawn(self) -> bool:
        """Whether the picture is there: the map, or the plus of an empty one."""
        return self._is_empty or self._board is not None

    def entitle(self, name: str, about: str) -> None:
        """Say what the template is called and what it is."""
        self.setText(name)
        self._about = about
        self.setAccessibleName(name)
        self.setAccessibleDescription(about)
        self.update()

    def show_board(self, board: "Board | None") -> None:
        """Show the template laid out small; None, for an empty one, gets a plus for its picture."""
        self._board, self._is_empty, self._picture = board, board is None, None
        self.update()

    def recolor(self, theme: Theme) -> None:
        """Use the colours of ``theme``; the picture is to be shown anew."""
        self._theme, self._board, self._picture = theme, None, None
        self.update()

    def sizeHint(self) -> QSize:
        """As large as may be: a row of cards shares what room there is."""
        return self._look.largest

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the frame, the picture and the words."""
        theme, look = self._theme, self._look
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        chosen = self.isChecked() or (not self.isCheckable() and (self.hasFocus() or self.isDown()))
        edge = theme.accent if chosen else theme.muted if self.underMouse() else theme.card_line
        painter.setPen(QPen(QColor(edge), 2.0 if chosen else 1.0))
        painter.setBrush(QColor(theme.card))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), look.radius, look.radius)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(theme.paper))
        frame = QRectF(look.edge, look.edge, self.width() - 2 * look.edge, self.height() - look.edge - look.words)
        painter.drawRoundedRect(frame, 7, 7)
        self._paint_picture(painter, frame)
        self._paint_words(painter, frame.bottom())
        painter.end()

    def _paint_picture(self, painter: QPainter, frame: QRectF) -> None:
        if self._is_empty:
            middle = frame.center()
            paint_icon(painter, "plus", QRectF(middle.x() - 13, middle.y() - 13, 26, 26), self._theme.muted)
        if self._board is None:
            return
        inset = self._look.inset
        room = frame.adjusted(inset, inset, -inset, -inset)
        scale = self.devicePixelRatioF()
        picture = self._picture
        if picture is None or picture.size() != (room.size() * scale).toSize():
            from journeymap.ui.thumbnail import thumbnail

            picture = self._picture = thumbnail(self._board, room.size(), scale)
        painter.drawPixmap(room.topLeft(), picture)

    def _paint_words(self, painter: QPainter, top: float) -> None:
        look = self._look
        font = self.font()
        font.setBold(True)
        font.setPixelSize(look.name_size)
        painter.setFont(font)
        painter.setPen(QColor(self._theme.ink))
        room = self.width() - 2.0 * look.edge - 4.0
        painter.drawText(QPointF(look.edge + 2, top + 27), _cut(QFontMetricsF(font), self.text(), room))
        font.setBold(False)
        font.setPixelSize(12)
        painter.setFont(font)
        painter.setPen(QColor(self._theme.muted))
        painter.drawText(QPointF(look.edge + 2, top + 47), _cut(QFontMetricsF(font), self._about, room))


def _cut(metrics: QFontMetricsF, text: str, room: float) -> str:
    return metrics.elidedText(text, Qt.TextElideMode.ElideRight, room)
