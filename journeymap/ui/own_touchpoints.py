"""Touchpoints of one's own, kept in the palette across maps."""

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from journeymap.i18n import Labels
from journeymap.ui.dialogs import carried_out
from journeymap.ui.session import Session
from journeymap.ui.settings import Settings
from journeymap.ui.small_dialogs import OwnTouchpointDialog
from journeymap.ui.translation import Translation


class OwnTouchpoints(QObject):
    """Makes them."""

    def __init__(self, window: QWidget, session: Session, settings: Settings, translation: Translation) -> None:
        super().__init__(window)
        self._window = window
        self._session = session
        self._settings = settings
        self._translation = translation

    def make(self) -> None:
        """Ask what the new touchpoint is and keep it."""
        dialog = OwnTouchpointDialog(self._window, Labels(self._translation.language), self._session.theme)
        if carried_out(dialog):
            made = dialog.touchpoint()
            kept = [own for own in self._settings.own_touchpoints() if own != made]
            self._settings.keep_own([*kept, made])
