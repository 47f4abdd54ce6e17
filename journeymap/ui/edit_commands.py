"""What the Edit menu does."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from journeymap.i18n import Labels
from journeymap.layout.map_view import visible_lanes
from journeymap.model.changes import Label
from journeymap.model.edits.elements import name_field, name_of, rename
from journeymap.model.edits.touchpoints import copy_touchpoints, remove_touchpoints
from journeymap.model.elements import Persona, Scenario
from journeymap.ui.actions.conditions import chosen_touchpoints
from journeymap.ui.dialogs import carried_out
from journeymap.ui.gestures.canvas import MapCanvas
from journeymap.ui.removing import remove, sibling_of
from journeymap.ui.session import Session
from journeymap.ui.small_dialogs import NameDialog
from journeymap.ui.translation import Translation


class EditCommands(QObject):
    """Runs the actions of the Edit menu on the selection."""

    def __init__(self, window: QWidget, session: Session, canvas: MapCanvas, translation: Translation) -> None:
        super().__init__(window)
        self._window = window
        self._session = session
        self._canvas = canvas
        self._translation = translation

    def commands(self) -> dict[str, Callable[[], None]]:
        """Return what each action does."""
        return {
            "edit.undo": self._session.undo,
            "edit.redo": self._session.redo,
            "edit.cut": self.cut,
            "edit.copy": self.copy,
            "edit.paste": self.paste,
            "edit.duplicate": self.duplicate,
            "edit.delete": self._canvas.remove_selected,
            "edit.rename": self.rename,
            "edit.select-all": self.select_all,
        }

    def copy(self) -> None:
        """Put the chosen touchpoints on the clipboard, as YAML text and as a picture."""
        from journeymap.ui.clipboard import copy_to_clipboard

        self._session.finish()
        copy_to_clipboard(self._session, chosen_touchpoints(self._session))

    def cut(self) -> None:
        """Copy the chosen touchpoints and remove them."""
        self.copy()
        ids = chosen_touchpoints(self._session)
        with self._session.edit(Label.REMOVE_TOUCHPOINT) as edit:
            remove_touchpoints(edit, ids)

    def paste(self) -> None:
        """Add the clipboard's touchpoints where the selection is, and select them."""
        from journeymap.ui.clipboard import paste_from_clipboard

        self._session.finish()
        pasted = paste_from_clipboard(self._session)
        if pasted:
            self._session.selection.set(pasted)

    def duplicate(self) -> None:
        """Copy the chosen touchpoints right behind themselves, and select the copies."""
        session = self._session
        session.finish()
        copies: list[str] = []
        with session.edit(Label.COPY_TOUCHPOINT) as edit:
            for touchpoint in chosen_touchpoints(session):
                here = session.journey.place_of(touchpoint)
                copies.extend(copy_touchpoints(edit, [touchpoint], here.stage, here.lane, here.index + 1))
        session.selection.set(copies)

    def remove(self, ids: Sequence[str]) -> None:
        """Remove elements, asking where a stage or lane holds touchpoints."""
        following = sibling_of(self._session.journey, ids)
        if remove(self._session, ids, self._window) and following is not None:
            self._session.selection.set([following])

    def select_all(self) -> None:
        """Choose every touchpoint that is drawn."""
        drawn = {lane.id for lane in visible_lanes(self._session.journey, self._session.view)}
        journey = self._session.journey
        self._session.selection.set(point.id for point in journey.touchpoints() if journey.lane_of(point.id) in drawn)

    def rename(self) -> None:
        """Rename what was chosen last: in place, or in a dialog if it does not stand on the map."""
        chosen = self._session.selection.primary
        if chosen is None:
            return
        if isinstance(self._session.journey.find(chosen), Persona | Scenario):
            self.ask_name(chosen)
        else:
            self._canvas.rename_selected()

    def ask_name(self, element_id: str) -> None:
        """Ask for a new name of one element."""
        self._session.finish()
        element = self._session.journey.element(element_id)
        words = Labels(self._translation.language)
        dialog = NameDialog(self._window, words(f"word.field.{name_field(element)}"), name_of(element))
        dialog.entitle(self.tr("Rename"), self.tr("Rename"))
        if carried_out(dialog) and self._session.journey.has(element_id):
            with self._session.edit(Label.RENAME) as edit:
                rename(edit, element_id, dialog.name())
