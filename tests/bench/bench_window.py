"""The whole window: another theme, another language, dialogs, and steps on many touchpoints, until all is painted.

``python tests/bench/bench_window.py`` prints medians and the longest of each. Times are those of the thread that
paints, so that other programs do not count; there is no screen.
"""

import os
import sys
import tempfile
import time
from collections.abc import Callable
from functools import partial
from pathlib import Path

ROOT = Path(__file__).parents[2]
sys.path.insert(0, str(ROOT))
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QApplication, QDialog

from journeymap.model.vocabulary import Language
from journeymap.storage.writer import write_tree
from journeymap.ui.appearance import STYLE, Appearance, ContrastChoice, ThemeChoice
from journeymap.ui.export_dialog import ExportDialog
from journeymap.ui.main_window import MainWindow
from journeymap.ui.new_dialog import NewDialog
from journeymap.ui.settings import Settings
from journeymap.ui.sweeper import Sweeper
from journeymap.ui.translation import Translation
from tests.bench.make_map import make_tree

SAMPLE = ROOT / "samples" / "telecom-store.ko.journey.yaml"
SWITCH = 300.0
"""Milliseconds for another theme or language."""

WAIT = 100.0
"""Milliseconds after which a person wonders whether the program has stopped."""


def settle() -> None:
    """Paint, and take away what was thrown away, as the event loop does between two events."""
    QApplication.processEvents()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    QApplication.processEvents()


def milliseconds(act: Callable[[], object]) -> float:
    """Return how long ``act`` takes until everything is painted."""
    start = time.thread_time()
    act()
    settle()
    return (time.thread_time() - start) * 1000


def told(name: str, acts: list[Callable[[], object]], target: float, rounds: int = 6) -> None:
    """Do ``acts`` in turns and print what they took."""
    times = sorted(milliseconds(acts[turn % len(acts)]) for turn in range(rounds))
    verdict = "ok" if times[len(times) // 2] <= target else "MISSED"
    middle = times[len(times) // 2]
    print(f"  {name:<34} median {middle:6.1f}  max {times[-1]:6.1f}  target {target:5.1f} ms  {verdict}")


def opened(path: Path, looks: tuple[Settings, Appearance, Translation]) -> MainWindow:
    """Return a window with a map and one touchpoint in the inspector."""
    window = MainWindow(*looks)
    window.resize(1440, 900)
    window.files.waiting = path
    window.show()
    end = time.monotonic() + 60
    while window.session.path is None and time.monotonic() < end:
        QApplication.processEvents()
    choose(window, [window.session.journey.touchpoints()[3].id])
    settle()
    return window


def measure(application: QApplication, path: Path, folder: Path) -> None:
    """Print everything measured on one map."""
    settings = Settings(folder / "settings.ini")
    settings.keep("language", "ko")
    settings.keep("theme", "light")
    appearance, translation = Appearance(application, settings), Translation(settings)
    window = opened(path, (settings, appearance, translation))
    touchpoints = [each.id for each in window.session.journey.touchpoints()]
    print(f"{path.name}: {len(touchpoints)} touchpoints, {len(application.allWidgets())} widgets")
    dark, light = (partial(appearance.choose, choice) for choice in (ThemeChoice.DARK, ThemeChoice.LIGHT))
    told("another theme", [dark, light], SWITCH)
    high, back = (partial(appearance.choose_contrast, c) for c in (ContrastChoice.HIGH, ContrastChoice.NORMAL))
    told("high contrast, and back", [high, back], SWITCH)
    english, korean = (partial(translation.switch, each) for each in (Language.ENGLISH, Language.KOREAN))
    told("another language", [english, korean], SWITCH)
    told("export dialog", [lambda: shown(ExportDialog(window.session, Language.KOREAN, window))], WAIT)
    told("new dialog", [lambda: shown(NewDialog(window.session.theme, Language.KOREAN, window))], WAIT)
    actions = window.menu_actions
    told("select all, and one", [actions["edit.select-all"].trigger, lambda: choose(window, touchpoints[:1])], WAIT)
    choose(window, touchpoints[:300])
    actions["edit.copy"].trigger()
    told(f"paste {len(touchpoints[:300])}", [actions["edit.paste"].trigger], WAIT, 3)
    told("undo it", [actions["edit.undo"].trigger], WAIT, 3)
    window.session.document.mark_clean()
    window.close()
    window.deleteLater()
    settle()


def choose(window: MainWindow, ids: list[str]) -> None:
    """Select touchpoints."""
    window.session.selection.set(ids)


def shown(dialog: QDialog) -> None:
    """Show a dialog until it is painted."""
    dialog.show()
    QApplication.processEvents()
    dialog.close()
    dialog.deleteLater()


if __name__ == "__main__":
    program = QApplication([sys.argv[0], *STYLE])
    sweeper = Sweeper(program)
    sweeper.begin()  # as in the program
    with tempfile.TemporaryDirectory() as home:
        measure(program, SAMPLE, Path(home))
        for size in [int(word) for word in sys.argv[1:]] or [300, 1000]:
            made = Path(home) / f"{size}.journey.yaml"
            made.write_bytes(write_tree(make_tree(size)).encode())
            measure(program, made, Path(home))
