"""Fields never lose a Hangul syllable and hand out composed, clean text."""

import unicodedata

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QInputMethodEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget

from journeymap.ui.fields import LineField


@pytest.fixture
def ground(qtbot):
    made = QWidget()
    qtbot.addWidget(made)
    return made


@pytest.fixture
def pair(qtbot, ground):
    column = QVBoxLayout(ground)
    fields = LineField(ground), LineField(ground)
    for field in fields:
        column.addWidget(field)
    ground.show()
    ground.activateWindow()
    fields[0].setFocus()
    qtbot.waitUntil(fields[0].hasFocus)
    return fields


def compose(field, preedit, commit=""):
    event = QInputMethodEvent(preedit, [])
    event.setCommitString(commit)
    QApplication.sendEvent(field, event)


def test_what_is_being_composed_counts(pair):
    compose(pair[0], "체")
    assert pair[0].value() == "체"
    compose(pair[0], "험", commit="체")
    assert pair[0].value() == "체험"


def test_the_last_syllable_stays_when_the_focus_moves(pair):
    compose(pair[0], "한")
    pair[1].setFocus()
    assert pair[0].text() == "한"
    assert pair[0].value() == "한"


def test_finish_commits_once(pair):
    compose(pair[0], "글")
    pair[0].finish()
    pair[0].finish()
    assert pair[0].text() == "글"


def test_composition_in_the_middle(pair):
    pair[0].setText("가다")
    pair[0].setCursorPosition(1)
    compose(pair[0], "나")
    assert pair[0].value() == "가나다"
    pair[0].finish()
    assert pair[0].text() == "가나다"


def test_cancelled_composition_leaves_nothing(pair):
    compose(pair[0], "ㄱ")
    compose(pair[0], "")
    QTest.qWait(80)  # nobody takes a letter back and leaves within one moment
    pair[1].setFocus()
    assert pair[0].text() == ""


def test_values_are_composed_and_on_one_line(pair):
    pair[0].setText(unicodedata.normalize("NFD", "체험존") + " \u0007 끝")
    assert pair[0].value() == "체험존 끝"


def overtaken(field, key):
    """Type 담, a key and 직; the key comes when 지 is being composed, as with fcitx5 on a busy machine."""
    compose(field, "담")
    compose(field, "", commit="담")
    compose(field, "")
    compose(field, "ㅈ")
    compose(field, "지")
    QTest.keyClick(field, key)
    compose(field, "직")
    compose(field, "", commit="직")
    compose(field, "")


def test_a_space_that_comes_late_stands_before_the_next_syllable(pair):
    overtaken(pair[0], Qt.Key.Key_Space)
    assert pair[0].text() == "담 직"
    QTest.keyClick(pair[0], Qt.Key.Key_Space)
    assert pair[0].text() == "담 직 "


def test_a_tab_that_comes_late_lets_the_next_syllable_go_to_the_next_field(pair):
    compose(pair[0], "담")
    compose(pair[0], "", commit="담")
    compose(pair[0], "")
    compose(pair[0], "ㅈ")
    QTest.keyClick(pair[0], Qt.Key.Key_Tab)
    assert pair[1].hasFocus()
    compose(pair[1], "지")
    compose(pair[1], "", commit="지")
    assert [each.text() for each in pair] == ["담", "지"]


def test_a_key_still_ends_what_was_not_committed_before(pair):
    overtaken(pair[0], Qt.Key.Key_Space)
    QTest.keyClick(pair[0], Qt.Key.Key_Space)
    compose(pair[0], "원")
    QTest.keyClick(pair[0], Qt.Key.Key_Space)
    compose(pair[0], "", commit="원")
    assert pair[0].text() == "담 직 원 "


def test_what_the_moving_focus_drops_is_kept(pair):
    compose(pair[0], "한")
    compose(pair[0], "")
    pair[1].setFocus()
    assert pair[0].text() == "한"


def test_what_was_taken_back_stays_away_when_the_focus_moves(pair):
    compose(pair[0], "ㅎ")
    compose(pair[0], "")
    QApplication.processEvents()
    pair[1].setFocus()
    assert pair[0].text() == ""
