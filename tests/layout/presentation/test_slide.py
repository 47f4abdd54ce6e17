"""Slides: nothing overlaps, nothing leaves the slide, what is told stands out."""

import time
from itertools import combinations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from journeymap.i18n import Labels
from journeymap.layout.fonts import bundled_fonts
from journeymap.layout.geometry import Rect
from journeymap.layout.marks import Box, Icon, Line, Path, TextRun
from journeymap.layout.presentation.easel import LEAST_TEXT
from journeymap.layout.presentation.slide import lay_out_slide
from journeymap.layout.presentation.story import StepKind, tell
from journeymap.layout.theme import DARK, LIGHT
from journeymap.model.journey import Journey
from journeymap.model.vocabulary import Language
from tests.layout.presentation.maps import SAMPLES, journeys, long_stage, sample

FONTS = bundled_fonts()
SIZES = ((1440, 900), (1024, 768), (1920, 1080), (3840, 2160), (1280, 720), (2560, 1080), (800, 1200), (640, 480))
LEEWAY = 0.6


def slide_of(story, number, size=(1440, 900), theme=LIGHT):
    return lay_out_slide(story, number, size, theme, FONTS, Labels(story.journey.details.language))


def texts_of(slide):
    """Return every line of text with the rectangle its ink needs."""
    found = []
    for mark in slide.marks:
        if isinstance(mark, TextRun) and mark.text.strip():
            width = FONTS.width(mark.text, mark.font, mark.size)
            found.append((mark.text, Rect(mark.x, mark.y - mark.size * 0.74, width, mark.size * 0.94)))
    return found


def bounds_of(mark):
    match mark:
        case Box():
            return Rect(mark.x, mark.y, mark.width, mark.height)
        case Line():
            return Rect(mark.x1, mark.y1, mark.x2 - mark.x1, mark.y2 - mark.y1)
        case Icon():
            return Rect(mark.x, mark.y, mark.size, mark.size)
        case Path():
            xs = [x for segment in mark.segments for x in segment[1::2]]
            ys = [y for segment in mark.segments for y in segment[2::2]]
            return Rect(min(xs), min(ys), max(xs) - min(xs), max(ys) - min(ys))
        case TextRun():
            return Rect(mark.x, mark.y - mark.size * 0.74, FONTS.width(mark.text, mark.font, mark.size), mark.size)


def check(slide):
    width, height = slide.width / slide.scale, slide.height / slide.scale
    for mark in slide.marks:
        left, top, right, bottom = (b := bounds_of(mark)).x, b.y, b.right, b.bottom
        assert left >= -LEEWAY, mark
        assert top >= -LEEWAY, mark
        assert right <= width + LEEWAY, mark
        assert bottom <= height + LEEWAY, mark
    for (one, a), (other, b) in combinations(texts_of(slide), 2):
        apart = (
            a.right <= b.x + LEEWAY or b.right <= a.x + LEEWAY or a.bottom <= b.y + LEEWAY or b.bottom <= a.y + LEEWAY
        )
        assert apart, (one, a, other, b)
    assert min(mark.size for mark in slide.marks if isinstance(mark, TextRun)) >= LEAST_TEXT


@given(journeys(), st.sampled_from(SIZES), st.data())
@settings(max_examples=150)
def test_no_texts_overlap_and_nothing_leaves_the_slide(journey, size, data):
    story = tell(journey)
    for number in {0, len(story.steps) - 1, data.draw(st.integers(0, len(story.steps) - 1))}:
        check(slide_of(story, number, size))


@pytest.mark.parametrize("path", SAMPLES, ids=lambda path: path.name)
@pytest.mark.parametrize("size", SIZES[:4])
def test_every_slide_of_the_samples_is_sound_and_cuts_nothing(path, size):
    story = tell(sample(path))
    for number in range(len(story.steps)):
        slide = slide_of(story, number, size, DARK)
        check(slide)
        cut = [text for text, _ in texts_of(slide) if text.endswith("…")]
        assert cut == []


@pytest.mark.parametrize("path", SAMPLES, ids=lambda path: path.name)
def test_the_touchpoint_told_is_named_on_its_slide(path):
    story = tell(sample(path))
    for number in range(len(story.steps)):
        moment = story.moment_at(number)
        if moment is None:
            continue
        slide = slide_of(story, number)
        name = story.journey.element(moment.touchpoint).name
        drawn = [mark for mark in slide.marks if isinstance(mark, TextRun) and mark.color == LIGHT.ink]
        assert " ".join(mark.text for mark in drawn).find(name) >= 0
        assert name in slide.spoken


def test_only_what_is_told_is_in_full_colour():
    story = tell(sample(SAMPLES[-1]))
    number = next(at for at, step in enumerate(story.steps) if step.moment == 1)
    here, before = slide_of(story, number), slide_of(story, number - 1)
    assert here.marks != before.marks
    names = {mark.text for mark in here.marks if isinstance(mark, TextRun) and mark.color == LIGHT.ink}
    assert story.journey.element(story.moment_at(number).touchpoint).name in names
    for at in (at for at, step in enumerate(story.steps) if story.moment_at(at) and at != number):
        other = story.journey.element(story.moment_at(at).touchpoint).name
        assert other not in names or other == story.journey.element(story.moment_at(number).touchpoint).name


@pytest.mark.parametrize("count", [6, 12, 13, 40])
@pytest.mark.parametrize("size", SIZES)
def test_a_long_stage_is_told_page_by_page(count, size):
    story = tell(long_stage(count))
    pages = []
    for number, step in enumerate(story.steps):
        if step.kind is StepKind.MOMENT:
            slide = slide_of(story, number, size)
            check(slide)
            names = tuple(text for text, _ in texts_of(slide) if text.startswith("접점"))
            assert f"접점 {step.moment}" in names
            pages.append(names)
    shown = [name for page in dict.fromkeys(pages) for name in page]
    assert sorted(shown) == sorted(f"접점 {number}" for number in range(count))


@pytest.mark.parametrize("language", list(Language))
def test_an_empty_journey_says_what_to_do(language):
    slide = lay_out_slide(tell(Journey()), 0, (1440, 900), LIGHT, FONTS, Labels(language))
    check(slide)
    assert "Esc" in slide.spoken


def test_the_same_step_gives_the_same_marks_in_every_size_of_one_shape():
    story = tell(sample(SAMPLES[0]))
    assert slide_of(story, 3, (1440, 900)).marks == slide_of(story, 3, (2880, 1800)).marks


def test_a_slide_can_be_printed():
    page = slide_of(tell(sample(SAMPLES[0])), 0, (960.0, 540.0)).page()
    assert (page.width, page.height) == (960.0, 540.0)
    assert page.placed[0].scale == pytest.approx(540 / 900)


def test_a_step_is_laid_out_within_a_frame_even_on_a_large_map():
    story = tell(long_stage(300))
    started = time.perf_counter()
    for number in range(0, 300, 10):
        slide_of(story, number)
    assert (time.perf_counter() - started) / 30 < 1 / 60
