"""One of a few, each a small button: five faces, five numbers."""

from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QHBoxLayout, QSizePolicy, QWidget

from journeymap.model.vocabulary import EMOTION_RANGE, RATING_RANGE
from journeymap.ui.inspector.editors.editor import Editor
from journeymap.ui.inspector.look import Look, paint_face, sized

_PALE = 0.55


class SegmentsEditor(Editor):
    """A row of buttons of which at most one is chosen.

    Parameters
    ----------
    clearable : whether choosing the chosen one again, or Delete, takes the choice away.
    """

    def __init__(self, look: Look, parent: QWidget | None = None, *, clearable: bool = False) -> None:
        super().__init__(look, parent)
        self._clearable = clearable
        self._value: int | None = None
        self._default: int | None = None
        self.buttons = self._made()
        row = QHBoxLayout()
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(4)
        for button in self.buttons:
            row.addWidget(button, 1)
            button.clicked.connect(self._clicked)
            button.keyed.connect(self._keyed)
        self.column.addLayout(row)
        self._show(None)

    def value(self) -> int | None:
        """Return what is chosen."""
        return self._value

    def show_value(self, value: object) -> None:
        """Show a choice; None and VARIOUS choose nothing."""
        self._show(value if isinstance(value, int) else None)

    def set_default(self, default: int | None) -> None:
        """Mark, dotted, what holds where nothing is chosen."""
        self._default = default
        self._show(self._value)

    def name(self, words: str) -> None:
        """Name the row and every button of it."""
        self.setAccessibleName(words)
        for button in self.buttons:
            button.setAccessibleName(f"{words}: {button.text()}")

    def _made(self) -> Sequence["SegmentButton"]:
        raise NotImplementedError

    def _clicked(self) -> None:
        button = self.sender()
        if isinstance(button, SegmentButton):
            self._take(None if self._clearable and button.number == self._value else button.number)

    def _keyed(self, key: int) -> None:
        button = self.sender()
        if not isinstance(button, SegmentButton):
            return
        at = self.buttons.index(button)
        if key in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            if self._clearable:
                self._take(None)
            return
        step = 1 if key in (Qt.Key.Key_Right, Qt.Key.Key_Down) else -1
        chosen = self.buttons[max(0, min(len(self.buttons) - 1, at + step))]
        chosen.setFocus(Qt.FocusReason.OtherFocusReason)
        self._take(chosen.number)

    def _take(self, value: int | None) -> None:
        if value != self._value:
            self._show(value)
            self.tell()

    def _show(self, value: int | None) -> None:
        self._value = value
        for button in self.buttons:
            button.show_state(chosen=button.number == value, default=value is None and button.number == self._default)
        # One stop for Tab: the chosen button, else the first.
        stop = next((b for b in self.buttons if b.isChecked()), self.buttons[0])
        stop.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setFocusProxy(stop)
        for button in self.buttons:
            if button is not stop:
                button.setFocusPolicy(Qt.FocusPolicy.ClickFocus)


class SegmentButton(QAbstractButton):
    """One value of the row.

    Signals
    -------
    keyed(int) : an arrow key or Delete was pressed.
    """

    keyed = Signal(int)

    def __init__(self, look: Look, number: int, words: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.look = look
        self.number = number
        self.is_default = False
        self.setText(words)
        self.setToolTip(words)
        self.setCheckable(True)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_state(self, *, chosen: bool, default: bool) -> None:
        """Show whether it is chosen, or would hold by default."""
        self.setChecked(chosen)
        self.is_default = default
        self.update()

    def nextCheckState(self) -> None:
        """Leave the check to the row."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows choose the neighbour, Delete takes the choice away."""
        if event.key() in _KEYS:
            self.keyed.emit(event.key())
        else:
            super().keyPressEvent(event)

    def minimumSizeHint(self) -> QSize:
        """Narrow rows make narrow buttons."""
        return QSize(14, self.sizeHint().height())


class FaceButton(SegmentButton):
    """A face; the chosen one is framed."""

    def sizeHint(self) -> QSize:
        """A face with room around it."""
        return QSize(40, 36)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw frame and face."""
        theme = self.look.theme
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        frame = QRectF(self.rect()).adjusted(1, 1, -1, -1)
        color = QColor(theme.emotion(self.number))
        if self.isChecked():
            fill = QColor(color)
            fill.setAlphaF(0.16)
            painter.setBrush(fill)
            painter.setPen(QPen(color, 1.6))
            painter.drawRoundedRect(frame, 8, 8)
        elif self.is_default:
            painter.setPen(QPen(QColor(theme.muted), 1.2, Qt.PenStyle.DotLine))
            painter.drawRoundedRect(frame, 8, 8)
        if self.hasFocus():
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(QColor(theme.accent), theme.ring))
            painter.drawRoundedRect(frame.adjusted(2, 2, -2, -2), 6, 6)
        strong = self.isChecked() or self.underMouse() or theme.is_high_contrast
        painter.setOpacity(1.0 if strong else _PALE)
        side = min(22.0, self.width() - 6.0)
        left, top = (self.width() - side) / 2, (self.height() - side) / 2
        paint_face(painter, theme, self.number, QRectF(left, top, side, side))
        painter.end()


class DigitButton(SegmentButton):
    """A number from 1 to 5."""

    def sizeHint(self) -> QSize:
        """As high as a field."""
        return QSize(30, 30)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw frame and number."""
        theme = self.look.theme
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        chosen = self.isChecked()
        edge = theme.accent if self.hasFocus() else theme.badge.ink if chosen else theme.card_line
        painter.setPen(QPen(QColor(edge), theme.ring if self.hasFocus() else 1.0))
        painter.setBrush(QColor(theme.badge.ink if chosen else theme.field if self.underMouse() else theme.card))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.75, 0.75, -0.75, -0.75), 6, 6)
        painter.setPen(QColor(theme.card if chosen else theme.ink))
        painter.setFont(sized(self.font(), 12, bold=chosen))
        painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, str(self.number))
        painter.end()


class FacesEditor(SegmentsEditor):
    """An emotion as one of five faces."""

    def _made(self) -> Sequence[SegmentButton]:
        words = self.look.words
        return [FaceButton(self.look, each, words(f"word.emotion.{each}"), self) for each in EMOTION_RANGE]


class RatingEditor(SegmentsEditor):
    """A rating from 1 to 5."""

    def _made(self) -> Sequence[SegmentButton]:
        return [DigitButton(self.look, each, str(each), self) for each in RATING_RANGE]


_KEYS = frozenset(
    {
        Qt.Key.Key_Left,
        Qt.Key.Key_Right,
        Qt.Key.Key_Up,
        Qt.Key.Key_Down,
        Qt.Key.Key_Delete,
        Qt.Key.Key_Backspace,
    }
)
