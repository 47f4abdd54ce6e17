"""The window: puts the rooms together and wires them; everything they do is in their own files."""

from PySide6.QtCore import QEvent, QPoint, Qt, Signal
from PySide6.QtGui import QCloseEvent, QKeyEvent, QShowEvent
from PySide6.QtWidgets import QMainWindow

from journeymap.ui.actions.live import Actions
from journeymap.ui.appearance import Appearance
from journeymap.ui.areas import Areas
from journeymap.ui.context_menu import offer_context_menu
from journeymap.ui.docks import INSPECTOR_WIDTH, PALETTE_WIDTH, SidePanel
from journeymap.ui.edit_commands import EditCommands
from journeymap.ui.export_commands import ExportCommands
from journeymap.ui.features import Features
from journeymap.ui.file_drop import FileDrop
from journeymap.ui.files import FileFlow
from journeymap.ui.first_paint import once_painted
from journeymap.ui.gestures.canvas import MapCanvas
from journeymap.ui.ground import Ground
from journeymap.ui.insert_commands import InsertCommands
from journeymap.ui.inspector.panel import InspectorPanel
from journeymap.ui.own_touchpoints import OwnTouchpoints
from journeymap.ui.palette import PalettePanel
from journeymap.ui.scenario_bar import ScenarioBar
from journeymap.ui.scenario_commands import ScenarioCommands
from journeymap.ui.session import Session
from journeymap.ui.settings import Settings
from journeymap.ui.status import StatusLine
from journeymap.ui.toolbar import MainToolbar
from journeymap.ui.translation import Translation
from journeymap.ui.view_commands import ViewCommands, bind_panel
from journeymap.ui.views import CentralViews
from journeymap.ui.window_place import keep_place, place_window
from journeymap.ui.window_title import window_title


class MainWindow(QMainWindow):
    """One journey with its map, palette and inspector.

    Signals
    -------
    another_wanted() : somebody wants a second window.
    quit_wanted() : somebody wants to close all windows.
    closed(object) : this window has closed.
    """

    another_wanted = Signal()
    quit_wanted = Signal()
    closed = Signal(object)

    def __init__(self, settings: Settings, appearance: Appearance, translation: Translation) -> None:
        super().__init__()
        self._settings, self._appearance, self._translation = settings, appearance, translation
        self.session = Session(parent=self)
        self.session.theme = appearance.theme
        self.menu_actions = Actions(self, self.session)
        self._build_board()
        self._build_panels()
        self._build_commands()
        self._connect()
        self._recolor()
        self._show_title()
        self.resizeDocks([self.left, self.right], [PALETTE_WIDTH, INSPECTOR_WIDTH], Qt.Orientation.Horizontal)
        place_window(self, settings)
        self.menu_actions.check("view.palette", not self.left.isHidden())
        self.menu_actions.check("view.inspector", not self.right.isHidden())

    def _build_board(self) -> None:
        self.canvas = MapCanvas(self.session, self)
        self.views = CentralViews(self.canvas, self)
        self.setCentralWidget(self.views)

    def _build_panels(self) -> None:
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

    def _build_commands(self) -> None:
        self.files = FileFlow(self, self.session, self._settings, self._translation)
        self.editing = EditCommands(self, self.session, self.canvas, self._translation)
        self.inserting = InsertCommands(self, self.session, self.canvas, self._translation)
        self.paths = ScenarioCommands(self, self.session, self.canvas, self._translation)
        self.viewing = ViewCommands(self, self.canvas, self._appearance, self._translation)
        self.exporting = ExportCommands(self, self.session, self._translation)
        self.areas = Areas((self.canvas, self.inspector, self.toolbar, self.palette_panel))
        self.own = OwnTouchpoints(self, self.session, self._settings, self._translation)
        looks = (self._settings, self._appearance, self._translation)
        ground = Ground(self, self.session, *looks, self.menu_actions, self.canvas, self.views, self.files)
        self.features = Features(ground)
        self.exporting.kit_wanted.connect(self.features.show_print_studio)
        FileDrop(self, self.files)
        actions = self.menu_actions
        rooms = (self.files, self.editing, self.inserting, self.paths, self.viewing, self.exporting, self.features)
        for room in rooms:
            actions.bind(room.commands())
        actions.bind(
            {
                "file.new-window": self.another_wanted.emit,
                "file.close": self.close,
                "file.quit": self.quit_wanted.emit,
                "view.next-area": self.areas.next,
                "view.previous-area": self.areas.previous,
            }
        )
        self.files.fill_menus(actions.menu("file/recent"), actions.menu("help/samples"))
        bind_panel(actions, "view.palette", self.left)
        bind_panel(actions, "view.inspector", self.right)
        self.viewing.check(actions)

    def _connect(self) -> None:
        self.palette_panel.placed.connect(self.inserting.place)
        self.palette_panel.own_wanted.connect(self.own.make)
        self.scenarios.menu_wanted.connect(self.paths.offer)
        self.scenarios.new_wanted.connect(self.paths.insert_scenario)
        self.inserting.refused.connect(self.status.say)
        self.canvas.zoom_changed.connect(self.status.show_zoom)
        self.canvas.remove_asked.connect(self.editing.remove)
        self.canvas.menu_asked.connect(self._offer_menu)
        self.canvas.path_mode_changed.connect(self._show_path_mode)
        self.canvas.path_mode_changed.connect(self.status.show_path_mode)
        self.files.saved.connect(self.status.note_saved)
        self.session.title_changed.connect(self._show_title)
        self._appearance.changed.connect(self._recolor)
        self._translation.switched.connect(self._speak)

    def showEvent(self, event: QShowEvent) -> None:
        """Lay out the map once the window is there."""
        super().showEvent(event)
        if not self.session.board.parts:
            once_painted(self, self._begin)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape that nobody wanted leads back to the map."""
        if event.key() == Qt.Key.Key_Escape:
            self.canvas.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        """Follow changes of language and window state."""
        if event.type() is QEvent.Type.LanguageChange:
            self._show_title()
        elif event.type() is QEvent.Type.WindowStateChange:
            self.viewing.check(self.menu_actions)
        super().changeEvent(event)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Close only once nothing is left to lose.

        Ignored first, accepted last: an exception on the way must not close the window.
        """
        event.ignore()
        if not self.files.may_leave():
            return
        keep_place(self, self._settings)
        self.closed.emit(self)
        event.accept()

    def _begin(self) -> None:
        self.files.open_waiting()
        if not self.session.board.parts:
            self.canvas.start()

    def _show_title(self) -> None:
        self.setWindowTitle(window_title(self.session))
        self.setWindowModified(not self.session.document.clean)

    def _recolor(self) -> None:
        theme = self._appearance.theme
        self.session.theme = theme
        for room in (self.menu_actions, self.toolbar, self.palette_panel, self.scenarios):
            room.recolor(theme)
        self.viewing.check(self.menu_actions)

    def _speak(self) -> None:
        self.palette_panel.speak(self._translation.language)
        self.status.speak(self._translation.language)
        self.viewing.check(self.menu_actions)

    def _offer_menu(self, where: QPoint) -> None:
        offer_context_menu(self.menu_actions, self.session, where, self)

    def _show_path_mode(self, on: bool) -> None:
        self.menu_actions.check("journey.draw-path", on)
