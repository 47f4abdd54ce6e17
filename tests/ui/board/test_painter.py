"""The painter draws every mark, at the widths the layout measured."""

import pytest
from PySide6.QtGui import QColor, QImage, QPainter

from journeymap.layout.fonts import Fonts
from journeymap.layout.marks import Box, Dash, FontKey, Icon, Line, Mark, Path, TextRun
from journeymap.ui.board.glyphs import glyph_run
from journeymap.ui.board.painter import paint_marks
from journeymap.ui.board.pens import color, pen


def painted(*marks: Mark) -> QImage:
    image = QImage(80, 40, QImage.Format.Format_RGB32)
    image.fill(QColor("white"))
    painter = QPainter(image)
    paint_marks(painter, marks)
    painter.end()
    return image


@pytest.mark.parametrize(
    ("mark", "at"),
    [
        (Box(2, 2, 30, 30, fill="#FF0000"), (10, 10)),
        (Box(2, 2, 30, 30, stroke="#FF0000", stroke_width=4), (2, 10)),
        (Line(0, 10, 80, 10, "#FF0000", 4), (40, 10)),
        (Path((("M", 0, 0), ("L", 40, 0), ("L", 40, 40), ("Z",)), fill="#FF0000"), (35, 10)),
        (Path((("M", 0, 20), ("C", 20, 20, 40, 20, 60, 20)), stroke="#FF0000", stroke_width=6), (30, 20)),
    ],
)
def test_shapes_are_drawn_where_they_are(qapp: object, mark: Mark, at: tuple[int, int]) -> None:
    assert painted(mark).pixelColor(*at) == QColor("red")
    assert painted(mark).pixelColor(78, 38) == QColor("white")


@pytest.mark.parametrize(
    "mark", [TextRun(4, 20, "체험존", FontKey.BOLD, 13, "#000000"), Icon(4, 4, 16, "timer", "#000000")]
)
def test_text_and_icons_leave_ink(qapp: object, mark: Mark) -> None:
    image = painted(mark)
    dark = sum(image.pixelColor(x, y).lightness() < 128 for x in range(80) for y in range(40))
    assert dark > 20


@pytest.mark.parametrize("text", ["홈서비스 체험존", "AVATAR, Tea & Wi-Fi", "대기 14분"])
@pytest.mark.parametrize("size", [11.0, 12.5, 15.0])
def test_text_is_as_wide_as_the_layout_measured(qapp: object, text: str, size: float) -> None:
    run = glyph_run(text, FontKey.BOLD, size)
    end = run.positions()[-1].x() + run.rawFont().advancesForGlyphIndexes(run.glyphIndexes())[-1].x()
    assert end == pytest.approx(Fonts().width(text, FontKey.BOLD, size), abs=0.02 * len(text))


def test_colours_with_opacity_are_read_as_rgba(qapp: object) -> None:
    assert color("#11223344").getRgb() == (0x11, 0x22, 0x33, 0x44)
    assert color("#112233").alpha() == 255


def test_dashes_are_lengths_and_not_multiples_of_the_width(qapp: object) -> None:
    assert pen("#000000", 2.0, Dash.DASHED).dashPattern() == [3.5, 2.5]


def test_one_loaded_font_serves_every_size(qapp: object) -> None:
    small, large = (glyph_run("가", FontKey.REGULAR, size).rawFont() for size in (11.0, 15.0))
    assert (small.pixelSize(), large.pixelSize()) == (11.0, 15.0)
    assert small.familyName() == large.familyName() == "Pretendard"


@pytest.mark.parametrize(("size", "scale"), [(72.0, 1.0), (13.0, 8.0), (40.0, 2.0)])
def test_large_text_leaves_ink(qapp: object, size: float, scale: float) -> None:
    image = QImage(200, 160, QImage.Format.Format_RGB32)
    image.fill(QColor("white"))
    painter = QPainter(image)
    painter.scale(scale, scale)
    paint_marks(painter, [TextRun(10 / scale, 120 / scale, "체험", FontKey.BOLD, size, "#000000")])
    painter.end()
    dark = sum(image.pixelColor(x, y).lightness() < 128 for x in range(0, 200, 2) for y in range(0, 160, 2))
    assert dark > 100
