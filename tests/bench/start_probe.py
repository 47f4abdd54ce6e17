"""The process ``bench_start`` times: shows a window, says when it was painted and what was loaded, and dies.

``start_probe.py floor`` · ``start_probe.py window`` · ``start_probe.py map PATH``
"""

import os
import sys
import time
from pathlib import Path

sys.path[0] = str(Path(__file__).parents[2])


def show_floor() -> None:
    """Show and paint a bare window, then say when that was."""
    from PySide6.QtWidgets import QApplication, QMainWindow

    application = QApplication([])
    window = QMainWindow()
    window.resize(1440, 900)
    window.show()
    paint_first(window)
    tell(now())
    del application


def show_program(path: str) -> None:
    """Run the program as its command line does, and say when it was painted."""
    from journeymap.cli import main
    from journeymap.ui import quick_imports

    load_qt = quick_imports.load_qt

    def load_and_watch() -> None:
        load_qt()
        from PySide6.QtWidgets import QApplication

        QApplication.exec = staticmethod(watch)

    def watch() -> int:
        from PySide6.QtWidgets import QApplication

        window = next(each for each in QApplication.topLevelWidgets() if each.isVisible())
        paint_first(window)
        seen = now()
        if path:
            check_shell(window)
            seen = paint_map(window)
        else:
            check_start(window)
        tell(seen)
        return 0

    quick_imports.load_qt = load_and_watch
    main([path] if path else [])


def paint_first(window) -> None:
    """Process events until the whole of ``window`` has been painted for the first time."""
    from PySide6.QtCore import QCoreApplication, QEvent, QObject

    class FirstPaint(QObject):
        done = False

        def eventFilter(self, watched: QObject, event: QEvent) -> bool:
            if event.type() is not QEvent.Type.Paint or self.done:
                return False
            watched.removeEventFilter(self)
            QCoreApplication.sendEvent(watched, event)
            self.done = True
            raise_loop(self)
            return True

    loop_of(window, FirstPaint())


def loop_of(window, watcher) -> None:
    """Run an event loop until ``watcher`` ends it: what waits behind the first paint is not part of it."""
    from PySide6.QtCore import QEventLoop

    watcher.loop = QEventLoop()
    window.windowHandle().installEventFilter(watcher)
    watcher.loop.exec()


def raise_loop(watcher) -> None:
    """End the loop in which ``watcher`` was waited for."""
    watcher.loop.exit()


def check_shell(window) -> None:
    """Make sure that what was painted is the whole window and not a part of it."""
    from PySide6.QtWidgets import QDockWidget, QToolBar

    menus = [action.menu() for action in window.menuBar().actions()]
    assert len(menus) >= 5, menus
    assert all(menu is not None and menu.actions() for menu in menus)
    assert [each.isVisible() for each in window.findChildren(QDockWidget)] == [True, True]
    assert all(each.isVisible() and each.height() > 30 for each in window.findChildren(QToolBar))
    assert len(window.palette_panel.tiles()) >= 28


def check_start(window) -> None:
    """Make sure that what was painted is the whole start page: menus, templates, samples and first help."""
    from PySide6.QtWidgets import QDockWidget, QLabel, QToolBar

    menus = [action.menu() for action in window.menuBar().actions() if action.isVisible()]
    assert len(menus) >= 3, menus
    assert all(menu is not None and menu.actions() for menu in menus)
    page = window.views.currentWidget()
    assert page.objectName() == "start"
    assert len(page.templates.cards) == 4
    pressed = [*page.templates.cards, *page.samples, *page.help, *page.languages.links.values()]
    assert len(pressed) >= 11
    assert all(each.isVisible() and each.text() and each.height() > 20 for each in pressed)
    assert sum(label.isVisible() and bool(label.text()) for label in page.findChildren(QLabel)) >= 5
    assert not any(each.isVisible() for each in window.findChildren(QDockWidget) + window.findChildren(QToolBar))


def paint_map(window) -> tuple[float, float]:
    """Process events until the map is on screen; returns when it was."""
    from PySide6.QtWidgets import QApplication

    shown = []
    window.canvas.board_scene.shown.connect(lambda: shown.append(True))
    while not (shown or window.canvas.board_scene.board.cells):
        QApplication.processEvents()
    QApplication.processEvents()
    window.canvas.viewport().repaint()
    seen = now()
    assert sum(key.startswith("card:") for key in window.session.board.parts) >= 20
    return seen


def now() -> tuple[float, float]:
    """Return what the clock says and the seconds of work this process has taken."""
    return time.monotonic(), time.process_time()


def tell(seen: tuple[float, float]) -> None:
    """Report to the timing process and end this one."""
    print("SEEN", *seen, *{name.partition(".")[0] for name in sys.modules}, flush=True)
    os._exit(0)


if __name__ == "__main__":
    show_floor() if sys.argv[1] == "floor" else show_program(sys.argv[2] if sys.argv[2:] else "")
