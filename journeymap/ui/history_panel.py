"""The history: every step since the map was opened, to be looked at and jumped to."""

from PySide6.QtCore import QEvent, QModelIndex, QPersistentModelIndex, QPointF, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPen, QShowEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDockWidget,
    QHBoxLayout,
    QLabel,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from journeymap.layout.theme import Theme
from journeymap.ui.docks import INSPECTOR_WIDTH, SidePanel
from journeymap.ui.ground import Ground
from journeymap.ui.history_steps import HistorySteps, Role
from journeymap.ui.icons import icon
from journeymap.ui.inspector.look import sized
from journeymap.ui.session import Session

SETTING = "history"
ON = "on"

_ROW = 28
_HEIGHT = 280
_DOT = 7.0
_TEXT_LEFT = 30
_SHEET = """
QListView#history { border: 0; border-radius: 0; }
QListView#history::item, QListView#history::item:selected, QListView#history::item:hover { background: transparent; }
"""


class HistoryPanel(QWidget):
    """Steps oldest first, the present one marked, undone ones muted; a click or Enter goes there.

    While it is hidden it follows nothing.

    Signals
    -------
    close_wanted() : its cross was clicked.
    """

    close_wanted = Signal()

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("panel")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._session = session
        self.steps = HistorySteps(session, self)
        self._title = QLabel(self)
        self._title.setProperty("tone", "group")
        self.close_button = QToolButton(self)
        self.close_button.setFixedSize(24, 24)
        self.close_button.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # the key that opens the panel closes it
        self.close_button.setIconSize(QSize(14, 14))
        self.close_button.clicked.connect(self.close_wanted)
        self.list = QListView(self)
        self.list.setObjectName("history")
        self.list.setStyleSheet(_SHEET)
        self.list.setModel(self.steps)
        self._painter = StepDelegate(session, self.list)
        self.list.setItemDelegate(self._painter)
        self.list.setUniformItemSizes(True)
        self.list.setMouseTracking(True)
        self.list.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.list.clicked.connect(self._go)
        self.list.activated.connect(self._go)
        self.setFocusProxy(self.list)
        self._lay_out()
        session.noticed.connect(self._follow)
        session.replaced.connect(self._follow)
        session.title_changed.connect(self._follow)
        session.view_changed.connect(self._recolor)
        self._recolor()
        self._retranslate()

    def showEvent(self, event: QShowEvent) -> None:
        """Begin to follow."""
        super().showEvent(event)
        self._follow()

    def changeEvent(self, event: QEvent) -> None:
        """Word everything anew in another language."""
        if event.type() is QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setContentsMargins(12, 8, 8, 4)
        head.addWidget(self._title, 1)
        head.addWidget(self.close_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(head)
        column.addWidget(self.list)

    def _follow(self) -> None:
        if not self.isVisible():
            return
        self.steps.renew()
        present = self.steps.index(self.steps.present)
        if self.list.currentIndex() != present:
            self.list.setCurrentIndex(present)
        self.list.scrollTo(present)
        self.list.viewport().update()

    def _go(self, index: QModelIndex) -> None:
        self._session.go_to(index.row())

    def _recolor(self) -> None:
        theme = self._session.theme
        self.close_button.setIcon(icon("x", theme.muted, theme.muted, 14))
        self.list.viewport().update()

    def _retranslate(self) -> None:
        self.setAccessibleName(self.tr("History"))
        self.list.setAccessibleName(self.tr("History"))
        self._title.setText(self.tr("History"))
        self.close_button.setToolTip(self.tr("Close"))
        self.close_button.setAccessibleName(self.tr("Close"))


class StepDelegate(QStyledItemDelegate):
    """Paints steps as stops along a line."""

    def __init__(self, session: Session, parent: QWidget) -> None:
        super().__init__(parent)
        self._session = session

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        """Every step is as high as any other."""
        return QSize(120, _ROW)

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Paint one step."""
        theme = self._session.theme
        rect: QRect = option.rect
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if option.state & (QStyle.StateFlag.State_MouseOver | QStyle.StateFlag.State_HasFocus):
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(theme.field))
            painter.drawRoundedRect(QRectF(rect).adjusted(6, 1, -6, -1), 6, 6)
        self._draw_stop(painter, rect, index, theme)
        present, done = index.data(Role.IS_PRESENT), index.data(Role.IS_DONE)
        area = QRectF(rect).adjusted(_TEXT_LEFT, 0, -14, 0)
        if index.data(Role.IS_SAVED):
            area.setRight(self._draw_word(painter, area, self.tr("Saved"), theme))
        font = sized(option.font, 13, bold=present)
        metrics = QFontMetricsF(font)
        words = metrics.elidedText(str(index.data()), Qt.TextElideMode.ElideRight, area.width())
        painter.setFont(font)
        painter.setPen(QColor(theme.ink if done else theme.muted))
        painter.drawText(area, Qt.AlignmentFlag.AlignVCenter, words)
        area.setLeft(area.left() + metrics.horizontalAdvance(words) + 7)
        self._draw_subject(painter, area, str(index.data(Role.SUBJECT)), theme)
        painter.restore()

    def _draw_stop(
        self, painter: QPainter, rect: QRect, index: QModelIndex | QPersistentModelIndex, theme: Theme
    ) -> None:
        x, middle = rect.left() + 18.0, rect.center().y() + 0.5
        last = index.row() == self._session.document.history.position or index.row() + 1 == index.model().rowCount()
        painter.setPen(QPen(QColor(theme.line), 2.0))
        if index.row() > 0:
            painter.drawLine(QPointF(x, rect.top()), QPointF(x, middle))
        if not last or index.row() + 1 < index.model().rowCount():
            painter.drawLine(QPointF(x, middle), QPointF(x, rect.bottom() + 1))
        color = theme.accent if index.data(Role.IS_PRESENT) else theme.muted
        painter.setPen(QPen(QColor(color), 1.5))
        painter.setBrush(QColor(color if index.data(Role.IS_DONE) else theme.panel))
        radius = _DOT / 2 + (1.5 if index.data(Role.IS_PRESENT) else 0)
        painter.drawEllipse(QPointF(x, middle), radius, radius)

    @staticmethod
    def _draw_subject(painter: QPainter, area: QRectF, subject: str, theme: Theme) -> None:
        font = sized(painter.font(), 12)
        if subject and area.width() > 20:
            painter.setFont(font)
            painter.setPen(QColor(theme.muted))
            shown = QFontMetricsF(font).elidedText(subject, Qt.TextElideMode.ElideRight, area.width())
            painter.drawText(area, Qt.AlignmentFlag.AlignVCenter, shown)

    @staticmethod
    def _draw_word(painter: QPainter, area: QRectF, word: str, theme: Theme) -> float:
        """Write a word at the right end; return where it begins."""
        font = sized(painter.font(), 11)
        width = QFontMetricsF(font).horizontalAdvance(word)
        painter.setFont(font)
        painter.setPen(QColor(theme.muted))
        painter.drawText(area, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight, word)
        return area.right() - width - 8


class HistoryDock(SidePanel):
    """The history below the inspector; whether it is open is remembered."""

    def __init__(self, ground: Ground) -> None:
        self.panel = HistoryPanel(ground.session)
        window = ground.window
        super().__init__("history", self.panel, Qt.DockWidgetArea.RightDockWidgetArea, INSPECTOR_WIDTH, window)
        self._ground = ground
        self.setWindowTitle(self.panel.accessibleName())
        inspector = window.findChild(QDockWidget, "inspector")
        if inspector is not None and not window.restoreDockWidget(self):
            window.splitDockWidget(inspector, self, Qt.Orientation.Vertical)
            window.resizeDocks([self], [_HEIGHT], Qt.Orientation.Vertical)
        self.panel.close_wanted.connect(self.put_away)

    def bring(self) -> None:
        """Show it, now and at later starts."""
        self._set(True)

    def put_away(self) -> None:
        """Hide it, now and at later starts."""
        self._set(False)

    def _set(self, shown: bool) -> None:
        self.setVisible(shown)
        self._ground.settings.keep(SETTING, ON if shown else "")
        self._ground.actions.check("view.history", shown)
