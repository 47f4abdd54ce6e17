"""The bar in which one types what to find."""

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QAction, QFontMetricsF, QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QToolButton, QWidget

from journeymap.layout.theme import LIGHT, Theme
from journeymap.ui.announcer import announce
from journeymap.ui.fields import LineField
from journeymap.ui.finding.finder import Finder
from journeymap.ui.finding.snippet import SnippetLine, snippet_of
from journeymap.ui.icons import icon
from journeymap.ui.inspector.look import interface_words
from journeymap.ui.session import Session
from journeymap.ui.worded_button import WordedButton

_FIELD_WIDTH = 250


class FindBar(QWidget):
    """A field, which hit of how many, the way to the others, and where the hit stands.

    Signals
    -------
    closed() : somebody has found what they wanted, or given up.
    filter_wanted(bool) : the filter's questions are to be shown or put away.
    """

    closed = Signal()
    filter_wanted = Signal(bool)

    def __init__(self, session: Session, finder: Finder, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session, self._finder = session, finder
        self._theme: Theme = LIGHT
        self.field = LineField(self)
        self.field.setObjectName("search")
        self.field.setFixedWidth(_FIELD_WIDTH)
        self._magnifier = QAction(self)
        self.field.addAction(self._magnifier, LineField.ActionPosition.LeadingPosition)
        self.count = QLabel(self)
        self.count.setTextFormat(Qt.TextFormat.PlainText)
        self.count.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.previous = self._button()
        self.next = self._button()
        self.snippet = SnippetLine(self)
        self.filter = WordedButton(16, self)
        self.filter.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.filter.setCheckable(True)
        self.close_button = self._button()
        self._build()
        self.field.typed.connect(self._typed)
        self.previous.clicked.connect(self._back)
        self.next.clicked.connect(self._on)
        self.filter.toggled.connect(self.filter_wanted)
        self.close_button.clicked.connect(self.closed)
        finder.changed.connect(self._show)
        self.retranslate()

    def retranslate(self) -> None:
        """Word everything anew."""
        self.setAccessibleName(self.tr("Find"))
        words = self.tr("Find in the whole map")
        self.field.setPlaceholderText(words)
        self.field.setAccessibleName(words)
        self._magnifier.setText(words)
        for button, said in (
            (self.previous, self.tr("Previous match (Shift+F3)")),
            (self.next, self.tr("Next match (F3)")),
            (self.close_button, self.tr("Close (Esc)")),
        ):
            button.setToolTip(said)
            button.setAccessibleName(said)
        self.filter.setText(self.tr("Filter"))
        self.filter.setToolTip(self.tr("Show only touchpoints of some persona, channel or emotion in full colour"))
        self.filter.setAccessibleName(self.tr("Filter"))
        self._show()

    def recolor(self, theme: Theme) -> None:
        """Use the colours of ``theme``."""
        self._theme = theme
        self._magnifier.setIcon(icon("search", theme.muted, theme.muted, 15))
        for button, name in (
            (self.previous, "chevron-up"),
            (self.next, "chevron-down"),
            (self.filter, "funnel"),
            (self.close_button, "x"),
        ):
            button.setIcon(icon(name, theme.ink, theme.faint, 16))
        self.snippet.recolor(theme)

    def changeEvent(self, event: QEvent) -> None:
        """Follow a change of language."""
        if event.type() is QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """From the field, Enter goes on and Shift+Enter back; Escape closes."""
        key = event.key()
        if key == Qt.Key.Key_Escape:
            self.closed.emit()
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.field.hasFocus():
            self.field.finish()
            self._finder.go(-1 if event.modifiers() & Qt.KeyboardModifier.ShiftModifier else 1)
        else:
            super().keyPressEvent(event)

    def _build(self) -> None:
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 7, 8, 7)
        row.setSpacing(4)
        row.addWidget(self.field)
        row.addWidget(self.count)
        row.addWidget(self.previous)
        row.addWidget(self.next)
        row.addSpacing(8)
        row.addWidget(self.snippet, 1)
        row.addSpacing(8)
        row.addWidget(self.filter)
        row.addWidget(self.close_button)

    def _button(self) -> QToolButton:
        button = QToolButton(self)
        button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonIconOnly)
        button.setIconSize(QSize(16, 16))
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        return button

    def _typed(self) -> None:
        self._finder.look_for(self.field.value() if self.isVisible() else "")
        self._show()

    def _back(self) -> None:
        self._finder.go(-1)

    def _on(self) -> None:
        self._finder.go(1)

    def _show(self) -> None:
        finder, current = self._finder, self._finder.current
        asked = bool(self.field.value())
        count = f"{finder.number}/{len(finder.hits)}" if finder.hits else self.tr("None") if asked else ""
        metrics = QFontMetricsF(self.count.font())
        self.count.setMinimumWidth(
            round(max(metrics.horizontalAdvance("000/000"), metrics.horizontalAdvance(count))) + 6
        )
        self.count.setText(count)
        for button in (self.previous, self.next):
            button.setEnabled(bool(finder.hits))
        said = None
        if current is not None and self._session.journey.has(current.element):
            said = snippet_of(self._session.journey, current, finder.patterns, interface_words())
            if finder.is_out_of_sight:
                said = said.on_hidden_lane(self.tr("on a hidden lane"))
        self.snippet.show_snippet(said)
        if asked and self.isVisible():
            announce(self.field, f"{count}. {self.snippet.text()}" if said is not None else self.tr("Nothing found"))
