"""A map whose texts are in Korean and English: either is shown, or both, and what is drawn has room."""

from dataclasses import replace
from itertools import pairwise
from pathlib import Path

import pytest

from journeymap.i18n import Labels
from journeymap.layout.board import Board, PartKind
from journeymap.layout.fonts import Fonts
from journeymap.layout.map_layout import MapLayout
from journeymap.layout.map_view import MapView, seen_journey
from journeymap.layout.marks import Box, Icon, TextRun
from journeymap.layout.pages import Paper, marks_of
from journeymap.layout.poster import PosterLayout, PosterOptions, shown_texts
from journeymap.layout.theme import LIGHT
from journeymap.model.changes import Label
from journeymap.model.document import Document
from journeymap.model.edits import elements
from journeymap.model.elements import Metric
from journeymap.model.vocabulary import Language, Texts
from journeymap.storage.journey_file import open_journey

SAMPLES = Path(__file__).parents[2] / "samples"
HOTEL = SAMPLES / "hotel-anniversary.ko.journey.yaml"
SHOP = SAMPLES / "telecom-store.ko.journey.yaml"
FONTS = Fonts()


@pytest.fixture
def hotel() -> Document:
    return Document(open_journey(HOTEL).journey)


@pytest.fixture
def layout() -> MapLayout:
    return MapLayout(FONTS, Labels(Language.KOREAN))


def board_of(layout: MapLayout, document: Document, texts: Texts, touched: set[str] | None = None) -> Board:
    return layout.lay_out(document.journey, LIGHT, MapView(texts=texts), touched)


def words(board: Board, key: str) -> str:
    return "".join(mark.text for mark in board.parts[key][0].marks if isinstance(mark, TextRun))


def test_each_choice_shows_its_texts(layout: MapLayout, hotel: Document) -> None:
    shown = {texts: board_of(layout, hotel, texts) for texts in Texts}
    assert words(shown[Texts.MAP], "card:체크인").startswith("체크인")
    assert words(shown[Texts.KOREAN], "card:체크인") == words(shown[Texts.MAP], "card:체크인")
    assert words(shown[Texts.ENGLISH], "card:체크인").startswith("Check-in")
    assert words(shown[Texts.BOTH], "card:체크인").startswith("체크인Check-in")
    for key, english in (
        ("stage:사전", "Pre-touch"),
        ("lane:객실팀", "Rooms team"),
        ("note:해마다-같은-문자", "The same discount every year"),
        ("legend", "A noise in the night"),
    ):
        for texts, board in shown.items():
            said = words(board, key).replace(" ", "")
            assert (english.replace(" ", "") in said) is (texts in (Texts.ENGLISH, Texts.BOTH)), key


def test_a_text_that_is_not_there_falls_back(layout: MapLayout, hotel: Document) -> None:
    with hotel.edit(Label.RENAME) as edit:
        elements.say(edit, "체크인", "name", "")
    assert words(board_of(layout, hotel, Texts.ENGLISH), "card:체크인").startswith("체크인")
    with hotel.edit(Label.RENAME) as edit:
        elements.change(edit, "배웅", name="")
    assert words(board_of(layout, hotel, Texts.MAP), "card:배웅").startswith("Goodbye")


def test_an_edit_in_either_language_is_drawn(layout: MapLayout, hotel: Document) -> None:
    for texts in (Texts.ENGLISH, Texts.BOTH):
        board_of(layout, hotel, texts)
        with hotel.edit(Label.RENAME) as edit:
            elements.say(edit, "체크인", "name", f"Arrival {texts.value}")
        assert f"Arrival {texts.value}" in words(board_of(layout, hotel, texts, {"체크인"}), "card:체크인")


def test_going_back_to_one_language_is_as_before(layout: MapLayout, hotel: Document) -> None:
    before = board_of(layout, hotel, Texts.MAP)
    board_of(layout, hotel, Texts.BOTH, set())
    assert board_of(layout, hotel, Texts.MAP, set()).parts == before.parts


