"""Widths of text in the bundled fonts, and which font draws which character.

Widths are sums of advances: no kerning, no ligatures, no hinting. A painter switches these
off, and screen and paper then agree. Nothing is parsed at start-up: the advance tables were
written by ``resources/fonts/make_metrics.py``, and each is read when first needed.
"""

import json
from bisect import bisect_right
from dataclasses import dataclass
from functools import cache, lru_cache
from itertools import accumulate, groupby
from pathlib import Path

from journeymap.assets import resource
from journeymap.layout.marks import FontKey

MISSING_GLYPH = "\u25a1"
"""Drawn instead of a character no bundled font has; the text fonts have it."""

INVISIBLE = frozenset(
    "\u00ad\u061c\u180e\ufe0e\ufe0f\ufeff"
    + "".join(map(chr, (*range(0x200B, 0x2010), *range(0x202A, 0x202F), *range(0x2060, 0x2070))))
    + "".join(map(chr, (*range(0x1F3FB, 0x1F400), *range(0xE0000, 0xE0080))))
)
"""Characters never drawn: joiners, variation selectors, skin tones, marks of direction, tags.

They only instruct a shaping engine, and we shape nothing; drawn, each would be an empty box.
"""

Run = tuple[FontKey, str]
"""Text that one font can draw."""

_CACHED_TEXTS = 32_768


class Advances(dict[str, int]):
    """One font's advances in font units, by character; looked up as characters are met.

    Raises KeyError for a character the font lacks or that is never drawn, so that measuring
    covered text, nearly all text, is a plain sum.
    """

    def __init__(self, runs: list[int]) -> None:
        """Take the flat triples *gap, length, advance* of a metrics file."""
        edges = list(accumulate(value for pair in zip(runs[::3], runs[1::3], strict=True) for value in pair))
        self._starts = edges[::2]
        self._ends = edges[1::2]
        self._widths = runs[2::3]

    def __missing__(self, char: str) -> int:
        code = ord(char)
        at = bisect_right(self._starts, code) - 1
        if at < 0 or code >= self._ends[at] or char in INVISIBLE:
            raise KeyError(char)
        width = self[char] = self._widths[at]
        return width

    def covers(self, char: str) -> bool:
        """Whether the font has the character."""
        try:
            self[char]
        except KeyError:
            return False
        return True


@dataclass(frozen=True, slots=True)
class FontMetrics:
    """What layout needs to know of one font.

    Parameters
    ----------
    units : font units per em.
    ascent, descent, cap : fractions of the em above, below and (height of capitals) above the
        baseline; all positive.
    """

    path: Path
    units: int
    ascent: float
    descent: float
    cap: float
    advances: Advances


class Fonts:
    """The bundled fonts; sizes and widths are in the caller's unit (board units, points)."""

    def __init__(self) -> None:
        """Read nothing yet: each font's metrics are read when first asked for."""
        self._em_width = lru_cache(_CACHED_TEXTS)(_em_width)
        self._runs = lru_cache(_CACHED_TEXTS)(_runs)

    def path(self, font: FontKey) -> Path:
        """Return the font file.

        Raises
        ------
        AssetMissingError
            When it is not installed.
        """
        return font_metrics(font).path

    def width(self, text: str, font: FontKey, size: float) -> float:
        """Return how wide ``text`` is drawn at ``size``, characters ``font`` lacks in other fonts."""
        return self._em_width(text, font) * size

    def ascent(self, font: FontKey) -> float:
        """Return the height above the baseline as a fraction of the em."""
        return font_metrics(font).ascent

    def descent(self, font: FontKey) -> float:
        """Return the depth below the baseline as a fraction of the em, positive."""
        return font_metrics(font).descent

    def cap_height(self, font: FontKey) -> float:
        """Return the height of a capital as a fraction of the em."""
        return font_metrics(font).cap

    def covers(self, font: FontKey, char: str) -> bool:
        """Whether ``font`` itself draws the character."""
        return font_metrics(font).advances.covers(char)

    def runs(self, text: str, font: FontKey) -> tuple[Run, ...]:
        """Split one line into what ``font`` draws and what the others must.

        What is never drawn (joiners, variation selectors, skin tones) is dropped, tabs and line
        ends become spaces, and a character no font has becomes :data:`MISSING_GLYPH`.
        """
        return self._runs(text, font)

    def missing(self, text: str) -> set[str]:
        """Return the characters of ``text`` no bundled font can draw."""
        return {char for char in text if char not in INVISIBLE and not char.isspace() and not _drawn_by(char)}


@cache
def bundled_fonts() -> Fonts:
    """Return the one :class:`Fonts` everybody shares, so that each text is measured once."""
    return Fonts()


@cache
def font_metrics(font: FontKey) -> FontMetrics:
    """Read the metrics of one font.

    Raises
    ------
    AssetMissingError
        When the font or its metrics are not installed.
    """
    table = json.loads(resource("fonts", f"metrics.{font}.json").read_text(encoding="ascii"))
    units = table["units"]
    return FontMetrics(
        path=resource("fonts", table["file"]),
        units=units,
        ascent=table["ascent"] / units,
        descent=table["descent"] / units,
        cap=table["cap"] / units,
        advances=Advances(table["runs"]),
    )


def _em_width(text: str, font: FontKey) -> float:
    metrics = font_metrics(font)
    try:
        return sum(map(metrics.advances.__getitem__, text)) / metrics.units
    except KeyError:
        return sum(_run_width(*run) for run in _runs(text, font))


def _run_width(font: FontKey, text: str) -> float:
    metrics = font_metrics(font)
    return sum(map(metrics.advances.__getitem__, text)) / metrics.units


def _runs(text: str, font: FontKey) -> tuple[Run, ...]:
    covers = font_metrics(font).advances.covers
    if all(map(covers, text)):
        return ((font, text),) if text else ()
    fitted = [_fitted(char, font) for char in text if char not in INVISIBLE]
    return tuple((key, "".join(char for _, char in run)) for key, run in groupby(fitted, key=lambda pair: pair[0]))


def _fitted(char: str, font: FontKey) -> tuple[FontKey, str]:
    """Return the font that draws the character, and what it draws for it."""
    if font_metrics(font).advances.covers(char):
        return font, char
    other = _drawn_by(char)
    if other:
        return other, char
    if char.isspace():
        return (font, " ") if font_metrics(font).advances.covers(" ") else (FontKey.REGULAR, " ")
    return (FontKey.BOLD if font is FontKey.BOLD else FontKey.REGULAR), MISSING_GLYPH


def _drawn_by(char: str) -> FontKey | None:
    """Return the first font with the character, the text font before its substitutes."""
    keys = (FontKey.REGULAR, FontKey.HANJA, FontKey.EMOJI)
    return next((key for key in keys if font_metrics(key).advances.covers(char)), None)
