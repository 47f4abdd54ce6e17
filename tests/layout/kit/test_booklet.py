"""Booklets: every text of the map is in them whole, and numbers, links and bookmarks lead where they say."""

import re
from dataclasses import replace
from itertools import pairwise
from pathlib import Path

import pytest
from hypothesis import given, settings

from journeymap.i18n import Labels
from journeymap.layout.board import Board
from journeymap.layout.fonts import bundled_fonts
from journeymap.layout.geometry import Point
from journeymap.layout.kit.booklet import Part
from journeymap.layout.kit.brief import Choice
from journeymap.layout.kit.kit import KitKind, KitOptions, lay_out_kit
from journeymap.layout.kit.map_pages import MapSheet
from journeymap.layout.marks import TextRun
from journeymap.layout.pages import CustomPaper, Orientation, Paper, Role, smallest_text
from journeymap.model.edit import Edit
from journeymap.model.elements import Pain
from journeymap.model.journey import Journey
from journeymap.model.vocabulary import Language
from journeymap.storage.journey_file import open_journey, read_journey
from tests.layout.kit.reading import all_marks, letters, lost, paragraphs
from tests.storage.maps import file_of, trees

SAMPLES = sorted((Path(__file__).parents[3] / "samples").glob("*.journey.yaml"))
A5 = CustomPaper(148.0, 210.0)


def booklet(journey, language=None, **options):
    labels = Labels(language or journey.details.language)
    return lay_out_kit(journey, KitOptions(kind=KitKind.BOOKLET, **options), bundled_fonts(), labels).pages


@pytest.fixture(scope="module", params=SAMPLES, ids=lambda path: path.name.removesuffix(".journey.yaml"))
def sample(request):
    return open_journey(request.param).journey


@pytest.fixture(scope="module")
def telecom():
    return open_journey(next(path for path in SAMPLES if path.name == "telecom-store.ko.journey.yaml")).journey


def runs_of(page):
    """Yield every text on a page with the place of its left end."""
    for placed in page.placed:
        content = placed.content
        groups = (
            [(part.marks, at) for part, at in content.parts.values()]
            if isinstance(content, Board)
            else [(content, Point(0, 0))]
        )
        for marks, at in groups:
            for mark in marks:
                if isinstance(mark, TextRun):
                    yield (
                        mark.text,
                        placed.x + (at.x + mark.x) * placed.scale,
                        placed.y + (at.y + mark.y) * placed.scale,
                    )


def everything_is_inside(pages):
    for page in pages:
        for text, x, y in runs_of(page):
            assert -0.5 <= x <= page.width, text
            assert 0.0 <= y <= page.height, text
    return True


# The date is said in words where the subtitle says it: 2026-11 and 2026년 11월.
def without_said_dates(journey, texts):
    return [text for text in texts if text != journey.details.date]


def test_every_text_of_a_sample_is_in_its_booklet(sample):
    pages = booklet(sample)
    assert without_said_dates(sample, lost(sample, pages)) == []
    assert everything_is_inside(pages)
    assert smallest_text(pages) >= 7.0


@pytest.mark.parametrize(
    "options",
    [{"paper": Paper.LETTER}, {"paper": A5}, {"orientation": Orientation.LANDSCAPE}, {"paper": A5, "is_mono": True}],
    ids=str,
)
def test_every_text_is_there_on_any_sheet(telecom, options):
    pages = booklet(telecom, **options)
    assert without_said_dates(telecom, lost(telecom, pages)) == []
    assert everything_is_inside(pages)
    assert smallest_text(pages) >= 7.0


@given(tree=trees())
@settings(max_examples=25)
def test_every_text_of_any_map_is_in_its_booklet(tree):
    journey = read_journey(file_of(tree)).journey
    assert without_said_dates(journey, lost(journey, booklet(journey))) == []


def test_a_note_of_twenty_thousand_characters_flows_over_pages(telecom):
    journey = telecom.copy()
    pain = next(each for each in journey.elements() if isinstance(each, Pain))
    long = " ".join(f"{number}번째 손님은 이렇게 말했다." for number in range(1_100))
    assert len(long) > 20_000
    Edit(journey).put(replace(pain, text=long))
    pages = booklet(journey)
    assert without_said_dates(journey, lost(journey, pages)) == []
    assert everything_is_inside(pages)


def test_hanja_emoji_and_kana_are_there(telecom):
    journey = telecom.copy()
    details = journey.details
    Edit(journey).put(replace(details, title="大리점 旅程 😀 さくら ㎡", subtitle="カタカナ"))
    assert without_said_dates(journey, lost(journey, booklet(journey))) == []


