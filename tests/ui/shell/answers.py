"""Somebody who answers modal dialogs: what to do with the next ones is said beforehand."""

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QAbstractButton, QApplication, QDialog, QWidget

from journeymap.ui.questions import Question

Answer = Callable[[QWidget], None]


class Answers(QObject):
    """Looks for a modal dialog every few milliseconds and gives it the next answer."""

    def __init__(self) -> None:
        super().__init__()
        self.unused: list[Answer] = []
        self.texts: list[str] = []
        self._seen: list[QWidget] = []
        self._clock = QTimer(self)
        self._clock.setInterval(10)
        self._clock.timeout.connect(self._look)
        self._clock.start()

    def press(self, words: str) -> None:
        """The next dialog's button with these words will be pressed."""

        def answer(dialog: QWidget) -> None:
            button_of(dialog, words).click()

        self.unused.append(answer)

    def give(self, answer: Answer) -> None:
        """The next dialog will be handed to ``answer``."""
        self.unused.append(answer)

    def stop(self) -> None:
        """Leave."""
        self._clock.stop()

    def _look(self) -> None:
        dialog = QApplication.activeModalWidget()
        if dialog is None or dialog in self._seen:
            return
        self._seen.append(dialog)
        if isinstance(dialog, Question):
            self.texts.append(dialog.said)
        if not self.unused:
            self.texts.append(f"nobody expected {dialog}")
            assert isinstance(dialog, QDialog)
            dialog.reject()
            return
        try:
            self.unused.pop(0)(dialog)
        except BaseException:
            dialog.close()  # or the test would wait for ever
            raise


def button_of(dialog: QWidget, words: str) -> QAbstractButton:
    """Return the button with these words (AssertionError: there is none)."""
    found = [b for b in dialog.findChildren(QAbstractButton) if b.text().replace("&", "") == words]
    assert found, (words, [b.text() for b in dialog.findChildren(QAbstractButton)])
    return found[0]
