"""What the studio's buttons do: pages into files and to printers, one at a time."""

from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from journeymap.i18n import Labels
from journeymap.model.journey import Journey
from journeymap.storage.problems import SaveFailed
from journeymap.ui.dialogs import carried_out
from journeymap.ui.faults import log, where
from journeymap.ui.file_dialogs import ask_save_path
from journeymap.ui.print_studio.layouts import Laid
from journeymap.ui.print_studio.outcome import Outcome
from journeymap.ui.print_studio.printing import PrintRun, printer_for
from journeymap.ui.print_studio.saving import Saved, Shape, page_paths, save_job
from journeymap.ui.questions import Role, ask
from journeymap.ui.work import Work


class Delivery(QObject):
    """Saves and prints, and says in ``outcome`` how it goes.

    Signals
    -------
    busy_changed(bool) : something is being saved or printed, or no longer.
    """

    busy_changed = Signal(bool)

    def __init__(self, journey: Journey, words: Labels, outcome: Outcome, parent: QWidget) -> None:
        """``journey`` is a snapshot nobody changes; ``words`` are of the interface's language."""
        super().__init__(parent)
        self._journey, self._words, self._outcome, self._window = journey, words, outcome, parent
        self._run: Work | PrintRun | None = None
        self._count = 0
        outcome.stop_wanted.connect(self.stop)

    @property
    def is_busy(self) -> bool:
        """Whether something is being saved or printed."""
        return self._run is not None

    def ask_path(self, shape: Shape, start: Path) -> Path | None:
        """Ask for the file to write, and before files of single pages are replaced."""
        patterns = {
            ".pdf": self.tr("PDF files (*.pdf)"),
            ".png": self.tr("PNG pictures (*.png)"),
            ".svg": self.tr("SVG drawings (*.svg)"),
            ".html": self.tr("Web pages (*.html)"),
        }
        title = self.tr("Save Print Kit")
        return ask_save_path(self._window, title, start, patterns[shape.suffix], shape.suffix)

    def may_replace(self, shape: Shape, path: Path, count: int) -> bool:
        """Ask before files of single pages are replaced, whose names nobody typed."""
        if not shape.has_file_per_page or count == 1:
            return True
        there = [each for each in page_paths(path, count) if each.exists()]
        if not there:
            return True
        buttons = [(self.tr("Replace"), Role.MAIN), (self.tr("Cancel"), Role.CANCEL)]
        words = self.tr("{count} files exist already, “{name}” among them. Replace them?")
        return ask(self._window, words.format(count=len(there), name=there[0].name), "", buttons) == 0

    def save(self, laid: Laid, shape: Shape, path: Path) -> None:
        """Save pages into ``path``, or files beside it, one for each page."""
        work = Work(save_job(self._journey, laid.order, shape, path), "save")
        work.finished.connect(self._tell_saved)
        work.failed.connect(self._tell_failed)
        self._begin(work, self.tr("Saving “{name}”…").format(name=path.name))

    def print(self, laid: Laid, title: str) -> None:
        """Show the system's dialog for printing, and print."""
        from PySide6.QtPrintSupport import QPrintDialog

        printer = printer_for(laid.pages, title)
        dialog = QPrintDialog(printer, self._window)
        dialog.setOption(QPrintDialog.PrintDialogOption.PrintPageRange)
        dialog.setMinMax(1, len(laid.pages))
        if carried_out(dialog):
            self.print_with(laid, printer)

    def print_with(self, laid: Laid, printer: object) -> None:
        """Print on a ``QPrinter`` that is set up."""
        run = PrintRun(laid.pages, printer, self)  # type: ignore[arg-type]  # it is not loaded before somebody prints
        self._count = len(laid.pages)
        run.finished.connect(self._tell_printed)
        run.failed.connect(self._tell_not_printed)
        self._begin(run, self.tr("Printing…"))

    def wants_pdf_instead(self) -> bool:
        """Tell that there is no printer, and ask whether a PDF would do."""
        more = self.tr("Save a PDF and print it where there is one. It keeps its exact size.")
        buttons = [(self.tr("Save as PDF…"), Role.MAIN), (self.tr("Cancel"), Role.CANCEL)]
        return ask(self._window, self.tr("This computer knows no printer."), more, buttons) == 0

    def stop(self) -> None:
        """Stop what is being done."""
        if self._run is not None:
            self._run.stop()

    def _begin(self, run: Work | PrintRun, words: str) -> None:
        self._run = run
        run.progressed.connect(self._outcome.advance)
        run.stopped.connect(self._tell_stopped)
        self._outcome.begin(words)
        self.busy_changed.emit(True)
        run.start()

    def _end(self, words: str, path: Path | None = None, *, is_warning: bool = False) -> None:
        run, self._run = self._run, None
        if isinstance(run, PrintRun):
            run.deleteLater()
        self._outcome.end(words, path, is_warning=is_warning)
        self.busy_changed.emit(False)

    def _tell_saved(self, saved: Saved) -> None:
        first = saved.paths[0]
        words = self.tr("Saved “{name}”.").format(name=first.name)
        if len(saved.paths) > 1:
            words = self.tr("Saved {count} files, from “{name}” on.").format(count=len(saved.paths), name=first.name)
        missing = saved.report.warnings(self._words) if saved.report.missing or saved.report.cut_texts else ()
        self._end("\n".join([words, *missing]), first, is_warning=bool(missing))

    def _tell_failed(self, error: Exception) -> None:
        from journeymap.export.png import LEAST_DPI, PictureTooLargeError

        if isinstance(error, SaveFailed):
            reason = error.problem.message(self._words)
        elif isinstance(error, PictureTooLargeError):
            reason = self.tr("The picture would be too large.")
            if error.dpi >= LEAST_DPI:
                reason += " " + self.tr("Up to {dpi} dpi can be made.").format(dpi=error.dpi)
        elif isinstance(error, MemoryError):
            reason = self.tr("There is too little memory. Fewer dots per inch need less.")
        else:
            log.error("%s", where(error))
            reason = self.tr("The program made a mistake while drawing the pages.")
        self._end(self.tr("Nothing was written.") + " " + reason, is_warning=True)

    def _tell_printed(self) -> None:
        words = self.tr("1 page went to the printer.")
        if self._count != 1:
            words = self.tr("{count} pages went to the printer.").format(count=self._count)
        self._end(words)

    def _tell_not_printed(self) -> None:
        self._end(self.tr("The printer took nothing. Look whether it is switched on."), is_warning=True)

    def _tell_stopped(self) -> None:
        words = self.tr("Stopped. Nothing was written.")
        if isinstance(self._run, PrintRun):
            words = self.tr("Stopped.")
        self._end(words)
