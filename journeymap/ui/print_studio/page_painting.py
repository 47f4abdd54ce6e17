"""A page drawn with the board's painter: for the preview, small pictures and printers alike."""

from collections.abc import Iterator
from typing import NamedTuple

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QPixmap, QTransform

from journeymap.layout.board import Board
from journeymap.layout.marks import Mark
from journeymap.layout.pages import Page, Placed, parts_in_paint_order
from journeymap.ui.board.painter import Step, draw, steps_of

WHITE = Qt.GlobalColor.white


class _Group(NamedTuple):
    """What is drawn in one go: where its (0, 0) stands on the page, and the area it keeps to, both in points."""

    place: QTransform
    clip: QRectF | None
    bounds: QRectF | None
    steps: tuple[Step, ...]


class PagePicture:
    """One page, ready to be drawn again and again.

    Coordinates of drawing are points from the page's top left corner.
    """

    def __init__(self, page: Page) -> None:
        self.width, self.height = page.width, page.height
        self._groups = [group for placed in page.placed for group in _groups(placed)]

    def draw(self, painter: QPainter, shown: QRectF | None = None) -> None:
        """Draw the marks, without the sheet below them.

        Parameters
        ----------
        shown : in points; what lies outside may be left out.
        """
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for group in self._groups:
            if shown is not None and group.bounds is not None and not group.bounds.intersects(shown):
                continue
            painter.save()
            if group.clip is not None:
                painter.setClipRect(group.clip, Qt.ClipOperation.IntersectClip)
            painter.setTransform(group.place, combine=True)
            draw(painter, group.steps)
            painter.restore()

    def pixmap(self, scale: float, ratio: float) -> QPixmap:
        """Return the sheet as a picture.

        Parameters
        ----------
        scale : device-independent pixels per point.
        ratio : of the screen.
        """
        width, height = self.width * scale, self.height * scale
        picture = QPixmap(max(1, round(width * ratio)), max(1, round(height * ratio)))
        picture.setDevicePixelRatio(ratio)
        picture.fill(WHITE)
        painter = QPainter(picture)
        painter.scale(scale, scale)
        self.draw(painter)
        painter.end()
        return picture


def _groups(placed: Placed) -> Iterator[_Group]:
    clip = None
    if placed.clip is not None:
        clip = QRectF(placed.clip.x, placed.clip.y, placed.clip.width, placed.clip.height)
    place = QTransform(placed.scale, 0, 0, placed.scale, placed.x, placed.y)
    if not isinstance(placed.content, Board):
        yield _Group(place, clip, clip, _steps(placed.content))
        return
    for part, origin in parts_in_paint_order(placed.content):
        over = part.overhang
        bounds = QRectF(origin.x - over, origin.y - over, part.width + 2 * over, part.height + 2 * over)
        here = QTransform.fromTranslate(origin.x, origin.y) * place
        yield _Group(here, clip, place.mapRect(bounds), _steps(part.marks))


def _steps(marks: tuple[Mark, ...]) -> tuple[Step, ...]:
    """Return how marks are drawn on paper, where no line is a pixel wide at every size."""
    return tuple(_of_true_width(step) for step in steps_of(marks))


def _of_true_width(step: Step) -> Step:
    if not step.pen.isCosmetic() or step.pen.style() is Qt.PenStyle.NoPen:
        return step
    pen = type(step.pen)(step.pen)
    pen.setCosmetic(False)
    return step._replace(pen=pen)
