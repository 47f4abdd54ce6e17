"""A calm window to read a page of help in, beside the work it speaks of."""

from PySide6.QtCore import QEvent, QSize
from PySide6.QtGui import QTextBlockFormat, QTextCursor
from PySide6.QtWidgets import QDialog, QHBoxLayout, QPushButton, QTextBrowser, QVBoxLayout

from journeymap.assets import resource
from journeymap.ui.dialogs import stand_out
from journeymap.ui.ground import Ground

_SIZE = QSize(660, 720)
_MARGIN = 40
_INDENT = 24
_TEXT_SIZE = 14
_LINE_HEIGHT = 150
"""Per cent."""

_BELOW = {1: 14.0, 2: 6.0}
"""Pixels below headings by their level; below everything else there are 8."""


class HelpReader(QDialog):
    """Shows the help pages, in the interface's language and the window's colours."""

    def __init__(self, ground: Ground) -> None:
        super().__init__(ground.window)
        self._ground = ground
        self._page = ""
        self.text = QTextBrowser(self)
        self.text.setOpenLinks(False)
        self.text.setFrameShape(QTextBrowser.Shape.NoFrame)
        self.text.document().setDocumentMargin(_MARGIN)
        self.text.document().setIndentWidth(_INDENT)
        font = self.text.font()
        font.setPixelSize(_TEXT_SIZE)
        self.text.document().setDefaultFont(font)
        self.closing = QPushButton(self)
        stand_out(self.closing)
        self.closing.clicked.connect(self.close)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 14)
        column.addWidget(self.text, 1)
        foot = QHBoxLayout()
        foot.setContentsMargins(20, 0, 20, 0)
        foot.addStretch(1)
        foot.addWidget(self.closing)
        column.addLayout(foot)
        self.resize(_SIZE.boundedTo(ground.window.screen().availableGeometry().size() * 0.9))
        ground.appearance.changed.connect(self._show)

    def show_page(self, page: str) -> None:
        """Show the page of that name, from its beginning."""
        self._page = page
        self._show()
        self.show()
        self.raise_()
        self.activateWindow()
        self.text.setFocus()

    def changeEvent(self, event: QEvent) -> None:
        """Follow a change of language."""
        if event.type() is QEvent.Type.LanguageChange and self._page:
            self._show()
        super().changeEvent(event)

    def _show(self) -> None:
        if not self._page:
            return
        theme = self._ground.appearance.theme
        self.text.setStyleSheet(
            f"QTextBrowser {{ background: {theme.paper}; border: 0; border-radius: 0; padding: 0; }}"
        )
        name = f"{self._page}.{self._ground.translation.language.value}.md"
        self.text.setMarkdown(resource("help", name).read_text(encoding="utf-8"))
        self._space()
        first = self.text.document().firstBlock().text()
        self.setWindowTitle(first)
        self.text.setAccessibleName(first)
        self.closing.setText(self.tr("Close"))
        self.text.moveCursor(QTextCursor.MoveOperation.Start)

    def _space(self) -> None:
        """Give lines and paragraphs the room that reading wants."""
        block = self.text.document().begin()
        while block.isValid():
            cursor = QTextCursor(block)
            spaced = QTextBlockFormat()
            level = block.blockFormat().headingLevel()
            spaced.setLineHeight(_LINE_HEIGHT, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
            spaced.setBottomMargin(_BELOW.get(level, 8.0))
            spaced.setTopMargin(16.0 if level == 2 else 0.0)
            cursor.mergeBlockFormat(spaced)
            self._size(cursor, level)
            block = block.next()

    def _size(self, cursor: QTextCursor, level: int) -> None:
        cursor.movePosition(QTextCursor.MoveOperation.EndOfBlock, QTextCursor.MoveMode.KeepAnchor)
        shape = cursor.charFormat()
        shape.clearProperty(shape.Property.FontSizeAdjustment)
        font = shape.font()
        for fragment_size, of_level in ((24, 1), (16, 2)):
            if level == of_level:
                font.setPixelSize(fragment_size)
                font.setBold(True)
                shape.setFont(font)
                cursor.setCharFormat(shape)
