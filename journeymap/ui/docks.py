"""The panels left and right of the map."""

from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QDockWidget, QMainWindow, QWidget

PALETTE_WIDTH = 198
INSPECTOR_WIDTH = 288


class SidePanel(QDockWidget):
    """A panel at one side: no title bar, only as wide as a person drags it."""

    def __init__(
        self, name: str, content: QWidget, side: Qt.DockWidgetArea, least_width: int, window: QMainWindow
    ) -> None:
        super().__init__(window)
        self.setObjectName(name)
        self.setTitleBarWidget(QWidget(self))
        self.setFeatures(QDockWidget.DockWidgetFeature.DockWidgetClosable)
        self.setAllowedAreas(side)
        self.setWidget(content)
        # Both panels are drawn for their width; a small window takes from the map, which can be zoomed.
        content.setMinimumWidth(least_width)
        window.addDockWidget(side, self)

    def changeEvent(self, event: QEvent) -> None:
        """Keep the window's list of panels worded like the panel."""
        if event.type() is QEvent.Type.LanguageChange and self.widget() is not None:
            self.setWindowTitle(self.widget().accessibleName())
        super().changeEvent(event)
