"""A part of a journey that can travel: touchpoints with what hangs on them, and where they stood."""

from collections.abc import Mapping, Sequence
from dataclasses import replace

from journeymap.model.bilingual import in_other_language
from journeymap.model.edit import Edit
from journeymap.model.edits.notes import attach, set_targets
from journeymap.model.edits.order import insert_child
from journeymap.model.edits.touchpoints import place_touchpoints
from journeymap.model.elements import Touchpoint
from journeymap.model.journey import Journey, Place
from journeymap.model.relations import Relation


def excerpt(journey: Journey, ids: Sequence[str]) -> Journey:
    """Return a journey of its own with some touchpoints, their stages, lanes, notes and personas."""
    part = Journey(journey.details)
    edit = Edit(part)
    wanted = set(ids)
    places = {point.id: journey.place_of(point.id) for point in journey.touchpoints() if point.id in wanted}
    for stage in journey.stages():
        if any(place.stage == stage.id for place in places.values()):
            insert_child(edit, stage)
    for lane in journey.lanes():
        if any(place.lane == lane.id for place in places.values()):
            insert_child(edit, lane)
    felt = {who for i in places for each in journey.attachments(i) for who in journey.felt_by(each.id)}
    for persona in journey.personas():
        if persona.id in felt:
            insert_child(edit, persona)
    for (stage_id, lane_id), ids in _by_cell(places).items():
        place_touchpoints(edit, [journey.get(i, Touchpoint) for i in ids], stage_id, lane_id)
    _copy_attachments(edit, journey, {point_id: point_id for point_id in places}, {who: who for who in felt})
    return part


def merge(edit: Edit, part: Journey, cell: Place | None) -> tuple[str, ...]:
    """Add an excerpt's touchpoints to a journey and return their new ids.

    Parameters
    ----------
    cell : where they go; those of later stages go to the stages after it, and those of other
        lanes to lanes of the same id or name. None puts them into stages and lanes of the same
        id or name, or else into the first ones. The journey must have a stage and a lane for
        touchpoints.
    """
    known = edit.journey
    if part.details.language is not known.details.language:
        part = in_other_language(part)
    rows = _matching_lanes(known, part, cell)
    columns = _matching_stages(known, part, cell)
    places = {
        point.id: Place(columns[part.stage_of(point.id)], rows[part.lane_of(point.id)], -1)
        for point in part.touchpoints()
    }
    new_ids = dict.fromkeys(places, "")  # in the order of the excerpt, whichever cell comes first
    for (stage, lane), ids in _by_cell(places).items():
        aimed_at = cell is not None and cell.index >= 0 and (stage, lane) == (cell.stage, cell.lane)
        fresh = [replace(part.get(i, Touchpoint), id="") for i in ids]
        placed = place_touchpoints(edit, fresh, stage, lane, cell.index if cell is not None and aimed_at else None)
        new_ids.update(zip(ids, placed, strict=True))
    _copy_attachments(edit, part, new_ids, _matching_personas(known, part), rename=True)
    return tuple(new_ids.values())


def _by_cell(places: Mapping[str, Place]) -> dict[tuple[str, str], list[str]]:
    """Return the ids that go into each cell (stage, lane), in order."""
    cells: dict[tuple[str, str], list[str]] = {}
    for point, place in places.items():
        cells.setdefault((place.stage, place.lane), []).append(point)
    return cells


def _copy_attachments(
    edit: Edit, source: Journey, points: dict[str, str], personas: dict[str, str], *, rename: bool = False
) -> None:
    """Hang what hangs on ``points`` (old id to new id) in ``source`` on their copies."""
    copies: dict[str, str] = {}
    for old, new in points.items():
        for each in source.attachments(old):
            felt_by = [personas[who] for who in source.felt_by(each.id) if who in personas]
            fresh = replace(each, id="") if rename else each
            copies[each.id] = attach(edit, fresh, new, felt_by=felt_by)
    # Only now are all pains there that opportunities may address.
    for original, copy in copies.items():
        addressed = [copies[pain] for pain in source.addresses(original) if pain in copies]
        set_targets(edit, copy, Relation.ADDRESSES, addressed)


def _matching_lanes(known: Journey, part: Journey, cell: Place | None) -> dict[str, str]:
    lanes = [lane for lane in known.lanes() if not lane.role.is_derived]
    found = {}
    for lane in part.lanes():
        same = [other.id for other in lanes if lane.id == other.id] or [o.id for o in lanes if o.name == lane.name]
        fallback = cell.lane if cell is not None else lanes[0].id
        alone = cell is not None and len(part.lanes()) == 1
        found[lane.id] = fallback if alone or not same else same[0]
    return found


def _matching_stages(known: Journey, part: Journey, cell: Place | None) -> dict[str, str]:
    stages = list(known.stages())
    first = next((n for n, stage in enumerate(stages) if cell is not None and stage.id == cell.stage), 0)
    found = {}
    for number, stage in enumerate(part.stages()):
        same = [o.id for o in stages if o.id == stage.id] or [o.id for o in stages if o.name == stage.name]
        beside = stages[min(first + number, len(stages) - 1)].id
        found[stage.id] = same[0] if cell is None and same else beside
    return found


def _matching_personas(known: Journey, part: Journey) -> dict[str, str]:
    found = {}
    for persona in part.personas():
        same = [other.id for other in known.personas() if other.id == persona.id or other.name == persona.name]
        if same:
            found[persona.id] = persona.id if persona.id in same else same[0]
    return found
