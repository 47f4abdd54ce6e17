"""Shapes of paths: rounded polylines and smooth curves through points."""

import itertools
from collections.abc import Sequence
from math import hypot

from journeymap.layout.geometry import Point

Segments = tuple[tuple[str | float, ...], ...]

_ARC = 0.5522847498
"""Length of a cubic's handles for a quarter circle of radius 1 (error below 0.03 %)."""


def rounded_polyline(points: Sequence[Point], radius: float) -> Segments:
    """Return a path along ``points`` whose corners are rounded by up to ``radius``."""
    corners = [p for at, p in enumerate(points) if at == 0 or p != points[at - 1]]
    if len(corners) < 2:
        return ()
    segments: list[tuple[str | float, ...]] = [("M", *corners[0])]
    last = len(corners) - 3
    for at, (before, corner, after) in enumerate(zip(corners, corners[1:], corners[2:], strict=False)):
        into = hypot(corner.x - before.x, corner.y - before.y)
        out = hypot(after.x - corner.x, after.y - corner.y)
        # A straight between two bends is shared by them; the first and last belong to one.
        bend = min(radius, into / 2 if at else into, out if at == last else out / 2)
        start = _towards(corner, before, bend / into)
        end = _towards(corner, after, bend / out)
        segments.append(("L", *start))
        first, second = _towards(start, corner, _ARC), _towards(end, corner, _ARC)
        segments.append(("C", *first, *second, *end))
    segments.append(("L", *corners[-1]))
    return tuple(segments)


def smooth_curve(points: Sequence[Point]) -> Segments:
    """Return a curve through ``points`` that never overshoots between them.

    Monotone cubic interpolation after Fritsch and Carlson (1980), with flat tangents at
    local extremes, so that the lowest moment drawn is the lowest moment felt.

    Parameters
    ----------
    points : from left to right, strictly growing in x.
    """
    if len(points) < 2:
        return ()
    slopes = [(b.y - a.y) / (b.x - a.x) for a, b in itertools.pairwise(points)]
    tangents = [slopes[0]]
    for left, right in itertools.pairwise(slopes):
        tangents.append(0.0 if left * right <= 0 else 2 * left * right / (left + right))
    tangents.append(slopes[-1])
    segments: list[tuple[str | float, ...]] = [("M", *points[0])]
    for at, (a, b) in enumerate(itertools.pairwise(points)):
        third = (b.x - a.x) / 3
        segments.append(("C", a.x + third, a.y + tangents[at] * third, b.x - third, b.y - tangents[at + 1] * third, *b))
    return tuple(segments)


def flattened(segments: Segments, steps: int = 12) -> list[Point]:
    """Return points along a path, ``steps`` for every curve in it."""
    points: list[Point] = []
    for command, *raw in segments:
        numbers = [float(n) for n in raw]
        if command in ("M", "L"):
            points.append(Point(numbers[0], numbers[1]))
        elif command == "C":
            start = points[-1]
            points.extend(_cubic(start, numbers, step / steps) for step in range(1, steps + 1))
    return points


def _cubic(start: Point, numbers: Sequence[float], t: float) -> Point:
    u = 1 - t
    a, b, c, d = u * u * u, 3 * u * u * t, 3 * u * t * t, t * t * t
    x1, y1, x2, y2, x, y = numbers
    return Point(a * start.x + b * x1 + c * x2 + d * x, a * start.y + b * y1 + c * y2 + d * y)


def _towards(a: Point, b: Point, share: float) -> Point:
    return Point(a.x + (b.x - a.x) * share, a.y + (b.y - a.y) * share)
