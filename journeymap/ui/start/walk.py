"""Walking over a page with the arrow keys: to the nearest thing that lies that way."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QPoint, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractButton, QWidget

_WAYS = {
    Qt.Key.Key_Left: QPoint(-1, 0),
    Qt.Key.Key_Right: QPoint(1, 0),
    Qt.Key.Key_Up: QPoint(0, -1),
    Qt.Key.Key_Down: QPoint(0, 1),
}
_PRESSES = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_ASTRAY = 3
"""A pixel off the straight way counts as much as so many on it."""


class ArrowWalk(QObject):
    """Gives the buttons of a page arrow keys between them, and Enter to press them.

    Qt's own buttons take Left and Right for "before" and "next", and leave Enter to dialogs.
    """

    def __init__(self, page: QWidget, reveal: Callable[[QWidget], object]) -> None:
        super().__init__(page)
        self._page = page
        self._reveal = reveal

    def add(self, *buttons: QAbstractButton) -> None:
        """Let the keyboard come by these, too; those that go are forgotten by themselves."""
        for button in buttons:
            button.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take the arrows and Enter, and show what the keyboard comes to."""
        if not isinstance(watched, QAbstractButton):
            return False
        if event.type() is QEvent.Type.FocusIn:
            self._reveal(watched)
        if event.type() is not QEvent.Type.KeyPress or not isinstance(event, QKeyEvent):
            return False
        plain = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier == Qt.KeyboardModifier.NoModifier
        key = Qt.Key(event.key())
        if plain and key in _PRESSES:
            watched.click()
            return True
        if plain and key in _WAYS:
            self._go(watched, _WAYS[key])
            return True
        return False

    def _go(self, start: QAbstractButton, way: QPoint) -> None:
        here = _middle(start, self._page)
        best: tuple[int, QAbstractButton] | None = None
        for each in self._page.findChildren(QAbstractButton):
            if each is start or not each.isVisible() or not each.isEnabled() or not each.focusPolicy():
                continue
            offset = _nearest(here, each, self._page, way) - here
            on = QPoint.dotProduct(offset, way)
            off = abs(offset.x() * way.y()) + abs(offset.y() * way.x())
            # Something beside the way is not on it.
            if on > 0 and off <= max(on * 4, 4) and (best is None or on + _ASTRAY * off < best[0]):
                best = (on + _ASTRAY * off, each)
        if best is not None:
            best[1].setFocus(Qt.FocusReason.TabFocusReason)


def _middle(widget: QWidget, page: QWidget) -> QPoint:
    return widget.mapTo(page, widget.rect().center())


def _nearest(here: QPoint, widget: QWidget, page: QWidget, way: QPoint) -> QPoint:
    """Return the point of a widget to go to: its middle along the way, across it whatever is straightest."""
    middle = _middle(widget, page)
    corner = widget.mapTo(page, QPoint(0, 0))
    across_x = min(max(here.x(), corner.x()), corner.x() + widget.width())
    across_y = min(max(here.y(), corner.y()), corner.y() + widget.height())
    return QPoint(middle.x(), across_y) if way.x() else QPoint(across_x, middle.y())
