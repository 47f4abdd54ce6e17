"""The command box, by real keys: finding, going, running, placing, leaving."""

import json

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QApplication

from journeymap.model.elements import Persona, Touchpoint
from journeymap.model.vocabulary import Language
from journeymap.ui.command.recent import RECENT_LIMIT, note_chosen, recent_keys
from journeymap.ui.views import ViewName

CONTROL = Qt.KeyboardModifier.ControlModifier


def titles(box):
    return [hit.entry.title for hit in box.card.model.hits()]


def point(shop, name):
    return next(each for each in shop.session.journey.touchpoints() if each.name == name)


def test_initials_find_and_enter_goes_there(shop, box, fingers):
    fingers.type("ㅊㅎㅈ")
    assert titles(box) == ["홈서비스 체험존", "홈서비스 체험존을 지나는 시나리오만 보기", "홈서비스 체험존 새로 놓기"]
    fingers.press(Qt.Key.Key_Return)
    assert not box.is_open
    assert shop.session.selection.ids == (point(shop, "홈서비스 체험존").id,)
    assert shop.canvas.hasFocus()


def test_the_syllable_being_composed_counts_and_enter_keeps_it(shop, box, fingers):
    fingers.type("체")
    fingers.compose("허")
    assert titles(box)[0] == "홈서비스 체험존"
    fingers.press(Qt.Key.Key_Return)
    assert not box.is_open
    assert shop.session.selection.ids == (point(shop, "홈서비스 체험존").id,)
    assert [each.name for each in shop.session.journey.touchpoints() if "체허" in each.name] == []


def test_walking_while_composing_does_not_begin_anew(box, fingers):
    fingers.compose("대")
    fingers.press(Qt.Key.Key_Down)
    row = box.card.list.currentIndex().row()
    assert row == 1
    fingers.type("대")  # the input method commits what it composed: the query stays the same
    assert box.card.list.currentIndex().row() == row


def test_escape_gives_the_keyboard_back_where_it_was(shop, fingers, qtbot):
    search = shop.palette_panel.search
    search.setFocus()
    fingers.press(Qt.Key.Key_K, CONTROL)
    assert QApplication.focusWidget() is not search
    fingers.press(Qt.Key.Key_Escape)
    assert QApplication.focusWidget() is search


def test_escape_and_the_key_that_opened_it_close_it(shop, box, fingers):
    fingers.press(Qt.Key.Key_K, CONTROL)
    assert not box.is_open
    assert shop.canvas.hasFocus()


def test_a_press_beside_it_closes_it_and_does_nothing_else(shop, box, qtbot):
    before = shop.session.selection.ids
    qtbot.mouseClick(box.curtain, Qt.MouseButton.LeftButton, pos=QPoint(5, box.curtain.height() - 5))
    assert not box.is_open
    assert shop.session.selection.ids == before


def test_a_click_on_a_row_chooses_it(shop, box, fingers, qtbot):
    fingers.type("ㅊㅎㅈ")
    rect = box.card.list.visualRect(box.card.model.index(0, 0))
    qtbot.mouseClick(box.card.list.viewport(), Qt.MouseButton.LeftButton, pos=rect.center())
    assert shop.session.selection.ids == (point(shop, "홈서비스 체험존").id,)


def test_it_closes_when_the_keyboard_goes_elsewhere(shop, box):
    shop.palette_panel.search.setFocus(Qt.FocusReason.OtherFocusReason)
    assert not box.is_open
    assert shop.palette_panel.search.hasFocus()


def test_keys_walk_the_rows(box, fingers):
    last = box.card.model.rowCount() - 1
    for key, row in [
        (Qt.Key.Key_Down, 1),
        (Qt.Key.Key_Up, 0),
        (Qt.Key.Key_Up, last),
        (Qt.Key.Key_Down, 0),
        (Qt.Key.Key_Tab, 1),
        (Qt.Key.Key_PageDown, 9),
        (Qt.Key.Key_PageUp, 1),
        (Qt.Key.Key_End, last),
        (Qt.Key.Key_Home, 0),
    ]:
        fingers.press(key)
        assert box.card.list.currentIndex().row() == row, key
    assert box.is_open


