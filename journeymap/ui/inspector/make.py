"""How editors are made: one short function per kind of value, named in the tables of fields."""

from collections.abc import Callable, Sequence
from enum import StrEnum

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from journeymap.layout.icons import icon_segments
from journeymap.model.kinds import KINDS, PLAIN_ICON
from journeymap.ui.inspector.editors.choices import ChipsEditor, Choice, ComboEditor
from journeymap.ui.inspector.editors.editor import Editor
from journeymap.ui.inspector.editors.number import NumberEditor
from journeymap.ui.inspector.editors.picks import PicksEditor
from journeymap.ui.inspector.editors.score import ScoreEditor
from journeymap.ui.inspector.editors.segments import FacesEditor, RatingEditor
from journeymap.ui.inspector.editors.text import EntriesEditor, LineEditor, ParagraphEditor
from journeymap.ui.inspector.links import link_problem, mended_link
from journeymap.ui.inspector.look import Look

Maker = Callable[[Look, QWidget], Editor]
"""Makes an editor."""

NOTHING = "—"
"""Stands in a list for choosing nothing."""

_LANE_ICONS = (
    "globe",
    "store",
    "users",
    "user",
    "headset",
    "headphones",
    "phone",
    "message-circle",
    "megaphone",
    "smartphone",
    "monitor",
    "database",
    "settings",
    "truck",
    "package",
    "warehouse",
    "building-2",
    "shield-check",
    "heart",
    "lightbulb",
    "gauge",
    "clipboard-list",
    "credit-card",
    "coffee",
)


def line(look: Look, parent: QWidget) -> Editor:
    """One line of text."""
    return LineEditor(look, parent)


def link(look: Look, parent: QWidget) -> Editor:
    """A web or mail address."""
    return LineEditor(look, parent, link_problem, mended_link)


def sentence(look: Look, parent: QWidget) -> Editor:
    """A text without line breaks that may be long."""
    return ParagraphEditor(look, parent, breaks=False, least=1)


def notes(look: Look, parent: QWidget) -> Editor:
    """A text of several lines."""
    return ParagraphEditor(look, parent)


def words(look: Look, parent: QWidget) -> Editor:
    """A text of a line or more."""
    return ParagraphEditor(look, parent, least=1)


def entries(look: Look, parent: QWidget) -> Editor:
    """A list of short texts."""
    return EntriesEditor(look, parent)


def minutes(look: Look, parent: QWidget) -> Editor:
    """Minutes, or none."""
    return NumberEditor(look, parent, unit=QCoreApplication.translate("Inspector", "min"))


def count(look: Look, parent: QWidget) -> Editor:
    """A small whole number; empty lets the layout choose."""
    automatic = QCoreApplication.translate("Inspector", "Automatic")
    return NumberEditor(look, parent, whole=True, empty=automatic)


def measure(look: Look, parent: QWidget) -> Editor:
    """Any number, or none."""
    return NumberEditor(look, parent, signed=True)


def faces(look: Look, parent: QWidget) -> Editor:
    """An emotion."""
    return FacesEditor(look, parent)


def own_faces(look: Look, parent: QWidget) -> Editor:
    """An emotion, or none of its own."""
    return FacesEditor(look, parent, clearable=True)


def rating(look: Look, parent: QWidget) -> Editor:
    """One to five."""
    return RatingEditor(look, parent)


def own_rating(look: Look, parent: QWidget) -> Editor:
    """One to five, or not said."""
    return RatingEditor(look, parent, clearable=True)


def score(look: Look, parent: QWidget) -> Editor:
    """A score of 0 to 5, or none."""
    return ScoreEditor(look, parent)


def combo(look: Look, parent: QWidget) -> Editor:
    """One of a list that depends on the journey."""
    return ComboEditor(look, parent)


def chips(look: Look, parent: QWidget) -> Editor:
    """Several of a few that depend on the journey."""
    return ChipsEditor(look, parent)


def picks(look: Look, parent: QWidget) -> Editor:
    """Several of many that depend on the journey."""
    return PicksEditor(look, parent)


def kinds(look: Look, parent: QWidget) -> Editor:
    """The kind of a touchpoint."""
    own = Choice("custom", QCoreApplication.translate("Inspector", "Other"), PLAIN_ICON)
    offered = (Choice(each.id, look.words(f"word.kind.{each.id}"), each.icon) for each in KINDS)
    return _combo(look, parent, [own, *offered])


def card_icons(look: Look, parent: QWidget) -> Editor:
    """The icon of a touchpoint; empty lets its kind choose."""
    return _icons(look, parent, sorted({kind.icon for kind in KINDS} | set(_LANE_ICONS)))


def lane_icons(look: Look, parent: QWidget) -> Editor:
    """The icon of a lane; empty lets its role choose."""
    return _icons(look, parent, _LANE_ICONS)


def one_of(choices: type[StrEnum], room: str, *, optional: bool = False) -> Maker:
    """Return a maker of a list of words from a closed vocabulary.

    Parameters
    ----------
    room : the label file's name for it ("channel").
    optional : whether nothing can be chosen, too.
    """

    def make(look: Look, parent: QWidget) -> Editor:
        nothing = [Choice(None, NOTHING)] if optional else []
        return _combo(
            look, parent, [*nothing, *(Choice(each, look.words(f"word.{room}.{each.value}")) for each in choices)]
        )

    return make


def _icons(look: Look, parent: QWidget, names: Sequence[str]) -> Editor:
    automatic = Choice("", QCoreApplication.translate("Inspector", "Automatic"))
    known = [name for name in names if icon_segments(name)]
    return _combo(look, parent, [automatic, *(Choice(name, look.words(f"word.icon.{name}"), name) for name in known)])


def _combo(look: Look, parent: QWidget, choices: Sequence[Choice]) -> Editor:
    editor = ComboEditor(look, parent)
    editor.set_choices(choices)
    return editor
