"""What keys mean to the name editor: to whoever waits behind it, to what is being typed, and to the window."""

from enum import StrEnum
from typing import Protocol

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent

_COMMANDING = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier
_WITH_ANY_LETTER = Qt.KeyboardModifier.ShiftModifier | Qt.KeyboardModifier.KeypadModifier


class Finish(StrEnum):
    """How typing ended."""

    ENTER = "enter"
    TAB = "tab"
    BACK_TAB = "back-tab"
    ELSEWHERE = "elsewhere"


FINISHING = {
    Qt.Key.Key_Return: Finish.ENTER,
    Qt.Key.Key_Enter: Finish.ENTER,
    Qt.Key.Key_Tab: Finish.TAB,
    Qt.Key.Key_Backtab: Finish.BACK_TAB,
}
"""Keys that keep what is typed."""


class Keys(Protocol):
    """Who hears keys while nothing is being typed."""

    def press(self, event: QKeyEvent) -> bool:
        """Act on a key; False lets it begin typing."""

    def release(self, event: QKeyEvent) -> bool:
        """Hear a key come up; False if it means nothing."""

    def may_type(self) -> bool:
        """Whether typing would name something."""


def writes(event: QKeyEvent) -> bool:
    """Whether a key puts down a letter that can begin a name; a space cannot."""
    text = event.text()
    return bool(text) and text.isprintable() and not text.isspace() and not event.modifiers() & _COMMANDING


def is_for_typing(event: QKeyEvent) -> bool:
    """Whether a key belongs to what is being typed, even where the window has a shortcut for it."""
    is_function_key = Qt.Key.Key_F1 <= event.key() <= Qt.Key.Key_F35
    return not event.modifiers() & ~_WITH_ANY_LETTER and not is_function_key
