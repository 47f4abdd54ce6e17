"""The foot of the studio while something is saved or printed, and what came of it."""

from pathlib import Path

from PySide6.QtCore import QUrl, Signal
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QPushButton, QWidget

from journeymap.ui.dialogs import plain_label

_STEPS = 1000


class Outcome(QWidget):
    """Progress with a way to stop; then a sentence, and the file and its folder to open.

    Signals
    -------
    stop_wanted() : somebody wants it to end.
    """

    stop_wanted = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._path: Path | None = None
        self.progress = QProgressBar(self)
        self.progress.setRange(0, _STEPS)
        self.progress.setTextVisible(False)
        self.words = plain_label("", self)
        self.stopping, self.opening, self.folder = (QPushButton(self) for _ in range(3))
        self.stopping.clicked.connect(self.stop_wanted)
        self.opening.clicked.connect(self._open)
        self.folder.clicked.connect(self._open_folder)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(self.words, 1)
        row.addWidget(self.progress, 1)
        for button in (self.stopping, self.opening, self.folder):
            button.setAutoDefault(False)
            row.addWidget(button)
        self.speak()
        self.hide()

    def begin(self, words: str) -> None:
        """Show that something is being done."""
        self._path = None
        self._show(words, "muted", busy=True)
        self.progress.setValue(0)
        self.progress.setAccessibleName(words)

    def advance(self, share: float) -> None:
        """Show how much is done, 0-1."""
        self.progress.setValue(round(share * _STEPS))

    def end(self, words: str, path: Path | None = None, *, is_warning: bool = False) -> None:
        """Say what came of it; ``path`` is a file that can be opened."""
        self._path = path
        self._show(words, "warning" if is_warning else "muted", busy=False)
        if path is not None:
            self.opening.setFocus()

    def speak(self) -> None:
        """Word the buttons in the interface's language."""
        self.stopping.setText(self.tr("Stop"))
        self.opening.setText(self.tr("Open File"))
        self.folder.setText(self.tr("Open Folder"))
        self.progress.setAccessibleName(self.tr("Progress"))

    def _show(self, words: str, tone: str, *, busy: bool) -> None:
        self.words.setText(words)
        self.words.setProperty("tone", tone)
        self.words.style().polish(self.words)
        self.words.setVisible(True)
        for widget, shown in (
            (self.progress, busy),
            (self.stopping, busy),
            (self.opening, self._path is not None),
            (self.folder, self._path is not None),
        ):
            widget.setVisible(shown)
        self.show()

    def _open(self) -> None:
        if self._path is not None:
            QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._path)))

    def _open_folder(self) -> None:
        if self._path is not None:
            QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._path.parent)))
