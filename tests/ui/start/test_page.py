"""The start page as somebody finds it, and every way off it."""

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QAbstractButton, QApplication, QDockWidget, QLabel, QToolBar

from journeymap.model.elements import Touchpoint
from journeymap.model.vocabulary import Language
from journeymap.ui.actions.live import plain_text
from journeymap.ui.actions.without_map import ACTIONS
from journeymap.ui.appearance import ThemeChoice
from journeymap.ui.views import ViewName
from tests.ui.shell.conftest import SAMPLE


def press(qtbot, button):
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)


def around(window):
    return [*window.findChildren(QDockWidget), *window.findChildren(QToolBar), window.statusBar()]


def test_it_greets_and_nothing_of_the_map_is_in_the_way(window, page):
    assert page.isVisible()
    assert page.heading.text() == "어떤 여정을 그려 볼까요?"
    assert [card.text() for card in page.templates.cards] == [
        "통신사 매장",
        "의류 매장과 온라인",
        "서비스 창구",
        "빈 지도",
    ]
    assert not any(each.isVisible() for each in around(window))
    assert window.windowTitle() == "journeymap"
    menus = [plain_text(each.text()) for each in window.menuBar().actions() if each.isVisible()]
    assert {"파일", "보기", "도움말"} <= set(menus)
    assert not {"삽입", "여정"} & set(menus)


def test_only_what_needs_no_map_can_be_used(window, page):
    actions = window.menu_actions
    assert set(actions.ids()) >= ACTIONS
    assert all(actions[each].isEnabled() for each in ACTIONS)
    assert all(actions[each].isEnabled() for each in ("view.theme-dark", "view.language-en", "help.about"))
    for each in ("file.save", "file.export-pdf", "insert.touchpoint", "view.zoom-in", "view.palette", "edit.undo"):
        assert not actions[each].isEnabled(), each


def test_a_press_on_a_template_opens_it_at_once_with_everything_around(window, page, qtbot):
    press(qtbot, page.templates.cards[0])
    assert window.views.current is ViewName.MAP
    assert all(each.isVisible() for each in (window.left, window.right, window.toolbar, window.status))
    assert len(window.session.journey.stages()) == 5
    assert window.session.journey.count(Touchpoint) > 5
    assert window.session.document.clean
    assert window.session.path is None
    assert window.menu_actions["insert.touchpoint"].isEnabled()
    assert all(each.isVisible() for each in window.menuBar().actions())
    # The map was fitted into the room it has now, not into the page's.
    seen = window.canvas.sight()
    assert seen.contains(QPointF(window.session.board.width / 2, window.session.board.height / 2))
    qtbot.wait(50)
    assert window.canvas.sight() == seen


def test_enter_opens_the_card_the_keyboard_is_on(window, page, qtbot):
    assert QApplication.focusWidget() is page.templates.cards[0]
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Right)
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Right)
    assert QApplication.focusWidget() is page.templates.cards[2]
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Return)
    assert [stage.name for stage in window.session.journey.stages()] == ["거래 전", "거래 중", "거래 후"]


def test_templates_and_samples_come_in_the_language_of_the_interface(window, page, qtbot):
    press(qtbot, page.languages.links[Language.ENGLISH])
    assert page.heading.text() == "Which journey shall we draw?"
    assert page.templates.cards[3].text() == "Blank map"
    assert page.languages.links[Language.ENGLISH].isChecked()
    press(qtbot, page.samples[0])
    assert window.session.journey.details.language is Language.ENGLISH
    assert window.session.path is None


def test_what_belongs_to_the_map_is_as_it_was(window, page, qtbot):
    press(qtbot, page.templates.cards[3])
    window.menu_actions["view.palette"].trigger()
    window.resizeDocks([window.right], [340], Qt.Orientation.Horizontal)
    qtbot.waitUntil(lambda: window.right.width() == 340)
    assert not window.left.isVisible()
    window.menu_actions["file.start-page"].trigger()
    assert not any(each.isVisible() for each in around(window))
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Escape)
    assert window.views.current is ViewName.MAP
    assert not window.left.isVisible()
    assert window.right.isVisible()
    qtbot.waitUntil(lambda: window.right.width() == 340)


def test_the_way_back_is_there_only_when_there_is_a_map(window, page, qtbot):
    assert not page.back.isVisible()
    qtbot.keyClick(page.templates.cards[0], Qt.Key.Key_Escape)
    assert window.views.current is ViewName.START
    press(qtbot, page.templates.cards[1])
    window.menu_actions["insert.stage"].trigger()
    window.menu_actions["file.start-page"].trigger()
    qtbot.waitUntil(page.back.isVisible)
    assert not window.isWindowModified()
    press(qtbot, page.back)
    assert window.views.current is ViewName.MAP
    assert window.isWindowModified()
    assert window.windowTitle() != "journeymap"


