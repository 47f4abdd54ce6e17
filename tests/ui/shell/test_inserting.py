"""The Insert menu and the journey's settings."""

import pytest

from journeymap.model.elements import Delight, Opportunity, Pain
from journeymap.model.vocabulary import LaneRole, Language, MapVersion


def test_stages_go_behind_the_selected_one(shop):
    journey = shop.session.journey
    shop.session.selection.set([journey.stages()[1].id])
    shop.menu_actions["insert.stage"].trigger()
    assert shop.session.selection.primary == journey.stages()[2].id
    assert journey.stages()[2].name == "새 단계"


def test_an_empty_maps_first_stage_comes_with_lanes(window):
    window.menu_actions["insert.stage"].trigger()
    roles = [lane.role for lane in window.session.journey.lanes()]
    assert roles == [LaneRole.CUSTOMER, LaneRole.FRONTSTAGE, LaneRole.EMOTION, LaneRole.NOTES]
    window.session.undo()
    assert window.session.journey.lanes() == ()


@pytest.mark.parametrize(
    ("action", "names"),
    [
        ("insert.preset-touch-stages", ["사전 접점", "첫 접점", "핵심 접점", "마무리 접점", "사후 접점"]),
        ("insert.preset-purchase", ["거래 전", "거래 중", "거래 후"]),
    ],
)
def test_stage_sets(window, action, names):
    window.menu_actions[action].trigger()
    assert [stage.name for stage in window.session.journey.stages()] == names


def test_a_stage_set_keeps_every_touchpoint(shop):
    count = len(shop.session.journey.touchpoints())
    shop.menu_actions["insert.preset-purchase"].trigger()
    assert len(shop.session.journey.stages()) == 3
    assert len(shop.session.journey.touchpoints()) == count


@pytest.mark.parametrize("role", list(LaneRole))
def test_lanes_of_every_role(window, role):
    window.menu_actions["insert.preset-purchase"].trigger()
    before = len(window.session.journey.lanes())
    window.session.selection.clear()
    window.menu_actions[f"insert.lane-{role.value}"].trigger()
    lanes = window.session.journey.lanes()
    assert len(lanes) == before + 1
    assert window.session.journey.element(window.session.selection.primary).role is role
    assert len({lane.name for lane in lanes}) == len(lanes)


def test_lanes_that_hold_cards_stand_above_those_that_do_not(window):
    window.menu_actions["insert.preset-purchase"].trigger()
    window.session.selection.clear()
    window.menu_actions["insert.lane-backstage"].trigger()
    derived = [lane.role.is_derived for lane in window.session.journey.lanes()]
    assert derived == sorted(derived)


@pytest.mark.parametrize(
    ("action", "kind"), [("insert.pain", Pain), ("insert.delight", Delight), ("insert.opportunity", Opportunity)]
)
def test_notes_hang_on_the_selected_touchpoint(shop, action, kind):
    point = shop.session.journey.touchpoints()[0].id
    before = len(shop.session.journey.attached(point, kind))
    shop.session.selection.set([point])
    shop.menu_actions[action].trigger()
    assert len(shop.session.journey.attached(point, kind)) == before + 1


def test_a_persona_is_asked_for_by_name(window, answers):
    def describe(dialog):
        assert not dialog.doing.isEnabled()
        dialog.field.setText("  영숙 63세 ")
        assert dialog.doing.isEnabled()
        dialog.accept()

    answers.give(describe)
    window.menu_actions["insert.persona"].trigger()
    assert [persona.name for persona in window.session.journey.personas()] == ["영숙 63세"]


def test_a_persona_not_on_the_map_is_renamed_in_a_dialog(shop, answers):
    persona = shop.session.journey.personas()[0]

    def describe(dialog):
        assert dialog.field.text() == persona.name
        dialog.field.setText("다른 이름")
        dialog.accept()

    shop.session.selection.set([persona.id])
    answers.give(describe)
    shop.menu_actions["edit.rename"].trigger()
    assert shop.session.journey.element(persona.id).name == "다른 이름"


def test_settings_change_in_one_step(shop, answers):
    def describe(dialog):
        dialog.findChildren(type(dialog._title))[0].setText("새 제목")  # noqa: SLF001  # the first field is the title
        dialog._version.setCurrentIndex(1)  # noqa: SLF001
        dialog._language.setCurrentIndex(list(Language).index(Language.ENGLISH))  # noqa: SLF001
        dialog.accept()

    answers.give(describe)
    shop.menu_actions["journey.settings"].trigger()
    details = shop.session.journey.details
    assert (details.title, details.version, details.language) == ("새 제목", MapVersion.TO_BE, Language.ENGLISH)
    assert details.notes
    assert shop.windowTitle().startswith("새 제목")
    shop.session.undo()
    assert shop.session.journey.details.language is Language.KOREAN


def test_cancelled_settings_change_nothing(shop, answers):
    answers.press("취소")
    shop.menu_actions["journey.settings"].trigger()
    assert shop.session.document.clean


def test_select_all(shop):
    shop.menu_actions["edit.select-all"].trigger()
    assert len(shop.session.selection.ids) == len(shop.session.journey.touchpoints())
