"""The picture in the minimap: stages in their tones, cards as bars, those with pains marked."""

from collections.abc import Callable
from typing import NamedTuple

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPixmap

from journeymap.layout.board import Board, PartKind
from journeymap.layout.geometry import Rect
from journeymap.layout.theme import Theme

_SOFT = 150
"""Opacity, of 255, of a card nothing hurts at."""
_LEAST = 1.5
"""Pixels a bar takes at least."""


class BoardPicture(NamedTuple):
    """A small picture of a board.

    Parameters
    ----------
    scale : pixels per board unit.
    legend : where the legend is, in board units.
    """

    pixmap: QPixmap
    scale: float
    legend: Rect | None


def draw_board(board: Board, theme: Theme, hurts: Callable[[str], bool], largest: QSize, ratio: float) -> BoardPicture:
    """Draw a board so that it fits into ``largest`` pixels, on a screen of so many dots per pixel.

    Parameters
    ----------
    hurts : whether a touchpoint of this id has pains.
    """
    scale = min(largest.width() / board.width, largest.height() / board.height)
    size = QSize(max(1, round(board.width * scale)), max(1, round(board.height * scale)))
    pixmap = QPixmap(size * ratio)
    pixmap.setDevicePixelRatio(ratio)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    painter.scale(scale, scale)
    _draw_stages(painter, board, theme, 3.0 / scale)
    legend = _draw_parts(painter, board, theme, hurts, _LEAST / scale)
    painter.end()
    return BoardPicture(pixmap, scale, legend)


def _draw_stages(painter: QPainter, board: Board, theme: Theme, least: float) -> None:
    for number, span in enumerate(board.stages):
        tone = theme.stage_tone(number)
        width = span.end - span.start
        painter.fillRect(QRectF(span.start, 0, width, board.height), QColor(tone.fill))
        painter.fillRect(QRectF(span.start, 0, width, max(board.header_height, least)), QColor(tone.ink))


def _draw_parts(
    painter: QPainter, board: Board, theme: Theme, hurts: Callable[[str], bool], least: float
) -> Rect | None:
    plain, hurting, note = QColor(theme.muted), QColor(theme.emotion(-2)), QColor(theme.card_line)
    plain.setAlpha(_SOFT)
    legend: Rect | None = None
    for part, at in board.parts.values():
        if part.kind is PartKind.CARD:
            color = hurting if hurts(part.element_id) else plain
            painter.fillRect(QRectF(at.x, at.y, max(part.width, least), max(part.height * 0.8, least)), color)
        elif part.kind is PartKind.NOTE:
            painter.fillRect(QRectF(at.x, at.y, part.width, max(part.height * 0.5, least)), note)
        elif part.kind is PartKind.LEGEND:
            legend = Rect(at.x, at.y, part.width, part.height)
    return legend
