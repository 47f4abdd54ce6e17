"""What surrounds the content of a printed page: heading with legend, and the line at the foot.

Lengths are points for an A3 sheet; larger and smaller sheets scale the whole frame
(:func:`frame_scale`), so that a poster is read from further away.
"""

from dataclasses import dataclass

from journeymap.i18n import Labels
from journeymap.layout.fonts import Fonts
from journeymap.layout.marks import FontKey, Line, Mark
from journeymap.layout.routes import sample_marks
from journeymap.layout.text import break_lines, fit_line, text_runs
from journeymap.layout.theme import RouteStyle, Theme
from journeymap.model.bilingual import beside
from journeymap.model.elements import JourneyDetails

TITLE_SIZE = 24.0
SUBTITLE_SIZE = 10.5
LEGEND_SIZE = 10.5
FOOT_SIZE = 9.0

_TITLE_LEADING = 31.0
_TITLE_LINES = 4
_SUBTITLE_LEADING = 15.0
_SUBTITLE_LINES = 4
_AFTER_TITLE = 21.0
_LEGEND_LEADING = 17.0
_BEFORE_LEGEND = 20.0
_LEGEND_ROWS = 8
_SAMPLE_LENGTH = 30.0
_SAMPLE_GAP = 7.0
_ITEM_GAP = 20.0
_BESIDE_GAP = 28.0

FOOT_HEIGHT = 22.0

_A3_SHORT_SIDE = 841.89
_GROWTH = 0.75
_SMALLEST_SCALE = 0.8

SEPARATOR = " · "


@dataclass(frozen=True, slots=True)
class LegendEntry:
    """A scenario in the legend."""

    text: str
    style: RouteStyle


@dataclass(frozen=True, slots=True)
class Heading:
    """Title, subtitle and legend, from (0, 0) to the frame's width and ``height``."""

    marks: tuple[Mark, ...]
    height: float


def frame_scale(page_width: float, page_height: float) -> float:
    """Return points on the sheet for one point of the frame: 1 on A3, less than in proportion elsewhere."""
    growth: float = (min(page_width, page_height) / _A3_SHORT_SIDE) ** _GROWTH
    return max(_SMALLEST_SCALE, growth)


def subtitle_of(details: JourneyDetails, labels: Labels) -> str:
    """Return the line under the title: its other language, subtitle, place, date and version, none of them twice."""
    words: list[str] = []
    title = beside(details, "title")
    for word in (title, details.subtitle, details.place, "" if details.subtitle else details.date):
        if word and not any(word in earlier for earlier in words):
            words.append(word)
    return SEPARATOR.join([*words, labels(f"print.version.{details.version.value}")])


@dataclass(frozen=True, slots=True)
class PageFrame:
    """Draws headings and feet in one look.

    Parameters
    ----------
    width : between the margins.
    """

    fonts: Fonts
    theme: Theme
    width: float

    def heading(self, title: str, subtitle: str, legend: tuple[LegendEntry, ...]) -> Heading:
        """Return title over subtitle, with the legend at the right or, if it is long, below."""
        fonts, theme = self.fonts, self.theme
        marks: list[Mark] = []
        baseline = fonts.ascent(FontKey.BOLD) * TITLE_SIZE - _TITLE_LEADING
        for line in break_lines(fonts, title, FontKey.BOLD, TITLE_SIZE, self.width, _TITLE_LINES).lines:
            baseline += _TITLE_LEADING
            marks += text_runs(fonts, line, 0, baseline, FontKey.BOLD, TITLE_SIZE, theme.ink)
        baseline += _AFTER_TITLE
        beside = self.width - self._legend_width(legend) - _BESIDE_GAP if legend else self.width
        below = legend and fonts.width(subtitle, FontKey.REGULAR, SUBTITLE_SIZE) > beside
        lines = break_lines(fonts, subtitle, FontKey.REGULAR, SUBTITLE_SIZE, self.width, _SUBTITLE_LINES).lines
        for number, line in enumerate(lines):
            baseline += _SUBTITLE_LEADING if number else 0
            marks += text_runs(fonts, line, 0, baseline, FontKey.REGULAR, SUBTITLE_SIZE, theme.muted)
        if not below:
            marks += self._legend_row(legend, self.width - self._legend_width(legend), baseline)
        rows = self._legend_rows(legend) if below else []
        for number, row in enumerate(rows[:_LEGEND_ROWS]):
            baseline += _LEGEND_LEADING if number else _BEFORE_LEGEND
            marks += self._legend_row(row, 0, baseline)
        if hidden := sum(map(len, rows[_LEGEND_ROWS:])):
            baseline += _LEGEND_LEADING
            marks += text_runs(fonts, f"+{hidden}", 0, baseline, FontKey.REGULAR, LEGEND_SIZE, theme.muted)
        return Heading(tuple(marks), baseline + fonts.descent(FontKey.REGULAR) * SUBTITLE_SIZE)

    def foot(self, left: str, right: str) -> tuple[Mark, ...]:
        """Return a hairline and a text at either end below it, ``FOOT_HEIGHT`` high."""
        fonts, color = self.fonts, self.theme.muted
        baseline = FOOT_HEIGHT - fonts.descent(FontKey.REGULAR) * FOOT_SIZE
        room = self.width - fonts.width(left, FontKey.REGULAR, FOOT_SIZE) - _BESIDE_GAP
        right = fit_line(fonts, right, FontKey.REGULAR, FOOT_SIZE, room)
        at = self.width - fonts.width(right, FontKey.REGULAR, FOOT_SIZE)
        return (
            Line(0, 0.5, self.width, 0.5, self.theme.line, 0.6),
            *text_runs(fonts, left, 0, baseline, FontKey.REGULAR, FOOT_SIZE, color),
            *text_runs(fonts, right, at, baseline, FontKey.REGULAR, FOOT_SIZE, color),
        )

    def _item_width(self, entry: LegendEntry) -> float:
        return _SAMPLE_LENGTH + _SAMPLE_GAP + self.fonts.width(entry.text, FontKey.REGULAR, LEGEND_SIZE)

    def _legend_width(self, legend: tuple[LegendEntry, ...]) -> float:
        return sum(map(self._item_width, legend)) + _ITEM_GAP * max(0, len(legend) - 1)

    def _legend_rows(self, legend: tuple[LegendEntry, ...]) -> list[tuple[LegendEntry, ...]]:
        rows: list[tuple[LegendEntry, ...]] = []
        for entry in legend:
            if rows and self._legend_width((*rows[-1], entry)) <= self.width:
                rows[-1] = (*rows[-1], entry)
            else:
                rows.append((entry,))
        return rows

    def _legend_row(self, row: tuple[LegendEntry, ...], x: float, baseline: float) -> list[Mark]:
        marks: list[Mark] = []
        middle = baseline - self.fonts.cap_height(FontKey.REGULAR) * LEGEND_SIZE / 2
        for entry in row:
            marks += sample_marks(entry.style, self.theme, x, middle, _SAMPLE_LENGTH)
            at = x + _SAMPLE_LENGTH + _SAMPLE_GAP
            text = fit_line(self.fonts, entry.text, FontKey.REGULAR, LEGEND_SIZE, self.width - at)
            marks += text_runs(self.fonts, text, at, baseline, FontKey.REGULAR, LEGEND_SIZE, self.theme.ink)
            x += self._item_width(entry) + _ITEM_GAP
        return marks
