"""The journey: everything one map says, as typed questions to one networkx graph."""

from dataclasses import dataclass
from typing import NamedTuple

from journeymap.model.changes import NodeChange
from journeymap.model.elements import (
    JOURNEY_ID,
    Attachment,
    Element,
    JourneyDetails,
    Lane,
    Persona,
    Scenario,
    Stage,
    Touchpoint,
)
from journeymap.model.graph_store import E, GraphStore
from journeymap.model.relations import Relation, Visit
from journeymap.model.saved_view import SavedView


@dataclass(frozen=True, slots=True)
class Place:
    """Where a touchpoint stands: the ``index``-th of its cell."""

    stage: str
    lane: str
    index: int


class Stop(NamedTuple):
    """One visit of a scenario to a touchpoint; ``number`` tells repeated visits apart."""

    scenario: str
    touchpoint: str
    number: int
    visit: Visit


class Journey(GraphStore):
    """A journey to be read; :class:`journeymap.model.document.Edit` writes.

    ``graph`` gives the networkx graph itself, read-only, for questions not foreseen here.
    """

    def __init__(self, details: JourneyDetails | None = None) -> None:
        """Start with nothing but a title node."""
        super().__init__()
        self.apply(NodeChange(JOURNEY_ID, None, details or JourneyDetails()))

    @property
    def details(self) -> JourneyDetails:
        """The title and settings."""
        return self.get(JOURNEY_ID, JourneyDetails)

    def stages(self) -> tuple[Stage, ...]:
        """The columns, first to last."""
        return self._children(Stage)

    def lanes(self) -> tuple[Lane, ...]:
        """The rows, top to bottom."""
        return self._children(Lane)

    def personas(self) -> tuple[Persona, ...]:
        """The personas in their order."""
        return self._children(Persona)

    def scenarios(self) -> tuple[Scenario, ...]:
        """The scenarios in their order."""
        return self._children(Scenario)

    def saved_views(self) -> tuple[SavedView, ...]:
        """The ways of looking at the map that were kept, in their order."""
        return self._children(SavedView)

    def touchpoints(self) -> tuple[Touchpoint, ...]:
        """All touchpoints in map order: by stage, then lane, then place in the cell."""
        lanes = self.lanes()
        return tuple(t for stage in self.stages() for lane in lanes for t in self.touchpoints_in(stage.id, lane.id))

    def touchpoints_in(self, stage_id: str, lane_id: str) -> tuple[Touchpoint, ...]:
        """The touchpoints of one cell, in order."""
        return tuple(self.get(i, Touchpoint) for i in self.ids_in(stage_id, lane_id))

    def stage_of(self, touchpoint_id: str) -> str:
        """Return the id of the stage a touchpoint stands in (KeyError: it stands nowhere)."""
        return self._one_target(touchpoint_id, Relation.IN_STAGE)

    def lane_of(self, touchpoint_id: str) -> str:
        """Return the id of the lane a touchpoint stands on (KeyError: it stands nowhere)."""
        return self._one_target(touchpoint_id, Relation.ON_LANE)

    def place_of(self, touchpoint_id: str) -> Place:
        """Return stage, lane and index of a touchpoint (KeyError: it stands nowhere)."""
        stage, lane = self.stage_of(touchpoint_id), self.lane_of(touchpoint_id)
        return Place(stage, lane, self.ids_in(stage, lane).index(touchpoint_id))

    def visits(self, scenario_id: str) -> tuple[Stop, ...]:
        """The stops of a scenario, in order."""
        ties = self.ties_from(scenario_id, Relation.VISITS)
        return tuple(Stop(scenario_id, t.other, t.number, t.link) for t in ties if isinstance(t.link, Visit))

    def visits_of(self, touchpoint_id: str) -> tuple[Stop, ...]:
        """All stops at a touchpoint, by scenario order and then visit order."""
        through = {tie.other for tie in self.ties_to(touchpoint_id, Relation.VISITS)}
        stops = (stop for each in self.scenarios() if each.id in through for stop in self.visits(each.id))
        return tuple(stop for stop in stops if stop.touchpoint == touchpoint_id)

    def persona_of(self, scenario_id: str) -> str | None:
        """Return the id of the persona who takes a scenario, if one is named."""
        return next(iter(self.targets(scenario_id, Relation.TAKEN_BY)), None)

    def emotion_of(self, stop: Stop) -> int:
        """Return what is felt at a stop, -2 to +2: the visit's own word or the touchpoint's."""
        own = stop.visit.emotion
        return self.get(stop.touchpoint, Touchpoint).emotion if own is None else own

    def attachments(self, touchpoint_id: str) -> tuple[Attachment, ...]:
        """Pains, delights, opportunities, metrics and feedback of a touchpoint, in order."""
        found = (self.element(tie.other) for tie in self.ties_to(touchpoint_id, Relation.AT))
        return tuple(element for element in found if isinstance(element, Attachment))

    def attached(self, touchpoint_id: str, kind: type[E]) -> tuple[E, ...]:
        """The attachments of one ``kind`` at a touchpoint, in order."""
        found: tuple[Element, ...] = self.attachments(touchpoint_id)
        return tuple(element for element in found if isinstance(element, kind))

    def touchpoint_of(self, attachment_id: str) -> str | None:
        """Return the id of the touchpoint an attachment hangs on."""
        return next(iter(self.targets(attachment_id, Relation.AT)), None)

    def felt_by(self, attachment_id: str) -> tuple[str, ...]:
        """Ids of the personas who feel a pain or delight, or said a feedback."""
        return self.targets(attachment_id, Relation.FELT_BY)

    def addresses(self, opportunity_id: str) -> tuple[str, ...]:
        """Ids of the pains an opportunity addresses."""
        return self.targets(opportunity_id, Relation.ADDRESSES)

    def addressed_by(self, pain_id: str) -> tuple[str, ...]:
        """Ids of the opportunities that address a pain."""
        return tuple(tie.other for tie in self.ties_to(pain_id, Relation.ADDRESSES))

    def _children(self, kind: type[E]) -> tuple[E, ...]:
        known = self._rows.get(kind)
        if known is None:
            found = (self.element(tie.other) for tie in self.ties_from(JOURNEY_ID, Relation.HAS))
            known = self._rows[kind] = tuple(element for element in found if isinstance(element, kind))
        return known  # type: ignore[return-value]  # kept under their own kind

    def _one_target(self, source_id: str, relation: Relation) -> str:
        found = self.ties_from(source_id, relation)
        if not found:
            raise KeyError(source_id)
        return found[0].other
