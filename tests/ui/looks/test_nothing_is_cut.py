"""Every dialog, panel and view, in both languages and all looks, on a small screen and on one of 150 %: no word cut."""

import os
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtWidgets import QLabel, QPushButton

from journeymap.model.vocabulary import Language
from journeymap.ui.ground import Ground
from tests.ui.looks.cut_text import cut_texts, too_large
from tests.ui.looks.everything import MAKERS, dialog_classes
from tests.ui.looks.walk import LOOKS, looked_through

ROOT = Path(__file__).parents[3]


@pytest.fixture
def ground(shop, settings, appearance, translation) -> Ground:
    return Ground(
        shop,
        shop.session,
        settings,
        appearance,
        translation,
        shop.menu_actions,
        shop.views,
        shop.files,
    )


def test_every_dialog_is_looked_at(qapp):
    assert dialog_classes() - set(MAKERS) == set(), "say in tests/ui/looks/everything.py how this dialog is made"
    assert set(MAKERS) - dialog_classes() == set()


@pytest.mark.parametrize("language", list(Language), ids=str)
def test_no_word_is_cut(ground, language):
    ground.translation.switch(language)
    complaints = []
    for theme, contrast in LOOKS:
        ground.appearance.choose(theme)
        ground.appearance.choose_contrast(contrast)
        complaints += looked_through(ground.window, ground, 1.0)
    assert complaints == []


def test_no_word_is_cut_where_everything_is_larger(tmp_path):
    environment = os.environ | {"QT_SCALE_FACTOR": "1.5", "QT_QPA_PLATFORM": "offscreen", "HOME": str(tmp_path)}
    command = [sys.executable, "-m", "tests.ui.looks.walk"]
    done = subprocess.run(command, cwd=ROOT, env=environment, capture_output=True, text=True, timeout=120, check=False)
    assert done.returncode == 0, done.stderr
    assert done.stdout.splitlines() == []


def test_a_cut_word_is_found(qtbot):
    label, button = QLabel("얼마나 기다릴지 모른다"), QPushButton("접점도 함께 지우기")
    for widget in (label, button):
        qtbot.addWidget(widget)
        widget.show()
        assert cut_texts(widget) == []
        widget.setFixedWidth(60)
        assert len(cut_texts(widget)) == 1
    button.setFixedWidth(1300)
    assert too_large(button, 1.0)
