"""What a layout returns: a value that says which parts stand where.

A :class:`Part` is drawn in its own coordinates, so an unchanged part can be moved without
being laid out or painted again. Boards know nothing of screens; the map is one board and
others (a floor plan) may follow.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import IntEnum, StrEnum

from journeymap.layout.geometry import Point, Rect
from journeymap.layout.marks import Mark


class PartKind(StrEnum):
    """What a part stands for."""

    COLUMN = "column"
    CELL = "cell"
    STAGE_HEADER = "stage-header"
    LANE_HEADER = "lane-header"
    BLUEPRINT_LINE = "blueprint-line"
    ROUTE = "route"
    CARD = "card"
    CURVE = "curve"
    FACE = "face"
    NOTE = "note"
    METRIC = "metric"
    LEGEND = "legend"
    HINT = "hint"


class Depth(IntEnum):
    """Which parts cover which, lowest first."""

    GROUND = 0
    ROUTE = 10
    CARD = 20
    FACE = 30
    HEADER = 40
    OVERLAY = 50


@dataclass(frozen=True, slots=True)
class Part:
    """One thing to see, in its own coordinates, from (0, 0) to (width, height).

    Parameters
    ----------
    key : unique on the board, for instance ``card:waiting-desk``.
    element_id : the element it shows; empty for furniture.
    title : what a screen reader calls it, and the whole text where the drawing cuts it short.
    tooltip : shown on hover when ``title`` did not fit; empty otherwise.
    overhang : how far marks reach over each side (halos, route width).
    """

    key: str
    kind: PartKind
    width: float
    height: float
    marks: tuple[Mark, ...]
    depth: Depth
    element_id: str = ""
    title: str = ""
    tooltip: str = ""
    overhang: float = 0.0


@dataclass(frozen=True, slots=True)
class Slot:
    """A place where a card can stand: the ``index``-th of a cell.

    Parameters
    ----------
    rect : in board coordinates.
    """

    stage: str
    lane: str
    index: int
    rect: Rect


@dataclass(frozen=True, slots=True)
class Span:
    """A stage's or lane's extent along the axis it is ordered on, in board units."""

    id: str
    start: float
    end: float


@dataclass(frozen=True, slots=True)
class Board:
    """A whole picture: parts by key, each with the point where its (0, 0) stands.

    Parameters
    ----------
    stages, lanes : columns from left to right, rows from top to bottom (all lanes).
    cells : slots of every cell that can hold cards, by (stage id, lane id); the last slot of
        a cell is the free place after its cards.
    """

    width: float
    height: float
    parts: Mapping[str, tuple[Part, Point]]
    stages: tuple[Span, ...] = ()
    lanes: tuple[Span, ...] = ()
    cells: Mapping[tuple[str, str], tuple[Slot, ...]] = field(default_factory=dict)
    header_height: float = 0.0
    header_width: float = 0.0

    def rect_of(self, key: str) -> Rect | None:
        """Return where the part ``key`` stands, or None."""
        found = self.parts.get(key)
        if found is None:
            return None
        part, origin = found
        return Rect(origin.x, origin.y, part.width, part.height)
