"""The templates on the start page, each with a picture of itself."""

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from journeymap.layout.theme import Theme
from journeymap.model.vocabulary import Language
from journeymap.ui.start.idle import IdleQueue
from journeymap.ui.template_card import ROOMY, TemplateCard
from journeymap.ui.template_list import TEMPLATES

if TYPE_CHECKING:
    from journeymap.layout.board import Board


class TemplateRow(QWidget):
    """Four cards side by side; their pictures come after the window, one in every idle turn.

    Signals
    -------
    wanted(str) : the template of that name was chosen.
    """

    wanted = Signal(str)

    def __init__(self, theme: Theme, language: Language, idle: IdleQueue, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme, self._language, self._idle = theme, language, idle
        self._boards: dict[tuple[str, Language, str], Board | None] = {}
        self.cards = [TemplateCard(theme, ROOMY, self) for _ in TEMPLATES]
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(21)
        for card, (name, _, _) in zip(self.cards, TEMPLATES, strict=True):
            card.setObjectName(name)
            card.clicked.connect(self._press)
            row.addWidget(card)
        self._word()

    def show_in(self, theme: Theme, language: Language) -> None:
        """Use other colours and another language; the pictures follow."""
        self._theme, self._language = theme, language
        for card in self.cards:
            card.recolor(theme)
        self._word()
        self.draw()

    def draw(self) -> None:
        """Draw later the pictures that are not there yet."""
        for card in self.cards:
            if not card.is_drawn:
                self._idle.put(partial(self._draw, card))

    def _draw(self, card: TemplateCard) -> None:
        key = (card.objectName(), self._language, self._theme.name)
        if key not in self._boards:
            from journeymap.storage.templates import template_journey
            from journeymap.ui.thumbnail import small_board

            journey = template_journey(card.objectName(), self._language)
            self._boards[key] = small_board(journey, self._theme) if journey.touchpoints() else None
        card.show_board(self._boards[key])

    def _press(self) -> None:
        self.wanted.emit(self.sender().objectName())

    def _word(self) -> None:
        for card, (_, name, about) in zip(self.cards, TEMPLATES, strict=True):
            card.entitle(QCoreApplication.translate("Templates", name), QCoreApplication.translate("Templates", about))
