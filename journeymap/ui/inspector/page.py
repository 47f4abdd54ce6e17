"""What all pages of the inspector share: a head that stays, and a body that scrolls."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

from journeymap.ui.inspector.look import GAP, SIDE, Look
from journeymap.ui.session import Session


class Page(QWidget):
    """Shows and edits what is selected, as long as it is of one kind."""

    def __init__(self, look: Look, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.look, self.session = look, session
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(0)

    def aim(self, ids: Sequence[str]) -> None:
        """Show these elements from now on."""
        raise NotImplementedError

    def refresh(self) -> None:
        """Show what the document holds now."""
        raise NotImplementedError


class Body(QScrollArea):
    """A column of fields that scrolls up and down; Qt scrolls to what gets the focus."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.inside = QWidget()
        self.inside.setObjectName("panel")
        self.column = QVBoxLayout(self.inside)
        self.column.setContentsMargins(SIDE, GAP, SIDE, SIDE)
        self.column.setSpacing(GAP + 4)
        self.setWidget(self.inside)

    def add(self, *widgets: QWidget) -> None:
        """Add widgets at the end."""
        for widget in widgets:
            self.column.addWidget(widget)

    def close_column(self) -> None:
        """Keep everything at the top."""
        self.column.addStretch(1)
