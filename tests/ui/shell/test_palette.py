"""The palette: what it offers, how it is searched, walked and placed from."""

import json

import pytest
from PySide6.QtCore import QMimeData, QPoint, Qt
from PySide6.QtGui import QInputMethodEvent
from PySide6.QtWidgets import QApplication

from journeymap.model.elements import Pain, Persona, Touchpoint
from journeymap.model.kinds import KINDS
from journeymap.ui.drag_picture import card_picture
from journeymap.ui.hangul import initials, matches
from journeymap.ui.settings import OwnTouchpoint
from journeymap.ui.template import MIME_TYPE, Template, packed, unpacked


def texts(window):
    return [tile.text() for tile in window.palette_panel.tiles()]


def tile(window, text):
    return next(each for each in window.palette_panel.tiles() if each.text() == text)


def test_every_kind_is_offered_and_then_people_and_notes(window):
    assert len(KINDS) >= 28
    assert len(texts(window)) == len(KINDS) + 4
    assert texts(window)[0] == "광고"
    assert texts(window)[-4:] == ["페르소나", "불편", "좋아함", "개선"]


@pytest.mark.parametrize(
    ("query", "found"),
    [("홈서비스", "홈서비스 체험존"), ("ㅊㅎㅈ", "홈서비스 체험존"), ("fitting", "피팅룸"), ("QUEUE", "대기 접수")],
)
def test_search_by_part_initials_and_the_other_language(window, query, found):
    window.palette_panel.search.setText(query)
    assert found in texts(window)
    assert len(texts(window)) < 6


def test_search_sees_the_syllable_being_composed(window):
    search = window.palette_panel.search
    search.setFocus()
    QApplication.sendEvent(search, QInputMethodEvent("반품", []))
    assert texts(window) == ["반품·교환"]


def test_escape_clears_the_search(window, qtbot):
    window.activateWindow()
    search = window.palette_panel.search
    search.setFocus()
    search.setText("ㅂㅍ")
    qtbot.keyClick(search, Qt.Key.Key_Escape)
    assert search.text() == ""
    assert len(texts(window)) > 30


def test_nothing_found_leaves_nothing(window):
    window.palette_panel.search.setText("쀍")
    assert texts(window) == []


def test_arrows_walk_and_enter_places_at_the_selected_stage(shop, qtbot):
    stage = shop.session.journey.stages()[2].id
    shop.session.selection.set([stage])
    shop.activateWindow()
    shop.palette_panel.search.setFocus()
    qtbot.keyClick(shop.palette_panel.search, Qt.Key.Key_Down)
    first = QApplication.focusWidget()
    assert first is shop.palette_panel.tiles()[0]
    qtbot.keyClick(first, Qt.Key.Key_Right)
    second = QApplication.focusWidget()
    assert second is shop.palette_panel.tiles()[1]
    before = len(shop.session.journey.touchpoints())
    qtbot.keyClick(second, Qt.Key.Key_Return)
    made = shop.session.selection.primary
    assert len(shop.session.journey.touchpoints()) == before + 1
    assert shop.session.journey.get(made, Touchpoint).kind == second.template.kind
    assert shop.session.journey.stage_of(made) == stage


def test_arrow_up_from_the_top_goes_back_to_the_search(window, qtbot):
    window.activateWindow()
    top = window.palette_panel.tiles()[0]
    top.setFocus()
    qtbot.keyClick(top, Qt.Key.Key_Up)
    assert window.palette_panel.search.hasFocus()


def test_double_click_places_on_an_empty_map(window, qtbot):
    qtbot.mouseDClick(tile(window, "대기 접수"), Qt.MouseButton.LeftButton)
    (made,) = window.session.journey.touchpoints()
    assert made.name == "대기 접수"
    assert window.session.journey.stages()
    window.session.undo()
    assert window.session.journey.stages() == ()


def test_enter_in_the_search_places_the_first_match(shop, qtbot):
    shop.activateWindow()
    shop.palette_panel.search.setFocus()
    shop.palette_panel.search.setText("ㅍㅌㄹ")
    qtbot.keyClick(shop.palette_panel.search, Qt.Key.Key_Return)
    assert shop.session.journey.get(shop.session.selection.primary, Touchpoint).name == "피팅룸"


