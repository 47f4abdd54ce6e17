"""The emotion curve: one smooth line with faces on it, its lowest and highest moment named."""

import itertools
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import partial

from journeymap.layout.board import Depth, Part, PartKind
from journeymap.layout.faces import emotion_step, face_marks
from journeymap.layout.geometry import Point
from journeymap.layout.keepsakes import Keepsakes
from journeymap.layout.marks import Box, Dash, FontKey, Line, Mark, Path
from journeymap.layout.paths import Segments, flattened, smooth_curve
from journeymap.layout.pen import Pen

FACE = 17.0
_NARROWEST = 20.0
"""Faces keep so much distance, so that each can be read and taken hold of."""
_LONG = 60
_LABEL_HEIGHT = 17.0


@dataclass(frozen=True, slots=True)
class Moment:
    """A face on the curve.

    Parameters
    ----------
    number : the visit's, or -1 for the touchpoint's own emotion.
    """

    touchpoint: str
    name: str
    number: int
    emotion: int
    stage: int


def thinned(moments: Sequence[Moment], spans: Sequence[tuple[float, float]]) -> tuple[Moment, ...]:
    """Return as many moments as the stages have room for: of neighbours, the most strongly felt."""
    kept: list[Moment] = []
    for stage, (start, end) in enumerate(spans):
        here = [moment for moment in moments if moment.stage == stage]
        room = max(1, int((end - start) // _NARROWEST))
        if len(here) <= room:
            kept += here
            continue
        bounds = [len(here) * at // room for at in range(room + 1)]
        kept += [max(here[a:b], key=lambda m: abs(m.emotion)) for a, b in itertools.pairwise(bounds)]
    return tuple(kept)


def spread(moments: Sequence[Moment], spans: Sequence[tuple[float, float]]) -> tuple[float, ...]:
    """Return the x of every moment: evenly within its stage, always going on to the right.

    Parameters
    ----------
    spans : start and end of every stage.
    """
    counts = [0] * len(spans)
    for moment in moments:
        counts[moment.stage] += 1
    seen = [0] * len(spans)
    wished = []
    for moment in moments:
        start, end = spans[moment.stage]
        seen[moment.stage] += 1
        wished.append(start + (end - start) * (seen[moment.stage] - 0.5) / counts[moment.stage])
    if all(b - a >= _NARROWEST for a, b in itertools.pairwise(wished)):
        return tuple(wished)
    return _pushed_apart(wished, spans[0][0] + FACE / 2 + 2, spans[-1][1] - FACE / 2 - 2)


def _pushed_apart(wished: Sequence[float], low: float, high: float) -> tuple[float, ...]:
    """Keep order and distance; where a path turns back, its moments still follow one another."""
    distance = min(_NARROWEST, (high - low) / max(1, len(wished) - 1))
    placed: list[float] = []
    for x in wished:
        placed.append(max(x, placed[-1] + distance) if placed else max(low, x))
    limit = high
    for at in range(len(placed) - 1, -1, -1):
        placed[at] = min(placed[at], limit)
        limit = placed[at] - distance
    return tuple(placed)


def curve_parts(
    moments: Sequence[Moment], spans: Sequence[tuple[float, float]], height: float, pen: Pen, kept: Keepsakes
) -> list[tuple[Part, Point]]:
    """Return the curve and its faces; places count from the left end of the first stage.

    Parameters
    ----------
    spans : start and end of every stage, counted likewise.
    height : of the lane.
    kept : faces drawn before.
    """
    width = spans[-1][1]
    if moments and moments[0].number < 0:
        moments = thinned(moments, spans)
    middle, step = height / 2, emotion_step(height)
    xs = spread(moments, spans)
    points = [Point(x, middle - m.emotion * step) for x, m in zip(xs, moments, strict=True)]
    theme = pen.theme
    marks: list[Mark] = [Line(0, middle, width, middle, f"{theme.muted}99", 1.0, Dash.DASHED)]
    line = smooth_curve(points)
    if line:
        marks += _fills(line, middle, step, pen)
        marks.append(Path(line, stroke=theme.ink, stroke_width=2.0))
    named = _extremes(moments)
    for at in named:
        marks += _name(moments[at], points[at], width, height, pen)
    curve = Part(
        key="curve",
        kind=PartKind.CURVE,
        width=width,
        height=height,
        marks=tuple(marks),
        depth=Depth.CARD,
        title=_spoken([moments[at] for at in named], pen),
    )
    return [(curve, Point(0, 0)), *(_face(m, p, pen, kept) for m, p in zip(moments, points, strict=True))]


def _face(moment: Moment, point: Point, pen: Pen, kept: Keepsakes) -> tuple[Part, Point]:
    key = ("face", moment.touchpoint, moment.number)
    part = kept.get(key, (moment.emotion, moment.name), partial(_face_part, moment, pen))
    return part, Point(point.x - FACE / 2, point.y - FACE / 2)


def _face_part(moment: Moment, pen: Pen) -> Part:
    return Part(
        key=f"face:{moment.touchpoint}/{moment.number}",
        kind=PartKind.FACE,
        width=FACE,
        height=FACE,
        marks=face_marks(pen.theme, moment.emotion, 0.0, 0.0, FACE),
        depth=Depth.FACE,
        element_id=moment.touchpoint,
        title=pen.labels("word.describe.face", name=moment.name, emotion=pen.labels(f"word.emotion.{moment.emotion}")),
        tooltip=moment.name,
    )


def _fills(line: Segments, middle: float, step: float, pen: Pen) -> list[Mark]:
    """Fill warm below the middle line and cool above, stronger the further away.

    Nested sheets of thin colour instead of a gradient: every painter draws them alike. Long
    curves are drawn small, so they get fewer sheets and coarser edges.
    """
    is_long = len(line) > _LONG
    points = flattened(line, 4 if is_long else 12)
    bands = 5 if is_long else 15
    strength = f"{105 // bands:02X}"
    marks: list[Mark] = []
    for inset in (2 * step * band / bands for band in range(bands)):
        low, high = middle + inset, middle - inset
        warm = [Point(x, max(y, low)) for x, y in _crossed(points, low)]
        cool = [Point(x, min(y, high)) for x, y in _crossed(points, high)]
        for outline, edge, emotion in ((warm, low, -2), (cool, high, 2)):
            if any(abs(y - edge) > 0.5 for _, y in outline):
                fill = f"{pen.theme.emotion(emotion)}{strength}"
                marks.append(Path(_sheet(outline, edge), fill=fill))
    return marks


def _crossed(points: Sequence[Point], edge: float) -> Iterator[Point]:
    """Yield points and, between those on either side of ``edge``, the one upon it."""
    for a, b in itertools.pairwise(points):
        yield a
        if (a.y - edge) * (b.y - edge) < 0:
            yield Point(a.x + (b.x - a.x) * (edge - a.y) / (b.y - a.y), edge)
    yield points[-1]


def _sheet(outline: Sequence[Point], edge: float) -> Segments:
    """Return the closed shape between an outline and a level edge; where they meet it needs no points."""
    around = zip([edge, *(p.y for p in outline)], outline, [*(p.y for p in outline[1:]), edge], strict=False)
    kept = [point for before, point, after in around if not before == point.y == after == edge]
    return (("M", outline[0].x, edge), *(("L", *point) for point in kept), ("L", outline[-1].x, edge), ("Z",))


def _extremes(moments: Sequence[Moment]) -> list[int]:
    """Return where the highest and lowest moments are, where the curve has ups and downs."""
    emotions = [moment.emotion for moment in moments]
    if not emotions or min(emotions) == max(emotions):
        return []
    high, low = emotions.index(max(emotions)), emotions.index(min(emotions))
    return [at for at in (high, low) if (moments[at].emotion > 0) is (at == high)]


def _name(moment: Moment, point: Point, width: float, height: float, pen: Pen) -> list[Mark]:
    is_high = moment.emotion > 0
    tone = pen.theme.high_label if is_high else pen.theme.low_label
    text = pen.labels("word.map.highest-named" if is_high else "word.map.lowest-named", name=moment.name)
    text = pen.fitted(text, FontKey.BOLD, 10.0, 170.0)
    box = pen.width(text, FontKey.BOLD, 10.0) + 12.0
    x = point.x - box / 2
    y = point.y - FACE / 2 - _LABEL_HEIGHT - 3.0 if is_high else point.y + FACE / 2 + 3.0
    x, y = max(2.0, min(x, width - box - 2.0)), max(1.0, min(y, height - _LABEL_HEIGHT - 1.0))
    marks: list[Mark] = [Box(x, y, box, _LABEL_HEIGHT, fill=tone.fill, radius=3.5)]
    marks += pen.line(text, x + 6.0, y + 12.2, FontKey.BOLD, 10.0, tone.ink)
    return marks


def _spoken(extremes: Sequence[Moment], pen: Pen) -> str:
    high = next((m.name for m in extremes if m.emotion > 0), "")
    low = next((m.name for m in extremes if m.emotion < 0), "")
    if high and low:
        return pen.labels("word.describe.curve", lowest=low, highest=high)
    return pen.labels("word.describe.curve-flat")
