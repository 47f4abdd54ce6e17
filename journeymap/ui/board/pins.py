"""Headers that stay in sight: stages along the top edge, lanes along the left one."""

from collections.abc import Iterable

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtWidgets import QGraphicsRectItem, QGraphicsScene

from journeymap.layout.board import Depth, PartKind
from journeymap.layout.geometry import Point
from journeymap.ui.board.items import PartItem
from journeymap.ui.board.pens import NO_PEN, brush, pen

GAP = 6.0
"""Room between a pinned header and the edge of the window, in board units."""

PINNED_KINDS = frozenset({PartKind.STAGE_HEADER, PartKind.LANE_HEADER})

_CURTAIN = Depth.HEADER - 1
_CORNER = Depth.HEADER + 1


class Pins:
    """Holds header items at the edges of what is seen, with a curtain of paper under them."""

    def __init__(self, scene: QGraphicsScene) -> None:
        self._top = _curtain(scene, _CURTAIN)
        self._left = _curtain(scene, _CURTAIN)
        self._corner = _curtain(scene, _CORNER)
        self._edges = [scene.addLine(0, 0, 0, 0) for _ in range(2)]
        for edge in self._edges:
            edge.setZValue(_CORNER)
            edge.hide()

    def set_colors(self, paper: str, line: str) -> None:
        """Use a theme's paper and hairline colours."""
        for curtain in (self._top, self._left, self._corner):
            curtain.setBrush(brush(paper))
        for edge in self._edges:
            edge.setPen(pen(line, 1.0))

    def follow(self, sight: QRectF, headers: Iterable[tuple[PartItem, Point]]) -> None:
        """Put the headers where they belong while ``sight`` is what the window shows.

        Parameters
        ----------
        headers : items with the place the layout gave them.
        """
        lowest = rightmost = None
        corner = QPointF(sight.left(), sight.top())
        for item, home in headers:
            if item.part.kind is PartKind.STAGE_HEADER:
                y = max(home.y, sight.top() + GAP)
                item.setPos(home.x, y)
                corner.setY(max(corner.y(), y + item.part.height + GAP))
                if y > home.y:
                    lowest = max(lowest or y, y + item.part.height)
            else:
                x = max(home.x, sight.left() + GAP)
                item.setPos(x, home.y)
                corner.setX(max(corner.x(), x + item.part.width + GAP))
                if x > home.x:
                    rightmost = max(rightmost or x, x + item.part.width)
        self._draw(sight, lowest, rightmost)
        # Where only one kind is pinned, the headers of the other pass under the corner all the same.
        is_pinned = lowest is not None or rightmost is not None
        _show(self._corner, QRectF(sight.topLeft(), corner) if is_pinned else QRectF())

    def _draw(self, sight: QRectF, lowest: float | None, rightmost: float | None) -> None:
        bottom = sight.top() if lowest is None else lowest + GAP
        right = sight.left() if rightmost is None else rightmost + GAP
        _show(self._top, QRectF(sight.left(), sight.top(), sight.width(), bottom - sight.top()))
        _show(self._left, QRectF(sight.left(), sight.top(), right - sight.left(), sight.height()))
        self._edges[0].setVisible(lowest is not None)
        self._edges[0].setLine(sight.left(), bottom, sight.right(), bottom)
        self._edges[1].setVisible(rightmost is not None)
        self._edges[1].setLine(right, sight.top(), right, sight.bottom())


def _curtain(scene: QGraphicsScene, z: float) -> QGraphicsRectItem:
    item = scene.addRect(QRectF())
    item.setPen(NO_PEN)
    item.setZValue(z)
    item.hide()
    return item


def _show(curtain: QGraphicsRectItem, rect: QRectF) -> None:
    curtain.setVisible(rect.width() > 0 and rect.height() > 0)
    curtain.setRect(rect)
