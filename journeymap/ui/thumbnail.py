"""A whole map as a small picture, drawn from the same parts as the map itself."""

from collections.abc import Iterator

from PySide6.QtCore import QRectF, QSizeF, Qt
from PySide6.QtGui import QPainter, QPixmap

from journeymap.i18n import Labels
from journeymap.layout.board import Board, Part, PartKind
from journeymap.layout.fonts import bundled_fonts
from journeymap.layout.map_layout import MapLayout
from journeymap.layout.map_view import MapStyle
from journeymap.layout.marks import Box, Icon, Mark, TextRun
from journeymap.layout.pages import parts_in_paint_order
from journeymap.layout.theme import Theme
from journeymap.model.journey import Journey
from journeymap.ui.board.painter import paint_marks

_STYLE = MapStyle(margin=4.0, with_legend=False, with_hints=False)

_DRAWN = {PartKind.COLUMN, PartKind.STAGE_HEADER, PartKind.ROUTE, PartKind.CARD, PartKind.CURVE}
"""What is left to see of a map from afar; words, faces and notes would be specks."""

_FLATTEST = 0.5
"""A picture may be squeezed to so much of its height, to show all lanes over its whole width."""


def small_board(journey: Journey, theme: Theme) -> Board:
    """Return the map laid out without legend and hints, for :func:`thumbnail`."""
    return MapLayout(bundled_fonts(), Labels(journey.details.language), _STYLE).lay_out(journey, theme)


def thumbnail(board: Board, size: QSizeF, scale: float) -> QPixmap:
    """Return a map's stages, cards, routes and curve within ``size`` (device-independent pixels).

    Parameters
    ----------
    scale : of the screen.
    """
    picture = QPixmap((size * scale).toSize())
    picture.setDevicePixelRatio(scale)
    picture.fill(Qt.GlobalColor.transparent)
    seen = _region(board)
    if seen.isEmpty():
        return picture
    down = min(size.height() / seen.height(), size.width() / seen.width() * 1.2)
    across = min(size.width() / seen.width(), down / _FLATTEST)
    painter = QPainter(picture)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.translate((size.width() - seen.width() * across) / 2, (size.height() - seen.height() * down) / 2)
    painter.scale(across, down)
    painter.translate(-seen.topLeft())
    painter.setClipRect(seen)
    for part, origin in parts_in_paint_order(board):
        if part.kind in _DRAWN:
            painter.save()
            painter.translate(origin.x, origin.y)
            paint_marks(painter, _shapes(part))
            painter.restore()
    painter.end()
    return picture


def _region(board: Board) -> QRectF:
    """Return what is shown: the stages, down to the curve where there is one; not the lanes' names."""
    left = min((at.x for part, at in board.parts.values() if part.kind is PartKind.COLUMN), default=0.0)
    curves = [at.y + part.height for part, at in board.parts.values() if part.kind is PartKind.CURVE]
    bottom = max(curves, default=board.height)
    return QRectF(left, 0.0, board.width - left, bottom)


def _shapes(part: Part) -> Iterator[Mark]:
    """Yield what of a part can be seen from afar: surfaces and lines, no words, icons and badges."""
    for mark in part.marks:
        if isinstance(mark, TextRun | Icon):
            continue
        small = isinstance(mark, Box) and mark.width < part.width / 2
        if not small or part.kind is PartKind.COLUMN:
            yield mark
