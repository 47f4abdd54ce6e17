"""Lines weigh the same on every screen, and what is carried is as large as it will be."""

import pytest
from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QImage, QPainter

from journeymap.layout.theme import LIGHT
from journeymap.ui.board.items import Look
from journeymap.ui.drag_picture import card_picture, grip
from journeymap.ui.palette_tiles import PaletteTile


@pytest.mark.parametrize("scale", [1.0, 1.5, 2.0, 3.0])
def test_the_ring_of_a_selection_weighs_the_same(qapp, scale):
    image = QImage(round(100 * scale), round(100 * scale), QImage.Format.Format_ARGB32)
    image.setDevicePixelRatio(scale)
    image.fill(Qt.GlobalColor.white)
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.scale(0.7, 0.7)
    painter.setPen(Look("#000000").ring(painter, 2.0))
    painter.drawRect(QRectF(20, 20, 200, 200))
    painter.end()
    across = sum(1 - image.pixelColor(x, round(60 * scale)).lightnessF() for x in range(round(50 * scale)))
    assert across / scale == pytest.approx(2.0, abs=0.05)


@pytest.mark.parametrize("scale", [1.0, 1.5, 2.0])
@pytest.mark.parametrize("zoom", [0.5, 1.0, 1.5])
def test_a_carried_card_is_as_large_as_on_the_map(qapp, zoom, scale):
    whole = card_picture("대기 접수", "timer", LIGHT, LIGHT.stage_tone(0), scale)
    shown = card_picture("대기 접수", "timer", LIGHT, LIGHT.stage_tone(0), scale, zoom)
    assert shown.devicePixelRatio() == scale
    assert shown.deviceIndependentSize().width() == pytest.approx(whole.deviceIndependentSize().width() * zoom, abs=1)
    assert grip(zoom).x() == pytest.approx(24 * zoom, abs=0.5)


def test_a_carried_card_can_be_seen_from_afar_and_does_not_hide_the_map(qapp):
    sizes = [card_picture("x", "timer", LIGHT, LIGHT.stage_tone(0), 1.0, zoom).width() for zoom in (0.01, 0.35, 2, 9)]
    assert sizes[0] == sizes[1]
    assert sizes[2] == sizes[3]


def test_the_palette_knows_the_zoom(shop):
    shop.canvas.zoom.to(0.5)
    assert {tile.map_zoom for tile in shop.palette_panel.findChildren(PaletteTile)} == {0.5}
