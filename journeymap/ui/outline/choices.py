"""What can be chosen in a cell, and the small list it is chosen from."""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum

from PySide6.QtCore import QPoint, QRectF, Qt, Signal
from PySide6.QtGui import QAction, QIcon, QPainter, QPixmap
from PySide6.QtWidgets import QMenu, QWidget

from journeymap.i18n import Labels
from journeymap.layout.theme import Theme
from journeymap.model.journey import Journey
from journeymap.model.kinds import KINDS
from journeymap.model.vocabulary import (
    EMOTION_RANGE,
    RATING_RANGE,
    Actor,
    Channel,
    Evidence,
    FeedbackSource,
    LaneRole,
    OpportunityStatus,
)
from journeymap.ui.icons import icon
from journeymap.ui.inspector.look import paint_face
from journeymap.ui.outline.columns import Field
from journeymap.ui.outline.contents import Key, Sort

_SIDE = 16
_SCALE = 3.0
_NONE = "—"

_WORDS: dict[str, type[StrEnum]] = {
    "channel": Channel,
    "evidence": Evidence,
    "status": OpportunityStatus,
    "source": FeedbackSource,
    "actor": Actor,
}


@dataclass(frozen=True, slots=True)
class Choice:
    """Something to choose; ``face`` is an emotion whose face stands before the words."""

    value: object
    text: str
    icon: str = ""
    face: int | None = None


def choices_for(journey: Journey, key: Key, field: Field, words: Labels) -> list[Choice]:
    """Return what a cell offers, in the interface's words."""
    nothing = Choice(None, _NONE)
    if field.name == "lane":
        return [Choice(lane.id, lane.name) for lane in journey.lanes() if not lane.role.is_derived]
    if field.name == "persona":
        return [nothing, *(Choice(persona.id, persona.name) for persona in journey.personas())]
    if field.room == "kind":
        return [Choice(kind.id, words(f"word.kind.{kind.id}"), kind.icon) for kind in KINDS]
    if field.room == "emotion":
        faces = [Choice(n, words(f"word.emotion.{n}"), face=n) for n in reversed(EMOTION_RANGE)]
        return [nothing, *faces] if key.sort is Sort.VISIT else faces
    if field.room == "severity":
        return [Choice(n, words("word.map.severity-of", n=n)) for n in RATING_RANGE]
    if field.room == "role":
        holds = any(journey.ids_in(stage.id, key.id) for stage in journey.stages())
        roles = [role for role in LaneRole if not (holds and role.is_derived)]
        return [Choice(role, words(f"word.role.{role.value}")) for role in roles]
    found = [Choice(each, words(f"word.{field.room}.{each.value}")) for each in _WORDS[field.room]]
    return [nothing, *found] if field.room == "channel" else found


class ChoiceMenu(QMenu):
    """A list of choices below a cell.

    Signals
    -------
    chosen(object) : the value of a choice.
    """

    chosen = Signal(object)

    def __init__(self, choices: Sequence[Choice], present: object, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._values: dict[QAction, object] = {}
        for choice in choices:
            action = self.addAction(choice.text.replace("&", "&&"))
            self._values[action] = choice.value
            if choice.face is not None:
                action.setIcon(face_icon(theme, choice.face))
            elif choice.icon:
                action.setIcon(icon(choice.icon, theme.ink, theme.muted, _SIDE))
            action.setIconVisibleInMenu(True)
            if choice.value == present:
                self.setActiveAction(action)
        self.triggered.connect(self._tell)

    def open_at(self, where: QPoint) -> None:
        """Open on the screen, with the present value ready to be walked from."""
        active = self.activeAction()
        self.popup(where)
        if active is not None:
            self.setActiveAction(active)

    def _tell(self, action: QAction) -> None:
        self.chosen.emit(self._values[action])


def face_icon(theme: Theme, emotion: int) -> QIcon:
    """Return the face of an emotion as an icon."""
    picture = QPixmap(round(_SIDE * _SCALE), round(_SIDE * _SCALE))
    picture.setDevicePixelRatio(_SCALE)
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    paint_face(painter, theme, emotion, QRectF(0, 0, _SIDE, _SIDE))
    painter.end()
    return QIcon(picture)
