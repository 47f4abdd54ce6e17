"""What a part of the kit is made from."""

from dataclasses import dataclass, field, replace
from typing import Protocol

from journeymap.i18n import Labels
from journeymap.layout.kit.pieces import Pieces
from journeymap.layout.kit.type import SECOND, Style, Type
from journeymap.layout.marks import FontKey
from journeymap.layout.theme import RouteStyle, Theme, Tone
from journeymap.model.bilingual import Speaking, beside
from journeymap.model.elements import OtherTexts, Persona, Scenario, Stage, Touchpoint
from journeymap.model.journey import Journey

LEAST = 8.0
"""Points of the smallest text in a booklet."""


class Named(Protocol):
    """Whatever has a name."""

    @property
    def name(self) -> str:
        """What it is called in the map's language."""

    @property
    def other(self) -> OtherTexts:
        """Its texts in the other language."""


def beside_items(source: Speaking, name: str) -> tuple[str, ...]:
    """Return what is to be read beside every item of a list, as many as it has."""
    said = source.other.get(name, ())
    count = len(getattr(source, name))
    return (*(said if isinstance(said, tuple) else ()), *("",) * count)[:count]


@dataclass(frozen=True, slots=True)
class Choice:
    """Which parts of a journey are printed.

    Parameters
    ----------
    scenarios, personas, touchpoints : ids; None takes all of them.
    """

    scenarios: frozenset[str] | None = None
    personas: frozenset[str] | None = None
    touchpoints: frozenset[str] | None = None

    def scenarios_of(self, journey: Journey) -> tuple[Scenario, ...]:
        """Return the chosen scenarios of ``journey``, in their order; with personas chosen, those they take."""
        return tuple(
            each
            for each in journey.scenarios()
            if (self.scenarios is None or each.id in self.scenarios)
            and (self.personas is None or journey.persona_of(each.id) in self.personas)
        )


@dataclass(frozen=True, slots=True, eq=False)
class Brief:
    """One journey to be printed, with the type it is set in.

    Parameters
    ----------
    width, height : points between the margins.
    """

    journey: Journey
    type: Type
    width: float
    choice: Choice = field(default_factory=Choice)
    height: float = 700.0

    @property
    def theme(self) -> Theme:
        """The colours of the paper."""
        return self.type.theme

    @property
    def labels(self) -> Labels:
        """The printed words."""
        return self.type.labels

    def told(self, source: Speaking, name: str, style: Style, width: float, link: str = "") -> Pieces:
        """Return the text of a field, and below it, smaller, what is to be read beside it in the other language."""
        text: str = getattr(source, name)
        first = self.type.paragraph(text, style, width, link=link)
        return (*first, *self.second(beside(source, name), style, width))

    def second(self, text: str, style: Style, width: float) -> Pieces:
        """Return a text in the other language, to stand below one in ``style``."""
        small = replace(style, size=max(LEAST, style.size * SECOND), color=self.theme.muted, font=FontKey.REGULAR)
        return self.type.paragraph(text, small, width)

    def name(self, source: Named) -> str:
        """Return what an element is called on one line, in both languages where both are to be read."""
        own: str = source.name
        return " / ".join(filter(None, (own or self.labels("word.map.unnamed"), beside(source, "name"))))

    def touchpoints(self) -> tuple[Touchpoint, ...]:
        """The touchpoints to print, in map order.

        With scenarios or personas chosen, those they pass through.
        """
        found = self.journey.touchpoints()
        wanted = self.choice.touchpoints
        if wanted is None and (self.choice.scenarios is not None or self.choice.personas is not None):
            wanted = frozenset(stop.touchpoint for each in self.scenarios() for stop in self.journey.visits(each.id))
        return found if wanted is None else tuple(each for each in found if each.id in wanted)

    def scenarios(self) -> tuple[Scenario, ...]:
        """The scenarios to print, in their order."""
        return self.choice.scenarios_of(self.journey)

    def personas(self) -> tuple[Persona, ...]:
        """The personas to print, in their order; with scenarios chosen, those who take them."""
        wanted = self.choice.personas
        if wanted is None and self.choice.scenarios is not None:
            wanted = frozenset(filter(None, (self.journey.persona_of(each.id) for each in self.scenarios())))
        return tuple(each for each in self.journey.personas() if wanted is None or each.id in wanted)

    def stage_of(self, touchpoint: Touchpoint) -> tuple[Stage, Tone]:
        """Return the stage a touchpoint stands in, with its colours."""
        stages = self.journey.stages()
        at = self.journey.stage_of(touchpoint.id)
        number = next(number for number, stage in enumerate(stages) if stage.id == at)
        return stages[number], self.theme.stage_tone(number)

    def route_of(self, scenario_id: str) -> RouteStyle:
        """Return the line a scenario is drawn with on the map."""
        ids = [each.id for each in self.journey.scenarios()]
        return self.theme.route_style(ids.index(scenario_id))

    def persona_name(self, scenario_id: str) -> str:
        """Return the name of the persona who takes a scenario, empty when nobody in particular does."""
        persona = self.journey.persona_of(scenario_id)
        return self.name(self.journey.get(persona, Persona)) if persona else ""

    def names_of(self, persona_ids: tuple[str, ...]) -> str:
        """Return the names of personas, separated by commas."""
        return ", ".join(self.name(self.journey.get(each, Persona)) for each in persona_ids)
