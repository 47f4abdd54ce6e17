"""A number that may be empty: minutes, columns, a measured value."""

from PySide6.QtCore import QPointF, QRectF, QRegularExpression, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QRegularExpressionValidator
from PySide6.QtWidgets import QWidget

from journeymap.ui.fields import LineField
from journeymap.ui.icons import paint_icon
from journeymap.ui.inspector.editors.editor import VARIOUS, Editor, various_words
from journeymap.ui.inspector.editors.undoing import UndoGate
from journeymap.ui.inspector.look import Look

_STEPPER = 18
_TEXT_LEFT = 9.0
_BIG_STEP = 5.0


class NumberEditor(Editor):
    """A number with a unit; arrow keys and two little arrows count up and down, empty is None.

    Parameters
    ----------
    unit : shown behind the number.
    whole : whether only whole numbers are taken; 0 then stands for "empty".
    empty : shown when there is no number.
    signed : whether it may be below zero.
    """

    def __init__(
        self,
        look: Look,
        parent: QWidget | None = None,
        *,
        unit: str = "",
        whole: bool = False,
        empty: str = "",
        signed: bool = False,
    ) -> None:
        super().__init__(look, parent)
        self._whole, self._empty, self._signed = whole, empty, signed
        self._showing = False
        self.line = NumberLine(look, unit, self)
        sign, digits = ("-?", 12) if signed else ("", 2 if whole else 5)
        pattern = f"{sign}[0-9]{{0,{digits}}}" + ("" if whole else "([.,][0-9]{0,6})?")
        self.line.setValidator(QRegularExpressionValidator(QRegularExpression(pattern), self.line))
        self.hold(self.line)
        UndoGate(self.line)
        self.line.typed.connect(self._typed)
        self.line.stepped.connect(self._step)
        self.line.editingFinished.connect(self._finished)

    def value(self) -> float | int | None:
        """Return the number, or None (0 for whole ones) where there is none."""
        text = self.line.text().replace(",", ".")
        try:
            number = float(text)
        except ValueError:
            return 0 if self._whole else None
        return int(number) if self._whole else number

    def show_value(self, value: object) -> None:
        """Show a number unless the field says it already."""
        self.line.setPlaceholderText(various_words() if value is VARIOUS else self._empty)
        number = value if isinstance(value, int | float) else None
        if value is not VARIOUS and (number or 0 if self._whole else number) == self.value():
            return
        self._showing = True
        self.line.setText("" if number is None or (self._whole and not number) else f"{number:.12g}")
        self._showing = False

    def _typed(self) -> None:
        if not self._showing:
            self.tell()

    def _step(self, step: float) -> None:
        number = (self.value() or 0) + step
        self.line.setText(f"{number if self._signed else max(0, number):.12g}")

    def _finished(self) -> None:
        self.settle()


class NumberLine(LineField):
    """The line a number is typed in, with its unit and two arrows.

    Signals
    -------
    stepped(float) : count by so much.
    """

    stepped = Signal(float)

    def __init__(self, look: Look, unit: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._unit = unit
        self.setTextMargins(0, 0, _STEPPER - 6, 0)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Up and Down count by one, with Page keys by five."""
        steps = {
            Qt.Key.Key_Up: 1.0,
            Qt.Key.Key_Down: -1.0,
            Qt.Key.Key_PageUp: _BIG_STEP,
            Qt.Key.Key_PageDown: -_BIG_STEP,
        }
        step = steps.get(Qt.Key(event.key()))
        if step is None:
            super().keyPressEvent(event)
        else:
            self.stepped.emit(step)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """The arrows count."""
        if event.position().x() >= self.width() - _STEPPER and event.button() is Qt.MouseButton.LeftButton:
            self.setFocus(Qt.FocusReason.MouseFocusReason)
            self.stepped.emit(1.0 if event.position().y() < self.height() / 2 else -1.0)
        else:
            super().mousePressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Say with the pointer that the arrows are no text."""
        over = event.position().x() >= self.width() - _STEPPER
        self.setCursor(Qt.CursorShape.ArrowCursor if over else Qt.CursorShape.IBeamCursor)
        super().mouseMoveEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw unit and arrows beside the number."""
        super().paintEvent(event)
        painter = QPainter(self)
        theme = self._look.theme
        if self.text() and self._unit:
            width = self.fontMetrics().horizontalAdvance(self.text())
            metrics = self.fontMetrics()
            baseline = (self.height() + metrics.ascent() - metrics.descent()) / 2
            painter.setPen(QColor(theme.ink))
            painter.drawText(QPointF(_TEXT_LEFT + width + 5, baseline), self._unit)
        if self.hasFocus() or self.underMouse():
            middle, left = self.height() / 2, self.width() - _STEPPER + 2.0
            paint_icon(painter, "chevron-up", QRectF(left, middle - 10, 10, 10), theme.muted)
            paint_icon(painter, "chevron-down", QRectF(left, middle, 10, 10), theme.muted)
        painter.end()
