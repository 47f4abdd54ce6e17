"""What an empty map teaches in place, whatever it lacks first."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QToolButton

from journeymap.i18n import Labels
from journeymap.model.document import Document
from journeymap.model.edit import Edit
from journeymap.model.edits.frame import use_stages
from journeymap.model.journey import Journey
from journeymap.model.vocabulary import Language
from journeymap.storage.templates import template_journey
from journeymap.ui.presets import StageSet, stages_of, use_stage_set
from tests.ui.shell.conftest import SAMPLE


def hints(window, journey):
    """Return what the empty map says, by its key."""
    window.session.replace(Document(journey))
    return {key: part.title for key, (part, _) in window.session.board.parts.items() if key.startswith("hint:")}


def empty(language):
    journey = Journey()
    edit = Edit(journey)
    edit.put(replace(journey.details, language=language))
    return journey, edit


@pytest.mark.parametrize(("language", "word"), [(Language.KOREAN, "단계"), (Language.ENGLISH, "stage")])
def test_without_stages_it_asks_for_stages(window, language, word):
    journey, _ = empty(language)
    assert word in hints(window, journey)["hint:no-stages"].lower()


@pytest.mark.parametrize(("language", "word"), [(Language.KOREAN, "레인"), (Language.ENGLISH, "lane")])
def test_with_stages_but_no_lanes_it_asks_for_lanes(window, language, word):
    journey, edit = empty(language)
    use_stages(edit, stages_of(StageSet.TOUCH, Labels(language)))
    assert word in hints(window, journey)["hint:no-lanes"].lower()


@pytest.mark.parametrize(("language", "word"), [(Language.KOREAN, "접점"), (Language.ENGLISH, "touchpoint")])
def test_with_both_it_asks_for_touchpoints(window, language, word):
    journey, edit = empty(language)
    use_stage_set(edit, StageSet.TOUCH, Labels(language))
    told = hints(window, journey)
    assert {"hint:no-touchpoints", "hint:no-emotions", "hint:no-notes"} <= set(told)
    assert word in told["hint:no-touchpoints"].lower()


@pytest.mark.parametrize("language", list(Language))
def test_the_blank_template_teaches_too(window, language):
    assert "hint:no-touchpoints" in hints(window, template_journey("blank", language))


def test_a_file_that_waits_is_opened_once(window):
    window.files.waiting = SAMPLE
    window.files.open_waiting()
    assert window.session.path == SAMPLE
    window.files.open_waiting()
    assert window.session.path == SAMPLE


def test_the_button_for_a_scenario_says_so_while_it_is_alone(shop):
    (add,) = (button for button in shop.scenarios.findChildren(QToolButton) if button.text() == "새 시나리오")
    assert add.toolButtonStyle() is Qt.ToolButtonStyle.ToolButtonIconOnly
    shop.session.replace(Document(template_journey("blank", Language.KOREAN)))
    assert add.toolButtonStyle() is Qt.ToolButtonStyle.ToolButtonTextBesideIcon
    assert add.width() > add.height()
