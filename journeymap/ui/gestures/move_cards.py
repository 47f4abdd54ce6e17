"""Dragging cards: to another place, stage or lane; many at once; Alt leaves copies."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, Qt

from journeymap.layout.board import Part
from journeymap.layout.geometry import Point
from journeymap.layout.slots import slot_at
from journeymap.model.changes import Label
from journeymap.model.edits.touchpoints import copy_touchpoints, move_touchpoints
from journeymap.ui.board.overlays import Ghost, SlotOutline
from journeymap.ui.board.pointer import Pointer
from journeymap.ui.gestures.gesture import Gesture
from journeymap.ui.gestures.rooms import Room, make_room
from journeymap.ui.gestures.table import Table, card_key


class MoveCards(Gesture):
    """Carries cards to a slot; the others make room as they pass.

    Parameters
    ----------
    touchpoints : ids in map order.
    grip : where on the first card the pointer holds it.
    """

    def __init__(self, table: Table, touchpoints: Sequence[str], held: Part, grip: Point) -> None:
        super().__init__(table)
        self._ids = tuple(touchpoints)
        self._keys = tuple(card_key(i) for i in self._ids)
        lifted = [held, *(table.board.parts[key][0] for key in self._keys if key != held.key)]
        self._ghost = Ghost(lifted, grip)
        self._outline = SlotOutline(table.accent)
        self._room: Room | None = None
        self._shown: tuple[str, str, int, bool] | None = None
        self.overlays.add(self._outline)
        self.overlays.add(self._ghost)
        table.view.scroll_at_edges(True)

    def move(self, pointer: Pointer) -> None:
        """Carry the ghost and open the slot under it."""
        self._ghost.follow(pointer.at)
        copies = pointer.holds(Qt.KeyboardModifier.AltModifier)
        slot = slot_at(self.table.board, pointer.at)
        now = (slot.stage, slot.lane, slot.index, copies) if slot is not None else ("", "", -1, copies)
        if now == self._shown:
            return
        self._shown = now
        moving = () if copies else self._ids
        hidden = () if copies else self._keys
        if slot is None:
            self._room = None
            self.table.scene.preview({}, hidden)
            self._outline.show_at(None)
        else:
            self._room = make_room(self.table.board, self.table.journey, slot, len(self._ids), moving)
            self.table.scene.preview(self._room.places, hidden)
            self._outline.show_at(self._room.rect)

    def release(self, pointer: Pointer) -> None:
        """Put the cards down where the slot was open; outside every cell, put them back."""
        self._shown = None
        self.move(pointer)
        room = self._room
        copies = pointer.holds(Qt.KeyboardModifier.AltModifier)
        if room is None:
            self.cancel()
            self.table.session.refused.emit(
                QCoreApplication.translate("Gestures", "A touchpoint stands where a stage and a lane meet; it is back.")
            )
            return
        self.overlays.clear()
        self.table.view.scroll_at_edges(False)
        self._put_down(room, copies=copies)
        self.table.scene.end_preview()

    def clear(self) -> None:
        """Lay the ghost down and let the others step back."""
        super().clear()
        self.table.view.scroll_at_edges(False)
        self.table.scene.end_preview()

    def _put_down(self, room: Room, *, copies: bool) -> None:
        session = self.table.session
        if copies:
            with session.edit(Label.COPY_TOUCHPOINT) as edit:
                made = copy_touchpoints(edit, self._ids, room.stage, room.lane, room.index)
            session.selection.set(made)
        else:
            with session.edit(Label.MOVE_TOUCHPOINT) as edit:
                move_touchpoints(edit, self._ids, room.stage, room.lane, room.index)
