"""The lanes of notes and of metrics: what touchpoints carry, under the stage they stand in."""

from collections.abc import Sequence
from dataclasses import dataclass

from journeymap.layout.board import Depth, Part, PartKind
from journeymap.layout.geometry import Point
from journeymap.layout.marks import Box, FontKey, Icon, Mark
from journeymap.layout.pen import SMALL_SIZE, Pen
from journeymap.layout.theme import Tone
from journeymap.model.bilingual import beside, names_of
from journeymap.model.elements import Delight, Metric, Note, Opportunity, Pain

_GAP = 6.0
_PAD = 8.0
_LINE = 15.0
_TEXT_X = 26.0
_SECOND_SIZE = 10.0
_SECOND_LINE = 13.0

NOTE_ICONS: dict[type[Note], str] = {Delight: "heart", Pain: "triangle-alert", Opportunity: "lightbulb"}
"""The sign that tells notes apart without colour."""


@dataclass(frozen=True, slots=True)
class Stack:
    """Parts packed into one stage's field of a lane, each with its place there."""

    parts: tuple[tuple[Part, Point], ...]
    height: float


def note_part(note: Note, touchpoint_name: str, width: float, pen: Pen) -> Part:
    """Return a pain, delight or opportunity as a note ``width`` wide."""
    tone = note_tone(note, pen)
    text = note.text or pen.labels(f"word.new.{note.KIND}")
    room, most = width - _TEXT_X - _PAD, pen.style.note_lines
    lines = pen.broken(text, FontKey.REGULAR, SMALL_SIZE, room, most)
    second = pen.broken(beside(note, "text"), FontKey.REGULAR, _SECOND_SIZE, room, most)
    foot = 2 * _PAD + _LINE * max(1, len(lines.lines)) + 2.0
    height = foot + _SECOND_LINE * len(second.lines)
    marks: list[Mark] = [
        Box(0, 0, width, height, fill=tone.fill, radius=6.0, stroke=tone.ink if pen.theme.is_high_contrast else None),
        Icon(8.0, height / 2 - 6.0, 12.0, NOTE_ICONS[type(note)], tone.ink),
    ]
    for at, line in enumerate(lines.lines):
        marks += pen.line(line, _TEXT_X, _PAD + 12.0 + _LINE * at, FontKey.REGULAR, SMALL_SIZE, tone.ink)
    for at, line in enumerate(second.lines):
        y = foot - _PAD + 9.0 + _SECOND_LINE * at
        marks += pen.line(line, _TEXT_X, y, FontKey.REGULAR, _SECOND_SIZE, tone.ink)
    return Part(
        key=f"note:{note.id}",
        kind=PartKind.NOTE,
        width=width,
        height=height,
        marks=tuple(marks),
        depth=Depth.CARD,
        element_id=note.id,
        title=_spoken(note, text, touchpoint_name, pen),
        tooltip="\n".join((touchpoint_name, *names_of(note))) if lines.cut or second.cut else touchpoint_name,
    )


def metric_part(metric: Metric, touchpoint_name: str, width: float, pen: Pen) -> Part:
    """Return a metric as name and figure on one line, ``width`` wide."""
    theme, foot = pen.theme, 2 * _PAD + _LINE + 2.0
    second = pen.fitted(beside(metric, "name"), FontKey.REGULAR, _SECOND_SIZE, width - 2 * _PAD)
    height = foot + _SECOND_LINE * bool(second)
    # Words stand off from their number, signs and Korean counters do not: 6.2 days, 58%, 3분.
    unit = f" {metric.unit}" if metric.unit[:1].isascii() and metric.unit[:1].isalpha() else metric.unit
    figure = f"{'–' if metric.value is None else f'{metric.value:g}'}{unit}"
    shown_figure = pen.fitted(figure, FontKey.BOLD, SMALL_SIZE, width * 0.55)
    figure_width = pen.width(shown_figure, FontKey.BOLD, SMALL_SIZE)
    name = metric.name or pen.labels("word.new.metric")
    shown = pen.fitted(name, FontKey.REGULAR, SMALL_SIZE, width - figure_width - 3 * _PAD)
    marks: list[Mark] = [Box(0, 0, width, height, fill=theme.card, radius=6.0, stroke=theme.line)]
    marks += pen.line(shown, _PAD, _PAD + 12.0, FontKey.REGULAR, SMALL_SIZE, theme.muted)
    marks += pen.line(second, _PAD, foot - _PAD + 9.0, FontKey.REGULAR, _SECOND_SIZE, theme.muted)
    marks += pen.line(shown_figure, width - _PAD - figure_width, _PAD + 12.0, FontKey.BOLD, SMALL_SIZE, theme.ink)
    cut = shown != name or shown_figure != figure
    return Part(
        key=f"metric:{metric.id}",
        kind=PartKind.METRIC,
        width=width,
        height=height,
        marks=tuple(marks),
        depth=Depth.CARD,
        element_id=metric.id,
        title=pen.labels("word.describe.metric", name=name, value=figure, unit="", touchpoint=touchpoint_name),
        tooltip=f"{touchpoint_name}\n{name} {figure}\n{metric.definition}".strip() if cut else metric.definition,
        overhang=0.5,
    )


def stack(parts: Sequence[Part], columns: int, width: float, pad: float) -> Stack:
    """Pack parts of one width into ``columns``, each on the shortest so far.

    Parameters
    ----------
    width : of one part.
    pad : room around the stack.
    """
    heights = [pad] * columns
    placed = []
    for part in parts:
        shortest = heights.index(min(heights))
        placed.append((part, Point(pad + shortest * (width + _GAP), heights[shortest])))
        heights[shortest] += part.height + _GAP
    return Stack(tuple(placed), max(heights) - _GAP + pad if parts else 0.0)


def stack_columns(room: float, count: int) -> tuple[int, float]:
    """Return in how many columns notes stand in ``room``, and how wide one is.

    Few notes take the whole width, as they read best; many share it where each keeps 116.
    """
    columns = max(1, min(int((room + _GAP) // (116.0 + _GAP)), -(-count // 4)))
    return columns, (room - (columns - 1) * _GAP) / columns


def note_tone(note: Note, pen: Pen) -> Tone:
    """Return the colours of a note."""
    if isinstance(note, Pain):
        return pen.theme.pain
    return pen.theme.delight if isinstance(note, Delight) else pen.theme.opportunity


def _spoken(note: Note, text: str, touchpoint_name: str, pen: Pen) -> str:
    if isinstance(note, Pain):
        return pen.labels("word.describe.pain", text=text, n=note.severity, name=touchpoint_name)
    if isinstance(note, Delight):
        return pen.labels("word.describe.delight", text=text, name=touchpoint_name)
    status = pen.labels(f"word.status.{note.status.value}")
    return pen.labels("word.describe.opportunity", text=text, status=status, name=touchpoint_name)