def test_an_unsaved_map_is_asked_about_before_another_comes(window, page, qtbot, answers):
    press(qtbot, page.templates.cards[3])
    window.menu_actions["insert.stage"].trigger()
    window.menu_actions["file.start-page"].trigger()
    answers.press("취소")
    press(qtbot, page.templates.cards[0])
    assert window.views.current is ViewName.START
    answers.press("저장 안 함")
    press(qtbot, page.templates.cards[0])
    assert window.views.current is ViewName.MAP
    assert window.session.document.clean


def test_panels_are_remembered_though_the_program_ends_on_the_start_page(window, page, make_window):
    window.session.document.mark_clean()
    assert window.close()
    again = make_window()
    again.show()
    assert again.left.isVisible()
    assert again.right.isVisible()


def test_a_dropped_file_opens(window, page, qtbot, shop_file):
    content = QMimeData()
    content.setUrls([QUrl.fromLocalFile(str(shop_file))])
    where = page.viewport().rect().center()
    copy, left, none = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    enter = QDragEnterEvent(where, copy, content, left, none)
    QApplication.sendEvent(window, enter)
    assert enter.isAccepted()
    QApplication.sendEvent(window, QDropEvent(QPointF(where), copy, content, left, none))
    qtbot.waitUntil(lambda: window.session.path == shop_file)
    assert window.views.current is ViewName.MAP


def test_a_file_that_cannot_be_opened_leaves_the_start_page(make_window, tmp_path, answers, qtbot):
    made = make_window()
    made.files.waiting = tmp_path / "gone.journey.yaml"
    answers.press("확인")
    made.show()
    qtbot.waitUntil(lambda: made.views.current is ViewName.START)


def test_a_window_with_a_file_never_shows_it(qtbot, qapp, settings):
    from journeymap.ui.application import Program

    program = Program(qapp, settings)
    window = program.open_window(SAMPLE)
    try:
        qtbot.waitUntil(lambda: window.session.path == SAMPLE)
        assert window.views.current is ViewName.MAP
        assert window.left.isVisible()
    finally:
        program.quit()
        program.translation.switch(Language.ENGLISH)


@pytest.mark.parametrize("language", list(Language), ids=str)
@pytest.mark.parametrize("theme", [ThemeChoice.LIGHT, ThemeChoice.DARK], ids=str)
@pytest.mark.parametrize("width", [1000, 1280, 1440])
def test_no_text_is_cut_and_everything_has_a_name(window, page, appearance, translation, language, theme, width, qtbot):
    translation.switch(language)
    appearance.choose(theme)
    try:
        window.resize(width, 760)
        qtbot.waitUntil(lambda: all(card.is_drawn for card in page.templates.cards))
        for label in page.findChildren(QLabel):
            assert not label.isVisible() or label.width() >= label.sizeHint().width() - 1, label.text()
        for button in page.findChildren(QAbstractButton):
            if button.isVisible():
                assert button.accessibleName(), button
                assert button.width() >= button.minimumSizeHint().width(), button.text()
                right = button.mapTo(page.viewport(), button.rect().topRight()).x()
                assert right < page.viewport().width(), button.text()
        assert page.accessibleName()
    finally:
        appearance.choose(ThemeChoice.LIGHT)


def test_pictures_follow_the_theme(window, page, appearance, qtbot):
    card = page.templates.cards[0]
    light = card.grab().toImage()
    appearance.choose(ThemeChoice.DARK)
    try:
        assert not card.is_drawn
        qtbot.waitUntil(lambda: card.is_drawn)
        assert card.grab().toImage() != light
    finally:
        appearance.choose(ThemeChoice.LIGHT)


def test_every_way_by_tab_leads_on_and_arrows_reach_every_part(window, page, qtbot):
    card = page.templates.cards[0]
    reached = {card}
    frontier = [card]
    keys = (Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Up, Qt.Key.Key_Down)
    while frontier:
        start = frontier.pop()
        for key in keys:
            start.setFocus()
            qtbot.keyClick(start, key)
            here = QApplication.focusWidget()
            if here not in reached:
                reached.add(here)
                frontier.append(here)
    visible = {each for each in page.findChildren(QAbstractButton) if each.isVisible()}
    assert visible <= reached


def test_help_opens_beside_the_work_in_the_language_in_use(window, page, translation, qtbot):
    from journeymap.ui.help_reader import HelpReader

    press(qtbot, page.help[0])
    reader = window.findChild(HelpReader)
    assert reader.isVisible()
    assert not reader.isModal()
    assert reader.windowTitle() == "3분 만에 첫 지도 만들기"
    translation.switch(Language.ENGLISH)
    qtbot.waitUntil(lambda: reader.windowTitle() == "Make Your First Map in 3 Minutes")
    assert "touchpoint" in reader.text.toPlainText()
    window.menu_actions["help.workshop"].trigger()
    assert window.findChildren(HelpReader) == [reader]
    assert reader.windowTitle() == "Prepare a Workshop, Step by Step"
    qtbot.keyClick(reader, Qt.Key.Key_Escape)
    assert not reader.isVisible()
