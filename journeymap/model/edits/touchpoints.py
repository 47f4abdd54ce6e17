"""Placing, moving, copying and removing touchpoints."""

from collections.abc import Sequence
from dataclasses import replace

from journeymap.model.edit import Edit
from journeymap.model.edits.order import number_cell
from journeymap.model.elements import Attachment, Touchpoint
from journeymap.model.ids import make_id
from journeymap.model.relations import Link, Relation


def place_touchpoint(edit: Edit, touchpoint: Touchpoint, stage: str, lane: str, index: int | None = None) -> str:
    """Put a new touchpoint as the ``index``-th of a cell (None: last) and return its id.

    Parameters
    ----------
    touchpoint : an empty ``id`` is made from the name.

    Raises
    ------
    ValueError : the id is taken, or the lane is derived and cannot hold touchpoints.
    """
    return place_touchpoints(edit, [touchpoint], stage, lane, index)[0]


def place_touchpoints(
    edit: Edit, touchpoints: Sequence[Touchpoint], stage: str, lane: str, index: int | None = None
) -> tuple[str, ...]:
    """Put new touchpoints, in the given order, from the ``index``-th place of a cell on, and return their ids.

    The cell is numbered once for all of them.

    Raises
    ------
    ValueError : as :func:`place_touchpoint`.
    """
    ids = []
    for touchpoint in touchpoints:
        new_id = touchpoint.id or make_id(touchpoint.name, edit.journey.has, touchpoint.kind)
        if edit.journey.has(new_id):
            raise ValueError(f"{new_id!r} is taken")
        edit.put(replace(touchpoint, id=new_id))
        ids.append(new_id)
    _stand(edit, ids, stage, lane, index)
    return tuple(ids)


def move_touchpoints(edit: Edit, ids: Sequence[str], stage: str, lane: str, index: int | None = None) -> None:
    """Move touchpoints, in the given order, to stand from the ``index``-th place of a cell.

    Parameters
    ----------
    index : counted among the cell's other touchpoints; None puts them last.
    """
    _stand(edit, ids, stage, lane, index)


def copy_touchpoints(
    edit: Edit, ids: Sequence[str], stage: str, lane: str, index: int | None = None
) -> tuple[str, ...]:
    """Copy touchpoints with what hangs on them into a cell and return the new ids.

    Visits are not copied: a path goes through the original.
    """
    copies = []
    for touchpoint_id in ids:
        original = edit.journey.get(touchpoint_id, Touchpoint)
        twin = replace(original, id=make_id(original.name, edit.journey.has, original.kind))
        edit.put(twin)
        copies.append(twin.id)
        for order, attachment in enumerate(edit.journey.attachments(touchpoint_id)):
            _copy_attachment(edit, attachment, twin.id, order)
    _stand(edit, copies, stage, lane, index)
    return tuple(copies)


def remove_touchpoints(edit: Edit, ids: Sequence[str]) -> None:
    """Remove touchpoints with what hangs on them; paths close over the gap."""
    for touchpoint_id in ids:
        for attachment in edit.journey.attachments(touchpoint_id):
            edit.remove(attachment.id)
        edit.remove(touchpoint_id)


def _stand(edit: Edit, ids: Sequence[str], stage: str, lane: str, index: int | None) -> None:
    moving = set(ids)
    cell = [i for i in edit.journey.ids_in(stage, lane) if i not in moving]
    at = len(cell) if index is None else max(0, min(index, len(cell)))
    cell[at:at] = ids
    for touchpoint_id in ids:
        edit.link(touchpoint_id, Relation.ON_LANE, lane)
    number_cell(edit, stage, cell)


def _copy_attachment(edit: Edit, attachment: Attachment, touchpoint: str, order: int) -> None:
    name = getattr(attachment, "text", "") or getattr(attachment, "name", "")
    twin = replace(attachment, id=make_id(name, edit.journey.has, attachment.KIND))
    edit.put(twin)
    edit.link(twin.id, Relation.AT, touchpoint, Link(order=order))
    for relation in (Relation.FELT_BY, Relation.ADDRESSES):
        for at, target in enumerate(edit.journey.targets(attachment.id, relation)):
            edit.link(twin.id, relation, target, Link(order=at))
