"""The desk the sheets lie on, and a sheet's shadow."""

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPainter

from journeymap.layout.theme import Theme

_SHADOW = ((9.0, 5), (6.0, 6), (3.5, 8), (1.0, 22))
"""How far each layer reaches and how dark it is, 0-255."""


def desk_color(theme: Theme) -> QColor:
    """Return the colour below the sheets: darker than the canvas, so that white paper stands out."""
    return QColor("#111318" if theme.is_dark else "#E6E6E1")


def paint_sheet(painter: QPainter, sheet: QRectF, *, with_shadow: bool = True) -> None:
    """Draw an empty sheet of paper."""
    painter.save()
    painter.setPen(Qt.PenStyle.NoPen)
    if with_shadow:
        for reach, strength in _SHADOW:
            painter.setBrush(QColor(0, 0, 0, strength))
            painter.drawRoundedRect(sheet.adjusted(-reach, -reach / 2, reach, reach * 1.4), reach, reach)
    painter.fillRect(sheet, Qt.GlobalColor.white)
    painter.restore()
