"""Where cards would stand if some were moved: pure geometry over a board and a journey."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass

from journeymap.layout.board import Board, Slot
from journeymap.layout.geometry import Point, Rect
from journeymap.model.journey import Journey
from journeymap.ui.gestures.table import card_key


@dataclass(frozen=True, slots=True)
class Room:
    """A cell making room.

    Parameters
    ----------
    index : of the first arriving card among those that stay, as the verbs count.
    rect : where the first arriving card will stand.
    places : part key to the place of its (0, 0), for every card that steps aside.
    """

    stage: str
    lane: str
    index: int
    rect: Rect
    places: dict[str, Point]


def make_room(board: Board, journey: Journey, slot: Slot, arriving: int, moving: Collection[str] = ()) -> Room:
    """Return how cards stand when ``arriving`` cards take ``slot`` and those after it.

    Parameters
    ----------
    moving : touchpoints that leave their places for it (none for copies and new ones).
    """
    cell = (slot.stage, slot.lane)
    others = [i for i in journey.ids_in(*cell) if i not in moving]
    index = min(slot.index, len(others))
    slots = board.cells[cell]
    places: dict[str, Point] = {}
    for at, touchpoint in enumerate(others):
        rect = place_of(slots, at if at < index else at + arriving)
        places[card_key(touchpoint)] = Point(rect.x, rect.y)
    for left in {(journey.stage_of(i), journey.lane_of(i)) for i in moving} - {cell}:
        if left not in board.cells:
            continue  # on a hidden lane nobody sees who stays
        stay = [i for i in journey.ids_in(*left) if i not in moving]
        for at, touchpoint in enumerate(stay):
            rect = place_of(board.cells[left], at)
            places[card_key(touchpoint)] = Point(rect.x, rect.y)
    changed = {key: place for key, place in places.items() if key in board.parts and board.parts[key][1] != place}
    return Room(slot.stage, slot.lane, index, place_of(slots, index), changed)


def place_of(slots: Sequence[Slot], index: int) -> Rect:
    """Return the rectangle of the ``index``-th place of a cell; places beyond the known go on downwards."""
    if index < len(slots):
        return slots[index].rect
    last = slots[-1].rect
    beyond = index - len(slots) + 1
    return Rect(last.x, last.y + beyond * (last.height + 8.0), last.width, last.height)
