"""Tiled posters: cut at their marks and joined by their steps, the tiles are the poster."""

import subprocess
from collections import Counter
from pathlib import Path

import pytest

from journeymap.export.pdf import PdfProperties, write_pdf
from journeymap.i18n import Labels
from journeymap.layout.board import Board
from journeymap.layout.fonts import bundled_fonts
from journeymap.layout.kit.kit import KitKind, KitOptions, lay_out_kit
from journeymap.layout.kit.tiles import EDGE_MM, filling_paper, tiling_across, tiling_of
from journeymap.layout.marks import FontKey, TextRun
from journeymap.layout.pages import POINTS_PER_MM, CustomPaper, Orientation, Paper, marks_of, sheet_size, smallest_text
from journeymap.layout.poster import PosterLayout, PosterOptions
from journeymap.storage.journey_file import open_journey

SAMPLE = Path(__file__).parents[3] / "samples" / "telecom-store.ko.journey.yaml"
DPI = 101.6
"""Four pixels to a millimetre, so that tiles begin on whole pixels."""

PIXELS_PER_MM = 4
NEAR = 2
"""Pixels: half a millimetre."""

DARK, LIGHT = 90, 200


@pytest.fixture(scope="module")
def journey():
    return open_journey(SAMPLE).journey


def tiles_of(journey, **options):
    labels = Labels(journey.details.language)
    return lay_out_kit(journey, KitOptions(kind=KitKind.POSTER, **options), bundled_fonts(), labels).pages


def millimetres(points):
    return points / POINTS_PER_MM


def test_tiles_have_the_exact_size_of_their_sheet_and_picture(journey):
    for page in tiles_of(journey, paper=Paper.A2, tile=Paper.A4)[1:]:
        assert {round(millimetres(page.width), 1), round(millimetres(page.height), 1)} == {210.0, 297.0}
        assert millimetres(page.trim.x) == pytest.approx(EDGE_MM, abs=0.05)
        assert millimetres(page.trim.y) == pytest.approx(EDGE_MM, abs=0.05)
        assert millimetres(page.trim.right) <= millimetres(page.width) - EDGE_MM + 0.05
        assert millimetres(page.trim.bottom) <= millimetres(page.height) - EDGE_MM + 0.05


def test_a_poster_that_fills_its_sheets_wastes_nothing(journey):
    tiling = tiling_across(2, 2, Paper.A4, 10.0)
    paper, orientation = filling_paper(tiling)
    assert (paper.short, paper.long) == pytest.approx((370.0, 544.0), abs=0.01)
    assert orientation is Orientation.LANDSCAPE
    for page in tiles_of(journey, tiles=(2, 2))[1:]:
        assert millimetres(page.trim.width) == pytest.approx(277.0, abs=0.05)
        assert millimetres(page.trim.height) == pytest.approx(190.0, abs=0.05)
    tall = tiling_across(1, 3, Paper.A4, 10.0)
    assert tall.sheet[0] > tall.sheet[1]


def test_an_overlap_that_leaves_nothing_is_refused():
    with pytest.raises(ValueError, match="overlap"):
        tiling_across(2, 2, Paper.A4, 190.0)
    with pytest.raises(ValueError, match="no tile"):
        tiling_across(0, 2, Paper.A4, 10.0)
    with pytest.raises(ValueError, match="overlap"):
        tiling_of(1000.0, 1000.0, CustomPaper(20.0, 20.0), 0.0)


def test_a_text_is_in_the_tiles_twice_only_where_they_overlap(journey):
    pages = tiles_of(journey, paper=Paper.A2, tile=Paper.A4)
    tiling = tiling_of(*sheet_size(Paper.A2, Orientation.LANDSCAPE), Paper.A4, 10.0)
    seen = Counter()
    for page in pages[1:]:
        for placed in page.placed[:-1]:
            for text, left, right, top, bottom in texts_in(placed):
                assert placed.clip is not None
                assert right >= placed.clip.x - 0.1, text
                assert left <= placed.clip.right + 0.1, text
                assert bottom >= placed.clip.y - 0.1, text
                assert top <= placed.clip.bottom + 0.1, text
                seen[text] += 1
    title = journey.details.title
    assert 1 <= seen[title] <= 2
    assert tiling.count == len(pages) - 1
    assert smallest_text(pages) >= 7.0


