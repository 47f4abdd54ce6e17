"""One line of the shortcuts sheet: what it does at the left, the caps to press at the right."""

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QLabel, QSizePolicy, QVBoxLayout, QWidget

from journeymap.layout.theme import LIGHT, Theme
from journeymap.ui.command.matching import Match, Query, spans
from journeymap.ui.shortcuts.keys import ShownKey

_HEIGHT = 30
_CAP = 20.0
_CAP_PAD = 6.0
_CAP_GAP = 4.0
_WAY_GAP = 14.0
_TEXT_GAP = 12.0


class KeyRow(QWidget):
    """Draws one line."""

    def __init__(self, key: ShownKey, parent: QWidget) -> None:
        super().__init__(parent)
        self.key = key
        self.theme: Theme = LIGHT
        self._match: Match | None = None
        self.setFixedHeight(_HEIGHT)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        keys = ", ".join("+".join(way) for way in key.ways)
        self.setAccessibleName(f"{key.text}: {keys}")

    def take(self, query: Query, group: str) -> bool:
        """Show the line if the query fits its text, its keys or its group; return whether it does."""
        self._match = query.match(self.key.text) if query else None
        others = (group, *("".join(way) for way in self.key.ways))
        fits = not query or self._match is not None or any(query.together(text.casefold()) for text in others)
        self.setVisible(fits)
        self.update()
        return fits

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Tell the whole text to the pointer where there is no room for it."""
        super().resizeEvent(event)
        self.setToolTip("" if self._shown() == self.key.text else self.key.text)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw text and caps."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        right = float(self.width())
        for way in reversed(self.key.ways):
            for cap in reversed(way):
                right = self._paint_cap(painter, right, cap)
            right -= _WAY_GAP - _CAP_GAP
        self._paint_text(painter)
        painter.end()

    def _shown(self) -> str:
        """Return the text as far as the caps leave room for it."""
        caps = sum(self._cap_width(cap) + _CAP_GAP for way in self.key.ways for cap in way)
        room = self.width() - caps - (len(self.key.ways) - 1) * (_WAY_GAP - _CAP_GAP) - _TEXT_GAP
        return QFontMetricsF(self.font()).elidedText(self.key.text, Qt.TextElideMode.ElideRight, room)

    def _cap_font(self) -> QFont:
        font = QFont(self.font())
        font.setPixelSize(11)
        return font

    def _cap_width(self, cap: str) -> float:
        return max(_CAP, QFontMetricsF(self._cap_font()).horizontalAdvance(cap) + 2 * _CAP_PAD)

    def _paint_cap(self, painter: QPainter, right: float, cap: str) -> float:
        font, width = self._cap_font(), self._cap_width(cap)
        box = QRectF(right - width + 0.5, (_HEIGHT - _CAP) / 2 + 0.5, width - 1, _CAP - 1)
        painter.setPen(QColor(self.theme.card_line))
        painter.setBrush(QColor(self.theme.field))
        painter.drawRoundedRect(box, 5, 5)
        painter.setFont(font)
        painter.setPen(QColor(self.theme.badge.ink))
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, cap)
        return right - width - _CAP_GAP

    def _paint_text(self, painter: QPainter) -> None:
        metrics, shown = QFontMetricsF(self.font()), self._shown()
        painter.setFont(self.font())
        painter.setPen(QColor(self.theme.ink))
        baseline = (_HEIGHT + metrics.ascent() - metrics.descent()) / 2
        painter.drawText(QPointF(0, baseline), shown)
        painter.setPen(QColor(self.theme.accent))
        for start, length in spans(self._match.positions if self._match is not None else ()):
            if start + length <= len(shown):
                left = metrics.horizontalAdvance(shown[:start])
                painter.drawText(QPointF(left, baseline), shown[start : start + length])


class KeyBlock(QWidget):
    """A titled group of lines."""

    def __init__(self, title: str, keys: tuple[ShownKey, ...], parent: QWidget) -> None:
        super().__init__(parent)
        self.title = QLabel(title, self)
        self.title.setProperty("tone", "group")
        self.title.setTextFormat(Qt.TextFormat.PlainText)
        self.setAccessibleName(title)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 18)
        column.setSpacing(0)
        column.addWidget(self.title)
        column.addSpacing(4)
        self.rows = tuple(KeyRow(key, self) for key in keys)
        for row in self.rows:
            column.addWidget(row)

    def take(self, query: Query) -> int:
        """Show the lines the query fits and return how many."""
        count = sum(row.take(query, self.title.text()) for row in self.rows)
        self.setVisible(count > 0)
        return count

    def recolor(self, theme: Theme) -> None:
        """Use the colours of ``theme``."""
        for row in self.rows:
            row.theme = theme
            row.update()
