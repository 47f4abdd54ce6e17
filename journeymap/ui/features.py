"""What a window offers beyond its map; each feature is imported when somebody first asks for it."""

from collections.abc import Callable
from typing import TypeVar

from PySide6.QtCore import QObject

from journeymap.ui.ground import Ground

Feature = TypeVar("Feature", bound=QObject)


class Features(QObject):
    """Makes the features of one window on demand and keeps them."""

    def __init__(self, ground: Ground) -> None:
        super().__init__(ground.window)
        self._ground = ground
        self._made: dict[Callable[[Ground], QObject], QObject] = {}

    def commands(self) -> dict[str, Callable[[], object]]:
        """Return what each action does."""
        return {"help.about": self.show_about, "file.print-kit": self.show_print_studio}

    def show_about(self) -> None:
        """Say what the program is, whose it is and what it is made of."""
        from journeymap.ui.about import show_about

        show_about(self._ground.window)

    def show_print_studio(self) -> None:
        """Let somebody choose what to print, and see it."""
        from journeymap.ui.dialogs import carried_out
        from journeymap.ui.print_studio.studio import PrintStudio

        self._ground.session.finish()
        carried_out(PrintStudio(self._ground))

    def _one(self, make: Callable[[Ground], Feature]) -> Feature:
        """Return the window's one feature made by ``make``."""
        if make not in self._made:
            self._made[make] = make(self._ground)
        return self._made[make]  # type: ignore[return-value]
