"""The tree itself: paints its rows, walks its cells, and tells the session what is chosen."""

from PySide6.QtCore import QItemSelection, QItemSelectionModel, QModelIndex, QPersistentModelIndex, QRect, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QCursor, QDropEvent, QKeyEvent, QMouseEvent, QPainter
from PySide6.QtWidgets import QAbstractItemView, QFrame, QStyleOptionViewItem, QTreeView, QWidget

from journeymap.ui.gestures.editor import NameEditor
from journeymap.ui.outline.columns import Column
from journeymap.ui.outline.contents import Key, Sort
from journeymap.ui.outline.model import OutlineModel
from journeymap.ui.outline.painting import INDENT, OutlineDelegate, paint_arrow, paint_ground

_WIDTHS = {
    Column.KIND: 140,
    Column.LANE: 104,
    Column.CHANNEL: 92,
    Column.EMOTION: 104,
    Column.WAIT: 76,
    Column.STAFF: 122,
}
_NARROWEST_NAME = 240
_WIDEST_NAME = 460
_LEAST_SHARE = 0.84
_LARGEST_SHARE = 1.4
"""In a narrow window the other columns give up some of their width, in a wide one they get more of it."""

_SHEET = """
QTreeView#outline { border: 0; border-radius: 0; selection-background-color: transparent; }
QTreeView#outline::item, QTreeView#outline::item:selected, QTreeView#outline::item:hover { background: transparent;
  border: 0; }
QTreeView#outline::branch { background: transparent; }
"""


