"""A window with the outline of the sample shown, and the fingers that use it."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from journeymap.ui.main_window import MainWindow
from journeymap.ui.outline.columns import Column
from journeymap.ui.outline.contents import Key, Sort, children_of
from journeymap.ui.outline.view import OutlineView
from journeymap.ui.views import ViewName
from tests.ui.inspector.fingers import write
from tests.ui.shell.conftest import answers, appearance, settings, shop, translation, window

__all__ = ["answers", "appearance", "settings", "shop", "translation", "window"]

NO = Qt.KeyboardModifier.NoModifier
ALT = Qt.KeyboardModifier.AltModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier
CONTROL = Qt.KeyboardModifier.ControlModifier


class Outliner:
    """Somebody at the keyboard of the outline."""

    def __init__(self, window: MainWindow) -> None:
        self.window = window
        view = window.views.view(ViewName.OUTLINE)
        assert isinstance(view, OutlineView)
        self.view, self.tree = view, view.tree

    @property
    def journey(self):
        """The content as it is now."""
        return self.window.session.journey

    def press(self, key: Qt.Key, modifier: Qt.KeyboardModifier = NO) -> None:
        """Press a key where the keyboard is."""
        widget = QApplication.focusWidget()
        assert widget is not None
        QTest.keyClick(widget, key, modifier)
        QApplication.processEvents()

    def type(self, text: str) -> None:
        """Type through an input method."""
        widget = QApplication.focusWidget()
        assert widget is not None
        write(widget, text)

    def go(self, sort: Sort, name: str, column: Column = Column.NAME) -> Key:
        """Make the first row of a sort with this name the current one."""
        key = self.key(sort, name)
        self.tree.go_to_key(key, column)
        assert self.tree.key() == key
        return key

    def key(self, sort: Sort, name: str) -> Key:
        """Return the key of the first row of a sort with this name."""
        for key in self.keys(Key(Sort.ROOT)):
            if key.sort is sort and self.view.rows.index_of(key).data() == name:
                return key
        raise AssertionError(name)

    def below(self, key: Key) -> list[str]:
        """Return the names of the rows below a row, as the tree shows them."""
        rows = self.view.rows
        index = rows.index_of(key)
        return [rows.index(n, 0, index).data() for n in range(rows.rowCount(index))]

    def keys(self, key: Key):
        """Yield the keys of all rows below a row."""
        for child in children_of(self.journey, key):
            yield child
            yield from self.keys(child)


@pytest.fixture
def outliner(shop: MainWindow) -> Outliner:
    shop.activateWindow()
    QTest.keyClick(shop.canvas, Qt.Key.Key_2, CONTROL | ALT)
    assert shop.views.current is ViewName.OUTLINE
    QApplication.processEvents()
    return Outliner(shop)