def test_actions_run_and_are_remembered(shop, box, fingers, settings, qtbot):
    fingers.type("실제 크기")
    fingers.press(Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: shop.canvas.zoom.scale == 1.0)
    assert recent_keys(settings)[0] == "run:view.zoom-actual"
    fingers.press(Qt.Key.Key_K, CONTROL)
    first = box.card.model.hit(0)
    assert (first.entry.target, first.caption) == ("view.zoom-actual", "최근에 쓴 것")


def test_english_words_find_korean_actions(box, fingers):
    fingers.type("zoom in")
    assert box.card.model.hit(0).entry.target == "view.zoom-in"


def test_what_makes_no_sense_now_is_shown_but_does_nothing(shop, box, fingers):
    fingers.type("실행 취소")
    hit = next(each for each in box.card.model.hits() if each.entry.target == "edit.undo")
    assert not hit.entry.usable
    while box.card.current() != hit:
        fingers.press(Qt.Key.Key_Down)
    fingers.press(Qt.Key.Key_Return)
    assert box.is_open
    assert not shop.session.document.can_redo


def test_control_enter_places_a_kind_after_the_selection(shop, fingers, qtbot):
    after = point(shop, "대기 접수")
    shop.session.selection.set([after.id])
    fingers.press(Qt.Key.Key_K, CONTROL)
    fingers.type("ㅍㅌㄹ")
    fingers.press(Qt.Key.Key_Return, CONTROL)
    made = shop.session.journey.get(shop.session.selection.primary, Touchpoint)
    assert (made.name, made.kind) == ("피팅룸", "fitting-room")
    here, there = shop.session.journey.place_of(made.id), shop.session.journey.place_of(after.id)
    assert (here.stage, here.lane, here.index) == (there.stage, there.lane, there.index + 1)
    shop.session.undo()
    assert shop.session.journey.find(made.id) is None


def test_what_nobody_knows_can_be_placed_under_that_name(shop, box, fingers):
    fingers.type("쀍 안내")
    assert titles(box) == ["“쀍 안내” 새 접점으로 놓기"]
    assert box.card.current() is None
    fingers.press(Qt.Key.Key_Return)
    assert box.is_open
    fingers.press(Qt.Key.Key_Return, CONTROL)
    assert shop.session.journey.get(shop.session.selection.primary, Touchpoint).name == "쀍 안내"


def test_own_touchpoints_are_found(shop, box, fingers, settings):
    from journeymap.ui.settings import OwnTouchpoint

    settings.keep_own([OwnTouchpoint("키오스크")])
    fingers.type("ㅋㅇㅅㅋ")
    assert titles(box) == ["키오스크 새로 놓기"]
    fingers.press(Qt.Key.Key_Return)
    assert shop.session.journey.get(shop.session.selection.primary, Touchpoint).name == "키오스크"


def test_only_the_scenarios_through_a_touchpoint_are_shown(shop, box, fingers):
    fingers.type("ㅊㅎㅈ")
    fingers.press(Qt.Key.Key_Down)
    fingers.press(Qt.Key.Key_Return)
    through = {stop.scenario for stop in shop.session.journey.visits_of(point(shop, "홈서비스 체험존").id)}
    assert shop.session.view.shown == through


@pytest.mark.parametrize("kind", ["stages", "lanes", "personas", "scenarios"])
def test_everything_on_the_map_is_found(shop, box, fingers, kind):
    for element in getattr(shop.session.journey, kind)():
        box.card.field.setText(element.name)
        assert any(hit.entry.target == element.id for hit in box.card.model.hits())
    target = next(hit.entry.target for hit in box.card.model.hits() if hit.entry.does == "go")
    while box.card.current().entry.target != target:
        fingers.press(Qt.Key.Key_Down)
    fingers.press(Qt.Key.Key_Return)
    assert shop.session.selection.ids == (target,)


def test_every_action_is_found_by_its_name(shop, box):
    for action_id in shop.menu_actions.ids():
        name = shop.menu_actions[action_id].text().replace("&", "")
        found = {hit.entry.target for hit in box.index.answer(name)}
        assert action_id in found or action_id == "edit.commands", action_id


def test_it_leads_back_to_the_map_from_another_view(shop, fingers, qtbot):
    shop.views.show_view(ViewName.OUTLINE)
    fingers.press(Qt.Key.Key_K, CONTROL)
    fingers.type("ㅊㅎㅈ")
    fingers.press(Qt.Key.Key_Return)
    assert shop.views.current is ViewName.MAP
    assert shop.session.selection.ids == (point(shop, "홈서비스 체험존").id,)


