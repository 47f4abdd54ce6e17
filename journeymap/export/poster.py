"""The map on one sheet of PDF: the shortest way through the one door, :mod:`journeymap.export.kit`."""

import threading

from journeymap.export.kit import export_kit
from journeymap.export.pdf import Progress
from journeymap.export.report import Export, ExportReport
from journeymap.layout.kit.kit import KitKind, KitOptions
from journeymap.layout.poster import PosterOptions
from journeymap.model.journey import Journey
from journeymap.model.vocabulary import Language

__all__ = ["Export", "ExportReport", "export_poster"]


def export_poster(
    journey: Journey,
    options: PosterOptions | None = None,
    language: Language | None = None,
    progress: Progress | None = None,
    cancelled: threading.Event | None = None,
) -> Export:
    """Return the poster of ``journey`` as the bytes of a PDF.

    Give a worker thread its own ``journey.copy()``: the journey must not change meanwhile.

    Parameters
    ----------
    language : of printed words; when omitted, that of the texts shown. Which texts are, the view of ``options`` says.
    progress : told the share done, 0-1, from the calling thread.
    cancelled : looked at between steps.

    Raises
    ------
    ExportCancelledError
        When ``cancelled`` was set; there is no file then.
    """
    options = options or PosterOptions()
    kit = KitOptions(KitKind.POSTER, options.paper, options.orientation, view=options.view, file_name=options.file_name)
    return export_kit(journey, kit, language, progress=progress, cancelled=cancelled)
