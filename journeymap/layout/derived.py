"""What derived lanes show: moments for the curve, notes and metrics stacked per stage."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from functools import partial

from journeymap.layout.board import Part, Span
from journeymap.layout.cells import CellContent
from journeymap.layout.curve import Moment
from journeymap.layout.keepsakes import Keepsakes
from journeymap.layout.notes import Stack, metric_part, note_part, stack, stack_columns
from journeymap.layout.pen import Pen
from journeymap.model.elements import Attachment, Delight, Metric, Opportunity, Pain
from journeymap.model.journey import Journey
from journeymap.model.vocabulary import LaneRole

_NOTE_ORDER: dict[type[Attachment], int] = {Delight: 0, Pain: 1, Opportunity: 2}
_PAD = 6.0
_LEAST_HEIGHT = 60.0


@dataclass(frozen=True, slots=True)
class DerivedContent:
    """A derived lane's height and, for notes and metrics, a stack per stage."""

    height: float
    stacks: tuple[Stack, ...] = ()


def derived_content(
    role: LaneRole, spans: Sequence[Span], cells: Sequence[Sequence[CellContent]], pen: Pen, kept: Keepsakes
) -> DerivedContent:
    """Return what a derived lane shows under the stages at ``spans``.

    Parameters
    ----------
    cells : for every stage the contents of its cells, from top to bottom.
    """
    if role is LaneRole.EMOTION:
        return DerivedContent(pen.style.curve_height * pen.style.derived_stretch)
    stacks = []
    for span, stage_cells in zip(spans, cells, strict=True):
        room = span.end - span.start - 2 * _PAD
        make = partial(_stage_stack, role, room, stage_cells, pen, kept)
        stacks.append(kept.get((role, span.id), (room, tuple(stage_cells)), make))
    return DerivedContent(max((_LEAST_HEIGHT, *(each.height for each in stacks))), tuple(stacks))


def moments_of(journey: Journey, scenario: str, lanes: Collection[str]) -> tuple[Moment, ...]:
    """Return what is felt along a scenario on some lanes, given by their ids, in order."""
    numbers = {stage.id: at for at, stage in enumerate(journey.stages())}
    moments = []
    for stop in journey.visits(scenario):
        touchpoint = stop.touchpoint
        if journey.lane_of(touchpoint) not in lanes:
            continue
        name = getattr(journey.element(touchpoint), "name", "")
        stage = numbers[journey.stage_of(touchpoint)]
        moments.append(Moment(touchpoint, name, stop.number, journey.emotion_of(stop), stage))
    return tuple(moments)


def _stage_stack(role: LaneRole, room: float, cells: Sequence[CellContent], pen: Pen, kept: Keepsakes) -> Stack:
    """Stack delights, pains and opportunities in that order, or metrics."""
    kinds = (Metric,) if role is LaneRole.METRICS else (Pain, Delight, Opportunity)
    found = [pair for cell in cells for pair in cell.carried if isinstance(pair[0], kinds)]
    found.sort(key=lambda pair: _NOTE_ORDER.get(type(pair[0]), 0))
    columns, width = stack_columns(room, len(found))
    parts = [
        kept.get((each.KIND, each.id), (each, name, width), partial(_part, each, name, width, pen))
        for each, name in found
    ]
    return stack(parts, columns, width, _PAD)


def _part(each: Attachment, touchpoint_name: str, width: float, pen: Pen) -> Part:
    if isinstance(each, Metric):
        return metric_part(each, touchpoint_name, width, pen)
    if isinstance(each, Pain | Delight | Opportunity):
        return note_part(each, touchpoint_name, width, pen)
    raise TypeError(each.KIND)
