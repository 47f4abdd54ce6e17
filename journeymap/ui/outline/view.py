"""The outline as one view of a window: tree, first words for an empty map, and what menus ask of it."""

from PySide6.QtCore import QEvent, QRect, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from journeymap.model.elements import Touchpoint
from journeymap.ui.inspector.look import interface_words, sized
from journeymap.ui.outline.cells import Cells
from journeymap.ui.outline.contents import Key, Sort
from journeymap.ui.outline.editing import Editing
from journeymap.ui.outline.keyboard import OutlineKeyboard
from journeymap.ui.outline.model import OutlineModel
from journeymap.ui.outline.tree import OutlineTree
from journeymap.ui.outline.verbs import drop_touchpoints, remove_visits
from journeymap.ui.placing import shown_texts
from journeymap.ui.removing import remove
from journeymap.ui.session import Session

OPEN_UP_TO = 2000
"""Maps of more touchpoints begin with their stages closed."""


class OutlineView(QWidget):
    """The session's journey as a tree, in step with it and with what is chosen.

    Signals
    -------
    menu_asked(QPoint) : a context menu is wanted there (global).
    """

    menu_asked = Signal(object)

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self.rows = OutlineModel(session, self._cells(), self)
        self.tree = OutlineTree(self.rows, self)
        self.editing = Editing(self.tree, session)
        self.keyboard = OutlineKeyboard(self.tree, self.editing, session)
        self.tree.editor.keys = self.keyboard
        self.hint = Hint(self.tree)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.tree)
        self.setFocusProxy(self.tree)
        self.tree.chosen.connect(self._tell)
        self.tree.menu_asked.connect(self.menu_asked)
        self.tree.dropped.connect(self._drop)
        session.selection.changed.connect(self._follow)
        session.noticed.connect(self._hear)
        session.replaced.connect(self._begin)
        session.view_changed.connect(self._redress)
        session.filter_changed.connect(self._dim)
        self._retranslate()
        self._begin()

    # -- what menus and keys ask -------------------------------------------------------

    def rename_selected(self) -> None:
        """Change the current cell."""
        self.editing.open(self.tree.currentIndex())

    def add_touchpoint(self) -> None:
        """Ask for the name of a new touchpoint beside the current row."""
        self.keyboard.add_touchpoint()

    def remove_selected(self) -> None:
        """Remove the chosen rows; stages and lanes that hold touchpoints ask first."""
        self._session.finish()
        keys = self.tree.chosen_keys()
        parts = [key for key in keys if key.sort in (Sort.VISIT, Sort.STEP)]
        ids = [key.id for key in keys if key.id and key not in parts]
        following = self._following(keys)
        if parts:
            remove_visits(self._session, parts)
        elif not remove(self._session, ids, self.window()):
            return
        if following is not None:
            self.tree.go_to_key(following)

    def chosen_parts(self) -> list[Key]:
        """Return the chosen stops and steps, where nothing else is chosen: they are no touchpoints of their own."""
        keys = self.tree.chosen_keys()
        parts = [key for key in keys if key.sort in (Sort.VISIT, Sort.STEP)]
        return parts if len(parts) == len(keys) else []

    # -- events ------------------------------------------------------------------------

    def showEvent(self, event: QShowEvent) -> None:
        """Show what was chosen meanwhile."""
        super().showEvent(event)
        self.tree.fit_columns()
        self._follow()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Let the names have the new room."""
        super().resizeEvent(event)
        self.tree.fit_columns()
        self.hint.setGeometry(0, 40, self.width(), 120)

    def changeEvent(self, event: QEvent) -> None:
        """Word everything anew in another language."""
        if event.type() is QEvent.Type.LanguageChange:
            self._retranslate()
            self._redress()
        super().changeEvent(event)

    # -- keeping in step ---------------------------------------------------------------

    def _begin(self) -> None:
        journey = self._session.journey
        self.tree.doItemsLayout()  # opening rows before the first layout would leave them without height
        if journey.count(Touchpoint) <= OPEN_UP_TO:
            for stage in journey.stages():
                self.tree.expand(self.rows.index_of(Key(Sort.STAGE, stage.id)))
        self._hear()

    def _hear(self) -> None:
        if shown_texts(self._session) is not self.rows.cells.texts:
            self._redress()  # the map is written in another language now
        # Cells name things of other rows: a lane, a persona. Painting asks for them anew.
        self.tree.viewport().update()
        self.hint.setVisible(self.rows.rowCount() == 0)

    def _follow(self) -> None:
        if self.isVisible() and not self.tree.editor.is_open:
            self.tree.show_chosen(self._session.selection.ids)

    def _tell(self) -> None:
        current = self.tree.currentIndex()
        indexes = [index for index in self.tree.selectionModel().selectedRows() if index.row() >= 0]
        indexes.sort(key=lambda index: self.rows.key(index) == self.rows.key(current))
        ids = [element for index in indexes if (element := self.rows.element(index)) is not None]
        # Rows go one after the other: the journey may be ahead of those that are still there.
        self._session.selection.set(filter(self._session.journey.has, ids))

    def _drop(self, onto: Key, below: bool) -> None:
        ids = [key.id for key in self.tree.chosen_keys() if key.sort is Sort.TOUCHPOINT]
        if ids:
            drop_touchpoints(self._session, ids, onto, below=below)

    def _dim(self) -> None:
        self.tree.viewport().update()

    def _cells(self) -> Cells:
        return Cells(interface_words(), self._session.theme, shown_texts(self._session))

    def _redress(self) -> None:
        self.rows.say_anew(self._cells())
        self.hint.color = self._session.theme.muted
        self.tree.viewport().update()

    def _retranslate(self) -> None:
        self.setAccessibleName(self.tr("Outline"))
        self.tree.setAccessibleName(self.tr("Outline"))
        self.hint.color = self._session.theme.muted
        self.hint.say(
            self.tr("An outline of the whole journey"), self.tr("Press Enter and type the name of the first stage.")
        )

    def _following(self, keys: list[Key]) -> Key | None:
        """Return what to go to once these are gone: the row after them, else before, else above."""
        if not keys:
            return None
        index = self.rows.index_of(keys[-1])
        sort = keys[-1].sort
        for row in (index.sibling(index.row() + 1, 0), index.sibling(index.row() - 1, 0)):
            if row.isValid() and self.rows.key(row) not in keys and self.rows.key(row).sort is sort:
                key = self.rows.key(row)
                # Steps are named by their place: the one after takes the place of the one that goes.
                return keys[-1] if sort is Sort.STEP and row.row() > index.row() else key
        above = index.parent()
        return self.rows.key(above) if above.isValid() else None


class Hint(QWidget):
    """Says in the middle of an empty tree how it begins; the pointer passes through."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.color = ""
        self._first = self._second = ""

    def say(self, first: str, second: str) -> None:
        """Show a line and, below it, another one."""
        self._first, self._second = first, second
        self.setAccessibleName(f"{first}. {second}")
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Write both lines."""
        painter = QPainter(self)
        painter.setPen(QColor(self.color))
        middle = Qt.AlignmentFlag.AlignHCenter
        painter.setFont(sized(self.font(), 15, bold=True))
        painter.drawText(QRect(0, 40, self.width(), 24), middle, self._first)
        painter.setFont(sized(self.font(), 13))
        painter.drawText(QRect(0, 68, self.width(), 22), middle, self._second)
        painter.end()
