"""Cards on sheets: as many as fit, cut lines and marks, and backs that meet their fronts."""

from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum

from journeymap.layout.kit.brief import Brief
from journeymap.layout.kit.card_face import CardShape, back, divided, front, scales_of
from journeymap.layout.kit.cards import ALL_CARDS, CardKind, cards_of
from journeymap.layout.kit.closeness import LEAST_POINTS
from journeymap.layout.kit.flow import Standing
from journeymap.layout.kit.pieces import Piece
from journeymap.layout.kit.sheets import Sheet, make_page
from journeymap.layout.marks import Dash, Line, Mark
from journeymap.layout.pages import POINTS_PER_MM, AnyPaper, Orientation, Page, sheet_size


class CardSize(StrEnum):
    """Sizes of cards, by the name used on the command line."""

    A6 = "A6"
    A7 = "A7"
    BUSINESS = "90x50"
    BUSINESS_85 = "85x55"


CARD_MM: dict[CardSize, tuple[float, float]] = {
    CardSize.A6: (105.0, 148.0),
    CardSize.A7: (105.0, 74.0),
    CardSize.BUSINESS: (90.0, 50.0),
    CardSize.BUSINESS_85: (85.0, 55.0),
}
"""Width and height in millimetres; business cards as cut in Korea and in Europe."""

_MARGIN_MM = 8.0
_WASTE_MM = 4.0
_UNPRINTED_MM = 5.0
_MARK = 12.0
_MARK_GAP = 3.0
_HAIR = 0.35


@dataclass(frozen=True, slots=True)
class CardGrid:
    """How cards lie on a sheet; lengths in points.

    Parameters
    ----------
    is_full : the cards fill the sheet to its edges, so that it is only halved and quartered.
    """

    width: float
    height: float
    card: CardShape
    columns: int
    rows: int
    is_full: bool = False

    @property
    def count(self) -> int:
        """How many cards lie on a sheet."""
        return self.columns * self.rows

    @property
    def left(self) -> float:
        """The left edge of the first column; the cards stand in the middle of the sheet."""
        return (self.width - self.columns * self.card.width) / 2

    @property
    def top(self) -> float:
        """The upper edge of the first row."""
        return (self.height - self.rows * self.card.height) / 2

    def corner(self, number: int, *, of_back: bool = False) -> tuple[float, float]:
        """Return where the ``number``-th card stands.

        Its back stands where it meets the front when the sheet is turned over its long edge.
        """
        line, column = divmod(number, self.columns)
        if of_back and self.height >= self.width:
            column = self.columns - 1 - column
        elif of_back:
            line = self.rows - 1 - line
        return self.left + column * self.card.width, self.top + line * self.card.height


def grid_of(paper: AnyPaper, size: CardSize, orientation: Orientation | None = None) -> CardGrid:
    """Return the grid with most cards on a sheet; no cards where the paper is smaller than one.

    Parameters
    ----------
    orientation : None tries both ways to hold the sheet.
    """
    ways = (orientation,) if orientation else (Orientation.PORTRAIT, Orientation.LANDSCAPE)
    grids = [grid for way in ways for grid in _grids(paper, size, way)]
    marked = max((grid for grid in grids if not grid.is_full), key=lambda grid: grid.count)
    full = max((grid for grid in grids if grid.is_full), key=lambda grid: grid.count, default=marked)
    return full if full.count >= 2 * marked.count else marked


