"""A score as a bar: click, drag or type 0 to 5; Delete makes it unscored."""

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFocusEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen, QWheelEvent
from PySide6.QtWidgets import QAbstractSlider, QSizePolicy, QWidget

from journeymap.layout.theme import Theme
from journeymap.model.vocabulary import SCORE_MAX
from journeymap.ui.inspector.editors.editor import VARIOUS, Editor, various_words
from journeymap.ui.inspector.look import Look, sized

_TRACK = 7.0
_NUMBER_ROOM = 30
_HALVES = 2


class ScoreEditor(Editor):
    """One score, 0 to 5 or none."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(look, parent)
        self.bar = ScoreBar(look, self)
        self.hold(self.bar)
        self.bar.scored.connect(self.tell)
        self.bar.released.connect(self.settle)

    def value(self) -> float | None:
        """Return the score."""
        return self.bar.score

    def show_value(self, value: object) -> None:
        """Show a score; None is unscored."""
        self.bar.show_score(float(value) if isinstance(value, int | float) else None, various=value is VARIOUS)

    def show_mean(self, mean: float | None) -> None:
        """Show, paler, what follows from other scores where this one has none of its own."""
        self.bar.show_mean(mean)


class ScoreBar(QAbstractSlider):
    """The bar: a slider for screen readers, counted in halves.

    Signals
    -------
    scored() : a person changed ``score``.
    released() : dragging or typing is done.
    """

    scored = Signal()
    released = Signal()

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self.score: float | None = None
        self._mean: float | None = None
        self._various = False
        self._showing = False
        self.setOrientation(Qt.Orientation.Horizontal)
        self.setRange(0, SCORE_MAX * _HALVES)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setFont(sized(self.font(), 13, bold=True))
        self.valueChanged.connect(self._slid)

    def show_score(self, score: float | None, *, various: bool = False) -> None:
        """Show a score without telling anybody."""
        self.score, self._various = score, various
        self._showing = True
        self.setValue(round((score or 0) * _HALVES))
        self._showing = False
        self.setAccessibleDescription(self._words())
        self.setToolTip(self._words())
        self.update()

    def show_mean(self, mean: float | None) -> None:
        """Show ``mean``, paler, where there is no score."""
        self._mean = mean
        self.update()

    def sizeHint(self) -> QSize:
        """One line of text high."""
        return QSize(120, 20)

    def minimumSizeHint(self) -> QSize:
        """Narrow where it must be."""
        return QSize(60, 20)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Set the score under the pointer."""
        if event.button() is Qt.MouseButton.LeftButton:
            self._drag_to(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Follow the pointer."""
        if event.buttons() & Qt.MouseButton.LeftButton:
            self._drag_to(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """End of the drag."""
        self.released.emit()

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Let the panel scroll: a wheel on its way over the bar changes nothing."""
        event.ignore()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows by one (with Shift by a half), digits, Home, End; Delete takes the score away."""
        key, text = event.key(), event.text()
        by = 1.0 / _HALVES if event.modifiers() & Qt.KeyboardModifier.ShiftModifier else 1.0
        shown = self.score if self.score is not None else self._mean or 0.0
        if text in {"0", "1", "2", "3", "4", "5"}:
            self._take(float(text))
        elif key in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            self._take(None)
        elif key in (Qt.Key.Key_Right, Qt.Key.Key_Up):
            self._take(min(float(SCORE_MAX), shown + by))
        elif key in (Qt.Key.Key_Left, Qt.Key.Key_Down):
            self._take(max(0.0, shown - by))
        elif key in (Qt.Key.Key_Home, Qt.Key.Key_End):
            self._take(0.0 if key == Qt.Key.Key_Home else float(SCORE_MAX))
        else:
            event.ignore()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """What was typed is done."""
        super().focusOutEvent(event)
        self.released.emit()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw track, bar and number."""
        theme = self._look.theme
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        width, top = self.width() - _NUMBER_ROOM, (self.height() - _TRACK) / 2
        if self.hasFocus():
            painter.setPen(QPen(QColor(theme.accent), theme.ring))
            painter.drawRoundedRect(QRectF(0.75, top - 3, width - 1.5, _TRACK + 6), 6, 6)
        self._paint_track(painter, QRectF(2, top, width - 4, _TRACK))
        painter.setPen(Qt.PenStyle.NoPen)
        shown = self.score if self.score is not None else self._mean
        if shown:
            color = QColor(tone_of(theme, shown))
            color.setAlphaF(1.0 if self.score is not None else 0.4)
            painter.setBrush(color)
            long = max(_TRACK, (width - 4) * min(shown, SCORE_MAX) / SCORE_MAX)
            painter.drawRoundedRect(QRectF(2, top, long, _TRACK), _TRACK / 2, _TRACK / 2)
        painter.setPen(QColor(theme.ink if self.score is not None else theme.muted))
        number = "·" if self._various else "–" if shown is None else f"{shown:.3g}"
        right = QRectF(width, 0, _NUMBER_ROOM, self.height())
        painter.drawText(right, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, number)
        painter.end()

    def _paint_track(self, painter: QPainter, track: QRectF) -> None:
        theme = self._look.theme
        # Lines are strong where contrast is high: a track filled with one would look like a full bar.
        framed = theme.is_high_contrast
        painter.setPen(QPen(QColor(theme.line), 1.0) if framed else QPen(Qt.PenStyle.NoPen))
        painter.setBrush(QColor(theme.field if framed or not self.isEnabled() else theme.line))
        painter.drawRoundedRect(track, _TRACK / 2, _TRACK / 2)

    def _drag_to(self, event: QMouseEvent) -> None:
        steps = _HALVES if event.modifiers() & Qt.KeyboardModifier.ShiftModifier else 1
        share = (event.position().x() - 2) / max(1, self.width() - _NUMBER_ROOM - 4)
        # The track's end belongs to 5, its first few pixels to 0; in between the nearest whole number.
        score = round(max(0.0, min(1.0, share)) * SCORE_MAX * steps) / steps
        if score != self.score:
            self._take(score)

    def _slid(self, halves: int) -> None:
        """Take what assistive technology sets."""
        if not self._showing:
            self._take(halves / _HALVES)

    def _take(self, score: float | None) -> None:
        self.show_score(score)
        self.scored.emit()

    def _words(self) -> str:
        if self._various:
            return various_words()
        words = self._look.words
        return words("word.score.none") if self.score is None else words("word.score.of", n=self.score)


def tone_of(theme: Theme, score: float) -> str:
    """Return the colour of a score: low ones like a bad feeling, high ones like a good one."""
    if score < 2.5:
        return theme.emotion(-2)
    return theme.emotion(0 if score < 3.5 else 2)
