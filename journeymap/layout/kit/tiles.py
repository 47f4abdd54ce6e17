"""A large sheet on small ones: tiles with exact overlap, crop marks, labels, glue edges and a plan to assemble them."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from math import ceil, sqrt

from journeymap.layout.geometry import Rect
from journeymap.layout.kit.tile_marks import TileMarks
from journeymap.layout.kit.tile_plan import plan_page
from journeymap.layout.kit.type import Type
from journeymap.layout.kit.window import seen_through
from journeymap.layout.pages import POINTS_PER_MM, AnyPaper, CustomPaper, Orientation, Page, Placed, sheet_size

EDGE_MM = 10.0
"""Margin of every tile: what printers leave white, with room for crop marks and labels."""

# Rounding must not add a column for a hundredth of a point.
_SLACK = 0.01


@dataclass(frozen=True, slots=True)
class Tiling:
    """How a page is cut into tiles; lengths in points.

    Parameters
    ----------
    sheet : the small sheet's size.
    inner : the size of the picture on one tile.
    step : from one tile's picture to the next: the picture less the overlap.
    """

    sheet: tuple[float, float]
    inner: tuple[float, float]
    step: tuple[float, float]
    columns: int
    rows: int

    @property
    def count(self) -> int:
        """How many tiles there are, the plan not counted."""
        return self.columns * self.rows

    @property
    def overlap(self) -> float:
        """What neighbouring tiles share, in points."""
        return self.inner[0] - self.step[0]

    @property
    def whole(self) -> tuple[float, float]:
        """Width and height of what all tiles show together, none of it left empty."""
        width, height = (self.columns - 1) * self.step[0], (self.rows - 1) * self.step[1]
        return width + self.inner[0], height + self.inner[1]

    def windows(self) -> Iterator[tuple[int, int, float, float]]:
        """Yield row, column and top left corner on the page of every tile, row by row."""
        for line in range(self.rows):
            for column in range(self.columns):
                yield line, column, column * self.step[0], line * self.step[1]


def tiling_of(
    width: float, height: float, paper: AnyPaper, overlap: float, orientation: Orientation | None = None
) -> Tiling:
    """Return the tiling of a page of ``width`` x ``height`` points on ``paper`` that needs fewer sheets.

    A page held the other way needs as many, so the count is known before the map is laid out.

    Parameters
    ----------
    overlap : of neighbouring tiles, in mm.
    orientation : None tries both ways to hold the small sheet.

    Raises
    ------
    ValueError : the overlap leaves nothing of a tile.
    """
    ways = (orientation,) if orientation else (Orientation.PORTRAIT, Orientation.LANDSCAPE)
    return min((_tiling(width, height, paper, overlap, way) for way in ways), key=lambda tiling: tiling.count)


def tiling_across(columns: int, rows: int, paper: AnyPaper, overlap: float) -> Tiling:
    """Return the tiling of ``columns`` x ``rows`` sheets of ``paper``, held so that together they suit a map.

    Parameters
    ----------
    overlap : of neighbouring tiles, in mm.

    Raises
    ------
    ValueError : the overlap leaves nothing of a tile, or there is no tile.
    """
    if min(columns, rows) < 1:
        raise ValueError("there is no tile")
    ways = [_measures(paper, overlap, way) for way in (Orientation.LANDSCAPE, Orientation.PORTRAIT)]
    tilings = [Tiling(*measures, columns, rows) for measures in ways]
    return min(tilings, key=lambda tiling: abs(tiling.whole[0] / tiling.whole[1] - sqrt(2)))


def filling_paper(tiling: Tiling) -> tuple[CustomPaper, Orientation]:
    """Return the sheet that fills all tiles without waste, and how it is held."""
    width, height = (round(side / POINTS_PER_MM, 6) for side in tiling.whole)
    orientation = Orientation.LANDSCAPE if width > height else Orientation.PORTRAIT
    return CustomPaper(min(width, height), max(width, height)), orientation


def _measures(
    paper: AnyPaper, overlap: float, orientation: Orientation
) -> tuple[tuple[float, float], tuple[float, float], tuple[float, float]]:
    sheet = sheet_size(paper, orientation)
    inner = (sheet[0] - 2 * EDGE_MM * POINTS_PER_MM, sheet[1] - 2 * EDGE_MM * POINTS_PER_MM)
    shared = overlap * POINTS_PER_MM
    step = (inner[0] - shared, inner[1] - shared)
    if min(step) <= 0 or shared < 0:
        raise ValueError("the overlap leaves nothing of a tile")
    return sheet, inner, step


def _tiling(width: float, height: float, paper: AnyPaper, overlap: float, orientation: Orientation) -> Tiling:
    sheet, inner, step = _measures(paper, overlap, orientation)
    shared = inner[0] - step[0]
    columns = max(1, ceil((width - shared - _SLACK) / step[0]))
    rows = max(1, ceil((height - shared - _SLACK) / step[1]))
    return Tiling(sheet, inner, step, columns, rows)


def tiled(page: Page, tiling: Tiling, type_: Type, title: str) -> tuple[Page, ...]:
    """Return the plan and then the tiles of ``page``."""
    frames = [
        Rect(x, y, min(tiling.inner[0], page.width - x), min(tiling.inner[1], page.height - y))
        for _line, _column, x, y in tiling.windows()
    ]
    plan = plan_page(page, tiling.sheet, frames, (tiling.columns, tiling.overlap), type_, title)
    places = [(line, column) for line, column, _x, _y in tiling.windows()]
    return (plan, *(_tile(page, tiling, type_, title, *each) for each in zip(places, frames, strict=True)))


def _tile(page: Page, tiling: Tiling, type_: Type, title: str, place: tuple[int, int], window: Rect) -> Page:
    edge = EDGE_MM * POINTS_PER_MM
    shown = Rect(edge, edge, window.width, window.height)
    seen = (seen_through(each, window, type_.fonts) for each in page.placed)
    placed = [replace(each, x=each.x - window.x + edge, y=each.y - window.y + edge, clip=shown) for each in seen]
    marks = TileMarks(type_, tiling.sheet, shown, tiling.overlap, place, (tiling.rows, tiling.columns))
    return Page(*tiling.sheet, (*placed, Placed(marks.all(title))), trim=shown)
