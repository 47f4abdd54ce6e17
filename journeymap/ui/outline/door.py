"""Comes and goes with the outline: while it is shown, what menus and keys ask goes to it instead of to the map."""

from PySide6.QtCore import QObject, QPoint

from journeymap.ui.context_menu import offer_context_menu
from journeymap.ui.ground import Ground
from journeymap.ui.outline.verbs import repeat_visits
from journeymap.ui.outline.view import OutlineView
from journeymap.ui.views import ViewName


class OutlineDoor(QObject):
    """Makes the outline of one window and leads to it."""

    def __init__(self, ground: Ground) -> None:
        super().__init__(ground.window)
        self._ground = ground
        self.view = OutlineView(ground.session, ground.views)
        self._commands = {
            "edit.delete": self.view.remove_selected,
            "edit.rename": self.view.rename_selected,
            "insert.touchpoint": self.view.add_touchpoint,
            "edit.cut": self._cut,
            "edit.paste": self._paste,
            "edit.duplicate": self._duplicate,
        }
        self._of_map = ground.actions.bound(self._commands)
        self.view.menu_asked.connect(self._offer_menu)
        ground.views.changed.connect(self._follow)
        ground.canvas.path_mode_changed.connect(self._draw)

    def _follow(self, name: ViewName) -> None:
        self._ground.actions.bind(self._commands if name is ViewName.OUTLINE else self._of_map)

    def _cut(self) -> None:
        if self.view.chosen_parts():
            self._ground.session.refused.emit(
                self.tr("A stop cannot be cut. Delete takes it out of the path; the touchpoint stays.")
            )
        else:
            self._of_map["edit.cut"]()

    def _paste(self) -> None:
        if self.view.chosen_parts():
            self._ground.session.refused.emit(
                self.tr("Touchpoints cannot be pasted into a path. Select a stage or a touchpoint first.")
            )
        else:
            self._of_map["edit.paste"]()

    def _duplicate(self) -> None:
        parts = self.view.chosen_parts()
        if parts:
            self._ground.session.finish()
            repeat_visits(self._ground.session, parts)
        else:
            self._of_map["edit.duplicate"]()

    def _draw(self, on: bool) -> None:
        """Paths are drawn on the map."""
        if on and self._ground.views.current is ViewName.OUTLINE:
            self._ground.views.show_view(ViewName.MAP)

    def _offer_menu(self, where: QPoint) -> None:
        offer_context_menu(self._ground.actions, self._ground.session, where, self._ground.window)
