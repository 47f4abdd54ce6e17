"""What the palette offers: groups of entries, as data."""

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from journeymap.i18n import Labels
from journeymap.layout.theme import Theme, Tone
from journeymap.model.kinds import KINDS, KindGroup, icon_of
from journeymap.model.vocabulary import Language
from journeymap.ui.marked import QT_TRANSLATE_NOOP
from journeymap.ui.settings import OwnTouchpoint
from journeymap.ui.template import DELIGHT, MINE, OPPORTUNITY, PAIN, PERSONA, TOUCHPOINT, Template

BEFORE = KindGroup.BEFORE.value
IN_STORE = KindGroup.IN_STORE.value
AFTER = KindGroup.AFTER.value
PEOPLE = "people"
NOTES = "notes"
OWN = "own"

GROUPS: tuple[tuple[str, str], ...] = (
    (BEFORE, QT_TRANSLATE_NOOP("Palette", "Before")),
    (IN_STORE, QT_TRANSLATE_NOOP("Palette", "In store")),
    (AFTER, QT_TRANSLATE_NOOP("Palette", "After")),
    (PEOPLE, QT_TRANSLATE_NOOP("Palette", "People")),
    (NOTES, QT_TRANSLATE_NOOP("Palette", "Notes")),
    (OWN, QT_TRANSLATE_NOOP("Palette", "My touchpoints")),
)
"""Groups from top to bottom, with their English titles."""

_OTHERS: tuple[tuple[str, str, str, str, str], ...] = (
    (PEOPLE, PERSONA, "user-round", QT_TRANSLATE_NOOP("Palette", "Persona"), "word.new.persona"),
    (NOTES, PAIN, "triangle-alert", QT_TRANSLATE_NOOP("Palette", "Pain point"), "word.new.pain"),
    (NOTES, DELIGHT, "heart", QT_TRANSLATE_NOOP("Palette", "Delight"), "word.new.delight"),
    (NOTES, OPPORTUNITY, "lightbulb", QT_TRANSLATE_NOOP("Palette", "Opportunity"), "word.new.opportunity"),
)


@dataclass(frozen=True, slots=True)
class Entry:
    """One thing the palette offers; the touchpoints of the catalogue, people and notes.

    Parameters
    ----------
    source : English name in the context "Palette", for what is not in the catalogue of kinds.
    label : key of the name a new element gets, in the map's language.
    """

    group: str
    element: str
    kind: str
    icon: str
    source: str
    label: str

    def name(self, interface: Labels) -> str:
        """Return what the entry is called on screen."""
        return QCoreApplication.translate("Palette", self.source) if self.source else interface(self.label)

    def template(self, content: Labels) -> Template:
        """Return the pattern for a new element, named in the map's language."""
        return Template(self.element, self.kind, content(self.label))

    def words(self, interface: Labels) -> str:
        """Return everything a search for the entry may say: its name in both languages."""
        if self.source:
            return f"{self.name(interface)} {self.source}"
        return " ".join(Labels(language)(self.label) for language in Language)


def entries() -> tuple[Entry, ...]:
    """Return what is always offered, in order."""
    kinds = [Entry(k.group.value, TOUCHPOINT, k.id, k.icon, "", f"word.kind.{k.id}") for k in KINDS]
    others = [Entry(group, element, "", icon, source, label) for group, element, icon, source, label in _OTHERS]
    return (*kinds, *others)


def own_template(own: OwnTouchpoint) -> tuple[Template, str]:
    """Return the pattern of one of the person's own touchpoints, and its icon."""
    return Template(MINE, own.kind, own.name), icon_of(own.kind)


def tone_of(group: str, element: str, theme: Theme) -> Tone:
    """Return the colours of an entry: of the stage its group is like, or of the kind of note."""
    notes = {PAIN: theme.pain, DELIGHT: theme.delight, OPPORTUNITY: theme.opportunity}
    if element in notes:
        return notes[element]
    numbers = {BEFORE: 0, IN_STORE: 2, AFTER: 4}
    return theme.stage_tone(numbers[group]) if group in numbers else Tone(theme.field, theme.muted)
