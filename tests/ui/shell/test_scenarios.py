"""The chips in the toolbar: which routes show and whose feelings the curve follows."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QMenu

from journeymap.model.changes import Label
from journeymap.model.edits.paths import add_scenario
from journeymap.model.elements import Scenario


@pytest.fixture
def ids(shop):
    return [scenario.id for scenario in shop.session.journey.scenarios()]


def click(qtbot, chip, x):
    qtbot.mouseClick(chip, Qt.MouseButton.LeftButton, pos=QPoint(x, 15))


def test_one_chip_per_scenario_with_its_persona(shop, ids):
    assert shop.scenarios.chip(ids[0]).text() == "신규 가입 · 지우 27세"
    assert all(shop.scenarios.chip(i).is_shown for i in ids)


def test_a_click_follows_and_another_hides(shop, ids, qtbot):
    chip = shop.scenarios.chip(ids[1])
    click(qtbot, chip, 60)
    assert shop.session.view.curve == ids[1]
    assert chip.is_followed
    assert chip.is_shown
    click(qtbot, chip, 60)
    assert shop.session.view.curve is None
    assert not chip.is_shown
    assert ids[1] not in shop.session.view.shown
    click(qtbot, chip, 60)
    assert chip.is_shown
    assert chip.is_followed


def test_the_dot_only_shows_and_hides(shop, ids, qtbot):
    click(qtbot, shop.scenarios.chip(ids[0]), 12)
    assert not shop.scenarios.chip(ids[0]).is_shown
    assert shop.session.view.curve is None
    assert f"route:{ids[0]}" not in shop.session.board.parts
    click(qtbot, shop.scenarios.chip(ids[0]), 12)
    assert f"route:{ids[0]}" in shop.session.board.parts


def test_keys_do_the_same(shop, ids, qtbot):
    chip = shop.scenarios.chip(ids[2])
    qtbot.keyClick(chip, Qt.Key.Key_Space)
    assert not chip.is_shown
    qtbot.keyClick(chip, Qt.Key.Key_Return)
    assert chip.is_followed
    assert "감정 곡선의 기준" in chip.accessibleDescription()


def test_show_and_hide_all(shop, ids):
    shop.menu_actions["journey.hide-routes"].trigger()
    assert not any(shop.scenarios.chip(i).is_shown for i in ids)
    shop.menu_actions["journey.show-routes"].trigger()
    assert all(shop.scenarios.chip(i).is_shown for i in ids)


def test_undo_takes_a_chip_away(shop):
    with shop.session.edit(Label.ADD_SCENARIO) as edit:
        made = add_scenario(edit, Scenario(id="", name="교환 & 환불"))
    assert shop.scenarios.chip(made).text() == "교환 & 환불"
    shop.session.undo()
    with pytest.raises(KeyError):
        shop.scenarios.chip(made)


def test_chips_without_room_are_in_the_menu(shop):
    with shop.session.edit(Label.ADD_SCENARIO) as edit:
        for number in range(20):
            add_scenario(edit, Scenario(id="", name=f"긴 이름의 시나리오 & {number}"))
    shop.resize(900, 700)
    bar = shop.scenarios
    visible = [i for i in (s.id for s in shop.session.journey.scenarios()) if bar.chip(i).isVisible()]
    assert 0 < len(visible) < 24
    (menu,) = bar.findChildren(QMenu)
    menu.aboutToShow.emit()
    actions = menu.actions()
    assert len(actions) == 24 - len(visible)
    actions[-1].trigger()
    assert shop.session.view.curve == actions[-1].data()


def test_a_new_scenario_begins_to_draw_its_path(shop, answers):
    def describe(dialog):
        dialog.field.setText("분실 신고")
        dialog.personas.setCurrentIndex(1)
        dialog.accept()

    answers.give(describe)
    shop.menu_actions["insert.scenario"].trigger()
    made = shop.session.journey.scenarios()[-1]
    assert made.name == "분실 신고"
    assert shop.session.journey.persona_of(made.id) == shop.session.journey.personas()[0].id
    assert shop.session.view.curve == made.id
    assert shop.canvas.map_hands.is_drawing_path
    assert shop.menu_actions["journey.draw-path"].isChecked()
    shop.menu_actions["journey.draw-path"].trigger()
    assert not shop.canvas.map_hands.is_drawing_path
    assert not shop.menu_actions["journey.draw-path"].isChecked()


def test_name_and_persona_change_in_one_step(shop, ids, answers):
    def describe(dialog):
        dialog.field.setText("새 이름")
        dialog.personas.setCurrentIndex(0)
        dialog.accept()

    answers.give(describe)
    shop.paths.edit(ids[0])
    assert shop.scenarios.chip(ids[0]).text() == "새 이름"
    shop.session.undo()
    assert shop.scenarios.chip(ids[0]).text() == "신규 가입 · 지우 27세"
