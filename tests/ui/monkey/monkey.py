"""A monkey at the program: does one random thing after the other and looks whether everything still fits together."""

import os
import traceback
from collections import deque
from pathlib import Path
from random import Random
from weakref import WeakKeyDictionary

from PySide6.QtCore import QEventLoop, QObject, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QDialog, QFileDialog, QMenu, QWidget

from journeymap.model.elements import Touchpoint
from journeymap.ui.application import Program
from journeymap.ui.main_window import MainWindow
from journeymap.ui.session import Session
from journeymap.ui.views import ViewName
from tests.ui.monkey.checks import State, check_history, check_window, state_of
from tests.ui.monkey.deeds import WITH_FILE_DIALOGS, Deeds
from tests.ui.monkey.pokes import KEY, KEYS, poke

BATCH = 50
"""After so many actions the windows are checked."""

HISTORY = 400
"""After so many actions everything is undone and done again."""

MOST_CARDS = 90
"""A map that has grown beyond is exchanged: a larger one finds no more, only slower."""

PATIENCE = 12
"""So often a dialog or menu is played with before it is closed."""


class Monkey(QObject):
    """Acts from a timer inside an event loop, as a person does, so dialogs and menus can stop and go on.

    Attributes
    ----------
    failures : what has gone wrong; whoever else finds something writes it there too, and the monkey stops.
    """

    def __init__(self, program: Program, maps: list[Path], seed: int, failures: list[str]) -> None:
        super().__init__()
        self.failures = failures
        self.done = 0
        self.log: deque[str] = deque(maxlen=60)
        self._program, self._maps, self._chance = program, maps, Random(seed)
        self._wanted = 0
        self._depth = 0
        self._checked = self._walked = 0
        self._patience = PATIENCE
        self._starts: WeakKeyDictionary[Session, State] = WeakKeyDictionary()
        self._loop = QEventLoop(self)
        self._open()

    def run(self, actions: int) -> None:
        """Do so many more things, or stop at the first failure."""
        self._wanted = self.done + actions
        self._later()
        self._loop.exec()

    def leave(self) -> None:
        """Close all windows."""
        for window in tuple(self._program.windows):
            window.session.finish()
            window.session.document.mark_clean()
            window.close()
        QTimer.singleShot(0, self._loop, self._loop.quit)
        self._loop.exec()

    # -- ticking -----------------------------------------------------------------------

    def _later(self) -> None:
        QTimer.singleShot(0, self, self._tick)

    def _tick(self) -> None:
        if (self.failures or self.done >= self._wanted) and self._depth == 0 and not self._close_what_is_open():
            self._loop.quit()
            return
        self._later()  # before anything is done: it may open a dialog, and come back only after it
        self._depth += 1
        try:
            self._act()
        except Exception:
            self.failures.append(traceback.format_exc())
        finally:
            self._depth -= 1

    def _act(self) -> None:
        self._get_to_know()
        modal, popup = QApplication.activeModalWidget(), QApplication.activePopupWidget()
        if popup is not None or modal is not None:
            self._play_with(popup or modal)
        elif self._depth > 1:
            return
        elif self.done - self._checked >= BATCH:
            self._check()
        else:
            self._patience = PATIENCE
            self.done += 1
            self._do_something()

    def _close_what_is_open(self) -> bool:
        widget = QApplication.activePopupWidget() or QApplication.activeModalWidget()
        if widget is not None:
            widget.close()
        return widget is not None

    def _do_something(self) -> None:
        windows = self._program.windows
        roll = self._chance.random()
        if not windows:
            self.log.append("begin anew: quit from the command box, or closed to begin in another size")
            self._program.again = None
            self._open()
        elif roll < 0.003 and len(windows) < 3:
            self.log.append("open a window")
            self._open()
        elif roll < 0.006 and len(windows) > 1:
            self._close(self._chance.choice(windows))
        else:
            window = windows[-1] if self._chance.random() < 0.9 else self._chance.choice(windows)
            if not window.isActiveWindow():
                window.activateWindow()
            self.log.append("…")
            said = Deeds(window, self._chance).any()
            self.log.append(said)

    # -- windows -----------------------------------------------------------------------

    def _open(self) -> None:
        window = self._program.open_window(self._chance.choice(self._maps) if self._chance.random() < 0.7 else None)
        is_still = self._chance.random() < 0.7
        if window.views.current is ViewName.MAP:
            window.canvas.board_scene.motion.reduced = is_still

    def _get_to_know(self) -> None:
        """Remember how the map of every window begins, whoever opened it: a menu can, the start page, a restart."""
        for window in self._program.windows:
            if window.session not in self._starts:
                window.session.replaced.connect(self._remember)
                self._starts[window.session] = state_of(window.session.journey)

    def _remember(self) -> None:
        for window in self._program.windows:
            if not window.session.document.history.labels:
                self._starts[window.session] = state_of(window.session.journey)

    def _close(self, window: MainWindow) -> None:
        self.log.append("close a window")
        if self._chance.random() < 0.5:
            window.session.document.mark_clean()
        window.close()

    # -- dialogs and menus -------------------------------------------------------------

    def _play_with(self, widget: QWidget) -> None:
        self._patience -= 1
        self.log.append(f"answer {type(widget).__name__}")
        if isinstance(widget, QFileDialog):
            widget.reject()
        elif self._patience <= 0 or self.failures:
            widget.close()
        elif isinstance(widget, QMenu):
            self._choose(widget)
        elif isinstance(widget, QDialog):
            self._answer(widget)
        else:  # the list of a combo box
            QTest.keyClick(QApplication.focusWidget() or widget, self._chance.choice((KEY.Key_Down, KEY.Key_Return)))

    def _choose(self, menu: QMenu) -> None:
        entries = [
            each
            for each in menu.actions()
            if each.isEnabled() and not each.isSeparator() and each.data() not in WITH_FILE_DIALOGS
        ]
        if not entries or self._chance.random() < 0.2:
            menu.close()
            return
        chosen = self._chance.choice(entries)
        self.log.append(f"choose {chosen.text()}")
        menu.setActiveAction(chosen)
        QTest.keyClick(menu, KEY.Key_Return)

    def _answer(self, dialog: QDialog) -> None:
        roll = self._chance.random()
        buttons = [each for each in dialog.findChildren(QAbstractButton) if each.isVisible() and each.isEnabled()]
        if roll < 0.55 and buttons:
            chosen = self._chance.choice(buttons)
            self.log.append(f"press {chosen.text()}")
            chosen.click()
        elif roll < 0.75:
            self.log.append(poke(dialog, self._chance))
        elif roll < 0.9:
            key = self._chance.choice(KEYS)
            self.log.append(f"press {key.name}")
            QTest.keyClick(_focus_in(dialog), key)
        else:
            dialog.reject()

    # -- checking ----------------------------------------------------------------------

    def _check(self) -> None:
        self._checked = self.done
        for window in tuple(self._program.windows):
            if not window.session.board.parts:
                continue  # it has not been painted yet
            check_window(window)
            if self.done - self._walked >= HISTORY:
                self._walk(window)
            if window.session.journey.count(Touchpoint) > MOST_CARDS:
                self.log.append("exchange the map")
                window.session.document.mark_clean()
                window.files.open_path(self._chance.choice(self._maps))
        if self.done - self._walked >= HISTORY:
            self._walked = self.done

    def _walk(self, window: MainWindow) -> None:
        self.log.append("walk through the history")
        check_history(window, self._starts[window.session])
        for _ in range(self._chance.randint(0, window.session.document.history.position)):
            window.session.undo()
        check_window(window)


def _focus_in(dialog: QDialog) -> QWidget:
    """Return what has the keyboard in a dialog; no key reaches what it covers, even before the dialog is active."""
    focused = QApplication.focusWidget()
    return focused if focused is not None and dialog.isAncestorOf(focused) else dialog


def memory() -> float:
    """Return how much of this process is in memory, in MB (Linux)."""
    pages = int(Path("/proc/self/statm").read_text(encoding="ascii").split()[1])
    return pages * os.sysconf("SC_PAGE_SIZE") / 1e6
