"""Ways of looking at a map: what a filter lets through, and a view kept under a name.

A view names others by id without being connected to them, so that deleting a lane neither asks about
the views that hide it nor changes them: undone, it is hidden again. What is gone does not count.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace
from typing import Any, ClassVar, Self

from journeymap.model.elements import Element, no_extra
from journeymap.model.vocabulary import Channel, Holding, Texts

Exists = Callable[[str], bool]
"""Whether there is an element of this id."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Filter:
    """Which touchpoints matter just now: those that match every question asked, each by one of its answers.

    Parameters
    ----------
    personas : ids; their scenarios pass here, or they feel something here.
    scenarios : ids; they pass here.
    emotions : -2 to +2; felt in the scenarios asked for, or else the touchpoint's own.
    owners : who takes care of a pain or an opportunity here, or serves here.
    holding : what hangs here, all of it.
    """

    personas: tuple[str, ...] = ()
    scenarios: tuple[str, ...] = ()
    channels: tuple[Channel, ...] = ()
    emotions: tuple[int, ...] = ()
    owners: tuple[str, ...] = ()
    holding: tuple[Holding, ...] = ()
    extra: Mapping[str, Any] = field(default_factory=no_extra, repr=False, hash=False, compare=False)

    def __bool__(self) -> bool:
        """Whether anything is asked at all."""
        return any((self.personas, self.scenarios, self.channels, self.emotions, self.owners, self.holding))

    def without_missing(self, exists: Exists) -> Self:
        """Return the filter without the personas and scenarios that are gone."""
        return replace(self, personas=_kept(self.personas, exists), scenarios=_kept(self.scenarios, exists))


@dataclass(frozen=True, slots=True, kw_only=True)
class SavedView(Element):
    """A way of looking at the map, kept in the map.

    Parameters
    ----------
    routes : ids of scenarios whose routes are drawn; None leaves it to the layout.
    curve : id of the scenario the emotion curve follows; empty takes the touchpoints' own emotions.
    hidden_lanes : ids of lanes left out.
    texts : in which language names and texts are shown.
    zoom : 1.0 for 100 %; None leaves zoom and place as they are.
    across, down : the point of the map in the middle of the window, in board units from its top left corner.
    """

    KIND: ClassVar[str] = "view"
    name: str = ""
    filter: Filter = Filter()
    routes: tuple[str, ...] | None = None
    curve: str = ""
    hidden_lanes: tuple[str, ...] = ()
    texts: Texts = Texts.MAP
    zoom: float | None = None
    across: float = 0.0
    down: float = 0.0

    def without_missing(self, exists: Exists) -> Self:
        """Return the view without what is gone."""
        return replace(
            self,
            filter=self.filter.without_missing(exists),
            routes=None if self.routes is None else _kept(self.routes, exists),
            curve=self.curve if exists(self.curve) else "",
            hidden_lanes=_kept(self.hidden_lanes, exists),
        )


def _kept(ids: tuple[str, ...], exists: Exists) -> tuple[str, ...]:
    return tuple(filter(exists, ids))
