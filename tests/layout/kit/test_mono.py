"""Black-and-white paper: no colour in any mark, and nothing told by colour alone."""

from dataclasses import fields
from pathlib import Path

import pytest

from journeymap.i18n import Labels
from journeymap.layout.faces import face_marks
from journeymap.layout.fonts import bundled_fonts
from journeymap.layout.kit.kit import KitKind, KitOptions, lay_out_kit
from journeymap.layout.kit.notes import ICONS
from journeymap.layout.marks import Box, TextRun
from journeymap.layout.pages import Paper, marks_of
from journeymap.layout.theme import PRINT_MONO, Tone
from journeymap.storage.journey_file import open_journey
from tests.layout.kit.reading import all_marks

SAMPLE = Path(__file__).parents[3] / "samples" / "telecom-store.ko.journey.yaml"
LIGHTEST_ON_WHITE = 3.0


@pytest.fixture(scope="module")
def journey():
    return open_journey(SAMPLE).journey


def is_grey(color: str) -> bool:
    return color[1:3] == color[3:5] == color[5:7]


def luminance(color: str) -> float:
    value = int(color[1:3], 16) / 255
    return value / 12.92 if value <= 0.04045 else ((value + 0.055) / 1.055) ** 2.4


def contrast(a: str, b: str) -> float:
    lighter, darker = sorted((luminance(a), luminance(b)), reverse=True)
    return (lighter + 0.05) / (darker + 0.05)


@pytest.mark.parametrize("kind", [KitKind.POSTER, KitKind.BOOKLET])
def test_no_mark_has_a_colour(journey, kind):
    options = KitOptions(kind=kind, is_mono=True, tile=Paper.A4 if kind is KitKind.POSTER else None)
    pages = lay_out_kit(journey, options, bundled_fonts(), Labels(journey.details.language)).pages
    used = {
        value
        for mark in all_marks(pages)
        for name in ("color", "fill", "stroke")
        if (value := getattr(mark, name, None)) is not None
    }
    assert used
    assert [color for color in used if not is_grey(color)] == []


def test_the_theme_is_grey_throughout_and_its_text_is_dark_enough():
    tones = [value for field in fields(PRINT_MONO) if isinstance(value := getattr(PRINT_MONO, field.name), Tone)]
    for tone in (*tones, *PRINT_MONO.stages):
        assert is_grey(tone.fill)
        assert is_grey(tone.ink)
        assert contrast(tone.fill, tone.ink) >= 4.5
    for color in (PRINT_MONO.ink, PRINT_MONO.muted):
        assert contrast(color, PRINT_MONO.paper) >= 4.5
    for color in (*PRINT_MONO.routes, *PRINT_MONO.emotions):
        assert contrast(color, PRINT_MONO.paper) >= LIGHTEST_ON_WHITE


def test_twelve_scenarios_have_lines_of_their_own():
    styles = [PRINT_MONO.route_style(number) for number in range(12)]
    assert len(set(styles)) == 12
    assert len({style.dash for style in styles[:6]}) == 6


def test_faces_differ_in_shape():
    shapes = {
        tuple(getattr(mark, "segments", ()) for mark in face_marks(PRINT_MONO, emotion, 0, 0, 24))
        for emotion in range(-2, 3)
    }
    assert len(shapes) == 5


def test_kinds_of_note_differ_in_their_icon():
    assert len(set(ICONS.values())) == len(ICONS) == 3


def test_every_stage_of_the_map_and_of_the_cover_has_its_number(journey):
    pages = lay_out_kit(
        journey, KitOptions(kind=KitKind.BOOKLET, is_mono=True), bundled_fonts(), Labels(journey.details.language)
    ).pages
    words = [mark.text for placed in pages[0].placed for mark in marks_of(placed.content) if isinstance(mark, TextRun)]
    for number, stage in enumerate(journey.stages(), 1):
        assert f"{number} {stage.name}" in words
    assert any(isinstance(mark, Box) for mark in all_marks(pages[:1]))
