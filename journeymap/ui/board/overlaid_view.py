"""A view with something over one of its corners, which stays there while the scene is scrolled below it."""

from typing import Protocol

from PySide6.QtCore import QRect, QRectF
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QGraphicsView


class Overlay(Protocol):
    """What lies over a view.

    It is painted by the view and is no widget: scrolling would repaint all of a viewport that has a widget on it.
    """

    def area(self) -> QRect:
        """Return the pixels of the viewport it takes; none while it is hidden."""

    def paint(self, painter: QPainter) -> None:
        """Paint it, in pixels of the viewport."""


class OverlaidView(QGraphicsView):
    """Paints its overlay last, and where it was and is when the picture below has been scrolled."""

    overlay: Overlay | None = None

    def scrollContentsBy(self, dx: int, dy: int) -> None:
        """Scroll; the overlay's picture has gone along and is mended."""
        super().scrollContentsBy(dx, dy)
        if self.overlay is not None:
            area = self.overlay.area()
            self.viewport().update(area)
            self.viewport().update(area.translated(dx, dy))

    def drawForeground(self, painter: QPainter, rect: QRectF | QRect) -> None:
        """Paint the overlay."""
        if self.overlay is not None:
            painter.save()
            painter.resetTransform()
            self.overlay.paint(painter)
            painter.restore()
