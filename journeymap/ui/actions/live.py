"""The action table come alive in one window: QActions, menus, keys, what can be used now."""

from collections.abc import Callable, Mapping

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt
from PySide6.QtGui import QAction, QActionGroup, QKeySequence
from PySide6.QtWidgets import QMainWindow, QMenu

from journeymap.layout.theme import Theme
from journeymap.ui.actions.conditions import is_so
from journeymap.ui.actions.menus import MENUS
from journeymap.ui.actions.spec import SUBMENU, ActionSpec
from journeymap.ui.actions.table import SPECS
from journeymap.ui.icons import icon
from journeymap.ui.session import Session
from journeymap.ui.step_names import step_name

Command = Callable[[], object]
"""What an action does; what it returns does not matter."""


class Actions(QObject):
    """Builds the actions of a window from the table and runs what is bound to them."""

    def __init__(self, window: QMainWindow, session: Session) -> None:
        super().__init__(window)
        self._window = window
        self._session = session
        self._commands: dict[str, Command] = {}
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

    def unbound(self) -> tuple[str, ...]:
        """Ids of actions nothing is bound to."""
        return tuple(action_id for action_id in self._actions if action_id not in self._commands)

    def check(self, action_id: str, checked: bool) -> None:
        """Show a checkable action as on or off, without running it."""
        self._actions[action_id].setChecked(checked)

    def refresh(self) -> None:
        """Enable what makes sense now and name what undo and redo would do."""
        for each in SPECS:
            if each.id in self._actions:
                self._actions[each.id].setEnabled(each.id in self._commands and is_so(each.when, self._session))
        document = self._session.document
        undo, redo = self.tr("&Undo"), self.tr("&Redo")
        if document.undo_label is not None:
            undo = self.tr("&Undo: {step}").format(step=step_name(document.undo_label))
        if document.redo_label is not None:
            redo = self.tr("&Redo: {step}").format(step=step_name(document.redo_label))
        self._word("edit.undo", undo)
        self._word("edit.redo", redo)

    def recolor(self, theme: Theme) -> None:
        """Draw the icons in the colours of ``theme``."""
        faint = "#4A5160" if theme.is_dark else "#B9BEC8"
        for each in SPECS:
            if each.icon:
                color = theme.on_accent if each.id == "file.export-pdf" else theme.ink
                self._actions[each.id].setIcon(icon(each.icon, color, faint))

    def retranslate(self) -> None:
        """Word menus and actions in the interface's language."""
        for path, title in MENUS:
            self._menus[path].setTitle(QCoreApplication.translate("Menus", title))
        for each in SPECS:
            if each.id in self._actions:
                self._word(each.id, QCoreApplication.translate("Actions", each.text))
        self.refresh()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Follow the window's change of language."""
        if watched is self._window and event.type() is QEvent.Type.LanguageChange:
            self.retranslate()
            # Qt then tells a list of the window's children; a layout done on the way would delete one of them.
            QCoreApplication.sendPostedEvents(self._window, QEvent.Type.LayoutRequest)
        return False

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


def plain_text(text: str) -> str:
    """Return an action's text as one would say it: without mnemonic mark and dots."""
    return text.replace("&", "").removesuffix("…")


def _role(action_id: str) -> QAction.MenuRole:
    """macOS moves these to the application's menu; left to guess, it also takes others."""
    roles = {
        "file.quit": QAction.MenuRole.QuitRole,
        "help.about": QAction.MenuRole.AboutRole,
        "journey.settings": QAction.MenuRole.NoRole,
    }
    return roles.get(action_id, QAction.MenuRole.NoRole)
