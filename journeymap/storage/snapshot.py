"""What a journey was when its file was read, kept without copying anything."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from journeymap.model.elements import JOURNEY_ID, Element, JourneyDetails

if TYPE_CHECKING:
    from journeymap.model.changes import EdgeChange, NodeChange
    from journeymap.model.journey import Journey
    from journeymap.model.relations import Link


@dataclass(frozen=True, slots=True)
class Snapshot:
    """The elements and connections a file told; they are frozen, so holding them is enough."""

    details: JourneyDetails
    nodes: tuple[NodeChange, ...]
    edges: tuple[EdgeChange, ...]

    def matches(self, journey: Journey) -> bool:
        """Whether ``journey`` says just this."""
        elements: dict[str, Element | None] = {JOURNEY_ID: self.details}
        elements.update((node.id, node.after) for node in self.nodes)
        if elements != {element.id: element for element in journey.elements()}:
            return False
        links: dict[tuple[str, str, str], Link | None] = {(e.source, e.target, e.key): e.after for e in self.edges}
        return links == {(u, v, key): link for u, v, key, link in journey.connections()}
