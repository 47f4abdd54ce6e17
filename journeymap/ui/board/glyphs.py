"""Text as glyphs of the bundled font files, at exact sizes and without kerning or hinting.

Going through QRawFont and not QFont makes the advances those the layout measured, whatever
the screen's resolution, and skips shaping: a line of text is drawn in a few microseconds.
"""

from functools import lru_cache

from PySide6.QtCore import QByteArray, QPointF, Qt
from PySide6.QtGui import QFont, QFontDatabase, QGlyphRun, QPainterPath, QRawFont

from journeymap.layout.fonts import bundled_fonts
from journeymap.layout.marks import FontKey

_LOADING_SIZE = 16.0


@lru_cache(len(FontKey))
def _file(key: FontKey) -> QByteArray:
    return QByteArray(bundled_fonts().path(key).read_bytes())


@lru_cache(len(FontKey))
def _face(key: FontKey) -> QRawFont:
    return QRawFont(_file(key), _LOADING_SIZE, QFont.HintingPreference.PreferNoHinting)


@lru_cache(128)
def raw_font(key: FontKey, size: float) -> QRawFont:
    """Return a bundled font at ``size`` board units per em; all sizes share one loaded file."""
    font = QRawFont(_face(key))
    font.setPixelSize(size)
    return font


def glyph_run(text: str, key: FontKey, size: float) -> QGlyphRun:
    """Return ``text`` as positioned glyphs, the first at (0, 0) on the baseline."""
    font = raw_font(key, size)
    glyphs = font.glyphIndexesForString(text)
    x = 0.0
    places = []
    for advance in font.advancesForGlyphIndexes(glyphs):
        places.append(QPointF(x, 0.0))
        x += advance.x()
    run = QGlyphRun()
    run.setRawFont(font)
    run.setGlyphIndexes(glyphs)
    run.setPositions(places)
    return run


@lru_cache(2048)
def glyph_outline(text: str, key: FontKey, size: float) -> QPainterPath:
    """Return ``text`` as one shape, beginning at (0, 0) on the baseline."""
    run = glyph_run(text, key, size)
    font = run.rawFont()
    outline = QPainterPath()
    outline.setFillRule(Qt.FillRule.WindingFill)
    for index, place in zip(run.glyphIndexes(), run.positions(), strict=True):
        outline.addPath(font.pathForGlyph(index).translated(place))
    return outline


@lru_cache(1)
def text_family() -> str:
    """Return the family name of the bundled text font, loaded into the application for editors."""
    for key in (FontKey.BOLD, FontKey.HANJA, FontKey.EMOJI):
        QFontDatabase.addApplicationFontFromData(_file(key))
    number = QFontDatabase.addApplicationFontFromData(_file(FontKey.REGULAR))
    return QFontDatabase.applicationFontFamilies(number)[0]


def text_font(size: float, *, bold: bool = False) -> QFont:
    """Return the bundled font for an editor, ``size`` pixels high, spaced like the drawn text."""
    font = QFont(text_family())
    font.setPixelSize(max(1, round(size)))
    font.setBold(bold)
    font.setKerning(False)
    font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    return font
