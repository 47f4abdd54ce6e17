"""What floats over the board while a gesture is under way; never part of the board itself."""

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen
from PySide6.QtWidgets import (
    QGraphicsItem,
    QGraphicsLineItem,
    QGraphicsPathItem,
    QGraphicsRectItem,
    QGraphicsScene,
    QStyleOptionGraphicsItem,
    QWidget,
)

from journeymap.layout.board import Depth, Part
from journeymap.layout.geometry import Point, Rect
from journeymap.ui.board.painter import draw, steps_of
from journeymap.ui.board.pens import NO_BRUSH, NO_PEN, screen_pen

GHOST_TILT = -2.5
"""Degrees a lifted card is turned by: it is in the hand, not on the map."""

_SHADOW = ((10.0, 10), (7.0, 14), (4.0, 20))
"""Layers of the lifted card's shadow: how far each reaches, and its opacity of 255."""

_STACKED = 3
"""At most so many lifted cards are drawn, one behind the other."""

HANDLE_RADIUS = 5.0
"""Of the round handle a route is drawn from, in board units."""


class Ghost(QGraphicsRectItem):
    """The lifted parts under the pointer: slightly tilted, with a shadow, the first on top."""

    def __init__(self, parts: Sequence[Part], grip: Point) -> None:
        first = parts[0]
        super().__init__(QRectF(-16, -16, first.width + 48, first.height + 48))
        self._grip = QPointF(*grip)
        self._size = QRectF(0, 0, first.width, first.height)
        self._behind = min(len(parts), _STACKED) - 1
        self._steps = steps_of(first.marks)
        self._count = len(parts)
        self.setPen(NO_PEN)
        self.setZValue(Depth.OVERLAY + 2)
        self.setTransformOriginPoint(self._grip)
        self.setRotation(GHOST_TILT)
        self.setCacheMode(QGraphicsItem.CacheMode.DeviceCoordinateCache)

    def follow(self, point: Point) -> None:
        """Keep the place where it was gripped under the pointer."""
        self.setPos(point.x - self._grip.x(), point.y - self._grip.y())

    def paint(self, painter: QPainter, option: QStyleOptionGraphicsItem, widget: QWidget | None = None) -> None:
        """Paint the shadow, then the parts."""
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(NO_PEN)
        for reach, opacity in _SHADOW:
            painter.setBrush(QColor(20, 25, 35, opacity))
            painter.drawRoundedRect(self._size.adjusted(-reach / 2, 0, reach, reach * 1.3), 9 + reach, 9 + reach)
        for number in range(self._behind, 0, -1):
            painter.translate(5.0 * number, 5.0 * number)
            draw(painter, self._steps[:1])
            painter.translate(-5.0 * number, -5.0 * number)
        draw(painter, self._steps)


class SlotOutline(QGraphicsRectItem):
    """The open place a card will take.

    Parameters
    ----------
    card : fill of a card that is already being written on; by default the place is empty.
    """

    def __init__(self, accent: str, card: str | None = None) -> None:
        super().__init__()
        pen = screen_pen(accent, 1.5 if card is None else 2.0)
        fill = QColor(accent if card is None else card)
        fill.setAlphaF(0.07 if card is None else 1.0)
        self.setPen(pen)
        self.setBrush(fill)
        self.setZValue(Depth.CARD - 1 if card is None else Depth.CARD + 1)

    def show_at(self, rect: Rect | None) -> None:
        """Move to a slot; None hides it."""
        self.setVisible(rect is not None)
        if rect is not None:
            self.setRect(QRectF(*rect))

    def paint(self, painter: QPainter, option: QStyleOptionGraphicsItem, widget: QWidget | None = None) -> None:
        """Paint it with the corners of a card."""
        painter.setPen(self.pen())
        painter.setBrush(self.brush())
        painter.drawRoundedRect(self.rect(), 9.0, 9.0)


def insertion_mark(accent: str) -> QGraphicsLineItem:
    """Return the thick line that says between which two headers something goes."""
    line = QGraphicsLineItem()
    pen = screen_pen(accent, 3.0)
    pen.setCapStyle(Qt.PenCapStyle.RoundCap)
    line.setPen(pen)
    line.setZValue(Depth.OVERLAY)
    return line


def marquee(accent: str) -> QGraphicsRectItem:
    """Return the frame that is drawn around what is to be selected."""
    frame = QGraphicsRectItem()
    pen = screen_pen(accent, 1.0)
    fill = QColor(accent)
    fill.setAlphaF(0.08)
    frame.setPen(pen)
    frame.setBrush(fill)
    frame.setZValue(Depth.OVERLAY)
    return frame


class RubberLine(QGraphicsPathItem):
    """A route being drawn: from a card to the pointer."""

    def __init__(self, color: str) -> None:
        super().__init__()
        pen = QPen(QColor(color), 3.4)
        pen.setCapStyle(Qt.PenCapStyle.RoundCap)
        self.setPen(pen)
        self.setBrush(NO_BRUSH)
        self.setZValue(Depth.OVERLAY)

    def stretch(self, start: Point, end: Point) -> None:
        """Draw it from one point to another."""
        path = QPainterPath(QPointF(*start))
        bend = max(24.0, abs(end.x - start.x) / 2)
        path.cubicTo(start.x + bend, start.y, end.x - bend, end.y, end.x, end.y)
        self.setPath(path)


class Handle(QGraphicsRectItem):
    """The small round handle on a card's right edge, from which a route is drawn on."""

    def __init__(self, accent: str, paper: str) -> None:
        reach = HANDLE_RADIUS + 2
        super().__init__(QRectF(-reach, -reach, 2 * reach, 2 * reach))
        self._fill = QColor(paper)
        pen = QPen(QColor(accent), 2.0)
        self.setPen(pen)
        self.setZValue(Depth.FACE + 1)

    def recolor(self, accent: str, paper: str) -> None:
        """Use other colours."""
        self.setPen(QPen(QColor(accent), 2.0))
        self._fill = QColor(paper)

    def paint(self, painter: QPainter, option: QStyleOptionGraphicsItem, widget: QWidget | None = None) -> None:
        """Paint a ring with a plus of its own size in it."""
        painter.setPen(self.pen())
        painter.setBrush(self._fill)
        painter.drawEllipse(QPointF(0, 0), HANDLE_RADIUS, HANDLE_RADIUS)
        painter.drawLine(QPointF(-2, 0), QPointF(2, 0))
        painter.drawLine(QPointF(0, -2), QPointF(0, 2))


class Overlays:
    """The floating items of one gesture; takes them all off the scene at its end."""

    def __init__(self, scene: QGraphicsScene) -> None:
        self._scene = scene
        self._items: list[QGraphicsItem] = []

    def add(self, item: QGraphicsItem) -> None:
        """Show an item until :meth:`clear`."""
        self._items.append(item)
        self._scene.addItem(item)

    def clear(self) -> None:
        """Take every item off."""
        for item in self._items:
            self._scene.removeItem(item)
        self._items.clear()
