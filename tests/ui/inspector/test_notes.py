"""Pains, delights, opportunities, metrics and feedback from the inspector."""

import time

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtTest import QTest

from journeymap.model.changes import Label
from journeymap.model.edits.elements import change
from journeymap.model.elements import Delight, Feedback, Metric, Opportunity, Pain
from journeymap.model.vocabulary import FeedbackSource
from journeymap.ui.inspector.touchpoint_page import OPPORTUNITIES, PAINS
from tests.ui.inspector.conftest import QUEUE
from tests.ui.inspector.fingers import click, compose, drag, press, replace_text, write


def attached(session, kind):
    return session.journey.attached(QUEUE, kind)


@pytest.fixture
def pains(queue):
    queue.show_tab(PAINS)
    return queue.body().sections[0]


@pytest.fixture
def opportunities(queue):
    queue.show_tab(OPPORTUNITIES)
    return queue.body().sections[0]


def test_typing_and_enter_adds_a_pain_with_a_readable_id(pains, session):
    pains.add.setFocus()
    write(pains.add, "앉을 자리가 없다")
    press(pains.add, Qt.Key.Key_Return)
    added = attached(session, Pain)[-1]
    assert (added.id, added.text) == ("앉을-자리가-없다", "앉을 자리가 없다")
    assert session.document.undo_label is Label.ATTACH
    assert pains.add.text() == ""
    assert pains.add.hasFocus()
    assert len(pains.list.rows) == 3


def test_what_is_typed_in_the_adding_field_is_never_lost(pains, session):
    pains.add.setFocus()
    write(pains.add, "춥")
    compose(pains.add, "다")
    session.selection.set(["소셜-광고"])
    assert attached(session, Pain)[-1].text == "춥다"


def test_finishing_adds_what_is_typed(pains, session):
    pains.add.setFocus()
    write(pains.add, "덥다")
    session.finish()
    assert attached(session, Pain)[-1].text == "덥다"


def test_escape_throws_the_new_entry_away(pains, session):
    pains.add.setFocus()
    write(pains.add, "아니다")
    press(pains.add, Qt.Key.Key_Escape)
    session.finish()
    assert len(attached(session, Pain)) == 2


def test_a_pain_is_edited_below_its_row(pains, session):
    click(pains.list.rows[0])
    form = pains.form
    assert form.isVisible()
    click(form.editor("severity").buttons[4])
    replace_text(form.editor("text").paragraph, "끝을 모른다")
    replace_text(form.editor("cause").paragraph, "화면이 없다")
    replace_text(form.editor("owner").line, "점장")
    pain = attached(session, Pain)[0]
    assert (pain.severity, pain.text, pain.cause, pain.owner) == (5, "끝을 모른다", "화면이 없다", "점장")
    assert "끝을 모른다" in pains.list.rows[0].accessibleName()
    press(pains.list.rows[0], Qt.Key.Key_Return)
    assert not form.isVisible()


def test_who_feels_it_is_checked(pains, session):
    click(pains.list.rows[0])
    chips = pains.form.editor("felt_by").chips
    pain = attached(session, Pain)[0].id
    before = session.journey.felt_by(pain)
    unchecked = next(chip for chip in chips if not chip.isChecked())
    click(unchecked)
    assert session.journey.felt_by(pain) == (*before, unchecked.choice.value)
    session.undo()
    assert session.journey.felt_by(pain) == before
    assert not unchecked.isChecked()


