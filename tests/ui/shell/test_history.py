"""The history: steps by name, jumped to by click and key; nothing is followed while it is hidden."""

import time

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QListView

from journeymap.model.changes import Label
from journeymap.model.document import Document
from journeymap.model.edits.elements import rename
from journeymap.model.edits.frame import move_stage
from journeymap.model.vocabulary import Language
from journeymap.storage.journey_file import read_journey
from journeymap.storage.writer import write_tree
from journeymap.ui.history_steps import Role
from tests.bench.make_map import make_tree

NO = Qt.KeyboardModifier.NoModifier


@pytest.fixture
def steps(shop):
    """The list of steps, after three renamings and a move."""
    shop.activateWindow()
    first = shop.session.journey.touchpoints()[0].id
    for name in ("하나", "둘", "셋"):
        with shop.session.edit(Label.RENAME) as edit:
            rename(edit, first, name)
    with shop.session.edit(Label.MOVE_STAGE) as edit:
        move_stage(edit, shop.session.journey.stages()[0].id, 2)
    QTest.keyClick(shop.canvas, Qt.Key.Key_F9)
    found = shop.findChild(QListView, "history")
    QApplication.processEvents()
    return found


def words(steps: QListView, role: int = Qt.ItemDataRole.DisplayRole) -> list[object]:
    return [steps.model().index(n, 0).data(role) for n in range(steps.model().rowCount())]


def test_steps_are_named_and_the_present_one_is_marked(steps, shop, translation):
    assert words(steps) == ["처음 상태", "이름 바꾸기", "이름 바꾸기", "이름 바꾸기", "단계 옮기기"]
    assert words(steps, Role.SUBJECT)[:4] == ["", "하나", "둘", "셋"]
    assert words(steps, Role.IS_PRESENT) == [False, False, False, False, True]
    assert words(steps, Role.IS_SAVED)[0] is True
    translation.switch(Language.ENGLISH)
    QApplication.processEvents()
    assert words(steps)[:2] == ["At the beginning", "Rename"]


def test_a_click_jumps_back_and_enter_forth_with_one_notice(steps, shop):
    heard = []
    shop.session.noticed.connect(heard.append)
    first = shop.session.journey.touchpoints()
    at = steps.visualRect(steps.model().index(1, 0)).center()
    QTest.mouseClick(steps.viewport(), Qt.MouseButton.LeftButton, NO, at)
    assert "하나" in [each.name for each in shop.session.journey.touchpoints()]
    assert len(heard) == 1
    assert words(steps, Role.IS_DONE) == [True, True, False, False, False]
    steps.setFocus()
    QTest.keyClick(steps, Qt.Key.Key_Down)
    QTest.keyClick(steps, Qt.Key.Key_Down)
    QTest.keyClick(steps, Qt.Key.Key_Return)
    assert "셋" in [each.name for each in shop.session.journey.touchpoints()]
    assert len(heard) == 2
    assert len(first) == len(shop.session.journey.touchpoints())
    shop.menu_actions["edit.undo"].trigger()
    assert words(steps, Role.IS_PRESENT).index(True) == 2


def test_a_new_step_after_a_jump_takes_the_place_of_those_undone(steps, shop):
    shop.session.go_to(1)
    with shop.session.edit(Label.RENAME) as edit:
        rename(edit, shop.session.journey.touchpoints()[0].id, "넷")
    assert words(steps) == ["처음 상태", "이름 바꾸기", "이름 바꾸기"]


def test_saving_marks_the_step(steps, shop):
    assert shop.files.save()
    assert words(steps, Role.IS_SAVED) == [False, False, False, False, True]


def test_it_is_remembered_and_follows_nothing_while_hidden(steps, shop, settings):
    assert settings.text("history") == "on"
    QTest.keyClick(shop.canvas, Qt.Key.Key_F9)
    assert settings.text("history") == ""
    assert not shop.menu_actions["view.history"].isChecked()
    with shop.session.edit(Label.RENAME) as edit:
        rename(edit, shop.session.journey.touchpoints()[0].id, "다섯")
    assert steps.model().rowCount() == 5
    QTest.keyClick(shop.canvas, Qt.Key.Key_F9)
    assert steps.model().rowCount() == 6


def test_two_hundred_steps_on_a_large_map_are_one_layout(window):
    session = window.session
    session.replace(Document(read_journey(write_tree(make_tree(1000)).encode()).journey))
    ids = [each.id for each in session.journey.touchpoints()]
    names = [session.journey.element(i).name for i in ids]
    for n in range(200):
        with session.document.edit(Label.RENAME) as edit:
            rename(edit, ids[n * 5], f"이름 {n}")
    shown = []
    session.board_changed.connect(lambda: shown.append(1))
    began = time.thread_time()
    session.go_to(0)
    taken = time.thread_time() - began
    assert len(shown) == 1
    assert [session.journey.element(i).name for i in ids] == names
    assert taken < 1.0, taken  # 100 ms alone on a machine; tests share theirs
