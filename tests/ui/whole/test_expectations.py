"""Small things anybody would expect of the window, which no single room can promise alone."""

import shutil
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QRect, QRectF, Qt
from PySide6.QtWidgets import QApplication

from journeymap.assets import sample
from journeymap.ui.board.edge_scroll import EDGE
from journeymap.ui.main_window import MainWindow
from tests.ui.whole.person import Keyboard, Mouse, named, settle, wait_for

SMALL = Path(__file__).parent / "expected" / "by-keyboard.journey.yaml"
KEY = Qt.Key


@pytest.fixture
def shop(window: MainWindow, tmp_path: Path) -> MainWindow:
    """The window with the whole Korean sample."""
    path = tmp_path / "shop.journey.yaml"
    shutil.copy(sample("telecom-store.ko.journey.yaml"), path)
    assert window.files.open_path(path)
    settle()
    return window


def colors_in(window: MainWindow, area: QRect) -> set[str]:
    """Return the colours the map shows in a part of its viewport."""
    picture = window.canvas.viewport().grab(area).toImage()
    return {picture.pixelColor(x, y).name() for x in range(picture.width()) for y in range(picture.height())}


@pytest.mark.parametrize(("across", "down"), [(200, 0), (0, 200), (200, 200)])
def test_no_header_shows_in_the_corner_between_the_pinned_headers(shop: MainWindow, across: int, down: int) -> None:
    canvas, board = shop.canvas, shop.session.board
    canvas.actual_size()
    canvas.zoom.show_start()
    canvas.scroll_by(across, down)
    settle()
    below = 6 + 46 if down else round(board.header_height) - round(canvas.sight().top())
    assert colors_in(shop, QRect(2, 2, 88, below - 6)) == {canvas.board_scene.theme.paper.lower()}


def test_the_editor_stays_on_its_card_while_one_zooms_scrolls_and_shows_routes(
    shop: MainWindow, mouse: Mouse, keyboard: Keyboard
) -> None:
    canvas = shop.canvas
    queue = named(shop, "대기 접수")
    shop.session.selection.set([queue])
    keyboard.key(KEY.Key_F2)

    def is_on_card() -> bool:
        rect = canvas.board_scene.rect_of(f"card:{queue}")
        assert rect is not None
        card = QRect(canvas.mapFromScene(rect.x, rect.y), canvas.mapFromScene(rect.right, rect.bottom))
        return canvas.editor.is_open and card.contains(canvas.editor.geometry())

    assert is_on_card()
    for key in (KEY.Key_1, KEY.Key_0, KEY.Key_Minus, KEY.Key_Minus):
        keyboard.key(key, Qt.KeyboardModifier.ControlModifier)
        assert is_on_card()
    mouse.wheel(QPoint(300, 300), -2)
    assert is_on_card()
    shop.scenarios.toggle(named(shop, "신규 가입"))
    settle()
    assert is_on_card()


def test_a_map_that_can_be_read_whole_is_opened_whole(window: MainWindow, tmp_path: Path) -> None:
    path = tmp_path / "whole.journey.yaml"
    shutil.copy(sample("telecom-store.ko.journey.yaml"), path)
    window.resize(1800, 1000)
    settle()
    assert window.files.open_path(path)
    assert 0.7 <= window.canvas.zoom.scale < 1.0
    whole = QRectF(0, 0, window.session.board.width, window.session.board.height)
    assert window.canvas.sight().contains(whole)
    window.resize(1100, 700)
    settle()
    assert window.files.open_path(path)
    assert window.canvas.zoom.scale == 1.0
    assert window.canvas.mapFromScene(0, 0) == QPoint(12, 12)


def test_f6_goes_round_and_escape_comes_back_to_the_map(shop: MainWindow, keyboard: Keyboard) -> None:
    parts = (shop.inspector, shop.toolbar, shop.palette_panel, shop.canvas)
    for part in parts:
        keyboard.key(KEY.Key_F6)
        assert part.isAncestorOf(keyboard.focus)
    for part in (*reversed(parts[:-1]), shop.canvas):
        keyboard.key(KEY.Key_F6, Qt.KeyboardModifier.ShiftModifier)
        assert part.isAncestorOf(keyboard.focus)
    keyboard.key(KEY.Key_F6)
    keyboard.key(KEY.Key_Escape)
    assert shop.canvas.isAncestorOf(keyboard.focus)


def test_personas_and_scenarios_are_reached_from_the_journeys_page(shop: MainWindow, mouse: Mouse) -> None:
    for number, name in enumerate(("영숙 63세", "기기 변경")):
        mouse.click(mouse.empty_spot())
        rows = shop.inspector.page().people[number].list.rows
        row = next(each for each in rows if each.content.words == name)
        mouse.roll_to(row, shop.inspector.page().body.viewport())
        mouse.press_on(row)
        assert shop.session.selection.ids == (named(shop, name),)


def test_clicking_into_a_panel_while_naming_keeps_name_and_focus(
    shop: MainWindow, mouse: Mouse, keyboard: Keyboard
) -> None:
    shop.session.selection.set([named(shop, "대기 접수")])
    keyboard.leave_composing("번호표")
    mouse.press_on(shop.palette_panel.search)
    assert named(shop, "번호표")
    assert QApplication.focusWidget() is shop.palette_panel.search


def test_a_drag_may_cross_the_edge_on_its_way_in_without_scrolling(shop: MainWindow, mouse: Mouse) -> None:
    canvas = shop.canvas
    canvas.actual_size()
    before = canvas.sight()
    content = mouse.take("광고")
    edge, middle = QPoint(EDGE // 3, 300), canvas.viewport().rect().center()
    mouse.bring(content, edge, drop=False)
    settle()
    mouse.bring(content, edge, middle, drop=False)
    assert canvas.sight() == before
    canvas.scroll_at_edges(True)
    mouse.hover(edge)
    wait_for(lambda: canvas.sight().left() < before.left())
    canvas.scroll_at_edges(False)
