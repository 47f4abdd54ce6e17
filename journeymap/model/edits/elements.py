"""What can be done to any element: change its fields, rename it."""

from dataclasses import replace
from typing import Any, cast

from journeymap.model.edit import Edit
from journeymap.model.elements import (
    Element,
    JourneyDetails,
    Lane,
    Metric,
    Persona,
    Scenario,
    Stage,
    Touchpoint,
)


def change(edit: Edit, element_id: str, **fields: object) -> None:
    """Give an element's ``fields`` new values; the id cannot change.

    Raises
    ------
    KeyError : there is no such element.
    TypeError : it has no such field.
    ValueError : a field is ``id``.
    """
    if "id" in fields:
        raise ValueError("an id is stable; make a new element instead")
    edit.put(replace(edit.journey.element(element_id), **cast("dict[str, Any]", fields)))


def rename(edit: Edit, element_id: str, name: str) -> None:
    """Give an element a new name, or a note a new text; its id stays."""
    change(edit, element_id, **{name_field(edit.journey.element(element_id)): name})


def name_field(element: Element) -> str:
    """Return the field that holds what people call an element: title, name or text."""
    if isinstance(element, JourneyDetails):
        return "title"
    if isinstance(element, Stage | Lane | Touchpoint | Persona | Scenario | Metric):
        return "name"
    return "text"


def name_of(element: Element) -> str:
    """Return what people call an element."""
    name: str = getattr(element, name_field(element))
    return name
