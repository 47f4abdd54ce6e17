"""From the validated shape of a file to a journey.

Nothing can go wrong here any more: what could was found by :mod:`~journeymap.storage.validate`.
"""

from collections import Counter
from collections.abc import Iterator, Mapping
from functools import cache
from typing import Any

from journeymap.model.changes import EdgeChange, NodeChange
from journeymap.model.elements import (
    JOURNEY_ID,
    NO_EXTRA,
    Attachment,
    Delight,
    Element,
    Feedback,
    JourneyDetails,
    Lane,
    Metric,
    Opportunity,
    Pain,
    Persona,
    Scenario,
    Scores,
    Stage,
    Touchpoint,
)
from journeymap.model.journey import Journey
from journeymap.model.relations import Branch, GuideStep, Link, Relation, Visit, edge_key
from journeymap.model.saved_view import Filter, SavedView
from journeymap.storage.encode import ROOT_EXTRA
from journeymap.storage.shape import (
    DetailsShape,
    FileShape,
    FilterShape,
    GuideStepShape,
    MetricShape,
    OpportunityShape,
    PainShape,
    ScenarioShape,
    ScoresShape,
    Shape,
    TouchpointShape,
    ViewShape,
    VisitShape,
)
from journeymap.storage.snapshot import Snapshot
from journeymap.storage.tree import OTHER

_OWN_KIND = "custom"
_UNSCORED = Scores()
_EVERYTHING = Filter()
_NOTHING_ELSE: Mapping[str, Any] = {}
_order = cache(lambda order: Link(order=order))
"""Links without anything but an order are shared: a large map has thousands of them."""


def decode(shape: FileShape) -> tuple[Journey, Snapshot]:
    """Return the journey a file tells, and what it said then, for later."""
    decoder = _Decoder()
    decoder.take_frame(shape)
    for touchpoint in shape.touchpoints:
        decoder.take_touchpoint(touchpoint)
    for order, scenario in enumerate(shape.scenarios):
        decoder.take_scenario(scenario, order)
    for order, view in enumerate(shape.views):
        decoder.take_view(view, order)
    told = Snapshot(_details(shape), tuple(decoder.nodes), tuple(decoder.edges))
    journey = Journey(told.details)
    journey.apply_all(told.nodes)
    journey.apply_all(told.edges)
    return journey, told


def _rest(shape: Shape) -> Mapping[str, Any]:
    """Return what every element has beside its own fields: keys not known, and texts in the other language."""
    extra = shape.__pydantic_extra__
    if not extra:
        return _NOTHING_ELSE
    if OTHER not in extra:
        return {"extra": extra}
    unknown = {key: value for key, value in extra.items() if key != OTHER}
    said = {key: words if isinstance(words, str) else tuple(words) for key, words in extra[OTHER].items()}
    return {"extra": unknown or NO_EXTRA, "other": said}


def _details(shape: FileShape) -> JourneyDetails:
    own = shape.journey or DetailsShape()
    rest = dict(_rest(own))
    if shape.__pydantic_extra__:
        rest["extra"] = {**rest.get("extra", NO_EXTRA), ROOT_EXTRA: shape.__pydantic_extra__}
    return JourneyDetails(
        title=own.title,
        subtitle=own.subtitle,
        language=own.language,
        version=own.version,
        place=own.place,
        date=own.date,
        notes=own.notes,
        **rest,
    )


def _scores(shape: ScoresShape) -> Scores:
    return Scores(
        resolution=shape.resolution,
        rapport=shape.rapport,
        relevance=shape.relevance,
        ease=shape.ease,
        consistency=shape.consistency,
        speed=shape.speed,
        convenience=shape.convenience,
        **_rest(shape),
    )


def _filter(shape: FilterShape) -> Filter:
    return Filter(
        personas=shape.personas,
        scenarios=shape.scenarios,
        channels=tuple(filter(None, shape.channels)),
        emotions=shape.emotions,
        owners=shape.owners,
        holding=tuple(filter(None, shape.holding)),
        **_rest(shape),
    )


def _visit(shape: VisitShape, order: int) -> Visit:
    guide = tuple(_guide_step(step) for step in shape.guide)
    return Visit(order=order, emotion=shape.emotion, quote=shape.quote, guide=guide, **_rest(shape))


def _guide_step(shape: GuideStepShape) -> GuideStep:
    return GuideStep(
        actor=shape.actor,
        action=shape.action,
        line=shape.line,
        data=shape.data,
        branches=tuple(
            Branch(answer=each.answer, recommendation=each.recommendation, **_rest(each)) for each in shape.branches
        ),
        **_rest(shape),
    )