def test_pains_are_moved_by_key_and_by_drag_and_stay_open(pains, session, qtbot):
    ids = [pain.id for pain in attached(session, Pain)]
    rows = pains.list.rows
    pains.list.open(ids[0])
    rows[0].setFocus()
    press(rows[0], Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    assert [pain.id for pain in attached(session, Pain)] == ids[::-1]
    assert pains.list.open_key == ids[0]
    assert rows[1].hasFocus()
    pains.list.open("")
    qtbot.wait(1)
    drag(rows[1], QPoint(20, 10), QPoint(20, 0), QPoint(20, -40))
    assert [pain.id for pain in attached(session, Pain)] == ids


def test_escape_stops_a_drag(pains, session, qtbot):
    ids = [pain.id for pain in attached(session, Pain)]
    row = pains.list.rows[1]
    row.setFocus()
    QTest.mousePress(row, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, QPoint(20, 10))
    QTest.mouseMove(row, QPoint(20, -20))
    press(row, Qt.Key.Key_Escape)
    QTest.mouseRelease(row, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, QPoint(20, -40))
    assert [pain.id for pain in attached(session, Pain)] == ids


def test_a_pain_is_removed_by_key_and_comes_back(pains, session):
    first, second = attached(session, Pain)
    pains.list.rows[0].setFocus()
    press(pains.list.rows[0], Qt.Key.Key_Delete)
    assert attached(session, Pain) == (second,)
    assert pains.list.rows[0].hasFocus()
    session.undo()
    assert attached(session, Pain) == (first, second)


def test_moving_goes_over_other_kinds_in_between(queue, session):
    """Delights, pains and metrics share one order at a touchpoint; a row's move counts its own kind only."""
    queue.show_tab(PAINS)
    delights = queue.body().sections[1]
    for text in ("의자가 편하다", "물이 있다", "음악이 좋다"):
        delights.add.setFocus()
        write(delights.add, text)
        press(delights.add, Qt.Key.Key_Return)
    delights.list.rows[2].setFocus()
    press(delights.list.rows[2], Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier)
    assert [each.text for each in attached(session, Delight)] == ["의자가 편하다", "음악이 좋다", "물이 있다"]
    assert attached(session, Pain)[0].text == "얼마나 기다릴지 모른다"


def test_an_opportunity_says_which_pains_it_addresses(opportunities, session):
    opportunity = attached(session, Opportunity)[0].id
    before = session.journey.addresses(opportunity)
    click(opportunities.list.rows[0])
    picks = opportunities.form.editor("addresses")
    click(picks.list.rows[0])
    assert session.journey.addresses(opportunity) == tuple(
        each for each in before if each != picks.list.rows[0].content.key
    )
    click(picks.list.rows[0])
    assert set(session.journey.addresses(opportunity)) == set(before)


def test_pains_of_other_touchpoints_are_found_by_initial_consonants(opportunities, session):
    opportunity = attached(session, Opportunity)[0].id
    click(opportunities.list.rows[0])
    picks = opportunities.form.editor("addresses")
    click(picks.more)
    popup = picks.popup
    write(popup.search, "ㄱㄱㅇ ㅅㅈ")
    shown = [item for item in popup.items() if not item.isHidden()]
    assert ["광고와 실제 요금이 다르다" in item.text() for item in shown] == [True]
    press(popup.search, Qt.Key.Key_Down)
    press(popup.list, Qt.Key.Key_Space)
    assert "광고와-실제-요금이-다르다" in session.journey.addresses(opportunity)
    press(popup.list, Qt.Key.Key_Escape)
    assert picks.popup is None
    assert any("광고와 실제" in row.accessibleName() for row in picks.list.rows)


def test_metrics_and_feedback_stand_at_the_end_of_the_details(queue, session):
    metrics, feedback = queue.body().notes
    metrics.add.setFocus()
    write(metrics.add, "대기 포기율")
    press(metrics.add, Qt.Key.Key_Return)
    metrics.list.open(attached(session, Metric)[-1].id)
    value = metrics.form.editor("value").line
    value.setFocus()
    press(value, Qt.Key.Key_1)
    press(value, Qt.Key.Key_2)
    assert attached(session, Metric)[-1].value == 12
    feedback.list.open(attached(session, Feedback)[0].id)
    box = feedback.form.editor("source").box
    box.setFocus()
    press(box, Qt.Key.Key_Home)
    assert attached(session, Feedback)[0].source is FeedbackSource.SURVEY
    said_by = feedback.form.editor("said_by").box
    said_by.setFocus()
    press(said_by, Qt.Key.Key_End)
    assert session.journey.felt_by(attached(session, Feedback)[0].id) == (session.journey.personas()[-1].id,)


def test_a_row_of_who_hates_what_leads_to_the_pain(queue, session):
    hates = queue.body().hates.list
    assert [row.content.badge for row in hates.rows] == ["Severity 4", "Severity 3"]
    pain = hates.rows[1].content.key
    click(hates.rows[1])
    assert queue.tabs.currentIndex() == PAINS
    assert queue.body().sections[0].list.open_key == pain
    assert queue.body().sections[0].list.rows[1].hasFocus()


def test_delete_in_the_panel_is_not_for_the_card(queue, panel, session):
    deleted = []
    action = QAction(panel)
    action.setShortcut(QKeySequence(Qt.Key.Key_Delete))
    action.triggered.connect(deleted.append)
    panel.addAction(action)
    queue.show_tab(PAINS)
    section = queue.body().sections[0]
    section.list.rows[0].setFocus()
    press(section.list.rows[0], Qt.Key.Key_Delete)
    assert len(attached(session, Pain)) == 1
    assert deleted == []


def test_an_ampersand_in_a_name_makes_no_shortcut(pains, session):
    pains.add.setFocus()
    pains.add.insert("AS & B&O")
    press(pains.add, Qt.Key.Key_Return)
    row = pains.list.rows[-1]
    assert "AS & B&O" in row.accessibleName()
    assert row.shortcut().isEmpty()


def test_very_long_texts_take_no_time(pains, session):
    with session.edit(Label.CHANGE) as edit:
        change(edit, attached(session, Pain)[0].id, text="가" * 20_000)
    begin = time.perf_counter()
    pains.list.rows[0].heightForWidth(240)
    pains.refresh()
    assert time.perf_counter() - begin < 0.1
