"""What an edit did, as values that can be applied and turned round."""

from dataclasses import dataclass
from enum import StrEnum

from journeymap.model.elements import Element
from journeymap.model.relations import Link


@dataclass(frozen=True, slots=True)
class NodeChange:
    """An element put, replaced or removed; None means it is not there."""

    id: str
    before: Element | None
    after: Element | None

    def inverted(self) -> "NodeChange":
        """Return the change that takes this one back."""
        return NodeChange(self.id, self.after, self.before)


@dataclass(frozen=True, slots=True)
class EdgeChange:
    """A connection made, changed or cut; None means it is not there."""

    source: str
    target: str
    key: str
    before: Link | None
    after: Link | None

    def inverted(self) -> "EdgeChange":
        """Return the change that takes this one back."""
        return EdgeChange(self.source, self.target, self.key, self.after, self.before)


Change = NodeChange | EdgeChange


class Label(StrEnum):
    """What a person would call an edit; the interface translates it for undo and history."""

    ADD_TOUCHPOINT = "add-touchpoint"
    MOVE_TOUCHPOINT = "move-touchpoint"
    COPY_TOUCHPOINT = "copy-touchpoint"
    REMOVE_TOUCHPOINT = "remove-touchpoint"
    RENAME = "rename"
    CHANGE = "change"
    SET_EMOTION = "set-emotion"
    ADD_STAGE = "add-stage"
    MOVE_STAGE = "move-stage"
    RESIZE_STAGE = "resize-stage"
    REMOVE_STAGE = "remove-stage"
    USE_PRESET = "use-preset"
    ADD_LANE = "add-lane"
    MOVE_LANE = "move-lane"
    RESIZE_LANE = "resize-lane"
    REMOVE_LANE = "remove-lane"
    ADD_PERSONA = "add-persona"
    MOVE_PERSONA = "move-persona"
    REMOVE_PERSONA = "remove-persona"
    ADD_SCENARIO = "add-scenario"
    MOVE_SCENARIO = "move-scenario"
    REMOVE_SCENARIO = "remove-scenario"
    ADD_VISIT = "add-visit"
    MOVE_VISIT = "move-visit"
    REMOVE_VISIT = "remove-visit"
    CHANGE_GUIDE = "change-guide"
    ATTACH = "attach"
    MOVE_NOTE = "move-note"
    REMOVE_NOTE = "remove-note"
    REMOVE = "remove"
    PASTE = "paste"
    CHANGE_SETTINGS = "change-settings"
    SAVE_VIEW = "save-view"
    CHANGE_VIEW = "change-view"
    REMOVE_VIEW = "remove-view"


@dataclass(frozen=True, slots=True)
class Patch:
    """All changes of one edit, in the order they are applied."""

    label: Label
    changes: tuple[Change, ...]

    def inverted(self) -> "Patch":
        """Return the patch that takes this one back."""
        return Patch(self.label, tuple(change.inverted() for change in reversed(self.changes)))

    @property
    def touched(self) -> frozenset[str]:
        """Ids of all elements put, removed or connected differently."""
        ids: set[str] = set()
        for change in self.changes:
            ids.update((change.id,) if isinstance(change, NodeChange) else (change.source, change.target))
        return frozenset(ids)

    @property
    def created(self) -> tuple[str, ...]:
        """Ids of the elements this patch brings into being."""
        return tuple(c.id for c in self.changes if isinstance(c, NodeChange) and c.before is None)


def combined(first: tuple[Change, ...], second: tuple[Change, ...] = ()) -> tuple[Change, ...]:
    """Return both runs of changes as one, each node and edge changed at most once.

    A change keeps the place of its first occurrence, so nodes still come before the edges
    they carry and go after them; what ends where it began is left out.
    """
    merged: dict[tuple[str, ...], Change] = {}
    for change in (*first, *second):
        key = (change.id,) if isinstance(change, NodeChange) else (change.source, change.target, change.key)
        earlier = merged.get(key)
        if isinstance(change, NodeChange) and isinstance(earlier, NodeChange):
            merged[key] = NodeChange(change.id, earlier.before, change.after)
        elif isinstance(change, EdgeChange) and isinstance(earlier, EdgeChange):
            merged[key] = EdgeChange(change.source, change.target, change.key, earlier.before, change.after)
        else:
            merged[key] = change
    return tuple(change for change in merged.values() if change.before != change.after)
