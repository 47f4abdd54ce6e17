"""Saved views: kept, changed, moved. They are removed as any element is."""

from dataclasses import replace

from journeymap.model.edit import Edit
from journeymap.model.edits.order import insert_child, move_child
from journeymap.model.ids import make_id
from journeymap.model.saved_view import SavedView


def save_view(edit: Edit, view: SavedView, instead_of: str | None = None) -> str:
    """Keep a view last of all, or in another one's place, and return its id; an empty id is made."""
    if instead_of is not None:
        edit.put(replace(view, id=instead_of, extra=edit.journey.element(instead_of).extra))
        return instead_of
    added = replace(view, id=view.id or make_id(view.name, edit.journey.has, SavedView.KIND))
    insert_child(edit, added)
    return added.id


def move_view(edit: Edit, view: str, index: int) -> None:
    """Make a saved view the ``index``-th, counted without it."""
    move_child(edit, view, index)
