"""Somebody who looks for something in a map by keys and mouse."""

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QInputMethodEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from journeymap.ui.board.items import Sign
from journeymap.ui.finding.bar import FindBar
from journeymap.ui.finding.filter_panel import FilterPanel
from journeymap.ui.finding.strip import Strip
from journeymap.ui.main_window import MainWindow

CTRL, SHIFT, ALT = (
    Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.ShiftModifier,
    Qt.KeyboardModifier.AltModifier,
)
NONE = Qt.KeyboardModifier.NoModifier


class Seeker:
    """Presses keys where the keyboard is, and reads what is to be seen."""

    def __init__(self, window: MainWindow) -> None:
        self.window = window
        self.canvas = window.canvas
        self.session = window.session
        self.journey = window.session.journey

    def press(self, key: Qt.Key, held: Qt.KeyboardModifier = NONE) -> None:
        """Press a key where the keyboard is now."""
        if QApplication.activeWindow() is None:
            self.window.activateWindow()
            QApplication.processEvents()
        QTest.keyClick(QApplication.focusWidget() or self.window, key, held)
        QApplication.processEvents()

    def open(self) -> FindBar:
        self.press(Qt.Key.Key_F, CTRL)
        return self.bar

    def find(self, words: str) -> FindBar:
        """Open the bar and type ``words`` as an input method does."""
        bar = self.open()
        self.type(words)
        return bar

    def type(self, words: str) -> None:
        field = QApplication.focusWidget()
        assert field is not None
        for char in words:
            event = QInputMethodEvent()
            event.setCommitString(char)
            QApplication.sendEvent(field, event)

    def click(self, button: QWidget) -> None:
        QTest.mouseClick(button, Qt.MouseButton.LeftButton, NONE, QPoint(button.width() // 2, button.height() // 2))
        QApplication.processEvents()

    def choose(self, *words: str) -> None:
        """Press the filter's chips that say these words."""
        for said in words:
            self.click(next(chip for chip in self.panel.chips if chip.text() == said))

    @property
    def bar(self) -> FindBar:
        return self._one(FindBar)

    @property
    def panel(self) -> FilterPanel:
        return self._one(FilterPanel)

    @property
    def strip(self) -> Strip:
        return self._one(Strip)

    def id_of(self, name: str) -> str:
        """Return the id of what is called ``name``."""
        return next(e.id for e in self.journey.elements() if name in (getattr(e, "name", ""), getattr(e, "text", "")))

    def signed(self, sign: Sign) -> frozenset[str]:
        return self.canvas.board_scene.signed(sign)

    def _one(self, kind):
        found = self.window.findChild(kind)
        assert found is not None, f"no {kind.__name__} yet"
        return found
