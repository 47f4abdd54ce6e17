"""A whole map as a small picture, drawn from the same marks as the map itself."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPixmap

from journeymap.i18n import Labels
from journeymap.layout.fonts import bundled_fonts
from journeymap.layout.map_layout import MapLayout
from journeymap.layout.map_view import MapStyle
from journeymap.layout.pages import parts_in_paint_order
from journeymap.layout.theme import Theme
from journeymap.model.journey import Journey
from journeymap.ui.board.painter import paint_marks

_STYLE = MapStyle(margin=4.0, with_legend=False, with_hints=False)


def thumbnail(journey: Journey, theme: Theme, size: QSize, scale: float) -> QPixmap:
    """Return the map as wide as ``size`` (device-independent pixels), what is below it cut off.

    Parameters
    ----------
    scale : of the screen.
    """
    board = MapLayout(bundled_fonts(), Labels(journey.details.language), _STYLE).lay_out(journey, theme)
    picture = QPixmap(size * scale)
    picture.setDevicePixelRatio(scale)
    picture.fill(Qt.GlobalColor.transparent)
    if not board.width or not board.height:
        return picture
    fit = size.width() / board.width
    painter = QPainter(picture)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setClipRect(QRectF(0, 0, size.width(), size.height()))
    painter.scale(fit, fit)
    for part, origin in parts_in_paint_order(board):
        painter.save()
        painter.translate(origin.x, origin.y)
        paint_marks(painter, part.marks)
        painter.restore()
    painter.end()
    return picture
