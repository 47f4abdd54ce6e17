"""The window: puts the rooms of the map together and wires them; everything they do is in their own files."""

from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QCloseEvent, QShowEvent
from PySide6.QtWidgets import QWidget

from journeymap.ui.appearance import Appearance
from journeymap.ui.first_paint import once_painted
from journeymap.ui.settings import Settings
from journeymap.ui.shell import Shell
from journeymap.ui.translation import Translation
from journeymap.ui.views import ViewName
from journeymap.ui.window_place import keep_place, place_panels


class MainWindow(Shell):
    """One journey with its map, palette and inspector, which are loaded and made behind the start page."""

    def __init__(
        self, settings: Settings, appearance: Appearance, translation: Translation, *, at_start: bool = False
    ) -> None:
        super().__init__(settings, appearance, translation)
        self.views.offer(ViewName.MAP, self._make_map)
        self.views.made.connect(self._surround)
        if at_start:
            self.features.show_start()
        else:
            self.views.view(ViewName.MAP)

    def _make_map(self) -> QWidget:
        from journeymap.ui.gestures.canvas import MapCanvas

        self.canvas = MapCanvas(self.session, self)
        return self.canvas

    def _surround(self, made: ViewName) -> None:
        if made is ViewName.MAP:
            self._build_panels()
            self._build_commands()
            self._connect()
            self._recolor_around()
            place_panels(self, self._settings)
            self.menu_actions.check("view.palette", not self.left.isHidden())
            self.menu_actions.check("view.inspector", not self.right.isHidden())

    def _build_panels(self) -> None:
        from journeymap.ui.docks import INSPECTOR_WIDTH, PALETTE_WIDTH, SidePanel
        from journeymap.ui.inspector.panel import InspectorPanel
        from journeymap.ui.palette import PalettePanel
        from journeymap.ui.scenario_bar import ScenarioBar
        from journeymap.ui.status import StatusLine
        from journeymap.ui.toolbar import MainToolbar

        language = self._translation.language
        self.scenarios = ScenarioBar(self.session, self)
        self.toolbar = MainToolbar(self.menu_actions, self.scenarios, self)
        self.addToolBar(Qt.ToolBarArea.TopToolBarArea, self.toolbar)
        self.palette_panel = PalettePanel(self.session, self._settings, language, self)
        self.inspector = InspectorPanel(self.session)
        self.left = SidePanel("palette", self.palette_panel, Qt.DockWidgetArea.LeftDockWidgetArea, PALETTE_WIDTH, self)
        self.right = SidePanel(
            "inspector", self.inspector, Qt.DockWidgetArea.RightDockWidgetArea, INSPECTOR_WIDTH, self
        )
        self.status = StatusLine(self.session, language, self)
        self.setStatusBar(self.status)
        self.resizeDocks([self.left, self.right], [PALETTE_WIDTH, INSPECTOR_WIDTH], Qt.Orientation.Horizontal)

    def _build_commands(self) -> None:
        from journeymap.ui.areas import Areas
        from journeymap.ui.edit_commands import EditCommands
        from journeymap.ui.export_commands import ExportCommands
        from journeymap.ui.insert_commands import InsertCommands
        from journeymap.ui.own_touchpoints import OwnTouchpoints
        from journeymap.ui.scenario_commands import ScenarioCommands
        from journeymap.ui.view_commands import ViewCommands, bind_panel

        self.editing = EditCommands(self, self.session, self.canvas, self._translation)
        self.inserting = InsertCommands(self, self.session, self.canvas, self._translation)
        self.paths = ScenarioCommands(self, self.session, self.canvas, self._translation)
        self.viewing = ViewCommands(self, self.canvas, self._appearance, self._translation)
        self.exporting = ExportCommands(self, self.session, self._translation)
        self.areas = Areas((self.views, self.inspector, self.toolbar, self.palette_panel))
        self.own = OwnTouchpoints(self, self.session, self._settings, self._translation)
        actions = self.menu_actions
        for room in (self.editing, self.inserting, self.paths, self.viewing, self.exporting):
            actions.bind(room.commands())
        actions.bind(self.features.map_commands())
        actions.bind({"view.next-area": self.areas.next, "view.previous-area": self.areas.previous})
        bind_panel(actions, "view.palette", self.left)
        bind_panel(actions, "view.inspector", self.right)

    def _connect(self) -> None:
        self.palette_panel.placed.connect(self.inserting.place)
        self.palette_panel.own_wanted.connect(self.own.make)
        self.scenarios.menu_wanted.connect(self.paths.offer)
        self.scenarios.new_wanted.connect(self.paths.insert_scenario)
        self.inserting.refused.connect(self.status.say)
        self.canvas.zoom_changed.connect(self.status.show_zoom)
        self.canvas.zoom_changed.connect(self.palette_panel.follow_zoom)
        self.canvas.remove_asked.connect(self.editing.remove)
        self.canvas.menu_asked.connect(self._offer_menu)
        self.canvas.path_mode_changed.connect(self._show_path_mode)
        self.canvas.path_mode_changed.connect(self.status.show_path_mode)
        self.exporting.kit_wanted.connect(self.features.show_print_studio)
        self.files.saved.connect(self.status.note_saved)
        self._appearance.changing.connect(self.inspector.drop_pages)
        self._appearance.changed.connect(self._recolor_around)
        self._translation.switched.connect(self._speak)

    def showEvent(self, event: QShowEvent) -> None:
        """Lay out the map once the window is there."""
        super().showEvent(event)
        if not self.session.board.parts:
            once_painted(self, self._begin)

    def changeEvent(self, event: QEvent) -> None:
        """Follow changes of language and window state."""
        if event.type() is QEvent.Type.LanguageChange:
            self._show_title()
        elif event.type() is QEvent.Type.WindowStateChange and self.views.has_made(ViewName.MAP):
            self.viewing.check(self.menu_actions)
        super().changeEvent(event)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Close only once nothing is left to lose.

        Ignored first, accepted last: an exception on the way must not close the window.
        """
        event.ignore()
        if not self.files.may_leave():
            return
        self.views.show_view(ViewName.MAP)  # whose panels are the ones to remember
        keep_place(self, self._settings)
        self.closed.emit(self)
        event.accept()

    def _begin(self) -> None:
        self.views.view(ViewName.MAP)
        self.files.open_waiting()
        if not self.session.board.parts:
            self.canvas.start()

    def _recolor_around(self) -> None:
        for room in (self.toolbar, self.palette_panel, self.scenarios):
            room.recolor(self._appearance.theme)
        self.viewing.check(self.menu_actions)

    def _speak(self) -> None:
        self.palette_panel.speak(self._translation.language)
        self.status.speak(self._translation.language)
        self.viewing.check(self.menu_actions)

    def _offer_menu(self, where: QPoint) -> None:
        from journeymap.ui.context_menu import offer_context_menu

        offer_context_menu(self.menu_actions, self.session, where, self)

    def _show_path_mode(self, on: bool) -> None:
        self.menu_actions.check("journey.draw-path", on)
