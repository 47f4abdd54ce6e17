"""Marks as SVG elements, in the marks' own coordinates.

Only what every program that opens SVG understands: no masks, no filters, colours of six digits
with an opacity beside them.
"""

from functools import lru_cache

from journeymap.layout.icons import ICON_BOX, icon_segments
from journeymap.layout.marks import DASH_LENGTHS, Box, Dash, Icon, Line, Path

_ICON_STROKE = 2.0
_ESCAPES = str.maketrans({"&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;"})


def escaped(text: str) -> str:
    """Return ``text`` as it may stand between tags and in double quotes."""
    return text.translate(_ESCAPES)


def number(value: float) -> str:
    """Return a length to a hundredth, as short as it can be written."""
    return f"{value:.2f}".rstrip("0").rstrip(".") if value % 1 else f"{value:.0f}"


@lru_cache(maxsize=1024)
def paint(kind: str, color: str | None) -> str:
    """Return the attributes that fill or stroke in ``#RRGGBB`` or ``#RRGGBBAA``; nothing for None."""
    if color is None:
        return ""
    shown = f' {kind}="{color[:7]}"'
    return shown if len(color) < 9 else f'{shown} {kind}-opacity="{number(int(color[7:9], 16) / 255)}"'


def _stroke(color: str | None, width: float, dash: Dash) -> str:
    if color is None:
        return ""
    lengths = " ".join(f"{length:g}" for length in DASH_LENGTHS[dash])
    # A round cap would close a dash's gaps.
    broken = f' stroke-linecap="butt" stroke-dasharray="{lengths}"' if lengths else ""
    return f'{paint("stroke", color)} stroke-width="{number(width)}"{broken}'


@lru_cache(maxsize=4096)
def shape_svg(mark: Box | Line | Path) -> str:
    """Return the element of a shape, empty when it shows nothing."""
    if isinstance(mark, Line):
        place = f'x1="{number(mark.x1)}" y1="{number(mark.y1)}" x2="{number(mark.x2)}" y2="{number(mark.y2)}"'
        return f"<line {place}{_stroke(mark.color, mark.width, mark.dash)}/>"
    if mark.fill is None and mark.stroke is None:
        return ""
    painted = paint("fill", mark.fill) + _stroke(mark.stroke, mark.stroke_width, mark.dash)
    if isinstance(mark, Path):
        return f'<path d="{_path(mark.segments)}"{painted}/>'
    radius = min(mark.radius, mark.width / 2, mark.height / 2)
    round_ = f' rx="{number(radius)}"' if radius > 0 else ""
    size = f'width="{number(mark.width)}" height="{number(mark.height)}"'
    return f'<rect x="{number(mark.x)}" y="{number(mark.y)}" {size}{round_}{painted}/>'


def icon_svg(icon: Icon) -> str:
    """Return the element of an icon; its stroke grows with it."""
    place = f"translate({number(icon.x)} {number(icon.y)}) scale({icon.size / ICON_BOX:.4g})"
    painted = f'{paint("stroke", icon.color)} stroke-width="{_ICON_STROKE:g}"'
    return f'<path transform="{place}" d="{_icon_path(icon.name)}"{painted}/>'


@lru_cache(maxsize=256)
def _icon_path(name: str) -> str:
    return _path(icon_segments(name))


def _path(segments: tuple[tuple[str | float, ...], ...]) -> str:
    return "".join(str(letter) + " ".join(number(float(each)) for each in numbers) for letter, *numbers in segments)
