"""Windows on their start page, with the answers and the settings of the shell's tests."""

from datetime import datetime, timedelta
from pathlib import Path

import pytest

from journeymap.ui.appearance import Appearance
from journeymap.ui.main_window import MainWindow
from journeymap.ui.recent import RecentMaps
from journeymap.ui.start.page import StartPage
from journeymap.ui.views import ViewName
from tests.ui.shell.conftest import SAMPLE, answers, appearance, forget_changes, settings, translation

__all__ = ["answers", "appearance", "settings", "translation"]


@pytest.fixture
def maps(settings):
    return RecentMaps(settings)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    made = tmp_path / "지도"
    made.mkdir()
    return made


@pytest.fixture
def shop_file(folder: Path) -> Path:
    path = folder / "shop.journey.yaml"
    path.write_bytes(SAMPLE.read_bytes())
    return path


@pytest.fixture
def make_window(qtbot, settings, appearance: Appearance, translation):
    """Windows that are kept to the test's end: half collected, one would still get events."""
    kept = []

    def make() -> MainWindow:
        made = MainWindow(settings, appearance, translation)
        kept.append(made)
        made.canvas.board_scene.motion.reduced = True
        qtbot.addWidget(made, before_close_func=forget_changes)
        made.resize(1440, 900)
        return made

    return make


@pytest.fixture
def window(qtbot, make_window):
    """A window as the program shows it without a file."""
    made = make_window()
    made.features.show_start()
    made.show()
    qtbot.waitExposed(made)
    made.activateWindow()
    return made


@pytest.fixture
def page(window, qtbot) -> StartPage:
    shown = window.views.view(ViewName.START)
    qtbot.waitUntil(lambda: all(card.is_drawn for card in shown.templates.cards))
    return shown


def yesterday(hour: int, minute: int) -> str:
    """Return a moment of yesterday as settings keep it."""
    return (datetime.now() - timedelta(days=1)).replace(hour=hour, minute=minute).isoformat(timespec="seconds")
