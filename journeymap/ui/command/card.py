"""The card of the command box: a field and what it finds."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QModelIndex, QObject, QSize, Qt, Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame, QHBoxLayout, QLabel, QListView, QVBoxLayout

from journeymap.layout.theme import Theme
from journeymap.ui.command.curtain import SHADOW, Curtain, FloatingCard
from journeymap.ui.command.rows import CAPTION, ROW, HitList, HitPainter, spoken
from journeymap.ui.command.search import Hit
from journeymap.ui.fields import LineField
from journeymap.ui.icons import pixmap

WIDTH = 560
_HEAD = 52
_FIELD = 50
_FOOT = 7
_ROWS = 10
_PAGE = 8
_SEARCH_ICON = 18

_STEPS = {
    Qt.Key.Key_Down: 1,
    Qt.Key.Key_Up: -1,
    Qt.Key.Key_PageDown: _PAGE,
    Qt.Key.Key_PageUp: -_PAGE,
    Qt.Key.Key_Tab: 1,
    Qt.Key.Key_Backtab: -1,
}

_ENDS = (Qt.Key.Key_Escape, Qt.Key.Key_Return, Qt.Key.Key_Enter)

_STAYING = (Qt.FocusReason.PopupFocusReason, Qt.FocusReason.ActiveWindowFocusReason)
"""Why the keyboard may go without the box closing: to a menu, to another window."""


class CommandCard(FloatingCard):
    """Shows hits under a field that keeps the keyboard.

    Signals
    -------
    typed(str) : the field says something else, the syllable being composed included.
    chosen(Hit) : Enter on a row, or a click.
    placing_wanted() : Ctrl+Enter.
    left(bool) : Escape (True: the keyboard goes back), or the keyboard went elsewhere in the window.
    """

    typed = Signal(str)
    chosen = Signal(object)
    placing_wanted = Signal()
    left = Signal(bool)

    def __init__(self, curtain: Curtain) -> None:
        super().__init__(curtain)
        self.field = LineField(self)
        self.list = QListView(self)
        self.model = HitList(self)
        self._painter = HitPainter(self)
        self._said: str | None = None
        self._magnifier = QLabel(self)
        self._rule = QFrame(self)
        self._rule.setProperty("tone", "rule")
        self._rule.setFixedHeight(1)
        self._nothing = QLabel(self)
        self._nothing.setProperty("tone", "muted")
        self._nothing.setTextFormat(Qt.TextFormat.PlainText)
        self._nothing.setWordWrap(True)
        self._nothing.setContentsMargins(20, 14, 20, 10)
        self._build()
        self.field.typed.connect(self._hear)
        self.field.installEventFilter(self)
        self.list.clicked.connect(self._click)
        self.retranslate()

    def recolor(self, theme: Theme) -> None:
        """Use the colours of ``theme``."""
        self.theme = self._painter.theme = theme
        self.field.setStyleSheet(
            f"QLineEdit {{ background: {theme.card}; color: {theme.ink}; border: 0; padding: 0; font-size: 16px;"
            f" min-height: {_FIELD}px; max-height: {_FIELD}px; }}"
        )
        self.list.setStyleSheet(f"QListView {{ background: {theme.card}; border: 0; border-radius: 0; }}")
        self._magnifier.setPixmap(pixmap("search", theme.muted, _SEARCH_ICON, self.devicePixelRatioF()))
        self.update()

    def retranslate(self) -> None:
        """Word everything anew."""
        self.field.setPlaceholderText(self.tr("Find a command, a touchpoint or a person"))
        self.field.setAccessibleName(self.tr("Find a command, a touchpoint or a person"))
        self.list.setAccessibleName(self.tr("What was found"))
        self.setAccessibleName(self.tr("Command box"))

    def begin(self) -> None:
        """Empty the field and give it the keyboard."""
        self._said = None
        self.field.clear()
        self._hear(self.field.value())
        self.field.setFocus(Qt.FocusReason.PopupFocusReason)

    def show_hits(self, hits: Sequence[Hit], nothing: str = "") -> None:
        """List hits and choose the first; with ``nothing``, say that instead of choosing one."""
        self.model.show(hits)
        self._nothing.setText(nothing)
        self._nothing.setVisible(bool(nothing))
        self.list.setVisible(bool(hits))
        self._go(-1 if nothing else 0)
        self.fit()

    def current(self) -> Hit | None:
        """Return the chosen hit."""
        return self.model.hit(self.list.currentIndex().row())

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take the keys that walk, choose and leave before the field does."""
        if watched is not self.field:
            return False
        if event.type() is QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            return self._press(event)
        if event.type() is QEvent.Type.FocusOut and isinstance(event, QFocusEvent):
            if event.reason() not in _STAYING:
                self.left.emit(False)
            return False
        walks = isinstance(event, QKeyEvent) and event.key() in (*_STEPS, *_ENDS)
        if walks and event.type() is QEvent.Type.ShortcutOverride:
            event.accept()
            return True
        return False

    def focusNextPrevChild(self, _forward: bool) -> bool:
        """Keep Tab within: it walks the rows."""
        return False

    def _build(self) -> None:
        head = QHBoxLayout()
        head.setContentsMargins(20, 0, 16, 0)
        head.setSpacing(12)
        head.addWidget(self._magnifier)
        head.addWidget(self.field, 1)
        self.list.setModel(self.model)
        self.list.setItemDelegate(self._painter)
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.list.setMouseTracking(True)
        self.list.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.list.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setFrameShape(QFrame.Shape.NoFrame)
        self.list.setMinimumHeight(1)  # its own wish would squeeze the field
        column = QVBoxLayout(self)
        column.setContentsMargins(SHADOW + 1, SHADOW + 1, SHADOW + 1, SHADOW + 1 + _FOOT)
        column.setSpacing(0)
        column.addLayout(head)
        column.addWidget(self._rule)
        column.addSpacing(_FOOT - 1)
        column.addWidget(self._nothing)
        column.addWidget(self.list, 1)

    def fit(self) -> None:
        """Take the height of what is shown, and no more than the window gives."""
        parent = self.parentWidget()
        room = parent.height() - self.y() - SHADOW if parent is not None else 600
        rows = sum(ROW + (CAPTION if hit.caption else 0) for hit in self.model.hits())
        nothing = self._nothing.heightForWidth(self.width() - 2 * SHADOW) if self._nothing.text() else 0
        height = _HEAD + 2 * _FOOT + nothing + min(rows, _ROWS * ROW + CAPTION) + 2 * SHADOW
        self.resize(self.width(), max(_HEAD + 2 * SHADOW, min(height, room)))

    def _hear(self, text: str) -> None:
        if text != self._said:
            self._said = text
            self.typed.emit(text)

    def _press(self, event: QKeyEvent) -> bool:
        key = Qt.Key(event.key())
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.field.finish()
            if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
                self.placing_wanted.emit()
            elif (hit := self.current()) is not None:
                self.chosen.emit(hit)
        elif key == Qt.Key.Key_Escape:
            self.left.emit(True)
        elif key in _STEPS:
            self._walk(_STEPS[key])
        elif key in (Qt.Key.Key_Home, Qt.Key.Key_End) and not event.modifiers() and self._at_edge(key):
            self._go(0 if key == Qt.Key.Key_Home else self.model.rowCount() - 1)
        else:
            return False
        return True

    def _at_edge(self, key: Qt.Key) -> bool:
        """Whether the cursor has nowhere to go in the field, so that Home and End walk the rows."""
        edge = 0 if key == Qt.Key.Key_Home else len(self.field.text())
        return self.field.cursorPosition() == edge and not self.field.hasSelectedText()

    def _walk(self, step: int) -> None:
        rows, row = self.model.rowCount(), self.list.currentIndex().row()
        if rows == 0:
            return
        if abs(step) == 1:
            self._go((row + step) % rows if row >= 0 else (0 if step > 0 else rows - 1))
        else:
            self._go(max(0, min(rows - 1, row + step)))

    def _go(self, row: int) -> None:
        index = self.model.index(row, 0) if row >= 0 else QModelIndex()
        self.list.setCurrentIndex(index)
        if row == 0:
            self.list.scrollToTop()
        elif row > 0:
            self.list.scrollTo(index)
        hit = self.current()
        words = spoken(hit) if hit is not None else self._nothing.text()
        if words and QAccessible.isActive():
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self.field, words))

    def _click(self, index: QModelIndex) -> None:
        hit = self.model.hit(index.row())
        if hit is not None:
            self.chosen.emit(hit)

    def sizeHint(self) -> QSize:
        """Return the usual width."""
        return QSize(WIDTH + 2 * SHADOW, 300)
