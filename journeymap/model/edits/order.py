"""Keeping explicit orders: children of the journey, and the touchpoints of a cell."""

from collections.abc import Sequence

from journeymap.model.edit import Edit
from journeymap.model.elements import JOURNEY_ID, Element
from journeymap.model.relations import Link, Relation


def insert_child(edit: Edit, element: Element, index: int | None = None) -> None:
    """Put a stage, lane, persona or scenario as the ``index``-th of its kind (None: last)."""
    edit.put(element)
    edit.link(JOURNEY_ID, Relation.HAS, element.id, Link(order=len(_children(edit, type(element)))))
    if index is not None:
        move_child(edit, element.id, index)


def move_child(edit: Edit, element_id: str, index: int) -> None:
    """Make a stage, lane, persona or scenario the ``index``-th of its kind, counted without it."""
    others = [i for i in _children(edit, type(edit.journey.element(element_id))) if i != element_id]
    others.insert(max(0, min(index, len(others))), element_id)
    for order, child in enumerate(others):
        edit.link(JOURNEY_ID, Relation.HAS, child, Link(order=order))


def number_cell(edit: Edit, stage: str, ids: Sequence[str]) -> None:
    """Give the touchpoints of a cell the order in which ``ids`` names them."""
    for order, touchpoint in enumerate(ids):
        edit.link(touchpoint, Relation.IN_STAGE, stage, Link(order=order))


def _children(edit: Edit, kind: type[Element]) -> list[str]:
    children = edit.journey.targets(JOURNEY_ID, Relation.HAS)
    return [i for i in children if type(edit.journey.element(i)) is kind]
