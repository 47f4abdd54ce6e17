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
    Texts,
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

    title: t.Text = Field(default="", description="The name of the map.")
    subtitle: t.Text = Field(default="", description="A second line under the title.")
    language: t.LanguageWord = Field(
        default=Language.KOREAN, description="The language the map is written and printed in."
    )
    version: t.VersionWord = Field(default=MapVersion.AS_IS, description="The journey as it is, or as it shall be.")
    place: t.Text = Field(default="", description="Which store.")
    date: t.Text = Field(default="", description="When: an ISO date, or any words.")
    notes: t.Text = Field(default="", description="Whatever else there is to say.")


class StageShape(Shape):
    """An ordered column of the map."""

    id: t.Id = Field(description="Readable and stable; others refer to it.")
    name: t.Text = Field(description="What the stage is called.")
    subtitle: t.Text = Field(default="", description="What happens here, in a few words.")
    columns: t.Slots = Field(default=0, description="How many cards stand side by side; 0 lets the layout choose.")


class LaneShape(Shape):
    """An ordered row of the map."""

    id: t.Id = Field(description="Readable and stable; others refer to it.")
    name: t.Text = Field(description="What the lane is called.")
    role: t.RoleWord = Field(default=LaneRole.FRONTSTAGE, description="What the lane holds or shows.")
    icon: str = Field(default="", description="A name in the icon table; empty lets the role choose.")
    rows: t.Slots = Field(default=0, description="Room for at least so many cards one below the other.")


class PersonaShape(Shape):
    """A customer type, defined by what they love and hate."""

    id: t.Id = Field(description="Readable and stable; others refer to it.")
    name: t.Text = Field(description="What the persona is called.")
    summary: t.Text = Field(default="", description="Who this is, in one or two sentences.")
    quote: t.Text = Field(default="", description="What they would say.")
    loves: t.Texts = Field(default=(), description="What they love.")
    hates: t.Texts = Field(default=(), description="What they hate.")
    notes: t.Text = Field(default="", description="Whatever else there is to say.")


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
    text: t.Text = Field(description="The pain point, in the customer's words.")
    felt_by: t.Names = Field(default=(), description="Ids of the personas who feel it.")
    severity: t.Rating = Field(default=3, description="From 1, a trifle, to 5, they leave.")
    cause: t.Text = Field(default="", description="Why it is so.")
    evidence: t.EvidenceWord = Field(default=Evidence.ASSUMED, description="How sure we are.")
    owner: t.Text = Field(default="", description="Who takes care of it.")


class DelightShape(Shape):
    """What a persona loves at a touchpoint."""

    id: t.Id = Field(description="Readable and stable.")
    text: t.Text = Field(description="The delight, in the customer's words.")
    felt_by: t.Names = Field(default=(), description="Ids of the personas who feel it.")
    evidence: t.EvidenceWord = Field(default=Evidence.ASSUMED, description="How sure we are.")


class OpportunityShape(Shape):
    """What we will do about pains."""

    id: t.Id = Field(description="Readable and stable.")
    text: t.Text = Field(description="What we will do.")
    addresses: t.Names = Field(default=(), description="Ids of the pains it addresses, of any touchpoint.")
    owner: t.Text = Field(default="", description="Who does it.")
    due: t.Text = Field(default="", description="Until when: an ISO date, or any words.")
    effort: t.Rating = Field(default=3, description="From 1, an afternoon, to 5, a year.")
    effect: t.Rating = Field(default=3, description="From 1, hardly noticed, to 5, a new store.")
    status: t.StatusWord = Field(default=OpportunityStatus.IDEA, description="How far it has come.")


class MetricShape(Shape):
    """A number measured at a touchpoint."""

    id: t.Id = Field(description="Readable and stable.")
    name: t.Text = Field(description="What is measured: CSAT, NPS, footfall.")
    value: t.Measured = Field(default=None, description="The number.")
    unit: t.Text = Field(default="", description="Its unit: %, /5, visitors a day.")
    date: t.Text = Field(default="", description="When it was measured: an ISO date, or any words.")
    definition: t.Text = Field(default="", description="How it is measured; printed beside it.")


class FeedbackShape(Shape):
    """What a customer said."""

    id: t.Id = Field(description="Readable and stable.")
    text: t.Text = Field(description="The words of the customer.")
    source: t.SourceWord = Field(default=FeedbackSource.INTERVIEW, description="Where they said it.")
    date: t.Text = Field(default="", description="When: an ISO date, or any words.")
    said_by: t.OneOrMore = Field(default=(), description="Id of the persona who said it.")


