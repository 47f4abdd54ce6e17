"""The action table come alive in one window: QActions, menus, keys, what can be used now."""

import re
from collections.abc import Callable, Iterable, Mapping

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt
from PySide6.QtGui import QAction, QActionGroup, QKeySequence
from PySide6.QtWidgets import QMainWindow, QMenu

from journeymap.layout.theme import Theme
from journeymap.ui.actions.conditions import is_so
from journeymap.ui.actions.menus import MENUS
from journeymap.ui.actions.spec import SUBMENU, ActionSpec
from journeymap.ui.actions.table import SPECS
from journeymap.ui.actions.without_map import works_without_map
from journeymap.ui.icons import icon
from journeymap.ui.session import Session
from journeymap.ui.step_names import step_name

_LETTER_BEHIND = re.compile(r"\(&\w\)")

Command = Callable[[], object]
"""What an action does; what it returns does not matter."""


class Actions(QObject):
    """Builds the actions of a window from the table and runs what is bound to them."""

    def __init__(self, window: QMainWindow, session: Session) -> None:
        super().__init__(window)
        self._window = window
        self._session = session
        self._commands: dict[str, Command] = {}
        self._without_map = False
        self._undrawn: Theme | None = None
        self._actions: dict[str, QAction] = {}
        self._menus: dict[str, QMenu] = {}
        self._groups: dict[str, QActionGroup] = {}
        for each in SPECS:
            if not each.id.startswith(SUBMENU):
                self._actions[each.id] = self._made(each)
        self._build_menus()
        self.retranslate()
        session.noticed.connect(self.refresh)
        session.replaced.connect(self.refresh)
        session.selection.changed.connect(self.refresh)
        session.view_changed.connect(self.refresh)
        session.filter_changed.connect(self.refresh)
        window.installEventFilter(self)

    def __getitem__(self, action_id: str) -> QAction:
        return self._actions[action_id]

    def ids(self) -> tuple[str, ...]:
        """Every action's id, in table order."""
        return tuple(self._actions)

    def menu(self, path: str) -> QMenu:
        """Return the menu at ``path`` (KeyError: the table has none)."""
        return self._menus[path]

    def bind(self, commands: Mapping[str, Command]) -> None:
        """Say what actions do; later words for one action replace earlier ones."""
        self._commands.update(commands)
        self.refresh()

    def bound(self, action_ids: Iterable[str]) -> dict[str, Command]:
        """Return what is bound to some actions now, to bind it again later."""
        return {action_id: self._commands[action_id] for action_id in action_ids if action_id in self._commands}

    def unbound(self) -> tuple[str, ...]:
        """Ids of actions nothing is bound to."""
        return tuple(action_id for action_id in self._actions if action_id not in self._commands)

    def check(self, action_id: str, checked: bool) -> None:
        """Show a checkable action as on or off, without running it."""
        self._actions[action_id].setChecked(checked)

    def keep_to_start(self, on: bool) -> None:
        """Let only what makes sense without a map be used, and hide menus that have nothing else; or undo that."""
        self._without_map = on
        self._draw_icons()
        self.refresh()
        for path, menu in self._menus.items():
            if "/" not in path:
                menu.menuAction().setVisible(not on or _has_use_without_map(path))

    def refresh(self) -> None:
        """Enable what makes sense now and name what undo and redo would do."""
        for each in SPECS:
            if each.id in self._actions:
                self._actions[each.id].setEnabled(self._is_usable(each))
        document = self._session.document
        undo, redo = self.tr("&Undo"), self.tr("&Redo")
        if document.undo_label is not None:
            undo = self.tr("&Undo: {step}").format(step=step_name(document.undo_label))
        if document.redo_label is not None:
            redo = self.tr("&Redo: {step}").format(step=step_name(document.redo_label))
        self._word("edit.undo", undo)
        self._word("edit.redo", redo)

    def recolor(self, theme: Theme) -> None:
        """Draw the icons in the colours of ``theme``, at the latest when something that shows them is shown."""
        self._undrawn = theme
        if self._window.isVisible():
            self._draw_icons()

    def _draw_icons(self) -> None:
        theme = self._undrawn
        if theme is None or self._without_map:
            return
        self._undrawn = None
        faint = theme.faint if theme.is_high_contrast else "#4A5160" if theme.is_dark else "#B9BEC8"
        for each in SPECS:
            if each.icon:
                color = theme.on_accent if each.id == "file.export-pdf" else theme.ink
                self._actions[each.id].setIcon(icon(each.icon, color, faint))

    def retranslate(self) -> None:
        """Word menus and actions in the interface's language."""
        self._window.menuBar().setAccessibleName(QCoreApplication.translate("Menus", "Menus"))
        for path, title in MENUS:
            self._menus[path].setTitle(QCoreApplication.translate("Menus", title))
        for each in SPECS:
            if each.id in self._actions:
                self._word(each.id, QCoreApplication.translate("Actions", each.text))
        self.refresh()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Follow the window's change of language."""
        if watched is self._window and event.type() is QEvent.Type.Show:
            self._draw_icons()
        elif watched is self._window and event.type() is QEvent.Type.LanguageChange:
            self.retranslate()
            # Qt then tells a list of the window's children; a layout done on the way would delete one of them.
            QCoreApplication.sendPostedEvents(self._window, QEvent.Type.LayoutRequest)
        return False

    def _is_usable(self, spec: ActionSpec) -> bool:
        if self._without_map and not works_without_map(spec):
            return False
        return spec.id in self._commands and is_so(spec.when, self._session)

    def _made(self, spec: ActionSpec) -> QAction:
        action = QAction(self)
        action.setObjectName(spec.id)
        action.setData(spec.id)
        action.setShortcuts([QKeySequence(key) for key in spec.keys])
        action.setShortcutContext(Qt.ShortcutContext.WindowShortcut)
        action.setIconVisibleInMenu(False)
        action.setCheckable(bool(spec.choice))
        action.setMenuRole(_role(spec.id))
        self._group(spec.choice).addAction(action)
        self._window.addAction(action)
        return action

    def _group(self, choice: str) -> QActionGroup:
        exclusive = choice not in ("", "own")
        name = choice if exclusive else ""
        if name not in self._groups:
            group = self._groups[name] = QActionGroup(self)
            policy = QActionGroup.ExclusionPolicy
            group.setExclusionPolicy(policy.Exclusive if exclusive else policy.None_)
            group.triggered.connect(self._run)
        return self._groups[name]

    def _build_menus(self) -> None:
        bar = self._window.menuBar()
        for path, _ in MENUS:
            parent = path.rpartition("/")[0]
            self._menus[path] = QMenu(self._menus[parent] if parent else bar)
            if not parent:
                bar.addMenu(self._menus[path])
        for each in SPECS:
            menu = self._menus[each.menu]
            if each.starts_section:
                menu.addSeparator()
            if each.id.startswith(SUBMENU):
                menu.addMenu(self._menus[each.id.removeprefix(SUBMENU)])
            else:
                menu.addAction(self._actions[each.id])

    def _word(self, action_id: str, text: str) -> None:
        action = self._actions[action_id]
        action.setText(text)
        plain = plain_text(text)
        keys = action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
        action.setToolTip(f"{plain}  {keys}" if keys else plain)

    def _run(self, action: QAction) -> None:
        command = self._commands.get(str(action.data()))
        if command is not None:
            command()


def _has_use_without_map(menu: str) -> bool:
    return any(works_without_map(each) for each in SPECS if each.menu == menu and not each.id.startswith(SUBMENU))


def plain_text(text: str) -> str:
    """Return an action's text as one would say it: without mnemonic and dots. Korean ones are letters put behind."""
    return _LETTER_BEHIND.sub("", text).replace("&", "").removesuffix("…")


def _role(action_id: str) -> QAction.MenuRole:
    """macOS moves these to the application's menu; left to guess, it also takes others."""
    roles = {
        "file.quit": QAction.MenuRole.QuitRole,
        "help.about": QAction.MenuRole.AboutRole,
        "edit.preferences": QAction.MenuRole.PreferencesRole,
        "journey.settings": QAction.MenuRole.NoRole,
    }
    return roles.get(action_id, QAction.MenuRole.NoRole)
