"""What File › Export does; the dialog, and with it the layout of paper, is loaded when it is asked for."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from journeymap.ui.dialogs import carried_out
from journeymap.ui.session import Session
from journeymap.ui.translation import Translation


class ExportCommands(QObject):
    """Opens the dialog.

    Signals
    -------
    kit_wanted() : more than a poster is wanted.
    """

    kit_wanted = Signal()

    def __init__(self, window: QWidget, session: Session, translation: Translation) -> None:
        super().__init__(window)
        self._window = window
        self._session = session
        self._translation = translation

    def commands(self) -> dict[str, Callable[[], None]]:
        """Return what each action does."""
        return {"file.export-pdf": self.export}

    def export(self) -> None:
        """Export the map as it is now."""
        from journeymap.ui.export_dialog import ExportDialog

        self._session.finish()
        dialog = ExportDialog(self._session, self._translation.language, self._window)
        carried_out(dialog)
        if dialog.wants_kit:
            self.kit_wanted.emit()