def test_an_empty_map_has_a_booklet(tmp_path):
    pages = booklet(Journey())
    assert len(pages) >= 2
    assert everything_is_inside(pages)


def test_the_contents_say_the_pages_things_are_on(sample):
    pages = booklet(sample)
    on_page = {f"#{anchor.name}": number for number, page in enumerate(pages, 1) for anchor in page.anchors}
    contents = pages[1]
    assert len(contents.links) > 20
    for link in contents.links:
        middle = link.rect.y + link.rect.height / 2
        right = link.rect.right
        shown = [text for text, x, y in runs_of(contents) if abs(y - middle) < 7.0 and right - 30.0 < x < right]
        assert shown == [str(on_page[link.target])]


def test_links_lead_to_anchors_and_bookmarks_nest(sample):
    for parts in (None, frozenset({Part.PERSONAS, Part.CONTENTS, Part.COVER})):
        pages = booklet(sample, **({"parts": parts} if parts else {}))
        anchors = [anchor.name for page in pages for anchor in page.anchors]
        assert len(set(anchors)) == len(anchors)
        inner = [link.target for page in pages for link in page.links if link.target.startswith("#")]
        assert {target[1:] for target in inner} <= set(anchors)
        levels = [mark.level for page in pages for mark in page.bookmarks]
        assert levels[0] == 0
        assert all(after <= before + 1 for before, after in pairwise(levels))


def test_every_page_but_the_cover_has_its_number(sample):
    pages = booklet(sample)
    labels = Labels(sample.details.language)
    for number, page in enumerate(pages, 1):
        words = [text for text, _x, _y in runs_of(page)]
        assert (labels("print.page", number=number, count=len(pages)) in words) is (number > 1)


def test_no_heading_is_the_last_thing_on_a_page(sample):
    headings = (Role.HEADING_1, Role.HEADING_2, Role.HEADING_3)
    for paper in (Paper.A4, A5):
        for page in booklet(sample, paper=paper)[1:]:
            standing = page.placed[:-1]
            lowest = max(standing, key=lambda placed: placed.y, default=None)
            assert lowest is None or lowest.tag is None or lowest.tag.role not in headings


def test_chosen_parts_and_people_alone(telecom):
    persona = telecom.personas()[0]
    pages = booklet(
        telecom,
        parts=frozenset({Part.PERSONAS, Part.SCENARIOS}),
        choice=Choice(personas=frozenset({persona.id})),
    )
    said = "\n".join(paragraphs(pages))
    assert letters(persona.summary) in said
    others = [each.summary for each in telecom.personas()[1:]]
    assert [text for text in others if letters(text) in said] == []


def test_printed_words_may_be_in_the_other_language(telecom):
    said = "\n".join(paragraphs(booklet(telecom, Language.ENGLISH)))
    assert "Howtoreadthemap" in said
    assert letters(telecom.details.title) in said


@pytest.mark.parametrize("sheet", list(MapSheet))
def test_the_map_stands_on_the_sheet_asked_for(telecom, sheet):
    pages = booklet(telecom, map_sheet=sheet)
    (at,) = (n for n, page in enumerate(pages) if any(anchor.name == "map" for anchor in page.anchors))
    page = pages[at]
    mm = (round(page.width * 25.4 / 72, 1), round(page.height * 25.4 / 72, 1))
    assert mm == ((297.0, 210.0) if sheet in (MapSheet.FITTED, MapSheet.SPREAD) else (420.0, 297.0))
    assert page.bookmarks[0].level == 0
    assert {mark.level for mark in page.bookmarks[1:]} == {1}


def test_a_map_spread_over_pages_is_readable_and_shows_every_name(telecom):
    pages = booklet(telecom, map_sheet=MapSheet.SPREAD, parts=frozenset({Part.MAP}))
    assert len(pages) > 1
    assert smallest_text(pages) >= 7.0
    said = re.sub(r"\s", "", "".join(text for page in pages for text, _x, _y in runs_of(page)))
    assert [each.name for each in telecom.touchpoints() if letters(each.name) not in said] == []
    for page in pages:
        for placed in page.placed:
            if placed.clip:
                assert placed.clip.right <= page.width
                assert placed.clip.bottom <= page.height


def test_the_same_map_gives_the_same_pages(telecom):
    assert list(all_marks(booklet(telecom))) == list(all_marks(booklet(telecom)))