def texts_in(placed):
    """Yield every text with its box on the page, generously measured."""
    groups = [((0.0, 0.0), placed.content)]
    if isinstance(placed.content, Board):
        groups = [(at, part.marks) for part, at in placed.content.parts.values()]
    for (dx, dy), marks in groups:
        for mark in marks:
            if isinstance(mark, TextRun):
                x, y = placed.x + (dx + mark.x) * placed.scale, placed.y + (dy + mark.y) * placed.scale
                size = mark.size * placed.scale
                yield (
                    mark.text,
                    x,
                    x + bundled_fonts().width(mark.text, mark.font, size),
                    y - size * 1.2,
                    y + size * 0.5,
                )


def test_the_plan_shows_the_map_without_saying_its_texts(journey):
    plan = tiles_of(journey, tiles=(2, 2))[0]
    words = [mark.text for placed in plan.placed for mark in marks_of(placed.content) if isinstance(mark, TextRun)]
    assert any(isinstance(placed.content, Board) for placed in plan.placed)
    assert {"1·1", "1·2", "2·1", "2·2"} <= set(words)
    assert not any(touchpoint.name in words for touchpoint in journey.touchpoints())


def test_tiles_name_their_neighbours_and_glue_on_inner_sides_only(journey):
    pages = tiles_of(journey, tiles=(2, 2))[1:]
    pointed = [
        {mark.text for mark in page.placed[-1].content if isinstance(mark, TextRun) and len(mark.text) == 3}
        for page in pages
    ]
    assert pointed == [{"1·2", "2·1"}, {"1·1", "2·2"}, {"1·1", "2·2"}, {"1·2", "2·1"}]


@pytest.mark.parametrize("options", [{"paper": Paper.A2, "tile": Paper.A4}, {"tiles": (2, 2)}], ids=str)
def test_joined_tiles_are_the_poster(journey, tmp_path, options):
    fonts, labels = bundled_fonts(), Labels(journey.details.language)
    pages = tiles_of(journey, **options)[1:]
    if "tiles" in options:
        paper, orientation = filling_paper(tiling_across(*options["tiles"], Paper.A4, 10.0))
    else:
        paper, orientation = Paper.A2, None
    poster = PosterLayout(fonts, labels).lay_out(journey, PosterOptions(paper, orientation)).page
    tiling = tiling_of(poster.width, poster.height, Paper.A4, 10.0)
    if "tiles" in options:
        tiling = tiling_across(*options["tiles"], Paper.A4, 10.0)
    whole = rastered([poster], tmp_path / "poster")[0]
    joined = [bytearray(b"\xff" * len(row)) for row in whole]
    edge = round(EDGE_MM * PIXELS_PER_MM)
    for (_line, _column, x, y), page, image in zip(
        tiling.windows(), pages, rastered(pages, tmp_path / "t"), strict=True
    ):
        left, top = (round(millimetres(at) * PIXELS_PER_MM) for at in (x, y))
        width, height = (round(millimetres(side) * PIXELS_PER_MM) for side in (page.trim.width, page.trim.height))
        for row in range(min(height, len(joined) - top)):
            cut = image[edge + row][edge : edge + width]
            joined[top + row][left : left + len(cut)] = cut[: len(joined[0]) - left]
    assert strangers(whole, joined) == []
    assert strangers(joined, whole) == []


def rastered(pages, stem):
    """Return pages as rows of grey pixels, as another program paints them."""
    fonts = bundled_fonts()
    pdf = stem.with_suffix(".pdf")
    pdf.write_bytes(write_pdf(pages, {key: fonts.path(key) for key in FontKey}, PdfProperties("t", "ko")))
    command = ["pdftoppm", "-r", str(DPI), "-gray", str(pdf), str(stem)]
    subprocess.run(command, check=True, capture_output=True, timeout=60)
    images = []
    for file in sorted(stem.parent.glob(f"{stem.name}-*.pgm")):
        _kind, size, _depth, pixels = file.read_bytes().split(b"\n", 3)
        width, height = map(int, size.split())
        images.append([pixels[at : at + width] for at in range(0, width * height, width)])
    return images


def strangers(one, other):
    """Return where ``one`` is dark and ``other`` has nothing darkish within half a millimetre."""
    found = []
    for y in range(NEAR, min(len(one), len(other)) - NEAR):
        row = one[y]
        if min(row) > DARK:
            continue
        near = [other[at] for at in range(y - NEAR, y + NEAR + 1)]
        for x, value in enumerate(row[NEAR:-NEAR], NEAR):
            if value <= DARK and all(min(line[x - NEAR : x + NEAR + 1], default=255) > LIGHT for line in near):
                found.append((x, y))
    return found
