"""Colour or black and white, and the language of what is printed."""

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import QSignalBlocker
from PySide6.QtWidgets import QCheckBox, QComboBox, QWidget

from journeymap.i18n import Labels
from journeymap.layout.kit.kit import KitOptions
from journeymap.model.vocabulary import Texts
from journeymap.ui.print_studio.section import Section

_TEXTS = (Texts.KOREAN, Texts.ENGLISH, Texts.BOTH)


class LookSection(Section):
    """What holds for every kind of pages.

    Parameters
    ----------
    labels : gives words in the interface's language.
    """

    def __init__(self, labels: Callable[[], Labels], parent: QWidget) -> None:
        super().__init__(parent)
        self._labels = labels
        self.language, self.mono = QComboBox(self), QCheckBox(self)
        self.language.addItems([""] * len(_TEXTS))
        self.add_row(self.language)
        self.column.addWidget(self.mono)
        self.language.currentIndexChanged.connect(self._tell)
        self.mono.toggled.connect(self._tell)
        self.speak()

    def show_options(self, options: KitOptions) -> None:
        """Show whether it is black and white."""
        blocker = QSignalBlocker(self.mono)
        self.mono.setChecked(options.is_mono)
        del blocker

    def applied(self, options: KitOptions) -> KitOptions:
        """Return ``options`` in colour or not."""
        return replace(options, is_mono=self.mono.isChecked())

    def show_texts(self, texts: Texts) -> None:
        """Show in which language it is printed, or in both."""
        blocker = QSignalBlocker(self.language)
        self.language.setCurrentIndex(_TEXTS.index(texts))
        del blocker

    def chosen_texts(self) -> Texts:
        """Return the language chosen, or both."""
        return _TEXTS[self.language.currentIndex()]

    def speak(self) -> None:
        """Word everything in the interface's language."""
        labels = self._labels()
        self.heading.setText(self.tr("Look"))
        for number, texts in enumerate(_TEXTS):
            words = self.tr("Both") if texts is Texts.BOTH else labels(f"word.language.{texts.value}")
            self.language.setItemText(number, words)
        self.name_row(self.language, self.tr("Language"))
        self.mono.setText(self.tr("For black-and-white printers"))
        self.mono.setToolTip(self.tr("Every colour gets a pattern, a face, an icon or a number instead."))
