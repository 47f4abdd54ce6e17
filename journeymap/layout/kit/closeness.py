"""Setting something so close that it takes one page, where one page can hold it."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace

from journeymap.layout.kit.flow import pour
from journeymap.layout.kit.pieces import Pieces

LEAST_POINTS = 7.0
"""Nothing printed is smaller."""

_SMALLEST = 8.0
_SLACK = 0.01
_HOPELESS = 5
"""Pages: what takes more will not come to fit on one."""


@dataclass(frozen=True, slots=True)
class Setting:
    """How close a page is set.

    Parameters
    ----------
    scale : of type.  gaps : of the room between things.  columns : of guides, 1 or 2.
    spacing : of lines, as a multiple of what is usual.
    """

    scale: float = 1.0
    gaps: float = 1.0
    columns: int = 1
    spacing: float = 1.0


def on_one_page(
    make: Callable[[Setting], Pieces], settings: Sequence[Setting], height: float, shrink: float = 1.0
) -> Pieces:
    """Return what the first setting makes that takes one page, or else the one that takes fewest.

    Parameters
    ----------
    settings : from the roomiest to the closest; those with type below 7 pt are passed over.
    height : of a page between its margins, in points.
    shrink : what the page itself will be scaled by afterwards.
    """
    made: list[tuple[int, Pieces]] = []
    for setting in settings:
        if made and _SMALLEST * setting.scale * shrink < LEAST_POINTS:
            continue
        pieces = tuple(replace(piece, gap=piece.gap * setting.gaps) for piece in make(setting))
        pages = pour(pieces, height)
        fits = all(standing.top + standing.piece.height <= height + _SLACK for page in pages for standing in page)
        if fits or not made:
            made.append((len(pages), pieces))
        if fits and len(pages) == 1:
            return pieces
        if len(pages) > _HOPELESS:
            break
    return min(made, key=lambda each: each[0])[1]
