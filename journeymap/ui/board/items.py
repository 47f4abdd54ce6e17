"""One item per part of the board: paints prepared marks and the signs laid on it, knows nothing else."""

import logging
from enum import IntFlag

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen
from PySide6.QtWidgets import QGraphicsRectItem, QStyleOptionGraphicsItem, QWidget

from journeymap.layout.board import Part, PartKind
from journeymap.layout.geometry import Point, Rect
from journeymap.layout.marks import Path
from journeymap.ui.board.painter import Step, draw, path_of, rough, steps_of
from journeymap.ui.board.pens import NO_BRUSH, NO_PEN
from journeymap.ui.board.summary import Patch, patches_of

log = logging.getLogger(__name__)

SIGN_MARGIN = 5.0
"""How far signs (rings) reach over a part's edge, in board units."""

_RADIUS = {
    PartKind.CARD: 9.0,
    PartKind.NOTE: 8.0,
    PartKind.METRIC: 8.0,
    PartKind.STAGE_HEADER: 4.0,
    PartKind.LANE_HEADER: 8.0,
    PartKind.FACE: 99.0,
}
_SIGNED = frozenset(_RADIUS)
_GLOW = 14.0
"""Width of the light along a route that carries a sign, in board units."""

FAINT_OPACITY = 0.24
FAINT_CHOSEN_OPACITY = 0.62


class Sign(IntFlag):
    """What can be laid over a part without changing the journey."""

    NONE = 0
    SELECTED = 1
    HOVERED = 2
    PRIMARY = 4
    TARGET = 8
    FOUND = 16
    FAINT = 32
    """Beside the point just now: painted faintly."""


class Look:
    """What all items of a scene share.

    Parameters
    ----------
    color : signs are drawn in it.
    is_rough : leave out icons and the like, which are too small to be read just now.
    """

    def __init__(self, accent: str) -> None:
        self.color = QColor(accent)
        self.is_rough = False

    def ring(self, painter: QPainter, width: float, opacity: float = 1.0) -> QPen:
        """Return a pen that ``painter`` draws ``width`` device-independent pixels wide at any zoom.

        Cosmetic pens count the screen's own pixels, of which a fine screen has more.
        """
        shade = QColor(self.color)
        shade.setAlphaF(opacity)
        result = QPen(shade, width * painter.device().devicePixelRatioF())
        result.setCosmetic(True)
        return result


class PartItem(QGraphicsRectItem):
    """A part on the scene.

    A QGraphicsRectItem because its bounding rectangle is then known to C++: asking Python
    thousands of times per frame would cost more than painting.
    """

    def __init__(self, part: Part, look: Look) -> None:
        super().__init__()
        self.part = part
        self.signs = Sign.NONE
        self._look = look
        self._steps: tuple[Step, ...] | None = None
        self._rough: tuple[Step, ...] | None = None
        self._patches: tuple[Patch, ...] | None = None
        self.setPen(NO_PEN)
        self.setAcceptedMouseButtons(Qt.MouseButton.NoButton)
        self.set_part(part)

    def set_part(self, part: Part) -> None:
        """Show another part in this one's stead (same key, other content)."""
        reach = _GLOW / 2 if part.kind is PartKind.ROUTE else SIGN_MARGIN if part.kind in _SIGNED else 1.0
        margin = max(part.overhang, reach)
        self.part = part
        self._steps = self._rough = self._patches = None
        self.setRect(QRectF(-margin, -margin, part.width + 2 * margin, part.height + 2 * margin))
        self.update()

    def patches(self) -> tuple[Patch, ...]:
        """Return how the part looks from afar."""
        if self._patches is None:
            self._patches = patches_of(self.part)
        return self._patches

    def body(self) -> Rect:
        """Return where the part itself stands now, in board units, without any margin."""
        at = self.pos()
        return Rect(at.x(), at.y(), self.part.width, self.part.height)

    def place(self) -> Point:
        """Return where the part's (0, 0) stands now."""
        at = self.pos()
        return Point(at.x(), at.y())

    def set_signs(self, signs: Sign) -> None:
        """Lay these signs over the part."""
        if signs != self.signs:
            if (signs ^ self.signs) & (Sign.FAINT | Sign.SELECTED):
                faint = FAINT_CHOSEN_OPACITY if signs & Sign.SELECTED else FAINT_OPACITY
                self.setOpacity(faint if signs & Sign.FAINT else 1.0)
            self.signs = signs
            self.update()

    def paint(self, painter: QPainter, option: QStyleOptionGraphicsItem, widget: QWidget | None = None) -> None:
        """Paint the marks, then the signs; a part that fails becomes a placeholder."""
        if self.signs and self.part.kind is PartKind.ROUTE:
            self._paint_glow(painter)
        try:
            draw(painter, self._steps_now())
        except Exception:
            # One unpaintable part must not take the picture down, nor fill the log every frame.
            log.exception("part %s cannot be painted", self.part.key)
            self._steps = self._rough = ()
            self._paint_placeholder(painter)
        if self.signs and self.part.kind is not PartKind.ROUTE:
            self.paint_signs(painter)

    def paint_signs(self, painter: QPainter) -> None:
        """Paint the rings of selection, hover and drop target in the part's own coordinates."""
        rect = QRectF(0, 0, self.part.width, self.part.height)
        radius = min(_RADIUS.get(self.part.kind, 0.0), rect.height() / 2)
        painter.setBrush(NO_BRUSH)
        if self.signs & (Sign.SELECTED | Sign.TARGET):
            painter.setPen(self._look.ring(painter, 6.0, 0.22))
            painter.drawRoundedRect(rect, radius, radius)
            painter.setPen(self._look.ring(painter, 2.0))
            painter.drawRoundedRect(rect, radius, radius)
        elif self.signs & Sign.FOUND:
            painter.setPen(self._look.ring(painter, 3.0, 0.6))
            painter.drawRoundedRect(rect, radius, radius)
        elif self.signs & Sign.HOVERED:
            painter.setPen(self._look.ring(painter, 1.5, 0.55))
            painter.drawRoundedRect(rect, radius, radius)

    def _paint_glow(self, painter: QPainter) -> None:
        """Light a route from below along its own way: a frame around it would look like one more route."""
        strength = 0.34 if self.signs & (Sign.SELECTED | Sign.TARGET) else 0.18
        if not self.signs & (Sign.SELECTED | Sign.TARGET | Sign.FOUND | Sign.HOVERED):
            return
        shade = QColor(self._look.color)
        shade.setAlphaF(strength)
        painter.setBrush(NO_BRUSH)
        painter.setPen(QPen(shade, _GLOW, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap, Qt.PenJoinStyle.RoundJoin))
        for mark in self.part.marks[:1]:
            if isinstance(mark, Path):
                painter.drawPath(path_of(mark))

    def _steps_now(self) -> tuple[Step, ...]:
        if self._steps is None:
            self._steps = steps_of(self.part.marks)
        if not self._look.is_rough:
            return self._steps
        if self._rough is None:
            self._rough = rough(self._steps)
        return self._rough

    def _paint_placeholder(self, painter: QPainter) -> None:
        rect = QRectF(0, 0, self.part.width, self.part.height)
        painter.setPen(QPen(self._look.color, 1.0, Qt.PenStyle.DashLine))
        painter.setBrush(NO_BRUSH)
        painter.drawRect(rect)
        painter.drawLine(rect.topLeft(), rect.bottomRight())
