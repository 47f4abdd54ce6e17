"""Cards: exact in size, nothing beyond their edges, every persona once, backs where their fronts are."""

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from journeymap.i18n import Labels
from journeymap.layout.fonts import bundled_fonts
from journeymap.layout.geometry import Rect
from journeymap.layout.kit.brief import Brief
from journeymap.layout.kit.card_face import CardShape, front
from journeymap.layout.kit.card_sheets import CARD_MM, CardSize, grid_of
from journeymap.layout.kit.cards import INCIDENTS, Card, CardKind, Words, cards_of
from journeymap.layout.kit.flow import Standing
from journeymap.layout.kit.kit import KitKind
from journeymap.layout.kit.sheets import Sheet, make_page
from journeymap.layout.kit.type import Type
from journeymap.layout.marks import Dash, Line, TextRun
from journeymap.layout.pages import CustomPaper, Orientation, Paper, smallest_text
from journeymap.layout.theme import PRINT
from journeymap.model.bilingual import Shown, shown_journey
from journeymap.model.journey import Journey
from journeymap.model.vocabulary import EMOTION_RANGE, Language
from tests.layout.kit.corners import millimetres, standing, within
from tests.layout.kit.reading import letters, paragraphs

FEWEST = {CardSize.A6: 4, CardSize.A7: 8, CardSize.BUSINESS: 10, CardSize.BUSINESS_85: 10}


def brief_of(journey, language=None):
    return Brief(journey, Type(bundled_fonts(), PRINT, Labels(language or journey.details.language)), 500.0)


@pytest.mark.parametrize("size", CardSize)
def test_as_many_as_fit_on_a4(size):
    assert grid_of(Paper.A4, size).count >= FEWEST[size]


@pytest.mark.parametrize("size", CardSize)
@pytest.mark.parametrize("paper", [*Paper, CustomPaper(120, 160)])
@pytest.mark.parametrize("way", [None, *Orientation])
def test_cards_are_exact_and_lie_on_the_sheet(size, paper, way):
    grid = grid_of(paper, size, way)
    assert (millimetres(grid.card.width), millimetres(grid.card.height)) == pytest.approx(CARD_MM[size], abs=0.01)
    sheet = Rect(0, 0, grid.width, grid.height)
    for number in range(grid.count):
        assert within(Rect(*grid.corner(number), grid.card.width, grid.card.height), sheet)


@pytest.mark.parametrize("size", CardSize)
@pytest.mark.parametrize("paper", [Paper.A4, Paper.A3, Paper.LETTER])
def test_a_back_lies_behind_its_front(size, paper):
    """Turned over its long edge, a sheet's sides change places; along that edge nothing moves."""
    grid = grid_of(paper, size)
    for number in range(grid.count):
        x, y = grid.corner(number)
        back_x, back_y = grid.corner(number, of_back=True)
        if grid.height >= grid.width:
            x = grid.width - x - grid.card.width
        else:
            y = grid.height - y - grid.card.height
        assert (back_x, back_y) == pytest.approx((x, y))


@pytest.mark.parametrize("size", CardSize)
def test_cut_lines_are_a_card_apart(telecom, printed, size):
    page = printed(telecom, kind=KitKind.CARDS, card_size=size)[0]
    lines = [mark for mark, _at in standing(page) if isinstance(mark, Line) and mark.dash is Dash.DOTTED]
    for wanted, ends in ((CARD_MM[size][0], "x"), (CARD_MM[size][1], "y")):
        across = "y" if ends == "x" else "x"
        long = [line for line in lines if abs(getattr(line, f"{across}1") - getattr(line, f"{across}2")) > 100]
        places = sorted({round(getattr(line, f"{ends}1"), 3) for line in long})
        steps = [millimetres(b - a) for a, b in pairwise(places)]
        assert steps == pytest.approx([wanted] * len(steps), abs=0.1)


@pytest.mark.parametrize("size", CardSize)
def test_text_keeps_to_its_card_and_above_seven_points(sample, printed, size):
    grid = grid_of(Paper.A4, size)
    cells = [Rect(*grid.corner(n), grid.card.width, grid.card.height) for n in range(grid.count)]
    pages = printed(sample, kind=KitKind.CARDS, card_size=size)
    assert smallest_text(pages) >= 7.0
    hint = letters(Labels(sample.details.language)("kit.card.print-hint"))
    for page in pages:
        for mark, at in standing(page):
            if isinstance(mark, TextRun) and letters(mark.text) not in hint:
                assert any(within(at, cell) for cell in cells), mark


def test_every_persona_is_on_exactly_one_card(sample):
    keys = [card.key for card in cards_of(brief_of(sample), frozenset({CardKind.PERSONAS}))]
    assert keys == [f"persona/{each.id}" for each in sample.personas()]


def test_keys_are_unique_and_every_kind_has_cards(sample):
    cards = cards_of(brief_of(sample), frozenset(CardKind))
    assert len({card.key for card in cards}) == len(cards)
    assert {card.kind for card in cards} == set(CardKind)


@pytest.mark.parametrize("language", Language)
def test_an_empty_journey_still_has_incidents_and_emotions(language):
    cards = cards_of(brief_of(Journey(), language), frozenset(CardKind))
    assert len(cards) == INCIDENTS + len(EMOTION_RANGE)


@pytest.mark.parametrize("size", CardSize)
def test_texts_are_whole_but_for_personas_on_the_smallest_cards(sample, printed, size):
    kinds = frozenset(CardKind) if size in (CardSize.A6, CardSize.A7) else frozenset(CardKind) - {CardKind.PERSONAS}
    said = "\n".join(paragraphs(printed(sample, kind=KitKind.CARDS, card_size=size)))
    cards = cards_of(brief_of(shown_journey(sample, Shown.OWN)), kinds)
    wanted = [text for card in cards for text in (card.title, *(words.text for words in card.body))]
    assert [text for text in wanted if letters(text) not in said] == []


@given(st.lists(st.text(max_size=400), max_size=12), st.sampled_from(CardSize), st.sampled_from(Language))
def test_whatever_is_written_stays_on_the_card_or_the_card_says_so(texts, size, language):
    brief = brief_of(Journey(), language)
    shape = CardShape(*(side * 72 / 25.4 for side in CARD_MM[size]))
    card = Card("x", CardKind.PERSONAS, "제목 Title", "about", "users", "#0072B2", tuple(map(Words, texts)))
    page = make_page((Standing(front(brief, card, shape), 0.0),), Sheet(shape.width, shape.height, 0.0))
    for mark, at in standing(page):
        assert within(at, Rect(0, 0, shape.width, shape.height)), mark
    said = "\n".join(paragraphs([page]))
    is_whole = all(letters(text) in said for text in texts)
    assert is_whole or letters(brief.labels("kit.card.more")) in said


def test_backs_can_be_left_out(telecom, printed):
    both = printed(telecom, kind=KitKind.CARDS)
    assert len(printed(telecom, kind=KitKind.CARDS, has_card_backs=False)) * 2 == len(both)
