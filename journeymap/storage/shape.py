"""The shape of a file of format 1: which keys there are, what they hold, what they mean.

The JSON schema that editors complete by is made from these models, so every description here is read by people who
write maps by hand. Keys are the field names with hyphens. Keys not named here are kept.
"""

from typing import Annotated

from pydantic import BaseModel, ConfigDict, Field

from journeymap.model.vocabulary import (
    Actor,
    Evidence,
    FeedbackSource,
    LaneRole,
    Language,
    MapVersion,
    OpportunityStatus,
)
from journeymap.storage import shape_types as t


def key_of(field: str) -> str:
    """Return the key a field is written under: ``staff_role`` is ``staff-role``."""
    return field.replace("_", "-")


class Shape(BaseModel):
    """Any mapping of the file."""

    model_config = ConfigDict(extra="allow", alias_generator=key_of, defer_build=True)


class DetailsShape(Shape):
    """The journey's own title and settings."""

    title: str = Field(default="", description="The name of the map.")
    subtitle: str = Field(default="", description="A second line under the title.")
    language: t.LanguageWord = Field(
        default=Language.KOREAN, description="The language the map is written and printed in."
    )
    version: t.VersionWord = Field(default=MapVersion.AS_IS, description="The journey as it is, or as it shall be.")
    place: str = Field(default="", description="Which store.")
    date: str = Field(default="", description="When: an ISO date, or any words.")
    notes: str = Field(default="", description="Whatever else there is to say.")


class StageShape(Shape):
    """An ordered column of the map."""

    id: t.Id = Field(description="Readable and stable; others refer to it.")
    name: str = Field(description="What the stage is called.")
    subtitle: str = Field(default="", description="What happens here, in a few words.")
    columns: t.Slots = Field(default=0, description="How many cards stand side by side; 0 lets the layout choose.")


class LaneShape(Shape):
    """An ordered row of the map."""

    id: t.Id = Field(description="Readable and stable; others refer to it.")
    name: str = Field(description="What the lane is called.")
    role: t.RoleWord = Field(default=LaneRole.FRONTSTAGE, description="What the lane holds or shows.")
    icon: str = Field(default="", description="A name in the icon table; empty lets the role choose.")
    rows: t.Slots = Field(default=0, description="Room for at least so many cards one below the other.")


class PersonaShape(Shape):
    """A customer type, defined by what they love and hate."""

    id: t.Id = Field(description="Readable and stable; others refer to it.")
    name: str = Field(description="What the persona is called.")
    summary: str = Field(default="", description="Who this is, in one or two sentences.")
    quote: str = Field(default="", description="What they would say.")
    loves: t.Texts = Field(default=(), description="What they love.")
    hates: t.Texts = Field(default=(), description="What they hate.")
    notes: str = Field(default="", description="Whatever else there is to say.")


class ScoresShape(Shape):
    """How well a touchpoint serves, 0 to 5 each."""

    resolution: t.Score = Field(default=None, description="Are problems solved? Left out: the mean of its four parts.")
    rapport: t.Score = Field(default=None, description="Empathy, the right channel, smooth handovers.")
    relevance: t.Score = Field(default=None, description="The right experience for this person at this time.")
    ease: t.Score = Field(default=None, description="Part of resolution: easy.")
    consistency: t.Score = Field(default=None, description="Part of resolution: the same everywhere.")
    speed: t.Score = Field(default=None, description="Part of resolution: fast.")
    convenience: t.Score = Field(default=None, description="Part of resolution: convenient.")


class PainShape(Shape):
    """What a persona hates at a touchpoint."""

    id: t.Id = Field(description="Readable and stable; opportunities refer to it.")
    text: str = Field(description="The pain point, in the customer's words.")
    felt_by: t.Texts = Field(default=(), description="Ids of the personas who feel it.")
    severity: t.Rating = Field(default=3, description="From 1, a trifle, to 5, they leave.")
    cause: str = Field(default="", description="Why it is so.")
    evidence: t.EvidenceWord = Field(default=Evidence.ASSUMED, description="How sure we are.")
    owner: str = Field(default="", description="Who takes care of it.")


class DelightShape(Shape):
    """What a persona loves at a touchpoint."""

    id: t.Id = Field(description="Readable and stable.")
    text: str = Field(description="The delight, in the customer's words.")
    felt_by: t.Texts = Field(default=(), description="Ids of the personas who feel it.")
    evidence: t.EvidenceWord = Field(default=Evidence.ASSUMED, description="How sure we are.")


class OpportunityShape(Shape):
    """What we will do about pains."""

    id: t.Id = Field(description="Readable and stable.")
    text: str = Field(description="What we will do.")
    addresses: t.Texts = Field(default=(), description="Ids of the pains it addresses, of any touchpoint.")
    owner: str = Field(default="", description="Who does it.")
    due: str = Field(default="", description="Until when: an ISO date, or any words.")
    effort: t.Rating = Field(default=3, description="From 1, an afternoon, to 5, a year.")
    effect: t.Rating = Field(default=3, description="From 1, hardly noticed, to 5, a new store.")
    status: t.StatusWord = Field(default=OpportunityStatus.IDEA, description="How far it has come.")


class MetricShape(Shape):
    """A number measured at a touchpoint."""

    id: t.Id = Field(description="Readable and stable.")
    name: str = Field(description="What is measured: CSAT, NPS, footfall.")
    value: t.Measured = Field(default=None, description="The number.")
    unit: str = Field(default="", description="Its unit: %, /5, visitors a day.")
    date: str = Field(default="", description="When it was measured: an ISO date, or any words.")
    definition: str = Field(default="", description="How it is measured; printed beside it.")


