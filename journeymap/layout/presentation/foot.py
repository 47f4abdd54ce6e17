"""The foot of every slide: a dot for every stage, where we are, and that there is more."""

from collections.abc import Collection

from journeymap.layout.marks import Box, FontKey, Mark
from journeymap.layout.presentation.easel import LEAST_TEXT, MARGIN, Easel

_DOT = 13.0
_PILL = 46.0
_GAP = 13.0
_UP = 32.0


def foot_marks(number: int, count: int, easel: Easel) -> list[Mark]:
    """Return the position at the right.

    Parameters
    ----------
    number : counted from 1.
    """
    key = "slide.next" if number < count else "slide.last"
    block = easel.one_line(easel.labels(key, number=number, count=count), FontKey.REGULAR, LEAST_TEXT, easel.width / 2)
    x = easel.width - MARGIN - easel.width_of(block)
    return easel.set_block(block, x, easel.height - _UP - block.leading / 2, easel.theme.muted)


def dot_marks(count: int, visited: Collection[int], current: int, easel: Easel) -> list[Mark]:
    """Return a dot for each of ``count`` stages: a pill for the one being told, a ring for those passed by."""
    theme = easel.theme
    room = easel.width * 0.5
    scale = min(1.0, room / (count * (_DOT + _GAP) + _PILL))
    x, y = MARGIN, easel.height - _UP
    side = _DOT * scale
    marks: list[Mark] = []
    for at in range(count):
        tone = theme.stage_tone(at)
        width = _PILL * scale if at == current else side
        if at == current:
            marks.append(Box(x, y - side / 2, width, side, fill=tone.ink, radius=side / 2))
        elif at in visited:
            marks.append(Box(x, y - side / 2, width, side, fill=easel.faint(tone.ink), radius=side / 2))
        else:
            ring = Box(x + 1, y - side / 2 + 1, side - 2, side - 2, radius=side / 2, stroke=theme.card_line)
            marks.append(ring)
        x += width + _GAP * scale
    return marks
