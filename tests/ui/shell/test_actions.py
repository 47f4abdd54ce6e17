"""The table of actions and what becomes of it in a window."""

import re

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QApplication, QMenu

from journeymap.model.changes import Label
from journeymap.model.edits.elements import rename
from journeymap.model.vocabulary import Language
from journeymap.ui.actions.live import plain_text
from journeymap.ui.actions.menus import MENUS
from journeymap.ui.actions.spec import SUBMENU
from journeymap.ui.actions.table import SPECS, spec
from journeymap.ui.step_names import STEP_NAMES

REAL = [each for each in SPECS if not each.id.startswith(SUBMENU)]


def test_ids_are_unique():
    assert len({each.id for each in SPECS}) == len(SPECS)


def test_no_key_means_two_things():
    keys = [QKeySequence(key).toString() for each in REAL for key in each.keys]
    assert len(set(keys)) == len(keys)
    assert all(keys)


def test_no_single_letter_is_a_key():
    assert [key for each in REAL for key in each.keys if re.fullmatch(r"(Shift\+)?\w", key)] == []


@pytest.mark.parametrize(
    ("action", "keys"),
    [
        ("edit.redo", {"Ctrl+Shift+Z", "Ctrl+Y"}),
        ("edit.duplicate", {"Ctrl+D"}),
        ("edit.delete", {"Del", "Backspace"}),
        ("view.zoom-in", {"Ctrl+=", "Ctrl++"}),
        ("view.full-screen", {"F11"}),
        ("journey.settings", {"Alt+Return"}),
        ("edit.preferences", {"Ctrl+,"}),
    ],
)
def test_keys_x11_would_get_wrong(action, keys):
    assert set(spec(action).keys) == keys


def test_everything_in_the_menus_does_something(window):
    assert window.menu_actions.unbound() == ()


def test_every_action_stands_in_its_menu(window):
    for each in REAL:
        assert window.menu_actions[each.id] in window.menu_actions.menu(each.menu).actions()


def test_menus_are_korean_and_have_no_empty_title(window):
    titles = [action.text() for action in window.menuBar().actions()]
    assert titles == ["파일(&F)", "편집(&E)", "보기(&V)", "삽입(&I)", "여정(&J)", "도움말(&H)"]
    assert all(window.menu_actions.menu(path).title() for path, _ in MENUS)


@pytest.mark.parametrize("language", list(Language))
def test_every_menu_opens_with_alt_and_the_same_letter_in_both_languages(window, translation, language):
    translation.switch(language)
    letters = [action.text().partition("&")[2][:1] for action in window.menuBar().actions()]
    assert letters == ["F", "E", "V", "I", "J", "H"]
    taken = {key for each in REAL for key in each.keys}
    assert not taken & {"F10", *(f"Alt+{letter}" for letter in letters)}


def test_what_is_said_of_a_menu_has_no_letter_behind():
    assert [plain_text(each) for each in ("파일(&F)", "&File", "저장(&S)…")] == ["파일", "File", "저장"]


def test_f10_opens_the_menus(window, qtbot):
    window.activateWindow()
    qtbot.keyClick(window.canvas.editor, Qt.Key.Key_F10)
    menu = window.menu_actions.menu("file")
    assert QApplication.activePopupWidget() is menu
    qtbot.keyClick(menu, Qt.Key.Key_Escape)
    assert not menu.isVisible()


def test_language_changes_without_a_restart(window, translation, qapp):
    translation.switch(Language.ENGLISH)
    qapp.processEvents()
    assert [action.text() for action in window.menuBar().actions()][:2] == ["&File", "&Edit"]
    assert window.palette_panel.search.placeholderText() == "Find a touchpoint"
    assert window.palette_panel.tiles()[0].text() == "Advert"
    assert "touchpoints" in window.status.counts.text()
    assert window.menu_actions["view.language-en"].isChecked()
    translation.switch(Language.KOREAN)
    qapp.processEvents()
    assert window.palette_panel.tiles()[0].text() == "광고"
    assert not window.menu_actions["view.language-en"].isChecked()


def test_undo_names_what_it_undoes(shop):
    undo = shop.menu_actions["edit.undo"]
    assert undo.text() == "실행 취소"
    assert not undo.isEnabled()
    with shop.session.edit(Label.RENAME) as edit:
        rename(edit, shop.session.journey.stages()[0].id, "처음")
    assert undo.text() == "실행 취소: 이름 바꾸기"
    undo.trigger()
    assert not undo.isEnabled()
    assert shop.menu_actions["edit.redo"].text() == "다시 실행: 이름 바꾸기"


def test_every_label_has_a_name():
    assert set(STEP_NAMES) == set(Label)


def test_actions_know_when_they_make_sense(shop):
    actions, selection = shop.menu_actions, shop.session.selection
    assert not actions["edit.copy"].isEnabled()
    selection.set([shop.session.journey.touchpoints()[0].id])
    assert actions["edit.copy"].isEnabled()
    assert actions["insert.pain"].isEnabled()
    selection.set([shop.session.journey.stages()[0].id])
    assert not actions["edit.copy"].isEnabled()
    assert actions["edit.delete"].isEnabled()


def test_panels_hide_and_show_by_their_actions(window):
    action = window.menu_actions["view.palette"]
    assert action.isChecked()
    action.trigger()
    assert window.left.isHidden()
    action.trigger()
    assert not window.left.isHidden()


def test_theme_is_chosen_in_the_menu(window, appearance, settings):
    window.menu_actions["view.theme-dark"].trigger()
    assert window.session.theme.is_dark
    assert settings.text("theme") == "dark"
    assert [a.isChecked() for a in map(window.menu_actions.__getitem__, ("view.theme-light", "view.theme-dark"))] == [
        False,
        True,
    ]
    window.menu_actions["view.theme-light"].trigger()
    assert not window.session.theme.is_dark


def test_zoom_by_key(shop, qtbot):
    before = shop.canvas.zoom.scale
    shop.activateWindow()
    qtbot.keyClick(shop, Qt.Key.Key_Equal, Qt.KeyboardModifier.ControlModifier)
    assert shop.canvas.zoom.scale > before
    assert shop.status.zoom.text() == f"{round(shop.canvas.zoom.scale * 100)}%"
    qtbot.keyClick(shop, Qt.Key.Key_0, Qt.KeyboardModifier.ControlModifier)
    assert shop.canvas.zoom.scale == 1.0


def test_context_menus_hold_only_known_actions(shop):
    from journeymap.ui.context_menu import offered

    journey = shop.session.journey
    chosen = [None, journey.touchpoints()[0], journey.stages()[0], journey.lanes()[0], journey.scenarios()[0]]
    for element in chosen:
        shop.session.selection.set([element.id] if element else [])
        assert all(not each or shop.menu_actions[each] for each in offered(shop.session))


def test_submenus_hang_where_the_table_says(window):
    for each in SPECS:
        if each.id.startswith(SUBMENU):
            menu = window.menu_actions.menu(each.id.removeprefix(SUBMENU))
            assert isinstance(menu, QMenu)
            assert menu.menuAction() in window.menu_actions.menu(each.menu).actions()
