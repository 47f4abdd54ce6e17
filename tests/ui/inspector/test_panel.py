"""Which page shows for which selection, and what happens to it when the world changes."""

import time
from dataclasses import fields

import pytest
from PySide6.QtCore import QEvent, QLocale, Qt
from PySide6.QtWidgets import QAbstractButton, QApplication, QComboBox, QLabel, QLineEdit, QPlainTextEdit, QWidget

from journeymap.layout.theme import DARK
from journeymap.model.changes import Label
from journeymap.model.document import Document
from journeymap.model.edits.touchpoints import remove_touchpoints
from journeymap.model.elements import (
    JOURNEY_ID,
    Delight,
    Feedback,
    Lane,
    Metric,
    Opportunity,
    Pain,
    Persona,
    Scenario,
    Stage,
    Touchpoint,
)
from journeymap.model.vocabulary import LaneRole, MapVersion
from journeymap.ui.inspector.element_page import ElementPage, MixedPage
from journeymap.ui.inspector.touchpoint_page import PAINS, TouchpointPage
from tests.ui.inspector.conftest import QUEUE
from tests.ui.inspector.fingers import click, press, replace_text, write

KINDS = (Stage, Lane, Persona, Scenario, Pain, Delight, Opportunity, Metric, Feedback)


def first(session, kind):
    return next(element for element in session.journey.elements() if isinstance(element, kind))


def test_nothing_chosen_shows_the_journey_and_its_counts(panel, session):
    page = panel.page()
    replace_text(page.header.name.line, "새 제목")
    assert session.journey.details.title == "새 제목"
    box = page.form.editor("version").box
    box.setFocus()
    press(box, Qt.Key.Key_End)
    assert session.journey.details.version is MapVersion.TO_BE
    assert session.document.undo_label is Label.CHANGE_SETTINGS
    assert f"{len(session.journey.touchpoints())} touchpoints" in page.counts.text()


@pytest.mark.parametrize("kind", KINDS)
def test_every_kind_has_a_page_with_all_its_fields(panel, session, kind):
    session.selection.set([first(session, kind).id])
    page = panel.page()
    assert isinstance(page, ElementPage)
    own = {field.name for field in fields(kind)} - {"id", "extra", "other"}
    shown = {spec.objectName() for spec in page.form.binder.editors}
    if page.header.name is not None:
        shown.add("name")
    assert own <= shown


def test_a_touchpoint_page_has_all_its_fields(queue):
    body = queue.body()
    shown = {
        editor.objectName()
        for part in (body.feeling, body.scores, body.work, body.more)
        for editor in part.binder.editors
    }
    own = {field.name for field in fields(Touchpoint)} - {"id", "extra", "other", "name", "scores"}
    assert own <= shown
    assert {f"scores.{each}" for each in ("resolution", "rapport", "relevance", "ease", "speed")} <= shown


@pytest.mark.parametrize(
    ("kind", "text"), [(Stage, "새 단계"), (Lane, "새 레인"), (Persona, "새 얼굴"), (Scenario, "새 길")]
)
def test_names_are_typed_in_the_head(panel, session, kind, text):
    element = first(session, kind).id
    session.selection.set([element])
    replace_text(panel.page().header.name.line, text)
    assert session.journey.get(element, kind).name == text


def test_columns_are_typed_and_emptied(panel, session):
    stage = session.journey.stages()[0].id
    session.selection.set([stage])
    field = panel.page().form.editor("columns").line
    field.setFocus()
    press(field, Qt.Key.Key_3)
    assert session.journey.get(stage, Stage).columns == 3
    press(field, Qt.Key.Key_Backspace)
    assert session.journey.get(stage, Stage).columns == 0


def test_a_lane_that_holds_cards_cannot_become_a_derived_one(panel, session):
    full = session.journey.lane_of(QUEUE)
    session.selection.set([full])
    box = panel.page().form.editor("role").box
    box.setFocus()
    press(box, Qt.Key.Key_End)
    assert session.journey.get(full, Lane).role is LaneRole.SUPPORT
    empty = session.journey.lanes()[-1].id
    session.selection.set([empty])
    press(box, Qt.Key.Key_End)
    assert session.journey.get(empty, Lane).role is LaneRole.METRICS


def test_a_scenario_is_given_to_another_persona(panel, session):
    scenario = session.journey.scenarios()[0].id
    session.selection.set([scenario])
    box = panel.page().form.editor("persona").box
    box.setFocus()
    press(box, Qt.Key.Key_End)
    assert session.journey.persona_of(scenario) == session.journey.personas()[-1].id
    press(box, Qt.Key.Key_Home)
    assert session.journey.persona_of(scenario) is None


def test_several_touchpoints_are_given_a_value_in_one_step(panel, session):
    ids = [QUEUE, "소셜-광고", "방문-예약"]
    session.selection.set(ids)
    form = panel.page().form
    wait = form.editor("wait").line
    assert (wait.text(), wait.placeholderText()) == ("", "Various")
    wait.setFocus()
    press(wait, Qt.Key.Key_2)
    press(wait, Qt.Key.Key_5)
    assert {session.journey.get(each, Touchpoint).wait for each in ids} == {25}
    click(form.editor("emotion").buttons[3])
    assert {session.journey.get(each, Touchpoint).emotion for each in ids} == {1}
    session.undo()
    assert [session.journey.get(each, Touchpoint).emotion for each in ids] == [-2, 0, 1]
    session.undo()
    assert session.journey.get(QUEUE, Touchpoint).wait == 14
    assert not session.document.can_undo


