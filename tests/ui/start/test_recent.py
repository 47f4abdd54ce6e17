"""Recent maps: what is kept of them, and their rows on the start page."""

import json
from dataclasses import replace
from datetime import datetime

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtWidgets import QApplication, QMenu

from journeymap.model.vocabulary import Language
from journeymap.ui.recent import RECENT_LIMIT, Facts, RecentMaps
from journeymap.ui.start.dates import said
from journeymap.ui.views import ViewName
from tests.ui.shell.test_files import choose_file
from tests.ui.start.conftest import yesterday


def names(maps):
    return [entry.path.name for entry in maps.entries()]


def backdate(settings, path, when):
    """Let a map have been used at another time, as a settings file of then says."""
    known = json.loads(settings.text("recent-facts"))
    known[str(path)]["when"] = when
    settings.keep("recent-facts", json.dumps(known, ensure_ascii=False))
    settings.recent_changed.emit()


def test_last_one_first_without_repeats_and_not_too_many(maps, settings, tmp_path):
    for name in ("a", "b", "a"):
        maps.note(tmp_path / name, "", 0)
    assert names(maps) == ["a", "b"]
    for number in range(40):
        maps.note(tmp_path / str(number), "", 0)
    assert len(maps.entries()) == RECENT_LIMIT
    assert settings.recent() == tuple(entry.path for entry in maps.entries())


def test_pinned_ones_stay_at_the_top_and_are_not_crowded_out(maps, tmp_path):
    maps.note(tmp_path / "kept", "두고 보는 지도", 3)
    maps.pin(tmp_path / "kept", pinned=True)
    for number in range(40):
        maps.note(tmp_path / str(number), "", 0)
    assert names(maps)[0] == "kept"
    assert len(maps.entries()) == RECENT_LIMIT + 1
    maps.clear()
    assert names(maps) == ["kept"]
    maps.note(tmp_path / "kept", "새 이름", 4)
    assert maps.entries()[0].facts.pinned
    maps.pin(tmp_path / "kept", pinned=False)
    maps.clear()
    assert names(maps) == []


def test_a_moved_map_keeps_its_place_and_its_star(maps, tmp_path):
    maps.note(tmp_path / "a", "가", 1)
    maps.pin(tmp_path / "a", pinned=True)
    maps.note(tmp_path / "b", "나", 2)
    maps.relocate(tmp_path / "a", tmp_path / "c")
    assert names(maps) == ["c", "b"]
    assert maps.entries()[0].facts.title == "가"


def test_what_is_forgotten_leaves_no_trace(maps, settings, tmp_path):
    maps.note(tmp_path / "비밀.journey.yaml", "비밀 지도", 1)
    maps.forget(tmp_path / "비밀.journey.yaml")
    assert "비밀" not in settings.text("recent") + settings.text("recent-facts")


@pytest.mark.parametrize(
    "value",
    ["", "null", "[]", '{"%s": 3}', '{"%s": {"title": 3, "when": "gestern", "pinned": "yes", "touchpoints": null}}'],
)
def test_facts_that_make_no_sense_count_as_unknown(settings, tmp_path, value):
    path = tmp_path / "a"
    RecentMaps(settings).note(path, "가", 1)
    settings.keep("recent-facts", value.replace("%s", str(path)))
    (entry,) = RecentMaps(settings).entries()
    assert replace(entry.facts, when="") == Facts()
    assert entry.facts.moment is None


def test_paths_alone_are_kept_as_plain_json(maps, settings, tmp_path):
    maps.note(tmp_path / "지도.journey.yaml", "", 0)
    assert json.loads(settings.text("recent")) == [str(tmp_path / "지도.journey.yaml")]


@pytest.mark.parametrize(
    ("moment", "korean", "english"),
    [
        (datetime(2026, 11, 22, 9, 5), "오늘 09:05", "today 09:05"),
        (datetime(2026, 11, 21, 16, 40), "어제 16:40", "yesterday 16:40"),
        (datetime(2026, 11, 12, 8, 0), "11월 12일", "12 November"),
        (datetime(2025, 12, 31, 8, 0), "2025년 12월 31일", "31 December 2025"),
    ],
)
def test_dates_are_said_as_people_say_them(translation, moment, korean, english):
    now = datetime(2026, 11, 22, 10, 0)
    assert said(moment, now) == korean
    translation.switch(Language.ENGLISH)
    assert said(moment, now) == english


def test_opening_and_saving_tell_the_list_what_is_in_a_map(window, page, shop_file, qtbot, settings):
    assert window.files.open_path(shop_file)
    backdate(settings, shop_file, yesterday(16, 40))
    window.menu_actions["file.start-page"].trigger()
    (row,) = page.recent.rows()
    assert row.map.text() == "통신사 대리점 고객 여정"
    assert row.detail.text() == "어제 16:40 · 접점 20"
    assert row.map.toolTip() == str(shop_file)
    assert str(shop_file.parent) in row.map.accessibleDescription()


def test_a_press_on_a_row_opens_its_map(window, page, maps, shop_file, qtbot):
    maps.note(shop_file, "가게", 20)
    qtbot.mouseClick(page.recent.rows()[0].map, Qt.MouseButton.LeftButton)
    assert window.session.path == shop_file
    assert window.views.current is ViewName.MAP


