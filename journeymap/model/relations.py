"""Who may be connected to whom, and what a connection carries.

An edge's key names its relation, so a graph can be read with plain networkx:
``graph[u][v]`` maps keys to ``{"link": Link}``.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Any, Self

from journeymap.model.elements import (
    Delight,
    Element,
    Feedback,
    JourneyDetails,
    Lane,
    Metric,
    Opportunity,
    OtherTexts,
    Pain,
    Persona,
    Scenario,
    Stage,
    Touchpoint,
    no_extra,
)
from journeymap.model.saved_view import SavedView
from journeymap.model.vocabulary import Actor


class Relation(StrEnum):
    """The kinds of edge."""

    HAS = "has"
    """journey to stage, lane, persona, scenario, saved view: ``order`` is theirs among their kind."""
    IN_STAGE = "in-stage"
    """touchpoint to stage: ``order`` is the touchpoint's within its cell (stage and lane)."""
    ON_LANE = "on-lane"
    """touchpoint to lane."""
    TAKEN_BY = "taken-by"
    """scenario to the persona who takes it."""
    VISITS = "visits"
    """scenario to touchpoint, several allowed: the edge is a :class:`Visit`."""
    AT = "at"
    """pain, delight, opportunity, metric, feedback to touchpoint: ``order`` is theirs there."""
    FELT_BY = "felt-by"
    """pain or delight to persona, feedback to the persona who said it."""
    ADDRESSES = "addresses"
    """opportunity to pain."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Branch:
    """One answer a customer may give, and what staff recommend then."""

    answer: str = ""
    recommendation: str = ""
    other: OtherTexts = field(default_factory=no_extra, repr=False, hash=False)
    extra: Mapping[str, Any] = field(default_factory=no_extra, repr=False, hash=False)


@dataclass(frozen=True, slots=True, kw_only=True)
class GuideStep:
    """One step of a guide: who does what, says what, and looks at or records which data.

    Parameters
    ----------
    line : the words to say.
    data : data shown or captured.
    branches : for a step that asks a question (``line``): answers and recommendations.
    """

    actor: Actor = Actor.STAFF
    action: str = ""
    line: str = ""
    data: str = ""
    branches: tuple[Branch, ...] = ()
    other: OtherTexts = field(default_factory=no_extra, repr=False, hash=False)
    extra: Mapping[str, Any] = field(default_factory=no_extra, repr=False, hash=False)


@dataclass(frozen=True, slots=True, kw_only=True)
class Link:
    """What an edge carries: its place in an explicit order, lowest first."""

    order: int = 0

    def __deepcopy__(self, _memo: dict[int, Any]) -> Self:
        """Return the link itself, which nobody can change."""
        return self


@dataclass(frozen=True, slots=True, kw_only=True)
class Visit(Link):
    """A scenario's stop at a touchpoint.

    Parameters
    ----------
    emotion : -2 to +2; None takes the touchpoint's.
    quote : what the persona says or thinks here.
    guide : step by step who does and says what.
    """

    emotion: int | None = None
    quote: str = ""
    guide: tuple[GuideStep, ...] = ()
    other: OtherTexts = field(default_factory=no_extra, repr=False, hash=False)
    extra: Mapping[str, Any] = field(default_factory=no_extra, repr=False, hash=False)


ALLOWED: dict[Relation, tuple[tuple[type[Element], ...], tuple[type[Element], ...]]] = {
    Relation.HAS: ((JourneyDetails,), (Stage, Lane, Persona, Scenario, SavedView)),
    Relation.IN_STAGE: ((Touchpoint,), (Stage,)),
    Relation.ON_LANE: ((Touchpoint,), (Lane,)),
    Relation.TAKEN_BY: ((Scenario,), (Persona,)),
    Relation.VISITS: ((Scenario,), (Touchpoint,)),
    Relation.AT: ((Pain, Delight, Opportunity, Metric, Feedback), (Touchpoint,)),
    Relation.FELT_BY: ((Pain, Delight, Feedback), (Persona,)),
    Relation.ADDRESSES: ((Opportunity,), (Pain,)),
}
"""For every relation: which elements it may leave, which it may reach."""

ONE_ONLY = frozenset({Relation.IN_STAGE, Relation.ON_LANE, Relation.TAKEN_BY, Relation.AT})
"""Relations of which an element has at most one."""


def edge_key(relation: Relation, number: int = 0) -> str:
    """Return the edge key of ``relation``; visits are told apart by ``number``."""
    return f"{relation.value}/{number}" if relation is Relation.VISITS else relation.value


def relation_of(key: str) -> Relation:
    """Return the relation an edge key names.

    Raises
    ------
    ValueError : the key names none.
    """
    return Relation(key.partition("/")[0])


def check_link(relation: Relation, source: Element, target: Element, link: Link) -> None:
    """Refuse a connection the vocabulary does not know.

    Raises
    ------
    ValueError : these two elements cannot be connected so, or the link is of the wrong kind.
    """
    sources, targets = ALLOWED[relation]
    if not isinstance(source, sources) or not isinstance(target, targets):
        raise ValueError(f"{source.KIND} {source.id!r} cannot be linked {relation.value} {target.KIND} {target.id!r}")
    if (relation is Relation.VISITS) is not isinstance(link, Visit):
        raise ValueError(f"a link {relation.value} cannot carry {type(link).__name__}")
