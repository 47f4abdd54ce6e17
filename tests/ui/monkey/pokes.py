"""Clicks, turns and keys on whatever stands in a panel."""

from random import Random

from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QMouseEvent, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from shiboken6 import isValid

KEY = Qt.Key
NONE = Qt.KeyboardModifier.NoModifier

KEYS = (
    *(KEY.Key_Up, KEY.Key_Down, KEY.Key_Left, KEY.Key_Right, KEY.Key_Home, KEY.Key_End, KEY.Key_PageUp),
    *(KEY.Key_PageDown, KEY.Key_Return, KEY.Key_Return, KEY.Key_Escape, KEY.Key_Tab, KEY.Key_Backtab, KEY.Key_Space),
    *(KEY.Key_Delete, KEY.Key_Backspace, KEY.Key_F2, KEY.Key_F6, KEY.Key_A, KEY.Key_7, KEY.Key_Plus, KEY.Key_Minus),
)


def poke(panel: QWidget, chance: Random) -> str:
    """Click, scroll or press a key in something of a panel that can be seen."""
    inside = [each for each in panel.findChildren(QWidget) if each.isVisible() and not each.visibleRegion().isEmpty()]
    if not inside:
        return "nothing to be seen"
    target = chance.choice(inside)
    said = f"{type(target).__name__} {target.objectName()}"
    at = QPoint(chance.randrange(max(1, target.width())), chance.randrange(max(1, target.height())))
    roll = chance.random()
    if roll < 0.7:
        click_widget(target, at)
    elif roll < 0.8:
        QTest.mouseDClick(target, Qt.MouseButton.LeftButton, NONE, at)
    elif roll < 0.9:
        turn = QPoint(0, chance.choice((-120, 120)))
        where = QPointF(target.mapToGlobal(at))
        event = QWheelEvent(
            QPointF(at), where, QPoint(), turn, Qt.MouseButton.NoButton, NONE, Qt.ScrollPhase.NoScrollPhase, False
        )
        QApplication.sendEvent(target, event)
    else:
        QTest.keyClick(target, chance.choice(KEYS), NONE)
    return said


def click_widget(target: QWidget, at: QPoint) -> None:
    """Press and let go; the press may be the end of the widget."""
    for kind in (QEvent.Type.MouseButtonPress, QEvent.Type.MouseButtonRelease):
        if isValid(target):
            held = Qt.MouseButton.LeftButton if kind is QEvent.Type.MouseButtonPress else Qt.MouseButton.NoButton
            where = QPointF(target.mapToGlobal(at))
            QApplication.sendEvent(target, QMouseEvent(kind, QPointF(at), where, Qt.MouseButton.LeftButton, held, NONE))
