"""A tool button that says beside its icon what it does."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QStyleOptionToolButton, QToolButton, QWidget

_GAP = " "
"""Keeps the words off the icon; Qt's own gap of 4 pixels cannot be changed."""


class WordedButton(QToolButton):
    """Icon and words, with as much room between them as a push button has.

    Parameters
    ----------
    icon_size : of the square icon, in pixels.
    """

    def __init__(self, icon_size: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.setIconSize(QSize(icon_size, icon_size))
        self.setProperty("worded", "true")

    def initStyleOption(self, option: QStyleOptionToolButton) -> None:
        """Put the gap before the words, for their size as for their painting."""
        super().initStyleOption(option)
        option.text = _GAP + option.text
