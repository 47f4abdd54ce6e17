"""Line breaking the Korean way, and text set on a baseline.

Lines break at spaces (keep-all); only a word wider than its box is broken inside, at the
places Unicode allows. Results are cached, since the same names are set again on every edit.
"""

import re
from collections.abc import Callable
from dataclasses import dataclass
from functools import lru_cache

from journeymap.layout.fonts import Fonts
from journeymap.layout.marks import FontKey, TextRun

ELLIPSIS = "…"

_BLANKS = " \t\u3000"
_SPACES = re.compile(f"[{_BLANKS}]+")
_HANGUL_WORD = re.compile(r"[\uac00-\ud7a3]*")
# Of such characters each is a whole one by itself: no accents, jamo or joined emoji follow.
_PLAIN = re.compile(
    r"[ -~\u00a0-\u02ff\u2010-\u2027\u3000-\u3029\u3041-\u3096\u30a1-\u30ff\u4e00-\u9fff\uac00-\ud7a3]*"
)
# Where a word too wide is best broken, although it may be broken at every syllable.
_SOFT_ENDS = tuple("·/-–—,.:;)]}&+|_~")
_SOFT_LEAST = 0.4
_LOOK_AHEAD = 4
# Rounding in sums of widths must not push a word that fits exactly onto the next line.
_SLACK = 1e-6


@dataclass(frozen=True, slots=True)
class Lines:
    """Text broken into lines; ``cut`` when the box was too small and the last one ends with …."""

    lines: tuple[str, ...]
    cut: bool = False


def break_lines(fonts: Fonts, text: str, font: FontKey, size: float, width: float, max_lines: int) -> Lines:
    """Break ``text`` into at most ``max_lines`` lines no wider than ``width``.

    ``size`` and ``width`` share one unit. Line ends in the text are kept, runs of spaces
    become one. A single character wider than the box still stands on its own line.
    """
    return _broken(fonts, text, font, size, width, max_lines)


def fit_line(fonts: Fonts, text: str, font: FontKey, size: float, width: float) -> str:
    """Return ``text`` on one line, its end replaced by … when it is wider than ``width``."""
    lines = _broken(fonts, text.replace("\n", " "), font, size, width, 1).lines
    return lines[0] if lines else ""


def text_runs(
    fonts: Fonts, text: str, x: float, baseline: float, font: FontKey, size: float, color: str
) -> tuple[TextRun, ...]:
    """Set one line with its left end at ``x``, each run in the font that has its characters."""
    placed: list[TextRun] = []
    for key, part in fonts.runs(text, font):
        placed.append(TextRun(x, baseline, part, key, size, color))
        x += fonts.width(part, key, size)
    return tuple(placed)


@lru_cache(maxsize=32_768)
def _broken(fonts: Fonts, text: str, font: FontKey, size: float, width: float, max_lines: int) -> Lines:
    def measure(part: str) -> float:
        return fonts.width(part, font, size)

    paragraphs = [_SPACES.split(line.strip(_BLANKS)) for line in text.strip(_BLANKS + "\n").split("\n")]
    if paragraphs == [[""]]:
        return Lines(())
    lines: list[str] = []
    for number, words in enumerate(paragraphs, 1):
        words.reverse()
        while words:
            rest = words[::-1] if len(lines) + 1 >= max_lines else []
            lines.append(_take_line(words, measure, width))
            if rest and (words or number < len(paragraphs)):
                lines[-1] = _shortened(" ".join(rest), measure, width)
                return Lines(tuple(lines), cut=True)
    return Lines(tuple(lines))


def _take_line(words: list[str], measure: Callable[[str], float], width: float) -> str:
    """Take as many words as fit off the end of ``words`` (the next is last), at least a bit of one."""
    line = words.pop()
    used = measure(line)
    if used > width + _SLACK:
        head = _head_of_word(line, measure, width)
        if len(head) < len(line):
            words.append(line[len(head) :])
        return head
    space = measure(" ")
    while words:
        used += space + measure(words[-1])
        if used > width + _SLACK:
            break
        line += " " + words.pop()
    return line


def _head_of_word(word: str, measure: Callable[[str], float], width: float) -> str:
    """Return what of a word that is too wide stands on the first line."""
    window = word[: _reach(word, measure, width) + _LOOK_AHEAD]
    units = _break_units(window)
    if len(window) < len(word):
        # The window's end is no opportunity of the word's.
        units.pop()
    head = _fill(units, measure, width)
    if not head:
        clusters = _clusters(window)
        return _fill(clusters, measure, width) or clusters[0]
    soft = max(head.rfind(end) for end in _SOFT_ENDS) + 1
    if head[:soft] and soft < len(head) and measure(head[:soft]) >= _SOFT_LEAST * width and _ends_unit(units, soft):
        return head[:soft]
    return head


def _ends_unit(units: list[str], length: int) -> bool:
    """Whether one of the units ends after ``length`` characters."""
    for unit in units:
        length -= len(unit)
        if length <= 0:
            break
    return length == 0


def _fill(units: list[str], measure: Callable[[str], float], width: float) -> str:
    """Join as many units as fit."""
    used = 0.0
    for count, unit in enumerate(units):
        used += measure(unit)
        if used > width + _SLACK:
            return "".join(units[:count])
    return "".join(units)


def _reach(text: str, measure: Callable[[str], float], width: float) -> int:
    """Return how many characters it takes to fill ``width``, or all there are."""
    used = 0.0
    for count, char in enumerate(text, 1):
        used += measure(char)
        if used > width:
            return count
    return len(text)


def _shortened(text: str, measure: Callable[[str], float], width: float) -> str:
    """Return as much of ``text`` as fits before an ellipsis."""
    window = text[: _reach(text, measure, width) + _LOOK_AHEAD]
    kept = _fill(_clusters(window), measure, width - measure(ELLIPSIS))
    return kept.rstrip(" ,·") + ELLIPSIS


def _break_units(text: str) -> list[str]:
    """Split where Unicode (UAX 14) allows a line to end."""
    if _HANGUL_WORD.fullmatch(text):
        return list(text)
    # Importing uniseg takes 40 ms and each call milliseconds: most maps never come here.
    from uniseg.linebreak import line_break_units

    return list(line_break_units(text))


def _clusters(text: str) -> list[str]:
    """Split into what readers see as one character each."""
    if _PLAIN.fullmatch(text):
        return list(text)
    from uniseg.graphemecluster import grapheme_clusters

    return list(grapheme_clusters(text))
