"""The things a journey is made of: one frozen dataclass per node of the graph.

An element says what a thing *is*; where it stands and what it belongs to are relations
(see :mod:`journeymap.model.relations`). ``extra`` carries keys of the file this version does
not know, so that a newer program's words survive being opened here.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from types import MappingProxyType
from typing import Any, ClassVar, Self

from journeymap.model.vocabulary import (
    Channel,
    Evidence,
    FeedbackSource,
    LaneRole,
    Language,
    MapVersion,
    OpportunityStatus,
)

JOURNEY_ID = "journey"
"""The id of the one :class:`JourneyDetails` node of every graph."""

NO_EXTRA: Mapping[str, Any] = MappingProxyType({})
"""The empty ``extra`` shared by all elements without unknown keys."""


Words = str | tuple[str, ...]
"""What a text field holds: a text, or a list of texts."""

OtherTexts = Mapping[str, Words]
"""Texts in the other language by field; a list has as many items as its field, empty where one says nothing."""


def no_extra() -> Mapping[str, Any]:
    """Return the shared empty mapping (dataclasses refuse it as a plain default)."""
    return NO_EXTRA


@dataclass(frozen=True, slots=True, kw_only=True)
class Element:
    """What every node has.

    Parameters
    ----------
    id : readable and stable: lower-case letters of any script, digits and hyphens.
    extra : keys of the file this version does not know, kept as read.
    other : the same texts in the language the map is not written in, by field; a change of the
        fields themselves leaves them as they are. See :mod:`journeymap.model.bilingual`.
    """

    KIND: ClassVar[str] = ""
    id: str
    other: OtherTexts = field(default_factory=no_extra, repr=False, hash=False)
    extra: Mapping[str, Any] = field(default_factory=no_extra, repr=False, hash=False)

    def __deepcopy__(self, _memo: dict[int, Any]) -> Self:
        """Return the element itself, which nobody can change; networkx copies deeply when it reverses."""
        return self


@dataclass(frozen=True, slots=True, kw_only=True)
class JourneyDetails(Element):
    """The journey's own title and settings; a node, so that editing them can be undone.

    Parameters
    ----------
    language : the language the map is written in; chooses printed labels.
    date : ISO date, or any words ("November workshop").
    """

    KIND: ClassVar[str] = "journey"
    id: str = JOURNEY_ID
    title: str = ""
    subtitle: str = ""
    language: Language = Language.KOREAN
    version: MapVersion = MapVersion.AS_IS
    place: str = ""
    date: str = ""
    notes: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Stage(Element):
    """An ordered column of the map.

    Parameters
    ----------
    subtitle : what happens here, in a few words.
    columns : how many cards stand side by side; 0 lets the layout choose.
    """

    KIND: ClassVar[str] = "stage"
    name: str = ""
    subtitle: str = ""
    columns: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class Lane(Element):
    """An ordered row of the map.

    Parameters
    ----------
    icon : name in the icon table; empty lets the role choose.
    rows : room for at least so many cards one below the other; 0 lets the layout choose.
    """

    KIND: ClassVar[str] = "lane"
    name: str = ""
    role: LaneRole = LaneRole.FRONTSTAGE
    icon: str = ""
    rows: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class Scores:
    """How well a touchpoint serves: resolution, rapport and relevance, 0-5; None is unscored.

    Resolution breaks into ease, consistency, speed and convenience.
    """

    resolution: float | None = None
    rapport: float | None = None
    relevance: float | None = None
    ease: float | None = None
    consistency: float | None = None
    speed: float | None = None
    convenience: float | None = None
    extra: Mapping[str, Any] = field(default_factory=no_extra, repr=False, hash=False)

    @property
    def overall_resolution(self) -> float | None:
        """Resolution as given, or else the mean of those of its four parts that are scored."""
        if self.resolution is not None:
            return self.resolution
        parts = [p for p in (self.ease, self.consistency, self.speed, self.convenience) if p is not None]
        return round(sum(parts) / len(parts), 1) if parts else None


@dataclass(frozen=True, slots=True, kw_only=True)
class Touchpoint(Element):
    """A moment where a customer meets the business.

    Parameters
    ----------
    kind : id in :mod:`journeymap.model.kinds`; unknown kinds are kept and drawn plainly.
    icon : name in the icon table; empty lets the kind choose.
    emotion : default for scenarios that say nothing, -2 to +2.
    wait, service : minutes; None is unknown.
    staff_role : who serves here.  staff_load : 1-5.  training : what they need to learn.
    data_read, data_captured : customer data staff see, and what is recorded here.
    trigger : the life event that calls this touchpoint up.
    reward : points, tier or thanks given here.
    link : http, https or mailto address.
    """

    KIND: ClassVar[str] = "touchpoint"
    name: str = ""
    kind: str = "custom"
    icon: str = ""
    channel: Channel | None = None
    emotion: int = 0
    wait: float | None = None
    service: float | None = None
    staff_role: str = ""
    staff_load: int | None = None
    training: str = ""
    scores: Scores = Scores()
    data_read: tuple[str, ...] = ()
    data_captured: tuple[str, ...] = ()
    trigger: str = ""
    reward: str = ""
    link: str = ""
    notes: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Persona(Element):
    """A customer type, defined by what they love and hate and not by age and income."""

    KIND: ClassVar[str] = "persona"
    name: str = ""
    summary: str = ""
    quote: str = ""
    loves: tuple[str, ...] = ()
    hates: tuple[str, ...] = ()
    notes: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Scenario(Element):
    """One persona's path through touchpoints; the path itself is the ordered visits."""

    KIND: ClassVar[str] = "scenario"
    name: str = ""
    goal: str = ""
    notes: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Pain(Element):
    """What a persona hates at a touchpoint.

    Parameters
    ----------
    severity : 1-5.
    """

    KIND: ClassVar[str] = "pain"
    text: str = ""
    severity: int = 3
    cause: str = ""
    evidence: Evidence = Evidence.ASSUMED
    owner: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Delight(Element):
    """What a persona loves at a touchpoint."""

    KIND: ClassVar[str] = "delight"
    text: str = ""
    evidence: Evidence = Evidence.ASSUMED


@dataclass(frozen=True, slots=True, kw_only=True)
class Opportunity(Element):
    """What we will do about pains.

    Parameters
    ----------
    due : ISO date, or any words.
    effort, effect : 1-5.
    """

    KIND: ClassVar[str] = "opportunity"
    text: str = ""
    owner: str = ""
    due: str = ""
    effort: int = 3
    effect: int = 3
    status: OpportunityStatus = OpportunityStatus.IDEA


@dataclass(frozen=True, slots=True, kw_only=True)
class Metric(Element):
    """A number measured at a touchpoint, with its definition printed beside it."""

    KIND: ClassVar[str] = "metric"
    name: str = ""
    value: float | None = None
    unit: str = ""
    date: str = ""
    definition: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Feedback(Element):
    """What a customer said: a quote or a survey answer."""

    KIND: ClassVar[str] = "feedback"
    text: str = ""
    source: FeedbackSource = FeedbackSource.INTERVIEW
    date: str = ""


Note = Pain | Delight | Opportunity
"""What is attached to a touchpoint and drawn as a note on the map."""

Attachment = Pain | Delight | Opportunity | Metric | Feedback
"""Everything that hangs on a touchpoint."""
