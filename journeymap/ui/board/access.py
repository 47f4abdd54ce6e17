"""The board for screen readers and for programs that press buttons: a list, with an item per part.

Items are not QObjects; their interfaces are kept here for the life of the board, because Qt
holds bare pointers to every interface it has ever shown to somebody.
"""

from collections.abc import Callable
from weakref import WeakMethod, ref

from PySide6.QtCore import QCoreApplication, QObject, QPoint, QRect, QRectF
from PySide6.QtGui import QAccessible, QAccessibleActionInterface, QAccessibleEvent, QAccessibleInterface, QWindow
from PySide6.QtWidgets import QWidget
from shiboken6 import VoidPtr, getCppPointer, isValid

from journeymap.layout.board import PartKind, Slot
from journeymap.layout.geometry import Point, Rect
from journeymap.ui.board.scene import BoardScene
from journeymap.ui.board.view import BoardView
from journeymap.ui.selection import Selection

_READING_ORDER = (PartKind.STAGE_HEADER, PartKind.LANE_HEADER, PartKind.CARD, PartKind.NOTE, PartKind.METRIC)


class BoardAccess(QAccessibleInterface):
    """The board as a list.

    Parameters
    ----------
    name_place : words for an empty place.
    press : does what a click on an item does; hears the item's key.
    """

    def __init__(
        self,
        view: BoardView,
        selection: Selection,
        name_place: Callable[[Slot], str],
        press: Callable[[str], None],
    ) -> None:
        super().__init__()
        # Qt and other programs may hold this for ever; that must not keep a closed window's map alive.
        self._view = ref(view)
        self._name_place = WeakMethod(name_place)
        self._press = WeakMethod(press)
        self.selection = selection
        self._known: dict[str, ItemAccess] = {}
        self._order: list[ItemAccess] = []
        self._index: dict[str, int] = {}
        self._is_stale = True

    # -- what we tell ------------------------------------------------------------------

    def renew(self) -> None:
        """Hear that another board is shown; the list is made again when somebody asks."""
        self._is_stale = True
        if QAccessible.isActive():
            QAccessible.updateAccessibility(QAccessibleEvent(self.view, QAccessible.Event.ObjectReorder))

    def tell_selection(self) -> None:
        """Tell a screen reader which part is selected now."""
        primary = self.selection.primary
        if primary is None or not QAccessible.isActive():
            return
        item = next((each for each in self.items() if each.element_id == primary), None)
        if item is not None:
            QAccessible.updateAccessibility(QAccessibleEvent(item, QAccessible.Event.Focus))

    def items(self) -> "list[ItemAccess]":
        """Return the items in reading order."""
        if self._is_stale:
            self._is_stale = False
            self._order = [self._item(key) for key in self._keys()]
            self._order += [self._place(slot) for slots in self.scene.board.cells.values() for slot in slots[-1:]]
            self._index = {item.key: at for at, item in enumerate(self._order)}
        return self._order

    def press(self, key: str) -> None:
        """Do what a click on an item does."""
        act = self._press()
        if act is not None:
            act(key)

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

    def _keys(self) -> list[str]:
        by_kind: dict[PartKind, list[str]] = {kind: [] for kind in _READING_ORDER}
        for key, (part, _origin) in self.scene.board.parts.items():
            if part.kind in by_kind:
                by_kind[part.kind].append(key)
        return [key for kind in _READING_ORDER for key in by_kind[kind]]

    def _item(self, key: str) -> "ItemAccess":
        part = self.scene.board.parts[key][0]
        item = self._known.get(key)
        if item is None:
            item = self._known[key] = ItemAccess(self, key)
        item.title, item.element_id = part.title, part.element_id
        return item

    def _place(self, slot: Slot) -> "ItemAccess":
        key = f"place:{slot.stage}/{slot.lane}"
        item = self._known.get(key)
        if item is None:
            item = self._known[key] = ItemAccess(self, key)
        name = self._name_place()
        item.title, item.place = name(slot) if name is not None else "", slot.rect
        return item

    # -- what Qt asks ------------------------------------------------------------------

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
        """How many parts can be read."""
        return len(self.items())

    def child(self, index: int) -> QAccessibleInterface | None:  # type: ignore[override]
        """Return the part at ``index`` in reading order."""
        items = self.items()
        return items[index] if 0 <= index < len(items) else None

    def indexOfChild(self, child: QAccessibleInterface) -> int:
        """Return where a part comes in reading order; -1 for strangers."""
        self.items()
        return self._index.get(child.key, -1) if isinstance(child, ItemAccess) else -1

    def childAt(self, x: int, y: int) -> QAccessibleInterface | None:  # type: ignore[override]
        """Return the part at a point of the screen."""
        at = self.view.mapToScene(self.view.viewport().mapFromGlobal(QPoint(x, y)))
        here = Point(at.x(), at.y())
        hits = [item for item in self.items() if (box := item.area()) is not None and box.contains(here)]
        return hits[-1] if hits else None

    def rect(self) -> QRect:
        """Where the view is on the screen."""
        return _on_screen(self.view.viewport(), self.view.viewport().rect())

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


class ItemAccess(QAccessibleInterface, QAccessibleActionInterface):
    """A part, or an empty place, as an item of the list that can be pressed."""

    def __init__(self, board: BoardAccess, key: str) -> None:
        QAccessibleInterface.__init__(self)
        QAccessibleActionInterface.__init__(self)
        self.key = key
        self.title = ""
        self.element_id = ""
        self.place: Rect | None = None
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
        """It can be pressed."""
        return [QAccessibleActionInterface.pressAction()]

    def doAction(self, name: str) -> None:
        """Select the part, or begin a card at the empty place."""
        if name == QAccessibleActionInterface.pressAction():
            self._board.press(self.key)

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
        corner = view.mapFromScene(area.x, area.y)
        return _on_screen(view.viewport(), QRect(corner, view.mapFromScene(area.right, area.bottom)))

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
        """Return the part's title."""
        return self.title if kind is QAccessible.Text.Name else ""

    def setText(self, kind: QAccessible.Text, text: str) -> None:
        """Nothing can be written here."""


def _on_screen(widget: QWidget, rect: QRect) -> QRect:
    return QRect(widget.mapToGlobal(rect.topLeft()), rect.size())
