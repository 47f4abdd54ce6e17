"""What a cell of the outline shows: words, an icon or a face, and how loud it is."""

from dataclasses import dataclass

from journeymap.i18n import Labels
from journeymap.layout.theme import Theme, Tone
from journeymap.model.bilingual import Shown, beside, shown
from journeymap.model.edits.elements import name_field, name_of
from journeymap.model.elements import (
    Delight,
    Element,
    Feedback,
    Lane,
    Metric,
    Opportunity,
    Pain,
    Persona,
    Scenario,
    Stage,
    Touchpoint,
)
from journeymap.model.journey import Journey
from journeymap.model.kinds import find_kind, icon_of
from journeymap.model.relations import GuideStep
from journeymap.ui.inspector.colors import persona_color, scenario_color, stage_tone
from journeymap.ui.inspector.words import icon_for, joined
from journeymap.ui.outline.columns import Column, count_of
from journeymap.ui.outline.contents import LANES, PERSONAS, SCENARIOS, Key, Sort, stop_of


@dataclass(frozen=True, slots=True)
class Cell:
    """One cell as it is painted.

    Parameters
    ----------
    detail : muted words behind the text.
    icon, ink : the icon's name and colour; no ink is the muted one.
    face : an emotion to draw a face of.
    dot : colour of a scenario's or persona's dot.
    """

    text: str = ""
    detail: str = ""
    icon: str = ""
    ink: str = ""
    face: int | None = None
    dot: str = ""
    bold: bool = False
    quiet: bool = False


NOTHING = Cell()

_HEADINGS = {LANES: "many.lane", SCENARIOS: "many.scenario", PERSONAS: "many.persona"}
_HEADING_ICONS = {LANES: "rows-3", SCENARIOS: "route", PERSONAS: "users-round"}