class _Decoder:
    """Gathers elements, and the connections between them, in the order of the file."""

    def __init__(self) -> None:
        self.nodes: list[NodeChange] = []
        self.edges: list[EdgeChange] = []
        self._cells: Counter[tuple[str, str]] = Counter()

    def take_frame(self, shape: FileShape) -> None:
        """Take stages, lanes and personas."""
        for order, s in enumerate(shape.stages):
            self._child(Stage(id=s.id, name=s.name, subtitle=s.subtitle, columns=s.columns, **_rest(s)), order)
        for order, r in enumerate(shape.lanes):
            self._child(Lane(id=r.id, name=r.name, role=r.role, icon=r.icon, rows=r.rows, **_rest(r)), order)
        for order, p in enumerate(shape.personas):
            persona = Persona(
                id=p.id,
                name=p.name,
                summary=p.summary,
                quote=p.quote,
                loves=p.loves,
                hates=p.hates,
                notes=p.notes,
                **_rest(p),
            )
            self._child(persona, order)

    def take_touchpoint(self, s: TouchpointShape) -> None:
        """Take a touchpoint with its place and everything that hangs on it."""
        touchpoint = Touchpoint(
            id=s.id,
            name=s.name,
            kind=s.kind or _OWN_KIND,
            icon=s.icon,
            channel=s.channel,
            emotion=s.emotion,
            wait=s.wait,
            service=s.service,
            staff_role=s.staff_role,
            staff_load=s.staff_load,
            training=s.training,
            scores=_UNSCORED if s.scores is None else _scores(s.scores),
            data_read=s.data_read,
            data_captured=s.data_captured,
            trigger=s.trigger,
            reward=s.reward,
            link=s.link,
            notes=s.notes,
            **_rest(s),
        )
        self._put(touchpoint)
        cell = (s.stage, s.lane)
        self._link(s.id, Relation.IN_STAGE, s.stage, self._cells[cell])
        self._link(s.id, Relation.ON_LANE, s.lane)
        self._cells[cell] += 1
        for order, (attachment, relation, targets) in enumerate(_attachments(s)):
            self._put(attachment)
            self._link(attachment.id, Relation.AT, s.id, order)
            for place, target in enumerate(dict.fromkeys(targets)):
                self._link(attachment.id, relation, target, place)

    def take_scenario(self, s: ScenarioShape, order: int) -> None:
        """Take a scenario and its visits."""
        self._child(Scenario(id=s.id, name=s.name, goal=s.goal, notes=s.notes, **_rest(s)), order)
        if s.persona:
            self._link(s.id, Relation.TAKEN_BY, s.persona)
        for place, visit in enumerate(s.visits):
            # A visit's number tells it from all others of its scenario, as edits name them.
            key = edge_key(Relation.VISITS, place)
            self.edges.append(EdgeChange(s.id, visit.touchpoint, key, None, _visit(visit, place)))

    def take_view(self, s: ViewShape, order: int) -> None:
        """Take a saved view."""
        view = SavedView(
            id=s.id,
            name=s.name,
            filter=_EVERYTHING if s.filter is None else _filter(s.filter),
            routes=s.routes,
            curve=s.curve,
            hidden_lanes=s.hidden_lanes,
            texts=s.texts,
            zoom=s.zoom,
            across=s.across,
            down=s.down,
            **_rest(s),
        )
        self._child(view, order)

    def _put(self, element: Element) -> None:
        self.nodes.append(NodeChange(element.id, None, element))

    def _child(self, element: Element, order: int) -> None:
        self._put(element)
        self._link(JOURNEY_ID, Relation.HAS, element.id, order)

    def _link(self, source: str, relation: Relation, target: str, order: int = 0) -> None:
        self.edges.append(EdgeChange(source, target, relation.value, None, _order(order)))


def _attachments(shape: TouchpointShape) -> Iterator[tuple[Attachment, Relation, tuple[str, ...]]]:
    """Give what hangs on a touchpoint, with the relation to what it names."""
    for p in shape.pains:
        yield _pain(p), Relation.FELT_BY, p.felt_by
    for d in shape.delights:
        yield Delight(id=d.id, text=d.text, evidence=d.evidence, **_rest(d)), Relation.FELT_BY, d.felt_by
    for o in shape.opportunities:
        yield _opportunity(o), Relation.ADDRESSES, o.addresses
    for m in shape.metrics:
        yield _metric(m), Relation.AT, ()
    for f in shape.feedback:
        feedback = Feedback(id=f.id, text=f.text, source=f.source, date=f.date, **_rest(f))
        yield feedback, Relation.FELT_BY, f.said_by


def _pain(s: PainShape) -> Pain:
    return Pain(
        id=s.id,
        text=s.text,
        severity=s.severity,
        cause=s.cause,
        evidence=s.evidence,
        owner=s.owner,
        **_rest(s),
    )


def _opportunity(s: OpportunityShape) -> Opportunity:
    return Opportunity(
        id=s.id,
        text=s.text,
        owner=s.owner,
        due=s.due,
        effort=s.effort,
        effect=s.effect,
        status=s.status,
        **_rest(s),
    )


def _metric(s: MetricShape) -> Metric:
    return Metric(
        id=s.id,
        name=s.name,
        value=s.value,
        unit=s.unit,
        date=s.date,
        definition=s.definition,
        **_rest(s),
    )
