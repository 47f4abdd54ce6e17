"""All pages side by side, small: to see what there is and go to a page."""

from collections import OrderedDict

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, QRectF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QColor, QPainter, QPen, QPixmap
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from journeymap.layout.theme import Theme
from journeymap.ui.print_studio.desk import desk_color, paint_sheet
from journeymap.ui.print_studio.page_painting import PagePicture
from journeymap.ui.print_studio.pictures import Pictures

_SIDE = 132
_NUMBER_HEIGHT = 22
_GAP = 12
_KEPT = 400

Index = QModelIndex | QPersistentModelIndex


class _Pages(QAbstractListModel):
    """Pages by number; readers hear "Page 3"."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.pictures = Pictures()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008  as Qt has it
        """Return how many pages there are."""
        return 0 if parent.isValid() else len(self.pictures)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return a page's number, and its name for readers."""
        if role == Qt.ItemDataRole.DisplayRole:
            return str(index.row() + 1)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return self.tr("Page {number}").format(number=index.row() + 1)
        return None

    def show(self, pictures: Pictures) -> None:
        """Hold other pages."""
        self.beginResetModel()
        self.pictures = pictures
        self.endResetModel()


class _SmallPage(QStyledItemDelegate):
    """Draws a page small, with its number below."""

    def __init__(self, overview: "Overview") -> None:
        super().__init__(overview)
        self._overview = overview

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """All pages get the same room."""
        return QSize(_SIDE + _GAP, _SIDE + _GAP + _NUMBER_HEIGHT)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw the sheet, its picture when there is one, its number, and a frame around the chosen one."""
        rect = QRectF(option.rect)
        self._overview.paint_page(painter, rect, index.row(), bool(option.state & QStyle.StateFlag.State_Selected))


class Overview(QListView):
    """Pages in rows; Enter, Space or a double click opens one.

    Signals
    -------
    opened(int) : a page, from 0, is to be shown large.
    chosen(int) : a page is the current one.
    """

    opened = Signal(int)
    chosen = Signal(int)

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self._pages = _Pages(self)
        self._drawn: OrderedDict[int, QPixmap] = OrderedDict()
        self._due: list[int] = []
        self._idle = QTimer(self)
        self._idle.setInterval(0)
        self._idle.timeout.connect(self._draw_one)
        self.setModel(self._pages)
        self.setItemDelegate(_SmallPage(self))
        self.setViewMode(QListView.ViewMode.IconMode)
        self.setMovement(QListView.Movement.Static)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setUniformItemSizes(True)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setSpacing(4)
        self.setObjectName("overview")
        self.activated.connect(self._open)
        self.selectionModel().currentChanged.connect(self._choose)
        self.recolor(theme)

    def recolor(self, theme: Theme) -> None:
        """Use the colours of another theme; the paper stays white."""
        self._theme = theme
        ground = desk_color(theme).name()
        self.setStyleSheet(f"QListView#overview {{ background: {ground}; border: 0; border-radius: 0; padding: 8px; }}")
        self.viewport().update()

    def show_pages(self, pictures: Pictures, current: int) -> None:
        """Show other pages."""
        self._drawn.clear()
        self._due.clear()
        self._pages.show(pictures)
        self.go_to(current)

    def go_to(self, number: int) -> None:
        """Make a page, from 0, the current one."""
        index = self._pages.index(number)
        if index.isValid() and index != self.currentIndex():
            self.setCurrentIndex(index)

    def paint_page(self, painter: QPainter, place: QRectF, number: int, is_chosen: bool) -> None:
        """Draw one page into ``place``."""
        page = self._pages.pictures.pages[number]
        scale = _scale(page.width, page.height)
        sheet = QRectF(0, 0, page.width * scale, page.height * scale)
        sheet.moveCenter(place.center())
        sheet.moveTop(place.top() + _GAP / 2 + (_SIDE - sheet.height()) / 2)
        paint_sheet(painter, sheet)
        picture = self._drawn.get(number)
        if picture is not None:
            self._drawn.move_to_end(number)
            painter.drawPixmap(sheet.topLeft(), picture)
        elif number not in self._due:
            self._due.append(number)
            self._idle.start()
        theme = self._theme
        if is_chosen:
            painter.setPen(QPen(QColor(theme.accent), 2))
            painter.drawRect(sheet.adjusted(-3, -3, 3, 3))
        painter.setPen(QColor(theme.ink if is_chosen else theme.muted))
        below = QRectF(place.left(), place.top() + _GAP / 2 + _SIDE + 3, place.width(), _NUMBER_HEIGHT)
        painter.drawText(below, Qt.AlignmentFlag.AlignCenter, str(number + 1))

    def _draw_one(self) -> None:
        if not self._due:
            self._idle.stop()
            return
        number = self._due.pop(0)
        pages = self._pages.pictures.pages
        index = self._pages.index(number)
        # Pages that were scrolled past meanwhile can wait until they come back.
        if number not in self._drawn and self.visualRect(index).intersects(self.viewport().rect()):
            page = pages[number]
            self._drawn[number] = PagePicture(page).pixmap(_scale(page.width, page.height), self.devicePixelRatioF())
            if len(self._drawn) > _KEPT:
                self._drawn.popitem(last=False)
            self.update(index)

    def _open(self, index: QModelIndex) -> None:
        self.opened.emit(index.row())

    def _choose(self, index: QModelIndex) -> None:
        if index.isValid():
            self.chosen.emit(index.row())


def _scale(width: float, height: float) -> float:
    return min((_SIDE - 6) / width, (_SIDE - 6) / height)
