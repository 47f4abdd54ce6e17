"""What can be printed, as rows to choose one of."""

from PySide6.QtCore import QCoreApplication, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFocusEvent, QFont, QFontMetricsF, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QVBoxLayout, QWidget

from journeymap.layout.kit.kit import KitKind
from journeymap.layout.theme import Theme
from journeymap.ui.icons import paint_icon
from journeymap.ui.marked import QT_TRANSLATE_NOOP

KINDS: dict[KitKind, tuple[str, str, str]] = {
    KitKind.POSTER: (
        "map",
        QT_TRANSLATE_NOOP("KitKinds", "Poster"),
        QT_TRANSLATE_NOOP("KitKinds", "The whole map, on one sheet or on tiles"),
    ),
    KitKind.BOOKLET: (
        "book-open",
        QT_TRANSLATE_NOOP("KitKinds", "Booklet"),
        QT_TRANSLATE_NOOP("KitKinds", "Everything on the map, page by page"),
    ),
    KitKind.TOUCHPOINTS: (
        "clipboard-check",
        QT_TRANSLATE_NOOP("KitKinds", "Touchpoint sheets"),
        QT_TRANSLATE_NOOP("KitKinds", "One for each, to keep at the counter"),
    ),
    KitKind.CARDS: (
        "wallet-cards",
        QT_TRANSLATE_NOOP("KitKinds", "Cards"),
        QT_TRANSLATE_NOOP("KitKinds", "To cut out for the workshop"),
    ),
    KitKind.BLANK: (
        "pen-line",
        QT_TRANSLATE_NOOP("KitKinds", "Blank kit"),
        QT_TRANSLATE_NOOP("KitKinds", "Sheets to write on by hand"),
    ),
    KitKind.SURVEY: (
        "message-circle-question-mark",
        QT_TRANSLATE_NOOP("KitKinds", "Survey"),
        QT_TRANSLATE_NOOP("KitKinds", "Ask customers how it was"),
    ),
}
"""Icon, English name and what it is of each kind."""

_HEIGHT = 46
_ICON = 20.0
_TEXT_AT = 46.0


class KindRow(QAbstractButton):
    """A row to choose: icon, name, one line."""

    def __init__(self, kind: KitKind, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self.kind = kind
        self._theme = theme
        self._about = ""
        self._shows_focus = False
        self.setCheckable(True)
        self.setAutoExclusive(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def entitle(self, name: str, about: str) -> None:
        """Say what it is."""
        self.setText(name)
        self._about = about
        self.setAccessibleName(name)
        self.setAccessibleDescription(about)
        self.updateGeometry()

    def recolor(self, theme: Theme) -> None:
        """Use the colours of another theme."""
        self._theme = theme
        self.update()

    def sizeHint(self) -> QSize:
        """Wide enough for its words."""
        wide = max(
            QFontMetricsF(self._font(bold=True)).horizontalAdvance(self.text()),
            QFontMetricsF(self._font(bold=False)).horizontalAdvance(self._about),
        )
        return QSize(round(_TEXT_AT + wide) + 14, _HEIGHT)

    def minimumSizeHint(self) -> QSize:
        """Its words are never cut."""
        return self.sizeHint()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show where the keys go to somebody who came by keys."""
        self._shows_focus = event.reason() in (Qt.FocusReason.TabFocusReason, Qt.FocusReason.BacktabFocusReason)
        super().focusInEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Keys go elsewhere."""
        self._shows_focus = False
        super().focusOutEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the row."""
        theme = self._theme
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        frame = QRectF(self.rect()).adjusted(1, 1, -1, -1)
        if self.isChecked() or self.underMouse() or self._shows_focus:
            painter.setPen(QPen(QColor(theme.accent), 1.5) if self._shows_focus else Qt.PenStyle.NoPen)
            painter.setBrush(QColor(theme.field) if self.isChecked() or self.underMouse() else Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(frame, 8, 8)
        if self.isChecked():
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(theme.accent))
            painter.drawRoundedRect(QRectF(1, 11, 3, _HEIGHT - 22), 1.5, 1.5)
        color = theme.accent if self.isChecked() else theme.muted
        paint_icon(painter, KINDS[self.kind][0], QRectF(14, (_HEIGHT - _ICON) / 2, _ICON, _ICON), color)
        for bold, words, baseline, ink in ((True, self.text(), 20, theme.ink), (False, self._about, 36, theme.muted)):
            painter.setFont(self._font(bold=bold))
            painter.setPen(QColor(ink))
            painter.drawText(QPointF(_TEXT_AT, baseline), words)
        painter.end()

    def _font(self, *, bold: bool) -> QFont:
        font = self.font()
        font.setBold(bold)
        font.setPixelSize(13 if bold else 12)
        return font


class KindList(QWidget):
    """One row for every kind.

    Signals
    -------
    chosen(KitKind) : another kind is wanted.
    """

    chosen = Signal(object)

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self.rows = {kind: KindRow(kind, theme, self) for kind in KINDS}
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        for row in self.rows.values():
            row.clicked.connect(self._press)
            column.addWidget(row)
        self.speak()

    def choose(self, kind: KitKind) -> None:
        """Show which kind is chosen."""
        self.rows[kind].setChecked(True)

    def recolor(self, theme: Theme) -> None:
        """Use the colours of another theme."""
        for row in self.rows.values():
            row.recolor(theme)

    def speak(self) -> None:
        """Word the rows in the interface's language."""
        for kind, row in self.rows.items():
            _, name, about = KINDS[kind]
            row.entitle(QCoreApplication.translate("KitKinds", name), QCoreApplication.translate("KitKinds", about))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Up and Down choose the neighbour."""
        steps = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}
        rows = list(self.rows.values())
        at = next((number for number, row in enumerate(rows) if row.isChecked()), 0)
        step = steps.get(Qt.Key(event.key()))
        if step is None:
            super().keyPressEvent(event)
        elif 0 <= at + step < len(rows):
            rows[at + step].setFocus(Qt.FocusReason.TabFocusReason)
            rows[at + step].click()

    def _press(self) -> None:
        row = self.sender()
        if isinstance(row, KindRow):
            self.chosen.emit(row.kind)
