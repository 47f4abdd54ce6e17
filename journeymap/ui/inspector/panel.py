"""The inspector: shows and edits whatever is selected, each kind on a page of its own."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QEvent, QSize, Qt, QTimer
from PySide6.QtGui import QKeyEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QStackedWidget, QToolButton, QVBoxLayout, QWidget

from journeymap.model.bilingual import other_language
from journeymap.model.elements import JOURNEY_ID, Element
from journeymap.model.vocabulary import Language
from journeymap.ui.first_paint import once_painted
from journeymap.ui.icons import icon
from journeymap.ui.inspector.look import Look, interface_words, sheet
from journeymap.ui.session import Session

if TYPE_CHECKING:
    from journeymap.ui.inspector.page import Page

WIDTH = 270

_OWN_KEYS = frozenset(
    {
        Qt.Key.Key_Delete,
        Qt.Key.Key_Backspace,
        Qt.Key.Key_Return,
        Qt.Key.Key_Enter,
        Qt.Key.Key_Up,
        Qt.Key.Key_Down,
        Qt.Key.Key_Left,
        Qt.Key.Key_Right,
        Qt.Key.Key_Home,
        Qt.Key.Key_End,
    }
)

_Key = tuple[type[Element] | None, bool]


class InspectorPanel(QWidget):
    """The right panel of a window.

    Pages are made when they are first shown, and nothing is made before the window is there:
    whoever opens a map waits for the map, not for forms. A hidden panel follows nothing.
    """

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("panel")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._session = session
        self._look = self._wanted_look()
        self._pages: dict[_Key, Page] = {}
        self._ids: tuple[str, ...] = ()
        self._started = False
        self._stack = QStackedWidget(self)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._stack)
        self.both = QToolButton(self)
        self.both.setCheckable(True)
        self.both.setProperty("tone", "tongues")
        self.both.setFixedSize(26, 26)
        self.both.clicked.connect(self._write_both)
        self._dress()
        session.noticed.connect(self.refresh)
        session.replaced.connect(self._turn)
        session.view_changed.connect(self._follow_view)
        session.finishing.connect(self.finish)
        session.selection.changed.connect(self._turn)

    def sizeHint(self) -> QSize:
        """As wide as in the pictures."""
        return QSize(WIDTH, 600)

    def page(self) -> "Page":
        """Return the page of what is selected, made now if it was never shown."""
        self.start()
        return self._pages[self._key()]

    def start(self) -> None:
        """Begin to show what is selected; a panel that is shown does so itself."""
        if not self._started:
            self._started = True
            self._turn()

    def refresh(self) -> None:
        """Show what the document holds now."""
        if not self._started:
            return
        if self._look.second is not self._second():
            # Not now: what tells us may be a field of the very page that goes.
            QTimer.singleShot(0, self, self._turn)
        if self._chosen() != self._ids or self._key() not in self._pages:
            self._turn()
        else:
            self._pages[self._key()].refresh()

    def finish(self) -> None:
        """Take over what is being typed or composed anywhere in the panel; it is a step of its own."""
        if self._pages:
            from journeymap.ui.inspector.pages import finish_typing

            finish_typing(self)
            self._session.document.close_step()

    def showEvent(self, event: QShowEvent) -> None:
        """Begin once the window has been painted."""
        super().showEvent(event)
        once_painted(self, self._start_soon)

    def hideEvent(self, event: QEvent) -> None:
        """Stop following."""
        self.finish()
        self._started = False

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the switch of languages in its corner."""
        super().resizeEvent(event)
        self.both.move(self.width() - self.both.width() - 8, 10)
        self.both.raise_()

    def event(self, event: QEvent) -> bool:
        """Keep keys that mean something in here from the window's actions: Delete is for a row, not for the card."""
        if event.type() is QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            control = event.modifiers() & Qt.KeyboardModifier.ControlModifier
            if event.key() in _OWN_KEYS and not control:
                event.accept()
                return True
        return super().event(event)

    def changeEvent(self, event: QEvent) -> None:
        """Word everything anew in another language."""
        if event.type() is QEvent.Type.LanguageChange:
            self._make_anew()
        super().changeEvent(event)

    def _start_soon(self) -> None:
        # What waits for a time waits for all painting that is due: the map comes first.
        QTimer.singleShot(1, self, self.start)

    def _chosen(self) -> tuple[str, ...]:
        has = self._session.journey.has
        return tuple(each for each in self._session.selection.ids if has(each)) or (JOURNEY_ID,)

    def _key(self) -> _Key:
        kinds = {type(self._session.journey.element(each)) for each in self._chosen()}
        kind = next(iter(kinds)) if len(kinds) == 1 else None
        return kind, len(self._chosen()) > 1

    def _turn(self) -> None:
        """Show the page of what is selected."""
        if not self._started:
            return
        if self._look.second is not self._second():
            self._make_anew()
            return
        self._ids = self._chosen()
        key = self._key()
        if key not in self._pages:
            from journeymap.ui.inspector.pages import make_page

            self._pages[key] = make_page(self._look, self._session, key[0], several=key[1])
            self._stack.addWidget(self._pages[key])
        page = self._pages[key]
        page.aim(self._ids)
        page.refresh()
        self._stack.setCurrentWidget(page)

    def _follow_view(self) -> None:
        if self._session.theme is not self._look.theme or self._look.second is not self._second():
            self._make_anew()
        else:
            self.refresh()

    def _write_both(self) -> None:
        self._session.writes_both = self.both.isChecked()

    def _second(self) -> Language | None:
        session = self._session
        return other_language(session.journey.details.language) if session.writes_both else None

    def _wanted_look(self) -> Look:
        return Look(self._session.theme, interface_words(), self._second())

    def drop_pages(self) -> None:
        """Take over what is being typed and take all pages away; those of other colours come with the session's theme.

        Several hundred widgets that are about to be made anew would otherwise be dressed in the new colours first.
        """
        self.finish()
        old, self._pages = tuple(self._pages.values()), {}
        for page in old:
            self._stack.removeWidget(page)
            page.deleteLater()
            QCoreApplication.sendPostedEvents(page, QEvent.Type.DeferredDelete)

    def _make_anew(self) -> None:
        """Make all pages again, for other colours or words; what is being typed is taken over first."""
        self.drop_pages()
        self._look = self._wanted_look()
        self._dress()
        self._turn()

    def _dress(self) -> None:
        wanted = sheet(self._look.theme)
        if self.styleSheet() != wanted:
            self.setStyleSheet(wanted)
        self.setAccessibleName(self.tr("Inspector"))
        look = self._look
        self.both.setIcon(
            icon("languages", look.theme.muted if look.second is None else look.theme.accent, look.theme.faint, 16)
        )
        self.both.setChecked(look.second is not None)
        self.both.setToolTip(self.tr("Write in two languages"))
        self.both.setAccessibleName(self.tr("Write in two languages"))
