"""One row of a list: a dot, number, icon or face, words, and a badge; chosen, moved and removed by key and mouse."""

from dataclasses import dataclass, field

from PySide6.QtCore import QPoint, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFontMetricsF, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QAbstractButton, QApplication, QSizePolicy, QWidget

from journeymap.layout.theme import Tone
from journeymap.ui.icons import paint_icon
from journeymap.ui.inspector.look import Look, paint_face, sized
from journeymap.ui.inspector.prose import Piece, Span, broken, paint_lines
from journeymap.ui.inspector.words import tip

_TEXT = 13
_PAD = 5.0
_LEAD = 20.0
_BADGE_PAD = 6.0
_MOST_LINES = 3


@dataclass(frozen=True, slots=True)
class RowContent:
    """What a row shows.

    Parameters
    ----------
    key : tells the row from others of its list.
    lead : text before the words ("3."), or nothing.
    dot, face, icon : what stands before the words instead.
    spans : the words; ``under`` smaller ones below them.
    badge : a small text at the right, in ``tone``.
    note : what screen readers say after the words.
    """

    key: str
    spans: tuple[Span, ...]
    lead: str = ""
    dot: str = ""
    icon: str = ""
    icon_color: str = ""
    face: int | None = None
    under: tuple[Span, ...] = ()
    badge: str = ""
    tone: Tone = field(default_factory=lambda: Tone("", ""))
    note: str = ""

    @property
    def words(self) -> str:
        """All of it as text, for screen readers and on hover."""
        parts = (self.lead, *(span.text for span in (*self.spans, *self.under)), self.badge)
        return " ".join(part for part in parts if part)


