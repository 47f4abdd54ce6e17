"""Parts of booklets: tables, the matrix, notes side by side, strips of stages, and texts in two languages."""

from dataclasses import dataclass, field
from pathlib import Path

import pytest

from journeymap.i18n import Labels
from journeymap.layout.fonts import bundled_fonts
from journeymap.layout.kit.brief import Brief, beside_items
from journeymap.layout.kit.contents import contents_pieces
from journeymap.layout.kit.cover import says_date
from journeymap.layout.kit.flow import pour
from journeymap.layout.kit.guide import step_pieces
from journeymap.layout.kit.matrix import by_advantage, matrix_piece
from journeymap.layout.kit.notes import list_pieces
from journeymap.layout.kit.pieces import Entry
from journeymap.layout.kit.sheets import Sheet, make_page
from journeymap.layout.kit.strip import journey_strip, scenario_strip
from journeymap.layout.kit.tables import Cell, Column, table
from journeymap.layout.kit.touchpoint_page import figure_of
from journeymap.layout.kit.type import Type
from journeymap.layout.marks import Box, TextRun
from journeymap.layout.pages import Role
from journeymap.layout.theme import PRINT
from journeymap.model.elements import Metric, Opportunity
from journeymap.storage.journey_file import open_journey

SAMPLE = Path(__file__).parents[3] / "samples" / "telecom-store.ko.journey.yaml"
SHEET = Sheet(595.0, 842.0)


@pytest.fixture(scope="module")
def brief():
    journey = open_journey(SAMPLE).journey
    type_ = Type(bundled_fonts(), PRINT, Labels(journey.details.language))
    return Brief(journey, type_, SHEET.inner_width, height=SHEET.inner_height)


def texts_of(page):
    return [mark for placed in page.placed for mark in placed.content if isinstance(mark, TextRun)]


def test_a_table_gives_its_columns_the_room_their_words_need(brief):
    columns = [Column("Due", 0.2), Column("What", 5.0)]
    pieces = table(brief.type, columns, [[Cell("2026-11-30"), Cell("Ask first")]], 300.0)
    assert "2026-11-30" in [run.text for run in texts_of(make_page(pour(pieces, 600.0)[0], SHEET))]


def test_a_row_reads_cell_by_cell(brief):
    rows = [[Cell("one two three four five six seven"), Cell("other words of the second cell here")]]
    pieces = table(brief.type, [Column("A", 1.0), Column("B", 1.0)], rows, 160.0)
    words = [run.text for run in texts_of(make_page(pour(pieces, 600.0)[0], SHEET))]
    said = " ".join(words)
    assert "one two three four five six seven" in said
    assert "other words of the second cell here" in said


def test_a_row_longer_than_a_page_goes_on_below_the_head(brief):
    rows = [[Cell(" ".join(f"word{n}" for n in range(2_000))), Cell("short")]]
    pages = pour(table(brief.type, [Column("A", 3.0), Column("B", 1.0)], rows, 400.0), 400.0)
    assert len(pages) > 3
    for page in pages:
        runs = texts_of(make_page(page, SHEET))
        assert runs[0].text == "A"
        assert max(each.top + each.piece.height for each in page) <= 400.0 + 1e-6


@pytest.mark.parametrize("count", [1, 4, 8, 9, 60])
def test_dots_of_the_matrix_never_touch(brief, count):
    ideas = [Opportunity(id=str(n), text="x", effort=1 + n % 2, effect=5) for n in range(count)]
    piece = matrix_piece(brief, sorted(ideas, key=by_advantage))
    dots = [mark for mark in piece.marks if isinstance(mark, Box) and mark.fill == PRINT.opportunity.ink]
    assert dots
    for number, one in enumerate(dots):
        for other in dots[number + 1 :]:
            assert one.x + one.width <= other.x or other.x + other.width <= one.x or abs(one.y - other.y) >= one.height
    words = {mark.text for mark in piece.marks if isinstance(mark, TextRun)}
    if count <= 8:
        assert {str(number + 1) for number in range(count)} <= words
    elif count == 60:
        assert {"1–30", "31–60"} <= words


def test_every_stage_of_a_strip_shows_its_name_whole_or_its_number(brief):
    for scenario in brief.scenarios():
        strip = scenario_strip(brief, brief.journey.visits(scenario.id), 120.0)
        words = [mark.text for mark in strip.marks if isinstance(mark, TextRun)]
        assert not any(word.endswith("…") for word in words)
    assert journey_strip(brief, 120.0).height > 120.0