class Cells:
    """Words rows in one language and one theme's colours.

    Parameters
    ----------
    texts : which texts the journeys that are given show; those of visits and guides are chosen here.
    """

    def __init__(self, words: Labels, theme: Theme, texts: Shown = Shown.OWN) -> None:
        self.words, self.theme, self.texts = words, theme, texts

    def word(self, key: str, **values: str | int | float) -> str:
        """Return a word of the interface."""
        return self.words(f"word.{key}", **values)

    def tone(self, journey: Journey, key: Key) -> Tone | None:
        """Return the tone of a row's ground; None for a plain one."""
        return stage_tone(journey, self.theme, key.id) if key.sort is Sort.STAGE else None

    def cell(self, journey: Journey, key: Key, column: Column) -> Cell:
        """Return what stands in a cell; nothing for a row whose thing is gone."""
        if key.id and not journey.has(key.id):
            return NOTHING
        if column is Column.NAME:
            return self._name(journey, key)
        if key.sort is Sort.TOUCHPOINT:
            return self._of_touchpoint(journey, key, column)
        if column is Column.KIND:
            return Cell(self._kind(journey, key), quiet=True)
        if key.sort is Sort.VISIT:
            return self._of_visit(journey, key, column)
        if key.sort is Sort.NOTE and column is Column.STAFF:
            return Cell(str(getattr(journey.element(key.id), "owner", "")), quiet=True)
        return NOTHING

    def spoken(self, journey: Journey, key: Key) -> str:
        """Return what a screen reader says of a row: all that matters, without the other cells."""
        name = self._name(journey, key)
        said = [joined(name.text, name.detail)]
        if key.sort is Sort.TOUCHPOINT and journey.has(key.id):
            touchpoint = journey.get(key.id, Touchpoint)
            stage = name_of(journey.element(journey.stage_of(key.id)))
            lane = name_of(journey.element(journey.lane_of(key.id)))
            said = [f"{self.word('element.touchpoint')} {touchpoint.name}", joined(stage, lane)]
            said.append(f"{self.word('field.emotion')} {self.word(f'emotion.{touchpoint.emotion}')}")
            if touchpoint.wait:
                said.append(f"{self.word('field.wait')} {self.word('unit.minutes', n=touchpoint.wait)}")
            said += [self.word(f"count.{kind}", n=n) for kind, n in count_of(journey, key.id).items()]
        elif key.sort is not Sort.ROOT:
            said.append(self._kind(journey, key))
            cell = self.cell(journey, key, Column.EMOTION)
            said.append(cell.text)
        return ", ".join(part for part in said if part)

    def _name(self, journey: Journey, key: Key) -> Cell:
        if key in _HEADINGS:
            return Cell(self.word(_HEADINGS[key]), icon=_HEADING_ICONS[key], bold=True)
        if key.sort is Sort.DRAFT:
            return Cell(icon="plus", ink=self.theme.accent)
        if key.sort is Sort.VISIT:
            stop = stop_of(journey, key)
            if stop is None:
                return NOTHING
            touchpoint = journey.get(stop.touchpoint, Touchpoint)
            second = beside(touchpoint, "name")
            return Cell(touchpoint.name, second, icon=icon_of(touchpoint.kind, touchpoint.icon))
        if key.sort is Sort.STEP:
            step = self._step(journey, key)
            if step is None:
                return NOTHING
            field = "action" if step.action else "line"
            return Cell(getattr(step, field), beside(step, field), icon="corner-down-right")
        element = journey.find(key.id)
        if element is None:
            return NOTHING
        return self._name_of(journey, element)

    def _name_of(self, journey: Journey, element: Element) -> Cell:
        name, key = name_of(element), element
        second = beside(element, name_field(element))
        if isinstance(element, Stage):
            return Cell(name, joined(second, element.subtitle), bold=True)
        if isinstance(element, Touchpoint):
            ink = stage_tone(journey, self.theme, journey.stage_of(key.id)).ink
            return Cell(name, second, icon=icon_of(element.kind, element.icon), ink=ink)
        if isinstance(element, Scenario):
            return Cell(name, second, dot=scenario_color(journey, self.theme, key.id))
        if isinstance(element, Persona):
            return Cell(name, joined(second, element.summary), dot=persona_color(journey, self.theme, key.id))
        inks = {Pain: self.theme.pain.ink, Delight: self.theme.delight.ink, Opportunity: self.theme.opportunity.ink}
        return Cell(name, second, icon=icon_for(element), ink=inks.get(type(element), ""))

    def _kind(self, journey: Journey, key: Key) -> str:
        if key.sort is Sort.STEP:
            step = self._step(journey, key)
            return self.word(f"actor.{step.actor.value}") if step is not None else ""
        if key.sort is Sort.VISIT:
            stop = stop_of(journey, key)
            return name_of(journey.element(journey.stage_of(stop.touchpoint))) if stop is not None else ""
        if key.sort is Sort.STAGE:
            return self.word(
                "count.touchpoint", n=sum(len(journey.ids_in(key.id, lane.id)) for lane in journey.lanes())
            )
        element = journey.find(key.id)
        if isinstance(element, Lane):
            return self.word(f"role.{element.role.value}")
        if isinstance(element, Scenario):
            persona = journey.persona_of(key.id)
            return name_of(journey.element(persona)) if persona is not None else ""
        return self._note_kind(element) if key.sort is Sort.NOTE else ""

    def _note_kind(self, element: object) -> str:
        more = ""
        if isinstance(element, Pain):
            more = self.word("map.severity-of", n=element.severity)
        elif isinstance(element, Opportunity):
            more = self.word(f"status.{element.status.value}")
        elif isinstance(element, Delight):
            more = self.word(f"evidence.{element.evidence.value}")
        elif isinstance(element, Feedback):
            more = self.word(f"source.{element.source.value}")
        elif isinstance(element, Metric) and element.value is not None:
            more = f"{element.value:.12g} {element.unit}".strip()
        return joined(self.word(f"element.{getattr(element, 'KIND', '')}"), more)

    def _of_touchpoint(self, journey: Journey, key: Key, column: Column) -> Cell:
        touchpoint = journey.get(key.id, Touchpoint)
        if column is Column.EMOTION:
            return Cell(self.word(f"emotion.{touchpoint.emotion}"), face=touchpoint.emotion, quiet=True)
        text = ""
        if column is Column.KIND and find_kind(touchpoint.kind) is not None:
            text = self.word(f"kind.{touchpoint.kind}")
        elif column is Column.LANE:
            text = name_of(journey.element(journey.lane_of(key.id)))
        elif column is Column.CHANNEL and touchpoint.channel is not None:
            text = self.word(f"channel.{touchpoint.channel.value}")
        elif column is Column.WAIT and touchpoint.wait is not None:
            text = self.word("unit.minutes", n=f"{touchpoint.wait:.12g}")
        elif column is Column.STAFF:
            text = touchpoint.staff_role
        return Cell(text, quiet=True)

    def _of_visit(self, journey: Journey, key: Key, column: Column) -> Cell:
        stop = stop_of(journey, key)
        if stop is None:
            return NOTHING
        if column is Column.EMOTION:
            emotion = journey.emotion_of(stop)
            return Cell(self.word(f"emotion.{emotion}"), face=emotion, quiet=True)
        if column is Column.LANE:
            return Cell(name_of(journey.element(journey.lane_of(stop.touchpoint))), quiet=True)
        return NOTHING

    def _step(self, journey: Journey, key: Key) -> GuideStep | None:
        stop = stop_of(journey, key)
        if stop is None or key.step >= len(stop.visit.guide):
            return None
        return shown(stop.visit.guide[key.step], self.texts)
