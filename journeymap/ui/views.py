"""What stands in the middle of a window: the map, and the other views of the same journey."""

from collections.abc import Callable
from enum import StrEnum

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QStackedWidget, QWidget


class ViewName(StrEnum):
    """The views a window can show in its middle."""

    START = "start"
    MAP = "map"
    OUTLINE = "outline"


class CentralViews(QStackedWidget):
    """Shows one view at a time, the map at first; each is made when it is first asked for.

    Signals
    -------
    made(ViewName) : a view is there now, though not yet shown.
    changed(ViewName) : another view is shown.
    """

    made = Signal(object)
    changed = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._makers: dict[ViewName, Callable[[], QWidget]] = {}
        self._views: dict[ViewName, QWidget] = {}
        self._current = ViewName.MAP

    @property
    def current(self) -> ViewName:
        """The view that is shown."""
        return self._current

    def offer(self, name: ViewName, make: Callable[[], QWidget]) -> None:
        """Say how a view is made."""
        self._makers[name] = make

    def view(self, name: ViewName) -> QWidget:
        """Return a view, made now if need be (KeyError: nobody has offered it)."""
        if name not in self._views:
            view = self._views[name] = self._makers[name]()
            self.addWidget(view)
            if name is self._current:
                self.setFocusProxy(view)
            self.made.emit(name)
        return self._views[name]

    def has_made(self, name: ViewName) -> bool:
        """Whether a view is there already."""
        return name in self._views

    def show_view(self, name: ViewName) -> None:
        """Show a view and give it the keyboard."""
        view = self.view(name)
        if name is not self._current:
            self._current = name
            self.setCurrentWidget(view)
            self.setFocusProxy(view)
            self.changed.emit(name)
        view.setFocus(Qt.FocusReason.OtherFocusReason)
