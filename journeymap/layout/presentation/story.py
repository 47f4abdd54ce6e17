"""What is told, and in which order: title, then each scenario visit by visit, then the end."""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum

from journeymap.model.elements import Touchpoint
from journeymap.model.journey import Journey
from journeymap.model.relations import Visit
from journeymap.model.vocabulary import Language


class StepKind(StrEnum):
    """The kinds of step."""

    EMPTY = "empty"
    TITLE = "title"
    SCENARIO = "scenario"
    MOMENT = "moment"
    CLOSING = "closing"


@dataclass(frozen=True, slots=True)
class Moment:
    """One touchpoint told.

    Parameters
    ----------
    number : the visit's, or -1 where no scenario visits it.
    stage : index among the journey's stages.
    chapter : counts the stays in a stage; a path that comes back to a stage tells it again.
    """

    touchpoint: str
    number: int
    visit: Visit | None
    emotion: int
    stage: int
    chapter: int


@dataclass(frozen=True, slots=True)
class Tale:
    """One scenario from its first visit to its last; without scenarios, the whole map.

    Parameters
    ----------
    scenario : id, or None for the whole map.
    route : the scenario's number among all, which gives its colour; -1 for the whole map.
    """

    scenario: str | None
    route: int
    moments: tuple[Moment, ...]

    def chapter(self, number: int) -> tuple[int, ...]:
        """Return the indices of the moments of one chapter."""
        return tuple(at for at, moment in enumerate(self.moments) if moment.chapter == number)

    def turning_points(self) -> tuple[int | None, int | None]:
        """Return where the lowest and the highest moment are; None where no feeling is bad or good."""
        emotions = [moment.emotion for moment in self.moments]
        low, high = min(emotions), max(emotions)
        return (emotions.index(low) if low < 0 else None, emotions.index(high) if high > 0 else None)


@dataclass(frozen=True, slots=True)
class Step:
    """One press of the clicker.

    Parameters
    ----------
    tale, moment : indices; -1 where the step is about none.
    """

    kind: StepKind
    tale: int = -1
    moment: int = -1


@dataclass(frozen=True, slots=True, eq=False)
class Story:
    """A journey as a row of steps; never without one.

    Parameters
    ----------
    journey : told as it was when the story was made.
    language : printed words come in it.
    """

    journey: Journey
    tales: tuple[Tale, ...]
    steps: tuple[Step, ...]
    language: Language

    def tale_at(self, number: int) -> Tale | None:
        """Return the tale the ``number``-th step belongs to."""
        step = self.steps[number]
        return self.tales[step.tale] if step.tale >= 0 else None

    def moment_at(self, number: int) -> Moment | None:
        """Return what the ``number``-th step tells."""
        step = self.steps[number]
        return self.tales[step.tale].moments[step.moment] if step.moment >= 0 else None

    def start_of(self, tale: int) -> int:
        """Return the number of the first step of a tale."""
        return next(at for at, step in enumerate(self.steps) if step.tale == tale)

    def step_of(self, scenario: str | None, touchpoint: str, number: int | None = None) -> int | None:
        """Return the step that tells a touchpoint, best in ``scenario`` and at the visit ``number``."""
        found: list[tuple[bool, bool, int]] = []
        for at, step in enumerate(self.steps):
            moment = self.moment_at(at)
            if moment is not None and moment.touchpoint == touchpoint:
                found.append((self.tales[step.tale].scenario != scenario, moment.number != number, at))
        return min(found)[-1] if found else None

    def step_at_stage(self, number: int, stage: int) -> int | None:
        """Return where the tale of step ``number`` first comes to ``stage``, or else to one after it."""
        tale = max(0, self.steps[number].tale)
        reached = {
            self.tales[tale].moments[step.moment].stage: at
            for at, step in reversed(tuple(enumerate(self.steps)))
            if step.tale == tale and step.moment >= 0
        }
        return next((reached[each] for each in sorted(reached) if each >= stage), None)


def tell(
    journey: Journey,
    first: str | None = None,
    shown: frozenset[str] | None = None,
    language: Language | None = None,
) -> Story:
    """Return the story of a journey.

    Parameters
    ----------
    first : the scenario told before all others.
    language : printed words come in it; None takes the journey's own.
    shown : the scenarios to tell; None tells all. Where none of them visits anything, the whole map is told.
    """
    tales = _tales(journey, shown) or _whole_map(journey)
    tales = tuple(sorted(tales, key=lambda tale: tale.scenario != first))
    language = language or journey.details.language
    if not tales:
        return Story(journey, (), (Step(StepKind.EMPTY),), language)
    steps = [Step(StepKind.TITLE)]
    for number, tale in enumerate(tales):
        if tale.scenario is not None:
            steps.append(Step(StepKind.SCENARIO, number))
        steps += (Step(StepKind.MOMENT, number, at) for at in range(len(tale.moments)))
    return Story(journey, tales, (*steps, Step(StepKind.CLOSING)), language)


def _tales(journey: Journey, shown: frozenset[str] | None) -> tuple[Tale, ...]:
    made = []
    for route, scenario in enumerate(journey.scenarios()):
        stops = journey.visits(scenario.id)
        if stops and (shown is None or scenario.id in shown):
            told = [(stop.touchpoint, stop.number, stop.visit, journey.emotion_of(stop)) for stop in stops]
            made.append(Tale(scenario.id, route, _moments(journey, told)))
    return tuple(made)


def _whole_map(journey: Journey) -> tuple[Tale, ...]:
    told: list[tuple[str, int, Visit | None, int]] = [(t.id, -1, None, t.emotion) for t in journey.touchpoints()]
    return (Tale(None, -1, _moments(journey, told)),) if told else ()


def _moments(journey: Journey, told: Sequence[tuple[str, int, Visit | None, int]]) -> tuple[Moment, ...]:
    numbers = {stage.id: at for at, stage in enumerate(journey.stages())}
    moments: list[Moment] = []
    for touchpoint, number, visit, emotion in told:
        stage = numbers[journey.stage_of(touchpoint)]
        before = moments[-1] if moments else None
        chapter = 0 if before is None else before.chapter + (before.stage != stage)
        moments.append(Moment(touchpoint, number, visit, max(-2, min(2, emotion)), stage, chapter))
    return tuple(moments)


def touchpoint_of(journey: Journey, moment: Moment) -> Touchpoint:
    """Return the touchpoint a moment tells."""
    return journey.get(moment.touchpoint, Touchpoint)
