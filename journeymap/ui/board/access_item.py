"""One part of the board, or an empty place on it, as a screen reader meets it."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject, QRect, QRectF
from PySide6.QtGui import QAccessible, QAccessibleActionInterface, QAccessibleInterface, QWindow
from PySide6.QtWidgets import QWidget
from shiboken6 import VoidPtr, getCppPointer

from journeymap.layout.geometry import Rect

if TYPE_CHECKING:
    from journeymap.ui.board.access import BoardAccess

RENAME = "rename"
"""The action that opens the editor over a name; Qt has no name of its own for it."""


class ItemAccess(QAccessibleInterface, QAccessibleActionInterface):
    """A part, or an empty place, as an item of the list that can be pressed.

    Parameters
    ----------
    key : the part's, or ``place:STAGE/LANE``.
    """

    def __init__(self, board: "BoardAccess", key: str) -> None:
        QAccessibleInterface.__init__(self)
        QAccessibleActionInterface.__init__(self)
        self.key = key
        self.title = ""
        self.element_id = ""
        self.place: Rect | None = None
        self.is_wide = False
        self.is_counted = False
        self._board = board

    def area(self) -> Rect | None:
        """Return where it is on the board, None when it is gone."""
        if not self._board.isValid():
            return None
        return self.place if self.place is not None else self._board.scene.rect_of(self.key)

    def interface_cast(self, kind: QAccessible.InterfaceType) -> VoidPtr:  # type: ignore[override]
        """Return the address of the interface Qt asks for, a null pointer for those there are not.

        The stubs ask for an int, but PySide6 6.11 crashes on one.
        """
        if kind is QAccessible.InterfaceType.ActionInterface:
            addresses: tuple[int, ...] = getCppPointer(self)
            return VoidPtr(addresses[1])
        return VoidPtr(0)

    def actionNames(self) -> list[str]:
        """It can be pressed, and renamed where it has a name."""
        press = QAccessibleActionInterface.pressAction()
        return [press, RENAME] if self.element_id and not self.is_wide else [press]

    def localizedActionName(self, name: str) -> str:
        """Return what an action is called on screen."""
        if name == RENAME:
            return QCoreApplication.translate("BoardAccess", "Rename")
        return QAccessibleActionInterface.localizedActionName(self, name)

    def doAction(self, name: str) -> None:
        """Select the part, begin a card at the empty place, or open the editor over the name."""
        reading = self._board.reading
        if reading is None or name not in self.actionNames():
            return
        if name == RENAME:
            reading.rename(self.key)
        else:
            reading.press(self.key)

    def keyBindingsForAction(self, name: str) -> list[str]:
        """None of its own."""
        return []

    def isValid(self) -> bool:
        """Whether the part is still on the board."""
        return self.area() is not None

    def object(self) -> QObject | None:  # type: ignore[override]
        """None: parts are not QObjects."""
        return None

    def parent(self) -> QAccessibleInterface:
        """The board."""
        return self._board

    def window(self) -> QWindow | None:  # type: ignore[override]
        """The window of the board."""
        return self._board.window()

    def childCount(self) -> int:
        """None."""
        return 0

    def child(self, index: int) -> QAccessibleInterface | None:  # type: ignore[override]
        """None."""
        return None

    def indexOfChild(self, child: QAccessibleInterface) -> int:
        """None."""
        return -1

    def childAt(self, x: int, y: int) -> QAccessibleInterface | None:  # type: ignore[override]
        """None."""
        return None

    def rect(self) -> QRect:
        """Where it is on the screen."""
        area = self.area()
        if area is None:
            return QRect()
        view = self._board.view
        corner, end = view.mapFromScene(area.x, area.y), view.mapFromScene(area.right, area.bottom)
        return on_screen(view.viewport(), QRect(corner.x(), corner.y(), end.x() - corner.x(), end.y() - corner.y()))

    def role(self) -> QAccessible.Role:
        """An item of a list."""
        return QAccessible.Role.ListItem

    def state(self) -> QAccessible.State:
        """Selectable; selected, focused or out of sight as the case may be."""
        state = QAccessible.State()
        area = self.area()
        if area is None:
            state.invalid = True
            return state
        state.selectable = state.focusable = bool(self.element_id)
        state.selected = self.element_id in self._board.selection
        is_primary = bool(self.element_id) and self.element_id == self._board.selection.primary
        state.focused = is_primary and self._board.view.hasFocus()
        state.offscreen = not self._board.scene.sight.intersects(QRectF(*area))
        return state

    def text(self, kind: QAccessible.Text) -> str:
        """Return the part's title, and of a card which of how many it is."""
        if kind is not QAccessible.Text.Name:
            return ""
        reading = self._board.reading
        if not self.is_counted or reading is None:
            return self.title
        return ", ".join(filter(None, (self.title, reading.position(self.element_id))))

    def setText(self, kind: QAccessible.Text, text: str) -> None:
        """Nothing can be written here."""


def on_screen(widget: QWidget, rect: QRect) -> QRect:
    """Return a widget's ``rect`` in pixels of the screen."""
    return QRect(widget.mapToGlobal(rect.topLeft()), rect.size())
