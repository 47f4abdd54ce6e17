"""The scenario's thick line: in from the left, from card to card, out to the right."""

import itertools
from collections.abc import Sequence
from dataclasses import dataclass

from journeymap.layout.geometry import Point, Rect
from journeymap.layout.marks import Box, Dash, Mark, Path
from journeymap.layout.paths import Segments
from journeymap.layout.presentation.easel import Easel
from journeymap.layout.theme import RouteStyle

THICK = 9.0
RING = 26.0
RUN_OUT = 112.0
"""Room right of the last card in which the line climbs back to where it leaves."""

_RUN_IN = 96.0


@dataclass(frozen=True, slots=True)
class Way:
    """Where a line runs on one slide.

    Parameters
    ----------
    cards : in the order they are passed.
    level : where it comes in and goes out.
    told : index of the card being told.
    comes, goes : whether there is something before the first card and after the last.
    """

    cards: Sequence[Rect]
    level: float
    told: int
    comes: bool
    goes: bool


def route_marks(way: Way, style: RouteStyle, easel: Easel) -> list[Mark]:
    """Return the line, full as far as the journey is told and faint from there on; cards are drawn over it."""
    points = [card.center for card in way.cards]
    first, last = way.cards[0], way.cards[-1]
    before: list[Point] = []
    after: list[Point] = []
    if way.comes:
        before = [Point(0.0, way.level), Point(max(0.0, first.x - _RUN_IN), way.level)]
    if way.goes:
        after = [Point(min(easel.width, last.right + RUN_OUT), way.level), Point(easel.width, way.level)]
    is_last = way.told == len(points) - 1
    done = [*before, *points[: way.told + 1], *(after if is_last else ())]
    rest = [] if is_last else [*points[way.told :], *after]
    marks: list[Mark] = []
    for stretch, color in ((rest, easel.faint(style.color)), (done, style.color)):
        if len(stretch) > 1:
            marks += line_marks(_flowing(stretch), color, style.dash, easel)
    if not way.comes:
        marks += ring_marks(Point(first.x - RING, points[0].y), first.x, style.color, easel)
    if not way.goes:
        color = style.color if is_last else easel.faint(style.color)
        marks += ring_marks(Point(last.right + RING, points[-1].y), last.right, color, easel)
    return marks


def line_marks(path: Segments, color: str, dash: Dash, easel: Easel) -> list[Mark]:
    """Return a thick line; a pattern along its middle is its second sign beside colour."""
    marks: list[Mark] = [Path(path, stroke=color, stroke_width=THICK)]
    if dash is not Dash.SOLID:
        marks.append(Path(path, stroke=easel.theme.paper, stroke_width=THICK / 3, dash=dash))
    return marks


def ring_marks(middle: Point, joins: float, color: str, easel: Easel) -> list[Mark]:
    """Return the end of a line: a ring, joined to the card's edge at ``joins``."""
    radius = RING / 2
    link = Path((("M", middle.x, middle.y), ("L", joins, middle.y)), stroke=color, stroke_width=THICK)
    ring = Box(
        middle.x - radius + 3,
        middle.y - radius + 3,
        RING - 6,
        RING - 6,
        fill=easel.theme.paper,
        radius=radius,
        stroke=color,
        stroke_width=6.0,
    )
    return [link, ring]


def _flowing(points: Sequence[Point]) -> Segments:
    """Return a path that passes every point level."""
    segments: list[tuple[str | float, ...]] = [("M", *points[0])]
    for a, b in itertools.pairwise(points):
        bend = (b.x - a.x) / 2
        segments.append(("L", *b) if a.y == b.y else ("C", a.x + bend, a.y, b.x - bend, b.y, *b))
    return tuple(segments)
