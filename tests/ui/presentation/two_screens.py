"""Run by a test in a process of its own: a window on one of two screens, and where its presentation opens."""

import sys
from pathlib import Path

from PySide6.QtWidgets import QApplication

from journeymap.ui.appearance import Appearance
from journeymap.ui.main_window import MainWindow
from journeymap.ui.settings import Settings
from journeymap.ui.translation import Translation


def main(folder: Path, sample: Path) -> None:
    application = QApplication([])
    settings = Settings(folder / "settings.ini")
    window = MainWindow(settings, Appearance(application, settings), Translation(settings))
    window.show()
    application.processEvents()
    window.files.open_path(sample)
    window.menu_actions["view.present"].trigger()
    application.processEvents()
    shown = next(w for w in application.topLevelWidgets() if w.objectName() == "presentation")
    sys.stdout.write(f"{window.screen().name()} {shown.screen().name()} {shown.width()} {shown.height()}\n")
    shown.close()


if __name__ == "__main__":
    main(Path(sys.argv[1]), Path(sys.argv[2]))
