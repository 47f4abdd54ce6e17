"""Pages of everything but a single touchpoint: stages, lanes, personas, scenarios, notes, the journey, several."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QLabel

from journeymap.layout.theme import Tone
from journeymap.model.elements import (
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
    Stage,
    Touchpoint,
)
from journeymap.ui.inspector.colors import persona_color, scenario_color, stage_tone
from journeymap.ui.inspector.details_tab import ShownList
from journeymap.ui.inspector.form import Form
from journeymap.ui.inspector.header import Header
from journeymap.ui.inspector.look import Look, plain
from journeymap.ui.inspector.page import Body, Page
from journeymap.ui.inspector.path_section import PathSection
from journeymap.ui.inspector.prose import Span
from journeymap.ui.inspector.rows import RowContent
from journeymap.ui.inspector.specs import NAME, TITLE, FieldSpec, fields_of
from journeymap.ui.inspector.targets import ElementTarget
from journeymap.ui.inspector.words import icon_for, joined, place_words
from journeymap.ui.placing import journey_seen
from journeymap.ui.session import Session

_COUNTED: tuple[type[Element], ...] = (
    Stage,
    Lane,
    Touchpoint,
    Persona,
    Scenario,
    Pain,
    Delight,
    Opportunity,
    Metric,
    Feedback,
)


class ElementPage(Page):
    """One element of a kind, or several of it."""

    def __init__(self, look: Look, session: Session, kind: type[Element], *, several: bool = False) -> None:
        super().__init__(look, session)
        self._kind, self._several = kind, several
        self._ids: tuple[str, ...] = ()
        self.header = Header(look, session, None if several else _name_spec(kind), self)
        self.body = Body(self)
        self.form = Form(look, session, [spec for spec in fields_of(kind) if not several or spec.name not in _OWN])
        self.body.add(self.form)
        self.path = PathSection(look, session) if kind is Scenario and not several else None
        self.counts: QLabel | None = None
        self.people: list[ShownList] = []
        if self.path is not None:
            self.body.add(self.path)
        if kind is JourneyDetails:
            self.people = [self._people(word) for word in ("persona", "scenario")]
            self.body.add(*self.people)
            self.counts = plain("", self, "muted")
            self.counts.setWordWrap(True)
            self.body.add(self.counts)
        self.body.close_column()
        self.column.addWidget(self.header)
        self.column.addWidget(self.body, 1)

    def aim(self, ids: Sequence[str]) -> None:
        """Show other elements."""
        self._ids = tuple(ids)
        targets = [ElementTarget(each) for each in ids]
        self.header.binder.aim(targets)
        self.form.aim(targets)
        if self.path is not None:
            self.path.aim(ids[0])

    def refresh(self) -> None:
        """Show what they say now."""
        element = self.session.journey.find(self._ids[0]) if self._ids else None
        if element is None:
            return
        self._show_head(element)
        self.header.binder.refresh()
        self.form.refresh()
        if self.path is not None:
            self.path.refresh()
        if self.counts is not None:
            self.counts.setText(self._count_words())
            self._show_people()

    def _people(self, word: str) -> ShownList:
        """Return a list of what does not stand on the map; pressing a row selects it."""
        shown = ShownList(self.look, self.look.words(f"word.many.{word}"))

        def choose(at: int) -> None:
            self.session.selection.set([shown.list.rows[at].content.key])

        shown.list.pressed.connect(choose)
        return shown

    def _show_people(self) -> None:
        journey, theme = journey_seen(self.session), self.look.theme
        personas = [(each.id, each.name, persona_color(journey, theme, each.id)) for each in journey.personas()]
        scenarios = [(each.id, each.name, scenario_color(journey, theme, each.id)) for each in journey.scenarios()]
        for shown, found in zip(self.people, (personas, scenarios), strict=True):
            rows = [RowContent(key, (Span(name, theme.ink),), dot=color) for key, name, color in found]
            shown.show_rows(shown.words, rows)

    def _show_head(self, element: Element) -> None:
        words, journey = self.look.words, journey_seen(self.session)
        self.header.title.setText(words(f"word.element.{element.KIND}"))
        icon = "layers" if isinstance(element, Touchpoint) else icon_for(element)
        self.header.tile.show_icon(icon, self._tone(element))
        if self._several:
            self.header.title.setText(words(f"word.count.{element.KIND}", n=len(self._ids)))
            self.header.under.show_text(QCoreApplication.translate("Inspector", "Changes apply to all of them."))
        elif isinstance(element, Attachment):
            touchpoint = journey.touchpoint_of(element.id)
            self.header.under.show_text(place_words(journey, touchpoint, name=True) if touchpoint else "")
        else:
            kind = words(f"word.element.{element.KIND}")
            persona = journey.persona_of(element.id) if isinstance(element, Scenario) else None
            taker = journey.get(persona, Persona).name if persona else ""
            self.header.under.show_text(joined(kind, taker))

    def _tone(self, element: Element) -> Tone:
        theme, journey = self.look.theme, self.session.journey
        if isinstance(element, Stage) and not self._several:
            return stage_tone(journey, theme, element.id)
        if isinstance(element, Scenario):
            return Tone(theme.field, scenario_color(journey, theme, element.id))
        if isinstance(element, Persona):
            return Tone(theme.field, persona_color(journey, theme, element.id))
        tones = {Pain: theme.pain, Delight: theme.delight, Opportunity: theme.opportunity}
        return tones.get(type(element), theme.badge)

    def _count_words(self) -> str:
        numbers = {kind.KIND: self.session.journey.count(kind) for kind in _COUNTED}
        return joined(*(self.look.words(f"word.count.{kind}", n=number) for kind, number in numbers.items() if number))


class MixedPage(Page):
    """Several things of different kinds: says how many, edits nothing."""

    def __init__(self, look: Look, session: Session) -> None:
        super().__init__(look, session)
        self._ids: tuple[str, ...] = ()
        self.header = Header(look, session, None, self)
        self.column.addWidget(self.header)
        self.column.addStretch(1)

    def aim(self, ids: Sequence[str]) -> None:
        """Show other elements."""
        self._ids = tuple(ids)

    def refresh(self) -> None:
        """Count them."""
        kinds = [element.KIND for each in self._ids if (element := self.session.journey.find(each)) is not None]
        text = QCoreApplication.translate("Inspector", "{count} selected").format(count=len(kinds))
        self.header.title.setText(text)
        self.header.tile.show_icon("layers", self.look.theme.badge)
        numbers = {kind.KIND: kinds.count(kind.KIND) for kind in _COUNTED}
        counted = (self.look.words(f"word.count.{kind}", n=number) for kind, number in numbers.items() if number)
        self.header.under.show_text(joined(*counted))


_OWN = frozenset({"text", "name"})
"""What is never the same for several."""


def _name_spec(kind: type[Element]) -> FieldSpec | None:
    if kind is JourneyDetails:
        return TITLE
    return None if issubclass(kind, Attachment) else NAME
