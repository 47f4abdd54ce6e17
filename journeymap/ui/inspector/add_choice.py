"""A list that adds what is picked from it; it is filled when it opens."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QSize, Signal
from PySide6.QtWidgets import QComboBox, QWidget

from journeymap.ui.icons import icon
from journeymap.ui.inspector.editors.choices import CalmCombo, Choice
from journeymap.ui.inspector.look import Look


class AddChoice(CalmCombo):
    """Shows "+ Add …" and, opened, what can be added.

    Signals
    -------
    picked(object) : the value of what was picked.
    """

    picked = Signal(object)

    def __init__(
        self, look: Look, words: str, offered: Callable[[], Sequence[Choice]], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._look = look
        self._offered = offered
        self._choices: tuple[Choice, ...] = ()
        self.setProperty("tone", "add")
        self.setPlaceholderText(f"+ {words}")
        self.setAccessibleName(words)
        self.setIconSize(QSize(15, 15))
        self.setMaxVisibleItems(16)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(6)
        self.opening.connect(self._fill)
        self.activated.connect(self._pick)

    def _fill(self) -> None:
        self._choices = tuple(self._offered())
        self.clear()
        for each in self._choices:
            color = each.color or self._look.theme.muted
            self.addItem(icon(each.icon, color, color, 15), each.text)
        self.setCurrentIndex(-1)

    def _pick(self, at: int) -> None:
        self.setCurrentIndex(-1)
        if 0 <= at < len(self._choices):
            self.picked.emit(self._choices[at].value)
