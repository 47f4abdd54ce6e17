"""Everything of a map that is not a card, a note or a feeling: ground, headers, lines, legend."""

from collections.abc import Sequence
from functools import partial
from itertools import pairwise

from journeymap.layout.board import Part
from journeymap.layout.frame import Frame
from journeymap.layout.geometry import Point, Rect
from journeymap.layout.headers import (
    BLUEPRINT_LINES,
    blueprint_line,
    column_part,
    hint_part,
    lane_header,
    legend_part,
    stage_header,
)
from journeymap.layout.keepsakes import Keepsakes
from journeymap.layout.pen import Pen
from journeymap.model.bilingual import beside
from journeymap.model.elements import Lane, Persona, Scenario
from journeymap.model.journey import Journey
from journeymap.model.vocabulary import LaneRole

Placed = list[tuple[Part, Point]]

_LEGEND_GAP = 14.0

_LANE_HINTS = {
    LaneRole.EMOTION: "no-emotions",
    LaneRole.NOTES: "no-notes",
    LaneRole.METRICS: "no-metrics",
}


class Furniture:
    """Makes the furniture of one layout run."""

    def __init__(self, journey: Journey, lanes: Sequence[Lane], pen: Pen, frame: Frame, kept: Keepsakes) -> None:
        """Furnish ``frame`` for the ``lanes`` of ``journey`` that are drawn."""
        self._journey, self._drawn, self._pen, self._kept = journey, lanes, pen, kept
        self._style = frame.style
        self._spans, self._lanes = frame.across.spans, frame.down.spans
        self._right, self._bottom = frame.across.end, frame.down.end

    def ground(self) -> Placed:
        """Return the tinted columns and the blueprint lines between lanes of different roles."""
        if not self._lanes or not self._spans:
            return []
        lanes, top = self._lanes, self._lanes[0].start
        fields = tuple((lane.start - top, lane.end - lane.start) for lane in lanes)
        placed: Placed = []
        for number, (stage, span) in enumerate(zip(self._journey.stages(), self._spans, strict=True)):
            width = span.end - span.start
            draw = partial(column_part, stage, number, width, fields, self._pen)
            part = self._kept.get(("column", stage.id), (stage, number, width, fields), draw)
            placed.append((part, Point(span.start, top)))
        left, width = self._spans[0].start, self._spans[-1].end - self._spans[0].start
        for (upper, lower), (above, below) in zip(pairwise(self._drawn), pairwise(lanes), strict=True):
            if upper.role in BLUEPRINT_LINES and upper.role is not lower.role and not lower.role.is_derived:
                line = blueprint_line(upper, width, self._pen)
                placed.append((line, Point(left, (above.end + below.start - line.height) / 2)))
        return placed

    def headers(self) -> Placed:
        """Return the headers of stages and lanes."""
        style, pen = self._style, self._pen
        placed: Placed = []
        for number, (stage, span) in enumerate(zip(self._journey.stages(), self._spans, strict=True), 1):
            width = span.end - span.start
            tone = pen.theme.stage_tone(number - 1)
            draw = partial(stage_header, stage, number, width, tone, pen)
            part = self._kept.get(("stage", stage.id), (stage, number, width), draw)
            placed.append((part, Point(span.start, style.margin)))
        for lane, span in zip(self._drawn, self._lanes, strict=True):
            height = span.end - span.start
            part = self._kept.get(("lane", lane.id), (lane, height), partial(lane_header, lane, height, pen))
            placed.append((part, Point(style.margin, span.start)))
        return placed

    def hints(self, has_cards: bool) -> Placed:
        """Return the words that say the next step on a map that has not begun, and what empty lanes are for."""
        if not self._style.with_hints or has_cards:
            return []
        top = self._style.margin + self._style.header_height
        if not self._spans:
            return [self._hint("no-stages", Rect(self._style.margin, self._style.margin, 460.0, 200.0))]
        left, width = self._spans[0].start, self._spans[-1].end - self._spans[0].start
        if not self._lanes:
            return [self._hint("no-lanes", Rect(left, top + 12.0, width, 120.0))]
        lanes = tuple(zip(self._drawn, self._lanes, strict=True))
        said = {"no-touchpoints": next((span for lane, span in lanes if not lane.role.is_derived), self._lanes[0])}
        for lane, span in lanes:
            if lane.role in _LANE_HINTS:
                said.setdefault(_LANE_HINTS[lane.role], span)
        return [self._hint(key, Rect(left, at.start, width, at.end - at.start)) for key, at in said.items()]

    def legend(self, drawn: list[tuple[int, str]]) -> Placed:
        """Return the legend of the routes ``drawn``, given as (number among all, scenario id)."""
        if not drawn or not self._style.with_legend:
            return []
        left = self._style.margin + self._style.header_width + self._style.gap
        style = self._pen.theme.route_style
        entries = [(style(line), self.scenario_name(each), self._second_name(each)) for line, each in drawn]
        return [(legend_part(entries, self._right - left, self._pen), Point(left, self._bottom + _LEGEND_GAP))]

    def route_title(self, scenario: str) -> str:
        """Return what a screen reader says of a route."""
        name, persona = self._names(scenario)
        count = len(self._journey.visits(scenario))
        if persona:
            return self._pen.labels("word.describe.route", name=name, persona=persona, n=count)
        return self._pen.labels("word.describe.route-nobody", name=name, n=count)

    def scenario_name(self, scenario: str) -> str:
        """Return a scenario's name with its persona's."""
        name, persona = self._names(scenario)
        return self._pen.labels("word.map.legend-scenario", scenario=name, persona=persona) if persona else name

    def _second_name(self, scenario: str) -> str:
        return beside(self._journey.get(scenario, Scenario), "name")

    def _names(self, scenario: str) -> tuple[str, str]:
        name = self._journey.get(scenario, Scenario).name or self._pen.labels("word.map.unnamed")
        taker = self._journey.persona_of(scenario)
        return name, self._journey.get(taker, Persona).name if taker else ""

    def _hint(self, key: str, room: Rect) -> tuple[Part, Point]:
        return hint_part(key, self._pen.labels(f"word.hint.{key}"), room, self._pen), Point(room.x, room.y)
