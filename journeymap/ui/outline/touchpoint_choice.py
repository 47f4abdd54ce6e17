"""Choosing a touchpoint by a part of its name: the card of the command box, with nothing but touchpoints on it."""

from dataclasses import replace

from PySide6.QtCore import QPoint, Signal
from PySide6.QtWidgets import QMainWindow

from journeymap.i18n import Labels
from journeymap.layout.theme import Theme
from journeymap.model.elements import Touchpoint
from journeymap.model.journey import Journey
from journeymap.ui.command.card import WIDTH, CommandCard
from journeymap.ui.command.curtain import SHADOW, Curtain
from journeymap.ui.command.entries import Entry, element_entries
from journeymap.ui.command.matching import Query
from journeymap.ui.command.search import Hit, search

_MARGIN = 16
_LEAST_HEIGHT = 320


class TouchpointChoice(Curtain):
    """Offers every touchpoint of a journey in map order, and what is typed narrows them down.

    Signals
    -------
    chosen(str) : the id of a touchpoint.
    left() : none was chosen.
    """

    chosen = Signal(str)
    left = Signal()

    def __init__(self, window: QMainWindow) -> None:
        super().__init__(window)
        self._entries: tuple[Entry, ...] = ()
        self._from = QPoint()
        self._is_open = False
        self.card = CommandCard(self)
        self.card.typed.connect(self._find)
        self.card.chosen.connect(self._choose)
        self.card.left.connect(self._leave)
        self.pressed_beside.connect(self._leave)
        self.resized.connect(self._stand)

    def open_at(self, where: QPoint, journey: Journey, theme: Theme, words: Labels) -> None:
        """Offer a journey's touchpoints below a point of the screen; ``words`` are the interface's."""
        verb = self.tr("Add")
        self._entries = tuple(
            replace(entry, verb=verb)
            for entry in element_entries(journey, theme, words)
            if isinstance(journey.find(entry.target), Touchpoint)
        )
        self.card.recolor(theme)
        self.card.retranslate()
        self.card.setAccessibleName(self.tr("Choose a touchpoint"))
        self.card.field.setPlaceholderText(self.tr("Which touchpoint comes next?"))
        self.card.field.setAccessibleName(self.tr("Which touchpoint comes next?"))
        self._from, self._is_open = where, True
        self.draw()
        self._stand()
        self.card.begin()
        self.card.show()

    def _stand(self) -> None:
        width = min(WIDTH, self.width() - 2 * _MARGIN)
        here = self.mapFromGlobal(self._from)
        left = max(_MARGIN, min(here.x(), self.width() - width - _MARGIN))
        top = max(_MARGIN, min(here.y(), self.height() - _LEAST_HEIGHT))
        self.card.setGeometry(left - SHADOW, top - SHADOW, width + 2 * SHADOW, self.card.height())
        self.card.fit()

    def _find(self, text: str) -> None:
        query = Query(text)
        hits = search(query, self._entries, {}) if query else [Hit(entry) for entry in self._entries]
        nothing = ""
        if not hits:
            nothing = self.tr(
                "No touchpoint is called “{text}”. Try another word, or initial consonants such as ㅊㅎㅈ."
            ).format(text=text)
        self.card.show_hits(hits, nothing)

    def _choose(self, hit: object) -> None:
        if isinstance(hit, Hit):
            self._is_open = False  # giving the keyboard back is no leaving now
            self.put_away()
            self.chosen.emit(hit.entry.target)

    def _leave(self, give_back: bool = True) -> None:
        if self._is_open:
            self._is_open = False
            self.put_away(give_back=give_back)
            self.left.emit()
