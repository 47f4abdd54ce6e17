"""A presentation from the first key to the last."""

import json
import os
import subprocess
import sys

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QApplication

from journeymap.layout.marks import TextRun
from journeymap.layout.presentation.story import StepKind
from journeymap.model.changes import Label
from journeymap.model.edits.elements import rename
from journeymap.model.edits.touchpoints import remove_touchpoints
from journeymap.model.elements import Touchpoint
from journeymap.ui.appearance import ThemeChoice
from journeymap.ui.presentation.keys import KEYS, Deed
from journeymap.ui.presentation.overlays import KeySheet, ScenarioList
from journeymap.ui.presentation.presenter import best_screen
from journeymap.ui.presentation.small_hands import POINTER_MS
from tests.ui.presentation.conftest import ROOT, shown_now
from tests.ui.shell.conftest import SAMPLE

KEY = Qt.Key
NEXT = [key for key, deed in KEYS.items() if deed is Deed.NEXT]
BACK = [key for key, deed in KEYS.items() if deed is Deed.BACK]


def turn(screen, notches):
    at = QPointF(screen.rect().center())
    event = QWheelEvent(
        at,
        screen.mapToGlobal(at),
        QPoint(),
        QPoint(0, 120 * notches),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(screen, event)


@pytest.mark.parametrize("map_", ["shop", "english"])
def test_a_clicker_tells_the_whole_journey(map_, request, screen, press):
    window = request.getfixturevalue(map_)
    journey = window.session.journey
    undo = window.session.document.history.position
    shown = screen(window)
    told, spoken = [], []
    for _ in shown.course.story.steps:
        moment = shown.course.story.moment_at(shown.course.number)
        if moment is not None:
            told.append((moment.touchpoint, moment.number))
            assert journey.get(moment.touchpoint, Touchpoint).name in shown.accessibleDescription()
        spoken.append(shown.accessibleName())
        press(shown, KEY.Key_PageDown)
    visits = [(stop.touchpoint, stop.number) for each in journey.scenarios() for stop in journey.visits(each.id)]
    assert told == visits
    assert len(set(spoken)) == len(shown.course.story.steps)
    assert shown.course.story.steps[shown.course.number].kind is StepKind.CLOSING
    press(shown, KEY.Key_Escape)
    assert not shown.isVisible()
    assert window.session.selection.ids == (visits[-1][0],)
    assert window.session.document.history.position == undo
    assert window.session.document.clean


@pytest.mark.parametrize("key", NEXT)
def test_keys_that_go_on(key, shop, screen, press):
    shown = screen(shop)
    press(shown, key)
    assert shown.course.number == 1


@pytest.mark.parametrize("key", BACK)
def test_keys_that_go_back(key, shop, screen, press):
    shown = screen(shop)
    press(shown, KEY.Key_Right, KEY.Key_Right, key)
    assert shown.course.number == 1


def test_home_and_end_and_no_further(shop, screen, press):
    shown = screen(shop)
    last = len(shown.course.story.steps) - 1
    press(shown, KEY.Key_End, KEY.Key_Right)
    assert shown.course.number == last
    press(shown, KEY.Key_Home, KEY.Key_Left)
    assert shown.course.number == 0


def test_a_digit_goes_to_a_stage_of_the_scenario_being_told(shop, screen, press):
    shown = screen(shop)
    press(shown, KEY.Key_3)
    assert shown.course.story.moment_at(shown.course.number).stage == 2
    tale = shown.course.story.steps[shown.course.number].tale
    press(shown, KEY.Key_5, KEY.Key_Return)
    step = shown.course.story.steps[shown.course.number]
    assert step.tale == tale


def test_enter_after_a_digit_does_not_go_on(shop, screen, press):
    shown = screen(shop)
    press(shown, KEY.Key_2)
    at = shown.course.number
    press(shown, KEY.Key_Enter)
    # With five stages the number was complete at once, so Enter is an ordinary step.
    assert shown.course.number == at + 1


def test_the_mouse_and_its_wheel(shop, screen, qtbot):
    shown = screen(shop)
    qtbot.mouseClick(shown, Qt.MouseButton.LeftButton)
    qtbot.mouseDClick(shown, Qt.MouseButton.LeftButton)
    after = shown.course.number
    assert after >= 2
    qtbot.mouseClick(shown, Qt.MouseButton.RightButton)
    assert shown.course.number == after - 1
    turn(shown, -2)
    assert shown.course.number == after + 1
    turn(shown, 1)
    assert shown.course.number == after


def test_the_scenario_list_leads_to_a_scenario(shop, screen, press, qtbot):
    shown = screen(shop)
    press(shown, KEY.Key_S)
    assert isinstance(shown.overlay, ScenarioList)
    assert shown.overlay.list.item(1).text() == "2  민호네 4인 가족 · 가족 결합"
    press(shown, KEY.Key_Down, KEY.Key_Return)
    assert shown.overlay is None
    step = shown.course.story.steps[shown.course.number]
    assert (step.kind, step.tale) == (StepKind.SCENARIO, 1)
    press(shown, KEY.Key_Tab, KEY.Key_3)
    assert shown.course.story.steps[shown.course.number].tale == 2
    press(shown, KEY.Key_Tab)
    place = shown.overlay.list.visualItemRect(shown.overlay.list.item(0)).center()
    qtbot.mouseClick(shown.overlay.list.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert shown.course.story.steps[shown.course.number].tale == 0
    press(shown, KEY.Key_S, KEY.Key_Escape)
    assert shown.overlay is None
    assert shown.isVisible()


def test_a_black_screen_comes_back_where_it_was(shop, screen, press):
    shown = screen(shop)
    press(shown, KEY.Key_Right, KEY.Key_B)
    assert shown.blank
    assert shown.grab().toImage().pixelColor(50, 50).name() == "#000000"
    press(shown, KEY.Key_Right)
    assert not shown.blank
    assert shown.course.number == 1
    press(shown, KEY.Key_Period, KEY.Key_Period)
    assert not shown.blank


def test_the_keys_are_shown_and_go_away(shop, screen, press):
    shown = screen(shop)
    press(shown, KEY.Key_F1)
    assert isinstance(shown.overlay, KeySheet)
    assert shown.rect().contains(shown.overlay.geometry())
    press(shown, KEY.Key_Escape)
    assert shown.overlay is None
    press(shown, KEY.Key_F1, KEY.Key_Right)
    assert shown.overlay is None
    assert shown.course.number == 1


def test_a_clickers_play_button_starts_nothing_anew(shop, screen, press):
    shown = screen(shop)
    press(shown, KEY.Key_Right, KEY.Key_Right, KEY.Key_F5)
    assert shown.course.number == 2


def test_from_the_selected_touchpoint_in_the_scenario_worked_on(shop, screen):
    journey = shop.session.journey
    second = journey.scenarios()[1].id
    stop = journey.visits(second)[2]
    shop.scenarios.follow(second)
    shop.session.selection.set((stop.touchpoint,))
    shown = screen(shop, "view.present-here")
    assert shown.course.story.tale_at(shown.course.number).scenario == second
    assert shown.course.story.moment_at(shown.course.number).touchpoint == stop.touchpoint


def test_f5_starts_it_and_shift_f5_starts_it_here(shop, qtbot):
    chosen = shop.session.journey.visits(shop.session.journey.scenarios()[0].id)[3].touchpoint
    shop.session.selection.set((chosen,))
    shop.activateWindow()
    qtbot.keyClick(shop, KEY.Key_F5)
    assert shown_now().course.number == 0
    qtbot.keyClick(shown_now(), KEY.Key_Escape)
    shop.session.selection.set((chosen,))
    shop.activateWindow()
    qtbot.keyClick(shop, KEY.Key_F5, Qt.KeyboardModifier.ShiftModifier)
    course = shown_now().course
    assert course.story.moment_at(course.number).touchpoint == chosen


def test_the_button_in_the_toolbar_starts_it(shop, qtbot):
    assert shop.toolbar.present.text() == "발표"
    qtbot.mouseClick(shop.toolbar.present, Qt.MouseButton.LeftButton)
    assert shown_now().course.number == 0


def test_an_empty_map_is_one_friendly_slide(window, screen, press):
    for touchpoint in window.session.journey.touchpoints():
        with window.session.edit(Label.REMOVE) as edit:
            remove_touchpoints(edit, [touchpoint.id])
    shown = screen(window)
    assert len(shown.course.story.steps) == 1
    assert "Esc" in shown.accessibleDescription()
    press(shown, KEY.Key_Right, KEY.Key_3, KEY.Key_S, KEY.Key_End, KEY.Key_Left)
    assert shown.course.number == 0
    press(shown, KEY.Key_Escape)
    assert not shown.isVisible()


def test_an_edit_under_it_is_told_from_the_same_moment(shop, screen, press):
    shown = screen(shop)
    press(shown, KEY.Key_3)
    touchpoint = shown.course.story.moment_at(shown.course.number).touchpoint
    with shop.session.edit(Label.RENAME) as edit:
        rename(edit, touchpoint, "새 이름")
    assert "새 이름" in shown.accessibleDescription()
    assert shown.course.story.moment_at(shown.course.number).touchpoint == touchpoint
    with shop.session.edit(Label.REMOVE) as edit:
        remove_touchpoints(edit, [touchpoint])
    assert touchpoint not in [m.touchpoint for tale in shown.course.story.tales for m in tale.moments]
    press(shown, KEY.Key_Escape)
    assert touchpoint not in shop.session.selection


def test_it_follows_the_theme_and_the_window(shop, screen, appearance):
    shown = screen(shop)
    light = shown.grab().toImage().pixelColor(20, shown.height() - 120)
    appearance.choose(ThemeChoice.DARK)
    dark = shown.grab().toImage().pixelColor(20, shown.height() - 120)
    appearance.choose(ThemeChoice.LIGHT)
    assert light.lightness() > 200 > 60 > dark.lightness()
    shop.hide()
    assert not shown.isVisible()


def test_a_fade_is_cut_short_by_the_next_step(shop, screen, press):
    shop.canvas.board_scene.motion.reduced = False
    shown = screen(shop)
    press(shown, *([KEY.Key_Right] * 5))
    assert shown.course.number == 5


def test_the_pointer_hides_and_comes_back(shop, screen, qtbot):
    shown = screen(shop)
    qtbot.waitUntil(lambda: shown.cursor().shape() is Qt.CursorShape.BlankCursor, timeout=POINTER_MS + 2000)
    qtbot.mouseMove(shown.windowHandle(), QPoint(100, 100))
    qtbot.mouseMove(shown.windowHandle(), QPoint(140, 120))
    qtbot.waitUntil(lambda: shown.cursor().shape() is not Qt.CursorShape.BlankCursor)


def test_it_opens_on_the_screen_there_is(shop, screen):
    assert screen(shop).screen() is best_screen(shop.screen()) is shop.screen()


def test_with_a_projector_it_opens_there(tmp_path):
    screens = [{"name": "laptop", "width": 1280, "height": 800}, {"name": "projector", "width": 1024, "height": 768}]
    for each, x in zip(screens, (0, 1280), strict=True):
        each |= {"x": x, "y": 0, "logicalDpi": 96, "logicalBaseDpi": 96, "dpr": 1}
    (tmp_path / "screens.json").write_text(json.dumps({"screens": screens}), encoding="utf-8")
    done = subprocess.run(
        [sys.executable, "-m", "tests.ui.presentation.two_screens", tmp_path, SAMPLE],
        cwd=ROOT,
        env={**os.environ, "QT_QPA_PLATFORM": f"offscreen:configfile={tmp_path / 'screens.json'}"},
        capture_output=True,
        encoding="utf-8",
        check=True,
    )
    assert done.stdout.split() == ["laptop", "projector", "1024", "768"]


def said_on(screen):
    """Return all lines of the present slide, as they are drawn."""
    return [mark.text for mark in screen.laid_out(screen.number).marks if isinstance(mark, TextRun)]


def test_the_texts_follow_what_the_map_shows(window, tmp_path, screen, press):
    path = tmp_path / "hotel.journey.yaml"
    path.write_bytes((ROOT / "samples" / "hotel-anniversary.ko.journey.yaml").read_bytes())
    assert window.files.open_path(path)
    card = window.session.journey.get("체크인", Touchpoint)
    window.session.selection.set([card.id])

    def told(texts):
        window.menu_actions[f"view.texts-{texts}"].trigger()
        on = screen(window, "view.present-here")
        lines = "\n".join(said_on(on))
        press(on, KEY.Key_Escape)
        window.session.selection.set([card.id])
        return lines

    assert "체크인" in told("ko")
    english = told("en")
    assert "Check-in" in english
    assert "체크인" not in english
    assert not any("가" <= char <= "힣" for char in english), "printed words come in that language too"
    both = told("both")
    assert "체크인" in both
    assert "Check-in" in both


def test_choosing_other_texts_tells_them_at_once(window, tmp_path, screen):
    path = tmp_path / "hotel.journey.yaml"
    path.write_bytes((ROOT / "samples" / "hotel-anniversary.ko.journey.yaml").read_bytes())
    assert window.files.open_path(path)
    on = screen(window)
    before = said_on(on)
    window.menu_actions["view.texts-en"].trigger()
    assert said_on(on) != before
