"""Undo in a field first, then on the map: a field without anything to take back lets the keys through."""

from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit


class UndoGate(QObject):
    """Watches a field's undo and redo keys.

    Qt's text fields take these keys for themselves even where they have nothing to undo.
    """

    def __init__(self, field: QLineEdit | QPlainTextEdit) -> None:
        super().__init__(field)
        self._field = field
        field.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Leave the key to the window's actions where the field has no use for it."""
        if event.type() is not QEvent.Type.ShortcutOverride or not isinstance(event, QKeyEvent):
            return False
        undo, redo = self._available()
        if (event.matches(QKeySequence.StandardKey.Undo) and not undo) or (
            event.matches(QKeySequence.StandardKey.Redo) and not redo
        ):
            event.ignore()
            return True
        return False

    def _available(self) -> tuple[bool, bool]:
        if isinstance(self._field, QLineEdit):
            return self._field.isUndoAvailable(), self._field.isRedoAvailable()
        document = self._field.document()
        return document.isUndoAvailable(), document.isRedoAvailable()
