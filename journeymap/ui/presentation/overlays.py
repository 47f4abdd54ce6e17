"""What stands over a slide for a moment: the keys, and the scenarios to choose from."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, QSize, Qt, Signal
from PySide6.QtGui import QColor, QIcon, QKeyEvent, QPixmap
from PySide6.QtWidgets import QFrame, QGridLayout, QLabel, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from journeymap.layout.theme import Theme
from journeymap.ui.presentation.keys import digit_of, key_sheet

_CLOSING = (Qt.Key.Key_Escape, Qt.Key.Key_S, Qt.Key.Key_Tab)


class Overlay(QFrame):
    """A panel in the middle of the slide.

    Parameters
    ----------
    text_size : pixels.
    """

    def __init__(self, theme: Theme, text_size: int, parent: QWidget) -> None:
        super().__init__(parent)
        self._slide = parent
        self.setObjectName("overlay")
        self.text_size = text_size
        self.setStyleSheet(
            f"QFrame#overlay {{ background: {theme.panel}; border: 1px solid {theme.card_line};"
            f" border-radius: {text_size}px; }}"
            f" QLabel {{ background: transparent; color: {theme.ink}; font-size: {text_size}px; }}"
            f" QLabel[tone='muted'] {{ color: {theme.muted}; }}"
            f" QLabel#heading {{ font-size: {round(text_size * 1.25)}px; font-weight: bold; }}"
            f" QListWidget {{ background: transparent; border: 0; font-size: {text_size}px; color: {theme.ink}; }}"
            f" QListWidget::item {{ padding: {text_size // 2}px; border: 2px solid transparent;"
            f" border-radius: {text_size // 2}px; }}"
            f" QListWidget::item:selected {{ background: {theme.field}; color: {theme.ink};"
            f" border: 2px solid {theme.accent}; }}"
        )

    def settle(self) -> None:
        """Stand in the middle of the parent, as large as needed and possible."""
        self.ensurePolished()
        area = self._slide.rect()
        size = self.sizeHint().boundedTo(QSize(area.width() * 9 // 10, area.height() * 9 // 10))
        self.resize(size)
        self.move(area.center() - self.rect().center())
        self.show()
        self.raise_()

    def _heading(self, words: str) -> QLabel:
        label = QLabel(words, self)
        label.setObjectName("heading")
        label.setTextFormat(Qt.TextFormat.PlainText)
        return label


class KeySheet(Overlay):
    """The keys and what they do."""

    def __init__(self, theme: Theme, text_size: int, parent: QWidget) -> None:
        super().__init__(theme, text_size, parent)
        grid = QGridLayout(self)
        pad = text_size * 2
        grid.setContentsMargins(pad, pad, pad, pad)
        grid.setHorizontalSpacing(pad)
        grid.setVerticalSpacing(text_size // 2)
        heading = self._heading(self.tr("Keys of the presentation"))
        grid.addWidget(heading, 0, 0, 1, 2)
        for row, (words, keys) in enumerate(key_sheet(), 1):
            for column, text in enumerate((words, keys)):
                label = QLabel(text, self)
                label.setTextFormat(Qt.TextFormat.PlainText)
                label.setProperty("tone", "muted" if column else "plain")
                grid.addWidget(label, row, column)
        self.setAccessibleName(heading.text())
        self.setAccessibleDescription("\n".join(f"{words}: {keys}" for words, keys in key_sheet()))


class ScenarioList(Overlay):
    """The scenarios; one is chosen by Enter, click or its number.

    Signals
    -------
    chosen(int) : the number of a scenario.
    left() : none was chosen.
    """

    chosen = Signal(int)
    left = Signal()

    def __init__(
        self, names: Sequence[tuple[str, str]], current: int, theme: Theme, text_size: int, parent: QWidget
    ) -> None:
        super().__init__(theme, text_size, parent)
        column = QVBoxLayout(self)
        pad = text_size * 3 // 2
        column.setContentsMargins(pad, pad, pad, pad)
        column.setSpacing(text_size // 2)
        heading = self._heading(self.tr("Choose a scenario"))
        column.addWidget(heading)
        self.list = QListWidget(self)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.list.setIconSize(QSize(text_size, text_size))
        self.list.setAccessibleName(heading.text())
        for number, (name, color) in enumerate(names, 1):
            item = QListWidgetItem(_swatch(color, text_size), f"{number}  {name}")
            self.list.addItem(item)
        self.list.setCurrentRow(max(0, current))
        self.list.itemClicked.connect(self._click)
        self.list.installEventFilter(self)
        self.setFocusProxy(self.list)
        column.addWidget(self.list)

    def sizeHint(self) -> QSize:
        """As wide as the longest name and as high as all of them."""
        hint = super().sizeHint()
        rows = sum(self.list.sizeHintForRow(row) for row in range(self.list.count()))
        width = self.list.sizeHintForColumn(0) + self.text_size * 5
        return QSize(max(width, self.text_size * 20), hint.height() - self.list.sizeHint().height() + rows + 8)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Choose by Enter or number; leave by the keys that opened the list."""
        if watched is not self.list or not isinstance(event, QKeyEvent) or event.type() is not QEvent.Type.KeyPress:
            return False
        digit = digit_of(event.key())
        if event.key() in _CLOSING:
            self.left.emit()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self.chosen.emit(self.list.currentRow())
        elif digit and digit <= self.list.count():
            self.chosen.emit(digit - 1)
        else:
            return False
        return True

    def _click(self, item: QListWidgetItem) -> None:
        self.chosen.emit(self.list.row(item))


def _swatch(color: str, side: int) -> QIcon:
    picture = QPixmap(side, max(4, side // 3))
    picture.fill(QColor(color))
    return QIcon(picture)
