"""A new map: from which template, in which language."""

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QWidget

from journeymap.i18n import Labels
from journeymap.layout.theme import Theme
from journeymap.model.journey import Journey
from journeymap.model.vocabulary import Language
from journeymap.storage.templates import template_journey
from journeymap.ui.dialogs import FormDialog
from journeymap.ui.marked import QT_TRANSLATE_NOOP
from journeymap.ui.template_card import TemplateCard

TEMPLATES: tuple[tuple[str, str, str], ...] = (
    (
        "telecom-store",
        QT_TRANSLATE_NOOP("Templates", "Telecom store"),
        QT_TRANSLATE_NOOP("Templates", "Five touch stages, three scenarios"),
    ),
    (
        "retail",
        QT_TRANSLATE_NOOP("Templates", "Clothes, in store and online"),
        QT_TRANSLATE_NOOP("Templates", "A journey with smooth returns"),
    ),
    (
        "service-counter",
        QT_TRANSLATE_NOOP("Templates", "Service counter"),
        QT_TRANSLATE_NOOP("Templates", "Before, during, after"),
    ),
    (
        "blank",
        QT_TRANSLATE_NOOP("Templates", "Blank map"),
        QT_TRANSLATE_NOOP("Templates", "Decide on the stages together"),
    ),
)
"""Templates with their English names and what they are."""


class NewDialog(FormDialog):
    """Offers the templates with pictures drawn from the real thing."""

    def __init__(self, theme: Theme, interface: Language, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.entitle(
            self.tr("Which journey shall we draw?"), self.tr("Create"), self.tr("Start from a template or a blank map.")
        )
        row = QHBoxLayout()
        row.setSpacing(14)
        self.cards = [TemplateCard(theme, self) for _ in TEMPLATES]
        for card in self.cards:
            row.addWidget(card)
        self.column.insertLayout(2, row)
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
        else:
            super().keyPressEvent(event)

    def _language(self) -> Language:
        return list(Language)[self.language.currentIndex()]

    def _fill(self) -> None:
        for card, (template, name, about) in zip(self.cards, TEMPLATES, strict=True):
            card.show_template(
                QCoreApplication.translate("Templates", name),
                QCoreApplication.translate("Templates", about),
                template_journey(template, self._language()),
            )
