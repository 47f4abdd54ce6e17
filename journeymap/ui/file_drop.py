"""A map dragged from a file browser onto the window."""

from pathlib import Path

from PySide6.QtCore import QEvent, QMimeData, QObject
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QWidget

from journeymap.ui.files import FileFlow


class FileDrop(QObject):
    """Opens a file dropped anywhere on a window where nothing else takes it."""

    def __init__(self, window: QWidget, files: FileFlow) -> None:
        super().__init__(window)
        self._files = files
        window.setAcceptDrops(True)
        window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take files that may be maps, and open them once the drop is over."""
        if not isinstance(event, QDragEnterEvent | QDropEvent):
            return False
        if event.type() not in (QEvent.Type.DragEnter, QEvent.Type.Drop):
            return False
        path = dropped_path(event.mimeData())
        if path is not None:
            event.acceptProposedAction()
            if event.type() is QEvent.Type.Drop:
                self._files.open_later(path)
        return path is not None


def dropped_path(content: QMimeData) -> Path | None:
    """Return the file that a drop holds, if it is one on this computer."""
    for url in content.urls():
        text = url.toLocalFile()
        if url.isLocalFile() and text and not text.startswith("//") and Path(text).is_file():
            return Path(text)
    return None
