"""Touchpoint sheets: one page each where they fit, nothing lost, boxes to tick, a code for the link."""

import pytest

from journeymap.i18n import Labels
from journeymap.layout.geometry import Rect
from journeymap.layout.kit.brief import Choice
from journeymap.layout.kit.kit import KitKind
from journeymap.layout.kit.qr import qr_matrix
from journeymap.layout.marks import Path, TextRun
from journeymap.layout.pages import FieldKind, Paper, smallest_text
from journeymap.model.changes import Label
from journeymap.model.document import Document
from journeymap.model.edits import frame, notes, touchpoints
from journeymap.model.elements import Delight, Lane, Opportunity, Pain, Stage, Touchpoint
from journeymap.model.relations import Relation
from tests.layout.kit.corners import standing, within
from tests.layout.kit.reading import all_marks, letters, paragraphs

MOST_SPILLED = 3


def sheets(journey, printed, **options):
    return printed(journey, kind=KitKind.TOUCHPOINTS, **options)


def test_nearly_every_touchpoint_has_one_page(sample, printed):
    pages = sheets(sample, printed)
    assert len(pages) - len(sample.touchpoints()) <= MOST_SPILLED


@pytest.mark.parametrize("paper", [Paper.A4, Paper.LETTER])
def test_nothing_leaves_its_page_and_nothing_is_too_small(sample, printed, paper):
    pages = sheets(sample, printed, paper=paper)
    for page in pages:
        for mark, at in standing(page):
            assert within(at, Rect(0, 0, page.width, page.height)), mark
    assert smallest_text(pages) >= 7.0


def test_every_step_pain_and_remedy_is_there_whole(sample, printed):
    said = "\n".join(paragraphs(sheets(sample, printed)))
    wanted = []
    for touchpoint in sample.touchpoints():
        wanted += [touchpoint.name, touchpoint.notes, touchpoint.training, *touchpoint.data_read]
        wanted += [note.text for kind in (Pain, Opportunity) for note in sample.attached(touchpoint.id, kind)]
        for stop in sample.visits_of(touchpoint.id):
            wanted += [text for step in stop.visit.guide for text in (step.action, step.line, step.data)]
    assert [text for text in wanted if letters(text) not in said] == []


def test_every_step_has_a_box_to_tick_of_its_own(sample, printed):
    fields = [field for page in sheets(sample, printed) for field in page.fields]
    names = [field.name for field in fields]
    assert len(set(names)) == len(names)
    assert {field.kind for field in fields} == {FieldKind.CHECK}
    stops = [stop for touchpoint in sample.touchpoints() for stop in sample.visits_of(touchpoint.id)]
    for stop in stops:
        for number in range(1, len(stop.visit.guide) + 1):
            assert f"{stop.scenario}/{stop.touchpoint}/{stop.number}/{number}" in names


def test_a_booklet_has_the_boxes_and_no_fields(telecom, printed):
    assert not any(page.fields for page in printed(telecom, kind=KitKind.BOOKLET))


def test_links_and_only_links_get_a_code(sample, printed):
    linked = [each.link for each in sample.touchpoints() if each.link]
    drawn = [mark for mark in all_marks(sheets(sample, printed)) if isinstance(mark, Path) and mark.fill == "#000000"]
    assert len(drawn) == len(linked)
    assert all(qr_matrix(link) for link in linked)


LONG = "기다리는 손님에게 먼저 다가가 무엇을 도와드릴지 여쭙니다. " * 400


def crowded(text):
    """Return a journey whose one touchpoint says ``text`` wherever it can."""
    document = Document()
    with document.edit(Label.ADD_STAGE) as edit:
        stage = frame.add_stage(edit, Stage(id="", name="단계"))
        lane = frame.add_lane(edit, Lane(id="", name="레인"))
        new = Touchpoint(id="t", name="접점", notes=text, training=text, data_read=(text, "짧은 것"), trigger=text)
        touchpoint = touchpoints.place_touchpoint(edit, new, stage, lane)
        pain = notes.attach(edit, Pain(id="", text=text, cause=text), touchpoint)
        idea = notes.attach(edit, Opportunity(id="", text=text), touchpoint)
        notes.set_targets(edit, idea, Relation.ADDRESSES, (pain,))
        notes.attach(edit, Delight(id="", text=text), touchpoint)
    return document.journey


@pytest.mark.parametrize("text", [LONG[:300], LONG[:3000], LONG])
def test_long_texts_flow_over_pages_and_none_is_lost(printed, text):
    pages = sheets(crowded(text), printed)
    said = "\n".join(paragraphs(pages))
    assert said.count(letters(text)) >= 7
    for page in pages:
        for mark, at in standing(page):
            assert within(at, Rect(0, 0, page.width, page.height)), mark


def test_what_is_done_stands_beside_what_goes_wrong(telecom, printed):
    labels = Labels(telecom.details.language)
    assert letters(labels("kit.trouble")) in paragraphs(sheets(telecom, printed))
    for touchpoint in telecom.touchpoints():
        chosen = Choice(touchpoints=frozenset({touchpoint.id}))
        page_texts = {
            mark.text: at
            for page in sheets(telecom, printed, choice=chosen)
            for mark, at in standing(page)
            if isinstance(mark, TextRun)
        }
        for pain in telecom.attached(touchpoint.id, Pain):
            for each in telecom.addressed_by(pain.id):
                remedy = telecom.get(each, Opportunity).text
                if pain.text in page_texts and remedy in page_texts:
                    assert page_texts[remedy].x > page_texts[pain.text].right
