"""A new map: from which template, in which language."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, QSize, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QComboBox, QFrame, QHBoxLayout, QScrollArea, QWidget

from journeymap.i18n import Labels
from journeymap.layout.theme import Theme
from journeymap.model.journey import Journey
from journeymap.model.vocabulary import Language
from journeymap.storage.templates import template_journey
from journeymap.ui.dialogs import FormDialog
from journeymap.ui.template_card import SMALL, TemplateCard
from journeymap.ui.template_list import TEMPLATES
from journeymap.ui.thumbnail import small_board

_GAP = 14
_AROUND = 64
"""Pixels of the screen that the dialog needs left and right of its cards."""


class CardRow(QScrollArea):
    """Cards side by side: all of them where the screen is wide enough, to be scrolled where it is not."""

    def __init__(self, cards: Sequence[QWidget], parent: QWidget) -> None:
        super().__init__(parent)
        content = self._content = QWidget(self)
        row = QHBoxLayout(content)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(_GAP)
        for card in cards:
            row.addWidget(card)
        self.setWidget(content)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setFixedHeight(self.sizeHint().height())
        self.setMinimumWidth(self.sizeHint().width())

    def sizeHint(self) -> QSize:
        """As large as all cards together, or as wide as the screen allows and a scroll bar higher."""
        whole = self._content.minimumSizeHint()
        room = self.screen().availableGeometry().width() - _AROUND
        if whole.width() <= room:
            return whole
        return QSize(room, whole.height() + self.horizontalScrollBar().sizeHint().height())


class NewDialog(FormDialog):
    """Offers the templates with pictures drawn from the real thing."""

    def __init__(self, theme: Theme, interface: Language, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.entitle(
            self.tr("Which journey shall we draw?"), self.tr("Create"), self.tr("Start from a template or a blank map.")
        )
        self.cards = [TemplateCard(theme, SMALL, self) for _ in TEMPLATES]
        for card in self.cards:
            card.setCheckable(True)
            card.setAutoExclusive(True)
        self._row = CardRow(self.cards, self)
        self.column.insertWidget(2, self._row)
        self.language = QComboBox(self)
        words = Labels(interface)
        self.language.addItems([words(f"word.language.{language.value}") for language in Language])
        self.language.setCurrentIndex(list(Language).index(interface))
        self.language.currentIndexChanged.connect(self._fill)
        self.add_row(self.tr("Map language"), self.language)
        self._fill()
        self.cards[0].setChecked(True)
        self.cards[0].setFocus()

    def journey(self) -> Journey:
        """Return the chosen template's journey, to be a map of its own."""
        chosen = next((number for number, card in enumerate(self.cards) if card.isChecked()), 0)
        return template_journey(TEMPLATES[chosen][0], self._language())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Left and Right choose the neighbouring template."""
        steps = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}
        key = Qt.Key(event.key())
        focused = next((number for number, card in enumerate(self.cards) if card.hasFocus()), None)
        if key in steps and focused is not None:
            card = self.cards[(focused + steps[key]) % len(self.cards)]
            card.setChecked(True)
            card.setFocus()
            self._row.ensureWidgetVisible(card)
        else:
            super().keyPressEvent(event)

    def _language(self) -> Language:
        return list(Language)[self.language.currentIndex()]

    def _fill(self) -> None:
        for card, (template, name, about) in zip(self.cards, TEMPLATES, strict=True):
            card.entitle(QCoreApplication.translate("Templates", name), QCoreApplication.translate("Templates", about))
            journey = template_journey(template, self._language())
            card.show_board(small_board(journey, self._theme) if journey.touchpoints() else None)