def test_names_come_in_the_maps_language(window, answers, qtbot, tmp_path):
    from tests.ui.shell.conftest import ROOT

    window.files.open_sample(ROOT / "samples" / "telecom-store.en.journey.yaml")
    qtbot.mouseDClick(tile(window, "대기 접수"), Qt.MouseButton.LeftButton)
    assert window.session.journey.get(window.session.selection.primary, Touchpoint).name == "Queue"


def test_a_note_needs_a_touchpoint(shop, qtbot):
    shop.session.selection.clear()
    qtbot.mouseDClick(tile(shop, "불편"), Qt.MouseButton.LeftButton)
    assert shop.status.currentMessage() == "먼저 접점을 고르세요. 메모는 접점에 붙습니다."
    point = shop.session.journey.touchpoints()[0].id
    before = len(shop.session.journey.attached(point, Pain))
    shop.session.selection.set([point])
    qtbot.mouseDClick(tile(shop, "불편"), Qt.MouseButton.LeftButton)
    assert len(shop.session.journey.attached(point, Pain)) == before + 1


def test_a_persona_can_be_placed(shop, qtbot):
    qtbot.mouseDClick(tile(shop, "페르소나"), Qt.MouseButton.LeftButton)
    assert isinstance(shop.session.journey.find(shop.session.selection.primary), Persona)


def test_own_touchpoints_are_kept_and_can_be_removed(window, settings, answers):
    def describe(dialog):
        dialog.field.setText("키오스크")
        dialog.accept()

    answers.give(describe)
    window.own.make()
    assert settings.own_touchpoints() == (OwnTouchpoint("키오스크", "custom"),)
    assert tile(window, "키오스크").template == Template("mine", "custom", "키오스크")
    settings.keep_own([])
    assert "키오스크" not in texts(window)


def test_templates_travel_as_json():
    template = Template("touchpoint", "queue", "대기 접수 😀")
    content = packed(template)
    assert json.loads(bytes(content.data(MIME_TYPE).data())) == {
        "element": "touchpoint",
        "kind": "queue",
        "name": "대기 접수 😀",
    }
    assert unpacked(content) == template


@pytest.mark.parametrize(
    "raw", [b"", b"\xff", b"[]", b"{}", b'{"element": "stage"}', b'{"element": "pain", "kind": 3}', b"null"]
)
def test_foreign_templates_are_refused(raw):
    content = QMimeData()
    content.setData(MIME_TYPE, raw)
    assert unpacked(content) is None
    assert unpacked(QMimeData()) is None


def test_a_drag_needs_a_real_pull(window, qtbot):
    """A click with a trembling hand places nothing and starts no drag."""
    first = window.palette_panel.tiles()[0]
    qtbot.mousePress(first, Qt.MouseButton.LeftButton, pos=QPoint(20, 20))
    qtbot.mouseMove(first, QPoint(22, 21))
    qtbot.mouseRelease(first, Qt.MouseButton.LeftButton, pos=QPoint(22, 21))
    assert window.session.journey.touchpoints() == ()


@pytest.mark.parametrize("scale", [1.0, 1.5, 2.0])
def test_what_is_dragged_looks_like_a_card(window, scale):
    theme = window.session.theme
    picture = card_picture("아주 긴 이름의 접점입니다", "timer", theme, theme.stage_tone(0), scale)
    assert picture.devicePixelRatio() == scale
    assert picture.width() == 152 * scale
    assert picture.toImage().pixelColor(round(30 * scale), round(60 * scale)).alpha() == 255


def test_every_tile_says_what_it_is(window):
    for each in window.palette_panel.tiles():
        assert each.accessibleName()
        assert "Enter" in each.accessibleDescription()


def test_initials():
    assert initials("체험존 a1") == "ㅊㅎㅈ a1"
    assert matches("ㅊㅎ", "체험존")
    assert matches("체험 존", "체험존")
    assert not matches("ㅊㅈ", "체험존")
    assert matches("", "무엇이든")