class TouchpointShape(Shape):
    """A moment where a customer meets the business; the order in the list is the order in the cell."""

    id: t.Id = Field(description="Readable and stable; others refer to it.")
    name: t.Text = Field(description="What the card says.")
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
    staff_role: t.Text = Field(default="", description="Who serves here.")
    staff_load: t.OwnRating = Field(default=None, description="From 1, idle, to 5, overloaded.")
    training: t.Text = Field(default="", description="What staff here need to learn.")
    scores: Annotated[ScoresShape | None, t.Inner] = Field(default=None, description="How well it serves.")
    data_read: t.Texts = Field(default=(), description="Customer data staff see here.")
    data_captured: t.Texts = Field(default=(), description="Customer data recorded here.")
    trigger: t.Text = Field(default="", description="The life event that calls this touchpoint up.")
    reward: t.Text = Field(default="", description="Points, tier or thanks given here.")
    link: str = Field(default="", description="An http, https or mailto address.")
    notes: t.Text = Field(default="", description="Whatever else there is to say.")
    pains: Annotated[tuple[PainShape, ...], t.Many] = Field(default=(), description="What customers hate here.")
    delights: Annotated[tuple[DelightShape, ...], t.Many] = Field(default=(), description="What customers love here.")
    opportunities: Annotated[tuple[OpportunityShape, ...], t.Many] = Field(default=(), description="What we will do.")
    metrics: Annotated[tuple[MetricShape, ...], t.Many] = Field(default=(), description="What is measured here.")
    feedback: Annotated[tuple[FeedbackShape, ...], t.Many] = Field(default=(), description="What customers said.")


class BranchShape(Shape):
    """One answer a customer may give, and what staff recommend then."""

    answer: t.Text = Field(default="", description="What the customer answers.")
    recommendation: t.Text = Field(default="", description="What staff recommend then.")


class GuideStepShape(Shape):
    """One step of a guide: who does what, says what, with which data."""

    actor: t.ActorWord = Field(default=Actor.STAFF, description="Who acts.")
    action: t.Text = Field(default="", description="What they do.")
    line: t.Text = Field(default="", description="The words to say, or the question to ask.")
    data: t.Text = Field(default="", description="Customer data shown or recorded.")
    branches: Annotated[tuple[BranchShape, ...], t.Many] = Field(default=(), description="Answers and recommendations.")


class VisitShape(Shape):
    """A scenario's stop at a touchpoint."""

    touchpoint: t.Named = Field(description="Id of the touchpoint.")
    emotion: t.OwnEmotion = Field(default=None, description="From -2 to 2; left out: the touchpoint's.")
    quote: t.Text = Field(default="", description="What the persona says or thinks here.")
    guide: Annotated[tuple[GuideStepShape, ...], t.Many] = Field(default=(), description="Step by step who does what.")


class ScenarioShape(Shape):
    """One persona's path through touchpoints."""

    id: t.Id = Field(description="Readable and stable.")
    name: t.Text = Field(description="What the scenario is called.")
    persona: str = Field(default="", description="Id of the persona who takes it.")
    goal: t.Text = Field(default="", description="What they want to reach.")
    notes: t.Text = Field(default="", description="Whatever else there is to say.")
    visits: Annotated[tuple[VisitShape, ...], t.Many] = Field(default=(), description="The stops, in order.")


class FilterShape(Shape):
    """Which touchpoints a view brings out: those that match every line, each by one of its items."""

    personas: t.Names = Field(default=(), description="Ids of personas who pass or feel something there.")
    scenarios: t.Names = Field(default=(), description="Ids of scenarios that pass there.")
    channels: t.ChannelWords = Field(default=(), description="Through what the customer meets the business.")
    emotions: t.Emotions = Field(default=(), description="From -2, awful, to 2, wonderful.")
    owners: t.Names = Field(default=(), description="Who takes care there.")
    holding: t.HoldingWords = Field(default=(), description="What must hang there.")


class ViewShape(Shape):
    """A way of looking at the map, kept under a name; ids of what is gone are passed over."""

    id: t.Id = Field(description="Readable and stable.")
    name: t.Text = Field(description="What the view is called.")
    filter: Annotated[FilterShape | None, t.Inner] = Field(default=None, description="What it brings out.")
    routes: t.OwnTexts = Field(
        default=None, description="Ids of the scenarios drawn; left out: the first six, []: none."
    )
    curve: str = Field(default="", description="Id of the scenario the curve follows; left out: every touchpoint.")
    hidden_lanes: t.Names = Field(default=(), description="Ids of the lanes it leaves out.")
    texts: t.TextsWord = Field(
        default=Texts.MAP, description="Which texts it shows; left out: those of the map's language."
    )
    zoom: t.Zoom = Field(default=None, description="1 for 100 %; left out: zoom and place stay as they are.")
    across: t.Place = Field(default=0.0, description="What is in the middle of the window, from the map's left edge.")
    down: t.Place = Field(default=0.0, description="What is in the middle of the window, from the map's top edge.")


class FileShape(Shape):
    """A journeymap file, format 1."""

    format: str = Field(description="The number of the format.", json_schema_extra={"type": "integer", "const": 1})
    journey: Annotated[DetailsShape | None, t.Inner] = Field(default=None, description="Title and settings.")
    stages: Annotated[tuple[StageShape, ...], t.Many] = Field(default=(), description="The columns, first to last.")
    lanes: Annotated[tuple[LaneShape, ...], t.Many] = Field(default=(), description="The rows, top to bottom.")
    personas: Annotated[tuple[PersonaShape, ...], t.Many] = Field(default=(), description="The customer types.")
    touchpoints: Annotated[tuple[TouchpointShape, ...], t.Many] = Field(default=(), description="The cards.")
    scenarios: Annotated[tuple[ScenarioShape, ...], t.Many] = Field(default=(), description="The paths.")
    views: Annotated[tuple[ViewShape, ...], t.Many] = Field(default=(), description="Saved ways of looking at it.")
    end: str = Field(
        description="The last line of every file; without it the file is cut off.",
        json_schema_extra={"const": "journeymap"},
    )
