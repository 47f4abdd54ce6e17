"""Making a PDF beside the window: a plain thread with a snapshot, progress and a way to stop."""

import gc
import threading
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from journeymap.layout.poster import PosterOptions
from journeymap.model.journey import Journey
from journeymap.model.vocabulary import Language

if TYPE_CHECKING:
    from journeymap.export.poster import ExportReport


class ExportWork(QObject):
    """One export; start it once.

    Signals
    -------
    progressed(float) : the share done, 0-1.
    finished(ExportReport) : the file is complete and in its place.
    failed(Exception) : nothing was written, and an older file is untouched.
    stopped() : it was cancelled; nothing was written.
    """

    progressed = Signal(float)
    finished = Signal(object)
    failed = Signal(object)
    stopped = Signal()

    def __init__(
        self, journey: Journey, options: PosterOptions, language: Language, path: Path, parent: QObject | None = None
    ) -> None:
        """``journey`` is a snapshot nobody else changes."""
        super().__init__(parent)
        self._journey, self._options, self._language, self._path = journey, options, language, path
        self._cancelled = threading.Event()
        self._thread = threading.Thread(target=self._work, name="export", daemon=True)
        self._had_collector = True

    def start(self) -> None:
        """Begin.

        Python's cycle collector rests until :meth:`wait`: were it to run in this thread, it
        could free Qt objects there, which crashes.
        """
        self._had_collector = gc.isenabled()
        gc.disable()
        self._thread.start()

    def cancel(self) -> None:
        """Ask it to stop; ``stopped`` follows soon, unless the file was just being written."""
        self._cancelled.set()

    def wait(self) -> None:
        """Wait until the thread has ended; called once it has told how."""
        if self._thread.ident is not None:
            self._thread.join()
        if self._had_collector:
            gc.enable()

    def _work(self) -> None:
        from journeymap.export.pdf import ExportCancelledError

        try:
            self.finished.emit(self._export())
        except ExportCancelledError:
            self.stopped.emit()
        except Exception as error:  # told in the window, whatever it is
            self.failed.emit(error)

    def _export(self) -> "ExportReport":
        from journeymap.export.poster import export_poster
        from journeymap.storage.files import write_bytes_atomically

        export = export_poster(self._journey, self._options, self._language, self.progressed.emit, self._cancelled)
        write_bytes_atomically(self._path, export.content)
        return export.report
