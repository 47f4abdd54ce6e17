"""Going from one part of the window to the next by key: map or outline, inspector, toolbar, palette."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QDockWidget, QWidget

from journeymap.ui.views import CentralViews


class Areas:
    """The parts of a window, in the order F6 visits them.

    On the map, Tab goes from card to card; so something else has to lead out of it.
    """

    def __init__(self, parts: Sequence[QWidget]) -> None:
        self._parts = tuple(parts)

    def next(self) -> None:
        """Give the keyboard to the next part that is shown."""
        self._go(1)

    def previous(self) -> None:
        """Give the keyboard to the part before that is shown."""
        self._go(-1)

    def _go(self, step: int) -> None:
        focused = QApplication.focusWidget()
        parts = self._present()
        here = next((n for n, part in enumerate(parts) if focused is not None and holds(part, focused)), -step)
        for away in range(1, len(parts) + 1):
            stop = first_stop(parts[(here + away * step) % len(parts)])
            if stop is not None:
                reason = Qt.FocusReason.TabFocusReason if step > 0 else Qt.FocusReason.BacktabFocusReason
                stop.setFocus(reason)
                return

    def _present(self) -> list[QWidget]:
        """Return all parts, panels that came later right after the first two."""
        late = [dock.widget() for dock in self._parts[0].window().findChildren(QDockWidget)]
        return [*self._parts[:2], *(part for part in late if part and part not in self._parts), *self._parts[2:]]


def first_stop(part: QWidget) -> QWidget | None:
    """Return the first widget of a part that Tab would stop at; None where there is none to be seen."""
    if isinstance(part, CentralViews):
        part = part.view(part.current)
    if not part.isVisible():
        return None
    if part.focusPolicy() & Qt.FocusPolicy.TabFocus:
        return part
    widget = part.nextInFocusChain()
    while widget is not None and widget is not part:
        takes_keys = widget.focusPolicy() & Qt.FocusPolicy.TabFocus and widget.isEnabled()
        if takes_keys and part.isAncestorOf(widget) and widget.isVisible():
            return widget
        widget = widget.nextInFocusChain()
    return None


def holds(part: QWidget, widget: QWidget) -> bool:
    """Whether ``widget`` is ``part`` or stands in it."""
    return part is widget or part.isAncestorOf(widget)
