"""Colours and line styles of marks as Qt values, made once and shared."""

from functools import lru_cache

from PySide6.QtCore import Qt
from PySide6.QtGui import QBrush, QColor, QGuiApplication, QPen

from journeymap.layout.marks import DASH_LENGTHS, Dash

NO_PEN = QPen(Qt.PenStyle.NoPen)
NO_BRUSH = QBrush(Qt.BrushStyle.NoBrush)

_HAIRLINE = 1.0
"""Lines of this width are edges, not shapes: they stay one pixel wide at every zoom."""


@lru_cache(512)
def color(text: str) -> QColor:
    """Return a colour written ``#RRGGBB`` or ``#RRGGBBAA`` (Qt would read the latter as ARGB)."""
    if len(text) == len("#RRGGBBAA"):
        return QColor(int(text[1:3], 16), int(text[3:5], 16), int(text[5:7], 16), int(text[7:9], 16))
    return QColor(text)


@lru_cache(512)
def brush(fill: str | None) -> QBrush:
    """Return the brush that fills with a colour; None fills nothing."""
    return NO_BRUSH if fill is None else QBrush(color(fill))


def screen_pen(stroke: str, width: float) -> QPen:
    """Return a pen ``width`` device-independent pixels wide at any zoom."""
    result = QPen(QColor(stroke), width * _screen_scale())
    result.setCosmetic(True)
    return result


def _screen_scale() -> float:
    application = QGuiApplication.instance()
    return application.devicePixelRatio() if isinstance(application, QGuiApplication) else 1.0


@lru_cache(1024)
def pen(stroke: str | None, width: float, dash: Dash = Dash.SOLID) -> QPen:
    """Return the pen for a line of ``width`` board units with round joins; None draws nothing."""
    if stroke is None:
        return NO_PEN
    result = QPen(brush(stroke), width)
    result.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
    result.setCapStyle(Qt.PenCapStyle.RoundCap)
    if width == _HAIRLINE and dash is Dash.SOLID:
        # Cosmetic pens count the screen's own pixels; whole ones, or hairlines would blur.
        result.setWidthF(max(1.0, float(int(_screen_scale()))))
        result.setCosmetic(True)
    if dash is not Dash.SOLID:
        # Round caps would grow every dash by a pen width and close the gaps.
        result.setCapStyle(Qt.PenCapStyle.FlatCap)
        result.setDashPattern([length / width for length in DASH_LENGTHS[dash]])
    return result
