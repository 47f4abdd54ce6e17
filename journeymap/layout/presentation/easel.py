"""The ground a slide is drawn on: its size in units, its colours, and text set in blocks."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

from journeymap.i18n import Labels
from journeymap.layout.fonts import Fonts
from journeymap.layout.marks import Box, FontKey, Icon, Line, Mark, Path, TextRun
from journeymap.layout.text import Lines, break_lines, fit_line, text_runs
from journeymap.layout.theme import Theme

HEIGHT = 900.0
"""Units from top to bottom; all sizes below are of these, so that text grows with the screen."""

NARROWEST = 1200.0
"""A screen narrower than 4:3 keeps so many units across and has more of them from top to bottom."""

MARGIN = 62.0
LEAST_TEXT = 18.0
"""The smallest text: a fiftieth of the slide's height, as the back row needs it."""

FOOT = 64.0
_FAINT = 0.42
_FAINT_CONTRAST = 0.66


@dataclass(frozen=True, slots=True)
class Block:
    """Lines of text in one font; ``leading`` from baseline to baseline."""

    lines: tuple[str, ...]
    font: FontKey
    size: float
    leading: float
    cut: bool = False

    @property
    def height(self) -> float:
        """From the top of the first line to the bottom of the last."""
        return len(self.lines) * self.leading

    def baseline(self, top: float) -> float:
        """Return the first baseline of a block whose upper edge is ``top``."""
        return top + self.leading / 2 + self.size * 0.355


@dataclass(frozen=True, slots=True, eq=False)
class Easel:
    """What a slide is drawn with; lengths in units."""

    width: float
    height: float
    theme: Theme
    fonts: Fonts
    labels: Labels

    def block(
        self, text: str, font: FontKey, size: float, width: float, max_lines: int, spacing: float = 1.32
    ) -> Block:
        """Break ``text`` into lines of at most ``width``."""
        broken: Lines = break_lines(self.fonts, text, font, size, width, max_lines)
        return Block(broken.lines, font, size, size * spacing, broken.cut)

    def fitted(self, text: str, font: FontKey, sizes: Sequence[float], width: float, height: float) -> Block:
        """Set ``text`` at the first of ``sizes`` at which it fits, or cut at the last.

        At the last size there is at least one line.
        """
        block = Block((), font, sizes[-1], 0.0)
        for size in sizes:
            lines = max(1, int(height / (size * 1.32)))
            block = self.block(text, font, size, width, lines)
            if not block.cut:
                break
        return block

    def one_line(self, text: str, font: FontKey, size: float, width: float) -> Block:
        """Set ``text`` on one line, cut where it is wider than ``width``."""
        line = fit_line(self.fonts, text, font, size, width)
        return Block((line,) if line else (), font, size, size * 1.32)

    def set_block(self, block: Block, x: float, top: float, color: str) -> list[Mark]:
        """Return the marks of a block whose upper left corner is (x, top)."""
        marks: list[Mark] = []
        for at, line in enumerate(block.lines):
            y = block.baseline(top) + at * block.leading
            marks += text_runs(self.fonts, line, x, y, block.font, block.size, color)
        return marks

    def width_of(self, block: Block) -> float:
        """Return the width of the widest line."""
        return max((self.fonts.width(line, block.font, block.size) for line in block.lines), default=0.0)

    def faint(self, color: str) -> str:
        """Return the colour of what is on the slide but not being told."""
        return mixed(color, self.theme.paper, _FAINT_CONTRAST if self.theme.is_high_contrast else _FAINT)


def mixed(color: str, ground: str, share: float) -> str:
    """Return ``share`` of a colour over an opaque ground, opaque itself; opacity of ``color`` is kept."""
    over, under = _channels(color), _channels(ground)
    channels = (round(a * share + b * (1 - share)) for a, b in zip(over, under, strict=True))
    return "#" + "".join(f"{channel:02X}" for channel in channels) + color[7:]


def faint_marks(marks: Iterable[Mark], easel: Easel) -> list[Mark]:
    """Return the marks in the faint colours of what is not being told."""
    return [_recolored(mark, easel) for mark in marks]


def _recolored(mark: Mark, easel: Easel) -> Mark:
    if isinstance(mark, Line | TextRun | Icon):
        return replace(mark, color=easel.faint(mark.color))
    assert isinstance(mark, Box | Path)
    fill = easel.faint(mark.fill) if mark.fill else None
    return replace(mark, fill=fill, stroke=easel.faint(mark.stroke) if mark.stroke else None)


def _channels(color: str) -> tuple[int, int, int]:
    return int(color[1:3], 16), int(color[3:5], 16), int(color[5:7], 16)
