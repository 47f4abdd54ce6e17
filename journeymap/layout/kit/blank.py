"""The blank kit: sheets to write on and stick notes to while the room talks."""

from collections.abc import Callable
from enum import StrEnum

from journeymap.layout.kit.blank_forms import idea, persona, touchpoint
from journeymap.layout.kit.blank_map import blank_map_page
from journeymap.layout.kit.blank_room import day, dot_vote, parking_lot
from journeymap.layout.kit.blank_sheet import BlankSheet
from journeymap.layout.kit.brief import Brief
from journeymap.layout.kit.flow import Standing
from journeymap.layout.kit.pieces import Piece
from journeymap.layout.kit.sheets import Sheet, make_page
from journeymap.layout.pages import AnyPaper, Orientation, Page, sheet_size


class BlankPart(StrEnum):
    """The sheets of the blank kit, in their order, by the name used on the command line."""

    MAP = "map"
    DAY = "day"
    PERSONA = "persona"
    TOUCHPOINT = "touchpoint"
    IDEA = "idea"
    DOT_VOTE = "dot-vote"
    PARKING_LOT = "parking-lot"


ALL_BLANK = frozenset(BlankPart)


def blank_pages(brief: Brief, sheet: Sheet, map_paper: AnyPaper, parts: frozenset[BlankPart]) -> tuple[Page, ...]:
    """Return the chosen sheets.

    Parameters
    ----------
    map_paper : of the empty map, held as landscape.
    """
    pages = []
    for part in BlankPart:
        if part is BlankPart.MAP and part in parts:
            pages.append(blank_map_page(brief, *sheet_size(map_paper, Orientation.LANDSCAPE)))
        elif part in parts:
            drawing = BlankSheet(brief, sheet)
            _DRAWN[part](drawing)
            pages.append(make_page((Standing(Piece(sheet.inner_height, inside=tuple(drawing.inside)), 0.0),), sheet))
    return tuple(pages)


_DRAWN: dict[BlankPart, Callable[[BlankSheet], None]] = {
    BlankPart.DAY: day,
    BlankPart.PERSONA: persona,
    BlankPart.TOUCHPOINT: touchpoint,
    BlankPart.IDEA: idea,
    BlankPart.DOT_VOTE: dot_vote,
    BlankPart.PARKING_LOT: parking_lot,
}
