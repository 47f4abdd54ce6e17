"""A whole window with a presentation on it."""

from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from journeymap.ui.presentation.screen import PresentationScreen
from tests.ui.shell.conftest import appearance, settings, shop, translation, window

__all__ = ["appearance", "english", "press", "screen", "settings", "shop", "translation", "window"]

ROOT = Path(__file__).parents[3]


@pytest.fixture
def english(window, tmp_path):
    """The window with a copy of an English sample open."""
    path = tmp_path / "hotel.journey.yaml"
    path.write_bytes((ROOT / "samples" / "hotel-anniversary.en.journey.yaml").read_bytes())
    assert window.files.open_path(path)
    return window


def shown_now():
    """Return the one presentation there is."""
    screens = [w for w in QApplication.topLevelWidgets() if isinstance(w, PresentationScreen) and w.isVisible()]
    assert len(screens) == 1
    return screens[0]


@pytest.fixture
def screen():
    """Start a window's presentation and return its screen."""

    def start(window, action="view.present"):
        window.menu_actions[action].trigger()
        return shown_now()

    return start


@pytest.fixture
def press(qtbot):
    """Press keys one after the other on whatever has the keyboard in a presentation."""

    def type_(screen, *keys):
        for key in keys:
            overlay = screen.overlay
            target = overlay.focusProxy() if overlay is not None and overlay.focusProxy() else screen
            qtbot.keyClick(target, key)

    return type_
