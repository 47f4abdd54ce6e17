"""What the command box can find, as values: one entry per action, element and thing to place."""

from collections.abc import Iterator
from dataclasses import dataclass, field

from PySide6.QtCore import QCoreApplication

from journeymap.i18n import Labels
from journeymap.layout.headers import LANE_ICONS
from journeymap.layout.theme import Theme
from journeymap.model.elements import Element, Lane, Persona, Scenario, Stage, Touchpoint
from journeymap.model.journey import Journey
from journeymap.model.kinds import KINDS, icon_of
from journeymap.model.vocabulary import Language
from journeymap.ui.command.matching import LONGEST_TEXT
from journeymap.ui.hangul import folded
from journeymap.ui.palette_entries import OWN, entries, own_template, tone_of
from journeymap.ui.settings import OwnTouchpoint
from journeymap.ui.template import Template

RUN, GO, PLACE, THROUGH = "run", "go", "place", "through"
"""What an entry does: run an action, go to an element, place something new, show scenarios through a touchpoint."""


@dataclass(frozen=True, slots=True)
class Entry:
    """One thing the command box can find.

    Parameters
    ----------
    does : one of ``RUN``, ``GO``, ``PLACE``, ``THROUGH``.
    target : the id of an action or an element; for a thing to place, its kind and name.
    place : where it stands, in a few words.
    keys : its keys as the platform writes them.
    color : of its icon.
    also : other words it is found by: the other language, or what it is filed under.
    behind : taken off the score of a match, for what is sought less often.
    usable : whether choosing it does something now.
    verb : what choosing it does, in a word.
    """

    does: str
    target: str
    title: str
    place: str = ""
    icon: str = ""
    color: str = ""
    keys: str = ""
    verb: str = ""
    also: tuple[str, ...] = ()
    behind: int = 0
    usable: bool = True
    template: Template | None = None
    sought: tuple[str, ...] = field(init=False, compare=False)

    def __post_init__(self) -> None:
        object.__setattr__(self, "sought", tuple(folded(text[:LONGEST_TEXT]) for text in (self.title, *self.also)))

    @property
    def key(self) -> str:
        """What the entry is remembered by."""
        return f"{self.does}:{self.target}"


def element_entries(journey: Journey, theme: Theme, words: Labels) -> Iterator[Entry]:
    """Yield everything of a journey that one can go to, in map order: touchpoints, stages, lanes, people, scenarios."""
    verb = QCoreApplication.translate("CommandBox", "Go to")

    def there(element: Stage | Lane | Touchpoint | Persona | Scenario, place: str, icon: str, color: str) -> Entry:
        title = element.name or words(f"word.element.{element.KIND}")
        also = (*_other_name(element), *(known_kinds.get(element.kind, ()) if isinstance(element, Touchpoint) else ()))
        return Entry(GO, element.id, title, place, icon, color, verb=verb, also=also)

    known_kinds = {kind.id: (kind_words(kind.id),) for kind in KINDS}
    lanes = journey.lanes()
    for number, stage in enumerate(journey.stages()):
        tone = theme.stage_tone(number).ink
        yield there(stage, words("word.element.stage"), "columns-3", tone)
        for lane in lanes:
            place = " · ".join(filter(None, (stage.name, lane.name)))
            for touchpoint in journey.touchpoints_in(stage.id, lane.id):
                yield there(touchpoint, place, icon_of(touchpoint.kind, touchpoint.icon), tone)
    for lane in lanes:
        yield there(lane, words("word.element.lane"), lane.icon or LANE_ICONS[lane.role], theme.muted)
    for persona in journey.personas():
        yield there(persona, words("word.element.persona"), "user-round", theme.muted)
    for number, scenario in enumerate(journey.scenarios()):
        taker = journey.persona_of(scenario.id)
        whose = journey.get(taker, Persona).name if taker is not None else ""
        place = " · ".join(filter(None, (words("word.element.scenario"), whose)))
        yield there(scenario, place, "route", theme.route_style(number).color)


def placing_entries(own: tuple[OwnTouchpoint, ...], theme: Theme, words: Labels, content: Labels) -> Iterator[Entry]:
    """Yield everything of the palette, to be placed anew.

    Parameters
    ----------
    words, content : words of the interface's language and of the map's.
    """
    for entry in entries():
        ink = tone_of(entry.group, entry.element, theme).ink
        other = Labels(Language.ENGLISH if words.language is Language.KOREAN else Language.KOREAN)
        also = (entry.source,) if entry.source else (other(entry.label),)
        yield _to_place(entry.template(content), entry.name(words), entry.icon, ink, also)
    for each in own:
        template, icon = own_template(each)
        yield _to_place(template, each.name, icon, tone_of(OWN, template.element, theme).ink, ())


def named_entry(name: str, theme: Theme) -> Entry:
    """Return the entry that places a touchpoint called as was typed."""
    title = QCoreApplication.translate("CommandBox", "Place “{name}” as a new touchpoint").format(name=name)
    return Entry(
        PLACE, f"named/{name}", title, icon="plus", color=theme.accent, template=Template("mine", "custom", name)
    )


def through_entry(touchpoint: Entry, scenarios: int, theme: Theme, words: Labels) -> Entry:
    """Return the entry that shows only the scenarios passing a touchpoint."""
    title = words("word.command.through", name=touchpoint.title)
    count = QCoreApplication.translate("CommandBox", "Scenarios: {count}").format(count=scenarios)
    verb = QCoreApplication.translate("CommandBox", "Show")
    return Entry(THROUGH, touchpoint.target, title, count, "route", theme.routes[1], verb=verb)


def _to_place(template: Template, name: str, icon: str, color: str, also: tuple[str, ...]) -> Entry:
    title = QCoreApplication.translate("CommandBox", "Place a new {thing}").format(thing=name)
    verb = QCoreApplication.translate("CommandBox", "Place")
    target = f"{template.element}/{template.kind or template.name}"
    if template.element == "mine":
        target = f"mine/{template.kind}/{template.name}"
    return Entry(PLACE, target, title, "", icon, color, verb=verb, also=also, behind=PLACING_BEHIND, template=template)


def kind_words(kind_id: str) -> str:
    """Return what a kind of the catalogue is called, in both languages."""
    return " ".join(Labels(language)(f"word.kind.{kind_id}") for language in Language)


def _other_name(element: Element) -> tuple[str, ...]:
    other = element.other.get("name")
    return (other,) if isinstance(other, str) and other else ()


PLACING_BEHIND = 150
"""How much a thing to place stands back behind what is already there."""
