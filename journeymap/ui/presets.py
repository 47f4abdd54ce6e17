"""Ready-made stages and lanes, worded in the map's own language."""

from enum import StrEnum

from journeymap.i18n import Labels
from journeymap.model.edit import Edit
from journeymap.model.edits.frame import add_lane, add_stage, use_stages
from journeymap.model.elements import Lane, Stage
from journeymap.model.vocabulary import LaneRole


class StageSet(StrEnum):
    """Sets of stages a map can start from."""

    TOUCH = "touch"
    PURCHASE = "purchase"


_STAGES: dict[StageSet, tuple[str, ...]] = {
    StageSet.TOUCH: ("pre", "first", "core", "last", "after-touch"),
    StageSet.PURCHASE: ("before", "during", "after"),
}

FIRST_LANES = (LaneRole.CUSTOMER, LaneRole.FRONTSTAGE, LaneRole.EMOTION, LaneRole.NOTES)
"""Lanes a map without lanes gets with its first stages."""


def stages_of(stage_set: StageSet, labels: Labels) -> tuple[Stage, ...]:
    """Return the stages of a set, without ids, named in the language of ``labels``."""
    return tuple(
        Stage(id="", name=labels(f"word.stage.{word}"), subtitle=labels(f"word.stage.{word}-subtitle"))
        for word in _STAGES[stage_set]
    )


def lane_of(role: LaneRole, labels: Labels) -> Lane:
    """Return a lane of a role, without id, named in the language of ``labels``."""
    return Lane(id="", name=labels(f"word.lane.{role.value}"), role=role)


def use_stage_set(edit: Edit, stage_set: StageSet, labels: Labels) -> None:
    """Make a set the map's stages, keeping every touchpoint; a map without lanes gets its first ones."""
    use_stages(edit, stages_of(stage_set, labels))
    add_first_lanes(edit, labels)


def add_first_lanes(edit: Edit, labels: Labels) -> None:
    """Give a map without lanes its first ones."""
    if not edit.journey.lanes():
        for role in FIRST_LANES:
            add_lane(edit, lane_of(role, labels))


def ensure_cell(edit: Edit, labels: Labels) -> tuple[str, str]:
    """Return the first cell that can hold a touchpoint, making a stage and a lane where there are none."""
    if not edit.journey.stages():
        add_stage(edit, Stage(id="", name=labels("word.new.stage")))
    add_first_lanes(edit, labels)
    lane = next((lane.id for lane in edit.journey.lanes() if not lane.role.is_derived), None)
    if lane is None:
        lane = add_lane(edit, lane_of(LaneRole.FRONTSTAGE, labels), 0)
    return edit.journey.stages()[0].id, lane
