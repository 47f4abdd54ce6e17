"""A field of several lines that loses no Hangul syllable, takes plain text only and grows with what it holds."""

from PySide6.QtCore import QMimeData, QPointF, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QFocusEvent,
    QInputMethodEvent,
    QKeyEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
    QTextCursor,
)
from PySide6.QtWidgets import QFrame, QPlainTextEdit, QSizePolicy, QWidget

from journeymap.storage.clean import LONGEST_TYPED, clean, clean_line
from journeymap.ui.composing import Composition

_MOST_LINES = 14
_DOT_ROOM = 12


class Paragraph(QPlainTextEdit):
    """Plain text that keeps what is being composed when the focus leaves.

    Signals
    -------
    typed() : :meth:`value` is another.
    left() : the focus has gone.
    """

    typed = Signal()
    left = Signal()

    def __init__(self, parent: QWidget | None = None, *, breaks: bool = True, least: int = 1) -> None:
        super().__init__(parent)
        self._breaks = breaks
        self._least = least
        self._composition = Composition(self)
        self._ending = ""
        self._gutter: _Gutter | None = None
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setTabChangesFocus(True)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.document().setDocumentMargin(3)
        # Qt counts the margin among what can be undone.
        self.document().clearUndoRedoStacks()
        self.textChanged.connect(self.typed)
        self.document().documentLayout().documentSizeChanged.connect(self._grow)

    def value(self) -> str:
        """Return the text, what is being composed included, cleaned."""
        text = self.toPlainText()
        if self._composition.text:
            at = self.textCursor().position()
            text = text[:at] + self._composition.text + text[at:]
        kept = self.normal(text)
        return kept + self._ending if kept and self._breaks else kept

    def normal(self, text: str) -> str:
        """Return ``text`` as this field would give it back."""
        return clean(text, LONGEST_TYPED).rstrip("\n") if self._breaks else clean_line(text)

    def show_text(self, text: str) -> None:
        """Show another text; the cursor stays where it was as far as there is text."""
        at = self.textCursor().position()
        self._ending = text[len(text.rstrip("\n")) :]
        self.setPlainText(text.rstrip("\n") if self._breaks else text)
        cursor = self.textCursor()
        cursor.setPosition(min(at, len(self.toPlainText())))
        self.setTextCursor(cursor)

    def show_dots(self, color: str) -> None:
        """Put a dot before every line."""
        self.setViewportMargins(_DOT_ROOM, 0, 0, 0)
        self._gutter = _Gutter(self, color)
        self.updateRequest.connect(self._gutter.follow)

    def finish(self) -> None:
        """Make what is being composed part of the text."""
        composing = self._composition.keep()
        if composing:
            event = QInputMethodEvent("", [])
            event.setCommitString(composing)
            super().inputMethodEvent(event)
            self.typed.emit()

    def inputMethodEvent(self, event: QInputMethodEvent) -> None:
        """Remember what is being composed."""
        if self._composition.hears(event):
            super().inputMethodEvent(event)
            self.typed.emit()

    def focusNextPrevChild(self, next_one: bool) -> bool:
        """Let what was begun after Tab was pressed go along."""
        self._composition.tab()
        return super().focusNextPrevChild(next_one)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Keep the syllable in the making."""
        self._composition.recall()
        self.finish()
        super().focusOutEvent(event)
        self.left.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter goes on where no new line is allowed; Alt+arrows move a line of a list."""
        overtaken = self._composition.typed_before(event)
        if overtaken is not None:
            super().inputMethodEvent(overtaken)
            self.typed.emit()
            return
        if self._composition.ends_with(event):
            self.finish()
        key = event.key()
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not self._breaks:
            self.focusNextChild()
        elif self._gutter is not None and event.modifiers() & Qt.KeyboardModifier.AltModifier and key in _STEPS:
            self._move_line(_STEPS[Qt.Key(key)])
        else:
            super().keyPressEvent(event)

    def insertFromMimeData(self, source: QMimeData) -> None:
        """Take pasted and dropped things as plain, clean text, as much as there is room for."""
        text = clean(source.text(), LONGEST_TYPED) if self._breaks else clean_line(source.text())
        room = max(0, LONGEST_TYPED - self.document().characterCount())
        self.insertPlainText(text[:room])
        self.ensureCursorVisible()

    def canInsertFromMimeData(self, source: QMimeData) -> bool:
        """Only text is wanted."""
        return source.hasText()

    def sizeHint(self) -> QSize:
        """As high as the text, within reason."""
        lines = min(_MOST_LINES, max(self._least, int(self.document().size().height())))
        margins = self.contentsMargins()
        around = margins.top() + margins.bottom() + 2 * self.document().documentMargin() + 4
        return QSize(120, round(lines * self.fontMetrics().lineSpacing() + around))

    def minimumSizeHint(self) -> QSize:
        """Never lower than its text, as narrow as wanted."""
        return QSize(40, self.sizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Be as high as the text broken anew, and keep the dots beside it."""
        super().resizeEvent(event)
        self._grow()
        if self._gutter is not None:
            frame = self.contentsRect()
            self._gutter.setGeometry(frame.x(), frame.y(), _DOT_ROOM, frame.height())

    def dot_places(self) -> list[QPointF]:
        """Return where dots belong: at the first line of every paragraph that is not empty."""
        places = []
        block = self.firstVisibleBlock()
        half = self.fontMetrics().lineSpacing() / 2
        while block.isValid():
            top = self.blockBoundingGeometry(block).translated(self.contentOffset()).top()
            if top > self.viewport().height():
                break
            if block.text().strip():
                places.append(QPointF(_DOT_ROOM - 4, top + half))
            block = block.next()
        return places

    def _grow(self) -> None:
        long = self.document().size().height() > _MOST_LINES
        policy = Qt.ScrollBarPolicy.ScrollBarAsNeeded if long else Qt.ScrollBarPolicy.ScrollBarAlwaysOff
        if policy is not self.verticalScrollBarPolicy():
            self.setVerticalScrollBarPolicy(policy)
        self.updateGeometry()

    def _move_line(self, step: int) -> None:
        lines = self.toPlainText().split("\n")
        cursor = self.textCursor()
        at, column = cursor.blockNumber(), cursor.positionInBlock()
        to = at + step
        if not 0 <= to < len(lines):
            return
        lines[at], lines[to] = lines[to], lines[at]
        cursor.beginEditBlock()
        cursor.select(QTextCursor.SelectionType.Document)
        cursor.insertText("\n".join(lines))
        cursor.endEditBlock()
        cursor.setPosition(self.document().findBlockByNumber(to).position() + column)
        self.setTextCursor(cursor)


class _Gutter(QWidget):
    """The dots beside the lines of a list."""

    def __init__(self, paragraph: Paragraph, color: str) -> None:
        super().__init__(paragraph)
        self._paragraph = paragraph
        self._color = color
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)

    def follow(self) -> None:
        """Draw anew after the text was drawn anew."""
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw a dot per entry."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(self._color))
        for place in self._paragraph.dot_places():
            painter.drawEllipse(place, 2.0, 2.0)
        painter.end()


_STEPS = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}
