"""The shape of a gesture: it follows the pointer and changes the document only when released."""

from journeymap.ui.board.overlays import Overlays
from journeymap.ui.board.pointer import Pointer
from journeymap.ui.gestures.table import Table


class Gesture:
    """One thing done with the pointer, from the moment it is more than a click.

    Whatever happens, either :meth:`release` or :meth:`cancel` is called, once, last; both
    leave the scene as the board says.
    """

    def __init__(self, table: Table) -> None:
        self.table = table
        self.overlays = Overlays(table.scene)

    def move(self, pointer: Pointer) -> None:
        """Follow the pointer; may only touch what floats over the board."""

    def release(self, pointer: Pointer) -> None:
        """Do what was shown, as one edit."""
        self.clear()

    def cancel(self) -> None:
        """Put everything back: nothing happened."""
        self.clear()

    def clear(self) -> None:
        """Take off all that floats."""
        self.overlays.clear()
