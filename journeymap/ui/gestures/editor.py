"""The name editor: one pixel large and already focused while one walks the map, a field once one types.

Hangul is composed over several keys. An editor that appears on the first key comes too late
for the input method and 한 becomes gㅏㄴ; so this one is always there, and grows. When focus
or selection moves while a syllable is being composed, Qt throws the syllable away; so this
one remembers it and commits it itself.
"""

from PySide6.QtCore import QCoreApplication, QEvent, QMimeData, QRect, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QFocusEvent, QGuiApplication, QInputMethodEvent, QKeyEvent, QTextOption
from PySide6.QtWidgets import QFrame, QPlainTextEdit, QWidget

from journeymap.layout.theme import Theme
from journeymap.ui.board.glyphs import text_font
from journeymap.ui.composing import Composition
from journeymap.ui.gestures.name_keys import FINISHING, Finish, Keys, is_for_typing, writes

_UNSEEN = "QPlainTextEdit#name-editor { background: transparent; border: 0; padding: 0; }"
"""How the editor looks while it waits: not even the ring around what has the keyboard is seen."""


class NameEditor(QPlainTextEdit):
    """Edits one line over the board.

    Signals
    -------
    typing_began() : the first character came in while idle; :meth:`open_at` is expected, at once.
    finished(str, Finish) : the text is to be kept.
    left() : Escape; nothing is to be kept.
    woke() : the keyboard came here while nothing is typed.
    """

    typing_began = Signal()
    finished = Signal(str, object)
    left = Signal()
    woke = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.keys: Keys | None = None
        self._is_open = False
        self._composition = Composition(self)
        self.setObjectName("name-editor")
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setWordWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        self.setLineWrapMode(QPlainTextEdit.LineWrapMode.WidgetWidth)
        self.document().setDocumentMargin(2.0)
        self._word()
        self.shrink()

    @property
    def is_open(self) -> bool:
        """Whether something is being named."""
        return self._is_open

    @property
    def is_composing(self) -> bool:
        """Whether an input method holds a syllable that is not yet text."""
        return bool(self._composition.text)

    def set_theme(self, theme: Theme) -> None:
        """Use a theme's colours."""
        self.setStyleSheet(
            f"QPlainTextEdit#name-editor {{ background: {theme.card}; color: {theme.ink}; border: 0; padding: 0;"
            f" border-radius: 3px; selection-background-color: {theme.accent}; selection-color: {theme.on_accent}; }}"
        )

    def open_at(self, area: QRect, text: str, size: float, *, bold: bool = True, keep_typed: bool = False) -> None:
        """Grow over ``area`` (pixels) to edit ``text``, all of it selected.

        Parameters
        ----------
        size : font size in pixels.
        keep_typed : begin with what is being typed instead of ``text``.
        """
        self._is_open = True
        self.setCursorWidth(1)
        self.setFont(text_font(size, bold=bold))
        self.setGeometry(area)
        self.viewport().setCursor(Qt.CursorShape.IBeamCursor)
        if not keep_typed:
            self.setPlainText(text)
            self.selectAll()
        self.raise_()
        self.setFocus(Qt.FocusReason.OtherFocusReason)

    def move_to(self, area: QRect, size: float) -> None:
        """Stand over another ``area`` (pixels), with another font size (pixels), and go on editing."""
        if round(size) != self.font().pixelSize():
            font = self.font()
            font.setPixelSize(round(size))
            self.setFont(font)
        self.setGeometry(area)

    def shrink(self) -> None:
        """Stop editing: become one transparent pixel that still has the keyboard."""
        self._is_open = False
        self._composition.keep()
        self.setCursorWidth(0)
        self.setStyleSheet(_UNSEEN)
        self.setGeometry(0, 0, 1, 1)
        self.clear()

    def finish(self, how: Finish = Finish.ELSEWHERE) -> None:
        """Keep what is typed, with the syllable being composed, and shrink."""
        if not self._is_open:
            return
        self._keep_composed()
        text = self.toPlainText()
        self.shrink()
        self.finished.emit(text, how)

    def leave(self) -> None:
        """Keep nothing and shrink."""
        if self._is_open:
            QGuiApplication.inputMethod().reset()
            self.shrink()
            self.left.emit()

    def event(self, event: QEvent) -> bool:
        """Leave shortcuts to the window while idle; keep plain keys for typing while open."""
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            if not self._is_open:
                event.ignore()
                return False
            if is_for_typing(event):
                event.accept()
                return True
        return super().event(event)

    def changeEvent(self, event: QEvent) -> None:
        """Follow a change of language."""
        if event.type() is QEvent.Type.LanguageChange:
            self._word()
        super().changeEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """End typing on Enter, Tab or Escape, unless a syllable is being composed."""
        overtaken = self._composition.typed_before(event)
        if overtaken is not None:
            super().inputMethodEvent(overtaken)
            return
        if self._composition.ends_with(event):
            self._keep_composed()
        if not self._is_open:
            self._press_idle(event)
        elif self.is_composing:
            super().keyPressEvent(event)
        elif event.key() in FINISHING:
            self.finish(FINISHING[Qt.Key(event.key())])
        elif event.key() == Qt.Key.Key_Escape:
            self.leave()
        else:
            super().keyPressEvent(event)

    def keyReleaseEvent(self, event: QKeyEvent) -> None:
        """Let the map hear of keys coming up."""
        if self._is_open or self.keys is None or not self.keys.release(event):
            super().keyReleaseEvent(event)

    def inputMethodEvent(self, event: QInputMethodEvent) -> None:
        """Remember what is being composed; the first of it opens the editor."""
        if not self._composition.hears(event):
            return
        if not self._is_open:
            if not (event.commitString() or event.preeditString()):
                return
            if self.keys is None or not self.keys.may_type():
                self._composition.keep()  # for nobody
                return
            self.typing_began.emit()
        super().inputMethodEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Say that the map has the keyboard."""
        super().focusInEvent(event)
        if not self._is_open:
            self.woke.emit()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Keep what is typed when the keyboard goes elsewhere (not to a menu, nor another window)."""
        if event.reason() not in (Qt.FocusReason.PopupFocusReason, Qt.FocusReason.ActiveWindowFocusReason):
            self._composition.recall()
            self.finish()
        super().focusOutEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Offer cut, copy and paste of text while typing; while idle the menu is the map's."""
        if self._is_open:
            super().contextMenuEvent(event)
        else:
            event.ignore()

    def insertFromMimeData(self, source: QMimeData) -> None:
        """Take what is pasted or dropped as one line of plain text."""
        self.insertPlainText(" ".join(source.text().split()))

    def _keep_composed(self) -> None:
        composed = self._composition.keep()
        if composed:
            # QInputMethod.commit() would lose or double it, depending on the input method.
            QGuiApplication.inputMethod().reset()
            self.textCursor().insertText(composed)

    def _word(self) -> None:
        self.setAccessibleName(QCoreApplication.translate("Gestures", "Name"))

    def _press_idle(self, event: QKeyEvent) -> None:
        if self.keys is None or self.keys.press(event):
            event.accept()
        elif writes(event) and self.keys.may_type():
            self.typing_began.emit()
            super().keyPressEvent(event)
        else:
            event.ignore()
