"""A field at the end of a list: what is typed there becomes a new entry."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from journeymap.ui.fields import LineField


class AddLine(LineField):
    """Typing and Enter adds; leaving the field with something typed adds, too, so that nothing is lost.

    Signals
    -------
    added(str) : a new entry with this text.
    """

    added = Signal(str)

    def __init__(self, words: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("tone", "add")
        self.setPlaceholderText(f"+ {words}")
        self.setAccessibleName(words)

    def finish(self) -> None:
        """Add what is typed, the syllable in the making included."""
        text = self.value()
        super().finish()
        if text:
            self.clear()
            self.added.emit(text)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter adds, Escape throws away what is typed."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.finish()
        elif event.key() == Qt.Key.Key_Escape and self.text():
            self.clear()
        else:
            super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Add what is typed, unless the person only opens a menu over it or looks something up elsewhere."""
        if event.reason() in (Qt.FocusReason.PopupFocusReason, Qt.FocusReason.ActiveWindowFocusReason):
            LineField.finish(self)
            QLineEdit.focusOutEvent(self, event)
        else:
            super().focusOutEvent(event)
