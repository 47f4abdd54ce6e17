"""The shortcuts sheet."""

from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication

from journeymap.model.vocabulary import Language
from journeymap.ui.actions.spec import SUBMENU
from journeymap.ui.actions.table import SPECS
from journeymap.ui.shortcuts.keys import GROUPS, caps


def shown(sheet):
    return [row.key.text for block in sheet.card.blocks() for row in block.rows if row.isVisible()]


def test_every_action_with_a_key_stands_there_with_it(shop, sheet):
    lines = [row.key for block in sheet.card.blocks() for row in block.rows]
    for each in SPECS:
        if each.keys and not each.id.startswith(SUBMENU):
            key = caps(shop.menu_actions[each.id].shortcut().toString())
            assert any(key in line.ways for line in lines), each.id
    assert len(lines) == sum(len(group.keys) for group in GROUPS) + sum(bool(each.keys) for each in SPECS)


def test_search_by_initials_and_by_key(sheet, fingers):
    everything = len(shown(sheet))
    fingers.type("ㅅㅎㅊㅅ")
    assert shown(sheet) == ["실행 취소"]
    sheet.card.search.clear()
    fingers.type("F1")
    assert "단축키" in shown(sheet)
    assert len(shown(sheet)) < everything


def test_the_syllable_being_composed_counts(sheet, fingers):
    fingers.compose("뭵")
    assert shown(sheet) == []
    assert sheet.card.nothing.isVisible()
    fingers.compose("")
    assert len(shown(sheet)) > 40


def test_escape_and_f1_close_it_and_give_the_keyboard_back(shop, sheet, fingers):
    fingers.press(Qt.Key.Key_Escape)
    assert not sheet.is_open
    assert shop.canvas.hasFocus()
    fingers.press(Qt.Key.Key_F1)
    assert sheet.is_open
    fingers.press(Qt.Key.Key_F1)
    assert not sheet.is_open


def test_a_press_beside_it_and_its_button_close_it(sheet, fingers, qtbot):
    qtbot.mouseClick(sheet.curtain, Qt.MouseButton.LeftButton, pos=QPoint(3, 3))
    assert not sheet.is_open
    fingers.press(Qt.Key.Key_F1)
    qtbot.mouseClick(sheet.card.close_button, Qt.MouseButton.LeftButton)
    assert not sheet.is_open


def test_both_columns_are_filled_and_scrolled_by_key(sheet, fingers):
    lefts = {block.mapTo(sheet.card, QPoint(0, 0)).x() for block in sheet.card.blocks()}
    assert len(lefts) == 2
    before = sheet.card.area.verticalScrollBar().value()
    fingers.press(Qt.Key.Key_PageDown)
    assert sheet.card.area.verticalScrollBar().value() > before


def test_it_changes_its_language_while_open(sheet, translation):
    translation.switch(Language.ENGLISH)
    QApplication.processEvents()
    assert "Undo" in shown(sheet)
    assert "Zoom at the pointer" in shown(sheet)
    assert sheet.card.title.text() == "Keyboard shortcuts"


def test_rows_have_names_for_screen_readers(sheet):
    names = [row.accessibleName() for block in sheet.card.blocks() for row in block.rows]
    assert "실행 취소: Ctrl+Z" in names


def test_no_text_is_cut(shop, sheet, translation):
    for language in Language:
        translation.switch(language)
        QApplication.processEvents()
        sheet.card.grab()
        assert [row.toolTip() for block in sheet.card.blocks() for row in block.rows if row.toolTip()] == []


def test_caps_of_chords_with_plus():
    assert caps("Ctrl++") == ("Ctrl", "+")
    assert caps("Ctrl+Shift+Z") == ("Ctrl", "Shift", "Z")
    assert caps("F1") == ("F1",)
