"""The emotion curve under the cards, with the lowest and the highest moment named."""

from collections.abc import Sequence
from dataclasses import dataclass

from journeymap.layout.faces import face_marks
from journeymap.layout.geometry import Point, Rect
from journeymap.layout.marks import Box, Dash, FontKey, Line, Mark, Path
from journeymap.layout.paths import flattened, smooth_curve
from journeymap.layout.presentation.easel import LEAST_TEXT, MARGIN, Easel, faint_marks
from journeymap.layout.presentation.story import Tale
from journeymap.layout.theme import Tone

_FACE = 44.0
_TAG = 34.0
_TAG_GAP = 7.0
_HEAD = _FACE / 2 + _TAG_GAP + _TAG + 2.0
_LINE = 4.0
_WASH = "26"


@dataclass(frozen=True, slots=True)
class Stretch:
    """The part of a tale's curve that one slide shows.

    Parameters
    ----------
    at : indices of its moments in the tale.
    xs : where their faces stand.
    told : index in the tale of what is being told.
    """

    tale: Tale
    at: Sequence[int]
    xs: Sequence[float]
    told: int


def curve_marks(stretch: Stretch, area: Rect, easel: Easel) -> list[Mark]:
    """Return the curve over the whole width of ``area``."""
    middle, step = area.center.y, (area.height / 2 - _HEAD) / 2
    emotions = [moment.emotion for moment in stretch.tale.moments]
    points = [Point(x, middle - emotions[at] * step) for at, x in zip(stretch.at, stretch.xs, strict=True)]
    told = stretch.at.index(stretch.told)
    around = list(points)
    if stretch.at[0] > 0:
        level = (emotions[stretch.at[0] - 1] + emotions[stretch.at[0]]) / 2
        around.insert(0, Point(area.x, middle - level * step))
        told += 1
    if stretch.at[-1] + 1 < len(emotions):
        level = (emotions[stretch.at[-1]] + emotions[stretch.at[-1] + 1]) / 2
        around.append(Point(area.right, middle - level * step))
    theme = easel.theme
    marks: list[Mark] = [Line(area.x, middle, area.right, middle, f"{theme.muted}80", 1.4, Dash.DASHED)]
    line = smooth_curve(around)
    if line:
        marks += _washes(flattened(line), middle, easel)
        # A path of so many segments: one to begin with, and one to every further point.
        is_last = stretch.told == stretch.at[-1]
        done, rest = (line, ()) if is_last else (line[: told + 1], (("M", *around[told]), *line[told + 1 :]))
        for part, color in ((rest, easel.faint(theme.ink)), (done, theme.ink)):
            if len(part) > 1:
                marks.append(Path(part, stroke=color, stroke_width=_LINE))
    for at, point in zip(stretch.at, points, strict=True):
        face = face_marks(theme, emotions[at], point.x - _FACE / 2, point.y - _FACE / 2, _FACE)
        if at != stretch.told:
            marks += faint_marks(face, easel)
        else:
            marks.append(Box(*_around(point, _FACE + 12), fill=theme.paper, radius=_FACE))
            marks += face
    return marks + _tags(stretch, points, easel)


def _around(point: Point, side: float) -> tuple[float, float, float, float]:
    return point.x - side / 2, point.y - side / 2, side, side


def _washes(points: Sequence[Point], middle: float, easel: Easel) -> list[Mark]:
    """Fill warm below the middle line and cool above."""
    marks: list[Mark] = []
    for limit, emotion in ((max, -2), (min, 2)):
        outline = [Point(x, limit(y, middle)) for x, y in points]
        if any(abs(y - middle) > 0.5 for _, y in outline):
            ends = (("L", outline[-1].x, middle), ("Z",))
            path = (("M", outline[0].x, middle), *(("L", *point) for point in outline), *ends)
            marks.append(Path(path, fill=easel.theme.emotion(emotion) + _WASH))
    return marks


def _tags(stretch: Stretch, points: Sequence[Point], easel: Easel) -> list[Mark]:
    """Name the lowest and the highest moment of the whole tale where they are on this slide."""
    low, high = stretch.tale.turning_points()
    theme = easel.theme
    marks: list[Mark] = []
    for at, tone, key in ((low, theme.low_label, "word.map.lowest"), (high, theme.high_label, "word.map.highest")):
        if at in stretch.at:
            tag = _tag(points[stretch.at.index(at)], easel.labels(key), tone, key == "word.map.lowest", easel)
            marks += tag if at == stretch.told else faint_marks(tag, easel)
    return marks


def _tag(point: Point, text: str, tone: Tone, below: bool, easel: Easel) -> list[Mark]:
    block = easel.one_line(text, FontKey.BOLD, LEAST_TEXT, 260.0)
    width = easel.width_of(block) + 28.0
    x = max(MARGIN / 2, min(point.x - width / 2, easel.width - MARGIN / 2 - width))
    y = point.y + _FACE / 2 + _TAG_GAP if below else point.y - _FACE / 2 - _TAG_GAP - _TAG
    marks: list[Mark] = [Box(x, y, width, _TAG, fill=tone.fill, radius=8.0)]
    return marks + easel.set_block(block, x + 14.0, y + (_TAG - block.leading) / 2, tone.ink)
