"""A person's fingers: Hangul through an input method, and clicks at places inside a widget."""

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QGuiApplication, QInputMethodEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget


def compose(widget: QWidget, preedit: str) -> None:
    """Show a syllable in the making, as an input method does."""
    QApplication.sendEvent(widget, QInputMethodEvent(preedit, []))


def commit(widget: QWidget, text: str) -> None:
    """Put in composed text, as an input method does."""
    event = QInputMethodEvent("", [])
    event.setCommitString(text)
    QApplication.sendEvent(widget, event)


def write(widget: QWidget, text: str) -> None:
    """Type Hangul syllable by syllable."""
    for syllable in text:
        compose(widget, syllable)
        commit(widget, syllable)


def replace_text(widget: QWidget, text: str) -> None:
    """Select all and type over it."""
    widget.setFocus()
    QTest.keyClick(widget, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    write(widget, text)


def paste(widget: QWidget, text: str) -> None:
    """Paste text with the keyboard."""
    QGuiApplication.clipboard().setText(text)
    QTest.keyClick(widget, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)


def click(widget: QWidget, x: float = 0.5, y: float = 0.5) -> None:
    """Click at a share of the widget's width and height, once it has found its place."""
    QApplication.processEvents()
    at = QPoint(round(x * (widget.width() - 1)), round(y * (widget.height() - 1)))
    QTest.mouseClick(widget, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, at)


def press(widget: QWidget, key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    """Press a key in the widget."""
    QTest.keyClick(widget, key, modifier)


def drag(widget: QWidget, *places: QPoint) -> None:
    """Press at the first place, move over the others, let go at the last."""
    QTest.mousePress(widget, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, places[0])
    for place in places[1:]:
        QTest.mouseMove(widget, place)
    QTest.mouseRelease(widget, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, places[-1])
