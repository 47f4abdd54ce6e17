"""Lanes are hidden and shown again; nothing made or moved vanishes, and keys walk over what is seen."""

from PySide6.QtCore import Qt

from journeymap.layout.map_view import hidden_lanes
from journeymap.model.changes import Label
from journeymap.model.edits.touchpoints import move_touchpoints, place_touchpoint
from journeymap.model.elements import Touchpoint
from journeymap.ui.context_menu import offered
from tests.ui.finding.seeker import ALT, CTRL


def hide(seeker, name):
    lane = next(lane for lane in seeker.journey.lanes() if lane.name == name)
    seeker.session.selection.set([lane.id])
    assert "view.hide-lane" in offered(seeker.session)
    seeker.window.menu_actions["view.hide-lane"].trigger()
    return lane.id


def test_a_lane_is_hidden_and_comes_back(seeker):
    actions = seeker.window.menu_actions
    assert not actions["view.hide-lane"].isEnabled()
    lane = hide(seeker, "매장")
    assert f"lane:{lane}" not in seeker.session.board.parts
    assert seeker.strip.hidden.text() == "숨긴 레인: 매장"
    assert actions["view.show-lanes"].isEnabled()
    seeker.click(seeker.strip.hidden)
    assert f"lane:{lane}" in seeker.session.board.parts
    assert not seeker.strip.isVisible()


def test_the_last_lane_cannot_be_hidden(seeker):
    seeker.session.selection.set([lane.id for lane in seeker.journey.lanes()])
    assert not seeker.window.menu_actions["view.hide-lane"].isEnabled()


def test_what_is_put_on_a_hidden_lane_shows_it(seeker):
    lane = hide(seeker, "매장")
    stage = seeker.journey.stages()[0].id
    with seeker.session.edit(Label.ADD_TOUCHPOINT) as edit:
        made = place_touchpoint(edit, Touchpoint(id="", name="새것"), stage, lane)
    assert hidden_lanes(seeker.journey, seeker.session.view) == ()
    assert f"card:{made}" in seeker.session.board.parts
    hide(seeker, "매장")
    other = next(t.id for t in seeker.journey.touchpoints() if seeker.journey.lane_of(t.id) != lane)
    with seeker.session.edit(Label.MOVE_TOUCHPOINT) as edit:
        move_touchpoints(edit, [other], stage, lane)
    assert f"card:{other}" in seeker.session.board.parts
    hide(seeker, "매장")
    seeker.session.undo()
    assert f"card:{other}" in seeker.session.board.parts


def test_keys_on_a_card_that_is_hidden_do_no_harm(seeker):
    lane = hide(seeker, "매장")
    hidden = next(t.id for t in seeker.journey.touchpoints() if seeker.journey.lane_of(t.id) == lane)
    for key, held in ((Qt.Key.Key_Down, ALT), (Qt.Key.Key_Right, ALT), (Qt.Key.Key_F2, Qt.KeyboardModifier.NoModifier)):
        seeker.session.selection.set([hidden])
        seeker.canvas.setFocus()
        seeker.press(key, held)
    assert seeker.journey.lane_of(hidden) == lane
    seeker.session.selection.set([hidden])
    seeker.press(Qt.Key.Key_Right)
    assert f"card:{seeker.session.selection.primary}" in seeker.session.board.parts


def test_select_all_takes_what_is_seen(seeker):
    lane = hide(seeker, "매장")
    seeker.canvas.setFocus()
    seeker.press(Qt.Key.Key_A, CTRL)
    chosen = seeker.session.selection.ids
    assert chosen
    assert not [each for each in chosen if seeker.journey.lane_of(each) == lane]


def test_a_lane_moves_over_a_hidden_one(seeker):
    names = [lane.name for lane in seeker.journey.lanes()]
    hide(seeker, names[1])
    first = seeker.journey.lanes()[0].id
    seeker.session.selection.set([first])
    seeker.canvas.setFocus()
    seeker.press(Qt.Key.Key_Down, ALT)
    assert [lane.name for lane in seeker.journey.lanes()] == [names[1], names[2], names[0], *names[3:]]
    seeker.press(Qt.Key.Key_Up, ALT)
    seen = [lane.name for lane in seeker.journey.lanes() if lane.name != names[1]]
    assert seen == [names[0], *names[2:]]


def test_a_hit_on_a_hidden_lane_says_so(seeker):
    hide(seeker, "매장")
    bar = seeker.find("감사 카드")
    assert "숨긴 레인" in bar.snippet.text()
    seeker.press(Qt.Key.Key_Escape)
    assert seeker.session.selection.primary == seeker.id_of("감사 카드")
