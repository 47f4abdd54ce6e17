"""Where a window stands, how large it is, and how wide its panels are: now and at the next start."""

from PySide6.QtCore import QByteArray, QPoint, QSize
from PySide6.QtWidgets import QMainWindow

from journeymap.ui.settings import Settings

FIRST_SIZE = QSize(1440, 900)

FRAME = QSize(4, 34)
"""Room left on the screen for the window's frame and title bar, which are not known before it is shown."""

_GEOMETRY = "geometry"
_PANELS = "panels"


def place_window(window: QMainWindow, settings: Settings) -> None:
    """Put a window where it was last time, or into the middle of the screen; its panels come later."""
    room = window.screen().availableGeometry()
    window.resize(FIRST_SIZE.boundedTo(room.size() - FRAME))
    window.move(room.center() - window.rect().center() - QPoint(FRAME.width(), FRAME.height()) / 2)
    window.restoreGeometry(_bytes(settings.text(_GEOMETRY)))


def place_panels(window: QMainWindow, settings: Settings) -> None:
    """Make a window's panels as wide as they were last time, or put them away if they were."""
    window.restoreState(_bytes(settings.text(_PANELS)))


def keep_place(window: QMainWindow, settings: Settings) -> None:
    """Remember where a window and its panels are."""
    settings.keep(_GEOMETRY, _text(window.saveGeometry()))
    settings.keep(_PANELS, _text(window.saveState()))


def _text(content: QByteArray) -> str:
    return bytes(content.toHex().data()).decode("ascii")


def _bytes(text: str) -> QByteArray:
    return QByteArray.fromHex(text.encode("ascii", "ignore"))
