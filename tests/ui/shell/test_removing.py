"""Deleting: what is held by a stage or lane moves or goes, after a clear question."""

import pytest

from journeymap.model.changes import Label
from journeymap.ui.removing import held_by, neighbour_of, remove


def held(journey, stage):
    return [i for lane in journey.lanes() for i in journey.ids_in(stage, lane.id)]


def test_a_stages_touchpoints_move_to_the_one_before(shop, answers):
    journey = shop.session.journey
    first, second = journey.stages()[:2]
    moving = held(journey, second.id)
    answers.press(f"“{first.name}” 단계로 옮기기")
    shop.session.selection.set([second.id])
    shop.menu_actions["edit.delete"].trigger()
    assert not journey.has(second.id)
    assert set(moving) <= set(held(journey, first.id))
    assert f"접점 {len(moving)}개" in answers.texts[0]
    shop.session.undo()
    assert held(journey, second.id) == moving


def test_a_stages_touchpoints_go_with_it(shop, answers):
    journey = shop.session.journey
    stage = journey.stages()[0]
    gone = held(journey, stage.id)
    answers.press("함께 삭제")
    assert remove(shop.session, [stage.id], shop)
    assert not any(map(journey.has, gone))


def test_cancel_leaves_everything(shop, answers):
    stage = shop.session.journey.stages()[0]
    answers.press("취소")
    assert not remove(shop.session, [stage.id], shop)
    assert shop.session.document.clean


def test_a_lanes_touchpoints_move_to_a_lane_that_can_hold_them(shop, answers):
    journey = shop.session.journey
    lane = next(lane for lane in journey.lanes() if not lane.role.is_derived and held_by(journey, lane))
    target = neighbour_of(journey, lane)
    assert not target.role.is_derived
    count = held_by(journey, lane) + held_by(journey, target)
    answers.press(f"“{target.name}” 레인으로 옮기기")
    assert remove(shop.session, [lane.id], shop)
    assert held_by(journey, journey.element(target.id)) == count


def test_derived_lanes_go_without_a_question(shop):
    lane = next(lane for lane in shop.session.journey.lanes() if lane.role.is_derived)
    assert remove(shop.session, [lane.id], shop)
    assert not shop.session.journey.has(lane.id)


def test_the_only_stage_offers_no_move(window, answers):
    window.menu_actions["insert.stage"].trigger()
    window.palette_panel.placed.emit(window.palette_panel.tiles()[0].template)
    (stage,) = window.session.journey.stages()
    assert neighbour_of(window.session.journey, stage) is None
    answers.press("함께 삭제")
    assert remove(window.session, [stage.id], window)


def test_a_stage_chosen_with_some_of_its_touchpoints_moves_only_the_others(shop, answers):
    journey = shop.session.journey
    first, second = journey.stages()[:2]
    chosen, *others = held(journey, second.id)
    answers.press(f"“{first.name}” 단계로 옮기기")
    assert remove(shop.session, [second.id, chosen], shop)
    assert f"접점 {len(others)}개" in answers.texts[0]
    assert not journey.has(chosen)
    assert set(others) <= set(held(journey, first.id))
    shop.session.undo()
    assert held(journey, second.id) == [chosen, *others]


def test_a_lane_chosen_with_all_of_its_touchpoints_goes_without_a_question(shop):
    journey = shop.session.journey
    lane = next(lane for lane in journey.lanes() if held_by(journey, lane))
    inside = [each for stage in journey.stages() for each in journey.ids_in(stage.id, lane.id)]
    assert remove(shop.session, [lane.id, *inside, lane.id], shop)
    assert not any(map(journey.has, (lane.id, *inside)))
    assert len(shop.session.document.history.labels) == 1


@pytest.mark.parametrize("kind", ["personas", "scenarios"])
def test_people_and_paths_go_in_one_step(shop, kind):
    journey = shop.session.journey
    element = getattr(journey, kind)()[0]
    assert remove(shop.session, [element.id], shop)
    assert not journey.has(element.id)
    shop.session.undo()
    assert journey.has(element.id)


def test_what_is_already_gone_is_no_error(shop):
    assert not remove(shop.session, ["nobody"], shop)
    assert not remove(shop.session, [shop.session.journey.details.id], shop)


def test_mixed_things_are_one_step(shop):
    journey = shop.session.journey
    ids = [journey.touchpoints()[0].id, journey.scenarios()[0].id]
    assert remove(shop.session, ids, shop)
    assert shop.session.document.undo_label is Label.REMOVE


def test_what_goes_together_takes_nothing_over(shop, answers):
    journey = shop.session.journey
    first, second, third = journey.stages()[:3]
    kept = held(journey, first.id) + held(journey, second.id)
    for _ in range(2):
        answers.press(f"“{third.name}” 단계로 옮기기")
    assert remove(shop.session, [first.id, second.id], shop)
    assert set(kept) <= set(held(journey, third.id))
