"""What every part is drawn with: theme, fonts, words and measures of one layout run."""

from dataclasses import dataclass

from journeymap.i18n import Labels
from journeymap.layout.fonts import Fonts
from journeymap.layout.map_view import MapStyle
from journeymap.layout.marks import FontKey, TextRun
from journeymap.layout.text import Lines, break_lines, fit_line, text_runs
from journeymap.layout.theme import Theme

NAME_SIZE = 12.5
SMALL_SIZE = 11.0
HEADER_SIZE = 13.0
SECOND_SIZE = 10.5
"""Of a name in the other language, below the first."""

SECOND_LINE = 14.0
"""From one line of it to the next."""


@dataclass(frozen=True, slots=True, eq=False)
class Pen:
    """The tools of one layout run; sizes in board units."""

    theme: Theme
    fonts: Fonts
    labels: Labels
    style: MapStyle

    def width(self, text: str, font: FontKey, size: float) -> float:
        """Return how wide ``text`` is on one line."""
        return self.fonts.width(text, font, size)

    def line(self, text: str, x: float, y: float, font: FontKey, size: float, color: str) -> tuple[TextRun, ...]:
        """Set one line with its left end at ``x`` and its baseline at ``y``."""
        return text_runs(self.fonts, text, x, y, font, size, color)

    def centered(self, text: str, x: float, y: float, font: FontKey, size: float, color: str) -> tuple[TextRun, ...]:
        """Set one line with its middle at ``x`` and its baseline at ``y``."""
        return self.line(text, x - self.width(text, font, size) / 2, y, font, size, color)

    def broken(self, text: str, font: FontKey, size: float, width: float, max_lines: int) -> Lines:
        """Break ``text`` into lines no wider than ``width``."""
        return break_lines(self.fonts, text, font, size, width, max_lines)

    def fitted(self, text: str, font: FontKey, size: float, width: float) -> str:
        """Cut ``text`` to one line no wider than ``width``."""
        return fit_line(self.fonts, text, font, size, width)
