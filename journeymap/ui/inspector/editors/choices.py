"""One of many by name: a list that opens; and several of some: chips to check."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPaintEvent, QPen, QWheelEvent
from PySide6.QtWidgets import QAbstractButton, QComboBox, QSizePolicy, QWidget

from journeymap.ui.icons import icon
from journeymap.ui.inspector.editors.editor import VARIOUS, Editor, various_words
from journeymap.ui.inspector.editors.flow import FlowLayout
from journeymap.ui.inspector.look import Look, sized
from journeymap.ui.inspector.words import tip

_ICON = 16
_LONGEST_CHIP = 190.0


@dataclass(frozen=True, slots=True)
class Choice:
    """Something to choose.

    Parameters
    ----------
    icon : name in the icon table.
    color : of the dot before a chip.
    """

    value: object
    text: str
    icon: str = ""
    color: str = ""


class ComboEditor(Editor):
    """One value of a list."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(look, parent)
        self._choices: tuple[Choice, ...] = ()
        self.box = CalmCombo(self)
        self.box.setIconSize(QSize(_ICON, _ICON))
        self.box.setMaxVisibleItems(16)
        self.box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.box.setMinimumContentsLength(3)
        self.hold(self.box)
        self._dressed: set[int] = set()
        self.box.activated.connect(self._chosen)
        self.box.currentIndexChanged.connect(self._dress)
        self.box.opening.connect(self._dress_all)

    def set_choices(self, choices: Sequence[Choice]) -> None:
        """Offer these; nothing happens when they are offered already."""
        if tuple(choices) == self._choices:
            return
        self._choices = tuple(choices)
        self._dressed.clear()
        self.box.clear()
        self.box.addItems([each.text for each in self._choices])

    def value(self) -> object:
        """Return what is chosen; None where nothing is."""
        at = self.box.currentIndex()
        return self._choices[at].value if at >= 0 else None

    def show_value(self, value: object) -> None:
        """Show a choice; one that is not offered is added under its own name."""
        if value is VARIOUS:
            self.box.setPlaceholderText(various_words())
            self.box.setCurrentIndex(-1)
            return
        at = next((n for n, each in enumerate(self._choices) if each.value == value), -1)
        if at < 0 and value is not None:
            self._choices = (*self._choices, Choice(value, str(value)))
            self.box.addItem(str(value))
            at = len(self._choices) - 1
        if at != self.box.currentIndex():
            self.box.setCurrentIndex(at)

    def _chosen(self) -> None:
        self.tell()

    def _dress(self, at: int) -> None:
        """Draw an item's icon now that it is seen: drawing all of them takes longer than making the whole page."""
        if at < 0 or at in self._dressed or not self._choices[at].icon:
            return
        self._dressed.add(at)
        theme = self.look.theme
        self.box.setItemIcon(at, icon(self._choices[at].icon, theme.ink, theme.muted, _ICON))

    def _dress_all(self) -> None:
        for at in range(len(self._choices)):
            self._dress(at)


class CalmCombo(QComboBox):
    """A list the wheel does not change on its way over the panel.

    Signals
    -------
    opening() : the list is about to open.
    """

    opening = Signal()

    def showPopup(self) -> None:
        """Say so, then open."""
        self.opening.emit()
        super().showPopup()

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Let the panel scroll."""
        event.ignore()


class ChipsEditor(Editor):
    """Several of a few: a chip each, with a dot."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(look, parent)
        self._choices: tuple[Choice, ...] = ()
        self.chips: list[Chip] = []
        self._before: tuple[object, ...] = ()
        self._words = ""
        self._flow = FlowLayout(gap=5)
        self.column.addLayout(self._flow)

    def set_choices(self, choices: Sequence[Choice]) -> None:
        """Offer these; nothing happens when they are offered already."""
        if tuple(choices) == self._choices:
            return
        self._choices = tuple(choices)
        for chip in self.chips:
            self._flow.removeWidget(chip)
            chip.hide()
            chip.deleteLater()
        self.chips = [Chip(self.look, each, self) for each in self._choices]
        for chip in self.chips:
            self._flow.addWidget(chip)
            chip.clicked.connect(self._clicked)
        self.name(self._words)
        self.updateGeometry()

    def value(self) -> tuple[object, ...]:
        """Return the values of the checked chips: those of before in their order, then new ones."""
        checked = [chip.choice.value for chip in self.chips if chip.isChecked()]
        kept = [each for each in self._before if each in checked]
        return tuple(kept + [each for each in checked if each not in kept])

    def show_value(self, value: object) -> None:
        """Check chips."""
        self._before = value if isinstance(value, tuple) else ()
        for chip in self.chips:
            chip.setChecked(chip.choice.value in self._before)

    def name(self, words: str) -> None:
        """Name the group and every chip."""
        self._words = words
        self.setAccessibleName(words)
        for chip in self.chips:
            chip.setAccessibleName(f"{words}: {chip.choice.text}")
        if self.chips:
            self.setFocusProxy(self.chips[0])

    def _clicked(self) -> None:
        self.tell()


class Chip(QAbstractButton):
    """A rounded button that is checked or not."""

    def __init__(self, look: Look, choice: Choice, parent: QWidget) -> None:
        super().__init__(parent)
        self._look = look
        self.choice = choice
        self.setAccessibleName(choice.text)
        self.setToolTip(tip(choice.text))
        self.setCheckable(True)
        self.setFont(sized(self.font(), 12))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        """Dot, text, and room around."""
        width = min(_LONGEST_CHIP, QFontMetricsF(self.font()).horizontalAdvance(self.choice.text))
        return QSize(round(width) + 32, 26)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw frame, dot or tick, and text."""
        theme = self._look.theme
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        on = self.isChecked()
        color = QColor(self.choice.color or theme.muted)
        edge = QColor(theme.accent) if self.hasFocus() else color if on else QColor(theme.card_line)
        fill = QColor(color)
        fill.setAlphaF(0.14)
        painter.setPen(QPen(edge, theme.ring if self.hasFocus() else 1.0))
        painter.setBrush(fill if on else QColor(theme.card))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.75, 0.75, -0.75, -0.75), 12, 12)
        painter.setPen(QPen(color, 1.4))
        painter.setBrush(color if on else Qt.BrushStyle.NoBrush)
        painter.drawEllipse(QPointF(13, self.height() / 2), 4, 4)
        painter.setPen(QColor(theme.ink if on else theme.muted))
        rect = QRectF(22, 0, self.width() - 30, self.height())
        text = QFontMetricsF(self.font()).elidedText(self.choice.text, Qt.TextElideMode.ElideRight, rect.width() + 1)
        painter.drawText(rect, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, text)
        painter.end()