@pytest.mark.parametrize("language", Language)
@pytest.mark.parametrize("texts", Texts)
def test_nothing_runs_out_of_its_part_or_over_badges(texts: Texts, language: Language) -> None:
    document = Document(open_journey(SAMPLES / f"hotel-anniversary.{language}.journey.yaml").journey)
    with document.edit(Label.RENAME) as edit:
        for touchpoint in document.journey.touchpoints()[::3]:
            elements.say(edit, touchpoint.id, "name", "A very long name that nobody would ever give a touchpoint")
    board = board_of(MapLayout(FONTS, Labels(language)), document, texts)
    for part, _ in board.parts.values():
        lines = [mark for mark in part.marks if isinstance(mark, TextRun)]
        for line in lines:
            if part.kind is not PartKind.ROUTE:
                assert -0.5 <= line.x <= part.width, (part.key, line.text)
                assert 0 <= line.y <= part.height, (part.key, line.text)
                assert line.x + FONTS.width(line.text, line.font, line.size) <= part.width + 0.5, (part.key, line.text)
        if part.kind is PartKind.CARD:
            badges = [mark for mark in part.marks if isinstance(mark, Box) and mark.x > 0]
            top = min((box.y for box in badges), default=part.height)
            names = [line for line in lines if line.y < top]
            assert all(line.y + 3.0 <= top for line in names)
            assert all(b.y - a.y >= 12.0 for a, b in pairwise(names) if a.x == b.x)


def test_long_names_in_both_languages_share_a_lane_header(layout: MapLayout, hotel: Document) -> None:
    with hotel.edit(Label.RENAME) as edit:
        elements.change(edit, "객실팀", name="아주 길고 긴 이름을 가진 객실팀")
        elements.say(edit, "객실팀", "name", "The rooms team with a very long name")
    part = board_of(layout, hotel, Texts.BOTH).parts["lane:객실팀"][0]
    assert all(0 <= mark.y <= part.height for mark in part.marks if isinstance(mark, TextRun | Icon))
    assert part.marks[2].text.startswith("아주")


def test_a_metric_in_both_languages(layout: MapLayout) -> None:
    document = Document(open_journey(SHOP).journey)
    metric = next(each for each in document.journey.elements() if isinstance(each, Metric))
    with document.edit(Label.RENAME) as edit:
        elements.say(edit, metric.id, "name", "Satisfaction")
    before, after = (board_of(layout, document, texts) for texts in (Texts.MAP, Texts.BOTH))
    key = f"metric:{metric.id}"
    if key in after.parts:
        assert "Satisfaction" in words(after, key)
        assert after.parts[key][0].height > before.parts[key][0].height


def test_a_map_in_one_language_looks_the_same_however_it_is_asked_for(layout: MapLayout) -> None:
    document = Document(open_journey(SHOP).journey)
    first = board_of(layout, document, Texts.MAP)
    for texts in (Texts.ENGLISH, Texts.BOTH):
        assert board_of(layout, document, texts).parts == first.parts


@pytest.mark.parametrize("texts", Texts)
def test_a_poster_shows_what_the_view_shows(hotel: Document, texts: Texts) -> None:
    options = PosterOptions(paper=Paper.A2, view=MapView(texts=texts))
    poster = PosterLayout(FONTS, Labels(Language.KOREAN)).lay_out(hotel.journey, options)
    drawn = " ".join(
        mark.text for placed in poster.page.placed for mark in marks_of(placed.content) if isinstance(mark, TextRun)
    )
    korean, english = texts is not Texts.ENGLISH, texts in (Texts.ENGLISH, Texts.BOTH)
    for ko, en in (
        ("기념일 제안", "Anniversary offer"),
        ("호텔 기념일", "Anniversaries at the hotel"),
        ("객실팀", "Rooms"),
    ):
        assert (ko in drawn) is korean
        assert (en in drawn) is english
    assert poster.cut_texts == 0
    told = set(shown_texts(seen_journey(hotel.journey, options.view), options.view))
    assert ("Check-in" in told, "체크인" in told) == (english, korean)


def test_a_stage_named_in_both_languages_without_a_subtitle(layout: MapLayout, hotel: Document) -> None:
    with hotel.edit(Label.CHANGE) as edit:
        stage = hotel.journey.stages()[0]
        edit.put(replace(stage, subtitle="", other={"name": "Pre-touch"}))
    board = board_of(layout, hotel, Texts.BOTH)
    assert words(board, f"stage:{stage.id}") == "1사전 접점Pre-touch"
    assert board.header_height > board_of(layout, hotel, Texts.MAP).header_height
