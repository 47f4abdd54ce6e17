"""The cover of a booklet: what it is about, and the whole journey at a glance."""

from dataclasses import replace

from journeymap.layout.kit.blocks import row, space
from journeymap.layout.kit.brief import Brief
from journeymap.layout.kit.notes import SEPARATOR
from journeymap.layout.kit.pieces import Piece, Pieces, after
from journeymap.layout.kit.strip import journey_strip
from journeymap.layout.kit.type import SMALL, SUBHEADING, Style
from journeymap.layout.marks import FontKey
from journeymap.layout.pages import Role
from journeymap.layout.routes import sample_marks
from journeymap.model.bilingual import beside
from journeymap.model.elements import JourneyDetails, Scenario

ABOVE = (0.16, 0.08, 0.0)
"""Shares of the page to leave white above the title, the best first."""

_TITLE, _LONG_TITLE = 34.0, 24.0
_TITLE_LINES = 3
_STRIP = 0.2
_SAMPLE = 34.0
_SAMPLE_GAP = 10.0
_COLUMNS_FROM = 5
_COLUMN_GAP = 20.0
_YEAR = 4
_MONTHS = (
    *("January", "February", "March", "April", "May", "June"),
    *("July", "August", "September", "October", "November", "December"),
)


def cover_pieces(brief: Brief, *, has_notes: bool, above: float = ABOVE[0]) -> Pieces:
    """Return the cover: title, occasion, the journey as a strip and the scenarios with their lines.

    Parameters
    ----------
    has_notes : whether what is noted about the journey stands here.
    above : what share of the page is left white above.
    """
    type_, details = brief.type, brief.journey.details
    over = type_.paragraph(
        brief.labels("kit.handout"), type_.text(bold=True, size=SMALL, color=brief.theme.accent), brief.width
    )
    quiet = type_.text(muted=True, size=SUBHEADING)
    return (
        space(brief.height * above),
        *over,
        *after(8.0, _title(brief, details)),
        *after(8.0, type_.paragraph(occasion_of(brief), quiet, brief.width)),
        *after(36.0, _strip(brief)),
        *after(28.0, _legend(brief)),
        *after(28.0, notes_of(brief) if has_notes else ()),
    )


def _title(brief: Brief, details: JourneyDetails) -> Pieces:
    type_ = brief.type
    title = details.title or brief.labels("print.untitled")
    style = Style(_TITLE, brief.theme.ink, FontKey.BOLD, Role.HEADING_1)
    if len(type_.lines(title, style, brief.width)) > _TITLE_LINES:
        style = replace(style, size=_LONG_TITLE)
    return (
        *type_.paragraph(title, style, brief.width),
        *type_.paragraph(beside(details, "title"), type_.text(size=16.0, muted=True), brief.width),
    )


def occasion_of(brief: Brief) -> str:
    """Return subtitle, place, date and version in a line, none of them twice."""
    details = brief.journey.details
    words: list[str] = []
    for word in (details.subtitle, beside(details, "subtitle"), details.place, beside(details, "place")):
        if word and not any(word in earlier for earlier in words):
            words.append(word)
    if not says_date(" ".join(words), details.date):
        words.append(details.date)
    return SEPARATOR.join([*words, brief.labels(f"print.version.{details.version.value}")])


def says_date(words: str, date: str) -> bool:
    """Whether ``words`` say a date already, perhaps in another way: 2026-11 and 2026년 11월."""
    if date in words:
        return True
    digits = "".join(filter(str.isdigit, date))
    if len(digits) >= _YEAR and digits in "".join(filter(str.isdigit, words)):
        return True
    year, _, rest = date.partition("-")
    month = int(rest) if rest.isdecimal() and int(rest) in range(1, 13) else 0
    return bool(month) and year in words and _MONTHS[month - 1] in words


def notes_of(brief: Brief) -> Pieces:
    """Return what is noted about the journey."""
    return brief.told(brief.journey.details, "notes", brief.type.text(muted=True), min(brief.width, 440.0))


def _strip(brief: Brief) -> Pieces:
    strip = journey_strip(brief, brief.height * _STRIP)
    return (strip,) if strip.height else ()


def _legend(brief: Brief) -> Pieces:
    """Return a line per scenario, in two columns where there are many."""
    scenarios = brief.scenarios()
    if len(scenarios) < _COLUMNS_FROM:
        return tuple(piece for each in scenarios for piece in after(4.0, _scenario(brief, each, brief.width)))
    half = (brief.width - _COLUMN_GAP) / 2
    rows = -(-len(scenarios) // 2)
    pairs = [scenarios[at::rows] for at in range(rows)]
    return tuple(
        row([_scenario(brief, each, half) for each in pair], [n * (half + _COLUMN_GAP) for n in range(len(pair))], 4.0)
        for pair in pairs
    )


def _scenario(brief: Brief, scenario: Scenario, width: float) -> Pieces:
    type_ = brief.type
    style = type_.text()
    middle = type_.middle(style)
    sample = Piece(style.leading, tuple(sample_marks(brief.route_of(scenario.id), brief.theme, 0, middle, _SAMPLE)))
    words = SEPARATOR.join(filter(None, (brief.name(scenario), brief.persona_name(scenario.id))))
    left = _SAMPLE + _SAMPLE_GAP
    lines = type_.paragraph(words, style, width - left)
    return (row(((sample,), lines[:1]), (0.0, left)), *(row(((line,),), (left,)) for line in lines[1:]))
