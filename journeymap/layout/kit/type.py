"""Type on paper: sizes, and text turned into pieces."""

from dataclasses import dataclass, field, replace
from itertools import count

from journeymap.i18n import Labels
from journeymap.layout.fonts import Fonts
from journeymap.layout.geometry import Rect
from journeymap.layout.kit.pieces import Piece, Pieces
from journeymap.layout.marks import FontKey, Mark
from journeymap.layout.pages import Link, Role, Tag
from journeymap.layout.text import break_lines, fit_line, text_runs
from journeymap.layout.theme import Theme

TITLE = 24.0
HEADING = 16.0
SUBHEADING = 12.0
TEXT = 10.5
SMALL = 9.0
TINY = 8.0
"""Sizes in points."""

SECOND = 0.88
"""Size of a text in the other language below the first, as a factor."""

_LEADING, _HEAD_LEADING = 1.5, 1.3
"""Distance of baselines as a multiple of the size: of text, and of headings, which need less."""

_HEADS_FROM = 14.0
_GRID = 2.0
"""Steps in a point that lines stand on."""

_MANY = 1_000_000
"""Lines: no text is cut in a booklet."""


@dataclass(frozen=True, slots=True)
class Style:
    """How a text looks.

    Parameters
    ----------
    size : em in points.
    color : ``#RRGGBB``.
    spacing : of lines, as a multiple of what is usual.
    """

    size: float
    color: str
    font: FontKey = FontKey.REGULAR
    role: Role = Role.PARAGRAPH
    spacing: float = 1.0

    @property
    def leading(self) -> float:
        """Distance of two baselines in points."""
        ratio = _HEAD_LEADING if self.size >= _HEADS_FROM else _LEADING
        return round(self.size * ratio * self.spacing * _GRID) / _GRID


@dataclass(slots=True, eq=False)
class Type:
    """Sets text for one document; also hands out the numbers of its structure elements.

    Parameters
    ----------
    scale : of the sizes above, for small sheets and full ones.
    spacing : of lines, as a multiple of what is usual.
    """

    fonts: Fonts
    theme: Theme
    labels: Labels
    scale: float = 1.0
    spacing: float = 1.0
    _numbers: "count[int]" = field(default_factory=count)

    def text(self, bold: bool = False, *, muted: bool = False, size: float = TEXT, color: str = "") -> Style:
        """Return a style of running text."""
        ink = color or (self.theme.muted if muted else self.theme.ink)
        return Style(size * self.scale, ink, FontKey.BOLD if bold else FontKey.REGULAR, spacing=self.spacing)

    def head(self, level: int = 2, color: str = "") -> Style:
        """Return the style of a heading, 1 the largest."""
        size = {1: TITLE, 2: HEADING}.get(level, SUBHEADING)
        role = {1: Role.HEADING_1, 2: Role.HEADING_2}.get(level, Role.HEADING_3)
        return Style(size * self.scale, color or self.theme.ink, FontKey.BOLD, role, self.spacing)

    def scaled(self, scale: float, spacing: float = 1.0) -> "Type":
        """Return type set at ``scale`` times these sizes, numbering structure elements together with this."""
        return replace(self, scale=self.scale * scale, spacing=spacing)

    def tag(self, role: Role, description: str = "") -> Tag:
        """Return a new structure element."""
        return Tag(role, next(self._numbers), description)

    def width(self, text: str, style: Style) -> float:
        """Return how wide ``text`` is on one line."""
        return self.fonts.width(text, style.font, style.size)

    def lines(self, text: str, style: Style, width: float, most: int = _MANY) -> tuple[str, ...]:
        """Return ``text`` broken between words to ``width``."""
        return break_lines(self.fonts, text, style.font, style.size, width, most).lines

    def line(self, text: str, x: float, baseline: float, style: Style) -> tuple[Mark, ...]:
        """Return one line with its left end at ``x``."""
        return text_runs(self.fonts, text, x, baseline, style.font, style.size, style.color)

    def fitted(self, text: str, style: Style, width: float) -> str:
        """Return ``text`` on one line, its end replaced by … when it is too long; for running heads only."""
        return fit_line(self.fonts, text, style.font, style.size, width)

    def baseline(self, style: Style) -> float:
        """Return how far below the top of its line box the baseline lies."""
        ascent, descent = self.fonts.ascent(style.font), self.fonts.descent(style.font)
        return (style.leading + (ascent - descent) * style.size) / 2

    def middle(self, style: Style) -> float:
        """Return how far below the top of a line box the middle of its letters lies, for signs beside text."""
        return self.baseline(style) - self.fonts.cap_height(style.font) * style.size / 2

    def paragraph(self, text: str, style: Style, width: float, x: float = 0.0, link: str = "") -> Pieces:
        """Return ``text`` as one piece per line, without widows and orphans; no text gives no pieces.

        Parameters
        ----------
        width : of the lines; they begin at ``x``.
        link : where a click on the text leads, see :class:`journeymap.layout.pages.Link`.
        """
        lines = self.lines(text, style, width)
        tag = self.tag(style.role)
        pieces = []
        for line in lines:
            marks = self.line(line, x, self.baseline(style), style)
            rect = Rect(x, 0.0, self.width(line, style), style.leading)
            links = (Link(rect, link),) if link else ()
            pieces.append(Piece(style.leading, marks, links=links, tag=tag))
        last = len(pieces) - 1
        is_heading = style.role not in (Role.PARAGRAPH, Role.LIST_ITEM)
        return tuple(
            replace(piece, sticky=True) if is_heading or (number in (0, last - 1) and last > 0) else piece
            for number, piece in enumerate(pieces)
        )
