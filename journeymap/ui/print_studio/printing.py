"""Pages to a printer, through the system's dialog: the same marks, at their exact size."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QMarginsF, QObject, QSizeF, QTimer, Signal
from PySide6.QtGui import QPageLayout, QPageSize, QPainter

from journeymap.layout.pages import POINTS_PER_MM, Page
from journeymap.ui.print_studio.page_painting import PagePicture

if TYPE_CHECKING:
    from PySide6.QtPrintSupport import QPrinter

_POINTS_PER_INCH = 72.0


def has_printer() -> bool:
    """Whether the system knows any printer."""
    from PySide6.QtPrintSupport import QPrinterInfo

    return bool(QPrinterInfo.availablePrinterNames())


def printer_for(pages: Sequence[Page], title: str) -> "QPrinter":
    """Return a printer set to the size of the first page, without margins of its own."""
    from PySide6.QtPrintSupport import QPrinter

    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setDocName(title)
    printer.setCreator("journeymap")
    printer.setFullPage(True)
    printer.setPageLayout(page_layout(pages[0]))
    printer.setFromTo(0, 0)
    return printer


def page_layout(page: Page) -> QPageLayout:
    """Return the sheet of a page, upright with an orientation, as printers want it."""
    short, long = sorted((page.width, page.height))
    size = QPageSize(QSizeF(short / POINTS_PER_MM, long / POINTS_PER_MM), QPageSize.Unit.Millimeter)
    is_wide = page.width > page.height
    held = QPageLayout.Orientation.Landscape if is_wide else QPageLayout.Orientation.Portrait
    layout = QPageLayout(size, held, QMarginsF(0, 0, 0, 0))
    layout.setMode(QPageLayout.Mode.FullPageMode)
    return layout


class PrintRun(QObject):
    """Prints pages one in every turn of the event loop, so that the window stays alive.

    Signals
    -------
    progressed(float) : the share done, 0-1.
    finished() : all of it is on its way to the printer.
    failed() : the printer took nothing.
    stopped() : it was stopped; the printer was told to forget it.
    """

    progressed = Signal(float)
    finished = Signal()
    failed = Signal()
    stopped = Signal()

    def __init__(self, pages: Sequence[Page], printer: "QPrinter", parent: QObject) -> None:
        super().__init__(parent)
        self._printer = printer
        first, last = printer.fromPage() or 1, printer.toPage() or len(pages)
        self._pages = list(pages[first - 1 : last])
        self._at = 0
        self._painter = QPainter()
        self._clock = QTimer(self)
        self._clock.setInterval(0)
        self._clock.timeout.connect(self._print_one)

    def start(self) -> None:
        """Begin."""
        if self._pages:
            self._printer.setPageLayout(page_layout(self._pages[0]))
        if not self._pages or not self._painter.begin(self._printer):
            self.failed.emit()
            return
        self._clock.start()

    def stop(self) -> None:
        """Print no more."""
        if self._clock.isActive():
            self._clock.stop()
            self._printer.abort()
            self._painter.end()
            self.stopped.emit()

    def _print_one(self) -> None:
        page = self._pages[self._at]
        if self._at:
            self._printer.setPageLayout(page_layout(page))
            self._printer.newPage()
        painter = self._painter
        painter.save()
        painter.scale(
            *(dots / _POINTS_PER_INCH for dots in (painter.device().logicalDpiX(), painter.device().logicalDpiY()))
        )
        PagePicture(page).draw(painter)
        painter.restore()
        self._at += 1
        self.progressed.emit(self._at / len(self._pages))
        if self._at == len(self._pages):
            self._clock.stop()
            self._painter.end()
            self.finished.emit()
