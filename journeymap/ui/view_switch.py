"""The switch in the toolbar: which view of the journey stands in the middle."""

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QFont, QFontMetrics
from PySide6.QtWidgets import QFrame, QHBoxLayout, QToolButton, QWidget

from journeymap.ui.actions.live import Actions, plain_text

SHOWN = ("view.map", "view.outline")
_PADDING = 26


class ViewSwitch(QFrame):
    """One segment per view; the one that is shown stands out like a card."""

    def __init__(self, actions: Actions, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("view-switch")
        self._actions = actions
        row = QHBoxLayout(self)
        row.setContentsMargins(2, 2, 2, 2)
        row.setSpacing(0)
        self.segments = [self._segment(action_id) for action_id in SHOWN]
        for segment in self.segments:
            row.addWidget(segment)
        self.retranslate()

    def retranslate(self) -> None:
        """Word the segments like their actions, each wide enough for its bold self."""
        self.setAccessibleName(self.tr("View"))
        for segment, action_id in zip(self.segments, SHOWN, strict=True):
            words = plain_text(self._actions[action_id].text())
            segment.setText(words)
            segment.setToolTip(self._actions[action_id].toolTip())
            segment.setAccessibleName(words)
            bold = QFont(self.font())
            bold.setBold(True)
            segment.setFixedSize(QFontMetrics(bold).horizontalAdvance(words) + _PADDING, 28)

    def changeEvent(self, event: QEvent) -> None:
        """Follow a change of language."""
        if event.type() is QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    def _segment(self, action_id: str) -> QToolButton:
        segment = QToolButton(self)
        segment.setProperty("segment", "true")
        segment.setCheckable(True)
        segment.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        action = self._actions[action_id]
        segment.clicked.connect(action.trigger)
        action.toggled.connect(segment.setChecked)
        segment.setChecked(action.isChecked())
        return segment
