"""What hangs under the pointer while a template is dragged: a card lifted off the paper."""

from PySide6.QtCore import QPoint, QPointF, QRectF, QSize, QSizeF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QGuiApplication, QPainter, QPainterPath, QPixmap

from journeymap.layout.theme import Theme, Tone
from journeymap.ui.icons import paint_icon

_CARD = QSize(124, 62)
_MARGIN = 14
_SHADOWS = 6
_LEAST_ZOOM, _MOST_ZOOM = 0.35, 2.0
"""Smaller it could not be seen, larger it would hide where it goes."""

_GRIP = QPointF(24, 22)
"""Where the picture is held at a zoom of 1: near the card's icon."""


def card_picture(name: str, icon_name: str, theme: Theme, tone: Tone, scale: float, zoom: float = 1.0) -> QPixmap:
    """Return a card with the template's icon and name, for a screen of ``scale``.

    Parameters
    ----------
    zoom : of the map it is carried to; the card is as large as it will be there.
    tone : the colours of its palette group; ``ink`` marks the card's left edge.
    """
    zoom = shown_zoom(zoom)
    whole = QSizeF(_CARD.width() + 2 * _MARGIN, _CARD.height() + 2 * _MARGIN) * zoom
    picture = QPixmap((whole * scale).toSize())
    picture.setDevicePixelRatio(scale)
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.scale(zoom, zoom)
    painter.translate(_MARGIN, _MARGIN)
    card = QRectF(0.5, 0.5, _CARD.width() - 1, _CARD.height() - 1)
    _paint_shadow(painter, card)
    _paint_body(painter, card, theme, tone)
    paint_icon(painter, icon_name, QRectF(14, 11, 15, 15), tone.ink)
    _paint_name(painter, name, theme)
    _paint_face(painter, theme)
    painter.end()
    return picture


def shown_zoom(zoom: float) -> float:
    """Return the zoom a carried card is drawn at on a map at ``zoom``."""
    return max(_LEAST_ZOOM, min(_MOST_ZOOM, zoom))


def grip(zoom: float) -> QPoint:
    """Return where in its picture a card is held on a map at ``zoom``."""
    return (_GRIP * shown_zoom(zoom)).toPoint()


def _paint_shadow(painter: QPainter, card: QRectF) -> None:
    painter.setPen(Qt.PenStyle.NoPen)
    for step in range(_SHADOWS, 0, -1):
        painter.setBrush(QColor(15, 20, 35, 5 + 2 * (_SHADOWS - step)))
        painter.drawRoundedRect(card.adjusted(-step, -step + 4, step, step + 4), 9 + step, 9 + step)


def _paint_body(painter: QPainter, card: QRectF, theme: Theme, tone: Tone) -> None:
    outline = QPainterPath()
    outline.addRoundedRect(card, 9, 9)
    painter.fillPath(outline, QColor(theme.card))
    painter.save()
    painter.setClipPath(outline)
    painter.fillRect(QRectF(card.left(), card.top(), 4, card.height()), QColor(tone.ink))
    painter.restore()
    painter.setPen(QColor(theme.card_line))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawPath(outline)


def _paint_name(painter: QPainter, name: str, theme: Theme) -> None:
    font = QFont(QGuiApplication.font())
    font.setPixelSize(13)
    font.setBold(True)
    painter.setFont(font)
    painter.setPen(QColor(theme.ink))
    shown = QFontMetricsF(font).elidedText(name, Qt.TextElideMode.ElideRight, _CARD.width() - 46)
    painter.drawText(QPointF(36, 23), shown)


def _paint_face(painter: QPainter, theme: Theme) -> None:
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(theme.emotion(0)))
    painter.drawEllipse(QRectF(14, 36, 15, 15))
    painter.setBrush(QColor(theme.face_ink))
    painter.drawEllipse(QRectF(18.2, 41, 2, 2))
    painter.drawEllipse(QRectF(22.8, 41, 2, 2))
    painter.drawRoundedRect(QRectF(18.5, 45.5, 6, 1.4), 0.7, 0.7)
