"""Every key there is, as data: the menus' from the table of actions, the others written out here."""

from collections.abc import Iterator
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QKeySequence

from journeymap.ui.actions.live import Actions, plain_text
from journeymap.ui.actions.menus import MENUS
from journeymap.ui.actions.spec import SUBMENU
from journeymap.ui.actions.table import SPECS
from journeymap.ui.marked import QT_TRANSLATE_NOOP

MOST_WAYS = 2
"""So many ways to press one thing are shown."""


@dataclass(frozen=True, slots=True)
class KeySpec:
    """A key or a movement of the pointer that is not an action.

    Parameters
    ----------
    text : what it does; English source in the context "Keys".
    ways : each a chord such as "Shift+Enter"; its words are sources in the context "Keys" too.
    """

    text: str
    ways: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class KeyGroup:
    """Keys that belong together; ``title`` is an English source in the context "Keys"."""

    title: str
    keys: tuple[KeySpec, ...]


@dataclass(frozen=True, slots=True)
class ShownKey:
    """A line of the sheet, in the interface's language.

    Parameters
    ----------
    ways : each the caps of one chord, in the order they are pressed.
    """

    text: str
    ways: tuple[tuple[str, ...], ...]


_WORDS = (
    QT_TRANSLATE_NOOP("Keys", "Any letter"),
    QT_TRANSLATE_NOOP("Keys", "Space"),
    QT_TRANSLATE_NOOP("Keys", "Drag"),
    QT_TRANSLATE_NOOP("Keys", "Middle button"),
    QT_TRANSLATE_NOOP("Keys", "Wheel"),
    QT_TRANSLATE_NOOP("Keys", "Click"),
    QT_TRANSLATE_NOOP("Keys", "Double click"),
)
"""Words on caps that are not the same in every language."""