def test_it_sees_what_was_edited_meanwhile(shop, box, fingers):
    from journeymap.model.changes import Label
    from journeymap.model.edits.elements import rename

    fingers.press(Qt.Key.Key_Escape)
    with shop.session.edit(Label.RENAME) as edit:
        rename(edit, point(shop, "대기 접수").id, "번호표 뽑기")
    fingers.press(Qt.Key.Key_K, CONTROL)
    fingers.type("ㅂㅎㅍ")
    assert titles(box)[0] == "번호표 뽑기"


def test_it_speaks_the_other_language(shop, box, fingers, translation):
    fingers.press(Qt.Key.Key_Escape)
    translation.switch(Language.ENGLISH)
    fingers.press(Qt.Key.Key_K, CONTROL)
    assert box.card.field.placeholderText() == "Find a command, a touchpoint or a person"
    fingers.type("dmz")
    assert "Place a new Demo zone" in titles(box) or any("emo zone" in title for title in titles(box))
    fingers.press(Qt.Key.Key_Escape)
    fingers.press(Qt.Key.Key_K, CONTROL)
    fingers.type("theme dark")
    assert titles(box)[0] == "Theme: Dark"


def test_screen_readers_hear_names_and_rows(box, fingers):
    fingers.type("ㅊㅎㅈ")
    assert box.card.field.accessibleName() == "명령, 접점, 페르소나 찾기"
    rows = QAccessible.queryAccessibleInterface(box.card.list)
    assert rows.childCount() == box.card.model.rowCount()
    assert rows.child(0).text(QAccessible.Text.Name) == "홈서비스 체험존, 핵심 접점 · 매장, 이동"


def test_recent_entries_are_bounded_and_survive_nonsense(settings):
    for number in range(RECENT_LIMIT + 10):
        note_chosen(settings, f"go:t{number}")
    assert len(recent_keys(settings)) == RECENT_LIMIT
    note_chosen(settings, "go:" + "x" * 1000)
    assert recent_keys(settings)[0] == f"go:t{RECENT_LIMIT + 9}"
    for broken in ("nonsense", "{}", json.dumps([1, None, "go:a"])):
        settings.keep("command-recent", broken)
        assert set(recent_keys(settings)) <= {"go:a"}


def test_scenarios_through_a_touchpoint_are_remembered(shop, box, fingers, settings):
    fingers.type("ㅊㅎㅈ")
    fingers.press(Qt.Key.Key_Down)
    fingers.press(Qt.Key.Key_Return)
    card = point(shop, "홈서비스 체험존").id
    assert recent_keys(settings)[0] == f"through:{card}"
    fingers.press(Qt.Key.Key_K, Qt.KeyboardModifier.ControlModifier)
    first = box.card.model.hit(0)
    assert first.entry.key == f"through:{card}"
    assert first.caption == "최근에 쓴 것"


def test_of_the_equally_good_the_recent_come_first(shop, box, fingers, settings):
    fingers.type("접점")
    stages = [hit.entry for hit in box.card.model.hits() if hit.entry.does == "go"]
    last = stages[-1]
    fingers.press(Qt.Key.Key_Escape)
    note_chosen(settings, last.key)
    fingers.press(Qt.Key.Key_K, CONTROL)
    fingers.type("접점")
    entries = [hit.entry.key for hit in box.card.model.hits() if hit.entry.does == "go"]
    assert entries.index(last.key) < len(stages) - 1


def test_a_note_without_a_touchpoint_says_what_is_missing(shop, box, fingers):
    shop.session.selection.clear()
    fingers.type("불편 새로")
    fingers.press(Qt.Key.Key_Return)
    assert shop.status.currentMessage() == "먼저 접점을 고르세요. 메모는 접점에 붙습니다."


def test_a_persona_can_be_placed(shop, box, fingers):
    fingers.type("페르소나 새로")
    fingers.press(Qt.Key.Key_Return)
    assert isinstance(shop.session.journey.find(shop.session.selection.primary), Persona)


def test_it_follows_the_theme_and_stays_in_the_window(shop, box, appearance):
    from journeymap.ui.appearance import ThemeChoice

    appearance.choose(ThemeChoice.DARK)
    assert box.card.theme.is_dark
    appearance.choose(ThemeChoice.LIGHT)
    shop.resize(900, 500)
    QApplication.processEvents()
    assert box.curtain.rect().contains(box.card.card().toRect().translated(box.card.pos()))
