"""What can be done to rows of the outline: the map's own verbs, one step of undo each."""

from collections.abc import Sequence

from journeymap.model.changes import Label
from journeymap.model.edit import Edit
from journeymap.model.edits.frame import move_lane, move_stage
from journeymap.model.edits.notes import move_attachment
from journeymap.model.edits.paths import add_visit, move_persona, move_scenario, move_visit, remove_visit
from journeymap.model.edits.touchpoints import move_touchpoints
from journeymap.model.journey import Journey, Place
from journeymap.ui.outline.columns import Field, target_of, value_of
from journeymap.ui.outline.contents import Key, Sort, children_of, parent_of
from journeymap.ui.session import Session

_LABELS = {
    Sort.STAGE: Label.MOVE_STAGE,
    Sort.LANE: Label.MOVE_LANE,
    Sort.SCENARIO: Label.MOVE_SCENARIO,
    Sort.PERSONA: Label.MOVE_PERSONA,
    Sort.NOTE: Label.MOVE_NOTE,
    Sort.VISIT: Label.MOVE_VISIT,
    Sort.STEP: Label.CHANGE_GUIDE,
}


def write(session: Session, keys: Sequence[Key], field: Field, value: object) -> None:
    """Give the same field of rows a value; nothing happens where all hold it already."""
    journey = session.journey
    changing = [key for key in keys if value_of(journey, key, field) != value]
    if not changing:
        return
    with session.edit(field.label) as edit:
        for key in changing:
            if field.name == "lane":
                move_touchpoints(edit, [key.id], edit.journey.stage_of(key.id), str(value))
            else:
                target_of(key).write(edit, field.name, value)


def move_by(session: Session, key: Key, step: int) -> Key | None:
    """Move a row one place up (-1) or down (+1) among its like.

    Returns
    -------
    The key it has now, or None where it could not go further.
    """
    above = parent_of(session.journey, key)
    if above is None or key.sort not in _LABELS:
        return None
    row = [each for each in children_of(session.journey, above) if each.sort is key.sort]
    to = row.index(key) + step
    if not 0 <= to < len(row):
        return None
    with session.edit(_LABELS[key.sort]) as edit:
        _put(edit, key, to)
    return key._replace(step=to) if key.sort is Sort.STEP else key


def move_touchpoints_by(session: Session, ids: Sequence[str], step: int) -> bool:
    """Move touchpoints up or down their stage, on into the next lane where theirs ends; False at the stage's end."""
    place = _stepped(session.journey, ids, step)
    return _move(session, ids, place)


def move_touchpoints_along(session: Session, ids: Sequence[str], step: int) -> bool:
    """Move touchpoints to the end of their lane in the stage before (-1) or after (+1); False where there is none."""
    journey = session.journey
    stages = [stage.id for stage in journey.stages()]
    here = journey.place_of(ids[0])
    to = stages.index(here.stage) + step
    return _move(session, ids, Place(stages[to], here.lane, -1) if 0 <= to < len(stages) else None)


def drop_touchpoints(session: Session, ids: Sequence[str], onto: Key, *, below: bool) -> bool:
    """Move touchpoints right above or below another one, or to the end of a stage in the lane of the first."""
    journey = session.journey
    if onto.sort is Sort.STAGE:
        return _move(session, ids, Place(onto.id, journey.lane_of(ids[0]), -1))
    if onto.sort is not Sort.TOUCHPOINT or onto.id in ids:
        return False
    place = journey.place_of(onto.id)
    others = [i for i in journey.ids_in(place.stage, place.lane) if i not in ids]
    return _move(session, ids, Place(place.stage, place.lane, others.index(onto.id) + (1 if below else 0)))


def remove_visits(session: Session, keys: Sequence[Key]) -> None:
    """Take visits out of their paths, and steps out of their guides."""
    visits = [key for key in keys if key.sort is Sort.VISIT]
    with session.edit(Label.REMOVE_VISIT if visits else Label.CHANGE_GUIDE) as edit:
        # From the last step on, so that the places of those before stay true.
        for key in sorted((key for key in keys if key.sort is Sort.STEP), reverse=True):
            guide = _guide(edit.journey, key)
            _set_guide(edit, key, (*guide[: key.step], *guide[key.step + 1 :]))
        for key in visits:
            remove_visit(edit, key.id, key.number)


def repeat_visits(session: Session, keys: Sequence[Key]) -> None:
    """Let paths stop once more where they just did, and guides say a step once more, right behind."""
    visits = [key for key in keys if key.sort is Sort.VISIT]
    with session.edit(Label.ADD_VISIT if visits else Label.CHANGE_GUIDE) as edit:
        for key in sorted((key for key in keys if key.sort is Sort.STEP), reverse=True):
            guide = _guide(edit.journey, key)
            _set_guide(edit, key, (*guide[: key.step + 1], *guide[key.step :]))
        for key in visits:
            stops = edit.journey.visits(key.id)
            at, stop = next((at, stop) for at, stop in enumerate(stops) if stop.number == key.number)
            add_visit(edit, key.id, stop.touchpoint, at + 1, stop.visit)


def _stepped(journey: Journey, ids: Sequence[str], step: int) -> Place | None:
    anchor = ids[0] if step < 0 else ids[-1]
    here = journey.place_of(anchor)
    lanes = [lane.id for lane in journey.lanes() if not lane.role.is_derived]
    others = [[i for i in journey.ids_in(here.stage, lane) if i not in ids] for lane in lanes]
    at = lanes.index(here.lane)
    before = sum(i not in ids for i in journey.ids_in(here.stage, here.lane)[: here.index])
    if 0 <= before + step <= len(others[at]):
        return Place(here.stage, here.lane, before + step)
    if not 0 <= at + step < len(lanes):
        return None
    return Place(here.stage, lanes[at + step], len(others[at + step]) if step < 0 else 0)


def _move(session: Session, ids: Sequence[str], place: Place | None) -> bool:
    if place is None:
        return False
    with session.edit(Label.MOVE_TOUCHPOINT) as edit:
        move_touchpoints(edit, ids, place.stage, place.lane, place.index if place.index >= 0 else None)
    return True


def _put(edit: Edit, key: Key, to: int) -> None:
    if key.sort is Sort.STAGE:
        move_stage(edit, key.id, to)
    elif key.sort is Sort.LANE:
        move_lane(edit, key.id, to)
    elif key.sort is Sort.SCENARIO:
        move_scenario(edit, key.id, to)
    elif key.sort is Sort.PERSONA:
        move_persona(edit, key.id, to)
    elif key.sort is Sort.NOTE:
        touchpoint = edit.journey.touchpoint_of(key.id)
        if touchpoint is not None:
            move_attachment(edit, key.id, touchpoint, to)
    elif key.sort is Sort.VISIT:
        move_visit(edit, key.id, key.number, to)
    else:
        guide = list(_guide(edit.journey, key))
        guide.insert(to, guide.pop(key.step))
        _set_guide(edit, key, tuple(guide))


def _guide(journey: Journey, key: Key) -> tuple[object, ...]:
    found = value_of(journey, key._replace(sort=Sort.VISIT), Field("guide"))
    return found if isinstance(found, tuple) else ()


def _set_guide(edit: Edit, key: Key, guide: tuple[object, ...]) -> None:
    target_of(key._replace(sort=Sort.VISIT)).write(edit, "guide", guide)
