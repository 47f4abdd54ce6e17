"""Text in the inspector: nothing typed is lost, and a run of typing is one step of undo."""

import pytest
from PySide6.QtCore import QMimeData, Qt, QUrl
from PySide6.QtGui import QAction, QGuiApplication, QKeySequence

from journeymap.model.changes import Label
from journeymap.model.edits.elements import change
from journeymap.model.elements import Touchpoint
from journeymap.storage.clean import LONGEST_TYPED
from tests.ui.inspector.conftest import QUEUE
from tests.ui.inspector.fingers import click, commit, compose, paste, press, replace_text, write


def touchpoint(session) -> Touchpoint:
    return session.journey.get(QUEUE, Touchpoint)


def line(page, name):
    """The widget that has the focus when a field is edited."""
    return page.body().more.editor(name).focusProxy()


def test_typing_in_the_head_renames_and_is_one_step(queue, session):
    field = queue.header.name.line
    click(field)
    replace_text(field, "번호표 뽑기")
    assert touchpoint(session).name == "번호표 뽑기"
    assert session.document.undo_label is Label.RENAME
    session.undo()
    assert touchpoint(session).name == "대기 접수"
    assert field.text() == "대기 접수"
    assert not session.document.can_undo


def test_the_syllable_in_the_making_is_in_the_document_and_survives_losing_the_focus(queue, session, qtbot):
    field = queue.header.name.line
    replace_text(field, "체험")
    compose(field, "존")
    assert touchpoint(session).name == "체험존"
    queue.body().feeling.editor("emotion").setFocus()
    assert field.text() == "체험존"
    assert touchpoint(session).name == "체험존"


@pytest.mark.parametrize("name", ["training", "trigger", "notes"])
def test_finishing_keeps_what_is_being_composed(queue, session, name):
    field = line(queue, name)
    replace_text(field, "말")
    compose(field, "씀")
    session.finish()
    assert getattr(touchpoint(session), name).rstrip("\n") == "말씀"
    assert field.toPlainText() == "말씀"


def test_choosing_another_card_keeps_what_is_being_composed_where_it_was_typed(queue, session):
    field = line(queue, "reward")
    field.setFocus()
    write(field, "적")
    compose(field, "립")
    session.selection.set(["소셜-광고"])
    assert touchpoint(session).reward == "적립"
    assert session.journey.get("소셜-광고", Touchpoint).reward == ""


def test_two_fields_are_two_steps(queue, session):
    replace_text(line(queue, "trigger"), "이사")
    replace_text(line(queue, "reward"), "점수")
    session.undo()
    assert (touchpoint(session).trigger, touchpoint(session).reward) == ("이사", "")
    session.undo()
    assert touchpoint(session).trigger == ""


def test_leaving_and_coming_back_begins_a_new_step(queue, session):
    field = line(queue, "trigger")
    replace_text(field, "이사")
    line(queue, "reward").setFocus()
    field.setFocus()
    write(field, "날")
    session.undo()
    assert touchpoint(session).trigger == "이사"


def test_typing_taken_back_letter_by_letter_leaves_no_step(queue, session):
    field = line(queue, "trigger")
    field.setFocus()
    write(field, "가")
    press(field, Qt.Key.Key_Backspace)
    assert touchpoint(session).trigger == ""
    assert not session.document.can_undo
    assert session.document.clean


def test_a_change_from_elsewhere_shows_and_leaves_the_cursor_of_another_field(queue, session):
    field = line(queue, "trigger")
    replace_text(field, "이사 온 날")
    press(field, Qt.Key.Key_Home)
    press(field, Qt.Key.Key_Right)
    with session.edit(Label.CHANGE) as edit:
        change(edit, QUEUE, reward="커피")
    assert line(queue, "reward").toPlainText() == "커피"
    assert field.hasFocus()
    assert field.textCursor().position() == 1


