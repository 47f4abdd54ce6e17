"""Fonts, colours and icons."""

import re

import pytest
from PySide6.QtCore import QRectF
from PySide6.QtGui import QFont, QFontDatabase, QImage, QPainter

from journeymap.layout.icons import has_icon
from journeymap.layout.theme import DARK, LIGHT
from journeymap.ui.actions.table import SPECS
from journeymap.ui.appearance import ThemeChoice, interface_font, load_fonts, palette
from journeymap.ui.icons import icon, icon_path, paint_icon
from journeymap.ui.main_window import MainWindow
from journeymap.ui.palette_entries import entries
from journeymap.ui.stylesheet import stylesheet
from tests.ui.shell.conftest import SAMPLE


def test_the_interface_is_set_in_pretendard(appearance, qapp):
    font = qapp.font()
    assert font.pixelSize() == 13
    assert font.families()[0] == "Pretendard"
    assert {"Pretendard", "Noto Sans KR", "Noto Emoji"} <= set(QFontDatabase.families())


def test_fonts_fall_back_in_the_order_glyphs_should_be_looked_for():
    families = load_fonts()
    assert families[0] == "Pretendard"
    assert families[-1] == "Noto Emoji"
    assert interface_font(()).pixelSize() == 13
    assert interface_font(families).hintingPreference() is QFont.HintingPreference.PreferNoHinting


@pytest.mark.parametrize("theme", [LIGHT, DARK], ids=["light", "dark"])
def test_the_style_sheet_is_complete(theme):
    sheet = stylesheet(theme)
    assert "$" not in sheet
    assert sheet.count("{") == sheet.count("}")
    assert theme.accent in sheet
    assert set(re.findall(r'url\("([^"]+)"\)', sheet))


@pytest.mark.parametrize("theme", [LIGHT, DARK], ids=["light", "dark"])
def test_text_on_the_panel_can_be_read(theme):
    colors = palette(theme)
    assert contrast(colors.windowText().color(), colors.window().color()) >= 4.5
    assert contrast(colors.highlightedText().color(), colors.highlight().color()) >= 4.5


def test_the_choice_of_theme_is_kept(appearance, settings, qapp):
    appearance.choose(ThemeChoice.DARK)
    assert appearance.theme is DARK
    assert qapp.palette().window().color().name() == DARK.panel.lower()
    appearance.choose(ThemeChoice.SYSTEM)
    assert settings.text("theme") == "system"
    appearance.choose(ThemeChoice.LIGHT)
    assert appearance.theme is LIGHT


def test_all_icons_named_exist():
    named = {each.icon for each in SPECS if each.icon} | {entry.icon for entry in entries()}
    assert [name for name in sorted(named) if not has_icon(name)] == []


def test_icons_are_drawn_at_every_scale(qapp):
    made = icon("undo-2", "#000000", "#AAAAAA", 18)
    for scale in (1.0, 1.5, 2.0):
        picture = made.pixmap(made.availableSizes()[0], scale)
        assert not picture.isNull()
    assert not icon_path("undo-2").isEmpty()


def test_icons_have_the_colour_asked_for(qapp):
    image = QImage(48, 48, QImage.Format.Format_ARGB32)
    image.fill(0)
    painter = QPainter(image)
    paint_icon(painter, "plus", QRectF(0, 0, 48, 48), "#2F5BD3")
    painter.end()
    assert image.pixelColor(24, 24).name() == "#2f5bd3"


def contrast(first, second):
    def light(color):
        parts = [c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in color.getRgbF()[:3]]
        return 0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2]

    lighter, darker = sorted((light(first), light(second)), reverse=True)
    return (lighter + 0.05) / (darker + 0.05)


@pytest.mark.parametrize("choice", [ThemeChoice.LIGHT, ThemeChoice.DARK], ids=str)
def test_a_file_given_at_the_start_opens_in_either_theme(choice, appearance, settings, translation, qtbot):
    appearance.choose(choice)
    window = MainWindow(settings, appearance, translation)
    qtbot.addWidget(window)
    assert window.canvas.backgroundBrush().color().name() == appearance.theme.paper.lower()
    assert window.windowTitle() == "제목 없는 여정[*]"
    window.files.waiting = SAMPLE
    window.show()
    qtbot.waitUntil(lambda: window.session.path is not None)
    qtbot.waitUntil(lambda: "card:대기-접수" in window.session.board.parts)
    appearance.choose(ThemeChoice.LIGHT)
