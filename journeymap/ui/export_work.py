"""Making the poster's PDF beside the window, from a snapshot."""

import threading
from pathlib import Path
from typing import TYPE_CHECKING

from journeymap.layout.poster import PosterOptions
from journeymap.model.journey import Journey
from journeymap.model.vocabulary import Language
from journeymap.ui.work import Job, Progress, StoppedError

if TYPE_CHECKING:
    from journeymap.export.report import ExportReport


def poster_job(journey: Journey, options: PosterOptions, language: Language, path: Path) -> Job:
    """Return what writes a poster to ``path``; it returns an :class:`journeymap.export.report.ExportReport`.

    Parameters
    ----------
    journey : a snapshot nobody else changes.
    """

    def export(progress: Progress, stop: threading.Event) -> "ExportReport":
        # Writers are only loaded when something is printed.
        from journeymap.export.pdf import ExportCancelledError
        from journeymap.export.poster import export_poster
        from journeymap.storage.files import write_bytes_atomically

        try:
            made = export_poster(journey, options, language, progress, stop)
        except ExportCancelledError:
            raise StoppedError from None
        write_bytes_atomically(path, made.content)
        return made.report

    return export
