"""Dragging a note or metric onto another touchpoint."""

from PySide6.QtCore import QCoreApplication

from journeymap.layout.board import Part
from journeymap.layout.geometry import Point
from journeymap.model.changes import Label
from journeymap.model.edits.notes import move_attachment
from journeymap.ui.board.items import Sign
from journeymap.ui.board.overlays import Ghost
from journeymap.ui.board.pointer import Pointer
from journeymap.ui.gestures.gesture import Gesture
from journeymap.ui.gestures.table import CARD_KINDS, NOTE_KINDS, Table, card_key


class MoveNote(Gesture):
    """Carries a note to the card it shall hang on; the card lights up."""

    def __init__(self, table: Table, note: Part, grip: Point) -> None:
        super().__init__(table)
        self._id = note.element_id
        self._target: str | None = None
        self._ghost = Ghost([note], grip)
        self.overlays.add(self._ghost)
        table.view.scroll_at_edges(True)

    def move(self, pointer: Pointer) -> None:
        """Carry the note and light up the card under the pointer."""
        self._ghost.follow(pointer.at)
        self._target = attachable_at(self.table, pointer.at)
        self.table.scene.sign(Sign.TARGET, [card_key(self._target)] if self._target else ())

    def release(self, pointer: Pointer) -> None:
        """Hang the note on that touchpoint."""
        self.move(pointer)
        self.clear()
        target = self._target
        if target is None:
            self.table.session.refused.emit(
                QCoreApplication.translate("Gestures", "A note hangs on a touchpoint; it is back where it was.")
            )
        elif self.table.journey.touchpoint_of(self._id) != target:
            with self.table.session.edit(Label.MOVE_NOTE) as edit:
                move_attachment(edit, self._id, target)

    def clear(self) -> None:
        """Take ghost and light off."""
        super().clear()
        self.table.scene.sign(Sign.TARGET, ())
        self.table.view.scroll_at_edges(False)


def attachable_at(table: Table, point: Point) -> str | None:
    """Return the touchpoint something dropped at ``point`` would hang on: a card's, or a note's."""
    return table.touchpoint_of(table.scene.part_at(point, CARD_KINDS | NOTE_KINDS))
