"""The left of the studio: what is printed and how, in one column that scrolls."""

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

from journeymap.i18n import Labels
from journeymap.layout.kit.blank import BlankPart
from journeymap.layout.kit.booklet import Part
from journeymap.layout.kit.cards import CardKind
from journeymap.layout.kit.kit import KitKind
from journeymap.layout.theme import Theme
from journeymap.model.journey import Journey
from journeymap.model.vocabulary import Texts
from journeymap.ui.print_studio.check_section import CheckSection
from journeymap.ui.print_studio.choice_section import ABOUT, ChoiceSection
from journeymap.ui.print_studio.kind_options import GROUPS
from journeymap.ui.print_studio.kind_row import KindList
from journeymap.ui.print_studio.look_section import LookSection
from journeymap.ui.print_studio.paper_section import PaperSection
from journeymap.ui.print_studio.plain_section import PlainSection
from journeymap.ui.print_studio.section import Section
from journeymap.ui.print_studio.tile_section import TileSection
from journeymap.ui.print_studio.wishes import Wishes

_ALL = frozenset(KitKind)
_WIDTH = 306
_MARGINS = (12, 12, 10, 16)


class SidePanel(QScrollArea):
    """Kinds, and below them the sections that matter for the chosen one.

    Parameters
    ----------
    seen : which texts the map shows; they are printed unless a person chooses otherwise.

    Signals
    -------
    changed() : a person wishes something else; see :meth:`wishes`.
    """

    changed = Signal()

    def __init__(
        self, journey: Journey, wishes: Wishes, seen: Texts, theme: Theme, labels: Callable[[], Labels]
    ) -> None:
        super().__init__()
        self._wishes = wishes
        self._seen = Texts(journey.details.language.value) if seen is Texts.MAP else seen
        self._inner = inner = QWidget(self)
        inner.setObjectName("panel")
        self.kinds = KindList(theme, inner)
        # Made in the order they stand in, which is the order Tab goes through.
        self.tiles = TileSection(inner)
        self.parts = CheckSection("parts", Part, "kit.part.{}", labels, self._parts_title, inner)
        self.card_kinds = CheckSection("card_kinds", CardKind, "kit.card.{}", labels, self._cards_title, inner)
        self.blank_parts = CheckSection("blank_parts", BlankPart, "kit.blank.{}", labels, self._blank_title, inner)
        self.plain = {kind: PlainSection(group, inner) for kind, group in GROUPS.items()}
        self.choice = ChoiceSection(journey, theme, inner)
        self.paper, self.look = PaperSection(inner), LookSection(labels, inner)
        self._sections: tuple[tuple[Section, frozenset[KitKind]], ...] = (
            (self.tiles, frozenset({KitKind.POSTER})),
            (self.parts, frozenset({KitKind.BOOKLET})),
            (self.card_kinds, frozenset({KitKind.CARDS})),
            (self.blank_parts, frozenset({KitKind.BLANK})),
            *((section, frozenset({kind})) for kind, section in self.plain.items()),
            (self.choice, ABOUT),
            (self.paper, _ALL),
            (self.look, _ALL),
        )
        self.kinds.chosen.connect(self._choose_kind)
        self._stack_sections()
        self.setWidget(inner)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._show()
        self._fit_width()

    def _stack_sections(self) -> None:
        column = QVBoxLayout(self._inner)
        column.setContentsMargins(*_MARGINS)
        column.setSpacing(6)
        column.addWidget(self.kinds)
        for section, _ in self._sections:
            column.addWidget(section)
            section.changed.connect(self._take)
        column.addStretch(1)

    @property
    def wishes(self) -> Wishes:
        """What is wished now."""
        return self._wishes

    @property
    def texts(self) -> Texts:
        """The language it is printed in, or both."""
        return self._wishes.texts or self._seen

    def recolor(self, theme: Theme) -> None:
        """Use the colours of another theme."""
        self.kinds.recolor(theme)
        self.choice.recolor(theme)

    def changeEvent(self, event: QEvent) -> None:
        """Word everything anew in another language, and be as wide as that needs."""
        if event.type() is QEvent.Type.LanguageChange:
            self.kinds.speak()
            self._fit_width()
        super().changeEvent(event)

    def _show(self) -> None:
        """Show the chosen kind's options, and what its fields make of them."""
        kind = self._wishes.kind
        self.kinds.choose(kind)
        self.look.show_texts(self.texts)
        options = self._wishes.options
        for section, kinds in self._sections:
            section.setVisible(kind in kinds)
            if kind in kinds:
                section.show_options(options)
                options = section.applied(options)
        self._wishes = self._wishes.with_options(options)

    def _choose_kind(self, kind: KitKind) -> None:
        if kind is not self._wishes.kind:
            self._wishes = replace(self._wishes, kind=kind)
            self._show()
            self.changed.emit()

    def _take(self) -> None:
        options = self._wishes.options
        for section, kinds in self._sections:
            if self._wishes.kind in kinds:
                options = section.applied(options)
                section.follow(options)
        texts = self.look.chosen_texts()
        chosen = texts if texts is not self._seen else None
        self._wishes = replace(self._wishes.with_options(options), texts=chosen)
        self.changed.emit()

    def _fit_width(self) -> None:
        self._inner.ensurePolished()
        labels = max(section.label_width() for section, _ in self._sections)
        for section, _ in self._sections:
            section.align_fields(labels)
        sections = [section.sizeHint().width() for section, _ in self._sections]
        wide = max(self.kinds.sizeHint().width(), *sections) + _MARGINS[0] + _MARGINS[2]
        # Room for the bar at any time, or its coming would push names out at the side.
        self.setFixedWidth(max(_WIDTH, wide) + self.verticalScrollBar().sizeHint().width())

    def _parts_title(self) -> str:
        return self.tr("Parts")

    def _blank_title(self) -> str:
        return self.tr("Sheets")

    def _cards_title(self) -> str:
        return self.tr("Kinds of cards")
