"""A whole program in Korean with an empty map, as somebody finds it who starts it for the first time."""

from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from journeymap.model.vocabulary import Language
from journeymap.ui.appearance import Appearance
from journeymap.ui.main_window import MainWindow
from journeymap.ui.settings import Settings
from journeymap.ui.translation import Translation
from tests.ui.shell.answers import Answers
from tests.ui.whole.person import Keyboard, Mouse


@pytest.fixture
def settings(qtbot: QtBot, tmp_path: Path) -> Settings:
    made = Settings(tmp_path / "config" / "settings.ini")
    made.keep("language", "ko")
    made.keep("theme", "light")
    return made


def forget(window: MainWindow) -> None:
    """Let the window be closed without a question."""
    window.session.document.mark_clean()


@pytest.fixture
def window(qtbot: QtBot, qapp: QApplication, settings: Settings):
    translation = Translation(settings)
    made = MainWindow(settings, Appearance(qapp, settings), translation)
    qtbot.addWidget(made, before_close_func=forget)
    made.canvas.board_scene.motion.reduced = True
    made.resize(1440, 900)
    made.show()
    qtbot.waitUntil(lambda: bool(made.session.board.parts))
    made.activateWindow()
    made.canvas.setFocus()
    yield made
    translation.switch(Language.ENGLISH)


@pytest.fixture
def answers():
    made = Answers()
    yield made
    made.stop()
    assert made.unused == []


@pytest.fixture
def mouse(window: MainWindow) -> Mouse:
    return Mouse(window)


@pytest.fixture
def keyboard(window: MainWindow) -> Keyboard:
    return Keyboard(window)
