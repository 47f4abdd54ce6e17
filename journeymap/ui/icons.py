"""Icons of the table as Qt pictures: drawn from paths, so crisp at every scale and in every colour."""

from functools import cache

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QIcon, QPainter, QPainterPath, QPen, QPixmap

from journeymap.layout.icons import icon_segments
from journeymap.layout.theme import LIGHT

TABLE_SIDE = 24.0
"""Icons of the table are drawn in a box of this side."""

STROKE = 2.0
"""Pen width in table units."""

_SCALES = (1.0, 1.5, 2.0, 3.0)


@cache
def icon_path(name: str) -> QPainterPath:
    """Return the outline of an icon in its 24 x 24 box; unknown names give an empty path."""
    path = QPainterPath()
    for segment in icon_segments(name):
        letter, *numbers = segment
        values = [float(number) for number in numbers]
        if letter == "M":
            path.moveTo(*values)
        elif letter == "L":
            path.lineTo(*values)
        elif letter == "C":
            path.cubicTo(*values)
        else:
            path.closeSubpath()
    return path


def paint_icon(painter: QPainter, name: str, rect: QRectF, color: str | QColor) -> None:
    """Draw an icon into ``rect`` (device-independent pixels) with round pen strokes."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.translate(rect.topLeft())
    painter.scale(rect.width() / TABLE_SIDE, rect.height() / TABLE_SIDE)
    pen = QPen(QColor(color), STROKE)
    pen.setCapStyle(Qt.PenCapStyle.RoundCap)
    pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
    painter.setPen(pen)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawPath(icon_path(name))
    painter.restore()


def pixmap(name: str, color: str | QColor, side: int, scale: float) -> QPixmap:
    """Return an icon of ``side`` device-independent pixels for a screen of ``scale``."""
    picture = QPixmap(QSize(round(side * scale), round(side * scale)))
    picture.setDevicePixelRatio(scale)
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    paint_icon(painter, name, QRectF(0, 0, side, side), color)
    painter.end()
    return picture


def icon(name: str, color: str, disabled: str, side: int = 18) -> QIcon:
    """Return a QIcon with exact pictures for screens of 1x, 1.5x, 2x and 3x.

    Parameters
    ----------
    color, disabled : what it looks like when it can and cannot be used.
    """
    result = QIcon()
    for scale in _SCALES:
        result.addPixmap(pixmap(name, color, side, scale), QIcon.Mode.Normal)
        result.addPixmap(pixmap(name, disabled, side, scale), QIcon.Mode.Disabled)
    return result


def application_icon(side: int = 128) -> QPixmap:
    """Return the program's own picture, ``side`` pixels wide: three stops of a line on a card."""
    picture = QPixmap(side, side)
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.scale(side / 128, side / 128)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(LIGHT.accent))
    painter.drawRoundedRect(QRectF(6, 6, 116, 116), 26, 26)
    way = QPainterPath()
    way.moveTo(30, 88)
    way.cubicTo(56, 88, 48, 44, 70, 44)
    way.cubicTo(88, 44, 82, 68, 100, 62)
    pen = QPen(QColor(LIGHT.on_accent), 9)
    pen.setCapStyle(Qt.PenCapStyle.RoundCap)
    painter.setPen(pen)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawPath(way)
    painter.setPen(QPen(QColor(LIGHT.accent), 5))
    painter.setBrush(QColor(LIGHT.on_accent))
    for x, y in ((30, 88), (69, 44), (100, 62)):
        painter.drawEllipse(QRectF(x - 13, y - 13, 26, 26))
    painter.end()
    return picture