def test_a_press_beside_the_name_does_so_too(window, page, maps, shop_file, qtbot):
    maps.note(shop_file, "가게", 20)
    row = page.recent.rows()[0]
    qtbot.waitUntil(lambda: row.detail.width() > 20)
    qtbot.mouseClick(row, Qt.MouseButton.LeftButton, pos=row.detail.geometry().center())
    assert window.session.path == shop_file


def test_the_star_moves_a_map_to_the_top_and_the_keyboard_stays_with_it(window, page, maps, folder, shop_file, qtbot):
    maps.note(shop_file, "가게", 20)
    maps.note(folder / "other.journey.yaml", "다른 지도", 2)
    assert [row.map.text() for row in page.recent.rows()] == ["다른 지도", "가게"]
    star = page.recent.rows()[1].star
    star.setFocus()
    qtbot.keyClick(star, Qt.Key.Key_Space)
    assert [row.map.text() for row in page.recent.rows()] == ["가게", "다른 지도"]
    top = page.recent.rows()[0]
    assert top.star.isChecked()
    assert "고정 풀기" in top.star.accessibleName()
    assert QApplication.focusWidget() is top.star


def test_a_missing_file_says_so_and_can_be_found_again(window, page, maps, folder, shop_file, qtbot, answers):
    QApplication.setAttribute(Qt.ApplicationAttribute.AA_DontUseNativeDialogs)
    maps.note(folder / "gone.journey.yaml", "신촌점 반품 창구", 11)
    page.refresh()
    (row,) = page.recent.rows()
    qtbot.waitUntil(lambda: row.map.is_missing)
    assert row.detail.text() == "파일을 찾을 수 없음"
    assert row.locate.text() == "위치 바꾸기"
    answers.give(choose_file(shop_file))
    qtbot.mouseClick(row.locate, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: [each.path for each in maps.entries()] == [shop_file])
    (row,) = page.recent.rows()
    # The file found is not quite what was remembered of the lost one, and is counted anew.
    qtbot.waitUntil(lambda: "접점 20" in row.detail.text())
    assert not row.map.is_missing
    QApplication.setAttribute(Qt.ApplicationAttribute.AA_DontUseNativeDialogs, False)


def test_a_missing_file_can_be_taken_off_the_list(window, page, maps, folder, qtbot):
    maps.note(folder / "gone.journey.yaml", "신촌점", 11)
    page.refresh()
    (row,) = page.recent.rows()
    qtbot.waitUntil(lambda: row.map.is_missing)
    qtbot.mouseClick(row.forget, Qt.MouseButton.LeftButton)
    assert page.recent.rows() == ()
    assert maps.entries() == ()


def test_delete_takes_a_map_off_the_list_and_leaves_its_file(window, page, maps, shop_file, qtbot):
    maps.note(shop_file, "가게", 20)
    (row,) = page.recent.rows()
    row.map.setFocus()
    qtbot.keyClick(row.map, Qt.Key.Key_Delete)
    assert maps.entries() == ()
    assert shop_file.exists()


def test_the_context_menu_offers_the_same(window, page, maps, shop_file, qtbot):
    maps.note(shop_file, "가게", 20)
    (row,) = page.recent.rows()
    event = QContextMenuEvent(QContextMenuEvent.Reason.Mouse, QPoint(5, 5), row.mapToGlobal(QPoint(5, 5)))
    QApplication.sendEvent(row, event)
    menu = row.findChild(QMenu)
    assert [action.text() for action in menu.actions()] == ["열기", "맨 위에 고정", "목록에서 빼기"]
    menu.actions()[1].trigger()
    menu.close()
    assert maps.entries()[0].facts.pinned


def test_what_somebody_else_has_written_is_read_again_later(window, page, maps, shop_file, qtbot):
    maps.note(shop_file, "옛 이름", 3)
    text = shop_file.read_text(encoding="utf-8")
    shop_file.write_text(text.replace("통신사 대리점 고객 여정", "새 이름", 1), encoding="utf-8")
    page.refresh()
    qtbot.waitUntil(lambda: page.recent.rows()[0].map.text() == "새 이름")
    assert "접점 20" in page.recent.rows()[0].detail.text()


def test_a_broken_or_huge_file_keeps_what_is_known(window, page, maps, shop_file, qtbot):
    maps.note(shop_file, "가게", 3)
    shop_file.write_text("no map: [", encoding="utf-8")
    page.refresh()
    qtbot.wait(100)
    assert page.recent.rows()[0].map.text() == "가게"
    assert not page.recent.rows()[0].map.is_missing


def test_an_empty_list_says_what_will_be_there(window, page, maps, shop_file):
    assert page.recent.rows() == ()
    assert "여기에 모입니다" in " ".join(label.text() for label in page.recent.findChildren(type(page.heading)))


def test_maps_of_one_name_tell_their_folders(window, page, maps, folder, tmp_path):
    maps.note(folder / "a.journey.yaml", "같은 이름", 1)
    maps.note(tmp_path / "b.journey.yaml", "같은 이름", 1)
    assert all(row.map.is_alike for row in page.recent.rows())
