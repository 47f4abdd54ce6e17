"""The frame a map stands in: headers, tinted columns, blueprint lines, legend, hints."""

from collections.abc import Sequence

from journeymap.layout.board import Depth, Part, PartKind
from journeymap.layout.geometry import Rect
from journeymap.layout.marks import Box, Dash, FontKey, Icon, Line, Mark
from journeymap.layout.pen import HEADER_SIZE, SECOND_SIZE, SMALL_SIZE, Pen
from journeymap.layout.routes import sample_marks
from journeymap.layout.text import Lines
from journeymap.layout.theme import RouteStyle, Tone
from journeymap.model.bilingual import beside, names_of, texts_of
from journeymap.model.elements import Lane, Stage
from journeymap.model.vocabulary import LaneRole

LANE_ICONS: dict[LaneRole, str] = {
    LaneRole.CUSTOMER: "user-round",
    LaneRole.FRONTSTAGE: "store",
    LaneRole.BACKSTAGE: "headset",
    LaneRole.SUPPORT: "database",
    LaneRole.EMOTION: "heart",
    LaneRole.NOTES: "lightbulb",
    LaneRole.METRICS: "gauge",
}
"""What a lane wears when it has no icon of its own."""

BLUEPRINT_LINES: dict[LaneRole, str] = {
    LaneRole.CUSTOMER: "interaction",
    LaneRole.FRONTSTAGE: "visibility",
    LaneRole.BACKSTAGE: "internal",
}
"""The service-blueprint line drawn below the last lane of a role (Shostack 1984)."""

_HEADER_HEIGHT = 46.0
_HEADER_LEADING = 16.0
_HEADER_PAD = 10.0
_ANY_LINES = 60
_SAMPLE = 18.0
_LEGEND_HEIGHT = 22.0
_LANE_SECOND = 13.0