GROUPS: tuple[KeyGroup, ...] = (
    KeyGroup(
        QT_TRANSLATE_NOOP("Keys", "Capturing on the map"),
        (
            KeySpec(QT_TRANSLATE_NOOP("Keys", "Rename the selected card: just type"), ("Any letter",)),
            KeySpec(QT_TRANSLATE_NOOP("Keys", "Finish the name, then add below"), ("Enter",)),
            KeySpec(QT_TRANSLATE_NOOP("Keys", "Add above"), ("Shift+Enter",)),
            KeySpec(QT_TRANSLATE_NOOP("Keys", "Next one along, added if need be"), ("Tab",)),
            KeySpec(QT_TRANSLATE_NOOP("Keys", "Previous one along"), ("Shift+Tab",)),
            KeySpec(QT_TRANSLATE_NOOP("Keys", "Leave the name as it was"), ("Esc",)),
            KeySpec(QT_TRANSLATE_NOOP("Keys", "Rename, or add on an empty place"), ("Double click",)),
        ),
    ),
    KeyGroup(
        QT_TRANSLATE_NOOP("Keys", "Selecting and moving"),
        (
            KeySpec(QT_TRANSLATE_NOOP("Keys", "Walk from card to card"), ("←+↑+↓+→",)),
            KeySpec(QT_TRANSLATE_NOOP("Keys", "Walk and select more"), ("Shift+←+↑+↓+→",)),
            KeySpec(QT_TRANSLATE_NOOP("Keys", "Move the card, stage or lane"), ("Alt+←+↑+↓+→",)),
            KeySpec(QT_TRANSLATE_NOOP("Keys", "Select one more, or one less"), ("Ctrl+Click",)),
            KeySpec(QT_TRANSLATE_NOOP("Keys", "Select everything up to here"), ("Shift+Click",)),
            KeySpec(QT_TRANSLATE_NOOP("Keys", "Drag a copy"), ("Alt+Drag",)),
            KeySpec(QT_TRANSLATE_NOOP("Keys", "Stop what is under way, select nothing"), ("Esc",)),
        ),
    ),
    KeyGroup(
        QT_TRANSLATE_NOOP("Keys", "Looking around"),
        (
            KeySpec(QT_TRANSLATE_NOOP("Keys", "Pan"), ("Space+Drag", "Middle button+Drag")),
            KeySpec(QT_TRANSLATE_NOOP("Keys", "Zoom at the pointer"), ("Ctrl+Wheel",)),
            KeySpec(QT_TRANSLATE_NOOP("Keys", "Scroll sideways"), ("Shift+Wheel",)),
            KeySpec(QT_TRANSLATE_NOOP("Keys", "Open the menus"), ("F10",)),
        ),
    ),
    KeyGroup(
        QT_TRANSLATE_NOOP("Keys", "Drawing a scenario's path"),
        (
            KeySpec(QT_TRANSLATE_NOOP("Keys", "Go on to the selected card"), ("Space",)),
            KeySpec(QT_TRANSLATE_NOOP("Keys", "Finish the path"), ("Enter", "Esc")),
        ),
    ),
    KeyGroup(
        QT_TRANSLATE_NOOP("Keys", "In the command box"),
        (
            KeySpec(QT_TRANSLATE_NOOP("Keys", "Do it, or go there"), ("Enter",)),
            KeySpec(QT_TRANSLATE_NOOP("Keys", "Place it as a new touchpoint"), ("Ctrl+Enter",)),
        ),
    ),
    KeyGroup(
        QT_TRANSLATE_NOOP("Keys", "In the outline"),
        (
            KeySpec(QT_TRANSLATE_NOOP("Keys", "Add one like it below"), ("Enter",)),
            KeySpec(QT_TRANSLATE_NOOP("Keys", "Add one like it above"), ("Shift+Enter",)),
            KeySpec(QT_TRANSLATE_NOOP("Keys", "Add one inside it"), ("Insert",)),
            KeySpec(QT_TRANSLATE_NOOP("Keys", "Next cell to change"), ("Tab",)),
            KeySpec(QT_TRANSLATE_NOOP("Keys", "Previous cell to change"), ("Shift+Tab",)),
            KeySpec(QT_TRANSLATE_NOOP("Keys", "Open the row, or choose"), ("Space",)),
            KeySpec(QT_TRANSLATE_NOOP("Keys", "Move the row"), ("Alt+↑+↓",)),
            KeySpec(QT_TRANSLATE_NOOP("Keys", "Move to another stage"), ("Alt+←+→",)),
        ),
    ),
    KeyGroup(
        QT_TRANSLATE_NOOP("Keys", "While presenting"),
        (
            KeySpec(QT_TRANSLATE_NOOP("Keys", "Next slide"), ("→", "Page Down")),
            KeySpec(QT_TRANSLATE_NOOP("Keys", "Previous slide"), ("←", "Page Up")),
            KeySpec(QT_TRANSLATE_NOOP("Keys", "First slide"), ("Home",)),
            KeySpec(QT_TRANSLATE_NOOP("Keys", "Last slide"), ("End",)),
            KeySpec(QT_TRANSLATE_NOOP("Keys", "Go to a stage"), ("1 … 9",)),
            KeySpec(QT_TRANSLATE_NOOP("Keys", "Choose a scenario"), ("S", "Tab")),
            KeySpec(QT_TRANSLATE_NOOP("Keys", "Black screen"), ("B", ".")),
            KeySpec(QT_TRANSLATE_NOOP("Keys", "End the presentation"), ("Esc",)),
        ),
    ),
)
"""Keys that are not actions."""


def shown_groups(actions: Actions) -> Iterator[tuple[str, tuple[ShownKey, ...]]]:
    """Yield every group of keys as (title, lines): first those of the map, then menu by menu."""
    for group in GROUPS:
        title = QCoreApplication.translate("Keys", group.title)
        yield title, tuple(ShownKey(_translated(each.text), _caps_of(each)) for each in group.keys)
    for path, _ in MENUS:
        if "/" not in path:
            lines = tuple(_menu_lines(actions, path))
            if lines:
                yield plain_text(actions.menu(path).title()), lines


def _menu_lines(actions: Actions, path: str) -> Iterator[ShownKey]:
    for each in SPECS:
        if each.menu.partition("/")[0] == path and each.keys and not each.id.startswith(SUBMENU):
            text = plain_text(actions[each.id].text())
            if each.needs_menu:
                text = f"{plain_text(actions.menu(each.menu).title())}: {text}"
            keys = actions[each.id].shortcuts()[:MOST_WAYS]
            written = (key.toString(QKeySequence.SequenceFormat.NativeText) for key in keys)
            yield ShownKey(text, tuple(caps(each_way) for each_way in written))


def caps(chord: str) -> tuple[str, ...]:
    """Return the caps of a chord: "Ctrl++" is Ctrl and +."""
    if chord.endswith("+"):
        return (*filter(None, chord[:-1].split("+")), "+")
    return tuple(chord.split("+"))


def _caps_of(key: KeySpec) -> tuple[tuple[str, ...], ...]:
    return tuple(tuple(map(_translated, way.split("+"))) for way in key.ways)


def _translated(text: str) -> str:
    return QCoreApplication.translate("Keys", text)
