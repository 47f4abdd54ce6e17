"""The fields of everything, as tables: which editor each gets, how its step of undo is called, what it offers."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from journeymap.model.changes import Label
from journeymap.model.elements import (
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
from journeymap.model.vocabulary import (
    Actor,
    Channel,
    Evidence,
    FeedbackSource,
    Language,
    MapVersion,
    OpportunityStatus,
)
from journeymap.ui.inspector import make, offers


@dataclass(frozen=True, slots=True)
class FieldSpec:
    """One field.

    Parameters
    ----------
    name : of the attribute or relation; ``scores.ease`` is inside another.
    make : makes its editor.
    word : its name's key in the word list; by default ``field.`` and the name.
    half : whether it shares a row with its neighbour.
    typed : whether changes in a row become one step of undo until the focus leaves.
    """

    name: str
    make: make.Maker
    word: str = ""
    half: bool = False
    label: Label = Label.CHANGE
    typed: bool = False
    offer: offers.Offer | None = None

    @property
    def key(self) -> str:
        """The key of its name in the label files."""
        return f"word.{self.word or 'field.' + self.name.replace('_', '-')}"


def _typed(name: str, maker: make.Maker = make.line, *, half: bool = False, label: Label = Label.CHANGE) -> FieldSpec:
    return FieldSpec(name, maker, half=half, label=label, typed=True)


NAME = _typed("name", label=Label.RENAME)
TITLE = _typed("title", label=Label.RENAME)

EMOTION = FieldSpec("emotion", make.faces, label=Label.SET_EMOTION)
MINUTES = (_typed("wait", make.minutes, half=True), _typed("service", make.minutes, half=True))
STAFF = (_typed("staff_role", half=True), FieldSpec("staff_load", make.own_rating, half=True))
KIND = FieldSpec("kind", make.kinds)
CHANNEL = FieldSpec("channel", make.one_of(Channel, "channel", optional=True), half=True)

MORE: tuple[FieldSpec, ...] = (
    KIND,
    CHANNEL,
    FieldSpec("icon", make.card_icons, half=True),
    _typed("training", make.sentence),
    _typed("data_read", make.entries),
    _typed("data_captured", make.entries),
    _typed("trigger", make.sentence),
    _typed("reward", make.sentence),
    _typed("link", make.link),
    _typed("notes", make.notes),
)
"""What a touchpoint says beside feelings, minutes and staff."""

SHARED: tuple[FieldSpec, ...] = (EMOTION, *MINUTES, *STAFF, KIND, replace(CHANNEL, half=False))
"""What several touchpoints are given together."""


def _score(name: str) -> FieldSpec:
    return FieldSpec(f"scores.{name}", make.score, word=f"score.{name}", typed=True)


RESOLUTION, RAPPORT, RELEVANCE = _score("resolution"), _score("rapport"), _score("relevance")
RESOLUTION_PARTS = tuple(_score(name) for name in ("ease", "consistency", "speed", "convenience"))

_FELT_BY = FieldSpec("felt_by", make.chips, offer=offers.persona_chips)
_EVIDENCE = FieldSpec("evidence", make.one_of(Evidence, "evidence"))
_TEXT = _typed("text", make.sentence)
_SETTINGS = Label.CHANGE_SETTINGS

FIELDS: dict[type[Element], tuple[FieldSpec, ...]] = {
    JourneyDetails: (
        _typed("subtitle", make.sentence, label=_SETTINGS),
        FieldSpec("language", make.one_of(Language, "language"), half=True, label=_SETTINGS),
        FieldSpec("version", make.one_of(MapVersion, "version"), half=True, label=_SETTINGS),
        _typed("place", half=True, label=_SETTINGS),
        _typed("date", half=True, label=_SETTINGS),
        _typed("notes", make.notes, label=_SETTINGS),
    ),
    Stage: (
        _typed("subtitle", make.sentence),
        FieldSpec("columns", make.count, label=Label.RESIZE_STAGE, typed=True),
    ),
    Lane: (
        FieldSpec("role", make.combo, offer=offers.lane_roles),
        FieldSpec("icon", make.lane_icons),
        FieldSpec("rows", make.count, label=Label.RESIZE_LANE, typed=True),
    ),
    Persona: (
        _typed("summary", make.words),
        _typed("quote", make.words),
        _typed("loves", make.entries),
        _typed("hates", make.entries),
        _typed("notes", make.notes),
    ),
    Scenario: (
        FieldSpec("persona", make.combo, word="element.persona", offer=offers.persona_list),
        _typed("goal", make.words),
        _typed("notes", make.notes),
    ),
    Pain: (
        _TEXT,
        FieldSpec("severity", make.rating),
        _FELT_BY,
        _typed("cause", make.sentence),
        FieldSpec("evidence", make.one_of(Evidence, "evidence"), half=True),
        _typed("owner", half=True),
    ),
    Delight: (_TEXT, _FELT_BY, _EVIDENCE),
    Opportunity: (
        _TEXT,
        _typed("owner", half=True),
        _typed("due", half=True),
        FieldSpec("effort", make.rating, half=True),
        FieldSpec("effect", make.rating, half=True),
        FieldSpec("status", make.one_of(OpportunityStatus, "status")),
        FieldSpec("addresses", make.picks, offer=offers.pains),
    ),
    Metric: (
        NAME,
        _typed("value", make.measure, half=True),
        _typed("unit", half=True),
        _typed("date"),
        _typed("definition", make.sentence),
    ),
    Feedback: (
        _typed("text", make.words),
        FieldSpec("source", make.one_of(FeedbackSource, "source"), half=True),
        _typed("date", half=True),
        FieldSpec("said_by", make.combo, offer=offers.persona_list),
    ),
}
"""Every element's fields but its name; touchpoints have pages of their own."""

STOP: tuple[FieldSpec, ...] = (
    FieldSpec("emotion", make.own_faces, label=Label.SET_EMOTION, offer=offers.touchpoint_emotion),
    _typed("quote", make.words, label=Label.CHANGE_GUIDE),
)
"""What a visit says."""

STEP: tuple[FieldSpec, ...] = (
    FieldSpec("actor", make.one_of(Actor, "actor"), label=Label.CHANGE_GUIDE),
    _typed("action", make.sentence, label=Label.CHANGE_GUIDE),
    _typed("line", make.words, label=Label.CHANGE_GUIDE),
    _typed("data", make.sentence, label=Label.CHANGE_GUIDE),
)
"""What a step of a guide says."""

BRANCH: tuple[FieldSpec, ...] = (
    _typed("answer", make.sentence, label=Label.CHANGE_GUIDE),
    _typed("recommendation", make.sentence, label=Label.CHANGE_GUIDE),
)
"""What an answer says."""


def fields_of(kind: type[Element]) -> Sequence[FieldSpec]:
    """Return the fields of a kind of element, its name left out."""
    return SHARED if kind is Touchpoint else FIELDS[kind]