def test_the_names_of_a_strip_stay_inside_their_stage(brief):
    for scenario in brief.scenarios():
        strip = scenario_strip(brief, brief.journey.visits(scenario.id), 120.0)
        runs = [mark for mark in strip.marks if isinstance(mark, TextRun)]
        boxes = [mark for mark in strip.marks if isinstance(mark, Box)]
        for run in runs:
            right = run.x + bundled_fonts().width(run.text, run.font, run.size)
            assert any(box.x <= run.x and right <= box.x + box.width for box in boxes), run.text


@pytest.mark.parametrize("count", [3, 38, 41, 60, 300])
def test_contents_hold_every_entry_once_in_order_and_a_chapter_never_ends_a_column(brief, count):
    listed = [Entry(f"Entry {n}", f"a{n}", 0 if n % 10 == 0 else 1) for n in range(count)]
    numbers = {f"a{n}": n for n in range(count)}
    pages = pour(contents_pieces(brief, listed, numbers), brief.height)
    runs = [run for page in pages for run in texts_of(make_page(page, SHEET))]
    titles = [run.text for run in runs if run.text.startswith("Entry")]
    assert titles == [entry.title for entry in listed]
    assert all(each.top + each.piece.height <= brief.height for page in pages for each in page)


def test_dates_said_in_another_way_are_not_said_twice():
    assert says_date("워크숍 1차 · 2026년 11월", "2026-11")
    assert says_date("Workshop 1 · November 2026", "2026-11")
    assert says_date("Workshop", "")
    assert not says_date("Workshop 1 · November 2026", "2026-10")
    assert not says_date("2026", "2026-11-30")
    assert not says_date("워크숍 1차", "2026-11")
    assert not says_date("2026", "March")


@dataclass(frozen=True)
class Bilingual:
    """What an element with texts in two languages looks like to a brief."""

    name: str = "대기 접수"
    summary: str = "번호표를 뽑는다"
    loves: tuple[str, ...] = ("빠름", "친절")
    other: dict = field(default_factory=lambda: {"name": "Queue", "summary": "Take a number", "loves": ("Speed", "")})


def test_both_languages_are_read_side_by_side_where_there_are_both(brief):
    source = Bilingual()
    assert brief.name(source) == "대기 접수 / Queue"
    told = brief.told(source, "summary", brief.type.text(), 300.0)
    runs = [mark for piece in told for mark in piece.marks]
    assert [run.text for run in runs] == ["번호표를 뽑는다", "Take a number"]
    assert runs[1].size < runs[0].size
    assert beside_items(source, "loves") == ("Speed", "")
    alone = Bilingual(other={})
    assert brief.name(alone) == "대기 접수"
    assert beside_items(alone, "loves") == ("", "")


def items_of(pieces):
    """Return what every item of a list says, by the structure a reader hears."""
    said = {}
    for placed in make_page(pour(pieces, 10_000.0)[0], SHEET).placed:
        if placed.tag is not None and placed.tag.role is Role.LIST_ITEM:
            said.setdefault(placed.tag.number, []).extend(m.text for m in placed.content if isinstance(m, TextRun))
    return [" ".join(words) for words in said.values()]


def test_an_item_of_a_list_is_its_text_and_not_its_dot(brief):
    persona = brief.journey.personas()[0]
    assert items_of(list_pieces(brief, persona, "loves", 200.0)) == list(persona.loves)


def test_a_step_is_one_item_with_its_number_who_acts_and_what_is_said(brief):
    stop = next(stop for each in brief.scenarios() for stop in brief.journey.visits(each.id) if stop.visit.guide)
    items = items_of(step_pieces(brief, stop, PRINT.stage_tone(0)))
    assert len(items) == len(stop.visit.guide)
    for number, (item, step) in enumerate(zip(items, stop.visit.guide, strict=True), 1):
        assert item.startswith(f"{number} {brief.labels(f'word.actor.{step.actor.value}')}")
        assert step.action in item


@pytest.mark.parametrize(("unit", "said"), [("days", "6.2 days"), ("%", "6.2%"), ("분", "6.2분"), ("", "6.2")])
def test_a_unit_that_is_a_word_stands_off_from_its_number(unit, said):
    assert figure_of(Metric(id="m", name="Wait", value=6.2, unit=unit)) == said
