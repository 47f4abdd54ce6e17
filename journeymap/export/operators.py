"""Marks as PDF drawing operators, in the marks' own coordinates (y downwards).

The same frame, badge or face stands on every card, so the text of a mark is made once and
kept: writing a page is then mostly joining strings.
"""

from dataclasses import dataclass
from functools import lru_cache

from journeymap.layout.icons import icon_segments
from journeymap.layout.marks import DASH_LENGTHS, Box, Dash, Icon, Line, Path

_ARC = 0.5523
"""Length of a Bezier handle which makes a quarter circle of radius 1."""

_ICON_SIDE = 24.0
_ICON_STROKE = 2.0

ROUND_STROKES = "1 J 1 j"
"""Round caps and joins: the state every page starts with."""


@dataclass(frozen=True, slots=True)
class Operators:
    """The operators of one mark.

    Parameters
    ----------
    alpha : opacity, 0-1, in which all of it is painted.
    """

    text: str
    alpha: float = 1.0


@lru_cache(maxsize=512)
def color_numbers(color: str) -> str:
    """Return ``r g b`` (0-1) of ``#RRGGBB`` or ``#RRGGBBAA``."""
    return " ".join(f"{int(color[at : at + 2], 16) / 255:.4g}" for at in (1, 3, 5))


def _alpha(color: str | None) -> float:
    return int(color[7:9], 16) / 255 if color is not None and len(color) == 9 else 1.0


def _segment_text(segments: tuple[tuple[str | float, ...], ...]) -> str:
    letters = {"M": "m", "L": "l", "C": "c", "Z": "h"}
    return "\n".join(
        " ".join([*(f"{float(number):.2f}" for number in segment[1:]), letters[str(segment[0])]])
        for segment in segments
    )


def _box_path(box: Box) -> str:
    x, y, width, height = box.x, box.y, box.width, box.height
    radius = min(box.radius, width / 2, height / 2)
    if radius <= 0:
        return f"{x:.2f} {y:.2f} {width:.2f} {height:.2f} re"
    right, bottom, bend = x + width, y + height, radius * (1 - _ARC)
    return (
        f"{x + radius:.2f} {y:.2f} m {right - radius:.2f} {y:.2f} l\n"
        f"{right - bend:.2f} {y:.2f} {right:.2f} {y + bend:.2f} {right:.2f} {y + radius:.2f} c "
        f"{right:.2f} {bottom - radius:.2f} l\n"
        f"{right:.2f} {bottom - bend:.2f} {right - bend:.2f} {bottom:.2f} {right - radius:.2f} {bottom:.2f} c "
        f"{x + radius:.2f} {bottom:.2f} l\n"
        f"{x + bend:.2f} {bottom:.2f} {x:.2f} {bottom - bend:.2f} {x:.2f} {bottom - radius:.2f} c "
        f"{x:.2f} {y + radius:.2f} l\n"
        f"{x:.2f} {y + bend:.2f} {x + bend:.2f} {y:.2f} {x + radius:.2f} {y:.2f} c h"
    )


def _stroke_setup(color: str, width: float, dash: Dash) -> tuple[str, str]:
    """Return operators before and after a stroke; a round cap would close a dash's gaps."""
    before = f"{color_numbers(color)} RG {width:.3g} w"
    if dash is Dash.SOLID:
        return before, ""
    lengths = " ".join(f"{length:g}" for length in DASH_LENGTHS[dash])
    return f"{before} 0 J [{lengths}] 0 d", "\n1 J [] 0 d"


def _painted(path: str, fill: str | None, stroke: str | None, width: float, dash: Dash) -> tuple[Operators, ...]:
    """Return fill and stroke as one piece, or as two where their opacities differ."""
    if fill is None and stroke is None:
        return ()
    if fill is not None and stroke is not None and _alpha(fill) != _alpha(stroke):
        return (*_painted(path, fill, None, width, dash), *_painted(path, None, stroke, width, dash))
    before, after = _stroke_setup(stroke, width, dash) if stroke is not None else ("", "")
    fill_text = f"{color_numbers(fill)} rg " if fill is not None else ""
    paint = "B" if fill is not None and stroke is not None else "f" if fill is not None else "S"
    return (Operators(f"{fill_text}{before}\n{path} {paint}{after}", _alpha(fill if fill is not None else stroke)),)


@lru_cache(maxsize=4096)
def shape_operators(mark: Box | Line | Path) -> tuple[Operators, ...]:
    """Return what draws a shape."""
    if isinstance(mark, Box):
        return _painted(_box_path(mark), mark.fill, mark.stroke, mark.stroke_width, mark.dash)
    if isinstance(mark, Path):
        return _painted(_segment_text(mark.segments), mark.fill, mark.stroke, mark.stroke_width, mark.dash)
    path = f"{mark.x1:.2f} {mark.y1:.2f} m {mark.x2:.2f} {mark.y2:.2f} l"
    return _painted(path, None, mark.color, mark.width, mark.dash)


@lru_cache(maxsize=256)
def _icon_path(name: str) -> str:
    return _segment_text(icon_segments(name))


def icon_operators(icon: Icon) -> Operators:
    """Return what draws an icon; its stroke grows with it."""
    scale = icon.size / _ICON_SIDE
    return Operators(
        f"q {scale:.4f} 0 0 {scale:.4f} {icon.x:.2f} {icon.y:.2f} cm "
        f"{color_numbers(icon.color)} RG {_ICON_STROKE:g} w\n{_icon_path(icon.name)} S Q",
        _alpha(icon.color),
    )
