"""The rows of the command box: a list of hits and how one of them is drawn."""

from collections.abc import Sequence

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QTextCharFormat, QTextLayout
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from journeymap.layout.theme import LIGHT, Theme
from journeymap.ui.command.matching import spans
from journeymap.ui.command.search import Hit
from journeymap.ui.icons import paint_icon

ROW = 38
"""Height of a row in pixels."""

CAPTION = 26
"""Height of the heading above a group of rows."""

WITH_ENTER = "Ctrl"
"""Keys that are drawn with the sign for Enter behind them."""

_INSET = 6
_SIDE = 14
_ICON = 16
_GAP = 12
_RETURN = "corner-down-left"
_SMALL = 12
_LEAST_TITLE = 120.0

Index = QModelIndex | QPersistentModelIndex


class HitList(QAbstractListModel):
    """What was found, for a list view and for screen readers."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._hits: list[Hit] = []

    def show(self, hits: Sequence[Hit]) -> None:
        """List other hits."""
        self.beginResetModel()
        self._hits = list(hits)
        self.endResetModel()

    def hit(self, row: int) -> Hit | None:
        """Return the hit in a row, or None where there is none."""
        return self._hits[row] if 0 <= row < len(self._hits) else None

    def hits(self) -> tuple[Hit, ...]:
        """Everything listed, from top to bottom."""
        return tuple(self._hits)

    def rowCount(self, parent: Index | None = None) -> int:
        """Return how many rows there are."""
        return 0 if parent is not None and parent.isValid() else len(self._hits)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> str | None:
        """Return a row's title, or all a screen reader says of it."""
        hit = self.hit(index.row())
        if hit is None:
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return hit.entry.title
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return spoken(hit)
        return None

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Let every row be walked to; those of no use now look it."""
        hit = self.hit(index.row())
        flags = Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemNeverHasChildren
        return flags | Qt.ItemFlag.ItemIsEnabled if hit is not None else flags


def spoken(hit: Hit) -> str:
    """Return what a screen reader says of a hit."""
    entry = hit.entry
    return ", ".join(filter(None, (entry.title, entry.place, entry.verb, entry.keys)))


class HitPainter(QStyledItemDelegate):
    """Draws a row: icon, title with the letters meant, place, and at the right what choosing it does."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.theme: Theme = LIGHT

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """Return the height of a row, with its heading."""
        hit = _hit_of(index)
        return QSize(200, ROW + (CAPTION if hit is not None and hit.caption else 0))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw a row."""
        hit = _hit_of(index)
        if hit is None:
            return
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        area = QRectF(option.rect)
        font = QFont(option.font)
        if hit.caption:
            self._paint_caption(painter, font, QRectF(area.x(), area.y(), area.width(), CAPTION), hit.caption)
            area.setTop(area.top() + CAPTION)
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        hovered = bool(option.state & QStyle.StateFlag.State_MouseOver)
        if chosen or hovered:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(chosen_fill(self.theme) if chosen else QColor(self.theme.field))
            painter.drawRoundedRect(area.adjusted(_INSET, 1, -_INSET, -1), 8, 8)
        self._paint_row(painter, font, area.adjusted(_INSET + _SIDE, 0, -_INSET - _SIDE, 0), hit, chosen)
        painter.restore()

    def _paint_caption(self, painter: QPainter, font: QFont, area: QRectF, caption: str) -> None:
        font = QFont(font)
        font.setPixelSize(11)
        font.setBold(True)
        painter.setFont(font)
        painter.setPen(QColor(self.theme.muted))
        painter.drawText(area.adjusted(_INSET + _SIDE, 4, 0, 0), Qt.AlignmentFlag.AlignVCenter, caption)

    def _paint_row(self, painter: QPainter, font: QFont, area: QRectF, hit: Hit, chosen: bool) -> None:
        entry, middle = hit.entry, area.center().y()
        if not entry.usable:
            painter.setOpacity(0.6)
        if entry.icon:
            box = QRectF(area.left(), middle - _ICON / 2, _ICON, _ICON)
            paint_icon(painter, entry.icon, box, entry.color or self.theme.muted)
        second = QColor(self.theme.badge.ink if chosen else self.theme.muted)
        left = area.left() + _ICON + _GAP
        right = self._paint_right(painter, font, area, hit, chosen, second)
        bold = QFont(font)
        bold.setBold(entry.usable)
        room = max(_LEAST_TITLE, right - left - _GAP)
        left += self._paint_title(painter, bold, QPointF(left, middle), room, hit, chosen)
        room = right - left - 2 * _GAP
        if entry.place and room > 40:
            small = _small(font)
            painter.setFont(small)
            painter.setPen(second)
            shown = QFontMetricsF(small).elidedText(entry.place, Qt.TextElideMode.ElideRight, room)
            painter.drawText(QRectF(left + _GAP, area.top(), room, area.height()), Qt.AlignmentFlag.AlignVCenter, shown)

    def _paint_right(
        self, painter: QPainter, font: QFont, area: QRectF, hit: Hit, chosen: bool, color: QColor
    ) -> float:
        """Draw keys and, on the chosen row, what Enter does; return where they begin."""
        entry, right = hit.entry, area.right()
        if chosen or not entry.usable:
            right = self._paint_words(painter, font, area, right, entry.verb, color, sign=entry.usable)
        if entry.keys:
            right = self._paint_words(painter, font, area, right, entry.keys, color, sign=entry.keys == WITH_ENTER)
        return right

    def _paint_words(
        self, painter: QPainter, font: QFont, area: QRectF, right: float, words: str, color: QColor, sign: bool = False
    ) -> float:
        if right < area.right():
            right -= 16
        if sign:
            paint_icon(painter, _RETURN, QRectF(right - _SMALL, area.center().y() - 5.5, _SMALL, _SMALL), color)
            right -= _SMALL + 5
        small = _small(font)
        width = QFontMetricsF(small).horizontalAdvance(words)
        painter.setFont(small)
        painter.setPen(color)
        box = QRectF(right - width - 1, area.top(), width + 1, area.height())
        painter.drawText(box, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight, words)
        return right - width

    def _paint_title(self, painter: QPainter, font: QFont, at: QPointF, room: float, hit: Hit, chosen: bool) -> float:
        """Draw the title with the letters that are meant in the accent colour; return its width."""
        title = hit.entry.title
        shown = QFontMetricsF(font).elidedText(title, Qt.TextElideMode.ElideRight, room)
        kept = len(title) if shown == title else len(shown) - 1
        layout = QTextLayout(shown, font)
        formats = []
        for start, length in spans(tuple(n for n in hit.positions if n < kept)):
            meant = QTextLayout.FormatRange()
            meant.start = _units(title[:start])
            meant.length = _units(title[start : start + length])
            meant.format = QTextCharFormat()
            meant.format.setForeground(meant_ink(self.theme, chosen=chosen))
            formats.append(meant)
        layout.setFormats(formats)
        layout.beginLayout()
        line = layout.createLine()
        layout.endLayout()
        painter.setPen(QColor(self.theme.ink))
        layout.draw(painter, QPointF(at.x(), at.y() - line.height() / 2))
        return line.naturalTextWidth()


def chosen_fill(theme: Theme) -> QColor:
    """Return the fill of the chosen row: a breath of the accent over the card."""
    card, accent, share = QColor(theme.card), QColor(theme.accent), 0.20 if theme.is_dark else 0.12
    mixed = [round(a + (b - a) * share) for a, b in zip(card.getRgb()[:3], accent.getRgb()[:3], strict=True)]  # type: ignore[index]
    return QColor(*mixed)


def meant_ink(theme: Theme, *, chosen: bool) -> QColor:
    """Return the colour of the letters a query means; in the dark the chosen row needs a lighter one."""
    return QColor(theme.accent).lighter(125) if theme.is_dark and chosen else QColor(theme.accent)


def _small(font: QFont) -> QFont:
    small = QFont(font)
    small.setPixelSize(12)
    small.setBold(False)
    return small


def _units(text: str) -> int:
    """Return how many UTF-16 units Qt counts in a text."""
    return len(text) + sum(char > "\uffff" for char in text)


def _hit_of(index: Index) -> Hit | None:
    model = index.model()
    return model.hit(index.row()) if isinstance(model, HitList) else None
