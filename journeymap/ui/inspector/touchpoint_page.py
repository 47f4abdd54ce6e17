"""The page of one touchpoint: head, tabs with counts, and a tab's body made when it is first shown."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QFrame, QStackedWidget, QTabBar, QVBoxLayout, QWidget

from journeymap.model.elements import Delight, Opportunity, Pain, Touchpoint
from journeymap.model.kinds import icon_of
from journeymap.ui.inspector.colors import stage_tone
from journeymap.ui.inspector.details_tab import DetailsTab
from journeymap.ui.inspector.header import Header
from journeymap.ui.inspector.look import SIDE, Look
from journeymap.ui.inspector.page import Page
from journeymap.ui.inspector.specs import NAME
from journeymap.ui.inspector.targets import ElementTarget
from journeymap.ui.inspector.touchpoint_tabs import NotesTab, ScenariosTab
from journeymap.ui.inspector.words import place_words
from journeymap.ui.session import Session

DETAILS, SCENARIOS, PAINS, OPPORTUNITIES = range(4)

Tab = DetailsTab | ScenariosTab | NotesTab


class TouchpointPage(Page):
    """One touchpoint with everything that belongs to it."""

    def __init__(self, look: Look, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(look, session, parent)
        self._touchpoint = ""
        self._bodies: dict[int, Tab] = {}
        self.header = Header(look, session, NAME, self)
        self.tabs = QTabBar(self)
        self.tabs.setExpanding(False)
        self.tabs.setUsesScrollButtons(False)
        self.tabs.setAccessibleName(QCoreApplication.translate("Inspector", "Parts of the touchpoint"))
        for _ in range(4):
            self.tabs.addTab("")
        self._stack = QStackedWidget(self)
        self.column.addWidget(self.header)
        holder = QWidget(self)
        self._lay_tabs(holder)
        self.column.addWidget(holder)
        self.column.addWidget(self._stack, 1)
        self.tabs.currentChanged.connect(self._show_tab)

    def aim(self, ids: Sequence[str]) -> None:
        """Show another touchpoint, on the same tab."""
        self._touchpoint = ids[0]
        self.header.binder.aim([ElementTarget(self._touchpoint)])
        for body in self._bodies.values():
            body.aim(self._touchpoint)

    def refresh(self) -> None:
        """Show what the touchpoint says now."""
        journey = self.session.journey
        touchpoint = journey.find(self._touchpoint)
        if not isinstance(touchpoint, Touchpoint):
            return
        tone = stage_tone(journey, self.look.theme, journey.stage_of(touchpoint.id))
        self.header.tile.show_icon(icon_of(touchpoint.kind, touchpoint.icon), tone)
        self.header.under.show_text(place_words(journey, touchpoint.id))
        self.header.binder.refresh()
        self._count()
        self.body().refresh()

    def body(self) -> Tab:
        """Return the body of the current tab, made now if it was never shown."""
        number = self.tabs.currentIndex()
        if number not in self._bodies:
            body = self._made(number)
            body.aim(self._touchpoint)
            self._bodies[number] = body
            self._stack.addWidget(body)
        self._stack.setCurrentWidget(self._bodies[number])
        return self._bodies[number]

    def show_tab(self, number: int) -> None:
        """Turn to a tab."""
        self.tabs.setCurrentIndex(number)

    def _made(self, number: int) -> Tab:
        if number == SCENARIOS:
            return ScenariosTab(self.look, self.session)
        if number == PAINS:
            return NotesTab(self.look, self.session, Pain, Delight)
        if number == OPPORTUNITIES:
            return NotesTab(self.look, self.session, Opportunity)
        details = DetailsTab(self.look, self.session)
        details.pain_wanted.connect(self._show_pain)
        details.stop_wanted.connect(self._show_stop)
        return details

    def _show_tab(self) -> None:
        self.refresh()

    def _show_pain(self, pain_id: str) -> None:
        self.show_tab(PAINS)
        body = self.body()
        if isinstance(body, NotesTab):
            body.show_note(pain_id)

    def _show_stop(self, key: str) -> None:
        self.show_tab(SCENARIOS)
        body = self.body()
        if isinstance(body, ScenariosTab):
            body.show_stop(key)

    def _count(self) -> None:
        journey, at = self.session.journey, self._touchpoint
        texts = (
            (QCoreApplication.translate("Inspector", "Details"), 0),
            (QCoreApplication.translate("Inspector", "Scenarios"), len(journey.visits_of(at))),
            (QCoreApplication.translate("Inspector", "Pains"), len(journey.attached(at, Pain))),
            (QCoreApplication.translate("Inspector", "Ideas"), len(journey.attached(at, Opportunity))),
        )
        for number, (words, count) in enumerate(texts):
            text = f"{words} {count}" if count else words
            if self.tabs.tabText(number) != text:
                self.tabs.setTabText(number, text)

    def _lay_tabs(self, holder: QWidget) -> None:
        rule = QFrame(holder)
        rule.setProperty("tone", "rule")
        rule.setFixedHeight(1)
        column = QVBoxLayout(holder)
        column.setContentsMargins(SIDE, 0, SIDE, 0)
        column.setSpacing(0)
        column.addWidget(self.tabs)
        column.addWidget(rule)
