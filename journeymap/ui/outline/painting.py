"""How the rows of the outline look: calm, stages in their colours, faces where feelings are."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from journeymap.layout.theme import Theme
from journeymap.ui.icons import paint_icon
from journeymap.ui.inspector.look import paint_face, sized
from journeymap.ui.outline.cells import Cell
from journeymap.ui.outline.columns import Column
from journeymap.ui.outline.contents import GROUPS
from journeymap.ui.outline.model import OutlineModel

ROW_HEIGHT = 30
INDENT = 20

_ICON = 16.0
_FACE = 16.0
_DOT = 9.0
_GAP = 8.0
_PAD = 6.0
_CHOSEN = 36
"""Opacity, of 255, of the accent over a chosen row."""
_OVER = 12
_FAINT = 0.35
"""Opacity of the words of rows that a filter does not let through."""

_VCENTER = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft


class OutlineDelegate(QStyledItemDelegate):
    """Paints cells; what is typed or chosen is :mod:`~journeymap.ui.outline.editing`'s."""

    def __init__(self, model: OutlineModel) -> None:
        super().__init__(model)
        self._model = model

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        """Every row is as high as any other."""
        return QSize(80, ROW_HEIGHT)

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Paint one cell."""
        cell = self._model.cell(index)
        key = self._model.key(index)
        theme = self._model.cells.theme
        tone = self._model.cells.tone(self._model.journey, key)
        rect: QRect = option.rect
        state: QStyle.StateFlag = option.state
        font: QFont = option.font
        painter.save()
        if self._model.beside.holds(key):
            painter.setOpacity(_FAINT)
        ink = tone.ink if tone is not None else theme.muted if cell.quiet or key in GROUPS else theme.ink
        area = QRectF(rect).adjusted(_PAD, 0, -_PAD, 0)
        area.setLeft(self._signs(painter, cell, area, ink))
        _write(painter, cell, area, sized(font, 13, bold=cell.bold), ink, theme)
        if state & QStyle.StateFlag.State_HasFocus and index.column() != Column.NAME:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(QPen(QColor(theme.accent), 1.0))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(QRectF(rect).adjusted(1.5, 3.5, -1.5, -3.5), 5, 5)
        painter.restore()

    def _signs(self, painter: QPainter, cell: Cell, area: QRectF, ink: str) -> float:
        """Draw what stands before the words; return where these begin."""
        theme = self._model.cells.theme
        middle, left = area.center().y(), area.left()
        if cell.face is not None:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            paint_face(painter, theme, cell.face, QRectF(left, middle - _FACE / 2, _FACE, _FACE))
            return left + _FACE + _GAP
        if cell.dot:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(cell.dot))
            painter.drawEllipse(QPointF(left + _ICON / 2, middle), _DOT / 2, _DOT / 2)
            return left + _ICON + _GAP
        if cell.icon:
            paint_icon(painter, cell.icon, QRectF(left, middle - _ICON / 2, _ICON, _ICON), cell.ink or theme.muted)
            return left + _ICON + _GAP
        return left


def paint_ground(painter: QPainter, rect: QRect, theme: Theme, fill: str, *, chosen: bool, over: bool) -> None:
    """Paint what lies under a row: a stage's tone, the accent over what is chosen."""
    if fill:
        painter.fillRect(rect, QColor(fill))
    if chosen or over:
        accent = QColor(theme.accent if chosen else theme.ink)
        accent.setAlpha(_CHOSEN if chosen else _OVER)
        painter.fillRect(rect, accent)
    if chosen:
        painter.fillRect(QRect(rect.left(), rect.top(), 3, rect.height()), QColor(theme.accent))


def paint_arrow(painter: QPainter, rect: QRect, color: str, *, is_open: bool) -> None:
    """Draw the little arrow that opens and closes a row."""
    side = 14.0
    box = QRectF(rect.right() - side - 2, rect.center().y() - side / 2 + 0.5, side, side)
    paint_icon(painter, "chevron-down" if is_open else "chevron-right", box, color)


def _write(painter: QPainter, cell: Cell, area: QRectF, font: QFont, ink: str, theme: Theme) -> None:
    metrics = QFontMetricsF(font)
    painter.setFont(font)
    painter.setPen(QColor(ink))
    text = metrics.elidedText(cell.text, Qt.TextElideMode.ElideRight, area.width())
    painter.drawText(area, _VCENTER, text)
    if not cell.detail:
        return
    left = area.left() + metrics.horizontalAdvance(text) + _GAP
    small = sized(font, 12)
    room = QRectF(left, area.top(), area.right() - left, area.height())
    if room.width() > 24:
        painter.setFont(small)
        painter.setPen(QColor(ink if cell.bold else theme.muted))
        shown = QFontMetricsF(small).elidedText(cell.detail, Qt.TextElideMode.ElideRight, room.width())
        painter.drawText(room, _VCENTER, shown)
