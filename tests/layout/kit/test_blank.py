"""The blank kit: every sheet within its paper, the map in the journey's own stages and lanes."""

import pytest

from journeymap.i18n import Labels
from journeymap.layout.fonts import bundled_fonts
from journeymap.layout.geometry import Rect
from journeymap.layout.kit.blank import BlankPart
from journeymap.layout.kit.kit import KitKind, KitOptions, lay_out_kit
from journeymap.layout.map_view import MapView
from journeymap.layout.pages import Paper, smallest_text
from journeymap.model.journey import Journey
from journeymap.model.vocabulary import Language, Texts
from tests.layout.kit.corners import millimetres, standing, within
from tests.layout.kit.reading import letters, paragraphs


@pytest.mark.parametrize("paper", [Paper.A4, Paper.LETTER, Paper.A3])
def test_nothing_leaves_its_sheet(sample, printed, paper):
    pages = printed(sample, kind=KitKind.BLANK, paper=paper)
    assert len(pages) == len(BlankPart)
    for page in pages:
        for mark, at in standing(page):
            assert within(at, Rect(0, 0, page.width, page.height)), mark
    assert smallest_text(pages) >= 7.0


@pytest.mark.parametrize(("paper", "size"), [(Paper.A3, (420, 297)), (Paper.A1, (841, 594))])
def test_the_map_is_exactly_as_large_as_asked(telecom, printed, paper, size):
    (page,) = printed(telecom, kind=KitKind.BLANK, blank_map_paper=paper, blank_parts=frozenset({BlankPart.MAP}))
    assert (millimetres(page.width), millimetres(page.height)) == pytest.approx(size, abs=0.05)


def test_the_map_names_every_stage_and_lane(sample, printed):
    said = "\n".join(paragraphs(printed(sample, kind=KitKind.BLANK, blank_parts=frozenset({BlankPart.MAP}))))
    for each in (*sample.stages(), *sample.lanes()):
        assert letters(each.name) in said


@pytest.mark.parametrize("part", BlankPart)
@pytest.mark.parametrize("language", Language)
def test_parts_are_chosen_and_an_empty_journey_has_the_usual_stages(part, language):
    options = KitOptions(kind=KitKind.BLANK, blank_parts=frozenset({part}))
    pages = lay_out_kit(Journey(), options, bundled_fonts(), Labels(language)).pages
    assert len(pages) == 1
    assert paragraphs(pages)


def test_in_both_languages_there_is_one_map_and_every_sheet_in_each(hotel, printed):
    pages = printed(hotel, kind=KitKind.BLANK, view=MapView(texts=Texts.BOTH))
    assert len(pages) == 1 + 2 * (len(BlankPart) - 1)
    for language, half in ((Language.KOREAN, pages[1:7]), (Language.ENGLISH, pages[7:])):
        assert letters(Labels(language)("kit.blank.day")) in "\n".join(paragraphs(half))
