"""Text fields that never lose a Hangul syllable and never hand out decomposed text."""

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QAction, QFocusEvent, QFontMetricsF, QInputMethodEvent, QKeyEvent, QPaintEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from journeymap.storage.clean import LONGEST_TYPED, clean_line
from journeymap.ui.composing import Composition

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
        self._composition = Composition(self)
        self.setMaxLength(LONGEST_TYPED)
        self.textChanged.connect(self._tell)

    def setClearButtonEnabled(self, enable: bool) -> None:
        """Offer a button that empties the field, or none."""
        super().setClearButtonEnabled(enable)
        self._word()

    def changeEvent(self, event: QEvent) -> None:
        """Follow a change of language."""
        if event.type() is QEvent.Type.LanguageChange:
            self._word()
        super().changeEvent(event)

    def value(self) -> str:
        """Return the text, the syllable being composed included, cleaned."""
        text = self.text()
        at = self.cursorPosition()
        return clean_line(text[:at] + self._composition.text + text[at:])

    def finish(self) -> None:
        """Make what is being composed part of the text."""
        composing = self._composition.keep()
        if composing:
            event = QInputMethodEvent("", [])
            event.setCommitString(composing)
            super().inputMethodEvent(event)
            self._tell()

    def inputMethodEvent(self, event: QInputMethodEvent) -> None:
        """Remember what is being composed."""
        # Before Qt takes the event: what it commits is no longer being composed.
        if self._composition.hears(event):
            super().inputMethodEvent(event)
            self._tell()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Keep the syllable a key ended before the key acts."""
        overtaken = self._composition.typed_before(event)
        if overtaken is not None:
            super().inputMethodEvent(overtaken)
            self._tell()
            return
        if self._composition.ends_with(event):
            self.finish()
        super().keyPressEvent(event)

    def focusNextPrevChild(self, next_one: bool) -> bool:
        """Let what was begun after Tab was pressed go along."""
        self._composition.tab()
        return super().focusNextPrevChild(next_one)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Keep the syllable in the making."""
        self._composition.recall()
        self.finish()
        super().focusOutEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """End a text that is too long, and not being edited, with an ellipsis instead of in mid-letter."""
        # Not at the start: QStyle comes with 566 constants.
        from PySide6.QtWidgets import QStyle, QStyleOptionFrame, QStylePainter

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

    def _word(self) -> None:
        # Qt makes the action, and gives it a picture but no words.
        for action in self.findChildren(QAction, "_q_qlineeditclearaction"):
            action.setText(self.tr("Clear"))

    def _tell(self) -> None:
        self.typed.emit(self.value())
