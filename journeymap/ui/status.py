"""The line at the bottom: how much the map holds, whether it is saved, how large it is shown."""

from datetime import datetime

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QLabel, QStatusBar, QWidget

from journeymap.i18n import Labels
from journeymap.model.elements import Delight, Opportunity, Pain, Persona, Scenario, Touchpoint
from journeymap.model.vocabulary import Language
from journeymap.ui.announcer import announce
from journeymap.ui.session import Session

MESSAGE_MS = 8000
"""How long something said stays."""


class StatusLine(QStatusBar):
    """Counts on the left; saved state and zoom on the right."""

    def __init__(self, session: Session, language: Language, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._labels = Labels(language)
        self._saved_at: datetime | None = None
        self._zoom = 1.0
        self.counts = QLabel(self)
        self.saved = QLabel(self)
        self.zoom = QLabel(self)
        self.setSizeGripEnabled(False)
        self.setContentsMargins(9, 0, 12, 0)
        self.addWidget(self.counts)
        self.addPermanentWidget(self.saved)
        self.addPermanentWidget(self.zoom)
        self.messageChanged.connect(self._speak_up)
        session.refused.connect(self.say)
        session.noticed.connect(self.refresh)
        session.replaced.connect(self._forget)
        session.title_changed.connect(self.refresh)
        self.refresh()

    def speak(self, language: Language) -> None:
        """Use another language."""
        self._labels = Labels(language)
        self.refresh()

    def show_zoom(self, zoom: float) -> None:
        """Show how large the map is; 1 is 100 %."""
        self._zoom = zoom
        self.zoom.setText(f"{round(zoom * 100)}%")

    def say(self, text: str) -> None:
        """Say something for a while in place of the counts."""
        self.showMessage(text, MESSAGE_MS)

    def show_path_mode(self, on: bool) -> None:
        """Say how to draw a path while one is drawn."""
        hint = self.tr(
            "Click touchpoints in turn, or walk to them and press Space; Enter or a right click ends the path."
        )
        self.showMessage(hint if on else "")

    def note_saved(self) -> None:
        """The map was saved just now."""
        self._saved_at = datetime.now()
        self.refresh()
        self._speak_up(self.saved.text())

    def changeEvent(self, event: QEvent) -> None:
        """Follow a change of language."""
        if event.type() is QEvent.Type.LanguageChange:
            self.refresh()
        super().changeEvent(event)

    def refresh(self) -> None:
        """Count again."""
        journey = self._session.journey
        kinds = (Touchpoint, Scenario, Pain, Delight, Opportunity, Persona)
        numbers = [(kind.KIND, journey.count(kind)) for kind in kinds]
        self.counts.setText(" · ".join(self._labels(f"word.count.{word}", n=count) for word, count in numbers[:3]))
        self.counts.setToolTip("\n".join(self._labels(f"word.count.{word}", n=count) for word, count in numbers))
        self.saved.setText(self._saved_text())
        self.show_zoom(self._zoom)

    def _speak_up(self, text: str) -> None:
        announce(self, text)

    def _saved_text(self) -> str:
        if not self._session.document.clean:
            return self.tr("Unsaved changes")
        if self._saved_at is not None:
            return self.tr("Saved {time}").format(time=f"{self._saved_at:%H:%M}")
        return self.tr("Not saved yet") if self._session.path is None else self.tr("Saved")

    def _forget(self) -> None:
        self._saved_at = None
        self.refresh()
