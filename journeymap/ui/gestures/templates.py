"""Things dragged in from the palette: cards open a slot, notes light up a card, personas go anywhere."""

from PySide6.QtCore import QCoreApplication

from journeymap.layout.geometry import Point
from journeymap.layout.slots import slot_at
from journeymap.model.changes import Label
from journeymap.model.edits.notes import attach
from journeymap.model.edits.paths import add_persona, add_scenario
from journeymap.model.edits.touchpoints import place_touchpoint
from journeymap.model.elements import Persona, Scenario
from journeymap.ui.board.items import Sign
from journeymap.ui.board.overlays import SlotOutline
from journeymap.ui.board.pointer import Pointer
from journeymap.ui.gestures.attachments import attachable_at
from journeymap.ui.gestures.gesture import Gesture
from journeymap.ui.gestures.rooms import Room, make_room
from journeymap.ui.gestures.table import Table, card_key, new_scenario_name
from journeymap.ui.placing import labels_of, new_note, new_touchpoint
from journeymap.ui.presets import ensure_cell
from journeymap.ui.template import PERSONA, Template


class PlaceTemplate(Gesture):
    """Follows a template over the board; ``fits`` says whether it could be dropped here."""

    def __init__(self, table: Table, template: Template) -> None:
        super().__init__(table)
        self._template = template
        self._room: Room | None = None
        self._target: str | None = None
        self._outline = SlotOutline(table.accent)
        self._outline.hide()
        self.overlays.add(self._outline)
        self.fits = False
        table.view.scroll_at_edges(True)

    def move(self, pointer: Pointer) -> None:
        """Show what a drop here would do."""
        if self._template.is_touchpoint:
            self._open_slot(pointer.at)
        elif self._template.element == PERSONA:
            self.fits = True
        else:
            self._target = attachable_at(self.table, pointer.at)
            self.table.scene.sign(Sign.TARGET, [card_key(self._target)] if self._target else ())
            self.fits = self._target is not None

    def release(self, pointer: Pointer) -> None:
        """Make the new element, as one edit, and select it."""
        self.move(pointer)
        room, target = self._room, self._target
        self.overlays.clear()
        made = self._make(room, target) if self.fits else None
        self.clear()
        if made is not None:
            self.table.session.selection.set([made])
        elif self._template.is_touchpoint:
            self.table.session.refused.emit(
                QCoreApplication.translate("Gestures", "Drop it where a stage and a lane meet.")
            )
        else:
            self.table.session.refused.emit(QCoreApplication.translate("Gestures", "Drop it onto a touchpoint."))

    def clear(self) -> None:
        """Close the slot."""
        super().clear()
        self.table.scene.sign(Sign.TARGET, ())
        self.table.scene.end_preview()
        self.table.view.scroll_at_edges(False)

    def _open_slot(self, at: Point) -> None:
        board, journey = self.table.board, self.table.journey
        slot = slot_at(board, at)
        # A map without any cell takes the first card anywhere and makes a place for it.
        self.fits = slot is not None or not board.cells
        room = make_room(board, journey, slot, 1) if slot is not None else None
        if room != self._room:
            self._room = room
            self.table.scene.preview(room.places if room is not None else {})
            self._outline.show_at(room.rect if room is not None else None)

    def _make(self, room: Room | None, target: str | None) -> str | None:
        session, template = self.table.session, self._template
        if template.is_touchpoint:
            with session.edit(Label.ADD_TOUCHPOINT) as edit:
                if room is None:
                    return place_touchpoint(edit, new_touchpoint(template), *ensure_cell(edit, labels_of(session)))
                return place_touchpoint(edit, new_touchpoint(template), room.stage, room.lane, room.index)
        if template.element == PERSONA:
            with session.edit(Label.ADD_PERSONA) as edit:
                persona = add_persona(edit, Persona(id="", name=template.name))
                return add_scenario(edit, Scenario(id="", name=new_scenario_name(self.table)), persona)
        if target is None:
            return None
        with session.edit(Label.ATTACH) as edit:
            return attach(edit, new_note(template), target)
