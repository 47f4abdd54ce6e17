"""What can be done to any element: change its fields, rename it."""

from dataclasses import replace
from typing import Any, TypeVar, cast

from journeymap.model.bilingual import Shown, swapping, with_other
from journeymap.model.changes import NodeChange
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
    Words,
)
from journeymap.model.relations import Relation
from journeymap.model.saved_view import SavedView

E = TypeVar("E", bound=Element)


def change(edit: Edit, element_id: str, **fields: object) -> None:
    """Give an element's ``fields`` new values; the id cannot change.

    A journey that gets another language says everything it holds in both languages in that one first.

    Raises
    ------
    KeyError : there is no such element.
    TypeError : it has no such field.
    ValueError : a field is ``id``.
    """
    if "id" in fields:
        raise ValueError("an id is stable; make a new element instead")
    before = edit.journey.element(element_id)
    after = replace(before, **cast("dict[str, Any]", fields))
    edit.put(after)
    if isinstance(before, JourneyDetails) and isinstance(after, JourneyDetails) and before.language != after.language:
        _swap_languages(edit)


def say(edit: Edit, element_id: str, field: str, words: Words) -> None:
    """Give a field its text in the other language; an empty one takes it out."""
    edit.put(with_other(edit.journey.element(element_id), field, words))


def rename(edit: Edit, element_id: str, name: str) -> None:
    """Give an element a new name, or a note a new text; its id stays."""
    change(edit, element_id, **{name_field(edit.journey.element(element_id)): name})


def rename_shown(edit: Edit, element_id: str, name: str, texts: Shown) -> None:
    """Rename an element in the language that is shown."""
    if texts is Shown.OTHER:
        say(edit, element_id, name_field(edit.journey.element(element_id)), name)
    else:
        rename(edit, element_id, name)


def as_typed(element: E, texts: Shown) -> E:
    """Return a new element that is called as was typed while ``texts`` were shown.

    A name typed where the other language is shown is its name there too: renamed in the map's own language later, it
    goes on being called so in the other.
    """
    if texts is not Shown.OTHER:
        return element
    field = name_field(element)
    return with_other(element, field, getattr(element, field))


def name_field(element: Element) -> str:
    """Return the field that holds what people call an element: title, name or text."""
    if isinstance(element, JourneyDetails):
        return "title"
    if isinstance(element, Stage | Lane | Touchpoint | Persona | Scenario | Metric | SavedView):
        return "name"
    return "text"


def name_of(element: Element) -> str:
    """Return what people call an element."""
    name: str = getattr(element, name_field(element))
    return name


def _swap_languages(edit: Edit) -> None:
    for change_of_texts in tuple(swapping(edit.journey)):
        if isinstance(change_of_texts, NodeChange):
            assert change_of_texts.after is not None
            edit.put(change_of_texts.after)
        else:
            number = int(change_of_texts.key.partition("/")[2])
            edit.link(change_of_texts.source, Relation.VISITS, change_of_texts.target, change_of_texts.after, number)
