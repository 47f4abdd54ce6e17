"""Stages and lanes: the frame touchpoints stand in."""

from collections.abc import Iterable
from dataclasses import replace

from journeymap.model.edit import Edit
from journeymap.model.edits.order import insert_child, move_child
from journeymap.model.edits.touchpoints import move_touchpoints, remove_touchpoints
from journeymap.model.elements import Lane, Stage
from journeymap.model.ids import make_id


def add_stage(edit: Edit, stage: Stage, index: int | None = None) -> str:
    """Add a column as the ``index``-th (None: last) and return its id; an empty id is made."""
    added = replace(stage, id=stage.id or make_id(stage.name, edit.journey.has, "stage"))
    insert_child(edit, added, index)
    return added.id


def add_lane(edit: Edit, lane: Lane, index: int | None = None) -> str:
    """Add a row as the ``index``-th (None: last) and return its id; an empty id is made."""
    added = replace(lane, id=lane.id or make_id(lane.name, edit.journey.has, "lane"))
    insert_child(edit, added, index)
    return added.id


def move_stage(edit: Edit, stage: str, index: int) -> None:
    """Make a stage the ``index``-th, counted without it."""
    move_child(edit, stage, index)


def move_lane(edit: Edit, lane: str, index: int) -> None:
    """Make a lane the ``index``-th, counted without it."""
    move_child(edit, lane, index)


def remove_stage(edit: Edit, stage: str, move_to: str | None = None) -> None:
    """Remove a column; its touchpoints go with it, or move to the end of stage ``move_to``."""
    for lane in edit.journey.lanes():
        ids = edit.journey.ids_in(stage, lane.id)
        if move_to is None:
            remove_touchpoints(edit, ids)
        elif ids:
            move_touchpoints(edit, ids, move_to, lane.id)
    edit.remove(stage)


def remove_lane(edit: Edit, lane: str, move_to: str | None = None) -> None:
    """Remove a row; its touchpoints go with it, or move to the end of lane ``move_to``."""
    for stage in edit.journey.stages():
        ids = edit.journey.ids_in(stage.id, lane)
        if move_to is None:
            remove_touchpoints(edit, ids)
        elif ids:
            move_touchpoints(edit, ids, stage.id, move_to)
    edit.remove(lane)


def use_stages(edit: Edit, stages: Iterable[Stage]) -> None:
    """Make ``stages`` the map's columns, first to last, keeping every touchpoint.

    The old stages take the new names in order; more are added, and what stands in stages
    left over moves to the last new one.
    """
    old = [stage.id for stage in edit.journey.stages()]
    kept = []
    for number, stage in enumerate(stages):
        if number < len(old):
            edit.put(replace(stage, id=old[number]))
            kept.append(old[number])
        else:
            kept.append(add_stage(edit, stage))
    for surplus in old[len(kept) :]:
        remove_stage(edit, surplus, kept[-1] if kept else None)
