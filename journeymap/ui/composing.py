"""A syllable in the making, and the input method's own commit of it that comes too late.

Some input methods (fcitx5 over ibus) let a key through before they commit what it ended: Enter
arrives first, and the syllable a moment later, at whatever has the keyboard by then. So a field
keeps the syllable itself as soon as such a key comes or the focus goes, and the late commit is
heard no more.
"""

from time import monotonic

from PySide6.QtCore import Qt
from PySide6.QtGui import QInputMethodEvent, QKeyEvent

_NOT_ENDING = frozenset(
    {
        Qt.Key.Key_Shift,
        Qt.Key.Key_Control,
        Qt.Key.Key_Alt,
        Qt.Key.Key_AltGr,
        Qt.Key.Key_Meta,
        Qt.Key.Key_Super_L,
        Qt.Key.Key_Super_R,
        Qt.Key.Key_CapsLock,
        Qt.Key.Key_NumLock,
        Qt.Key.Key_ScrollLock,
        # What these do to a syllable is for the input method to say.
        Qt.Key.Key_Escape,
        Qt.Key.Key_Backspace,
        Qt.Key.Key_Hangul,
        Qt.Key.Key_Hangul_Hanja,
        Qt.Key.Key_unknown,
    }
)


_SAME_MOMENT = 0.05
"""Seconds; nobody takes a letter back and moves on as fast."""


class _Late:
    """The syllable some field has kept and the input method may still commit, wherever the keyboard is by then."""

    expected = ""


class Composition:
    """What an input method holds for one field."""

    def __init__(self) -> None:
        self.text = ""
        self._dropped = ""
        self._dropped_at = 0.0

    def hears(self, event: QInputMethodEvent) -> bool:
        """Take note of an event; False when the field must not see it, because it has that text already."""
        commit, preedit = event.commitString(), event.preeditString()
        if commit and commit == _Late.expected and not preedit:
            _Late.expected = ""
            return False
        if commit or preedit:
            _Late.expected = ""
        if self.text and not commit and not preedit:
            self._dropped, self._dropped_at = self.text, monotonic()
        self.text = preedit
        return True

    def recall(self) -> None:
        """Hear that the keyboard goes elsewhere: what was dropped this very moment was dropped because of that."""
        if not self.text and monotonic() - self._dropped_at < _SAME_MOMENT:
            self.text = self._dropped
        self._dropped = ""

    def keep(self) -> str:
        """Return the syllable in the making, which the field now makes text itself."""
        kept, self.text = self.text, ""
        if kept:
            _Late.expected = kept
        return kept

    def ends_with(self, event: QKeyEvent) -> bool:
        """Whether a key that reached the field ends the syllable being composed."""
        if event.key() in _NOT_ENDING:
            return False
        if not self.text:
            # The late commit would have come before the next key.
            _Late.expected = ""
        return bool(self.text)
