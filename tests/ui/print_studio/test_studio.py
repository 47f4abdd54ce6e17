"""Choosing what to print, and seeing the pages it comes to."""

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QComboBox, QDoubleSpinBox

from journeymap.layout.kit.booklet import Part
from journeymap.layout.kit.kit import KitKind
from journeymap.layout.pages import POINTS_PER_MM, CustomPaper, Orientation, Paper
from journeymap.model.vocabulary import Language
from journeymap.ui.print_studio.studio import PrintStudio

KEY = Qt.Key


def millimetres(page):
    return round(page.width / POINTS_PER_MM, 1), round(page.height / POINTS_PER_MM, 1)


@pytest.mark.parametrize("kind", list(KitKind), ids=str)
def test_every_kind_shows_its_pages(person, kind):
    laid = person.choose_kind(kind)
    assert laid.order.options.kind is kind
    assert len(laid.pages) >= 1
    studio = person.studio
    assert studio.preview.place.text() == f"1 / {len(laid.pages)}"
    assert studio.facts.count.text() == f"{len(laid.pages)}쪽"
    assert studio.foot.pdf.isEnabled()


def test_the_preview_shows_the_page_itself(person):
    person.choose_kind(KitKind.POSTER)
    view = person.studio.preview.page
    picture = view.viewport().grab().toImage()
    middle = picture.pixelColor(picture.width() // 2, picture.height() // 2)
    shown = {picture.pixelColor(x, picture.height() // 2).name() for x in range(picture.width())}
    assert middle.isValid()
    assert len(shown) > 10


def test_another_paper_changes_the_sheet(person):
    person.choose_kind(KitKind.POSTER)
    assert sorted(millimetres(person.wait().pages[0])) == [297.0, 420.0]
    person.pick(person.studio.panel.paper.paper, "A1")
    assert sorted(millimetres(person.wait().pages[0])) == [594.0, 841.0]
    assert "841 × 594 mm" in person.studio.facts.line.text()
    person.pick(person.studio.panel.paper.orientation, "세로")
    assert millimetres(person.wait().pages[0]) == (594.0, 841.0)


def test_a_sheet_of_ones_own_size(person):
    person.choose_kind(KitKind.POSTER)
    paper = person.studio.panel.paper
    assert not paper.width_mm.isVisible()
    person.pick(paper.paper, "직접 정하기")
    assert paper.width_mm.isVisible()
    for spin, value in ((paper.width_mm, "900"), (paper.height_mm, "600,5".replace(",", "."))):
        spin.setFocus()
        spin.selectAll()
        QTest.keyClicks(spin, value)
        QTest.keyClick(spin, KEY.Key_Tab)
    laid = person.wait()
    assert millimetres(laid.pages[0]) == (900.0, 600.5)
    assert laid.order.options.paper == CustomPaper(600.5, 900.0)
    assert laid.order.options.orientation is Orientation.LANDSCAPE


def test_unchecking_a_part_takes_its_pages(person):
    before = len(person.choose_kind(KitKind.BOOKLET).pages)
    person.click_check(person.studio.panel.parts.checks[Part.TOUCHPOINTS])
    laid = person.wait()
    assert len(laid.pages) < before
    assert Part.TOUCHPOINTS not in laid.order.options.parts


def test_choosing_scenarios_takes_the_pages_of_the_others(person):
    before = len(person.choose_kind(KitKind.BOOKLET).pages)
    scenarios = person.studio.panel.choice.scenarios
    person.click(scenarios.opening)
    scenarios.list.setFocus()
    scenarios.list.setCurrentRow(0)
    QTest.keyClick(scenarios.list, KEY.Key_Space)
    laid = person.wait()
    assert len(laid.order.options.choice.scenarios) == scenarios.list.count() - 1
    assert len(laid.pages) < before
    assert "4개 가운데 3개" in scenarios.opening.text()


def test_nothing_chosen_says_so_and_offers_nothing(person):
    person.choose_kind(KitKind.TOUCHPOINTS)
    touchpoints = person.studio.panel.choice.touchpoints
    person.click(touchpoints.opening)
    for row in range(touchpoints.list.count()):
        touchpoints.list.item(row).setCheckState(Qt.CheckState.Unchecked)
    person.bot.waitUntil(lambda: not person.studio.layouts.is_busy)
    assert person.studio.facts.line.text().startswith("인쇄할 것이 없어요")
    assert not person.studio.foot.pdf.isEnabled()


def test_tiles_cut_a_poster_into_sheets(person):
    person.choose_kind(KitKind.POSTER)
    tiles = person.studio.panel.tiles
    assert not tiles.overlap.isVisible()
    person.pick(tiles.way, "작은 종이에 나누어")
    laid = person.wait()
    assert len(laid.pages) > 2
    assert tiles.overlap.isVisible()
    assert all(sorted(millimetres(page)) == [210.0, 297.0] for page in laid.pages)


def test_a_poster_as_large_as_so_many_sheets(person):
    person.choose_kind(KitKind.POSTER)
    panel = person.studio.panel
    person.pick(panel.tiles.way, "장 수로")
    assert len(person.wait().pages) == 3 * 2 + 1
    assert not panel.paper.isVisible()
    panel.tiles.across.setFocus()
    QTest.keyClick(panel.tiles.across, KEY.Key_Up)
    assert len(person.wait().pages) == 4 * 2 + 1
    person.choose_kind(KitKind.BOOKLET)
    assert panel.paper.isVisible()


def test_a_booklet_to_fold_has_two_pages_on_a_sheet(person):
    before = len(person.choose_kind(KitKind.TOUCHPOINTS).pages)
    person.pick(person.studio.panel.plain[KitKind.TOUCHPOINTS].combos["imposition"], "두 쪽 나란히")
    laid = person.wait()
    assert len(laid.pages) < before
    assert millimetres(laid.pages[0]) == (297.0, 210.0)


def test_too_small_a_sheet_offers_a_larger_one(person):
    person.choose_kind(KitKind.POSTER)
    person.pick(person.studio.panel.paper.paper, "A4")
    assert not person.wait().is_readable
    facts = person.studio.facts
    assert facts.warning.isVisible()
    advised = facts.mending.text().split()[0]
    person.click(facts.mending)
    laid = person.wait()
    assert laid.order.options.paper is Paper(advised)
    assert laid.is_readable
    assert not facts.warning.isVisible()


def test_printed_words_come_in_the_language_chosen(person):
    person.choose_kind(KitKind.TOUCHPOINTS)
    person.pick(person.studio.panel.look.language, "영어")
    assert person.wait().order.language is Language.ENGLISH


def test_black_and_white_holds_for_every_kind(person):
    person.click_check(person.studio.panel.look.mono)
    assert person.wait().order.options.is_mono
    assert person.choose_kind(KitKind.CARDS).order.options.is_mono
    assert person.studio.panel.look.mono.isChecked()


def test_keys_turn_pages(person):
    count = len(person.choose_kind(KitKind.BOOKLET).pages)
    preview = person.studio.preview
    preview.page.setFocus()
    QTest.keyClick(preview.page, KEY.Key_PageDown)
    assert preview.place.text() == f"2 / {count}"
    QTest.keyClick(preview.page, KEY.Key_End)
    assert preview.place.text() == f"{count} / {count}"
    assert not preview.forth.isEnabled()
    QTest.keyClick(preview.page, KEY.Key_PageUp)
    assert preview.place.text() == f"{count - 1} / {count}"
    QTest.keyClick(preview.page, KEY.Key_Home)
    assert preview.place.text() == f"1 / {count}"
    assert preview.page.accessibleName() == f"{count}쪽 가운데 1쪽"


def test_zooming_and_fitting(person):
    preview = person.studio.preview
    whole = preview.page.scale
    preview.page.setFocus()
    QTest.keyClick(preview.page, KEY.Key_Plus, Qt.KeyboardModifier.ControlModifier)
    assert preview.page.scale > whole
    person.click(preview.larger)
    assert preview.page.horizontalScrollBar().maximum() > 0
    person.click(preview.fitting)
    assert preview.page.scale == whole


def test_the_wheel_zooms_where_it_points(person):
    view = person.studio.preview.page
    for _ in range(6):
        view.zoom_by(1)
    at = QPointF(100, 80)
    control, none = Qt.KeyboardModifier.ControlModifier, Qt.MouseButton.NoButton
    whole = view.viewport().mapToGlobal(at)
    before = view.scale
    phase = Qt.ScrollPhase.NoScrollPhase
    wheel = QWheelEvent(at, QPointF(whole), QPoint(), QPoint(0, 120), none, control, phase, False)
    QApplication.sendEvent(view.viewport(), wheel)
    assert view.scale > before


def test_all_pages_side_by_side(person):
    person.choose_kind(KitKind.BOOKLET)
    preview = person.studio.preview
    person.click(preview.all_pages)
    overview = preview.overview
    assert overview.isVisible()
    QTest.keyClick(overview, KEY.Key_Right)
    QTest.keyClick(overview, KEY.Key_Right)
    QTest.keyClick(overview, KEY.Key_Return)
    assert preview.page.isVisible()
    assert preview.page.number == 2


def test_the_wheel_over_a_field_scrolls_and_changes_nothing(person):
    combo = person.studio.panel.paper.paper
    before = combo.currentIndex()
    at = QPointF(combo.rect().center())
    none, free = Qt.MouseButton.NoButton, Qt.KeyboardModifier.NoModifier
    place = QPointF(combo.mapToGlobal(at))
    phase = Qt.ScrollPhase.NoScrollPhase
    QApplication.sendEvent(combo, QWheelEvent(at, place, QPoint(), QPoint(0, -120), none, free, phase, False))
    assert combo.currentIndex() == before


def test_each_map_remembers_its_own(ground, person, qtbot):
    person.choose_kind(KitKind.BOOKLET)
    person.pick(person.studio.panel.paper.paper, "A3")
    person.click_check(person.studio.panel.parts.checks[Part.COVER])
    person.wait()
    QTest.keyClick(person.studio, KEY.Key_Escape)
    assert not person.studio.isVisible()
    again = PrintStudio(ground)
    options = again.panel.wishes.options
    assert (options.kind, options.paper) == (KitKind.BOOKLET, Paper.A3)
    assert Part.COVER not in options.parts
    assert not again.panel.parts.checks[Part.COVER].isChecked()
    again.reject()


def test_the_key_opens_it(shop, answers):
    seen = []

    def look(dialog):
        seen.append(type(dialog))
        dialog.reject()

    answers.give(look)
    QTest.keyClick(shop, KEY.Key_P, Qt.KeyboardModifier.ControlModifier)
    assert seen == [PrintStudio]


def test_the_quick_dialog_leads_to_it(shop, answers):
    seen = []
    answers.press("인쇄물 만들기…")
    answers.give(lambda dialog: (seen.append(type(dialog)), dialog.reject()))
    shop.menu_actions["file.export-pdf"].trigger()
    assert seen == [PrintStudio]


def test_everything_has_a_name_and_can_be_reached(person):
    person.choose_kind(KitKind.BOOKLET)
    studio = person.studio
    for widget in studio.findChildren(QAbstractButton):
        if widget.isVisible():
            assert widget.accessibleName() or widget.text(), widget
    for kind in (QComboBox, QDoubleSpinBox):
        for field in studio.findChildren(kind):
            assert field.accessibleName(), field
    reached, at = [], studio.focusWidget()
    while at not in reached:
        reached.append(at)
        QTest.keyClick(at, KEY.Key_Tab)
        at = studio.focusWidget()
    wanted = {studio.preview.page, studio.foot.pdf, studio.panel.paper.paper, studio.preview.all_pages}
    assert wanted <= set(reached)
    panel = studio.panel
    order = [panel.parts.checks[Part.COVER], panel.choice.scenarios.opening, panel.paper.paper, panel.look.mono]
    places = [reached.index(each) for each in order]
    assert places == sorted(places)
    assert panel.horizontalScrollBar().maximum() == 0


@pytest.mark.parametrize("kind", list(KitKind), ids=str)
def test_it_speaks_the_other_language(person, ground, kind):
    person.choose_kind(kind)
    ground.translation.switch(Language.ENGLISH)
    studio = person.studio
    person.bot.waitUntil(lambda: studio.windowTitle() == "Print Kit")
    words = [label.text() for label in studio.findChildren(QAbstractButton) if label.isVisible()]
    assert not [each for each in words if any("가" <= letter <= "힣" for letter in each)]
