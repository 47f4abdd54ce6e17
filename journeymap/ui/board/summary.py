"""The far view: a part as a few plain rectangles, for when its text could not be read anyway."""

from functools import lru_cache

from journeymap.layout.board import Part
from journeymap.layout.marks import Box, FontKey, Mark, Path, TextRun

Patch = tuple[str, float, float, float, float]
"""Colour, x, y, width, height in the part's own coordinates."""

_SPECK = 90.0
"""What covers less than so many square board units would be a speck, and is left out."""

_WIDE_FROM = "\u1100"
"""From here on scripts are mostly as wide as high (Hangul, hanja, kana)."""


def patches_of(part: Part) -> tuple[Patch, ...]:
    """Return the rectangles that stand for a part from afar, in painting order."""
    return tuple(patch for mark in part.marks if (patch := _patch(mark)) is not None)


@lru_cache(16_384)
def _patch(mark: Mark) -> Patch | None:
    patch: Patch | None = None
    if isinstance(mark, Box) and mark.fill is not None:
        patch = (mark.fill, mark.x, mark.y, mark.width, mark.height)
    elif isinstance(mark, Path) and mark.fill is not None:
        patch = _bounds(mark, mark.fill)
    elif isinstance(mark, TextRun):
        patch = _bar(mark)
    return patch if patch is not None and patch[3] * patch[4] >= _SPECK else None


def _bounds(mark: Path, fill: str) -> Patch:
    xs: list[float] = []
    ys: list[float] = []
    for segment in mark.segments:
        xs.extend(float(value) for value in segment[1::2])
        ys.extend(float(value) for value in segment[2::2])
    return fill, min(xs), min(ys), max(xs) - min(xs), max(ys) - min(ys)


def _bar(mark: TextRun) -> Patch:
    width = sum(0.86 if char >= _WIDE_FROM else 0.5 for char in mark.text) * mark.size
    strength = "B0" if mark.font is FontKey.BOLD else "70"
    height = mark.size * 0.34
    return mark.color[:7] + strength, mark.x, mark.y - mark.size * 0.36 - height / 2, width, height