class OutlineTree(QTreeView):
    """Shows an :class:`OutlineModel`.

    The keyboard is with a name editor one pixel large, as on the map, so that Hangul can begin
    with any key; it passes on what is not typing.

    Signals
    -------
    chosen() : a person chose other rows.
    edit_asked(QModelIndex) : a cell was double-clicked.
    menu_asked(QPoint) : a context menu is wanted there (global).
    dropped(Key, bool) : the chosen rows were dropped onto a row, on its lower half or not.
    """

    chosen = Signal()
    edit_asked = Signal(object)
    menu_asked = Signal(object)
    dropped = Signal(object, bool)

    def __init__(self, model: OutlineModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("outline")
        self.rows = model
        self._following = False
        self.setModel(model)
        self.setItemDelegate(OutlineDelegate(model))
        self.setStyleSheet(_SHEET)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setUniformRowHeights(True)
        self.setIndentation(INDENT)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setExpandsOnDoubleClick(False)
        self.setMouseTracking(True)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.DefaultContextMenu)
        self.setDragDropMode(QAbstractItemView.DragDropMode.InternalMove)
        header = self.header()
        header.setStretchLastSection(False)
        header.setSectionsMovable(False)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        self.editor = NameEditor(self.viewport())
        self.setFocusProxy(self.editor)

    # -- rows --------------------------------------------------------------------------

    def key(self) -> Key | None:
        """Return what the current row is."""
        index = self.currentIndex()
        return self.rows.key(index) if index.isValid() else None

    def chosen_keys(self) -> list[Key]:
        """Return what the chosen rows are, from top to bottom."""
        indexes = sorted(self.selectionModel().selectedRows(), key=self._height)
        return [self.rows.key(index) for index in indexes]

    def go_to(self, index: QModelIndex) -> None:
        """Choose a row, and make it and its cell the current one."""
        if index.isValid():
            flag = QItemSelectionModel.SelectionFlag
            self.selectionModel().setCurrentIndex(index, flag.ClearAndSelect | flag.Rows)
            self.scrollTo(index)

    def go_to_key(self, key: Key | None, column: Column = Column.NAME) -> None:
        """Choose the row of a key, opening what it is in."""
        self.go_to(self.rows.index_of(key, column))

    def show_chosen(self, ids: tuple[str, ...]) -> None:
        """Choose the rows of elements, the last as the current one, unless they are chosen already."""
        if {self.rows.element(index) for index in self.selectionModel().selectedRows()} - {None} == set(ids):
            return
        indexes = [index for index in map(self.rows.index_of_element, ids) if index.isValid()]
        selection = QItemSelection()
        for index in indexes:
            selection.select(index, index.siblingAtColumn(Column.STAFF))
        flag = QItemSelectionModel.SelectionFlag
        self._following = True
        self.selectionModel().select(selection, flag.ClearAndSelect | flag.Rows)
        if indexes:
            self.selectionModel().setCurrentIndex(indexes[-1], flag.NoUpdate)
            self.scrollTo(indexes[-1])
        self._following = False

    def fit_columns(self) -> None:
        """Give the names what the other columns leave."""
        room = self.viewport().width()
        usual = sum(_WIDTHS.values())
        share = max(_LEAST_SHARE, min(1.0, (room - _NARROWEST_NAME) / usual))
        share = max(share, min(_LARGEST_SHARE, (room - _WIDEST_NAME) / usual))
        for column, width in _WIDTHS.items():
            self.setColumnWidth(column, round(width * share))
        others = sum(self.columnWidth(column) for column in _WIDTHS)
        self.setColumnWidth(Column.NAME, max(_NARROWEST_NAME, room - others))

    def cell_area(self, index: QModelIndex) -> QRect:
        """Return where a cell is, in pixels of the viewport."""
        return self.visualRect(index)

    def walk(self, event: QKeyEvent) -> None:
        """Let the tree act on a key as trees do: up, down, pages, ends."""
        super().keyPressEvent(event)

    # -- events ------------------------------------------------------------------------

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Keys reach the tree only when the editor is not focused; nothing is theirs here."""
        event.ignore()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Keep what is typed before another row is chosen."""
        self.editor.finish()
        super().mousePressEvent(event)
        self.setFocus(Qt.FocusReason.MouseFocusReason)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Change the cell under the pointer."""
        index = self.indexAt(event.position().toPoint())
        if index.isValid() and self.visualRect(index).contains(event.position().toPoint()):
            self.edit_asked.emit(index)
        else:
            super().mouseDoubleClickEvent(event)

    def dropEvent(self, event: QDropEvent) -> None:
        """Say onto which row the chosen touchpoints were dropped."""
        index = self.indexAt(event.position().toPoint())
        if index.isValid():
            below = event.position().y() > self.visualRect(index).center().y()
            self.dropped.emit(self.rows.key(index), below)
        event.setDropAction(Qt.DropAction.IgnoreAction)  # nothing is left for Qt to remove
        event.accept()
        self.stopAutoScroll()
        self.setState(QAbstractItemView.State.NoState)
        self.viewport().update()

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Ask for a menu for what is chosen."""
        where = event.globalPos()
        if event.reason() is not QContextMenuEvent.Reason.Mouse and self.currentIndex().isValid():
            where = self.viewport().mapToGlobal(self.visualRect(self.currentIndex()).bottomLeft())
        self.menu_asked.emit(where)
        event.accept()

    def selectionChanged(self, selected: QItemSelection, deselected: QItemSelection) -> None:
        """Tell what a person chose."""
        super().selectionChanged(selected, deselected)
        if not self._following:
            self.chosen.emit()

    # -- painting ----------------------------------------------------------------------

    def drawRow(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Paint a row over the ground it stands on."""
        cells = self.rows.cells
        tone = cells.tone(self.rows.journey, self.rows.key(index))
        rect: QRect = option.rect
        chosen = self.selectionModel().isRowSelected(index.row(), index.parent())
        under = self.viewport().mapFromGlobal(QCursor.pos()) if self.underMouse() else None
        over = under is not None and rect.top() <= under.y() <= rect.bottom()
        full = QRect(0, rect.top(), self.viewport().width(), rect.height())
        if self.rows.key(index).sort is Sort.DRAFT:
            chosen, over = True, False
        paint_ground(painter, full, cells.theme, tone.fill if tone else "", chosen=chosen, over=over)
        super().drawRow(painter, option, index)

    def drawBranches(self, painter: QPainter, rect: QRect, index: QModelIndex | QPersistentModelIndex) -> None:
        """Draw an arrow before what can be opened, and no lines."""
        if self.rows.hasChildren(index):
            cells = self.rows.cells
            tone = cells.tone(self.rows.journey, self.rows.key(index))
            ink = tone.ink if tone is not None else cells.theme.muted
            paint_arrow(painter, rect, ink, is_open=self.isExpanded(index))

    def _height(self, index: QModelIndex) -> tuple[int, ...]:
        places: list[int] = []
        while index.isValid():
            places.append(index.row())
            index = index.parent()
        return tuple(reversed(places))
