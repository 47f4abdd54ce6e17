"""How the program looks, speaks and moves, all in one place; every choice holds at once and at later starts."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QEvent, QTimer
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QCheckBox, QComboBox, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from journeymap.i18n import Labels
from journeymap.model.vocabulary import Language
from journeymap.ui.actions.live import plain_text
from journeymap.ui.appearance import ContrastChoice, ThemeChoice
from journeymap.ui.dialogs import FormDialog, plain_label
from journeymap.ui.ground import Ground
from journeymap.ui.interface_scale import SCALES

_PANELS = ("view.palette", "view.inspector", "view.minimap")
"""Actions that show and hide panels; those that the program has are offered."""


class PanelCheck(QCheckBox):
    """Shows and hides a panel by way of its action, and follows it."""

    def __init__(self, action: QAction, parent: QWidget) -> None:
        super().__init__(parent)
        self._action = action
        self.clicked.connect(action.trigger)
        action.changed.connect(self.follow)
        self.follow()

    def follow(self) -> None:
        """Say and show what the action does."""
        self.setText(plain_text(self._action.text()))
        self.setChecked(self._action.isChecked())


class Preferences(FormDialog):
    """Language, theme, contrast, size, motion and panels."""

    def __init__(self, ground: Ground) -> None:
        super().__init__(ground.window)
        self._appearance, self._translation = ground.appearance, ground.translation
        self._scale = ground.appearance.scale
        self.cancelling.hide()
        self.language = self._combo(len(Language), self._choose_language)
        self.theme = self._combo(len(ThemeChoice), self._choose_theme)
        self.contrast = self._combo(len(ContrastChoice), self._choose_contrast)
        self.size_choice = self._combo(len(SCALES), self._choose_size)
        for number, percent in enumerate(SCALES):
            self.size_choice.setItemText(number, f"{percent} %")
        self.restart_note = plain_label("", self)
        self.restart_now = QPushButton(self)
        self.restart_now.setAutoDefault(False)
        self.restart_now.clicked.connect(self._restart)
        self.motion = QCheckBox(self)
        self.motion.toggled.connect(self._appearance.reduce_motion)
        self.panels = [PanelCheck(ground.actions[each], self) for each in _PANELS if each in ground.actions.ids()]
        self._place_rows()
        self._speak()
        self._show_choices()
        self.widen(440)

    def changeEvent(self, event: QEvent) -> None:
        """Word everything anew in another language."""
        if event.type() is QEvent.Type.LanguageChange:
            self._speak()
        super().changeEvent(event)

    def _combo(self, count: int, choose: Callable[[int], None]) -> QComboBox:
        combo = QComboBox(self)
        combo.addItems([""] * count)
        combo.activated.connect(choose)
        return combo

    def _place_rows(self) -> None:
        for field in (self.language, self.theme, self.contrast, self.size_choice):
            self.add_row("", field)
        self._restart_row = QWidget(self)
        restart = QHBoxLayout(self._restart_row)
        restart.setContentsMargins(0, 0, 0, 0)
        restart.addWidget(self.restart_note, 1)
        restart.addWidget(self.restart_now)
        self.form.addRow("", self._restart_row)
        self.add_row("", self.motion)
        self._panels_row = QWidget(self)
        panels = QVBoxLayout(self._panels_row)
        panels.setContentsMargins(0, 0, 0, 0)
        panels.setSpacing(8)
        for check in self.panels:
            panels.addWidget(check)
        self.add_row("", self._panels_row)

    def _speak(self) -> None:
        self.entitle(self.tr("Preferences"), self.tr("Close"))
        words = Labels(self._translation.language)
        named: tuple[tuple[QWidget, str], ...] = (
            (self.language, self.tr("Interface language")),
            (self.theme, self.tr("Theme")),
            (self.contrast, self.tr("Contrast")),
            (self.size_choice, self.tr("Interface size")),
            (self.motion, self.tr("Motion")),
            (self._panels_row, self.tr("Panels")),
        )
        for field, name in named:
            self.rename_row(field, name)
        _word(self.language, [words(f"word.language.{language.value}") for language in Language])
        like = self.tr("Like the system")
        _word(self.theme, [self.tr("Light"), self.tr("Dark"), like])
        _word(self.contrast, [self.tr("Ordinary"), self.tr("High"), like])
        self.motion.setText(self.tr("Reduce motion: cards go straight to their place"))
        self.restart_note.setText(self.tr("The new size shows after a restart."))
        self.restart_now.setText(self.tr("Restart Now"))

    def _show_choices(self) -> None:
        """Show what is in use."""
        self.language.setCurrentIndex(list(Language).index(self._translation.language))
        self.theme.setCurrentIndex(list(ThemeChoice).index(self._appearance.choice))
        self.contrast.setCurrentIndex(list(ContrastChoice).index(self._appearance.contrast))
        self.size_choice.setCurrentIndex(SCALES.index(self._scale.chosen))
        self.motion.setChecked(self._appearance.reduced_motion)
        self._show_restart()

    def _show_restart(self) -> None:
        self.form.setRowVisible(self._restart_row, self._scale.chosen != self._scale.in_use)
        self.adjustSize()

    def _choose_language(self, number: int) -> None:
        self._translation.switch(list(Language)[number])

    def _choose_theme(self, number: int) -> None:
        self._appearance.choose(list(ThemeChoice)[number])

    def _choose_contrast(self, number: int) -> None:
        self._appearance.choose_contrast(list(ContrastChoice)[number])

    def _choose_size(self, number: int) -> None:
        self._scale.choose(SCALES[number])
        self._show_restart()

    def _restart(self) -> None:
        # The windows are closed once this dialog is gone: a window cannot close under its own dialog.
        QTimer.singleShot(0, self._scale, self._scale.restart)
        self.accept()


def _word(combo: QComboBox, texts: Sequence[str]) -> None:
    for number, text in enumerate(texts):
        combo.setItemText(number, text)
