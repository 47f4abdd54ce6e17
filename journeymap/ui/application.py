"""The program with windows: from the command line's file names to the event loop."""

import logging
from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QObject, QProcess, QTimer
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QApplication

from journeymap.ui.appearance import STYLE, Appearance
from journeymap.ui.faults import FaultReport
from journeymap.ui.icons import application_icon
from journeymap.ui.interface_scale import restart_command, scaled
from journeymap.ui.main_window import MainWindow
from journeymap.ui.settings import Settings
from journeymap.ui.signals import QuitSignals
from journeymap.ui.sweeper import Sweeper
from journeymap.ui.translation import Translation

NAME = "journeymap"


class Program(QObject):
    """Settings, looks and language shared by all windows, and the windows themselves."""

    def __init__(self, application: QApplication, settings: Settings | None = None) -> None:
        super().__init__()
        self._application = application
        self.settings = settings if settings is not None else Settings(parent=self)
        self.translation = Translation(self.settings, self)
        self.appearance = Appearance(application, self.settings, self)
        self.sweeper = Sweeper(self)
        self.windows: list[MainWindow] = []
        self.again: list[Path] | None = None
        """Maps to open in a new program once this one has ended; None starts none."""
        self.appearance.scale.restart_wanted.connect(self.restart)

    def open_window(self, path: Path | None = None) -> MainWindow:
        """Show another window, with the map at ``path`` once the window is there."""
        window = MainWindow(self.settings, self.appearance, self.translation, at_start=path is None)
        self.windows.append(window)
        window.another_wanted.connect(self._open_another)
        window.quit_wanted.connect(self.quit)
        window.closed.connect(self._forget)
        window.session.replaced.connect(self.sweeper.renew)
        if len(self.windows) > 1:
            window.move(self.windows[-2].pos().x() + 28, self.windows[-2].pos().y() + 28)
        window.files.waiting = path
        window.show()
        return window

    def quit(self) -> None:
        """Close all windows, each asking about its unsaved changes; one "Cancel" stops it."""
        asking = self._application.activeModalWidget()
        if asking is not None:
            # A question stands open; leave it unanswered, and come back once it is gone.
            asking.close()
            QTimer.singleShot(0, self, self.quit)
            return
        for window in tuple(self.windows):
            if not window.close():
                return

    def restart(self) -> None:
        """Close all windows, each asking about its unsaved changes, to open their maps in a new program.

        One "Cancel" stops it, and what was closed before is opened again.
        """
        closed: list[Path] = []
        for window in tuple(self.windows):
            if not window.close():
                for path in closed:
                    self.open_window(path)
                return
            if window.session.path is not None:
                closed.append(window.session.path)
        self.again = closed

    def _open_another(self) -> None:
        self.open_window()

    def _forget(self, window: MainWindow) -> None:
        if window in self.windows:
            self.windows.remove(window)
        window.deleteLater()
        self.sweeper.renew()


def run(argv: Sequence[str]) -> int:
    """Show the program until its last window closes and return its exit code.

    The caller has already made sure that Qt can run (:func:`journeymap.ui.guard.ready_for_qt`).

    Parameters
    ----------
    argv : paths of the maps to open, each in its own window; none opens an empty map.
    """
    logging.basicConfig(level=logging.WARNING, format="%(name)s: %(message)s")
    # Qt gets no argument of the person's: it would take a file called "-stylesheet" for an option.
    settings = Settings()
    with scaled(settings):
        application = QApplication([NAME, *STYLE])
    application.setApplicationName(NAME)
    application.setDesktopFileName(NAME)
    faults = FaultReport()
    faults.install()
    program = Program(application, settings)
    application.setWindowIcon(QIcon(application_icon()))
    signals = QuitSignals()
    signals.received.connect(program.quit)
    try:
        for text in argv or [""]:
            program.open_window(Path(text) if text else None)
        program.sweeper.begin()
        code = application.exec()
        if program.again is not None:
            QProcess.startDetached(*restart_command(program.again))
        return code
    finally:
        program.sweeper.stop()
        signals.stop()
        faults.uninstall()