def test_looking_at_several_changes_nothing(panel, session):
    session.selection.set([QUEUE, "소셜-광고"])
    for editor in panel.page().form.binder.editors:
        editor.setFocus()
    session.finish()
    assert not session.document.can_undo


def test_several_notes_share_a_form_without_their_texts(panel, session):
    pains = [pain.id for pain in session.journey.elements() if isinstance(pain, Pain)][:3]
    session.selection.set(pains)
    form = panel.page().form
    assert "text" not in {editor.objectName() for editor in form.binder.editors}
    replace_text(form.editor("owner").line, "점장")
    assert {session.journey.get(each, Pain).owner for each in pains} == {"점장"}


def test_different_things_are_only_counted(panel, session):
    session.selection.set([QUEUE, session.journey.stages()[0].id])
    page = panel.page()
    assert isinstance(page, MixedPage)
    assert page.header.title.text() == "2 selected"


def test_the_tab_stays_when_another_touchpoint_is_chosen(queue, panel, session):
    queue.show_tab(PAINS)
    session.selection.set(["소셜-광고"])
    assert panel.page() is queue
    assert queue.tabs.currentIndex() == PAINS
    assert len(queue.body().sections[0].list.rows) == 1


def test_a_removed_touchpoint_gives_way_and_undo_brings_it_back(queue, panel, session):
    with session.edit(Label.REMOVE_TOUCHPOINT) as edit:
        remove_touchpoints(edit, [QUEUE])
    assert panel.page() is not queue
    session.undo()
    session.selection.set([QUEUE])
    assert panel.page() is queue
    assert queue.header.name.line.text() == "대기 접수"


def test_another_document_is_shown(panel, session):
    session.selection.set([QUEUE])
    session.replace(Document())
    page = panel.page()
    assert page.header.name.line.text() == ""
    replace_text(page.header.name.line, "빈 여정")
    assert session.journey.get(JOURNEY_ID, type(session.journey.details)).title == "빈 여정"


def test_the_language_is_switched_without_losing_what_is_typed(queue, panel, session):
    field = queue.body().more.editor("reward").paragraph
    field.setFocus()
    write(field, "커피")
    QLocale.setDefault(QLocale("ko"))
    try:
        QApplication.sendEvent(panel, QEvent(QEvent.Type.LanguageChange))
        page = panel.page()
        assert isinstance(page, TouchpointPage)
        texts = {label.text() for label in page.findChildren(QLabel)}
        assert {"감정", "대기 시간", "담당"} <= texts
        assert session.journey.get(QUEUE, Touchpoint).reward == "커피"
    finally:
        QLocale.setDefault(QLocale("C"))


def test_the_theme_is_switched(queue, panel, session):
    before = panel.grab().toImage()
    session.theme = DARK
    assert panel.page() is not queue
    assert panel.page().look.theme is DARK
    assert panel.grab().toImage() != before


def test_a_hidden_panel_follows_nothing_and_catches_up(panel, session, qtbot):
    panel.hide()
    session.selection.set([QUEUE])
    panel.show()
    qtbot.waitUntil(lambda: panel.isVisible() and isinstance(panel.page(), TouchpointPage))
    assert panel.page().header.name.line.text() == "대기 접수"


def test_every_field_has_a_name_for_screen_readers(queue, panel, session):
    chosen = [None, QUEUE, *(first(session, kind).id for kind in KINDS)]
    focusable = (QLineEdit, QPlainTextEdit, QComboBox, QAbstractButton)
    for each in chosen:
        session.selection.set([each] if each else [])
        for widget in panel.page().findChildren(QWidget):
            inner = isinstance(widget.parent(), QLineEdit | QComboBox)
            if isinstance(widget, focusable) and widget.focusPolicy() and widget.isVisible() and not inner:
                assert widget.accessibleName() or widget.text(), widget
    assert all(label.buddy() for label in queue.body().more.findChildren(QLabel) if label.property("tone") == "field")


def test_texts_of_users_are_shown_as_they_are(panel, session):
    evil = '<img src="file:///etc/hostname"> & *{background:red}'
    session.selection.set([QUEUE])
    page = panel.page()
    replace_text(page.header.name.line, "x")
    page.header.name.line.selectAll()
    page.header.name.line.insert(evil)
    session.selection.set([])
    session.selection.set([QUEUE, "소셜-광고"])
    for label in panel.findChildren(QLabel):
        assert label.textFormat() is Qt.TextFormat.PlainText
    assert evil not in panel.styleSheet()


def test_a_refresh_takes_less_than_ten_milliseconds(queue, panel):
    queue.refresh()
    took = []
    for _ in range(15):
        begin = time.perf_counter()
        panel.refresh()
        took.append(time.perf_counter() - begin)
    assert sorted(took)[7] < 0.010


def test_typing_reaches_the_panel_through_the_window_system(queue, session, qtbot):
    """Keys go to whatever has the focus, not to a widget named by a test."""
    queue.header.name.line.setFocus()
    qtbot.keyClick(queue.window().focusWidget(), Qt.Key.Key_End)
    qtbot.keyClicks(queue.window().focusWidget(), " 2")
    assert session.journey.get(QUEUE, Touchpoint).name == "대기 접수 2"
