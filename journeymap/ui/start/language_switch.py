"""Korean or English: the interface's languages side by side, each named in itself."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from journeymap.layout.theme import Theme
from journeymap.model.vocabulary import Language
from journeymap.ui.start.buttons import TextLink
from journeymap.ui.start.walk import ArrowWalk

NAMES = {Language.KOREAN: "한국어", Language.ENGLISH: "English"}
"""What each language calls itself: the one thing on screen that is never translated."""


class LanguageSwitch(QWidget):
    """The languages as words; the one in use is bold.

    Signals
    -------
    wanted(Language) : a language was chosen.
    """

    wanted = Signal(object)

    def __init__(self, theme: Theme, language: Language, walk: ArrowWalk, parent: QWidget) -> None:
        super().__init__(parent)
        self._line = QHBoxLayout(self)
        self._line.setContentsMargins(0, 0, 0, 0)
        self._line.setSpacing(2)
        self.links: dict[Language, TextLink] = {}
        for each, name in NAMES.items():
            link = self.links[each] = TextLink(theme, parent=self)
            link.setObjectName(each.value)
            link.setCheckable(True)
            link.setAutoExclusive(True)
            link.word(name)
            link.clicked.connect(self._press)
            self._line.addWidget(link)
            walk.add(link)
        self.show_language(language)

    def show_language(self, language: Language) -> None:
        """Mark the language in use."""
        for each, link in self.links.items():
            link.setChecked(each is language)
            link.set_tone("ink" if each is language else "muted")

    def recolor(self, theme: Theme) -> None:
        """Use the colours of ``theme``."""
        for link in self.links.values():
            link.recolor(theme)

    def _press(self) -> None:
        self.wanted.emit(Language(self.sender().objectName()))
