"""Draws marks with QPainter: each part's marks become a short list of steps, made once.

This is one of two painters of the same marks (the other writes PDF), so it must add nothing
of its own: no selection, no hover, no zoom.
"""

from collections.abc import Iterable
from functools import lru_cache
from typing import NamedTuple

from PySide6.QtCore import QLineF, QPointF, QRectF
from PySide6.QtGui import QBrush, QGlyphRun, QPainter, QPainterPath, QPen, QTransform

from journeymap.layout.marks import Box, Icon, Line, Mark, Path, TextRun
from journeymap.ui.board.glyphs import glyph_outline, glyph_run
from journeymap.ui.board.pens import NO_BRUSH, NO_PEN, brush, pen
from journeymap.ui.icons import STROKE, TABLE_SIDE, icon_path


class Shape(NamedTuple):
    """A path to stroke and fill."""

    pen: QPen
    brush: QBrush
    path: QPainterPath

    def draw(self, painter: QPainter) -> None:
        """Draw it."""
        painter.setPen(self.pen)
        painter.setBrush(self.brush)
        painter.drawPath(self.path)


class Rounded(NamedTuple):
    """A rectangle with round corners."""

    pen: QPen
    brush: QBrush
    rect: QRectF
    radius: float

    def draw(self, painter: QPainter) -> None:
        """Draw it."""
        painter.setPen(self.pen)
        painter.setBrush(self.brush)
        painter.drawRoundedRect(self.rect, self.radius, self.radius)


class Stroke(NamedTuple):
    """A straight line."""

    pen: QPen
    line: QLineF

    def draw(self, painter: QPainter) -> None:
        """Draw it."""
        painter.setPen(self.pen)
        painter.drawLine(self.line)


class Glyphs(NamedTuple):
    """A run of text on its baseline."""

    pen: QPen
    start: QPointF
    run: QGlyphRun
    mark: TextRun

    def draw(self, painter: QPainter) -> None:
        """Draw it."""
        painter.setPen(self.pen)
        painter.drawGlyphRun(self.start, self.run)

    def draw_large(self, painter: QPainter) -> None:
        """Draw it as shapes: Qt leaves out glyphs of more than 64 pixels."""
        outline = glyph_outline(self.mark.text, self.mark.font, self.mark.size)
        painter.fillPath(outline.translated(self.start), self.pen.brush())


_LARGEST_GLYPHS = 60.0
"""Pixels; text that is larger on the device is drawn as shapes."""

_SPECK = 4.0
"""Boxes narrower than this are left out of rough pictures, in board units."""

Step = Shape | Rounded | Stroke | Glyphs


def steps_of(marks: Iterable[Mark]) -> tuple[Step, ...]:
    """Return what :func:`draw` does for ``marks``, ready to be repeated."""
    return tuple(_step(mark) for mark in marks)


def draw(painter: QPainter, steps: Iterable[Step]) -> None:
    """Draw prepared steps in the painter's present coordinates; antialiasing must be on."""
    to_device = painter.deviceTransform()
    largest = _LARGEST_GLYPHS / max(abs(to_device.m11()), abs(to_device.m12()), 1e-6)
    for step in steps:
        if isinstance(step, Glyphs) and step.mark.size > largest:
            step.draw_large(painter)
        else:
            step.draw(painter)


def rough(steps: Iterable[Step]) -> tuple[Step, ...]:
    """Return the steps without lines and specks: surfaces and text only."""
    return tuple(
        step
        for step in steps
        if not (isinstance(step, Shape) and step.brush is NO_BRUSH)
        and not (isinstance(step, Rounded) and step.rect.width() < _SPECK)
    )


def paint_marks(painter: QPainter, marks: Iterable[Mark]) -> None:
    """Draw marks once, for pictures that are not kept."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    draw(painter, steps_of(marks))


@lru_cache(16_384)
def _step(mark: Mark) -> Step:
    # Cards are much alike: frames, faces, icons and badges of thousands share a few steps.
    if isinstance(mark, Box):
        return _box_step(mark)
    if isinstance(mark, TextRun):
        run = glyph_run(mark.text, mark.font, mark.size)
        return Glyphs(pen(mark.color, 1.0), QPointF(mark.x, mark.y), run, mark)
    if isinstance(mark, Icon):
        outline = pen(mark.color, STROKE * mark.size / TABLE_SIDE)
        return Shape(outline, NO_BRUSH, _icon(mark.name, mark.size).translated(mark.x, mark.y))
    if isinstance(mark, Line):
        return Stroke(pen(mark.color, mark.width, mark.dash), QLineF(mark.x1, mark.y1, mark.x2, mark.y2))
    return Shape(pen(mark.stroke, mark.stroke_width, mark.dash), brush(mark.fill), path_of(mark))


def _box_step(mark: Box) -> Rounded:
    rect = QRectF(mark.x, mark.y, mark.width, mark.height)
    radius = min(mark.radius, mark.width / 2, mark.height / 2)
    outline = NO_PEN if mark.stroke is None else pen(mark.stroke, mark.stroke_width, mark.dash)
    return Rounded(outline, brush(mark.fill), rect, radius)


def path_of(mark: Path) -> QPainterPath:
    """Return a path mark as a Qt path."""
    path = QPainterPath()
    for segment in mark.segments:
        letter, *rest = segment
        numbers = [float(number) for number in rest]
        if letter == "M":
            path.moveTo(numbers[0], numbers[1])
        elif letter == "L":
            path.lineTo(numbers[0], numbers[1])
        elif letter == "C":
            path.cubicTo(*numbers)
        else:
            path.closeSubpath()
    return path


@lru_cache(512)
def _icon(name: str, size: float) -> QPainterPath:
    scale = size / TABLE_SIDE
    return QTransform.fromScale(scale, scale).map(icon_path(name))
