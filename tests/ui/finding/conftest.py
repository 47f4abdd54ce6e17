"""The window with a sample open, as the rooms of the shell have it."""

import pytest
from PySide6.QtWidgets import QApplication

from tests.ui.finding.seeker import Seeker
from tests.ui.shell.conftest import answers, appearance, settings, shop, translation, window

__all__ = ["answers", "appearance", "seeker", "settings", "shop", "translation", "window"]


@pytest.fixture
def seeker(shop) -> Seeker:
    shop.resize(1440, 900)
    shop.activateWindow()
    QApplication.processEvents()
    shop.canvas.setFocus()
    return Seeker(shop)
