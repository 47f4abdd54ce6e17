"""Which view stands in the middle, and what helps to find one's way: history and minimap, each made when wanted."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QWidget

from journeymap.ui.ground import Ground
from journeymap.ui.views import ViewName

if TYPE_CHECKING:
    from journeymap.ui.history_panel import HistoryDock
    from journeymap.ui.minimap import Minimap
    from journeymap.ui.outline.door import OutlineDoor

_ACTIONS = {ViewName.MAP: "view.map", ViewName.OUTLINE: "view.outline"}
_SOON_MS = 300
"""So long after the first map is shown, what was open last time comes back."""


class ViewChoice(QObject):
    """Leads from view to view of one window, and shows history and minimap."""

    def __init__(self, ground: Ground) -> None:
        super().__init__(ground.window)
        self._ground = ground
        self._outline: OutlineDoor | None = None
        self._history: HistoryDock | None = None
        self._minimap: Minimap | None = None
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(_SOON_MS)
        self._soon.timeout.connect(self._bring_back)
        ground.views.offer(ViewName.OUTLINE, self._make_outline)
        ground.views.changed.connect(self._show_choice)
        ground.canvas.board_scene.shown.connect(self._soon.start)
        self._show_choice()
        ground.actions.check("view.minimap", ground.settings.text("minimap") != "off")

    def commands(self) -> dict[str, Callable[[], object]]:
        """Return what each action does."""
        return {
            "view.map": self.show_map,
            "view.outline": self.show_outline,
            "view.history": self.toggle_history,
            "view.minimap": self.toggle_minimap,
        }

    def show_map(self) -> None:
        """Show the journey map."""
        self._show(ViewName.MAP)

    def show_outline(self) -> None:
        """Show the journey as a tree."""
        self._show(ViewName.OUTLINE)

    def toggle_history(self) -> None:
        """Show the steps of undo, or hide them."""
        dock = self._history_dock()
        if dock.isHidden():
            dock.bring()
        else:
            dock.put_away()

    def toggle_minimap(self) -> None:
        """Show the minimap where the map does not fit into the window, or never."""
        minimap = self._made_minimap()
        minimap.set_on(not minimap.is_on)
        self._ground.actions.check("view.minimap", minimap.is_on)

    def _show(self, name: ViewName) -> None:
        self._ground.session.finish()
        self._ground.views.show_view(name)
        self._show_choice()

    def _show_choice(self) -> None:
        for name, action_id in _ACTIONS.items():
            self._ground.actions.check(action_id, self._ground.views.current is name)

    def _make_outline(self) -> QWidget:
        from journeymap.ui.outline.door import OutlineDoor

        if self._outline is None:
            self._outline = OutlineDoor(self._ground)
        return self._outline.view

    def _history_dock(self) -> "HistoryDock":
        from journeymap.ui.history_panel import HistoryDock

        if self._history is None:
            self._history = HistoryDock(self._ground)
            self._history.hide()
        return self._history

    def _made_minimap(self) -> "Minimap":
        from journeymap.ui.minimap import Minimap

        if self._minimap is None:
            self._minimap = Minimap(self._ground)
        return self._minimap

    def _bring_back(self) -> None:
        """Show what was open last time, once: not before there is a map to see."""
        if self._ground.views.current is ViewName.START:
            return
        self._ground.canvas.board_scene.shown.disconnect(self._soon.start)
        settings = self._ground.settings
        if settings.text("minimap") != "off":
            self._made_minimap()
        if settings.text("history") == "on":
            self._history_dock().bring()
