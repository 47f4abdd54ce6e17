"""What keys do during a presentation: those of keyboards, and those that clickers send."""

from enum import StrEnum

from PySide6.QtCore import QCoreApplication, Qt

from journeymap.ui.marked import QT_TRANSLATE_NOOP


class Deed(StrEnum):
    """What a key can do."""

    NEXT = "next"
    BACK = "back"
    FIRST = "first"
    LAST = "last"
    CHOOSE = "choose"
    BLANK = "blank"
    HELP = "help"
    END = "end"
    NOTHING = "nothing"


_Key = Qt.Key

KEYS: dict[Qt.Key, Deed] = {
    **dict.fromkeys((_Key.Key_Right, _Key.Key_Down, _Key.Key_Space, _Key.Key_PageDown, _Key.Key_N), Deed.NEXT),
    **dict.fromkeys((_Key.Key_Return, _Key.Key_Enter, _Key.Key_Forward), Deed.NEXT),
    **dict.fromkeys((_Key.Key_Left, _Key.Key_Up, _Key.Key_PageUp, _Key.Key_Backspace), Deed.BACK),
    **dict.fromkeys((_Key.Key_P, _Key.Key_Back), Deed.BACK),
    _Key.Key_Home: Deed.FIRST,
    _Key.Key_End: Deed.LAST,
    **dict.fromkeys((_Key.Key_S, _Key.Key_Tab), Deed.CHOOSE),
    **dict.fromkeys((_Key.Key_B, _Key.Key_Period), Deed.BLANK),
    **dict.fromkeys((_Key.Key_F1, _Key.Key_Question), Deed.HELP),
    _Key.Key_Escape: Deed.END,
    # A clicker's play button sends F5 and Esc in turn: a stray F5 must not lead back to the start.
    _Key.Key_F5: Deed.NOTHING,
}

_SHEET = (
    (QT_TRANSLATE_NOOP("PresentationKeys", "Next"), "→  ↓  Space  Page Down  Enter  N"),
    (QT_TRANSLATE_NOOP("PresentationKeys", "Previous"), "←  ↑  Page Up  Backspace  P"),
    (QT_TRANSLATE_NOOP("PresentationKeys", "First and last slide"), "Home  End"),
    (QT_TRANSLATE_NOOP("PresentationKeys", "Go to a stage"), "1 … 9"),
    (QT_TRANSLATE_NOOP("PresentationKeys", "Choose a scenario"), "S  Tab"),
    (QT_TRANSLATE_NOOP("PresentationKeys", "Black screen"), "B  ."),
    (QT_TRANSLATE_NOOP("PresentationKeys", "These keys"), "F1  ?"),
    (QT_TRANSLATE_NOOP("PresentationKeys", "End"), "Esc"),
)


def deed_of(key: int) -> Deed | None:
    """Return what a key does, None for those without a meaning here."""
    return KEYS.get(Qt.Key(key))


def digit_of(key: int) -> int | None:
    """Return the digit a key writes."""
    number = key - int(Qt.Key.Key_0)
    return number if 0 <= number <= 9 else None


def key_sheet() -> tuple[tuple[str, str], ...]:
    """Return what can be done, in the interface's language, and the keys that do it."""
    return tuple((QCoreApplication.translate("PresentationKeys", words), keys) for words, keys in _SHEET)
