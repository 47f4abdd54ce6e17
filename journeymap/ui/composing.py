"""A syllable in the making, and what input methods do to it at the wrong moment.

A field hears of a syllable in a QInputMethodEvent: the preedit string is what is being composed, the commit string is
text for good. Three things go wrong, each seen with fcitx5 over ibus; a field mends them with a ``Composition``:

1. The commit comes too late. A key that ends a syllable, Enter say, comes first, and the syllable a moment later, to
   whatever has the keyboard by then. So the field makes it text itself (``ends_with``, then ``keep``), and the commit
   that follows is not heard (``hears``).
2. The syllable is dropped. Before Qt moves the focus it asks the input method to commit, and that empties the field
   instead. So what was dropped just now counts as being composed again (``recall``).
3. The key comes too late. Qt asks the input method about every key; while the program is busy it learns that a key is
   the field's after it hears what the next keys compose: the space of "상담 직원" comes when 지 is being composed. An
   empty event right after a commit announces such a key, so it is known, and goes before the syllable
   (``typed_before``, ``tab``).
"""

from PySide6.QtCore import QObject, Qt, QTimer
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
"""Keys after which a syllable may go on; every other that reaches a field ends it."""

_HELD = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.MetaModifier
"""With one of these down a key writes no letter."""


class _LateCommit:
    """The syllable some field has kept and the input method may still commit, wherever the keyboard is by then."""

    expected = ""


class _KeysToCome:
    """Counts the keys that were pressed and that the field has yet to receive."""

    def __init__(self) -> None:
        self._count = 0
        self._has_just_committed = False

    def hear(self, commit: str, preedit: str, *, was_composing: bool) -> None:
        """Learn from what the input method says."""
        says_nothing = not (commit or preedit or was_composing)
        if says_nothing and (self._has_just_committed or self._count):
            self._count += 1
        self._has_just_committed = bool(commit) and not preedit

    def take(self) -> bool:
        """Note that a key has come; tell whether it had been announced."""
        was_announced = self._count > 0
        self._count = max(0, self._count - 1)
        return was_announced

    def forget(self) -> None:
        """Expect none any more: they go elsewhere."""
        self._count = 0
        self._has_just_committed = False


class Composition(QObject):
    """What an input method holds for one field, which owns this and tells it of its events.

    ``text`` is the syllable in the making, empty while there is none.
    """

    def __init__(self, field: QObject) -> None:
        super().__init__(field)
        self.text = ""
        self._dropped = ""
        self._next_turn = QTimer(self, singleShot=True, interval=0)
        self._next_turn.timeout.connect(self._forget_dropped)
        self._keys_to_come = _KeysToCome()

    def hears(self, event: QInputMethodEvent) -> bool:
        """Take note of an event; False when the field must not see it, because it has that text already."""
        commit, preedit = event.commitString(), event.preeditString()
        if commit and commit == _LateCommit.expected and not preedit:
            _LateCommit.expected = ""
            return False
        if commit or preedit:
            _LateCommit.expected = ""
        elif self.text:
            self._dropped = self.text
            self._next_turn.start()
        self._keys_to_come.hear(commit, preedit, was_composing=bool(self.text))
        self.text = preedit
        return True

    def recall(self) -> None:
        """Hear that the keyboard goes elsewhere: what was dropped because of that is being composed again.

        Qt asks for the commit and moves the focus within one call. So what was dropped in this turn of the event loop
        was dropped because of the move; what somebody took back with Backspace was dropped in an earlier one.
        """
        if not self.text:
            self.text = self._dropped
        self._forget_dropped()
        self._keys_to_come.forget()

    def keep(self) -> str:
        """Return the syllable in the making, which the field now makes text itself; nothing is composed any more."""
        kept, self.text = self.text, ""
        if kept:
            _LateCommit.expected = kept
        return kept

    def typed_before(self, event: QKeyEvent) -> QInputMethodEvent | None:
        """Return what to do instead of a key that was pressed before the syllable being composed began, if it was.

        A letter is put before the syllable. Any other key acts as ever, on the text without the syllable, which
        the input method still holds and shows where the keyboard is then.
        """
        if not self._is_older(event.key()):
            return None
        if event.text().isprintable() and event.text() and not event.modifiers() & _HELD:
            both = QInputMethodEvent(self.text, [])
            both.setCommitString(event.text())
            return both
        self.text = ""
        return None

    def tab(self) -> None:
        """Hear that Tab leads elsewhere: a syllable begun after it was pressed goes along."""
        if self._is_older(Qt.Key.Key_Tab):
            self.text = ""

    def ends_with(self, event: QKeyEvent) -> bool:
        """Whether a key that reached the field ends the syllable being composed."""
        if event.key() in _NOT_ENDING:
            return False
        if not self.text:
            # The late commit would have come before the next key.
            _LateCommit.expected = ""
        return bool(self.text)

    def _is_older(self, key: int) -> bool:
        """Note that a key has come; tell whether it was pressed before the syllable being composed began."""
        was_announced = self._keys_to_come.take()
        return was_announced and bool(self.text) and key not in _NOT_ENDING

    def _forget_dropped(self) -> None:
        self._next_turn.stop()
        self._dropped = ""
