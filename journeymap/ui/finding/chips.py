"""Small round-cornered buttons: answers to choose, and signs that say what is left out."""

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QEnterEvent, QFontMetricsF, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from journeymap.layout.theme import LIGHT, Theme
from journeymap.ui.icons import paint_icon
from journeymap.ui.inspector.look import paint_face
from journeymap.ui.inspector.words import tip

_PAD = 10.0
_GAP = 6.0
_SIDE = 16.0
_LONGEST = 220.0
_TINT = 0.14


class Chip(QAbstractButton):
    """A word in a frame, perhaps with an icon before it."""

    def __init__(self, parent: QWidget | None = None, *, icon: str = "") -> None:
        super().__init__(parent)
        self.theme: Theme = LIGHT
        self._icon = icon
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def recolor(self, theme: Theme) -> None:
        """Use the colours of ``theme``."""
        self.theme = theme
        self.update()

    def word(self, text: str) -> None:
        """Say ``text``, whole in a tip where it is long."""
        self.setText(text)
        self.setAccessibleName(text)
        is_cut = QFontMetricsF(self.font()).horizontalAdvance(text) > _LONGEST
        self.setToolTip(tip(text) if is_cut else "")
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """Room for what it says."""
        metrics = QFontMetricsF(self.font())
        words = min(metrics.horizontalAdvance(self.text()), _LONGEST)
        width = 2 * _PAD + self.before() + words + self.after()
        return QSize(round(width) + 1, max(28, round(metrics.height()) + 11))

    def minimumSizeHint(self) -> QSize:
        """Never less than what it says."""
        return self.sizeHint()

    def before(self) -> float:
        """Return the room taken before the words, in pixels."""
        return _SIDE + _GAP if self._icon else 0.0

    def after(self) -> float:
        """Return the room taken behind the words, in pixels."""
        return 0.0

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter presses as Space does."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        else:
            super().keyPressEvent(event)

    def enterEvent(self, event: QEnterEvent) -> None:
        """Show that it can be pressed."""
        super().enterEvent(event)
        self.update()

    def leaveEvent(self, event: QEvent) -> None:
        """Show no longer that it can be pressed."""
        super().leaveEvent(event)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw frame, icon and words."""
        theme, on = self.theme, self.isChecked()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        edge = theme.accent if on or self.hasFocus() else theme.muted if self.underMouse() else theme.card_line
        painter.setPen(QPen(QColor(edge), 1.6 if self.hasFocus() else 1.2 if on else 1.0))
        painter.setBrush(QColor(theme.card))
        frame = QRectF(self.rect()).adjusted(1, 1, -1, -1)
        painter.drawRoundedRect(frame, 8, 8)
        if on:
            tint = QColor(theme.accent)
            tint.setAlphaF(_TINT)
            painter.setBrush(tint)
            painter.drawRoundedRect(frame, 8, 8)
        self.paint_before(painter, QRectF(_PAD, (self.height() - _SIDE) / 2, _SIDE, _SIDE))
        painter.setPen(QColor(theme.ink))
        area = QRectF(_PAD + self.before(), 0, self.width() - 2 * _PAD - self.before() - self.after(), self.height())
        shown = QFontMetricsF(self.font()).elidedText(self.text(), Qt.TextElideMode.ElideRight, area.width() + 1)
        painter.drawText(area, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, shown)
        self.paint_after(painter)
        painter.end()

    def paint_before(self, painter: QPainter, area: QRectF) -> None:
        """Draw what stands before the words."""
        if self._icon:
            paint_icon(painter, self._icon, area, self.theme.muted)

    def paint_after(self, painter: QPainter) -> None:
        """Draw what stands behind the words."""


class AnswerChip(Chip):
    """One answer to a question of a filter; any number may be chosen.

    Parameters
    ----------
    value : what it stands for.
    dot : colour of a dot before the words.
    """

    def __init__(self, value: object, parent: QWidget | None = None, *, icon: str = "", dot: str = "") -> None:
        super().__init__(parent, icon=icon)
        self.value = value
        self._dot = dot
        self.setCheckable(True)

    def before(self) -> float:
        """Return the room taken by dot, face or icon."""
        return 14.0 if self._dot else super().before()

    def paint_before(self, painter: QPainter, area: QRectF) -> None:
        """Draw the dot, or what any chip has."""
        if not self._dot:
            super().paint_before(painter, area)
            return
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(self._dot))
        painter.drawEllipse(QPointF(area.x() + 4.0, area.center().y()), 4.0, 4.0)


class FaceChip(AnswerChip):
    """An emotion as an answer."""

    def before(self) -> float:
        """Return the room the face takes."""
        return _SIDE + _GAP

    def paint_before(self, painter: QPainter, area: QRectF) -> None:
        """Draw the face."""
        if isinstance(self.value, int):
            paint_face(painter, self.theme, self.value, area)


class SignChip(Chip):
    """Says that something is left out; pressing it, ✕ and all, takes that back."""

    def __init__(self, icon: str, parent: QWidget | None = None) -> None:
        super().__init__(parent, icon=icon)
        self.setChecked(False)

    def after(self) -> float:
        """Return the room of the ✕."""
        return 14.0 + _GAP

    def paint_after(self, painter: QPainter) -> None:
        """Draw the ✕."""
        area = QRectF(self.width() - _PAD - 13.0, (self.height() - 13.0) / 2, 13.0, 13.0)
        paint_icon(painter, "x", area, self.theme.ink if self.underMouse() else self.theme.muted)
