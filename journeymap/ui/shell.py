"""What a window is before it shows a map: menus, files and the start page, on the screen as soon as can be."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QMainWindow

from journeymap.ui.actions.live import Actions
from journeymap.ui.actions.menu_key import MenuKey
from journeymap.ui.appearance import Appearance
from journeymap.ui.features import Features
from journeymap.ui.file_drop import FileDrop
from journeymap.ui.files import FileFlow
from journeymap.ui.ground import Ground
from journeymap.ui.session import Session
from journeymap.ui.settings import Settings
from journeymap.ui.translation import Translation
from journeymap.ui.views import CentralViews, ViewName
from journeymap.ui.window_place import place_window
from journeymap.ui.window_title import window_title


class Shell(QMainWindow):
    """One journey with its menus and files.

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
        MenuKey(self)
        self.views = CentralViews(self)
        self.setCentralWidget(self.views)
        self._build_files()
        self.session.title_changed.connect(self._show_title)
        self.views.changed.connect(self._show_title)
        self._appearance.changed.connect(self._recolor)
        self._recolor()
        self._show_title()
        place_window(self, settings)

    def _build_files(self) -> None:
        self.files = FileFlow(self, self.session, self._settings, self._translation)
        looks = (self._settings, self._appearance, self._translation)
        self.features = Features(Ground(self, self.session, *looks, self.menu_actions, self.views, self.files))
        FileDrop(self, self.files)
        actions = self.menu_actions
        actions.bind(
            {
                **self.files.commands(),
                **self.features.commands(),
                "file.new-window": self.another_wanted.emit,
                "file.close": self.close,
                "file.quit": self.quit_wanted.emit,
            }
        )
        self.files.fill_menus(actions.menu("file/recent"), actions.menu("help/samples"))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape that nobody wanted leads back to the map."""
        if event.key() == Qt.Key.Key_Escape:
            self.views.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            super().keyPressEvent(event)

    def _show_title(self) -> None:
        at_start = self.views.current is ViewName.START
        self.setWindowTitle("journeymap" if at_start else window_title(self.session))
        self.setWindowModified(not at_start and not self.session.document.clean)

    def _recolor(self) -> None:
        self.session.theme = self._appearance.theme
        self.menu_actions.recolor(self._appearance.theme)
