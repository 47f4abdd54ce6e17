"""The toolbar: undo and redo, the view, the scenarios, and the one primary button."""

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QToolBar, QToolButton, QWidget

from journeymap.layout.theme import Theme
from journeymap.ui.actions.live import Actions, plain_text
from journeymap.ui.icons import icon
from journeymap.ui.scenario_bar import ScenarioBar
from journeymap.ui.view_switch import ViewSwitch
from journeymap.ui.worded_button import WordedButton

EXPORT = "file.export-pdf"


class MainToolbar(QToolBar):
    """One row under the menus; it can neither be moved nor hidden by accident."""

    def __init__(self, actions: Actions, scenarios: ScenarioBar, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("toolbar")
        self.setMovable(False)
        self.setFloatable(False)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.PreventContextMenu)
        self.toggleViewAction().setVisible(False)
        own = self.layout()
        if own is not None:
            own.setContentsMargins(0, 0, 0, 0)
        self._actions = actions
        self._icon_actions = ("edit.undo", "edit.redo")
        row = QWidget(self)
        line = QHBoxLayout(row)
        line.setContentsMargins(12, 8, 12, 8)
        line.setSpacing(6)
        for action_id in self._icon_actions:
            line.addWidget(self._button(action_id))
        line.addSpacing(8)
        self.switch = ViewSwitch(actions, row)
        line.addWidget(self.switch)
        line.addSpacing(8)
        line.addWidget(scenarios, 1)
        line.addSpacing(6)
        self.finding = self._button("edit.find", worded=True)
        line.addWidget(self.finding)
        self.present = self._button("view.present", worded=True)
        line.addWidget(self.present)
        self.export = QPushButton(row)
        self.export.setProperty("primary", "true")
        self.export.setIconSize(QSize(16, 16))
        self.export.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.export.clicked.connect(actions[EXPORT].trigger)
        line.addWidget(self.export)
        self.addWidget(row)
        self.retranslate()

    def recolor(self, theme: Theme) -> None:
        """Use the colours of ``theme``."""
        self.export.setIcon(icon("file-down", theme.on_accent, theme.muted, 16))

    def retranslate(self) -> None:
        """Word the primary button anew."""
        self.setWindowTitle(self.tr("Toolbar"))
        # The space keeps the words off the icon; Qt's own gap there is 4 px and cannot be changed.
        self.export.setText(" " + self.tr("Export PDF"))
        self.export.setToolTip(self._actions[EXPORT].toolTip())
        self.export.setAccessibleName(plain_text(self._actions[EXPORT].text()))

    def changeEvent(self, event: QEvent) -> None:
        """Follow a change of language."""
        if event.type() is QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    def _button(self, action_id: str, *, worded: bool = False) -> QToolButton:
        button = WordedButton(18, self) if worded else QToolButton(self)
        button.setDefaultAction(self._actions[action_id])
        if not worded:
            button.setIconSize(QSize(18, 18))
            button.setFixedSize(32, 30)
            button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonIconOnly)
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        return button
