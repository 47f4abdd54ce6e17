"""Guides, visits and paths from the inspector."""

from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint, Qt

from journeymap.model.changes import Label
from journeymap.model.vocabulary import Actor
from journeymap.ui.inspector.guide_box import moved_place
from journeymap.ui.inspector.targets import StopTarget
from journeymap.ui.inspector.touchpoint_page import SCENARIOS
from tests.ui.inspector.conftest import QUEUE
from tests.ui.inspector.fingers import click, compose, drag, press, replace_text, write


@pytest.fixture
def tab(queue):
    queue.show_tab(SCENARIOS)
    return queue.body()


@pytest.fixture
def stop(tab, session) -> StopTarget:
    """The visit whose guide is open."""
    first = session.journey.visits_of(QUEUE)[0]
    assert tab.list.open_key == f"{first.scenario}/{first.number}"
    return StopTarget(first.scenario, first.number)


def actions(session, stop):
    return [step.action for step in stop.guide(session.journey)]


def test_every_visit_has_a_row_and_the_first_is_open(tab, session, stop):
    assert len(tab.list.rows) == len(session.journey.visits_of(QUEUE))
    assert len(tab.box.steps.rows) == len(stop.guide(session.journey))


def test_the_followed_scenario_is_told_first(panel, session):
    followed = session.journey.visits_of(QUEUE)[1].scenario
    session.view = replace(session.view, curve=followed)
    session.selection.set([QUEUE])
    page = panel.page()
    page.show_tab(SCENARIOS)
    assert page.body().list.open_key.startswith(followed)


def test_a_step_is_added_at_the_end(tab, session, stop):
    before = actions(session, stop)
    tab.box.add.setFocus()
    write(tab.box.add, "물을 드린다")
    press(tab.box.add, Qt.Key.Key_Return)
    assert actions(session, stop) == [*before, "물을 드린다"]
    assert session.document.undo_label is Label.CHANGE_GUIDE
    assert tab.box.add.hasFocus()


def test_a_step_is_edited_below_its_row(tab, session, stop):
    click(tab.box.steps.rows[0])
    form = tab.box.step.form
    actor = form.editor("actor").box
    actor.setFocus()
    press(actor, Qt.Key.Key_End)
    replace_text(form.editor("action").paragraph, "눈을 맞춘다")
    replace_text(form.editor("line").paragraph, "어서 오세")
    compose(form.editor("line").paragraph, "요")
    replace_text(form.editor("data").paragraph, "지난 방문")
    step = stop.guide(session.journey)[0]
    assert (step.actor, step.action, step.line, step.data) == (Actor.SYSTEM, "눈을 맞춘다", "어서 오세요", "지난 방문")
    assert "눈을 맞춘다" in tab.box.steps.rows[0].accessibleName()


