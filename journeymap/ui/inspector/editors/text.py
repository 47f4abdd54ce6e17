"""Editors of text: one line, one paragraph that grows, notes, a list with an entry per line, a link."""

from collections.abc import Callable, Iterable

from PySide6.QtWidgets import QLabel, QWidget

from journeymap.ui.fields import LineField
from journeymap.ui.inspector.editors.editor import VARIOUS, Editor, various_words
from journeymap.ui.inspector.editors.paragraph import Paragraph
from journeymap.ui.inspector.editors.undoing import UndoGate
from journeymap.ui.inspector.look import Look, plain

Check = Callable[[str], str]
"""Returns what is wrong with a text, or nothing."""


class LineEditor(Editor):
    """One line of text.

    Parameters
    ----------
    check : a text it complains about is kept in the field, with the complaint, and not taken over.
    mend : turns what was typed into what was probably meant, once the focus leaves.
    """

    def __init__(
        self, look: Look, parent: QWidget | None = None, check: Check | None = None, mend: Check | None = None
    ) -> None:
        super().__init__(look, parent)
        self._check, self._mend = check, mend
        self._showing = False
        self._when_empty = ""
        self.line = LineField(self)
        self.hold(self.line)
        UndoGate(self.line)
        self._hint: QLabel | None = None
        self.line.typed.connect(self._typed)
        self.line.editingFinished.connect(self._finished)

    def value(self) -> str:
        """Return the line, cleaned."""
        return self.line.value()

    def problem(self) -> str:
        """Return what is wrong with the text, or nothing."""
        return self._check(self.value()) if self._check is not None else ""

    def say_when_empty(self, words: str) -> None:
        """Show muted words where there is no text."""
        self._when_empty = words
        self.line.setPlaceholderText(words)

    def show_value(self, value: object) -> None:
        """Show a text unless the field says it already."""
        self.line.setPlaceholderText(various_words() if value is VARIOUS else self._when_empty)
        text = "" if value is VARIOUS else str(value)
        if text == self.line.value():
            return
        self._showing = True
        at = self.line.cursorPosition() if self.line.hasFocus() else 0
        self.line.setText(text)
        self.line.setCursorPosition(at)
        self._showing = False
        self._complain("")

    def finish(self) -> None:
        """Take over what is being composed."""
        self.line.finish()

    def _typed(self) -> None:
        if self._showing:
            return
        if not self.problem():
            self._complain("")
            self.tell()

    def _finished(self) -> None:
        if self._mend is not None:
            mended = self._mend(self.value())
            if mended != self.value():
                self.line.setText(mended)
        self._complain(self.problem())
        self.settle()

    def _complain(self, words: str) -> None:
        if self._hint is None:
            if not words:
                return
            self._hint = plain("", self, "hint")
            self._hint.setWordWrap(True)
            self.column.addWidget(self._hint)
        self._hint.setText(words)
        self._hint.setVisible(bool(words))
        self.line.setAccessibleDescription(words)


class ParagraphEditor(Editor):
    """Text over several lines that grows with what it holds.

    Parameters
    ----------
    breaks : whether Enter starts a new line; else it goes to the next field.
    least : lines shown when empty.
    """

    def __init__(self, look: Look, parent: QWidget | None = None, *, breaks: bool = True, least: int = 3) -> None:
        super().__init__(look, parent)
        self._showing = False
        self._when_empty = ""
        self.paragraph = Paragraph(self, breaks=breaks, least=least)
        self.hold(self.paragraph)
        UndoGate(self.paragraph)
        self.paragraph.typed.connect(self._typed)
        self.paragraph.left.connect(self._left)

    def value(self) -> object:
        """Return the text, cleaned."""
        return self.paragraph.value()

    def say_when_empty(self, words: str) -> None:
        """Show muted words where there is no text."""
        self._when_empty = words
        self.paragraph.setPlaceholderText(words)

    def show_value(self, value: object) -> None:
        """Show a text unless the field says it already."""
        self.paragraph.setPlaceholderText(various_words() if value is VARIOUS else self._when_empty)
        self._show("" if value is VARIOUS else str(value))

    def finish(self) -> None:
        """Take over what is being composed."""
        self.paragraph.finish()

    def _show(self, text: str) -> None:
        if self.paragraph.normal(text) == self.paragraph.normal(self.paragraph.value()):
            return
        self._showing = True
        self.paragraph.show_text(text)
        self._showing = False

    def _typed(self) -> None:
        if not self._showing:
            self.tell()

    def _left(self) -> None:
        self.settle()


class EntriesEditor(ParagraphEditor):
    """A list of short texts, one on each line, each with a dot before it; Alt+arrows move a line."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(look, parent, breaks=True, least=1)
        self.paragraph.show_dots(look.theme.muted)

    def value(self) -> tuple[str, ...]:
        """Return the entries; empty lines are none."""
        lines = (" ".join(line.split()) for line in self.paragraph.value().split("\n"))
        return tuple(line for line in lines if line)

    def show_value(self, value: object) -> None:
        """Show entries unless the field says them already."""
        self.paragraph.setPlaceholderText(various_words() if value is VARIOUS else self._when_empty)
        entries = value if isinstance(value, tuple) else ()
        if entries != self.value():
            self._show("\n".join(" ".join(str(entry).split()) for entry in entries))


class PartnersEditor(EntriesEditor):
    """The entries of another list in the other language, each on the line of the entry it belongs to."""

    def value(self) -> tuple[str, ...]:
        """Return a text for every line down to the last that has one."""
        return _trimmed(" ".join(line.split()) for line in self.paragraph.value().split("\n"))

    def show_value(self, value: object) -> None:
        """Show the texts line by line unless the field says them already."""
        super().show_value(_trimmed(map(str, value)) if isinstance(value, tuple) else value)


def _trimmed(lines: Iterable[str]) -> tuple[str, ...]:
    kept = list(lines)
    while kept and not kept[-1]:
        kept.pop()
    return tuple(kept)
