"""What a new window greets with: five stages and first lanes, which count as untouched."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QToolButton

from journeymap.model.document import Document
from journeymap.model.vocabulary import Language
from journeymap.ui.presets import first_journey
from tests.ui.shell.conftest import SAMPLE


@pytest.mark.parametrize(("language", "first"), [(Language.KOREAN, "사전 접점"), (Language.ENGLISH, "Pre-touch")])
def test_a_window_without_a_file_begins_with_stages_and_lanes(window, language, first):
    window.files.greeting = first_journey(language)
    window.files.open_waiting()
    session = window.session
    assert session.journey.stages()[0].name == first
    assert len(session.journey.stages()) == 5
    assert len(session.journey.lanes()) == 4
    assert session.journey.details.language is language
    assert session.document.clean
    assert not session.document.can_undo
    assert session.path is None
    assert {"hint:no-touchpoints", "hint:no-emotions", "hint:no-notes"} <= set(session.board.parts)


def test_a_file_that_opens_goes_before_the_greeting(window):
    window.files.waiting, window.files.greeting = SAMPLE, first_journey(Language.KOREAN)
    window.files.open_waiting()
    assert window.session.path == SAMPLE
    window.files.open_waiting()
    assert window.session.path == SAMPLE


def test_a_file_that_does_not_open_leaves_the_greeting(window, answers, tmp_path):
    window.files.waiting, window.files.greeting = tmp_path / "gone.journey.yaml", first_journey(Language.KOREAN)
    answers.press("확인")
    window.files.open_waiting()
    assert len(window.session.journey.stages()) == 5


def test_the_button_for_a_scenario_says_so_while_it_is_alone(shop):
    (add,) = (button for button in shop.scenarios.findChildren(QToolButton) if button.text() == "새 시나리오")
    assert add.toolButtonStyle() is Qt.ToolButtonStyle.ToolButtonIconOnly
    shop.session.replace(Document(first_journey(Language.KOREAN)))
    assert add.toolButtonStyle() is Qt.ToolButtonStyle.ToolButtonTextBesideIcon
    assert add.width() > add.height()