def test_text_passes_the_gate(queue, session):
    field = line(queue, "notes")
    field.setFocus()
    press(field, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    paste(field, "체험\x00\r\n둘째 줄\x85")
    assert touchpoint(session).notes == "체험\n둘째 줄\n"


def test_only_plain_text_is_pasted(queue, session):
    content = QMimeData()
    content.setHtml('<img src="file:///etc/hostname"><b>굵게</b>')
    content.setText("굵게")
    content.setUrls([QUrl("file:///etc/hostname")])
    field = line(queue, "reward")
    field.setFocus()
    QGuiApplication.clipboard().setMimeData(content)
    press(field, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    assert touchpoint(session).reward == "굵게"


def test_a_huge_paste_is_cut(queue, session):
    field = line(queue, "notes")
    field.setFocus()
    paste(field, "가" * (LONGEST_TYPED + 500))
    assert len(touchpoint(session).notes) <= LONGEST_TYPED


def test_breaks_pasted_into_a_sentence_become_spaces_and_enter_goes_on(queue, session):
    field = line(queue, "training")
    replace_text(field, "")
    press(field, Qt.Key.Key_Delete)
    paste(field, "두 줄\n한 줄로")
    press(field, Qt.Key.Key_Return)
    assert touchpoint(session).training == "두 줄 한 줄로"
    assert not field.hasFocus()


def test_tab_leaves_a_paragraph(queue):
    field = line(queue, "notes")
    field.setFocus()
    press(field, Qt.Key.Key_Tab)
    assert not field.hasFocus()


def test_a_block_of_notes_keeps_its_last_line_break(queue, session):
    before = touchpoint(session).notes
    assert before.endswith("\n")
    field = line(queue, "notes")
    field.setFocus()
    press(field, Qt.Key.Key_End, Qt.KeyboardModifier.ControlModifier)
    commit(field, "!")
    assert touchpoint(session).notes == before.rstrip("\n") + "!\n"


def test_undo_goes_to_the_map_once_the_field_has_nothing_to_take_back(queue, session, panel):
    action = QAction(panel)
    action.setShortcut(QKeySequence.StandardKey.Undo)
    action.triggered.connect(session.undo)
    panel.addAction(action)
    with session.edit(Label.CHANGE) as edit:
        change(edit, QUEUE, reward="커피")
    field = line(queue, "trigger")
    field.setFocus()
    write(field, "가")
    press(field, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert touchpoint(session).trigger == ""
    assert touchpoint(session).reward == "커피"
    press(field, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert touchpoint(session).reward == ""


def test_entries_are_lines_that_move(queue, session, qtbot):
    field = line(queue, "data_read")
    field.setFocus()
    press(field, Qt.Key.Key_End, Qt.KeyboardModifier.ControlModifier)
    press(field, Qt.Key.Key_Return)
    write(field, "기념일")
    assert touchpoint(session).data_read == ("지난 구매", "열린 불만 접수", "기념일")
    press(field, Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier)
    assert touchpoint(session).data_read == ("지난 구매", "기념일", "열린 불만 접수")
    qtbot.waitUntil(lambda: len(field.dot_places()) == 3)


@pytest.mark.parametrize(
    ("typed", "kept", "shown"),
    [
        ("https://shop.kr/plan", "https://shop.kr/plan", "https://shop.kr/plan"),
        ("shop.kr/plan", "https://shop.kr/plan", "https://shop.kr/plan"),
        ("me@shop.kr", "mailto:me@shop.kr", "mailto:me@shop.kr"),
        ("javascript:alert(1)", "", "javascript:alert(1)"),
        ("file:///etc/passwd", "", "file:///etc/passwd"),
        ("http://[bad", "", "http://[bad"),
        ("not a link", "", "not a link"),
    ],
)
def test_only_links_of_web_and_mail_are_kept(queue, session, typed, kept, shown):
    field = line(queue, "link")
    field.setFocus()
    paste(field, typed)
    press(field, Qt.Key.Key_Return)
    assert touchpoint(session).link == kept
    assert field.text() == shown
    editor = queue.body().more.editor("link")
    assert bool(editor.problem()) is (kept == "")
    assert bool(field.accessibleDescription()) is (kept == "")


@pytest.mark.parametrize("name", ["notes", "trigger"])
def test_a_space_that_comes_late_stands_before_the_next_syllable_of_a_paragraph(queue, session, name):
    field = line(queue, name)
    replace_text(field, "담")
    compose(field, "")
    compose(field, "ㅈ")
    press(field, Qt.Key.Key_Space)
    compose(field, "직")
    commit(field, "직")
    assert field.toPlainText() == "담 직"
