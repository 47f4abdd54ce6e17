"""Writing in two languages: a second line below every text, in the language the map is not written in."""

from dataclasses import replace
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from journeymap.model.changes import Label
from journeymap.model.document import Document
from journeymap.model.edits.elements import change, say
from journeymap.model.elements import JOURNEY_ID, Pain, Persona, Touchpoint
from journeymap.model.vocabulary import Language, Texts
from journeymap.storage.journey_file import open_journey
from journeymap.ui.inspector.guide_box import GuideBox
from journeymap.ui.inspector.panel import InspectorPanel
from journeymap.ui.inspector.touchpoint_page import SCENARIOS
from journeymap.ui.session import Session
from tests.ui.inspector.conftest import QUEUE
from tests.ui.inspector.fingers import click, compose, replace_text, write

HOTEL = Path(__file__).parents[3] / "samples" / "hotel-anniversary.ko.journey.yaml"


@pytest.fixture
def page(panel: InspectorPanel, session: Session):
    """The page of 대기 접수 with second lines."""
    session.writes_both = True
    session.selection.set([QUEUE])
    made = panel.page()
    made.body().complete()
    return made


def touchpoint(session: Session) -> Touchpoint:
    return session.journey.get(QUEUE, Touchpoint)


def test_a_map_in_one_language_has_single_lines(queue) -> None:
    with pytest.raises(KeyError):
        queue.header.binder.editor("other.name")


def test_the_switch_offers_a_second_line_and_takes_it_away(panel: InspectorPanel, session: Session) -> None:
    session.selection.set([QUEUE])
    click(panel.both)
    assert session.writes_both
    line = panel.page().header.binder.editor("other.name").line
    assert line.placeholderText() == "English"
    assert "영어" in line.accessibleName() or "English" in line.accessibleName()
    click(panel.both)
    with pytest.raises(KeyError):
        panel.page().header.binder.editor("other.name")


def test_typing_is_one_step_and_leaves_the_name_alone(page, session: Session) -> None:
    replace_text(page.header.binder.editor("other.name").line, "Queue")
    assert (touchpoint(session).name, touchpoint(session).other) == ("대기 접수", {"name": "Queue"})
    assert session.document.undo_label is Label.RENAME
    session.undo()
    assert touchpoint(session).other == {}
    assert not session.document.can_undo
    assert page.header.binder.editor("other.name").line.text() == ""


def test_no_syllable_is_lost(page, session: Session) -> None:
    line = page.body().more.editor("other.training").paragraph
    line.setFocus()
    write(line, "한")
    compose(line, "글")
    session.finish()
    assert touchpoint(session).other == {"training": "한글"}


def test_renaming_leaves_the_second_line(page, session: Session) -> None:
    with session.edit(Label.RENAME) as edit:
        say(edit, QUEUE, "name", "Queue")
    replace_text(page.header.name.line, "번호표")
    assert page.header.binder.editor("other.name").line.text() == "Queue"


def test_entries_keep_their_partners(page, session: Session) -> None:
    with session.edit(Label.CHANGE) as edit:
        change(edit, QUEUE, data_read=("하나", "둘", "셋"))
    second = page.body().more.editor("other.data_read").paragraph
    second.setFocus()
    second.insertPlainText("One\n\nThree")
    assert touchpoint(session).other == {"data_read": ("One", "", "Three")}
    with session.edit(Label.CHANGE) as edit:
        change(edit, QUEUE, data_read=("셋", "하나"))
    assert second.toPlainText() == "Three\nOne"
    second.setFocus()
    second.selectAll()
    second.insertPlainText("")
    assert touchpoint(session).other == {}


def test_guides_and_answers_have_second_lines(panel: InspectorPanel, session: Session, page) -> None:
    page.show_tab(SCENARIOS)
    stop = next(stop for stop in session.journey.visits_of(QUEUE) if any(s.branches for s in stop.visit.guide))
    body = page.body()
    body.show_stop(f"{stop.scenario}/{stop.number}")
    box = body.findChild(GuideBox)
    at = next(n for n, step in enumerate(stop.visit.guide) if step.branches)
    box.steps.open(str(at))
    box.step.branches.open("0")
    for form, name, text in (
        (box.form, "quote", "Again?"),
        (box.step.form, "line", "How may we call you?"),
        (box.step.branch, "answer", "By text"),
    ):
        field = form.editor(f"other.{name}").paragraph
        field.setFocus()
        field.selectAll()
        field.insertPlainText(text)
    visit = next(s.visit for s in session.journey.visits(stop.scenario) if s.number == stop.number)
    assert visit.other == {"quote": "Again?"}
    assert visit.guide[at].other == {"line": "How may we call you?"}
    assert visit.guide[at].branches[0].other == {"answer": "By text"}
    assert visit.quote == stop.visit.quote


def test_a_map_in_two_languages_opens_with_both(qapp, qtbot: QtBot) -> None:
    session = Session(Document(open_journey(HOTEL).journey))
    panel = InspectorPanel(session)
    qtbot.addWidget(panel)
    panel.resize(270, 900)
    panel.show()
    panel.start()
    assert panel.both.isChecked()
    persona = session.journey.personas()[0]
    session.selection.set([persona.id])
    form = panel.page().form
    assert form.editor("other.hates").value() == persona.other["hates"]
    pain = next(each for each in session.journey.elements() if isinstance(each, Pain))
    session.selection.set([pain.id])
    assert panel.page().form.editor("other.text").value() == pain.other["text"]


def test_another_map_language_turns_the_lines_round(page, panel: InspectorPanel, session: Session, qtbot) -> None:
    with session.edit(Label.RENAME) as edit:
        say(edit, QUEUE, "name", "Queue")
    with session.edit(Label.CHANGE_SETTINGS) as edit:
        change(edit, JOURNEY_ID, language=Language.ENGLISH)

    def second():
        return panel.page().header.binder.editor("other.name").line

    qtbot.waitUntil(lambda: second().placeholderText() == "한국어")
    assert (panel.page().header.name.line.text(), second().text()) == ("Queue", "대기 접수")


def test_several_are_given_the_same_second_line(panel: InspectorPanel, session: Session) -> None:
    session.writes_both = True
    first, second = (each.id for each in session.journey.personas()[:2])
    session.selection.set([first, second])
    replace_text(panel.page().form.editor("other.summary").paragraph, "누구나")
    said = [session.journey.get(each, Persona).other["summary"] for each in (first, second)]
    assert said == ["누구나", "누구나"]


def test_rows_that_name_others_show_the_texts_of_the_map(panel: InspectorPanel, session: Session) -> None:
    with session.edit(Label.CHANGE) as edit:
        say(edit, QUEUE, "name", "Queue")
        for note in edit.journey.attached(QUEUE, Pain):
            say(edit, note.id, "text", f"Pain {note.id}")
    session.view = replace(session.view, texts=Texts.ENGLISH)
    note = session.journey.attached(QUEUE, Pain)[0]
    session.selection.set([note.id])
    assert "Queue" in panel.page().header.under.text()
    session.view = replace(session.view, texts=Texts.MAP)
    assert "대기 접수" in panel.page().header.under.text()
