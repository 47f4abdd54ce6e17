"""What finding offers in the menus; all that it needs is loaded when somebody first asks for it."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from journeymap.ui.ground import Ground

if TYPE_CHECKING:
    from journeymap.ui.finding.feature import Finding
    from journeymap.ui.finding.saved_views import SavedViews

_KEYS = range(1, 10)


class FindingCommands(QObject):
    """Runs the actions of finding, filtering, hiding and saved views."""

    def __init__(self, ground: Ground) -> None:
        super().__init__(ground.window)
        self._ground = ground
        self._made_finding: Finding | None = None
        self._made_views: SavedViews | None = None
        menu = ground.actions.menu("view/saved")
        menu.aboutToShow.connect(self._fill_menu)
        menu.aboutToHide.connect(self._empty_menu)

    def commands(self) -> dict[str, Callable[[], object]]:
        """Return what each action does."""
        return {
            "edit.find": self.find,
            "edit.find-next": self.find_next,
            "edit.find-previous": self.find_previous,
            "edit.filter": self.filter,
            "edit.clear-filter": self.clear_filter,
            "view.hide-lane": self.hide_lane,
            "view.show-lanes": self.show_lanes,
            "view.save-view": self.save_view,
            "view.edit-views": self.edit_views,
            **{f"view.saved-{number}": self._shower(number) for number in _KEYS},
        }

    def find(self) -> None:
        """Open the bar to find in."""
        self.finding.open()

    def find_next(self) -> None:
        """Go to the next hit."""
        self.finding.go_on()

    def find_previous(self) -> None:
        """Go to the hit before."""
        self.finding.go_back()

    def filter(self) -> None:
        """Show the filter's questions, or put them away."""
        self.finding.open_filter()

    def clear_filter(self) -> None:
        """Show everything in full colour."""
        self.finding.clear_filter()

    def hide_lane(self) -> None:
        """Leave the chosen lane out."""
        self.finding.hide_lane()

    def show_lanes(self) -> None:
        """Leave no lane out any more."""
        self.finding.show_lanes()

    def save_view(self) -> None:
        """Keep what is seen now under a name."""
        self._views.save()

    def edit_views(self) -> None:
        """Offer to rename, replace, order and delete views."""
        self._views.edit()

    @property
    def finding(self) -> "Finding":
        """What shows finds and filters, made now if need be."""
        if self._made_finding is None:
            from journeymap.ui.finding.feature import Finding

            self._made_finding = Finding(self._ground)
        return self._made_finding

    @property
    def _views(self) -> "SavedViews":
        if self._made_views is None:
            from journeymap.ui.finding.saved_views import SavedViews

            self._made_views = SavedViews(self._ground, self.finding)
        return self._made_views

    def _shower(self, number: int) -> Callable[[], None]:
        def show() -> None:
            self._views.show(number)

        return show

    def _fill_menu(self) -> None:
        self._views.fill_menu()

    def _empty_menu(self) -> None:
        self._views.empty_menu()
