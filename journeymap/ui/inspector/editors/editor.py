"""What all editors share: show a value, tell when a person changed it, finish when asked."""

from enum import Enum

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from journeymap.ui.inspector.look import Look


class Various(Enum):
    """Stands for a value where several things are edited together and differ."""

    VARIOUS = "various"


VARIOUS = Various.VARIOUS


class Editor(QWidget):
    """One value of one field.

    Signals
    -------
    changed(Editor) : a person changed what :meth:`value` returns.
    settled(Editor) : what was being typed or dragged is done.
    """

    changed = Signal(object)
    settled = Signal(object)

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.look = look
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(4)

    def hold(self, widget: QWidget) -> None:
        """Make ``widget`` the one that has the focus."""
        self.column.addWidget(widget)
        self.setFocusProxy(widget)

    def value(self) -> object:
        """Return the value as it stands in the widget, being composed or not."""
        raise NotImplementedError

    def show_value(self, value: object) -> None:
        """Show a value, or :data:`VARIOUS`; a person's cursor stays where nothing differs."""
        raise NotImplementedError

    def name(self, words: str) -> None:
        """Say what the field is called, for screen readers."""
        inner = self.focusProxy()
        self.setAccessibleName("" if inner else words)
        if inner is not None:
            inner.setAccessibleName(words)

    def finish(self) -> None:
        """Take over what is being composed."""

    def tell(self) -> None:
        """Say that a person changed the value."""
        self.changed.emit(self)

    def settle(self) -> None:
        """Say that a change is done."""
        self.settled.emit(self)


def various_words() -> str:
    """Return what stands in a field whose things differ."""
    return QCoreApplication.translate("Inspector", "Various")
