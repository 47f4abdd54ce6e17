"""A whole program with its windows, and somebody who answers its questions."""

from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from journeymap.model.vocabulary import Language
from journeymap.ui.appearance import Appearance
from journeymap.ui.main_window import MainWindow
from journeymap.ui.settings import Settings
from journeymap.ui.translation import Translation
from tests.ui.shell.answers import Answers

ROOT = Path(__file__).parents[3]
SAMPLE = ROOT / "samples" / "telecom-store.ko.journey.yaml"


@pytest.fixture
def settings(qtbot: QtBot, tmp_path: Path) -> Settings:
    return Settings(tmp_path / "config" / "settings.ini")


@pytest.fixture
def translation(qapp, settings: Settings):
    settings.keep("language", "ko")
    made = Translation(settings)
    yield made
    made.switch(Language.ENGLISH)


@pytest.fixture
def appearance(qapp, settings: Settings) -> Appearance:
    return Appearance(qapp, settings)


@pytest.fixture
def window(qtbot: QtBot, settings: Settings, appearance: Appearance, translation: Translation):
    made = MainWindow(settings, appearance, translation)
    made.canvas.board_scene.motion.reduced = True
    qtbot.addWidget(made, before_close_func=forget_changes)
    made.show()
    qtbot.waitUntil(lambda: bool(made.session.board.parts))
    return made


def forget_changes(window: MainWindow) -> None:
    """Let a window close at a test's end without a question."""
    window.session.document.mark_clean()


@pytest.fixture
def shop(window: MainWindow, tmp_path: Path) -> MainWindow:
    """The window with a copy of the Korean sample open."""
    path = tmp_path / "shop.journey.yaml"
    path.write_bytes(SAMPLE.read_bytes())
    assert window.files.open_path(path)
    return window


@pytest.fixture
def answers(qtbot: QtBot):
    made = Answers()
    yield made
    made.stop()
    assert made.unused == []
