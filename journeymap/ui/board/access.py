"""The board for screen readers and for programs that press buttons: a list, with an item per part.

Items are not QObjects; their interfaces are kept here for the life of the board, because Qt
holds bare pointers to every interface it has ever shown to somebody.
"""

from typing import Protocol
from weakref import ref

from PySide6.QtCore import QCoreApplication, QObject, QPoint, QRect
from PySide6.QtGui import (
    QAccessible,
    QAccessibleEvent,
    QAccessibleInterface,
    QAccessibleSelectionInterface,
    QWindow,
)
from PySide6.QtWidgets import QWidget
from shiboken6 import VoidPtr, getCppPointer, isValid

from journeymap.layout.board import Slot
from journeymap.layout.geometry import Point
from journeymap.ui.board.access_item import ItemAccess, on_screen
from journeymap.ui.board.item_list import ItemList
from journeymap.ui.board.scene import BoardScene
from journeymap.ui.board.view import BoardView
from journeymap.ui.selection import Selection


class Reading(Protocol):
    """Who finds words for a board and acts for those who cannot point."""

    def place_name(self, slot: Slot) -> str:
        """Return what an empty place is called."""

    def position(self, element_id: str) -> str:
        """Return which of how many an element is in its cell, empty where that says nothing."""

    def press(self, key: str) -> None:
        """Do what a click on an item does."""

    def rename(self, key: str) -> None:
        """Open the editor over an item's name."""


