"""Dragging a face on the curve up and down."""

from journeymap.layout.board import Part
from journeymap.layout.faces import emotion_step
from journeymap.layout.geometry import Point
from journeymap.layout.slots import span_at
from journeymap.model.changes import Label
from journeymap.model.edits.paths import set_emotion
from journeymap.model.elements import Touchpoint
from journeymap.model.vocabulary import EMOTION_RANGE
from journeymap.ui.board.items import Sign
from journeymap.ui.board.pointer import Pointer
from journeymap.ui.gestures.gesture import Gesture
from journeymap.ui.gestures.table import Table


class DragFace(Gesture):
    """Moves a face between the five emotions of its visit, or of its touchpoint."""

    def __init__(self, table: Table, face: Part) -> None:
        super().__init__(table)
        self._face = face
        self._touchpoint = face.element_id
        self._number = visit_number(face.key)
        self._home = table.board.parts[face.key][1]
        span = span_at(table.board.lanes, self._home.y + face.height / 2)
        height = span.end - span.start if span is not None else 116.0
        self._middle = (span.start if span is not None else self._home.y) + height / 2
        self._step = emotion_step(height)
        self._emotion: int | None = None
        table.scene.sign(Sign.TARGET, [face.key])

    def move(self, pointer: Pointer) -> None:
        """Put the face on the nearest of the five levels."""
        level = round((self._middle - pointer.at.y) / self._step)
        emotion = max(EMOTION_RANGE.start, min(EMOTION_RANGE.stop - 1, level))
        if emotion != self._emotion:
            self._emotion = emotion
            y = self._middle - emotion * self._step - self._face.height / 2
            self.table.scene.preview({self._face.key: Point(self._home.x, y)})

    def release(self, pointer: Pointer) -> None:
        """Set the emotion."""
        self.move(pointer)
        emotion = self._emotion
        self.clear()
        if emotion is None or emotion == self._present():
            return
        scenario = self.table.session.view.curve if self._number >= 0 else None
        with self.table.session.edit(Label.SET_EMOTION) as edit:
            set_emotion(edit, self._touchpoint, emotion, scenario, max(0, self._number))

    def clear(self) -> None:
        """Let the face go."""
        super().clear()
        self.table.scene.sign(Sign.TARGET, ())
        self.table.scene.end_preview()

    def _present(self) -> int | None:
        journey, curve = self.table.journey, self.table.session.view.curve
        if self._number < 0 or curve is None:
            return journey.get(self._touchpoint, Touchpoint).emotion
        stops = (stop for stop in journey.visits(curve) if stop.number == self._number)
        return next((journey.emotion_of(stop) for stop in stops), None)


def visit_number(face_key: str) -> int:
    """Return the visit a face stands for, -1 for the touchpoint's own emotion."""
    return int(face_key.rpartition("/")[2])
