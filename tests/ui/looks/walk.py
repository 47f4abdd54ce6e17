"""Opens everything in both languages and the themes, and says what is cut; also on a screen of another scale.

``QT_SCALE_FACTOR=1.5 python -m tests.ui.looks.walk`` prints one complaint a line.
"""

import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from pathlib import Path

from PySide6.QtCore import QEvent, QSize
from PySide6.QtWidgets import QApplication, QMenu, QWidget

from journeymap.model.vocabulary import Language
from journeymap.ui.appearance import STYLE, Appearance, ContrastChoice, ThemeChoice
from journeymap.ui.ground import Ground
from journeymap.ui.main_window import MainWindow
from journeymap.ui.settings import Settings
from journeymap.ui.translation import Translation
from journeymap.ui.views import ViewName
from tests.ui.looks.cut_text import FRAME, SCREEN, cut_texts, too_large
from tests.ui.looks.everything import MAKERS, choices, show_choice, tab_bars

SAMPLE = Path(__file__).parents[3] / "samples" / "telecom-store.ko.journey.yaml"

LOOKS = (
    (ThemeChoice.LIGHT, ContrastChoice.NORMAL),
    (ThemeChoice.DARK, ContrastChoice.NORMAL),
    (ThemeChoice.LIGHT, ContrastChoice.HIGH),
    (ThemeChoice.DARK, ContrastChoice.HIGH),
)

STRIPS = ("edit.find", "edit.filter", "view.history", "view.minimap", "edit.commands", "help.shortcuts")
"""Actions that show something inside the window, and hide it again."""

VIEWS = ("file.start-page", "view.outline")
"""Actions that show something in place of the map."""


def looked_through(window: MainWindow, ground: Ground, scale: float) -> list[str]:
    """Return every complaint about one language and one theme, those in use."""
    where = f"{ground.translation.language.value} {ground.appearance.theme.name} {scale:.0%}"
    room = (SCREEN - FRAME) / scale
    window.resize(QSize(int(room.width()), int(room.height())))
    settle()
    complaints = [f"{name}: {cut}" for name, act in _stations(window, ground, scale) for cut in act()]
    return [f"{where}: {complaint}" for complaint in complaints]


def _stations(window: MainWindow, ground: Ground, scale: float) -> Iterator[tuple[str, Callable[[], list[str]]]]:
    yield "window", lambda: cut_texts(window) + too_large(window, scale)
    yield "menus", lambda: _menus(window, scale)
    for kind, element in choices(window).items():
        yield f"inspector, {kind}", lambda element=element: _inspector(window, element)
    for action in VIEWS:
        yield action, lambda action=action: _view(window, action)
    for action in STRIPS:
        yield action, lambda action=action: _strip(window, action)
    for each, make in MAKERS.items():
        yield each.__name__, lambda make=make: _dialog(make(ground), scale)


def _dialog(dialog: QWidget, scale: float) -> list[str]:
    dialog.show()
    settle()
    found = cut_texts(dialog) + too_large(dialog, scale)
    dialog.close()
    dialog.deleteLater()
    QApplication.sendPostedEvents(dialog, QEvent.Type.DeferredDelete)
    return found


def _menus(window: MainWindow, scale: float) -> list[str]:
    found = []
    for menu in window.findChildren(QMenu):
        size = menu.sizeHint()
        if size.height() * scale > SCREEN.height() * max(1.0, scale):
            found.append(f"{menu.title()} is {size.height()} high")
    return found


def _inspector(window: MainWindow, element: str) -> list[str]:
    show_choice(window, element)
    found = cut_texts(window.inspector)
    for bar in tab_bars(window.inspector):
        for number in range(1, bar.count()):
            bar.setCurrentIndex(number)
            settle()
            found += cut_texts(window.inspector)
        bar.setCurrentIndex(0)
    return found


def _view(window: MainWindow, action: str) -> list[str]:
    window.menu_actions[action].trigger()
    settle()
    found = cut_texts(window.views)
    window.views.show_view(ViewName.MAP)
    return found


def _strip(window: MainWindow, action: str) -> list[str]:
    window.menu_actions[action].trigger()
    settle()
    found = [cut for top in QApplication.topLevelWidgets() if top.isVisible() for cut in cut_texts(top)]
    window.menu_actions[action].trigger()
    settle()
    return found


def settle() -> None:
    """Let layouts and paints happen."""
    for _ in range(3):
        QApplication.processEvents()


def main() -> None:
    """Walk on a screen of the scale that QT_SCALE_FACTOR says."""
    application = QApplication(["journeymap", *STYLE])
    with tempfile.TemporaryDirectory() as folder:
        settings = Settings(Path(folder) / "settings.ini")
        settings.keep("language", "ko")
        translation = Translation(settings)
        appearance = Appearance(application, settings)
        window = MainWindow(settings, appearance, translation)
        window.files.waiting = SAMPLE
        window.show()
        end = time.monotonic() + 30
        while window.session.path is None and time.monotonic() < end:
            QApplication.processEvents()
        ground = Ground(
            window,
            window.session,
            settings,
            appearance,
            translation,
            window.menu_actions,
            window.views,
            window.files,
        )
        for language in Language:
            translation.switch(language)
            for theme, contrast in (LOOKS[0], LOOKS[2]):
                appearance.choose(theme)
                appearance.choose_contrast(contrast)
                for complaint in looked_through(window, ground, window.devicePixelRatioF()):
                    sys.stdout.write(f"{complaint}\n")
        window.session.document.mark_clean()
        window.close()


if __name__ == "__main__":
    sys.exit(main())