def _grids(paper: AnyPaper, size: CardSize, way: Orientation) -> Iterator[CardGrid]:
    width, height = sheet_size(paper, way)
    across, down = (side * POINTS_PER_MM for side in CARD_MM[size])
    edge = 2 * _MARGIN_MM * POINTS_PER_MM
    yield CardGrid(width, height, CardShape(across, down), int((width - edge) // across), int((height - edge) // down))
    waste = _WASTE_MM * POINTS_PER_MM
    # A sheet is as wide as two cards to the last bit, or not, by rounding.
    columns, rows = int((width + 0.01) // across), int((height + 0.01) // down)
    if width - columns * across <= waste and height - rows * down <= waste:
        shape = CardShape(across, down, _UNPRINTED_MM * POINTS_PER_MM)
        yield CardGrid(width, height, shape, columns, rows, is_full=True)


def card_sheets(
    brief: Brief, grid: CardGrid, kinds: frozenset[CardKind] = ALL_CARDS, *, has_backs: bool = True
) -> tuple[Page, ...]:
    """Return the sheets, each followed by its backs.

    Parameters
    ----------
    brief : its width is of no account here.
    has_backs : for printing on both sides, turned over the long edge.
    """
    cards = [part for card in cards_of(brief, kinds) for part in divided(brief, card, grid.card)]
    scales = scales_of(brief, cards, grid.card)
    pages = []
    for start in range(0, len(cards), max(1, grid.count)) if grid.count else ():
        here = cards[start : start + grid.count]
        fronts = [front(brief, card, grid.card, scales[card.kind]) for card in here]
        pages.append(_page(brief, grid, [(*grid.corner(n), piece) for n, piece in enumerate(fronts)]))
        if has_backs:
            backs = [back(brief, card.kind, grid.card) for card in here]
            placed = [(*grid.corner(n, of_back=True), piece) for n, piece in enumerate(backs)]
            pages.append(_page(brief, grid, placed, is_back=True))
    return tuple(pages)


def _page(brief: Brief, grid: CardGrid, placed: list[tuple[float, float, Piece]], *, is_back: bool = False) -> Page:
    marks = [*_cut_lines(brief, grid), *_crop_marks(brief, grid)]
    if not (is_back or grid.is_full):
        marks += _hint(brief, grid)
    whole = Piece(grid.height, tuple(marks), tuple(placed))
    return make_page((Standing(whole, 0.0),), Sheet(grid.width, grid.height, margin=0.0))


def _edges(grid: CardGrid) -> tuple[list[float], list[float]]:
    """Return where cuts go: the x of upright ones and the y of level ones."""
    across = [grid.left + number * grid.card.width for number in range(grid.columns + 1)]
    down = [grid.top + number * grid.card.height for number in range(grid.rows + 1)]
    return across, down


def _cut_lines(brief: Brief, grid: CardGrid) -> Iterator[Mark]:
    across, down = _edges(grid)
    color = brief.theme.card_line
    inner = slice(1, -1) if grid.is_full else slice(None)
    for x in across[inner]:
        yield Line(x, down[0], x, down[-1], color, _HAIR, Dash.DOTTED)
    for y in down[inner]:
        yield Line(across[0], y, across[-1], y, color, _HAIR, Dash.DOTTED)


def _crop_marks(brief: Brief, grid: CardGrid) -> Iterator[Mark]:
    """Yield short lines in the margins where to cut; on full sheets they stand just inside the edges."""
    across, down = _edges(grid)
    color = brief.theme.ink
    if grid.is_full:
        for x in across[1:-1]:
            for y, inward in ((0.0, 1), (grid.height, -1)):
                yield Line(x, y, x, y + inward * (_UNPRINTED_MM * POINTS_PER_MM + 5.0), color, _HAIR)
        for y in down[1:-1]:
            for x, inward in ((0.0, 1), (grid.width, -1)):
                yield Line(x, y, x + inward * (_UNPRINTED_MM * POINTS_PER_MM + 5.0), y, color, _HAIR)
        return
    for x in across:
        for y, outward in ((down[0], -1), (down[-1], 1)):
            yield Line(x, y + outward * _MARK_GAP, x, y + outward * (_MARK_GAP + _MARK), color, _HAIR)
    for y in down:
        for x, outward in ((across[0], -1), (across[-1], 1)):
            yield Line(x + outward * _MARK_GAP, y, x + outward * (_MARK_GAP + _MARK), y, color, _HAIR)


def _hint(brief: Brief, grid: CardGrid) -> tuple[Mark, ...]:
    type_ = brief.type
    style = type_.text(muted=True, size=LEAST_POINTS)
    words = type_.fitted(brief.labels("kit.card.print-hint"), style, grid.card.width - 20.0)
    return type_.line(words, grid.left + 10.0, grid.height - grid.top + _MARK_GAP + _MARK, style)
