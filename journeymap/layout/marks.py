"""What a picture of a journey is made of: a handful of frozen marks every painter knows.

Lengths are board units: 1 unit is 1 px on a 96 dpi screen at 100 %; a page scales them to
points. y grows downwards. Colours are ``#RRGGBB`` or ``#RRGGBBAA``; None draws nothing.
A painter draws marks in order and needs no other knowledge: text comes broken into lines,
cut to its box and set on its baseline.
"""

from dataclasses import dataclass
from enum import StrEnum


class Dash(StrEnum):
    """Line patterns: the second sign beside colour, for black-and-white paper."""

    SOLID = "solid"
    DASHED = "dashed"
    DOTTED = "dotted"
    DASH_DOT = "dash-dot"
    LONG = "long"
    DOUBLE_DOT = "double-dot"


DASH_LENGTHS: dict[Dash, tuple[float, ...]] = {
    Dash.SOLID: (),
    Dash.DASHED: (7.0, 5.0),
    Dash.DOTTED: (1.5, 4.0),
    Dash.DASH_DOT: (9.0, 4.0, 1.5, 4.0),
    Dash.LONG: (14.0, 5.0),
    Dash.DOUBLE_DOT: (9.0, 4.0, 1.5, 3.0, 1.5, 4.0),
}
"""On and off lengths in board units (not multiples of the pen width)."""


class FontKey(StrEnum):
    """The bundled fonts."""

    REGULAR = "regular"
    BOLD = "bold"
    HANJA = "hanja"
    EMOJI = "emoji"


@dataclass(frozen=True, slots=True)
class Box:
    """A rectangle with rounded corners; ``radius`` of half its side makes a circle."""

    x: float
    y: float
    width: float
    height: float
    fill: str | None = None
    radius: float = 0.0
    stroke: str | None = None
    stroke_width: float = 1.0
    dash: Dash = Dash.SOLID


@dataclass(frozen=True, slots=True)
class Line:
    """A straight line."""

    x1: float
    y1: float
    x2: float
    y2: float
    color: str
    width: float = 1.0
    dash: Dash = Dash.SOLID


@dataclass(frozen=True, slots=True)
class Path:
    """A path with round joins and caps.

    Parameters
    ----------
    segments : tuples ``("M", x, y)``, ``("L", x, y)``, ``("C", x1, y1, x2, y2, x, y)``, ``("Z",)``.
    """

    segments: tuple[tuple[str | float, ...], ...]
    fill: str | None = None
    stroke: str | None = None
    stroke_width: float = 1.0
    dash: Dash = Dash.SOLID


@dataclass(frozen=True, slots=True)
class TextRun:
    """Text on one line in one font; (x, y) is the left end of its baseline.

    Parameters
    ----------
    size : em in board units.
    """

    x: float
    y: float
    text: str
    font: FontKey
    size: float
    color: str


@dataclass(frozen=True, slots=True)
class Icon:
    """An icon of the table (24x24, stroked with round caps); (x, y) is its top left corner.

    Parameters
    ----------
    size : side in board units; the stroke is 2/24 of it.
    """

    x: float
    y: float
    size: float
    name: str
    color: str


Mark = Box | Line | Path | TextRun | Icon
