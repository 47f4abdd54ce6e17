"""Walking from part to part with the arrow keys, and stepping cards from place to place."""

from enum import Enum

from journeymap.layout.board import PartKind
from journeymap.layout.geometry import Rect
from journeymap.model.elements import Lane, Stage, Touchpoint
from journeymap.model.journey import Place
from journeymap.ui.gestures.table import Table, card_key

_WALKABLE = frozenset({PartKind.CARD, PartKind.STAGE_HEADER, PartKind.LANE_HEADER, PartKind.NOTE, PartKind.METRIC})

_ACROSS_WEIGHT = 2.5
"""How much more a step aside counts than a step ahead when looking for the next part."""


class Way(Enum):
    """A direction on the board, as (x, y)."""

    LEFT = (-1, 0)
    RIGHT = (1, 0)
    UP = (0, -1)
    DOWN = (0, 1)

    @property
    def is_level(self) -> bool:
        """Whether it goes left or right."""
        return self.value[1] == 0


def first_part(table: Table) -> str | None:
    """Return the element one walks to from nowhere: the first card, else the first header."""
    touchpoints = (each.id for each in table.journey.touchpoints() if card_key(each.id) in table.board.parts)
    first = next(touchpoints, None)
    if first is not None:
        return first
    stages = table.journey.stages()
    return stages[0].id if stages else None


def next_part(table: Table, start: str, way: Way) -> str | None:
    """Return the element whose part lies next to ``start``'s in a direction, or None."""
    rect = _rect_of(table, start)
    if rect is None:
        return first_part(table)
    best: tuple[float, str] | None = None
    for part, origin in table.board.parts.values():
        if part.kind not in _WALKABLE or not part.element_id or part.element_id == start:
            continue
        cost = _cost(rect, Rect(origin.x, origin.y, part.width, part.height), way)
        if cost is not None and (best is None or cost < best[0]):
            best = (cost, part.element_id)
    return best[1] if best is not None else None


def stepped(table: Table, touchpoint: str, way: Way) -> Place | None:
    """Return the place next to a touchpoint's own, within its cell or in the next one; None at the edge."""
    journey, board = table.journey, table.board
    place = journey.place_of(touchpoint)
    count = len(journey.ids_in(place.stage, place.lane))
    slots = board.cells.get((place.stage, place.lane))
    if slots is None:
        return None
    here = slots[place.index].rect
    within = [slot for slot in slots[:count] if _lies(here, slot.rect, way)]
    if within:
        nearest = min(within, key=lambda slot: _distance(here, slot.rect))
        return Place(place.stage, place.lane, nearest.index)
    cell = _next_cell(table, place, way)
    if cell is None:
        return None
    slot = min(board.cells[cell], key=lambda each: _distance(here, each.rect))
    return Place(slot.stage, slot.lane, slot.index)


def next_along(table: Table, touchpoint: str, *, back: bool = False) -> Place | None:
    """Return the place of the next (or previous) stage beside a touchpoint; None at the end."""
    place = table.journey.place_of(touchpoint)
    cell = _next_cell(table, place, Way.LEFT if back else Way.RIGHT)
    if cell is None:
        return None
    count = len(table.journey.ids_in(*cell))
    return Place(*cell, min(place.index, count))


def standing_at(table: Table, place: Place) -> str | None:
    """Return the touchpoint that stands at a place, if one does."""
    ids = table.journey.ids_in(place.stage, place.lane)
    return ids[place.index] if 0 <= place.index < len(ids) else None


def header_index(table: Table, element_id: str, way: Way) -> int | None:
    """Return where a stage or lane would stand after a step that way, None if it cannot."""
    element = table.journey.find(element_id)
    if isinstance(element, Stage) and way.is_level:
        siblings, step = table.board.stages, way.value[0]
    elif isinstance(element, Lane) and not way.is_level:
        siblings, step = table.board.lanes, way.value[1]
    else:
        return None
    ids = [each.id for each in siblings]
    index = ids.index(element_id) + step if element_id in ids else -1
    if not 0 <= index < len(siblings):
        return None
    return index if isinstance(element, Stage) else table.lane_index(element_id, index)


def _next_cell(table: Table, place: Place, way: Way) -> tuple[str, str] | None:
    stages = [each.id for each in table.journey.stages()]
    drawn = {span.id for span in table.board.lanes}
    lanes = [each.id for each in table.journey.lanes() if not each.role.is_derived and each.id in drawn]
    if place.lane not in lanes:
        return None
    column = stages.index(place.stage) + way.value[0]
    row = lanes.index(place.lane) + way.value[1]
    if 0 <= column < len(stages) and 0 <= row < len(lanes):
        return stages[column], lanes[row]
    return None


def _rect_of(table: Table, element_id: str) -> Rect | None:
    if isinstance(table.journey.find(element_id), Touchpoint):
        return table.board.rect_of(card_key(element_id))
    keys = [k for k in table.scene.keys_of(element_id) if table.board.parts[k][0].kind in _WALKABLE]
    return table.board.rect_of(keys[0]) if keys else None


def _cost(start: Rect, end: Rect, way: Way) -> float | None:
    if not _lies(start, end, way):
        return None
    if way.is_level:
        ahead, aside = _gap(start.x, start.right, end.x, end.right), _gap(start.y, start.bottom, end.y, end.bottom)
        offset = abs(end.center.y - start.center.y)
    else:
        ahead, aside = _gap(start.y, start.bottom, end.y, end.bottom), _gap(start.x, start.right, end.x, end.right)
        offset = abs(end.center.x - start.center.x)
    return ahead + _ACROSS_WEIGHT * aside + offset * 0.1


def _lies(start: Rect, end: Rect, way: Way) -> bool:
    """Whether ``end`` lies in that direction: its near edge is past the middle of ``start``."""
    if way is Way.RIGHT:
        return end.x > start.center.x
    if way is Way.LEFT:
        return end.right < start.center.x
    if way is Way.DOWN:
        return end.y > start.center.y
    return end.bottom < start.center.y


def _gap(a1: float, a2: float, b1: float, b2: float) -> float:
    return max(0.0, b1 - a2, a1 - b2)


def _distance(a: Rect, b: Rect) -> float:
    return (a.center.x - b.center.x) ** 2 + (a.center.y - b.center.y) ** 2