class FeedbackShape(Shape):
    """What a customer said."""

    id: t.Id = Field(description="Readable and stable.")
    text: str = Field(description="The words of the customer.")
    source: t.SourceWord = Field(default=FeedbackSource.INTERVIEW, description="Where they said it.")
    date: str = Field(default="", description="When: an ISO date, or any words.")
    said_by: t.OneOrMore = Field(default=(), description="Id of the persona who said it.")


class TouchpointShape(Shape):
    """A moment where a customer meets the business; the order in the list is the order in the cell."""

    id: t.Id = Field(description="Readable and stable; others refer to it.")
    name: str = Field(description="What the card says.")
    kind: str = Field(
        default="custom", description="Its kind, for instance queue or demo-zone; kinds of your own are kept."
    )
    icon: str = Field(default="", description="A name in the icon table; empty lets the kind choose.")
    stage: t.Named = Field(description="Id of the stage it stands in.")
    lane: t.Named = Field(description="Id of the lane it stands on.")
    channel: t.ChannelWord = Field(default=None, description="Through what the customer meets the business.")
    emotion: t.Emotion = Field(default=0, description="From -2, awful, to 2, wonderful; scenarios may say otherwise.")
    wait: t.Minutes = Field(default=None, description="Minutes of waiting.")
    service: t.Minutes = Field(default=None, description="Minutes of being served.")
    staff_role: str = Field(default="", description="Who serves here.")
    staff_load: t.OwnRating = Field(default=None, description="From 1, idle, to 5, overloaded.")
    training: str = Field(default="", description="What staff here need to learn.")
    scores: Annotated[ScoresShape | None, t.Inner] = Field(default=None, description="How well it serves.")
    data_read: t.Texts = Field(default=(), description="Customer data staff see here.")
    data_captured: t.Texts = Field(default=(), description="Customer data recorded here.")
    trigger: str = Field(default="", description="The life event that calls this touchpoint up.")
    reward: str = Field(default="", description="Points, tier or thanks given here.")
    link: str = Field(default="", description="An http, https or mailto address.")
    notes: str = Field(default="", description="Whatever else there is to say.")
    pains: Annotated[tuple[PainShape, ...], t.Many] = Field(default=(), description="What customers hate here.")
    delights: Annotated[tuple[DelightShape, ...], t.Many] = Field(default=(), description="What customers love here.")
    opportunities: Annotated[tuple[OpportunityShape, ...], t.Many] = Field(default=(), description="What we will do.")
    metrics: Annotated[tuple[MetricShape, ...], t.Many] = Field(default=(), description="What is measured here.")
    feedback: Annotated[tuple[FeedbackShape, ...], t.Many] = Field(default=(), description="What customers said.")


class BranchShape(Shape):
    """One answer a customer may give, and what staff recommend then."""

    answer: str = Field(default="", description="What the customer answers.")
    recommendation: str = Field(default="", description="What staff recommend then.")


class GuideStepShape(Shape):
    """One step of a guide: who does what, says what, with which data."""

    actor: t.ActorWord = Field(default=Actor.STAFF, description="Who acts.")
    action: str = Field(default="", description="What they do.")
    line: str = Field(default="", description="The words to say, or the question to ask.")
    data: str = Field(default="", description="Customer data shown or recorded.")
    branches: Annotated[tuple[BranchShape, ...], t.Many] = Field(default=(), description="Answers and recommendations.")


class VisitShape(Shape):
    """A scenario's stop at a touchpoint."""

    touchpoint: t.Named = Field(description="Id of the touchpoint.")
    emotion: t.OwnEmotion = Field(default=None, description="From -2 to 2; left out: the touchpoint's.")
    quote: str = Field(default="", description="What the persona says or thinks here.")
    guide: Annotated[tuple[GuideStepShape, ...], t.Many] = Field(default=(), description="Step by step who does what.")


class ScenarioShape(Shape):
    """One persona's path through touchpoints."""

    id: t.Id = Field(description="Readable and stable.")
    name: str = Field(description="What the scenario is called.")
    persona: str = Field(default="", description="Id of the persona who takes it.")
    goal: str = Field(default="", description="What they want to reach.")
    notes: str = Field(default="", description="Whatever else there is to say.")
    visits: Annotated[tuple[VisitShape, ...], t.Many] = Field(default=(), description="The stops, in order.")


class FileShape(Shape):
    """A journeymap file, format 1."""

    format: str = Field(description="The number of the format.", json_schema_extra={"type": "integer", "const": 1})
    journey: Annotated[DetailsShape | None, t.Inner] = Field(default=None, description="Title and settings.")
    stages: Annotated[tuple[StageShape, ...], t.Many] = Field(default=(), description="The columns, first to last.")
    lanes: Annotated[tuple[LaneShape, ...], t.Many] = Field(default=(), description="The rows, top to bottom.")
    personas: Annotated[tuple[PersonaShape, ...], t.Many] = Field(default=(), description="The customer types.")
    touchpoints: Annotated[tuple[TouchpointShape, ...], t.Many] = Field(default=(), description="The cards.")
    scenarios: Annotated[tuple[ScenarioShape, ...], t.Many] = Field(default=(), description="The paths.")
    end: str = Field(
        description="The last line of every file; without it the file is cut off.",
        json_schema_extra={"const": "journeymap"},
    )