def stage_header(stage: Stage, number: int, width: float, tone: Tone, pen: Pen) -> Part:
    """Return a stage's header band; ``number`` counts from 1."""
    height = pen.style.header_height
    name = stage.name or pen.labels("word.map.unnamed")
    lines = 2 + max(0, int((height - _HEADER_HEIGHT) // _HEADER_LEADING))
    shown, second, about, name_x = _stage_words(stage, number, width, pen, lines)
    baseline = 20.0 if about.lines or second.lines else height / 2 + 4.6
    marks: list[Mark] = [Box(0, 0, width, height, fill=tone.fill, radius=4.0)]
    marks += pen.line(str(number), _HEADER_PAD, baseline, FontKey.BOLD, HEADER_SIZE, tone.ink)
    for line in shown.lines:
        marks += pen.line(line, name_x, baseline, FontKey.BOLD, HEADER_SIZE, tone.ink)
        baseline += _HEADER_LEADING
    for line in second.lines:
        marks += pen.line(line, name_x, baseline - 1.0, FontKey.REGULAR, SECOND_SIZE, tone.ink)
        baseline += _HEADER_LEADING
    for line in about.lines:
        marks += pen.line(line, _HEADER_PAD, baseline, FontKey.REGULAR, SMALL_SIZE, tone.ink)
        baseline += _HEADER_LEADING
    return Part(
        key=f"stage:{stage.id}",
        kind=PartKind.STAGE_HEADER,
        width=width,
        height=height,
        marks=tuple(marks),
        depth=Depth.HEADER,
        element_id=stage.id,
        title=pen.labels("word.describe.stage", number=number, name=name, subtitle=stage.subtitle),
        tooltip="\n".join(texts_of(stage)) if shown.cut or second.cut or about.cut else "",
    )


def stage_header_height(stage: Stage, number: int, width: float, pen: Pen) -> float:
    """Return the header height at which a stage's name and subtitle are shown whole."""
    shown, second, about, _name_x = _stage_words(stage, number, width, pen, _ANY_LINES)
    return _HEADER_HEIGHT + _HEADER_LEADING * max(0, len(shown.lines) + len(second.lines) + len(about.lines) - 2)


def _stage_words(stage: Stage, number: int, width: float, pen: Pen, most: int) -> tuple[Lines, Lines, Lines, float]:
    """Return name, name in the other language and subtitle in at most ``most`` lines, and where the names begin."""
    name_x = _HEADER_PAD + pen.width(str(number), FontKey.BOLD, HEADER_SIZE) + 7.0
    name = stage.name or pen.labels("word.map.unnamed")
    other, room = beside(stage, "name"), width - name_x - _HEADER_PAD
    shown = pen.broken(name, FontKey.BOLD, HEADER_SIZE, room, max(1, most - bool(stage.subtitle) - bool(other)))
    left = most - len(shown.lines)
    fits = left > bool(stage.subtitle)
    second = pen.broken(other if fits else "", FontKey.REGULAR, SECOND_SIZE, room, max(1, left - bool(stage.subtitle)))
    left -= len(second.lines)
    about = pen.broken(stage.subtitle, FontKey.REGULAR, SMALL_SIZE, width - 2 * _HEADER_PAD, left)
    return shown, second, about, name_x


def lane_header(lane: Lane, height: float, pen: Pen) -> Part:
    """Return a lane's header box."""
    theme, width = pen.theme, pen.style.header_width
    name = lane.name or pen.labels("word.map.unnamed")
    room = max(1, int((height - 34.0) // 15.0))
    lines = pen.broken(name, FontKey.REGULAR, 11.5, width - 12.0, min(3, room))
    left = max(0, int((height - 34.0 - 15.0 * len(lines.lines)) // _LANE_SECOND))
    other = beside(lane, "name") if left else ""
    second = pen.broken(other, FontKey.REGULAR, SECOND_SIZE, width - 12.0, min(3, left))
    top = (height - 22.0 - 15.0 * len(lines.lines) - _LANE_SECOND * len(second.lines)) / 2
    marks: list[Mark] = [
        Box(0, 0, width, height, fill=theme.panel, radius=8.0, stroke=theme.line),
        Icon(width / 2 - 7.5, top, 15.0, lane.icon or LANE_ICONS[lane.role], theme.muted),
    ]
    for at, line in enumerate(lines.lines):
        marks += pen.centered(line, width / 2, top + 32.0 + 15.0 * at, FontKey.REGULAR, 11.5, theme.ink)
    foot = top + 31.0 + 15.0 * len(lines.lines)
    for at, line in enumerate(second.lines):
        y = foot + _LANE_SECOND * at - 1.0
        marks += pen.centered(line, width / 2, y, FontKey.REGULAR, SECOND_SIZE, theme.muted)
    return Part(
        key=f"lane:{lane.id}",
        kind=PartKind.LANE_HEADER,
        width=width,
        height=height,
        marks=tuple(marks),
        depth=Depth.HEADER,
        element_id=lane.id,
        title=pen.labels("word.describe.lane", name=name, role=pen.labels(f"word.role.{lane.role.value}")),
        tooltip="\n".join(names_of(lane)) if lines.cut or second.cut else "",
        overhang=0.5,
    )


def column_part(stage: Stage, number: int, width: float, fields: Sequence[tuple[float, float]], pen: Pen) -> Part:
    """Return a stage's tinted ground.

    Parameters
    ----------
    number : the stage's, counted from 0.
    fields : top and height of every lane's field, counted from the first one's top.
    """
    tone, strength = pen.theme.stage_tone(number), round(pen.theme.column_strength * 255)
    fill = f"{tone.fill}{strength:02X}"
    return Part(
        key=f"column:{stage.id}",
        kind=PartKind.COLUMN,
        width=width,
        height=sum(fields[-1]),
        marks=tuple(Box(0, top, width, height, fill=fill) for top, height in fields),
        depth=Depth.GROUND,
        element_id=stage.id,
        title=pen.labels("word.describe.column", name=stage.name or pen.labels("word.map.unnamed")),
    )


def blueprint_line(upper: Lane, width: float, pen: Pen) -> Part:
    """Return the service-blueprint line below lane ``upper``, its name at the left end."""
    name = pen.labels(f"word.line.{BLUEPRINT_LINES[upper.role]}")
    size, height = 10.0, 14.0
    text = pen.width(name, FontKey.REGULAR, size)
    color = pen.theme.muted
    marks: list[Mark] = [Line(text + 12.0, height / 2, width, height / 2, color, 1.0, Dash.DASHED)]
    marks += pen.line(name, 5.0, height / 2 + 3.5, FontKey.REGULAR, size, color)
    return Part(
        key=f"line:{upper.id}",
        kind=PartKind.BLUEPRINT_LINE,
        width=width,
        height=height,
        marks=tuple(marks),
        depth=Depth.GROUND,
        title=pen.labels("word.describe.line", name=name),
    )


def legend_part(entries: Sequence[tuple[RouteStyle, str, str]], width: float, pen: Pen) -> Part:
    """Return the legend: a piece of every route shown, what it is called and, given room, in both languages."""
    x, y, gap = 12.0, 0.0, 22.0
    marks: list[Mark] = []
    for style, name, other in entries:
        room = min(320.0, width - 60.0)
        shown = pen.fitted(name, FontKey.REGULAR, 11.5, room)
        text = pen.width(shown, FontKey.REGULAR, 11.5)
        second = f"  {other}" if other else ""
        beside_it = pen.width(second, FontKey.REGULAR, SECOND_SIZE)
        if text + beside_it > room:
            second, beside_it = "", 0.0
        needed = _SAMPLE + 7.0 + text + beside_it
        if x > 12.0 and x + needed > width - 12.0:
            x, y = 12.0, y + _LEGEND_HEIGHT
        marks += sample_marks(style, pen.theme, x, y + 11.0, _SAMPLE)
        marks += pen.line(shown, x + _SAMPLE + 7.0, y + 15.0, FontKey.REGULAR, 11.5, pen.theme.ink)
        marks += pen.line(second, x + _SAMPLE + 7.0 + text, y + 15.0, FontKey.REGULAR, SECOND_SIZE, pen.theme.muted)
        x += needed + gap
    return Part(
        key="legend",
        kind=PartKind.LEGEND,
        width=width,
        height=y + _LEGEND_HEIGHT,
        marks=tuple(marks),
        depth=Depth.GROUND,
        title=pen.labels("word.describe.legend"),
    )


def hint_part(key: str, text: str, room: Rect, pen: Pen) -> Part:
    """Return words that say the next step, in the middle of ``room``, in its coordinates."""
    lines = pen.broken(text, FontKey.REGULAR, 13.0, max(40.0, room.width - 24.0), 4)
    top = (room.height - 19.0 * len(lines.lines)) / 2
    marks: list[Mark] = []
    for at, line in enumerate(lines.lines):
        y = top + 14.0 + 19.0 * at
        marks += pen.centered(line, room.width / 2, y, FontKey.REGULAR, 13.0, pen.theme.muted)
    return Part(
        key=f"hint:{key}",
        kind=PartKind.HINT,
        width=room.width,
        height=room.height,
        marks=tuple(marks),
        depth=Depth.GROUND,
        title=text,
    )
