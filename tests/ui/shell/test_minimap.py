"""The minimap: there when the map does not fit, gone when it does, out of the way of what is done below it."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from journeymap.ui.minimap import Minimap

NO = Qt.KeyboardModifier.NoModifier
LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def minimap(qtbot, shop) -> Minimap:
    shop.resize(1280, 800)
    shop.canvas.zoom.to(1.6)
    qtbot.waitUntil(lambda: shop.findChild(Minimap) is not None)
    made = shop.findChild(Minimap)
    qtbot.waitUntil(lambda: made.is_shown)
    return made


def test_it_comes_and_goes_with_the_need_for_it(minimap, shop):
    shop.canvas.fit_all()
    QApplication.processEvents()
    assert not minimap.is_shown
    shop.canvas.zoom.to(1.6)
    QApplication.processEvents()
    assert minimap.is_shown
    port = shop.canvas.viewport().rect()
    assert port.contains(minimap.area())
    assert port.right() - minimap.area().right() < 20
    assert port.bottom() - minimap.area().bottom() < 20


def test_the_frame_follows_and_a_drag_pans(minimap, shop):
    before = minimap.frame
    shop.canvas.scroll_by(300, 0)
    QApplication.processEvents()
    assert minimap.frame.left() > before.left()
    sight = shop.canvas.sight()
    held = QApplication.focusWidget()
    port = shop.canvas.viewport()
    at = minimap.frame.center().toPoint()
    QTest.mousePress(port, LEFT, NO, at)
    QTest.mouseMove(port, at + QPoint(-20, 0))
    QTest.mouseMove(port, at + QPoint(-40, 10))
    QTest.mouseRelease(port, LEFT, NO, at + QPoint(-40, 10))
    assert shop.canvas.sight().left() < sight.left()
    assert QApplication.focusWidget() is held
    assert shop.session.selection.ids == ()
    QTest.mouseClick(port, LEFT, NO, minimap.area().bottomRight() - QPoint(8, 8))
    assert shop.canvas.sight().right() > shop.session.board.width * 0.9


def test_it_fades_while_a_card_is_carried_below_it(minimap, shop):
    card = shop.canvas.board_scene.rect_of(f"card:{shop.session.journey.touchpoints()[0].id}")
    start = shop.canvas.mapFromScene(card.center.x, card.center.y)
    port = shop.canvas.viewport()
    QTest.mousePress(port, LEFT, NO, start)
    QTest.mouseMove(port, start + QPoint(30, 20))
    QTest.mouseMove(port, start + QPoint(60, 40))
    assert minimap.is_aside
    QTest.keyClick(shop.canvas.editor, Qt.Key.Key_Escape)
    QTest.mouseRelease(port, LEFT, NO, start + QPoint(60, 40))
    QTest.mouseMove(port, start + QPoint(5, 5))
    assert not minimap.is_aside


def test_it_can_be_put_away_for_good(minimap, shop, settings):
    assert shop.menu_actions["view.minimap"].isChecked()
    shop.menu_actions["view.minimap"].trigger()
    assert not minimap.is_shown
    assert settings.text("minimap") == "off"
    shop.canvas.zoom.to(2.0)
    QApplication.processEvents()
    assert not minimap.is_shown
    shop.menu_actions["view.minimap"].trigger()
    assert minimap.is_shown
