"""Pages for what is wished, laid out beside the window; newer wishes take the place of older ones."""

import threading
from dataclasses import dataclass
from math import sqrt

from PySide6.QtCore import QObject, QTimer, Signal

from journeymap.i18n import Labels
from journeymap.layout.fonts import bundled_fonts
from journeymap.layout.kit.kit import KitKind, KitOptions, lay_out_kit
from journeymap.layout.pages import LARGER_PAPERS, AnyPaper, Page, Paper, paper_mm, smallest_text
from journeymap.layout.poster import LEAST_TEXT
from journeymap.model.journey import Journey
from journeymap.model.vocabulary import Language
from journeymap.ui.work import Progress, Work

SOON_MS = 120
"""Choices made in quick succession are laid out once."""

_CAUTION = 0.97


@dataclass(frozen=True, slots=True)
class Order:
    """What is to be laid out."""

    options: KitOptions
    language: Language


@dataclass(frozen=True, slots=True)
class Laid:
    """Pages, and what to know about them.

    Parameters
    ----------
    smallest_text : points; infinity where there is no text.
    advised : the smallest larger sheet on which all text can be read; None when it can, or on no sheet.
    """

    order: Order
    pages: tuple[Page, ...]
    smallest_text: float
    advised: Paper | None = None

    @property
    def is_readable(self) -> bool:
        """Whether no text is smaller than people read on paper."""
        return self.smallest_text >= LEAST_TEXT


class Layouts(QObject):
    """Lays out one order at a time, the newest next.

    Signals
    -------
    began() : pages are on their way.
    done(Laid) : they are there, and nothing newer is wanted.
    failed(Exception) : they cannot be made.
    """

    began = Signal()
    done = Signal(object)
    failed = Signal(object)

    def __init__(self, journey: Journey, parent: QObject) -> None:
        """``journey`` is a snapshot nobody changes."""
        super().__init__(parent)
        self._journey = journey
        self._wanted: Order | None = None
        self._work: Work | None = None
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(SOON_MS)
        self._soon.timeout.connect(self._begin)

    @property
    def is_busy(self) -> bool:
        """Whether pages are on their way."""
        return self._wanted is not None or self._work is not None

    def order(self, options: KitOptions, language: Language) -> None:
        """Ask for pages."""
        self._wanted = Order(options, language)
        self._soon.start()
        self.began.emit()

    def _begin(self) -> None:
        if self._work is not None or self._wanted is None:
            return
        order, self._wanted = self._wanted, None
        journey = self._journey

        def lay_out(progress: Progress, stop: threading.Event) -> Laid:
            return laid_out(journey, order)

        self._work = Work(lay_out, "layout")
        self._work.finished.connect(self._finish)
        self._work.failed.connect(self._fail)
        self._work.start()

    def _finish(self, laid: Laid) -> None:
        self._work = None
        if self._wanted is None:
            self.done.emit(laid)
        elif not self._soon.isActive():
            self._begin()

    def _fail(self, error: Exception) -> None:
        self._work = None
        if self._wanted is None:
            self.failed.emit(error)
        elif not self._soon.isActive():
            self._begin()


def laid_out(journey: Journey, order: Order) -> Laid:
    """Lay out the pages of an order."""
    kit = lay_out_kit(journey, order.options, bundled_fonts(), Labels(order.language))
    smallest = smallest_text(kit.pages)
    advised = None
    if order.options.kind is KitKind.POSTER and order.options.tiles is None and smallest < LEAST_TEXT:
        advised = _readable_paper(order.options.paper, smallest)
    return Laid(order, kit.pages, smallest, advised)


def _readable_paper(paper: AnyPaper, smallest: float) -> Paper | None:
    """Return the smallest larger sheet with readable text: it grows at least with a sheet's sides."""
    for larger in LARGER_PAPERS:
        growth = _side(larger) / _side(paper)
        if growth > 1.0 and smallest * growth * _CAUTION >= LEAST_TEXT:
            return larger
    return None


def _side(paper: AnyPaper) -> float:
    short, long = paper_mm(paper)
    return sqrt(short * long)
