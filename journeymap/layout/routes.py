"""Drawing the ways of scenarios as metro lines: rounded, haloed, side by side."""

import itertools
from collections.abc import Sequence
from dataclasses import dataclass
from functools import partial

from journeymap.layout.board import Depth, Part, PartKind
from journeymap.layout.frame import Frame
from journeymap.layout.geometry import Point
from journeymap.layout.grid import Grid, Square
from journeymap.layout.keepsakes import Keepsakes
from journeymap.layout.marks import Box, Dash, Mark, Path
from journeymap.layout.paths import Segments, rounded_polyline
from journeymap.layout.routing import Leg, find_leg
from journeymap.layout.strands import Strands, pieces_of
from journeymap.layout.theme import RouteStyle, Theme
from journeymap.model.journey import Journey

ROUTE_WIDTH = 3.4
_HALO = 2.0
_PATTERN_WIDTH = 1.3
_RADIUS = 9.0
_UNDER_CARD = 6.0
"""How far a line reaches below the card it leaves, so that its round end is hidden."""


@dataclass(frozen=True, slots=True)
class Way:
    """A scenario's legs; ``line`` is its number among all scenarios."""

    scenario: str
    line: int
    legs: tuple[Leg, ...]


def find_ways(journey: Journey, grid: Grid, scenarios: Sequence[tuple[int, str]], kept: Keepsakes) -> tuple[Way, ...]:
    """Find the ways of ``scenarios``, given as (number among all, id); those that must be as they were are kept."""
    known: dict[tuple[Square, Square], Leg] = {}
    ways = []
    for line, scenario in scenarios:
        # A way goes on past what stands on a hidden lane.
        places = (journey.place_of(stop.touchpoint) for stop in journey.visits(scenario))
        squares = [grid.square(place) for place in places if grid.has_lane(place.lane)]
        find = partial(_find_way, grid, scenario, line, squares, known)
        ways.append(kept.get(("way", scenario), (line, squares, grid), find))
    return tuple(ways)


def _find_way(
    grid: Grid, scenario: str, line: int, squares: Sequence[Square], known: dict[tuple[Square, Square], Leg]
) -> Way:
    legs = []
    for pair in itertools.pairwise(squares):
        if pair[0] != pair[1]:
            if pair not in known:
                known[pair] = find_leg(grid, *pair)
            legs.append(known[pair])
    return Way(scenario, line, tuple(legs))


def find_strands(ways: Sequence[Way], kept: Keepsakes) -> Strands:
    """Return how the lines of ``ways`` lie side by side."""
    legs = ((way.line, leg) for way in ways for leg in way.legs)
    return kept.get("strands", (ways,), partial(Strands, legs))


def route_part(way: Way, frame: Frame, theme: Theme, title: str, kept: Keepsakes) -> tuple[Part, Point] | None:
    """Return a scenario's line and where it stands, or None where it has no leg.

    Parameters
    ----------
    kept : for one theme; a line that runs as it ran is the same part.
    """
    runs = [_points(leg, frame, way.line) for leg in way.legs]
    if not runs:
        return None
    return kept.get(("route", way.scenario), (runs, way.line, title), partial(_drawn, way, runs, theme, title))


def _drawn(way: Way, runs: Sequence[Sequence[Point]], theme: Theme, title: str) -> tuple[Part, Point]:
    left = min(p.x for run in runs for p in run)
    top = min(p.y for run in runs for p in run)
    right = max(p.x for run in runs for p in run)
    bottom = max(p.y for run in runs for p in run)
    style = theme.route_style(way.line)
    marks: list[Mark] = []
    drawn = [rounded_polyline([Point(p.x - left, p.y - top) for p in run], _RADIUS) for run in runs]
    halo: Segments = tuple(segment for path in drawn for segment in path)
    marks.append(Path(halo, stroke=theme.halo, stroke_width=ROUTE_WIDTH + 2 * _HALO))
    marks += _line_marks(halo, style, theme.halo)
    part = Part(
        key=f"route:{way.scenario}",
        kind=PartKind.ROUTE,
        width=right - left,
        height=bottom - top,
        marks=tuple(marks),
        depth=Depth.ROUTE,
        element_id=way.scenario,
        title=title,
        overhang=ROUTE_WIDTH / 2 + _HALO,
    )
    return part, Point(left, top)


def sample_marks(style: RouteStyle, theme: Theme, x: float, y: float, width: float) -> tuple[Mark, ...]:
    """Return a short piece of a route, for legends; (x, y) is its left end's middle."""
    half = ROUTE_WIDTH / 2
    if style.dash is Dash.SOLID:
        return (Box(x, y - half, width, ROUTE_WIDTH, fill=style.color, radius=half),)
    return _line_marks((("M", x + half, y), ("L", x + width - half, y)), style, theme.halo)


def _line_marks(segments: Segments, style: RouteStyle, light: str) -> tuple[Mark, ...]:
    """Return a line whose colour never breaks; a light pattern along its middle is its second sign."""
    line = Path(segments, stroke=style.color, stroke_width=ROUTE_WIDTH)
    if style.dash is Dash.SOLID:
        return (line,)
    return (line, Path(segments, stroke=light, stroke_width=_PATTERN_WIDTH, dash=style.dash))


def _points(leg: Leg, frame: Frame, line: int) -> list[Point]:
    places = [frame.place(piece, line) for piece in pieces_of(leg)]
    if not leg.turns and leg.side in ("top", "bottom"):
        ends = (_end(leg.source, leg.side, frame), _end(leg.target, leg.to_side, frame))
        return [Point(places[0], y) for y in ends]
    # Level and upright pieces take turns; each corner lies where two of them meet.
    corners = [Point(*(pair if at % 2 else pair[::-1])) for at, pair in enumerate(itertools.pairwise(places))]
    return [
        Point(_end(leg.source, leg.side, frame), places[0]),
        *corners,
        Point(_end(leg.target, leg.to_side, frame), places[-1]),
    ]


def _end(square: Square, side: str, frame: Frame) -> float:
    """Return how far a line reaches below the side of a card: x, or y for top and bottom."""
    rect = frame.card_rect(square)
    if side == "left":
        return rect.x + _UNDER_CARD
    if side == "right":
        return rect.right - _UNDER_CARD
    return rect.y + (_UNDER_CARD if side == "top" else frame.style.card_height - _UNDER_CARD)
