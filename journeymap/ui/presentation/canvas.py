"""Shows one slide at a time, crisp at every resolution, with a short fade in between.

The slides beside the one shown are painted while nobody does anything, so that a step only has to show one.
"""

from PySide6.QtCore import QEasingCurve, Qt, QTimer, QVariantAnimation
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPixmap, QResizeEvent
from PySide6.QtWidgets import QWidget

from journeymap.layout.presentation.slide import Slide
from journeymap.ui.board.painter import paint_marks

FADE_MS = 140

AHEAD_MS = 200
"""So long nothing must have happened before slides are painted ahead."""

_DIM = 110


class SlideCanvas(QWidget):
    """A widget that is a slide. Subclasses say which by :attr:`number`, and what it looks like by :meth:`laid_out`.

    Parameters
    ----------
    still : whether slides change at once, for who wants reduced motion.
    """

    def __init__(self, parent: QWidget, *, still: bool) -> None:
        super().__init__(parent)
        self._still = still
        self._kept: dict[int, tuple[Slide, QPixmap]] = {}
        self._picture = QPixmap()
        self._before = QPixmap()
        self._blank = False
        self._dimmed = False
        self._clock = QVariantAnimation(self)
        self._clock.setDuration(FADE_MS)
        self._clock.setEasingCurve(QEasingCurve.Type.OutCubic)
        self._clock.setStartValue(1.0)
        self._clock.setEndValue(0.0)
        self._clock.valueChanged.connect(self._fade)
        self._ahead = QTimer(self)
        self._ahead.setSingleShot(True)
        self._ahead.setInterval(AHEAD_MS)
        self._ahead.timeout.connect(self._paint_ahead)
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)

    @property
    def blank(self) -> bool:
        """Whether the screen is black."""
        return self._blank

    @blank.setter
    def blank(self, blank: bool) -> None:
        self._blank = blank
        self._finish()
        self.update()

    def dim(self, dimmed: bool) -> None:
        """Step back behind what stands over the slide, or come forward again."""
        self._dimmed = dimmed
        self.update()

    @property
    def number(self) -> int:
        """Which slide is to be shown, counted from 0."""
        raise NotImplementedError

    @property
    def count(self) -> int:
        """How many slides there are."""
        raise NotImplementedError

    def laid_out(self, number: int) -> Slide:
        """Return a slide, laid out for the widget's present size."""
        raise NotImplementedError

    def speak(self, slide: Slide) -> None:
        """Let screen readers know what is shown now."""
        raise NotImplementedError

    def draw_slide(self, *, at_once: bool = False) -> None:
        """Show the slide; a fade that is under way is cut short.

        Parameters
        ----------
        at_once : no fade, for slides that have changed in size, colours or content.
        """
        self._finish()
        before = self._picture
        if at_once:
            self._kept.clear()
        slide, self._picture = self._ready(self.number)
        self.speak(slide)
        self._ahead.start()
        if not (at_once or self._still or self._blank) and before.size() == self._picture.size():
            self._before = before
            self._clock.start()
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the slide, and over it what is left of the one before."""
        painter = QPainter(self)
        if self._blank:
            painter.fillRect(self.rect(), QColor("black"))
            return
        painter.drawPixmap(0, 0, self._picture)
        if not self._before.isNull():
            painter.setOpacity(float(self._clock.currentValue()))
            painter.drawPixmap(0, 0, self._before)
            painter.setOpacity(1.0)
        if self._dimmed:
            painter.fillRect(self.rect(), QColor(0, 0, 0, _DIM))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Lay the slide out for the new size."""
        self.draw_slide(at_once=True)
        super().resizeEvent(event)

    def _ready(self, number: int) -> tuple[Slide, QPixmap]:
        """Return a slide and its picture, painted now if it has not been."""
        self._kept = {at: kept for at, kept in self._kept.items() if abs(at - self.number) <= 1}
        if number not in self._kept:
            slide = self.laid_out(number)
            self._kept[number] = (slide, self._painted(slide))
        return self._kept[number]

    def _paint_ahead(self) -> None:
        """Paint the next slide, and when there is time again the one before."""
        missing = [at for at in (self.number + 1, self.number - 1) if 0 <= at < self.count and at not in self._kept]
        if missing and self.isVisible():
            self._ready(missing[0])
            self._ahead.start()

    def _painted(self, slide: Slide) -> QPixmap:
        ratio = self.devicePixelRatioF()
        picture = QPixmap(round(self.width() * ratio), round(self.height() * ratio))
        picture.setDevicePixelRatio(ratio)
        painter = QPainter(picture)
        painter.scale(slide.scale, slide.scale)
        paint_marks(painter, slide.marks)
        painter.end()
        return picture

    def _fade(self, _value: object) -> None:
        if self._clock.state() is QVariantAnimation.State.Running and float(self._clock.currentValue()) > 0.0:
            self.update()
        else:
            self._finish()

    def _finish(self) -> None:
        self._clock.stop()
        self._before = QPixmap()
        self.update()
