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
        ground.files.not_opened.connect(self._make_up)

    def commands(self) -> dict[str, Callable[[], object]]:
        """Return what each action does."""
        return {
            "file.start-page": self.show_start,
            "edit.preferences": self.show_preferences,
            "help.first-map": self.show_first_map,
            "help.workshop": self.show_workshop,
            "edit.commands": self.show_commands,
            "help.shortcuts": self.show_shortcuts,
            "help.about": self.show_about,
            "file.print-kit": self.show_print_studio,
            "view.present": self.present,
            "view.present-here": self.present_here,
        }

    def map_commands(self) -> dict[str, Callable[[], object]]:
        """Return what actions do that make sense once there is a map."""
        # Not at the top: the start page is seen without.
        from journeymap.ui.finding.commands import FindingCommands
        from journeymap.ui.map_texts import MapTexts
        from journeymap.ui.view_choice import ViewChoice

        rooms = self._one(MapTexts), self._one(FindingCommands), self._one(ViewChoice)
        return {action_id: deed for room in rooms for action_id, deed in room.commands().items()}

    def show_about(self) -> None:
        """Say what the program is, whose it is and what it is made of."""
        from journeymap.ui.about import show_about

        show_about(self._ground.window)

    def present(self) -> None:
        """Tell the journey to a room, from its title."""
        from journeymap.ui.presentation.presenter import Presenter

        self._one(Presenter).start()

    def present_here(self) -> None:
        """Tell the journey to a room, from the selected touchpoint."""
        from journeymap.ui.presentation.presenter import Presenter

        self._one(Presenter).start_here()

    def show_commands(self) -> None:
        """Open the box that finds every action and everything on the map, or close it."""
        from journeymap.ui.command.box import CommandBox

        self._one(CommandBox).toggle()

    def show_shortcuts(self) -> None:
        """Open the sheet of all keys, or close it."""
        from journeymap.ui.shortcuts.sheet import ShortcutSheet

        self._one(ShortcutSheet).toggle()

    def show_preferences(self) -> None:
        """Offer how the program looks, speaks and moves."""
        from journeymap.ui.dialogs import carried_out
        from journeymap.ui.preferences import Preferences

        carried_out(Preferences(self._ground))

    def show_start(self) -> None:
        """Show templates, recent maps and first help in place of the map."""
        from journeymap.ui.start.door import StartDoor

        self._one(StartDoor).show()

    def show_first_map(self) -> None:
        """Let somebody read how a first map is made."""
        self._read("first-map")

    def show_workshop(self) -> None:
        """Let somebody read how a workshop is prepared."""
        self._read("workshop")

    def _read(self, page: str) -> None:
        from journeymap.ui.help_reader import HelpReader

        self._one(HelpReader).show_page(page)

    def _make_up(self) -> None:
        """A window whose file cannot be opened has something to begin with all the same."""
        if not self._ground.files.has_map:
            self.show_start()

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
