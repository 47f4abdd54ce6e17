"""Parts of fonts, judged by a library that reads fonts for a living."""

from io import BytesIO

import pytest
from fontTools.pens.recordingPen import DecomposingRecordingPen
from fontTools.ttLib import TTFont

from journeymap.export.font_file import font_file, part_of
from journeymap.export.web_fonts import Letters
from journeymap.layout.fonts import Fonts
from journeymap.layout.marks import FontKey

TEXTS = {
    FontKey.REGULAR: "가나다 힣ABCé½Å…",
    FontKey.BOLD: "통신사 Journey 0123",
    FontKey.HANJA: "漢字ᄀᆞかカ",
    FontKey.EMOJI: "😀👩🚩",
}


def drawing(font: TTFont, glyph: str) -> list:
    pen = DecomposingRecordingPen(font.getGlyphSet())
    font.getGlyphSet()[glyph].draw(pen)
    return pen.value


@pytest.mark.parametrize("key", list(FontKey))
def test_part_draws_what_the_whole_draws(key):
    path = Fonts().path(key)
    ours, whole = font_file(path), TTFont(path)
    glyphs = [0, *map(ours.glyph_of, TEXTS[key])]
    part = TTFont(BytesIO(part_of(ours, glyphs)))
    for number, character in enumerate(TEXTS[key], 1):
        name = whole.getBestCmap()[ord(character)]
        assert whole.getGlyphID(name) == ours.glyph_of(character)
        assert drawing(part, part.getGlyphName(number)) == drawing(whole, name)
        assert part["hmtx"][part.getGlyphName(number)] == whole["hmtx"][name]
        assert ours.advance(ours.glyph_of(character)) == whole["hmtx"][name][0]


def test_character_the_font_lacks_is_its_empty_box():
    assert font_file(Fonts().path(FontKey.REGULAR)).glyph_of("\u0b95") == 0


@pytest.mark.parametrize("key", list(FontKey))
def test_web_font_finds_its_letters_and_bears_no_reserved_name(key):
    import re
    from base64 import b64decode

    letters = Letters(Fonts())
    letters.take(key, TEXTS[key])
    content = re.search(r"base64,([^)]*)\)", letters.css())
    assert content is not None
    font = TTFont(BytesIO(b64decode(content[1])))
    assert set(map(ord, TEXTS[key])) <= set(font.getBestCmap())
    names = " ".join(record.toUnicode() for record in font["name"].names)
    assert "Journeymap" in names
    assert "Pretendard" not in names
    whole = TTFont(Fonts().path(key))
    for character in TEXTS[key]:
        glyph = font.getBestCmap()[ord(character)]
        assert drawing(font, glyph) == drawing(whole, whole.getBestCmap()[ord(character)])
