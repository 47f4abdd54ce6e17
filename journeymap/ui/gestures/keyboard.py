"""The keyboard on the map: the same verbs as the pointer, through the same edits."""

from PySide6.QtCore import QCoreApplication, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent

from journeymap.model.changes import Label
from journeymap.model.edits.frame import move_lane, move_stage
from journeymap.model.edits.touchpoints import move_touchpoints, remove_touchpoints
from journeymap.model.elements import Attachment, Lane, Stage, Touchpoint
from journeymap.model.journey import Place
from journeymap.ui.gestures.hands import MapHands
from journeymap.ui.gestures.naming import Naming
from journeymap.ui.gestures.table import Table, is_nameable
from journeymap.ui.gestures.walking import Way, first_part, header_index, next_along, next_part, standing_at, stepped
from journeymap.ui.placing import chosen_cell, first_lane

_WAYS = {
    Qt.Key.Key_Left: Way.LEFT,
    Qt.Key.Key_Right: Way.RIGHT,
    Qt.Key.Key_Up: Way.UP,
    Qt.Key.Key_Down: Way.DOWN,
}
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_DELETE = (Qt.Key.Key_Delete, Qt.Key.Key_Backspace)
_NOWHERE = Place("", "", -1)


class MapKeyboard(QObject):
    """Acts on keys while nothing is being typed.

    Signals
    -------
    remove_asked(tuple) : ids of selected stages, lanes, personas or scenarios; removing those needs a question.
    went_to(str) : the keyboard went to another element, to be brought into sight.
    """

    remove_asked = Signal(tuple)
    went_to = Signal(str)

    def __init__(self, table: Table, hands: MapHands, naming: Naming, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._table = table
        self._hands = hands
        self._naming = naming

    def may_type(self) -> bool:
        """Whether the primary selection can be named by typing."""
        primary = self._table.session.selection.primary
        if primary is None or self._hands.is_busy or self._hands.is_drawing_path:
            return False
        return is_nameable(self._table.journey, primary)

    def press(self, event: QKeyEvent) -> bool:
        """Act on a key; False when it means nothing here."""
        key = Qt.Key(event.key())
        held = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        shift = held == Qt.KeyboardModifier.ShiftModifier
        if key == Qt.Key.Key_Escape:
            return self._escape()
        if self._hands.is_busy:
            return True
        if key in _WAYS:
            return self._arrow(_WAYS[key], held)
        if key == Qt.Key.Key_Space and not held:
            self._space()
            return True
        if held and not (shift and key in (*_ENTER, Qt.Key.Key_Backtab)):
            return False
        if key in _ENTER:
            self.enter(above=shift)
        elif key in (Qt.Key.Key_Tab, Qt.Key.Key_Backtab):
            return self.tab(back=key == Qt.Key.Key_Backtab)
        elif key == Qt.Key.Key_F2:
            self.rename()
        elif key in _DELETE:
            self.remove()
        else:
            return False
        return True

    def release(self, event: QKeyEvent) -> bool:
        """Let go of the hand when Space comes up."""
        if event.key() == Qt.Key.Key_Space and not event.isAutoRepeat():
            self._table.view.grab_with_hand(False)
            return True
        return False

    def enter(self, *, above: bool = False) -> None:
        """Add a touchpoint below (or above) the selected one; in a selected stage or lane, its last."""
        if self._hands.is_drawing_path:
            self._hands.set_path_mode(False)
            return
        primary = self._table.session.selection.primary
        if primary is not None and isinstance(self._table.journey.find(primary), Touchpoint):
            place = self._table.journey.place_of(primary)
            self._naming.open_new(Place(place.stage, place.lane, place.index + (0 if above else 1)))
            return
        self._naming.open_new(chosen_cell(self._table.session) or self._last_place())

    def tab(self, *, back: bool = False) -> bool:
        """Go to the next (or previous) card along, or add one where there is none."""
        primary = self._table.session.selection.primary
        if primary is None or not isinstance(self._table.journey.find(primary), Touchpoint):
            first = first_part(self._table)
            if primary is not None or first is None:
                return False
            self._go_to(first)
            return True
        place = next_along(self._table, primary, back=back)
        if place is None:
            here = self._table.journey.place_of(primary)
            self._naming.open_new(Place(here.stage, here.lane, here.index + (0 if back else 1)))
            return True
        standing = standing_at(self._table, place)
        if standing is not None:
            self._go_to(standing)
        else:
            self._naming.open_new(place)
        return True

    def rename(self) -> None:
        """Edit the name of the primary selection."""
        primary = self._table.session.selection.primary
        if primary is not None:
            self._naming.open(primary)

    def remove(self) -> None:
        """Remove the selected touchpoints and notes; for anything else a question is asked first."""
        session, journey = self._table.session, self._table.journey
        cards = self._table.chosen_touchpoints()
        notes = [i for i in session.selection.ids if isinstance(journey.find(i), Attachment)]
        others = tuple(i for i in session.selection.ids if i not in cards and i not in notes)
        if others:
            self.remove_asked.emit(others)
        elif cards or notes:
            following = self._following(cards)
            with session.edit(Label.REMOVE_TOUCHPOINT if cards else Label.REMOVE_NOTE) as edit:
                remove_touchpoints(edit, cards)
                for note in notes:
                    if edit.journey.has(note):
                        edit.remove(note)
            if following is not None:
                self._go_to(following)

    def step(self, way: Way) -> None:
        """Move the selected cards, or the selected stage or lane, one place in a direction."""
        session = self._table.session
        primary = session.selection.primary
        element = self._table.journey.find(primary) if primary is not None else None
        if isinstance(element, Touchpoint):
            place = stepped(self._table, element.id, way)
            if place is not None:
                with session.edit(Label.MOVE_TOUCHPOINT) as edit:
                    moving = self._table.chosen_touchpoints()
                    move_touchpoints(edit, moving, place.stage, place.lane, place.index)
                self.went_to.emit(element.id)
            else:
                self._refuse_step()
        elif isinstance(element, Stage | Lane):
            index = header_index(self._table, element.id, way)
            if index is not None:
                verb, label = (
                    (move_stage, Label.MOVE_STAGE) if isinstance(element, Stage) else (move_lane, Label.MOVE_LANE)
                )
                with session.edit(label) as edit:
                    verb(edit, element.id, index)
            else:
                self._refuse_step()

    def _refuse_step(self) -> None:
        self._table.session.refused.emit(QCoreApplication.translate("Gestures", "It cannot go further that way."))

    def _arrow(self, way: Way, held: Qt.KeyboardModifier) -> bool:
        if held == Qt.KeyboardModifier.AltModifier:
            self.step(way)
            return True
        if held and held != Qt.KeyboardModifier.ShiftModifier:
            return False
        selection = self._table.session.selection
        primary = selection.primary
        found = next_part(self._table, primary, way) if primary is not None else first_part(self._table)
        if found is not None:
            if held == Qt.KeyboardModifier.ShiftModifier:
                selection.add(found)
                self.went_to.emit(found)
            else:
                self._go_to(found)
        return True

    def _space(self) -> None:
        """Let the path being drawn go to the selected card; else hold the hand that pans."""
        primary = self._table.session.selection.primary
        if not self._hands.is_drawing_path:
            self._table.view.grab_with_hand(True)
        elif primary is not None and isinstance(self._table.journey.find(primary), Touchpoint):
            self._hands.add_stop(primary)

    def _escape(self) -> bool:
        if self._hands.cancel():
            return True
        had_any = len(self._table.session.selection) > 0
        self._table.session.selection.clear()
        return had_any

    def _go_to(self, element_id: str) -> None:
        self._table.session.selection.set([element_id])
        self.went_to.emit(element_id)

    def _last_place(self) -> Place:
        """Return the end of the map's first cell, where the first card of all goes."""
        journey = self._table.journey
        lane = first_lane(journey)
        stages = journey.stages()
        return Place(stages[0].id, lane, -1) if stages and lane is not None else _NOWHERE

    def _following(self, removed: tuple[str, ...]) -> str | None:
        """Return the card to select once these are gone: the one after, or else before them."""
        if not removed:
            return None
        order = [each.id for each in self._table.journey.touchpoints()]
        at = order.index(removed[-1])
        gone = set(removed)
        after = [i for i in order[at + 1 :] if i not in gone]
        before = [i for i in order[:at] if i not in gone]
        return after[0] if after else before[-1] if before else None
