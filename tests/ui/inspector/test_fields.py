"""Faces, bars, numbers, lists and chips: by mouse and by key."""

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from journeymap.model.changes import Label
from journeymap.model.edits.elements import change
from journeymap.model.elements import Scores, Touchpoint
from journeymap.model.vocabulary import Channel
from tests.ui.inspector.conftest import QUEUE
from tests.ui.inspector.fingers import click, drag, press, write


def touchpoint(session) -> Touchpoint:
    return session.journey.get(QUEUE, Touchpoint)


@pytest.fixture
def bar(queue):
    return queue.body().scores.binder.editor("scores.rapport").bar


def test_a_face_is_chosen_by_a_click_and_by_arrows(queue, session):
    faces = queue.body().feeling.editor("emotion")
    assert [button.isChecked() for button in faces.buttons] == [True, False, False, False, False]
    click(faces.buttons[3])
    assert touchpoint(session).emotion == 1
    assert session.document.undo_label is Label.SET_EMOTION
    press(faces.buttons[3], Qt.Key.Key_Right)
    assert touchpoint(session).emotion == 2
    press(faces.buttons[4], Qt.Key.Key_Right)
    assert touchpoint(session).emotion == 2
    session.undo()
    assert touchpoint(session).emotion == 1
    assert faces.buttons[3].isChecked()


def test_a_chosen_face_stays_when_clicked_again(queue, session):
    faces = queue.body().feeling.editor("emotion")
    click(faces.buttons[0])
    assert touchpoint(session).emotion == -2
    assert faces.buttons[0].isChecked()
    press(faces.buttons[0], Qt.Key.Key_Delete)
    assert touchpoint(session).emotion == -2
    assert not session.document.can_undo


def test_a_bar_is_dragged_in_one_step(bar, session):
    y = bar.height() // 2
    drag(bar, QPoint(10, y), QPoint(60, y), QPoint(bar.width() - 31, y))
    assert touchpoint(session).scores.rapport == 5
    session.undo()
    assert touchpoint(session).scores.rapport == 3
    assert not session.document.can_undo


def test_a_click_at_the_far_left_is_zero(bar, session):
    click(bar, 0.0)
    assert touchpoint(session).scores.rapport == 0


@pytest.mark.parametrize(
    ("key", "modifier", "score"),
    [
        (Qt.Key.Key_4, Qt.KeyboardModifier.NoModifier, 4),
        (Qt.Key.Key_Right, Qt.KeyboardModifier.NoModifier, 4),
        (Qt.Key.Key_Left, Qt.KeyboardModifier.ShiftModifier, 2.5),
        (Qt.Key.Key_Home, Qt.KeyboardModifier.NoModifier, 0),
        (Qt.Key.Key_End, Qt.KeyboardModifier.NoModifier, 5),
        (Qt.Key.Key_Delete, Qt.KeyboardModifier.NoModifier, None),
    ],
)
def test_a_bar_is_set_by_key(bar, session, key, modifier, score):
    bar.setFocus()
    press(bar, key, modifier)
    assert touchpoint(session).scores.rapport == score
    assert bar.score == score


def test_scores_leave_each_other_alone(bar, session):
    before = touchpoint(session).scores
    bar.setFocus()
    press(bar, Qt.Key.Key_5)
    after = touchpoint(session).scores
    assert (after.resolution, after.relevance, after.ease) == (before.resolution, before.relevance, before.ease)


def test_assistive_technology_sets_a_bar(bar, session):
    bar.setValue(8)
    assert touchpoint(session).scores.rapport == 4
    assert bar.accessibleName()
    assert "4" in bar.accessibleDescription()


def test_resolution_opens_into_its_parts_and_shows_their_mean(queue, session):
    section = queue.body().scores
    ease = section.binder.editor("scores.ease")
    assert not ease.isVisible()
    click(section.toggle)
    assert ease.isVisible()
    with session.edit(Label.CHANGE) as edit:
        change(edit, QUEUE, scores=Scores(ease=2, speed=5))
    picture = section.binder.editor("scores.resolution").grab().toImage()
    with session.edit(Label.CHANGE) as edit:
        change(edit, QUEUE, scores=Scores())
    assert section.binder.editor("scores.resolution").grab().toImage() != picture


@pytest.mark.parametrize("name", ["wait", "service"])
def test_minutes_are_typed_counted_and_emptied(queue, session, name):
    field = queue.body().work.editor(name).line
    field.setFocus()
    press(field, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    QTest.keyClicks(field, "7,5")
    assert getattr(touchpoint(session), name) == 7.5
    press(field, Qt.Key.Key_Up)
    assert getattr(touchpoint(session), name) == 8.5
    for _ in range(3):
        press(field, Qt.Key.Key_PageDown)
    assert getattr(touchpoint(session), name) == 0
    press(field, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    press(field, Qt.Key.Key_Delete)
    assert getattr(touchpoint(session), name) is None


def test_minutes_take_no_words(queue, session):
    field = queue.body().work.editor("wait").line
    field.setFocus()
    write(field, "열")
    assert touchpoint(session).wait == 14
    QTest.keyClicks(field, "-x")
    assert touchpoint(session).wait == 14


def test_the_little_arrows_count(queue, session):
    field = queue.body().work.editor("wait").line
    at = QPoint(field.width() - 6, 5)
    QTest.mouseClick(field, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, at)
    assert touchpoint(session).wait == 15
    at.setY(field.height() - 5)
    QTest.mouseClick(field, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, at)
    assert touchpoint(session).wait == 14


def test_load_is_chosen_and_taken_back(queue, session):
    load = queue.body().work.editor("staff_load")
    click(load.buttons[1])
    assert touchpoint(session).staff_load == 2
    click(load.buttons[1])
    assert touchpoint(session).staff_load is None


def test_a_channel_is_chosen_by_key_and_not_by_the_wheel(queue, session):
    box = queue.body().more.editor("channel").box
    box.setFocus()
    press(box, Qt.Key.Key_Down)
    assert touchpoint(session).channel is Channel.WEBSITE
    center = QPointF(box.rect().center())
    no_button, no_modifier = Qt.MouseButton.NoButton, Qt.KeyboardModifier.NoModifier
    phase = Qt.ScrollPhase.NoScrollPhase
    turned = QWheelEvent(
        center, box.mapToGlobal(center), QPoint(), QPoint(0, -120), no_button, no_modifier, phase, False
    )
    QApplication.sendEvent(box, turned)
    assert touchpoint(session).channel is Channel.WEBSITE
    press(box, Qt.Key.Key_Home)
    assert touchpoint(session).channel is None


def test_a_kind_is_chosen_and_the_tile_follows(queue, session):
    box = queue.body().more.editor("kind").box
    before = queue.header.tile.grab().toImage()
    box.setFocus()
    press(box, Qt.Key.Key_Home)
    assert touchpoint(session).kind == "custom"
    assert queue.header.tile.grab().toImage() != before


def test_a_kind_of_ones_own_is_shown_and_kept(queue, session):
    with session.edit(Label.CHANGE) as edit:
        change(edit, QUEUE, kind="robot-dog")
    assert queue.body().more.editor("kind").value() == "robot-dog"
    queue.refresh()
    assert touchpoint(session).kind == "robot-dog"
