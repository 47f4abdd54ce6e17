"""The shortcuts sheet: all keys on one card, in two columns, searchable."""

from PySide6.QtCore import QEvent, QObject, QSize, Qt, Signal
from PySide6.QtGui import QAction, QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QToolButton, QVBoxLayout, QWidget

from journeymap.layout.theme import Theme
from journeymap.ui.command.curtain import SHADOW, Curtain, FloatingCard
from journeymap.ui.command.matching import compiled
from journeymap.ui.dialogs import plain_label
from journeymap.ui.fields import LineField
from journeymap.ui.ground import Ground
from journeymap.ui.icons import icon
from journeymap.ui.shortcuts.keys import shown_groups
from journeymap.ui.shortcuts.rows import KeyBlock

_SIZE = QSize(880, 660)
_MARGIN = 24
_SIDE = 28
_COLUMN_GAP = 40
_ONE_COLUMN = 620
_TITLE_ROWS = 2
_SCROLL = {
    Qt.Key.Key_Down: 40,
    Qt.Key.Key_Up: -40,
    Qt.Key.Key_PageDown: 400,
    Qt.Key.Key_PageUp: -400,
}


class SheetCard(FloatingCard):
    """Title, search field and the columns of keys.

    Signals
    -------
    language_changed() : the interface speaks another language, its menus included.
    """

    language_changed = Signal()

    def __init__(self, curtain: Curtain) -> None:
        super().__init__(curtain)
        self._blocks: list[KeyBlock] = []
        self.title = plain_label("", self, "title")
        self.search = LineField(self)
        self.search.setObjectName("search")
        self.search.setClearButtonEnabled(True)
        self.search.setFixedWidth(260)
        self._magnifier = QAction(self)
        self.search.addAction(self._magnifier, LineField.ActionPosition.LeadingPosition)
        self.search.typed.connect(self._filter)
        self.close_button = QToolButton(self)
        self.close_button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.nothing = plain_label("", self)
        self.nothing.hide()
        self.area = QScrollArea(self)
        self._build()

    def show_keys(self, blocks: list[KeyBlock], theme: Theme) -> None:
        """Show other lines, in the columns and out of them as the search wants."""
        for old in self._blocks:
            old.hide()
            old.deleteLater()
        self._blocks = blocks
        self.recolor(theme)
        self._filter()

    def blocks(self) -> tuple[KeyBlock, ...]:
        """Every group of lines, hidden ones included."""
        return tuple(self._blocks)

    @property
    def body(self) -> QWidget:
        """What scrolls."""
        return self._body

    def recolor(self, theme: Theme) -> None:
        """Use the colours of ``theme``."""
        self.theme = theme
        self._magnifier.setIcon(icon("search", theme.muted, theme.muted, 15))
        self.close_button.setIcon(icon("x", theme.muted, theme.muted, 18))
        for block in self._blocks:
            block.recolor(theme)
        self.update()

    def retranslate(self) -> None:
        """Word everything anew, but for the keys."""
        self.title.setText(self.tr("Keyboard shortcuts"))
        self.setAccessibleName(self.tr("Keyboard shortcuts"))
        self.search.setPlaceholderText(self.tr("Find a key"))
        self.search.setAccessibleName(self.tr("Find a key"))
        self.close_button.setToolTip(self.tr("Close"))
        self.close_button.setAccessibleName(self.tr("Close"))
        self.nothing.setText(self.tr("No key is called that. Try a word from the menus, or initial consonants."))

    def changeEvent(self, event: QEvent) -> None:
        """Tell of a change of language: by then the menus are worded anew, which the translation's signal is not."""
        if event.type() is QEvent.Type.LanguageChange:
            self.language_changed.emit()
        super().changeEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Scroll; other keys are the window's, which closes the sheet on Escape."""
        step = _SCROLL.get(Qt.Key(event.key()))
        if step is None:
            super().keyPressEvent(event)
        else:
            bar = self.area.verticalScrollBar()
            bar.setValue(bar.value() + step)

    def arrange(self) -> None:
        """Fill the columns anew: one where the sheet is narrow, else two of like height."""
        counts = [sum(not row.isHidden() for row in block.rows) for block in self._blocks]
        heights = [count + _TITLE_ROWS if count else 0 for count in counts]
        half = sum(heights) / 2 if self.width() >= _ONE_COLUMN else float("inf")
        for column in self._columns:
            while column.count():
                column.takeAt(0)
        filled = 0
        for block, height in zip(self._blocks, heights, strict=True):
            self._columns[0 if filled + height / 2 <= half else 1].addWidget(block)
            filled += height
        for column in self._columns:
            column.addStretch(1)
        rows = self._body.layout()
        if rows is not None:
            rows.activate()  # now, so that nothing is painted where it does not stay

    def _build(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(12)
        head.addWidget(self.title, 1)
        head.addWidget(self.search)
        head.addWidget(self.close_button)
        self._body = QWidget(self)
        columns = QHBoxLayout(self._body)
        columns.setContentsMargins(0, 0, 14, 0)
        columns.setSpacing(_COLUMN_GAP)
        self._columns = (QVBoxLayout(), QVBoxLayout())
        for column in self._columns:
            column.setSpacing(0)
            columns.addLayout(column, 1)
        self.area.setWidget(self._body)
        self.area.setWidgetResizable(True)
        for ground in (self._body, self.area.viewport()):
            ground.setAutoFillBackground(False)  # the card shows through
        self.area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.area.setFrameShape(QFrame.Shape.NoFrame)
        self.area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        column = QVBoxLayout(self)
        column.setContentsMargins(SHADOW + _SIDE, SHADOW + 22, SHADOW + _SIDE - 14, SHADOW + 16)
        column.setSpacing(18)
        column.addLayout(head)
        column.addWidget(self.nothing)
        column.addWidget(self.area, 1)

    def _filter(self) -> None:
        query = compiled(self.search.value())
        found = sum(block.take(query) for block in self._blocks)
        self.nothing.setVisible(not found)
        self.arrange()


class ShortcutSheet(QObject):
    """Opens and closes the sheet of a window."""

    def __init__(self, ground: Ground) -> None:
        super().__init__(ground.window)
        self._ground = ground
        self.curtain = Curtain(ground.window)
        self.card = SheetCard(self.curtain)
        self.curtain.pressed_beside.connect(self.close)
        self.curtain.resized.connect(self._stand)
        self.card.close_button.clicked.connect(self.close)
        self.card.installEventFilter(self)
        self.card.search.installEventFilter(self)
        ground.appearance.changed.connect(self._recolor)
        self.card.language_changed.connect(self._fill_shown)

    @property
    def is_open(self) -> bool:
        """Whether it is on show."""
        return self.curtain.isVisible()

    def toggle(self) -> None:
        """Open it, or close it if it is open."""
        if self.is_open:
            self.close()
            return
        self._ground.session.finish()
        self.card.search.clear()
        self._fill()
        self.curtain.draw()
        self._stand()
        self.card.show()
        self.card.search.setFocus(Qt.FocusReason.PopupFocusReason)

    def close(self) -> None:
        """Put it away and give the keyboard back."""
        if self.is_open:
            self.curtain.put_away()

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """Close on Escape."""
        if not isinstance(event, QKeyEvent) or event.key() != Qt.Key.Key_Escape:
            return False
        if event.type() is QEvent.Type.ShortcutOverride:
            event.accept()
        elif event.type() is QEvent.Type.KeyPress:
            self.close()
        return True

    def _fill(self) -> None:
        groups = shown_groups(self._ground.actions)
        blocks = [KeyBlock(title, keys, self.card.body) for title, keys in groups]
        self.card.retranslate()
        self.card.show_keys(blocks, self._ground.appearance.theme)

    def _fill_shown(self) -> None:
        if self.is_open:
            self._fill()

    def _recolor(self) -> None:
        self.card.recolor(self._ground.appearance.theme)

    def _stand(self) -> None:
        """Stand in the middle of the window."""
        window = self._ground.window
        width = min(_SIZE.width(), window.width() - 2 * _MARGIN)
        height = min(_SIZE.height(), window.height() - 2 * _MARGIN)
        left, top = (window.width() - width) // 2, (window.height() - height) // 2
        self.card.setGeometry(left - SHADOW, top - SHADOW, width + 2 * SHADOW, height + 2 * SHADOW)
        self.card.arrange()
