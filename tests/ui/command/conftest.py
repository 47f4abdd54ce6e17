"""The shell's window and shop, and hands on the command box of that window."""

from pathlib import Path

import pytest
from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QInputMethodEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from journeymap.ui.command.box import CommandBox
from journeymap.ui.main_window import MainWindow
from journeymap.ui.shortcuts.sheet import ShortcutSheet
from tests.ui.shell.conftest import answers, appearance, settings, shop, translation, window

__all__ = ["answers", "appearance", "settings", "shop", "translation", "window"]

ROOT = Path(__file__).parents[3]


class Fingers:
    """Types into whatever has the keyboard in a window."""

    def __init__(self, window: MainWindow, qtbot: QtBot) -> None:
        self.window = window
        self._bot = qtbot

    def press(self, key: Qt.Key, held: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        target = QApplication.focusWidget() or self.window
        self._bot.keyClick(target, key, held)
        QApplication.processEvents()

    def type(self, text: str) -> None:
        """Type Latin letters by key, anything else as an input method commits it."""
        for char in text:
            target = QApplication.focusWidget()
            if char.isascii():
                self._bot.keyClicks(target, char)
            else:
                event = QInputMethodEvent()
                event.setCommitString(char)
                QApplication.sendEvent(target, event)

    def compose(self, syllable: str) -> None:
        """Leave a syllable in the making."""
        QApplication.sendEvent(QApplication.focusWidget(), QInputMethodEvent(syllable, []))


def found(window: MainWindow, kind: type[QObject]) -> QObject:
    """Return the window's one feature of a kind, made by then."""
    return next(child for child in window.findChildren(QObject) if isinstance(child, kind))


@pytest.fixture
def fingers(shop: MainWindow, qtbot: QtBot) -> Fingers:
    shop.activateWindow()
    qtbot.waitActive(shop)
    shop.canvas.setFocus()
    return Fingers(shop, qtbot)


@pytest.fixture
def box(fingers: Fingers) -> CommandBox:
    """The command box, opened by its keys."""
    fingers.press(Qt.Key.Key_K, Qt.KeyboardModifier.ControlModifier)
    made = found(fingers.window, CommandBox)
    assert isinstance(made, CommandBox)
    assert made.is_open
    return made


@pytest.fixture
def sheet(fingers: Fingers) -> ShortcutSheet:
    """The shortcuts sheet, opened by its key."""
    fingers.press(Qt.Key.Key_F1)
    made = found(fingers.window, ShortcutSheet)
    assert isinstance(made, ShortcutSheet)
    assert made.is_open
    return made
