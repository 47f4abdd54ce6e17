"""F10 opens the menus, as it does elsewhere on Linux and Windows; Qt knows Alt alone."""

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QMainWindow


class MenuKey(QObject):
    """Opens the first menu of a window, from which arrows lead on."""

    def __init__(self, window: QMainWindow) -> None:
        super().__init__(window)
        self._bar = window.menuBar()
        shortcut = QShortcut(QKeySequence(Qt.Key.Key_F10), window)
        shortcut.activated.connect(self.open)

    def open(self) -> None:
        """Open the first menu there is now; macOS has its own key for that."""
        first = next((action for action in self._bar.actions() if action.isVisible()), None)
        if first is not None and not self._bar.isNativeMenuBar():
            self._bar.setActiveAction(first)
