"""One user-level change while it is being made: put, remove, link, unlink, each recorded."""

from journeymap.model.bilingual import realigned
from journeymap.model.changes import Change, EdgeChange, Label, NodeChange, Patch, combined
from journeymap.model.elements import JOURNEY_ID, Attachment, Element, Touchpoint
from journeymap.model.journey import Journey
from journeymap.model.relations import ONE_ONLY, Link, Relation, Visit, check_link, edge_key


class Edit:
    """Writes to a journey and remembers how to take it back."""

    def __init__(self, journey: Journey) -> None:
        """Begin an edit of ``journey``."""
        self.journey = journey
        self._changes: list[Change] = []
        self._is_open = True

    def put(self, element: Element) -> None:
        """Add an element, or replace the one of the same id and type.

        Raises
        ------
        ValueError : the id belongs to an element of another type, or is empty.
        """
        before = self.journey.find(element.id)
        if not element.id or (before is not None and type(before) is not type(element)):
            raise ValueError(f"{element.id!r} cannot be the id of a {element.KIND}")
        if before is not None and before.other and before != element:
            element = realigned(before, element)
        if before != element:
            self._make(NodeChange(element.id, before, element))

    def remove(self, element_id: str) -> None:
        """Remove an element with all its connections.

        Raises
        ------
        KeyError : there is none.
        ValueError : it is the journey itself.
        """
        before = self.journey.element(element_id)
        if element_id == JOURNEY_ID:
            raise ValueError("the journey's own settings cannot be removed")
        for source, target, key, link in self.journey.links_of(element_id):
            self._make(EdgeChange(source, target, key, link, None))
        self._make(NodeChange(element_id, before, None))

    def link(self, source: str, relation: Relation, target: str, link: Link | None = None, number: int = 0) -> None:
        """Connect two elements, or change what their connection carries.

        A relation of which an element has at most one moves to the new target.

        Raises
        ------
        KeyError : an element does not exist.
        ValueError : the vocabulary does not know such a connection.
        """
        after = link or (Visit() if relation is Relation.VISITS else Link())
        check_link(relation, self.journey.element(source), self.journey.element(target), after)
        if relation in ONE_ONLY:
            for other in self.journey.targets(source, relation):
                if other != target:
                    self.unlink(source, relation, other)
        before = self.journey.link(source, relation, target, number)
        if before != after:
            self._make(EdgeChange(source, target, edge_key(relation, number), before, after))

    def unlink(self, source: str, relation: Relation, target: str, number: int = 0) -> None:
        """Cut a connection.

        Raises
        ------
        KeyError : the two are not so connected.
        """
        before = self.journey.link(source, relation, target, number)
        if before is None:
            raise KeyError((source, relation.value, target, number))
        self._make(EdgeChange(source, target, edge_key(relation, number), before, None))

    def patch(self, label: Label) -> Patch:
        """Return all that was done so far as one patch."""
        return Patch(label, combined(tuple(self._changes)))

    def roll_back(self) -> None:
        """Take back all that was done so far."""
        while self._changes:
            self.journey.apply(self._changes.pop().inverted())

    def close(self) -> None:
        """Let nothing be changed through this edit any more: it would be in no step of the history."""
        self._is_open = False

    def check(self) -> None:
        """Refuse to end half-way: touchpoints stand in a cell, attachments hang somewhere.

        Raises
        ------
        ValueError : an element touched by this edit is not where it must be.
        """
        for element_id in self.patch(Label.CHANGE).touched:
            element = self.journey.find(element_id)
            needed: tuple[Relation, ...] = ()
            if isinstance(element, Touchpoint):
                needed = (Relation.IN_STAGE, Relation.ON_LANE)
            elif isinstance(element, Attachment):
                needed = (Relation.AT,)
            for relation in needed:
                if not self.journey.targets(element_id, relation):
                    raise ValueError(f"{element_id!r} would be left without its link {relation.value}")

    def _make(self, change: Change) -> None:
        if not self._is_open:
            raise RuntimeError("this edit has ended")
        self.journey.apply(change)
        self._changes.append(change)
