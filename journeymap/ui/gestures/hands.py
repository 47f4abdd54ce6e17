"""Chooses the gesture: what is under the pointer decides what pressing and pulling there does."""

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QDragMoveEvent, QDropEvent

from journeymap.layout.board import PartKind
from journeymap.layout.geometry import Point
from journeymap.layout.slots import slot_at
from journeymap.model.elements import Touchpoint
from journeymap.model.journey import Place
from journeymap.ui.board.pointer import Pointer
from journeymap.ui.gestures.attachments import MoveNote
from journeymap.ui.gestures.emotion import DragFace
from journeymap.ui.gestures.gesture import Gesture
from journeymap.ui.gestures.headers import MoveHeader, ResizeHeader
from journeymap.ui.gestures.hover import Hover
from journeymap.ui.gestures.marquee import Marquee
from journeymap.ui.gestures.move_cards import MoveCards
from journeymap.ui.gestures.routes import Connect, PathPen
from journeymap.ui.gestures.table import Table
from journeymap.ui.gestures.targets import Target, Zone, route_at, target_at
from journeymap.ui.gestures.templates import PlaceTemplate
from journeymap.ui.template import unpacked

SLACK = 4
"""A press becomes a drag after so many pixels; less is a click."""


class MapHands(QObject):
    """Turns presses, moves and releases on the map into clicks and gestures.

    Signals
    -------
    rename_wanted(str) : an element was double-clicked.
    new_wanted(Place) : an empty place was double-clicked.
    path_mode_changed(bool) : drawing a path by clicks began or ended.
    """

    rename_wanted = Signal(str)
    new_wanted = Signal(object)
    path_mode_changed = Signal(bool)

    def __init__(self, table: Table, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._table = table
        self._hover = Hover(table)
        self._gesture: Gesture | None = None
        self._pen: PathPen | None = None
        self._guest: PlaceTemplate | None = None
        self._pressed: tuple[Target | None, Pointer] | None = None
        # What was under the pointer may have moved away; the next move lights up anew.
        table.scene.shown.connect(self._follow_board)
        table.session.noticed.connect(self._let_go)

    # -- the pointer -------------------------------------------------------------------

    def press(self, pointer: Pointer) -> None:
        """Remember what was pressed; a click on something selects it at once, so it can be dragged."""
        self.cancel_drag()
        self._table.session.finish()
        if self._pen is not None:
            self._pen.click(pointer)
            return
        target = target_at(self._table, pointer.at, self._hover.handle_of)
        self._pressed = (target, pointer)
        if target is not None and target.zone is Zone.BODY:
            selection = self._table.session.selection
            chosen = target.part.element_id
            if not _adds(pointer) and chosen and chosen not in selection:
                selection.set([chosen])

    def double(self, pointer: Pointer) -> None:
        """Rename what was clicked twice, or add a card on an empty place."""
        if self._pen is not None:
            return
        target = target_at(self._table, pointer.at)
        if target is not None:
            if target.zone is Zone.BODY and target.part.element_id:
                self.rename_wanted.emit(target.part.element_id)
            return
        slot = slot_at(self._table.board, pointer.at)
        if slot is not None:
            self.new_wanted.emit(Place(slot.stage, slot.lane, slot.index))

    def move(self, pointer: Pointer) -> None:
        """Go on with the gesture, begin one, or show what could be pressed."""
        if self._gesture is not None:
            self._gesture.move(pointer)
        elif self._pressed is not None:
            target, start = self._pressed
            if (pointer.on_screen - start.on_screen).manhattanLength() >= SLACK:
                self._hover.clear()
                self._gesture = gesture_for(self._table, target, start)
                self._gesture.move(pointer)
        elif self._guest is not None:
            self._guest.move(pointer)
        elif self._pen is not None:
            self._pen.move(pointer)
        else:
            self._hover.move(pointer)

    def release(self, pointer: Pointer) -> None:
        """End the gesture, or finish the click."""
        gesture, self._gesture = self._gesture, None
        pressed, self._pressed = self._pressed, None
        if gesture is not None:
            gesture.release(pointer)
            self._hover.move(pointer)
        elif pressed is not None:
            self._click(pressed[0], pointer)

    def leave(self) -> None:
        """Stop showing what could be pressed."""
        self._hover.clear()

    def cancel(self) -> bool:
        """Stop the gesture under way as if it had never begun; else stop drawing a path."""
        if self.cancel_drag():
            return True
        if self._pen is not None:
            self.set_path_mode(False)
            return True
        return False

    def cancel_drag(self) -> bool:
        """Stop the gesture under way as if it had never begun; False when there is none."""
        gesture, self._gesture = self._gesture, None
        was_pressed, self._pressed = self._pressed is not None, None
        if gesture is not None:
            gesture.cancel()
        return gesture is not None or was_pressed

    def tooltip(self, pointer: Pointer) -> str:
        """Return the whole text of a part whose drawing cuts it short."""
        part = self._table.scene.part_at(pointer.at)
        return part.tooltip if part is not None and self._gesture is None else ""

    @property
    def is_busy(self) -> bool:
        """Whether a gesture is under way, so that keys other than Escape mean nothing."""
        return self._gesture is not None or self._guest is not None

    # -- drawing a path ----------------------------------------------------------------

    @property
    def is_drawing_path(self) -> bool:
        """Whether clicks add stops to a path."""
        return self._pen is not None

    def set_path_mode(self, on: bool) -> None:
        """Begin or end drawing a path by clicks."""
        if on == self.is_drawing_path:
            return
        self.cancel_drag()
        self._hover.clear()
        if self._pen is not None:
            self._pen.clear()
        self._pen = PathPen(self._table) if on else None
        self._table.view.viewport().setCursor(Qt.CursorShape.CrossCursor if on else Qt.CursorShape.ArrowCursor)
        self.path_mode_changed.emit(on)

    def add_stop(self, touchpoint: str) -> None:
        """While a path is being drawn, let it go on to a touchpoint."""
        if self._pen is not None:
            self._pen.add(touchpoint)

    # -- from the palette --------------------------------------------------------------

    def drag_enter(self, event: QDragMoveEvent, pointer: Pointer) -> None:
        """Take a template in; anything else is left to the window."""
        template = unpacked(event.mimeData())
        self.drag_leave()
        if template is not None:
            self._table.session.finish()
            self.cancel_drag()
            self._guest = PlaceTemplate(self._table, template)
            event.setDropAction(Qt.DropAction.CopyAction)
            event.accept()

    def drag_move(self, event: QDragMoveEvent, pointer: Pointer) -> None:
        """Show what a drop here would do."""
        if self._guest is not None:
            self._guest.move(pointer)
            event.setDropAction(Qt.DropAction.CopyAction)
            event.setAccepted(self._guest.fits)

    def drag_leave(self) -> None:
        """Forget the template."""
        guest, self._guest = self._guest, None
        if guest is not None:
            guest.cancel()

    def drop(self, event: QDropEvent, pointer: Pointer) -> None:
        """Make what the template stands for."""
        guest, self._guest = self._guest, None
        if guest is not None:
            guest.release(pointer)
            event.setDropAction(Qt.DropAction.CopyAction)
            event.setAccepted(guest.fits)
            self._table.view.setFocus(Qt.FocusReason.MouseFocusReason)

    # -- within ------------------------------------------------------------------------

    def _follow_board(self) -> None:
        """Let go of what is no longer shown: its lane was hidden, or another map was opened."""
        held = self._pressed[0] if self._pressed is not None else None
        if held is not None and held.part.key not in self._table.scene.board.parts:
            self.cancel_drag()
        self.leave()

    def _let_go(self) -> None:
        """Stop a gesture when the journey changes under it, by undo for instance; its own edit comes after its end."""
        if self._gesture is not None:
            self.cancel_drag()

    def _click(self, target: Target | None, pointer: Pointer) -> None:
        selection = self._table.session.selection
        chosen = target.part.element_id if target is not None else route_at(self._table, pointer.at)
        if not chosen:
            if not _adds(pointer):
                selection.clear()
        elif pointer.holds(Qt.KeyboardModifier.ControlModifier):
            selection.toggle(chosen)
        elif pointer.holds(Qt.KeyboardModifier.ShiftModifier):
            extend(self._table, chosen)
        else:
            selection.set([chosen])


def _adds(pointer: Pointer) -> bool:
    return pointer.holds(Qt.KeyboardModifier.ShiftModifier) or pointer.holds(Qt.KeyboardModifier.ControlModifier)


def gesture_for(table: Table, target: Target | None, start: Pointer) -> Gesture:
    """Return the gesture that pulling at ``target`` begins; from an empty place, a marquee."""
    if target is None or not target.part.element_id:
        return Marquee(table, start.at)
    part = target.part
    if target.zone is Zone.HANDLE:
        return Connect(table, part.element_id)
    if target.zone is Zone.EDGE:
        return ResizeHeader(table, part)
    rect = table.scene.rect_of(part.key)
    grip = Point(start.at.x - rect.x, start.at.y - rect.y) if rect is not None else Point(0.0, 0.0)
    if part.kind is PartKind.FACE:
        return DragFace(table, part)
    if part.kind in (PartKind.STAGE_HEADER, PartKind.LANE_HEADER):
        return MoveHeader(table, part, grip)
    if part.kind in (PartKind.NOTE, PartKind.METRIC):
        return MoveNote(table, part, grip)
    chosen = table.chosen_touchpoints()
    return MoveCards(table, chosen if part.element_id in chosen else (part.element_id,), part, grip)


def extend(table: Table, chosen: str) -> None:
    """Select everything from the primary to ``chosen`` in map order; other things are just added."""
    selection, journey = table.session.selection, table.journey
    primary = selection.primary
    if not (primary and isinstance(journey.find(primary), Touchpoint)):
        selection.add(chosen)
        return
    order = [each.id for each in journey.touchpoints()]
    if chosen not in order:
        selection.add(chosen)
        return
    first, last = sorted((order.index(primary), order.index(chosen)))
    between = [each for each in order[first : last + 1] if each not in selection and each != chosen]
    selection.set((*selection.ids, *between, chosen) if chosen not in selection else selection.ids)
