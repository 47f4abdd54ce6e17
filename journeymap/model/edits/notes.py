"""Pains, delights, opportunities, metrics and feedback at touchpoints."""

from collections.abc import Sequence
from dataclasses import replace

from journeymap.model.edit import Edit
from journeymap.model.elements import Attachment
from journeymap.model.ids import make_id
from journeymap.model.relations import Link, Relation


def attach(
    edit: Edit,
    attachment: Attachment,
    touchpoint: str,
    *,
    felt_by: Sequence[str] = (),
    addresses: Sequence[str] = (),
) -> str:
    """Hang something new on a touchpoint, last, and return its id; an empty id is made.

    Parameters
    ----------
    felt_by : personas who feel it or said it.
    addresses : for an opportunity, ids of the pains it addresses.
    """
    name = getattr(attachment, "text", "") or getattr(attachment, "name", "")
    added = replace(attachment, id=attachment.id or make_id(name, edit.journey.has, attachment.KIND))
    edit.put(added)
    move_attachment(edit, added.id, touchpoint)
    for relation, targets in ((Relation.FELT_BY, felt_by), (Relation.ADDRESSES, addresses)):
        if targets:
            set_targets(edit, added.id, relation, targets)
    return added.id


def move_attachment(edit: Edit, attachment: str, touchpoint: str, index: int | None = None) -> None:
    """Hang an attachment on ``touchpoint`` as the ``index``-th of all there (None: last)."""
    others = [each.id for each in edit.journey.attachments(touchpoint) if each.id != attachment]
    others.insert(len(others) if index is None else max(0, min(index, len(others))), attachment)
    for order, each in enumerate(others):
        edit.link(each, Relation.AT, touchpoint, Link(order=order))


def set_targets(edit: Edit, source: str, relation: Relation, targets: Sequence[str]) -> None:
    """Make ``targets``, in order, all that ``source`` reaches over FELT_BY or ADDRESSES."""
    for old in edit.journey.targets(source, relation):
        if old not in targets:
            edit.unlink(source, relation, old)
    for order, target in enumerate(targets):
        edit.link(source, relation, target, Link(order=order))
