"""What gestures are told about the pointer, and what the view asks of whoever holds it."""

from dataclasses import dataclass
from typing import Protocol

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QDragMoveEvent, QDropEvent

from journeymap.layout.geometry import Point


@dataclass(frozen=True, slots=True)
class Pointer:
    """Where the pointer is and which keys are held.

    Parameters
    ----------
    at : on the board, in board units.
    on_screen : in pixels of the viewport.
    """

    at: Point
    on_screen: QPoint
    modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier

    def holds(self, modifier: Qt.KeyboardModifier) -> bool:
        """Whether a key like Shift or Alt is held."""
        return bool(self.modifiers & modifier)


class Hands(Protocol):
    """Whoever turns pointer events on the board into gestures."""

    def press(self, pointer: Pointer) -> None:
        """The left button went down."""

    def double(self, pointer: Pointer) -> None:
        """The left button was clicked twice."""

    def move(self, pointer: Pointer) -> None:
        """The pointer moved, with the button down or not."""

    def release(self, pointer: Pointer) -> None:
        """The left button went up."""

    def leave(self) -> None:
        """The pointer left the board."""

    def cancel(self) -> bool:
        """Stop the gesture under way; False when there is none."""

    def drag_enter(self, event: QDragMoveEvent, pointer: Pointer) -> None:
        """Something is dragged in from elsewhere."""

    def drag_move(self, event: QDragMoveEvent, pointer: Pointer) -> None:
        """It is dragged over the board."""

    def drag_leave(self) -> None:
        """It is dragged out again, or let go of elsewhere."""

    def drop(self, event: QDropEvent, pointer: Pointer) -> None:
        """It is dropped."""

    def tooltip(self, pointer: Pointer) -> str:
        """Plain text to show while the pointer rests here; empty for none."""