def test_steps_move_by_key_by_button_and_by_drag(tab, session, stop, qtbot):
    a, b, c, *rest = actions(session, stop)
    rows = tab.box.steps.rows
    tab.box.steps.open("0")
    rows[0].setFocus()
    press(rows[0], Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    assert actions(session, stop) == [b, a, c, *rest]
    assert tab.box.steps.open_key == "1"
    assert tab.box.step.form.editor("action").value() == a
    press(rows[1], Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier)
    assert actions(session, stop) == [a, b, c, *rest]
    tab.box.steps.open("")
    qtbot.wait(1)
    drag(rows[0], QPoint(30, 10), QPoint(30, 30), QPoint(30, rows[2].geometry().bottom() - rows[0].y() + 2))
    assert actions(session, stop) == [b, c, a, *rest]
    session.undo()
    assert actions(session, stop) == [a, b, c, *rest]


def test_typing_before_a_move_goes_to_the_step_it_was_typed_in(tab, session, stop):
    second = actions(session, stop)[1]
    tab.box.steps.open("0")
    action = tab.box.step.form.editor("action").paragraph
    replace_text(action, "본")
    compose(action, "다")
    tab.box.steps.rows[0].setFocus()
    press(tab.box.steps.rows[0], Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    assert actions(session, stop)[:2] == [second, "본다"]


def test_a_step_is_removed(tab, session, stop):
    before = actions(session, stop)
    tab.box.steps.rows[1].setFocus()
    press(tab.box.steps.rows[1], Qt.Key.Key_Delete)
    assert actions(session, stop) == [before[0], *before[2:]]


def test_answers_are_added_edited_moved_and_removed(tab, session, stop):
    tab.box.steps.open("0")
    box = tab.box.step
    for answer in ("데이터를 많이 써요", "거의 안 써요"):
        box.add.setFocus()
        write(box.add, answer)
        press(box.add, Qt.Key.Key_Return)
    replace_text(box.branch.editor("recommendation").paragraph, "작은 요금제")
    branches = stop.guide(session.journey)[0].branches
    assert [(each.answer, each.recommendation) for each in branches][-2:] == [
        ("데이터를 많이 써요", ""),
        ("거의 안 써요", "작은 요금제"),
    ]
    last = len(branches) - 1
    box.branches.rows[last].setFocus()
    press(box.branches.rows[last], Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier)
    assert stop.guide(session.journey)[0].branches[last].answer == "데이터를 많이 써요"
    assert box.branch.editor("recommendation").value() == "작은 요금제"
    box.branches.rows[last].setFocus()
    press(box.branches.rows[last], Qt.Key.Key_Delete)
    assert len(stop.guide(session.journey)[0].branches) == last


def test_a_visit_has_its_own_emotion_or_the_touchpoints(tab, session, stop):
    faces = tab.box.form.editor("emotion")
    click(faces.buttons[4])
    assert stop.read(session.journey, "emotion") == 2
    click(faces.buttons[4])
    assert stop.read(session.journey, "emotion") is None
    assert faces.buttons[0].is_default
    press(faces.buttons[4], Qt.Key.Key_Left)
    assert stop.read(session.journey, "emotion") == 1
    press(faces.buttons[3], Qt.Key.Key_Delete)
    assert stop.read(session.journey, "emotion") is None


def test_a_quote_is_typed(tab, session, stop):
    replace_text(tab.box.form.editor("quote").paragraph, "얼마나 남았죠?")
    assert stop.read(session.journey, "quote") == "얼마나 남았죠?"


def test_the_touchpoint_joins_and_leaves_a_scenario(tab, session):
    missing = [s.id for s in session.journey.scenarios()]
    for each in session.journey.visits_of(QUEUE):
        missing.remove(each.scenario)
    before = len(session.journey.visits(missing[0]))
    tab.join.setFocus()
    tab.join.showPopup()
    at = [s.id for s in session.journey.scenarios()].index(missing[0])
    tab.join.setCurrentIndex(at)
    press(tab.join.view(), Qt.Key.Key_Return)
    stops = session.journey.visits(missing[0])
    assert len(stops) == before + 1
    place = [each.touchpoint for each in stops].index(QUEUE)
    stages = [s.id for s in session.journey.stages()]
    order = [stages.index(session.journey.stage_of(each.touchpoint)) for each in stops]
    assert order[place] == 1
    assert all(number <= 1 for number in order[:place])
    row = next(n for n, row in enumerate(tab.list.rows) if row.is_open)
    assert tab.list.rows[row].content.key.startswith(missing[0])
    tab.list.rows[row].setFocus()
    press(tab.list.rows[row], Qt.Key.Key_Delete)
    assert len(session.journey.visits(missing[0])) == before


def test_a_path_is_reordered_shortened_and_lengthened(panel, session):
    scenario = session.journey.scenarios()[0].id
    session.selection.set([scenario])
    path = panel.page().path
    ids = [stop.touchpoint for stop in session.journey.visits(scenario)]
    assert len(path.list.rows) == len(ids)
    path.list.rows[0].setFocus()
    press(path.list.rows[0], Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    assert [stop.touchpoint for stop in session.journey.visits(scenario)] == [ids[1], ids[0], *ids[2:]]
    session.undo()
    path.list.rows[2].setFocus()
    press(path.list.rows[2], Qt.Key.Key_Delete)
    assert [stop.touchpoint for stop in session.journey.visits(scenario)] == [*ids[:2], *ids[3:]]
    session.undo()
    path.append.showPopup()
    path.append.setCurrentIndex(0)
    press(path.append.view(), Qt.Key.Key_Return)
    first = session.journey.touchpoints()[0].id
    assert [stop.touchpoint for stop in session.journey.visits(scenario)] == [*ids, first]


def test_a_stop_of_a_path_is_edited_below_its_row(panel, session):
    scenario = session.journey.scenarios()[0].id
    session.selection.set([scenario])
    path = panel.page().path
    click(path.list.rows[1])
    click(path.box.form.editor("emotion").buttons[0])
    assert session.journey.visits(scenario)[1].visit.emotion == -2
    assert path.list.rows[1].content.face == -2


@pytest.mark.parametrize(
    ("place", "at", "to", "after"), [(0, 0, 2, 2), (1, 0, 2, 0), (2, 0, 2, 1), (0, 2, 0, 1), (3, 0, 2, 3), (0, 1, 2, 0)]
)
def test_where_the_open_step_goes(place, at, to, after):
    assert moved_place(place, at, to) == after
