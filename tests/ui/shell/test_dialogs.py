"""Every dialog in both languages and both themes, with no text cut."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QFontMetricsF
from PySide6.QtWidgets import QAbstractButton, QComboBox, QLabel, QPushButton, QWidget

from journeymap.i18n import Labels
from journeymap.model.document import Document
from journeymap.model.vocabulary import Language
from journeymap.storage.journey_file import check, open_journey
from journeymap.ui.about import show_about
from journeymap.ui.appearance import ThemeChoice
from journeymap.ui.export_dialog import ExportDialog
from journeymap.ui.file_questions import ask_about_change, ask_about_failure
from journeymap.ui.journey_settings import JourneySettings
from journeymap.ui.new_dialog import NewDialog
from journeymap.ui.problem_dialog import ProblemDialog, problem_text
from journeymap.ui.questions import (
    Question,
    Role,
    ask,
    ask_about_lane,
    ask_about_stage,
    ask_to_open_korean,
    ask_to_save,
)
from journeymap.ui.session import Session
from journeymap.ui.small_dialogs import NameDialog, OwnTouchpointDialog, ScenarioDialog
from tests.ui.shell.conftest import SAMPLE

HOSTILE = "<b>굵게</b> & <img src='/etc/passwd'> {0} %1"


def named(window, language):
    made = NameDialog(window, Labels(language)("word.field.name"))
    made.entitle("Rename", "Rename", "x")
    return made


def scenario(window, language):
    made = ScenarioDialog(window, Labels(language), window.session.journey.personas(), HOSTILE)
    made.entitle("Scenario", "Apply")
    return made


DIALOGS = {
    "export": lambda w, language: ExportDialog(w.session, language, w),
    "settings": lambda w, language: JourneySettings(w.session, language, w),
    "new": lambda w, language: NewDialog(w.session.theme, language, w),
    "name": named,
    "scenario": scenario,
    "own": lambda w, language: OwnTouchpointDialog(w, Labels(language), w.session.theme),
    "problems": lambda w, language: ProblemDialog([], HOSTILE, language, w),
}

QUESTIONS = {
    "save": lambda w: ask_to_save(w, HOSTILE),
    "korean": lambda w: ask_to_open_korean(w, HOSTILE),
    "stage": lambda w: ask_about_stage(w, HOSTILE, 3, "옆 단계"),
    "lone-stage": lambda w: ask_about_stage(w, HOSTILE, 1, None),
    "lane": lambda w: ask_about_lane(w, HOSTILE, 1, "옆 레인"),
    "changed": lambda w: ask_about_change(w, HOSTILE),
    "failed": lambda w: ask_about_failure(w, HOSTILE, "디스크가 가득 찼습니다."),
    "about": show_about,
}


class Ground(QWidget):
    """Something for dialogs to stand before; a whole window would cost each test half a second."""

    def __init__(self):
        super().__init__()
        self.session = Session(Document(open_journey(SAMPLE).journey), self)


@pytest.fixture
def window(qtbot):
    made = Ground()
    qtbot.addWidget(made)
    made.show()
    return made


@pytest.fixture(params=list(Language), ids=str)
def language(request, translation, qapp):
    translation.switch(request.param)
    qapp.processEvents()
    return request.param


@pytest.fixture(params=[ThemeChoice.LIGHT, ThemeChoice.DARK], ids=str)
def theme(request, appearance):
    appearance.choose(request.param)
    yield request.param
    appearance.choose(ThemeChoice.LIGHT)


def cut_texts(dialog):
    """Return the texts of widgets that are smaller than their words."""
    cut = []
    for label in dialog.findChildren(QLabel):
        if label.isVisible() and label.text():
            needed = label.heightForWidth(label.width()) if label.wordWrap() else label.sizeHint().height()
            wide = label.wordWrap() or label.width() >= label.sizeHint().width() - 1
            if not wide or label.height() < needed - 1:
                cut.append(label.text())
    for button in dialog.findChildren(QPushButton):
        if button.isVisible() and button.width() < QFontMetricsF(button.font()).horizontalAdvance(button.text()):
            cut.append(button.text())
    for combo in dialog.findChildren(QComboBox):
        if combo.isVisible() and combo.width() < QFontMetricsF(combo.font()).horizontalAdvance(combo.currentText()):
            cut.append(combo.currentText())
    return cut


@pytest.mark.parametrize("name", list(DIALOGS))
def test_dialogs_show_all_their_text(name, window, language, theme, qtbot):
    dialog = DIALOGS[name](window, language)
    dialog.show()
    qtbot.waitUntil(dialog.isVisible)
    assert cut_texts(dialog) == []
    assert dialog.windowTitle()
    assert all(button.text() for button in dialog.findChildren(QPushButton) if button.isVisible())
    dialog.close()


@pytest.mark.parametrize("name", list(QUESTIONS))
def test_questions_say_what_their_buttons_do(name, window, language, theme, answers):
    seen = []

    def look(box):
        assert isinstance(box, Question)
        assert all(label.textFormat() is Qt.TextFormat.PlainText for label in box.findChildren(QLabel))
        seen.extend(button.text() for button in box.findChildren(QPushButton))
        assert cut_texts(box) == []
        box.reject()

    answers.give(look)
    QUESTIONS[name](window)
    assert all(seen)
    assert "Discard" not in seen
    assert "무시" not in seen


def test_escape_is_cancel(window, answers, qtbot):
    answers.give(lambda box: qtbot.keyClick(box, Qt.Key.Key_Escape))
    pressed = ask(window, "?", "", [("Do it", Role.MAIN), ("Leave it", Role.CANCEL)])
    assert pressed == 1


def test_problems_are_plain_text_with_place_and_advice(tmp_path):
    path = tmp_path / "bad.journey.yaml"
    path.write_text("format: 1\njourney:\n  titel: <b>x</b>\nend: journeymap\n", encoding="utf-8")
    text = problem_text(check(path), Labels(Language.KOREAN))
    assert "bad.journey.yaml:3" in text
    assert "titel" in text
    assert "title" in text


def test_own_touchpoint_dialog_offers_every_kind(window):
    dialog = OwnTouchpointDialog(window, Labels(Language.KOREAN), window.session.theme)
    dialog.field.setText("키오스크")
    dialog.kinds.setCurrentIndex(1)
    assert dialog.touchpoint().kind == "advert"
    assert isinstance(dialog.doing, QAbstractButton)
