"""The journey as a strip: its stages side by side, and the curve of feeling running through them."""

from collections.abc import Sequence
from dataclasses import replace

from journeymap.layout.curve import Moment, curve_parts
from journeymap.layout.keepsakes import Keepsakes
from journeymap.layout.kit.brief import Brief
from journeymap.layout.kit.pieces import Piece
from journeymap.layout.kit.type import SMALL, Style
from journeymap.layout.map_view import MapStyle
from journeymap.layout.marks import Box, Mark
from journeymap.layout.pages import Role
from journeymap.layout.pen import Pen
from journeymap.model.elements import Stage, Touchpoint
from journeymap.model.journey import Stop

_GAP = 4.0
_PAD = 6.0
_RADIUS = 4.0
_LINES = 2
_NUMBER_ONLY = 26.0
"""Points: a narrower stage shows its number, as on the map, and no name."""


def scenario_strip(brief: Brief, stops: Sequence[Stop], height: float) -> Piece:
    """Return the stages a scenario passes, each as wide as it has stops, and what is felt on the way."""
    journey = brief.journey
    places = {stage.id: number for number, stage in enumerate(journey.stages())}
    numbers = [places[journey.stage_of(stop.touchpoint)] for stop in stops]
    visited = sorted(set(numbers))
    moments = [
        Moment(
            stop.touchpoint,
            journey.get(stop.touchpoint, Touchpoint).name,
            stop.number,
            journey.emotion_of(stop),
            visited.index(number),
        )
        for stop, number in zip(stops, numbers, strict=True)
    ]
    return _strip(brief, visited, [numbers.count(number) for number in visited], moments, height)


def journey_strip(brief: Brief, height: float) -> Piece:
    """Return all stages, and what is felt at their touchpoints; nothing without stages has no height."""
    journey = brief.journey
    stages = journey.stages()
    places = {stage.id: number for number, stage in enumerate(stages)}
    moments = [
        Moment(each.id, each.name, -1, each.emotion, places[journey.stage_of(each.id)]) for each in brief.touchpoints()
    ]
    return _strip(brief, list(range(len(stages))), [1] * len(stages), moments, height) if stages else Piece(0.0)


def _strip(
    brief: Brief, numbers: Sequence[int], weights: Sequence[int], moments: Sequence[Moment], height: float
) -> Piece:
    type_, theme = brief.type, brief.theme
    stages = brief.journey.stages()
    style = type_.text(bold=True, size=SMALL)
    widths = _widths(brief, [stages[number] for number in numbers], weights, style)
    heads = [_head(brief, stages[n], n, width - _GAP - 2 * _PAD) for n, width in zip(numbers, widths, strict=True)]
    leading = heads[0][1].leading
    band = leading * max(len(lines) for lines, _ in heads) + 8.0
    curve = height if moments else 0.0
    marks: list[Mark] = []
    spans: list[tuple[float, float]] = []
    at = 0.0
    for number, width, (lines, small) in zip(numbers, widths, heads, strict=True):
        tone = theme.stage_tone(number)
        inner = width - (_GAP if number != numbers[-1] else 0.0)
        if curve:
            marks.append(Box(at, 0, inner, band + curve, f"{tone.fill}66", _RADIUS))
        marks.append(Box(at, 0, inner, band, tone.fill, _RADIUS))
        for line_number, line in enumerate(lines):
            baseline = 4.0 + line_number * leading + type_.baseline(small)
            marks += type_.line(line, at + _PAD, baseline, replace(small, color=tone.ink))
        spans.append((at, at + inner))
        at += width
    if not curve:
        return Piece(band, tuple(marks))
    pen = Pen(theme, type_.fonts, brief.labels, MapStyle())
    parts = curve_parts(moments, spans, curve, pen, Keepsakes())
    described = type_.tag(Role.FIGURE, parts[0][0].title or brief.labels("kit.curve"))
    drawn = tuple((point.x, band + point.y, Piece(part.height, part.marks, tag=described)) for part, point in parts)
    return Piece(band + curve, tuple(marks), drawn, tag=type_.tag(Role.PARAGRAPH))


def _widths(brief: Brief, stages: Sequence[Stage], weights: Sequence[int], style: Style) -> list[float]:
    """Return widths in proportion to weights, none narrower than its name needs while there is room for all."""
    words = [f"0 {brief.name(stage)}" for stage in stages]
    whole = brief.width
    least = [min(whole * 0.3, brief.type.width(word, style) + 2 * _PAD + _GAP) for word in words]
    if sum(least) > whole:
        return [whole * weight / sum(weights) for weight in weights]
    # Those that need more than their share get it, and the others share what is left.
    fixed: set[int] = set()
    while True:
        left = whole - sum(least[at] for at in fixed)
        shared = sum(weight for at, weight in enumerate(weights) if at not in fixed)
        short = {at for at, w in enumerate(weights) if at not in fixed and left * w / shared < least[at]}
        if not short:
            return [least[at] if at in fixed else left * w / shared for at, w in enumerate(weights)]
        fixed |= short


def _head(brief: Brief, stage: Stage, number: int, width: float) -> tuple[tuple[str, ...], Style]:
    """Return the lines of a stage's number and name; the number alone where there is no room for the name."""
    type_ = brief.type
    words = f"{number + 1} {brief.name(stage)}"
    style = type_.text(bold=True, size=SMALL)
    longest = max((type_.width(word, style) for word in words.split()), default=0.0)
    if width >= _NUMBER_ONLY and longest <= width:
        lines = type_.lines(words, style, width)
        if len(lines) <= _LINES:
            return lines, style
    return (str(number + 1),), style
