"""The questions of a filter, floating over the map."""

from PySide6.QtCore import QCoreApplication, QEvent, QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QScrollArea, QVBoxLayout, QWidget

from journeymap.layout.theme import Theme
from journeymap.model.saved_view import Filter
from journeymap.ui.finding.chips import AnswerChip, FaceChip
from journeymap.ui.finding.fainting import Fainting
from journeymap.ui.finding.questions import Question, questions_of, toggled
from journeymap.ui.inspector.editors.flow import FlowLayout
from journeymap.ui.inspector.look import interface_words
from journeymap.ui.session import Session

_WIDTH = 440
_SIDE = 16
_MARGIN = 8
_SCROLL_BAR = 12
_AROUND = 12 + 10 + 12 + 54
"""Pixels above and below the questions, the foot among them."""


class FilterPanel(QFrame):
    """Chips to choose: within a question any of them will do, and every question must be met.

    Signals
    -------
    closed() : Escape was pressed.
    """

    closed = Signal()

    def __init__(self, session: Session, fainting: Fainting, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("filter")
        self._session, self._fainting, self._canvas = session, fainting, parent
        self._asked: tuple[Question, ...] = ()
        self._top = 0
        self.chips: list[AnswerChip] = []
        self.count = QLabel(self)
        self.clear = QPushButton(self)
        self.clear.setAutoDefault(False)
        self.clear.clicked.connect(self._clear)
        self._area = QScrollArea(self)
        self._area.setWidgetResizable(True)
        self._area.setFrameShape(QFrame.Shape.NoFrame)
        self._area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        column = QVBoxLayout(self)
        column.setContentsMargins(1, 12, 1, 12)
        column.setSpacing(10)
        column.addWidget(self._area, 1)
        foot = QHBoxLayout()
        foot.setContentsMargins(_SIDE, 0, _SIDE, 0)
        foot.addWidget(self.count, 1)
        foot.addWidget(self.clear)
        column.addLayout(foot)
        self.hide()
        fainting.counted.connect(self._show)
        session.noticed.connect(self._hear)
        session.replaced.connect(self._hear)

    def open(self) -> None:
        """Show the questions of the map as it is now."""
        self._fill()
        self.show()
        self.raise_()
        self.place()
        if self.chips:
            self.chips[0].setFocus(Qt.FocusReason.PopupFocusReason)

    def place(self, top: int | None = None) -> None:
        """Stand at the right under what is ``top`` pixels high, as high as needed and no higher than there is room."""
        parent = self._canvas
        if top is not None:
            self._top = top
        width = min(_WIDTH, parent.width() - 2 * _MARGIN)
        body = self._area.widget()
        layout = body.layout() if body is not None else None
        needed = layout.heightForWidth(width - _SCROLL_BAR) if layout is not None else 0
        height = min(needed + _AROUND, parent.height() - self._top - 2 * _MARGIN)
        corner = QPoint(parent.width() - width - _MARGIN, self._top + _MARGIN)
        self.setGeometry(QRect(corner, QSize(width, max(120, height))))

    def recolor(self, theme: Theme) -> None:
        """Use the colours of ``theme``."""
        self.setStyleSheet(
            f"QFrame#filter {{ background: {theme.panel}; border: 1px solid {theme.card_line}; border-radius: 10px; }}"
            "QFrame#filter QWidget#questions { background: transparent; }"
        )
        if self.isVisible():
            self._fill()

    def changeEvent(self, event: QEvent) -> None:
        """Follow a change of language."""
        if event.type() is QEvent.Type.LanguageChange and self.isVisible():
            self._fill()
        super().changeEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape puts the questions away."""
        if event.key() == Qt.Key.Key_Escape:
            self.closed.emit()
        else:
            super().keyPressEvent(event)

    def _fill(self) -> None:
        session = self._session
        self.setAccessibleName(self.tr("Filter"))
        self.clear.setText(self.tr("Clear Filter"))
        self._asked = questions_of(session.journey, session.theme, interface_words())
        body = QWidget()
        body.setObjectName("questions")
        column = QVBoxLayout(body)
        column.setContentsMargins(_SIDE, 0, _SIDE, 0)
        column.setSpacing(6)
        self.chips = []
        for number, question in enumerate(self._asked):
            title = QLabel(question.words, body)
            title.setProperty("tone", "group")
            if number:
                column.addSpacing(6)
            column.addWidget(title)
            row = FlowLayout()
            column.addLayout(row)
            for chip in self._chips_of(question, body):
                row.addWidget(chip)
        column.addStretch(1)
        self._area.setWidget(body)
        self._show()
        if self.isVisible():
            self.place()

    def _chips_of(self, question: Question, parent: QWidget) -> list[AnswerChip]:
        made = []
        for answer in question.answers:
            if question.field == "emotions":
                chip: AnswerChip = FaceChip(answer.value, parent)
            else:
                chip = AnswerChip(answer.value, parent, icon=answer.icon, dot=answer.dot)
            chip.setObjectName(question.field)
            chip.recolor(self._session.theme)
            chip.word(answer.words)
            chip.setAccessibleName(f"{question.words}: {answer.words}")
            chip.clicked.connect(self._toggle)
            made.append(chip)
        self.chips += made
        return made

    def _toggle(self) -> None:
        chip = self.sender()
        if isinstance(chip, AnswerChip):
            self._session.filter = toggled(self._session.filter, chip.objectName(), chip.value)

    def _clear(self) -> None:
        self._session.filter = Filter()

    def _hear(self) -> None:
        """Ask anew where the map has other answers now."""
        if self.isVisible():
            now = questions_of(self._session.journey, self._session.theme, interface_words())
            if now != self._asked:
                self._fill()

    def _show(self) -> None:
        asked = self._session.filter
        for chip in self.chips:
            chip.setChecked(chip.value in getattr(asked, chip.objectName()))
        self.clear.setEnabled(bool(asked))
        self.count.setText(count_words(self._fainting))


def count_words(fainting: Fainting) -> str:
    """Return how many touchpoints are let through, of how many."""
    said = QCoreApplication.translate("Finding", "{shown} of {total} touchpoints")
    return said.format(shown=fainting.shown, total=fainting.total)