class ItemRow(QAbstractButton):
    """A row that can be pressed, moved and removed.

    Signals
    -------
    walked(int) : Up or Down was pressed.
    shifted(int) : Alt with Up or Down.
    removal_wanted() : Delete was pressed.
    dragged(QPoint), dropped(QPoint) : the row is carried, to a point in its list's coordinates.
    drag_stopped() : Escape was pressed on the way.
    """

    walked = Signal(int)
    shifted = Signal(int)
    removal_wanted = Signal()
    dragged = Signal(QPoint)
    dropped = Signal(QPoint)
    drag_stopped = Signal()

    def __init__(self, look: Look, parent: QWidget, *, ordered: bool) -> None:
        super().__init__(parent)
        self._look = look
        self._ordered = ordered
        self._content = RowContent("", ())
        self._lines: list[list[Piece]] = []
        self._under: list[list[Piece]] = []
        self._broken_for = -1
        self._pressed_at: QPoint | None = None
        self._dragging = False
        self.is_open = False
        self.setFont(sized(self.font(), _TEXT))
        self._small = sized(self.font(), 12)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    @property
    def content(self) -> RowContent:
        """What the row shows."""
        return self._content

    def show_content(self, content: RowContent, *, is_open: bool) -> None:
        """Show a row; ``is_open`` when its editor stands below it."""
        if is_open != self.is_open:
            self.is_open = is_open
            self.update()
        if content == self._content:
            return
        self._content = content
        # Not setText: a "&" in it would become a shortcut.
        self.setAccessibleName(content.words)
        self.setAccessibleDescription(content.note)
        self.setToolTip(tip(content.words))
        self._broken_for = -1
        self.updateGeometry()
        self.update()

    def hasHeightForWidth(self) -> bool:
        """Narrow rows are higher."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Return the height of the broken words."""
        self._break(width)
        return round(2 * _PAD + len(self._lines) * self._line() + len(self._under) * self._small_line())

    def sizeHint(self) -> QSize:
        """As wide as there is room."""
        return QSize(200, self.heightForWidth(self.width() or 200))

    def minimumSizeHint(self) -> QSize:
        """Narrow where it must be."""
        return QSize(60, 20)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Break the words anew."""
        super().resizeEvent(event)
        self.updateGeometry()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Remember where a drag may begin."""
        super().mousePressEvent(event)
        self._dragging = False
        self._pressed_at = event.position().toPoint() if event.button() is Qt.MouseButton.LeftButton else None

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Carry the row once the pointer has gone far enough."""
        start, here = self._pressed_at, event.position().toPoint()
        if start is None or not self._ordered:
            super().mouseMoveEvent(event)
            return
        if self._dragging or (here - start).manhattanLength() >= QApplication.startDragDistance():
            self._dragging = True
            self.setDown(False)
            self.dragged.emit(self.mapToParent(here))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Drop the row, or press it."""
        self._pressed_at = None
        if self._dragging:
            self._dragging = False
            self.dropped.emit(self.mapToParent(event.position().toPoint()))
        else:
            super().mouseReleaseEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows walk, with Alt they move the row; Delete removes, Enter and Space press."""
        key, alt = event.key(), bool(event.modifiers() & Qt.KeyboardModifier.AltModifier)
        if key in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            (self.shifted if alt else self.walked).emit(1 if key == Qt.Key.Key_Down else -1)
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        elif key == Qt.Key.Key_Delete:
            self.removal_wanted.emit()
        elif key == Qt.Key.Key_Escape and self._dragging:
            self._dragging, self._pressed_at = False, None
            self.drag_stopped.emit()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the row."""
        theme, content = self._look.theme, self._content
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        frame = QRectF(self.rect()).adjusted(0.75, 0.75, -0.75, -0.75)
        if self.underMouse() or self.is_open or self.isDown():
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(theme.field))
            painter.drawRoundedRect(frame, 7, 7)
        if self.hasFocus():
            painter.setPen(QPen(QColor(theme.accent), theme.ring))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(frame, 7, 7)
        self._break(self.width())
        self._paint_lead(painter)
        left, line = self._left(), self._line()
        paint_lines(painter, self._lines, QPointF(left, _PAD), self.font(), line)
        below = QPointF(left, _PAD + len(self._lines) * line)
        paint_lines(painter, self._under, below, self._small, self._small_line())
        if content.badge:
            self._paint_badge(painter)
        painter.end()

    def _paint_lead(self, painter: QPainter) -> None:
        theme, content = self._look.theme, self._content
        middle = _PAD + self._line() / 2
        if content.face is not None:
            paint_face(painter, theme, content.face, QRectF(3, middle - 7.5, 15, 15))
        elif content.icon:
            paint_icon(painter, content.icon, QRectF(3, middle - 7, 14, 14), content.icon_color or theme.muted)
        elif content.dot:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(content.dot))
            painter.drawEllipse(QPointF(9, middle), 4, 4)
        elif content.lead:
            painter.setPen(QColor(theme.ink))
            painter.setFont(self.font())
            rect = QRectF(0, _PAD, _LEAD - 3, self._line())
            painter.drawText(rect, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, content.lead)

    def _paint_badge(self, painter: QPainter) -> None:
        content, wide = self._content, self._badge_width()
        rect = QRectF(self.width() - wide - 3, _PAD - 1, wide, self._line() + 2)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(content.tone.fill or self._look.theme.badge.fill))
        painter.drawRoundedRect(rect, 6, 6)
        painter.setPen(QColor(content.tone.ink or self._look.theme.badge.ink))
        painter.setFont(sized(self.font(), 11, bold=True))
        painter.drawText(rect, Qt.AlignmentFlag.AlignCenter, content.badge)

    def _break(self, width: int) -> None:
        if width == self._broken_for:
            return
        self._broken_for = width
        content = self._content
        badge = self._badge_width() + 8 if content.badge else 4.0
        room = max(30.0, width - self._left() - badge)
        most = 12 if self.is_open else _MOST_LINES
        self._lines = broken(content.spans, self.font(), room, most)
        self._under = broken(content.under, self._small, room, most) if content.under else []

    def _left(self) -> float:
        content = self._content
        return _LEAD + 2 if content.lead or content.dot or content.icon or content.face is not None else 4.0

    def _badge_width(self) -> float:
        metrics = QFontMetricsF(sized(self.font(), 11, bold=True))
        return metrics.horizontalAdvance(self._content.badge) + 2 * _BADGE_PAD

    def _line(self) -> float:
        return QFontMetricsF(self.font()).height()

    def _small_line(self) -> float:
        return QFontMetricsF(self._small).height()