class BoardAccess(QAccessibleInterface, QAccessibleSelectionInterface):
    """The board as a list of which one or several items are selected.

    Parameters
    ----------
    reading : words and deeds; not kept alive from here.
    editor : where names are typed; the list's last child while it is open.
    """

    def __init__(self, view: BoardView, selection: Selection, reading: Reading, editor: QWidget) -> None:
        QAccessibleInterface.__init__(self)
        QAccessibleSelectionInterface.__init__(self)
        # Qt and other programs may hold this for ever; that must not keep a closed window's map alive.
        self._view, self._reading, self._editor = ref(view), ref(reading), ref(editor)
        self.selection = selection
        self._list = ItemList(self)

    # -- what we tell ------------------------------------------------------------------

    def renew(self) -> None:
        """Hear that another board is shown; the list is made again when somebody asks."""
        self._list.renew()
        if QAccessible.isActive():
            QAccessible.updateAccessibility(QAccessibleEvent(self.view, QAccessible.Event.ObjectReorder))

    def tell_selection(self) -> None:
        """Tell a screen reader which part is selected now."""
        if not QAccessible.isActive():
            return
        QAccessible.updateAccessibility(QAccessibleEvent(self.view, QAccessible.Event.SelectionWithin))
        item = self._primary()
        if item is not None:
            for event in (QAccessible.Event.Selection, QAccessible.Event.Focus):
                QAccessible.updateAccessibility(QAccessibleEvent(item, event))

    def items(self) -> list[ItemAccess]:
        """Return the items in reading order."""
        return self._list.items()

    @property
    def reading(self) -> Reading | None:
        """Who finds the words; None once the map is gone."""
        return self._reading()

    @property
    def view(self) -> BoardView:
        """The view (RuntimeError: it is gone)."""
        view = self._view()
        if view is None:
            raise RuntimeError("the view is gone")
        return view

    @property
    def scene(self) -> BoardScene:
        """The scene whose parts are listed."""
        return self.view.board_scene

    def _primary(self) -> ItemAccess | None:
        primary = self.selection.primary
        return next((each for each in self.items() if each.element_id == primary), None) if primary else None

    def _selected(self) -> list[ItemAccess]:
        return [each for each in self.items() if each.element_id and each.element_id in self.selection]

    def _open_editor(self) -> QAccessibleInterface | None:
        editor = self._editor()
        if editor is None or not isValid(editor) or editor.width() <= 1:
            return None
        return QAccessible.queryAccessibleInterface(editor)

    # -- what Qt asks ------------------------------------------------------------------

    def interface_cast(self, kind: QAccessible.InterfaceType) -> VoidPtr:  # type: ignore[override]
        """Return the address of the interface Qt asks for, a null pointer for those there are not."""
        if kind is QAccessible.InterfaceType.SelectionInterface:
            addresses: tuple[int, ...] = getCppPointer(self)
            return VoidPtr(addresses[1])
        return VoidPtr(0)

    def selectedItemCount(self) -> int:
        """How many items are selected."""
        return len(self._selected())

    def selectedItems(self) -> list[QAccessibleInterface]:
        """Return the selected items in reading order."""
        return list(self._selected())

    def select(self, child: QAccessibleInterface) -> bool:
        """Select an item besides those that are."""
        if not isinstance(child, ItemAccess) or not child.element_id:
            return False
        self.selection.add(child.element_id)
        return True

    def unselect(self, child: QAccessibleInterface) -> bool:
        """Let an item go."""
        if not isinstance(child, ItemAccess) or child.element_id not in self.selection:
            return False
        self.selection.toggle(child.element_id)
        return True

    def selectAll(self) -> bool:
        """Not from here: Ctrl+A selects the cards."""
        return False

    def clear(self) -> bool:
        """Select nothing."""
        self.selection.clear()
        return True

    def isValid(self) -> bool:
        """Whether the view is still there."""
        view = self._view()
        return view is not None and isValid(view)

    def object(self) -> QObject:
        """The view."""
        return self.view

    def parent(self) -> QAccessibleInterface:
        """What the view stands in."""
        return QAccessible.queryAccessibleInterface(self.view.parent() or self.view.window())

    def window(self) -> QWindow | None:  # type: ignore[override]
        """The window of the view."""
        return self.view.window().windowHandle()

    def childCount(self) -> int:
        """How many parts can be read, and the editor while it is open."""
        return len(self.items()) + (self._open_editor() is not None)

    def child(self, index: int) -> QAccessibleInterface | None:  # type: ignore[override]
        """Return the part at ``index`` in reading order."""
        items = self.items()
        if index == len(items):
            return self._open_editor()
        return items[index] if 0 <= index < len(items) else None

    def indexOfChild(self, child: QAccessibleInterface) -> int:
        """Return where a part comes in reading order; -1 for strangers."""
        items = self.items()
        if isinstance(child, ItemAccess):
            return self._list.index(child)
        return len(items) if child.object() is self._editor() and self._open_editor() is not None else -1

    def childAt(self, x: int, y: int) -> QAccessibleInterface | None:  # type: ignore[override]
        """Return the part at a point of the screen."""
        at = self.view.mapToScene(self.view.viewport().mapFromGlobal(QPoint(x, y)))
        here = Point(at.x(), at.y())
        hits = [item for item in self.items() if (box := item.area()) is not None and box.contains(here)]
        return max(hits, key=lambda item: not item.is_wide) if hits else None

    def focusChild(self) -> QAccessibleInterface | None:  # type: ignore[override]
        """Return what has the keyboard: the editor while it is open, else the selected part."""
        if not self.view.hasFocus():
            return None
        return self._open_editor() or self._primary()

    def rect(self) -> QRect:
        """Where the view is on the screen."""
        return on_screen(self.view.viewport(), self.view.viewport().rect())

    def role(self) -> QAccessible.Role:
        """A list."""
        return QAccessible.Role.List

    def state(self) -> QAccessible.State:
        """Focusable; more than one part can be selected."""
        state = QAccessible.State()
        state.focusable = True
        state.multiSelectable = True
        state.focused = self.view.hasFocus()
        return state

    def text(self, kind: QAccessible.Text) -> str:
        """Return its name or description."""
        if kind is QAccessible.Text.Name:
            return self.view.accessibleName() or QCoreApplication.translate("BoardAccess", "Journey map")
        return self.view.accessibleDescription() if kind is QAccessible.Text.Description else ""

    def setText(self, kind: QAccessible.Text, text: str) -> None:
        """Nothing can be written here."""
