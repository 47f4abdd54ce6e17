"""The advance tables say what the font files, Qt and the PDF writer say."""

import hashlib
import runpy
import subprocess
import sys
from pathlib import Path

import pytest
from fontTools.ttLib import TTFont
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtGui import QFont, QFontDatabase, QFontMetricsF
from reportlab.pdfbase.pdfmetrics import registerFont, stringWidth
from reportlab.pdfbase.ttfonts import TTFont as PdfFont

from journeymap.layout.fonts import INVISIBLE, MISSING_GLYPH, Fonts
from journeymap.layout.marks import FontKey

ROOT = Path(__file__).parents[2]
MAKER = runpy.run_path(str(ROOT / "resources" / "fonts" / "make_metrics.py"))

SAMPLES = {
    FontKey.REGULAR: "통신사 대리점 고객 여정: AVATAR To fi -> 12:30, 50% “요금” · ① ㈜",
    FontKey.BOLD: "통신사 대리점 고객 여정: AVATAR To fi -> 12:30, 50% “요금” · ① ㈜",
    FontKey.HANJA: "顧客 旅程 「感謝」 가나다 To fi, “ABC” ㄱㄴ",
    FontKey.EMOJI: "😀👍🎉🏪",
}
KEYS = pytest.mark.parametrize("key", list(FontKey))


@pytest.fixture
def fonts():
    return Fonts()


@KEYS
def test_tables_are_fresh(key, fonts):
    path = fonts.path(key)
    kept = (path.parent / f"metrics.{key}.json").read_text(encoding="ascii")
    assert hashlib.sha256(path.read_bytes()).hexdigest() in kept
    assert kept == MAKER["metrics_text"](path)
    assert path.name == MAKER["FONT_FILES"][key]


@KEYS
def test_every_advance_is_the_font_files(key, fonts):
    font = TTFont(fonts.path(key))
    widths, units = font["hmtx"], font["head"].unitsPerEm
    characters = font.getBestCmap()
    for code, glyph in characters.items():
        char = chr(code)
        if char in INVISIBLE:
            assert not fonts.covers(key, char)
        else:
            assert fonts.covers(key, char)
            assert fonts.width(char, key, 1.0) == widths[glyph][0] / units, hex(code)
    uncovered = [code for code in range(0x20, 0x3000) if code not in characters]
    assert not any(fonts.covers(key, chr(code)) for code in uncovered)


@KEYS
def test_height_is_the_font_files(key, fonts):
    font = TTFont(fonts.path(key))
    units = font["head"].unitsPerEm
    assert fonts.ascent(key) == font["hhea"].ascent / units
    assert fonts.descent(key) == -font["hhea"].descent / units
    assert fonts.cap_height(key) == font["OS/2"].sCapHeight / units


@KEYS
def test_paper_is_as_wide(key, fonts):
    registerFont(PdfFont(f"test-{key}", str(fonts.path(key))))
    for size in (9, 10.5, 24):
        on_paper = stringWidth(SAMPLES[key], f"test-{key}", size)
        assert fonts.width(SAMPLES[key], key, size) == pytest.approx(on_paper, rel=5e-5)


@KEYS
def test_screen_is_as_wide(key, fonts, qapp):
    family = QFontDatabase.applicationFontFamilies(QFontDatabase.addApplicationFont(str(fonts.path(key))))[0]
    font = QFont(family)
    font.setPixelSize(1000)
    font.setWeight(QFont.Weight.Bold if key is FontKey.BOLD else QFont.Weight.Normal)
    font.setKerning(False)
    font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    # Kerning off is not enough: contextual alternates would still draw -> as an arrow.
    font.setStyleStrategy(QFont.StyleStrategy.NoFontMerging | QFont.StyleStrategy.PreferNoShaping)
    on_screen = QFontMetricsF(font).horizontalAdvance(SAMPLES[key])
    assert fonts.width(SAMPLES[key], key, 1000) == pytest.approx(on_screen, rel=5e-5)


def test_characters_fall_to_the_font_that_has_them(fonts):
    assert fonts.runs("고객 顧客 😀!", FontKey.BOLD) == (
        (FontKey.BOLD, "고객 "),
        (FontKey.HANJA, "顧客"),
        (FontKey.BOLD, " "),
        (FontKey.EMOJI, "😀"),
        (FontKey.BOLD, "!"),
    )


def test_text_starting_in_a_substitute_falls_back_to_the_text_font(fonts):
    assert fonts.runs("😀 가", FontKey.EMOJI)[-1] == (FontKey.REGULAR, "가")


def test_joiners_selectors_and_skin_tones_are_dropped(fonts):
    assert fonts.runs("👍🏽👩\u200d👧❤\ufe0f", FontKey.REGULAR) == ((FontKey.EMOJI, "👍👩👧❤"),)
    assert fonts.runs("\u200b\ufeff", FontKey.REGULAR) == ()
    assert fonts.runs("", FontKey.REGULAR) == ()


def test_line_ends_become_spaces(fonts):
    assert fonts.runs("가\n나\t다", FontKey.REGULAR) == ((FontKey.REGULAR, "가 나 다"),)
    assert fonts.runs("😀\n", FontKey.EMOJI)[0][1].startswith("😀")


def test_what_nobody_can_draw_is_a_box_and_reported(fonts):
    text = "กข 가 \U0010ffff"
    boxes = "".join(part for _, part in fonts.runs(text, FontKey.BOLD))
    assert boxes == f"{MISSING_GLYPH * 2} 가 {MISSING_GLYPH}"
    assert fonts.missing(text) == {"ก", "ข", "\U0010ffff"}
    assert fonts.missing("가\n😀\ufe0f 顧") == set()


@given(st.text(), st.sampled_from([FontKey.REGULAR, FontKey.BOLD, FontKey.HANJA, FontKey.EMOJI]))
def test_any_text_can_be_measured_and_drawn(text, key):
    fonts = Fonts()
    runs = fonts.runs(text, key)
    for font, part in runs:
        assert part
        assert all(fonts.covers(font, char) for char in part)
    assert fonts.width(text, key, 10) == pytest.approx(sum(fonts.width(part, font, 10) for font, part in runs))


def test_hangul_needs_no_substitute(fonts):
    syllables = "".join(map(chr, range(0xAC00, 0xD7A4)))
    assert fonts.runs(syllables, FontKey.REGULAR) == ((FontKey.REGULAR, syllables),)
    assert fonts.runs(syllables, FontKey.BOLD) == ((FontKey.BOLD, syllables),)


def test_measuring_loads_neither_writers_nor_breakers():
    program = (
        "import sys\n"
        "from journeymap.layout.fonts import Fonts\n"
        "from journeymap.layout.marks import FontKey\n"
        "from journeymap.layout.text import break_lines\n"
        "break_lines(Fonts(), '첫 청구서가 예상보다 크다', FontKey.REGULAR, 12.5, 80, 3)\n"
        "print(sorted({'reportlab', 'uniseg', 'fontTools', 'PySide6', 'PIL'} & set(sys.modules)))"
    )
    done = subprocess.run([sys.executable, "-c", program], cwd=ROOT, capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"
