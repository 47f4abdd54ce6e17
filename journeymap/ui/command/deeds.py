"""A window's actions as entries of the command box."""

from collections.abc import Iterator

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QAction, QKeySequence

from journeymap.layout.theme import Theme
from journeymap.ui.actions.live import Actions, plain_text
from journeymap.ui.actions.menus import MENUS
from journeymap.ui.actions.spec import SUBMENU, ActionSpec
from journeymap.ui.actions.table import SPECS
from journeymap.ui.command.entries import RUN, Entry

COMMANDS = "edit.commands"
"""The action that opens the command box; it does not find itself."""

_LISTED = "listed:"
_UNUSABLE_BEHIND = 250

_MENU_ICONS = {
    "file": "file",
    "file/recent": "history",
    "edit": "pen-line",
    "view": "eye",
    "view/saved": "bookmark",
    "view/theme": "sun",
    "view/language": "languages",
    "insert": "plus",
    "insert/lane": "rows-3",
    "insert/stages": "columns-3",
    "journey": "route",
    "help": "life-buoy",
    "help/samples": "book-open",
}


def action_entries(actions: Actions, theme: Theme) -> Iterator[Entry]:
    """Yield every action of the table, in menu order, and then what menus list that is not in it (recent maps)."""
    filled = {each.menu for each in SPECS}
    for each in SPECS:
        if not each.id.startswith(SUBMENU) and each.id != COMMANDS:
            yield _of_spec(each, actions, theme)
    for path, _ in MENUS:
        if path not in filled:
            for action in _listed(actions, path):
                text = plain_text(action.text())
                icon = _MENU_ICONS.get(path, "folder-open")
                menu, verb = _title(actions, path), QCoreApplication.translate("CommandBox", "Open")
                yield Entry(RUN, f"{_LISTED}{path}:{text}", text, menu, icon, theme.muted, verb=verb, also=(menu,))


def find_action(actions: Actions, target: str) -> QAction | None:
    """Return the action an entry stands for; None if a menu no longer lists it."""
    if not target.startswith(_LISTED):
        return actions[target] if target in actions.ids() else None
    path, _, text = target.removeprefix(_LISTED).partition(":")
    return next((action for action in _listed(actions, path) if plain_text(action.text()) == text), None)


def _of_spec(spec: ActionSpec, actions: Actions, theme: Theme) -> Entry:
    action = actions[spec.id]
    text = plain_text(action.text())
    top = _title(actions, spec.menu.partition("/")[0]) if spec.menu else ""
    title = text
    if spec.needs_menu:
        title = f"{_title(actions, spec.menu)}: {text}"
    elif spec.menu == "insert":
        title = QCoreApplication.translate("CommandBox", "Add {thing}").format(thing=text)
    return Entry(
        RUN,
        spec.id,
        title,
        top,
        spec.icon or _MENU_ICONS.get(spec.menu) or _MENU_ICONS.get(spec.menu.partition("/")[0], "command"),
        theme.muted,
        keys=action.shortcut().toString(QKeySequence.SequenceFormat.NativeText),
        verb=_verb(action, spec),
        also=(plain_text(spec.text),),
        behind=0 if action.isEnabled() else _UNUSABLE_BEHIND,
        usable=action.isEnabled(),
    )


def _verb(action: QAction, spec: ActionSpec) -> str:
    if not action.isEnabled():
        return QCoreApplication.translate("CommandBox", "Not now")
    if spec.choice == "own":
        return (
            QCoreApplication.translate("CommandBox", "Turn off")
            if action.isChecked()
            else QCoreApplication.translate("CommandBox", "Turn on")
        )
    if action.isCheckable() and action.isChecked():
        return QCoreApplication.translate("CommandBox", "In use")
    return QCoreApplication.translate("CommandBox", "Run")


def _listed(actions: Actions, path: str) -> Iterator[QAction]:
    for action in actions.menu(path).actions():
        if action.text() and action.isEnabled() and action.menu() is None and not action.isSeparator():
            yield action


def _title(actions: Actions, path: str) -> str:
    return plain_text(actions.menu(path).title())
