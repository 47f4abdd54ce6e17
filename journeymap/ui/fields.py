"""Text fields that never lose a Hangul syllable and never hand out decomposed text."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFocusEvent, QFontMetricsF, QInputMethodEvent, QPaintEvent
from PySide6.QtWidgets import QLineEdit, QStyle, QStyleOptionFrame, QStylePainter, QWidget

from journeymap.storage.clean import LONGEST_TYPED, clean_line

_INSET = 2
"""Pixels Qt leaves at either end of a line of text, of its own accord."""


class LineField(QLineEdit):
    """A line of text that keeps what is being composed when it loses the focus.

    Input methods drop the syllable in the making when the focus moves; so it is remembered
    here and put in by :meth:`finish`.
    """

    typed = Signal(str)
    """What the field says, the syllable being composed included."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._composing = ""
        self.setMaxLength(LONGEST_TYPED)
        self.textChanged.connect(self._tell)

    def value(self) -> str:
        """Return the text, the syllable being composed included, cleaned."""
        text = self.text()
        at = self.cursorPosition()
        return clean_line(text[:at] + self._composing + text[at:])

    def finish(self) -> None:
        """Make what is being composed part of the text."""
        composing, self._composing = self._composing, ""
        if composing:
            event = QInputMethodEvent("", [])
            event.setCommitString(composing)
            super().inputMethodEvent(event)
            self._tell()

    def inputMethodEvent(self, event: QInputMethodEvent) -> None:
        """Remember what is being composed."""
        # Before Qt takes the event: what it commits is no longer being composed.
        self._composing = event.preeditString()
        super().inputMethodEvent(event)
        self._tell()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Keep the syllable in the making."""
        self.finish()
        super().focusOutEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """End a text that is too long, and not being edited, with an ellipsis instead of in mid-letter."""
        option = QStyleOptionFrame()
        self.initStyleOption(option)
        room = self.style().subElementRect(QStyle.SubElement.SE_LineEditContents, option, self)
        room = room.marginsRemoved(self.textMargins()).adjusted(_INSET, 0, -_INSET, 0)
        metrics = QFontMetricsF(self.font())
        if self.hasFocus() or metrics.horizontalAdvance(self.text()) <= room.width():
            super().paintEvent(event)
            return
        painter = QStylePainter(self)
        painter.drawPrimitive(QStyle.PrimitiveElement.PE_PanelLineEdit, option)
        painter.setPen(option.palette.text().color())
        shown = metrics.elidedText(self.displayText(), Qt.TextElideMode.ElideRight, room.width())
        painter.drawText(room, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, shown)
        painter.end()

    def _tell(self) -> None:
        self.typed.emit(self.value())
