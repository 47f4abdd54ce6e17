"""What every room of a window stands on."""

from dataclasses import dataclass
from typing import TYPE_CHECKING, cast

from PySide6.QtWidgets import QMainWindow

from journeymap.ui.actions.live import Actions
from journeymap.ui.appearance import Appearance
from journeymap.ui.session import Session
from journeymap.ui.settings import Settings
from journeymap.ui.translation import Translation
from journeymap.ui.views import CentralViews, ViewName

if TYPE_CHECKING:
    from journeymap.ui.files import FileFlow
    from journeymap.ui.gestures.canvas import MapCanvas


@dataclass(frozen=True, slots=True)
class Ground:
    """One window and what it is made of, handed to a feature that is loaded later.

    Parameters
    ----------
    window : owns whatever a feature makes.
    appearance, translation : shared by all windows; their signals say when to look or speak otherwise.
    views : what stands in the middle: the map or another view.
    """

    window: QMainWindow
    session: Session
    settings: Settings
    appearance: Appearance
    translation: Translation
    actions: Actions
    views: CentralViews
    files: "FileFlow"

    @property
    def canvas(self) -> "MapCanvas":
        """The map; made now, with all that is around it, if only the start page was shown so far."""
        return cast("MapCanvas", self.views.view(ViewName.MAP))
