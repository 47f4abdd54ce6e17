"""The map as a one-page PDF."""

import threading
from dataclasses import dataclass

from journeymap.export.pdf import ExportCancelledError, PdfProperties, Progress, write_pdf
from journeymap.i18n import Labels
from journeymap.layout.fonts import bundled_fonts
from journeymap.layout.map_view import seen_journey
from journeymap.layout.marks import FontKey
from journeymap.layout.pages import LARGER_PAPERS, Orientation, Paper
from journeymap.layout.poster import LEAST_TEXT, Poster, PosterLayout, PosterOptions, readable_paper, shown_texts
from journeymap.model.bilingual import language_shown
from journeymap.model.journey import Journey
from journeymap.model.vocabulary import Language

_LAYOUT_SHARE = 0.4
"""Of the whole time; painting takes the rest."""

_CHARACTERS_NAMED = 20


@dataclass(frozen=True, slots=True)
class ExportReport:
    """What an export came to.

    Parameters
    ----------
    smallest_text : points; infinity when there is no text.
    larger_paper : the smallest sheet on which the text would be readable; None when it is, or when no sheet would do.
    missing : characters no font has, printed as empty boxes.
    cut_texts : how many texts were shortened with ….
    """

    pages: int
    paper: Paper
    orientation: Orientation
    smallest_text: float
    larger_paper: Paper | None = None
    missing: tuple[str, ...] = ()
    cut_texts: int = 0

    @property
    def is_readable(self) -> bool:
        """Whether no text is smaller than people read on paper."""
        return self.smallest_text >= LEAST_TEXT

    def warnings(self, labels: Labels) -> tuple[str, ...]:
        """Return a sentence for everything whoever prints this should know."""
        said = []
        if not self.is_readable:
            small = labels("print.too-small", paper=str(self.paper), size=f"{self.smallest_text:.1f}")
            if self.larger_paper is not None:
                advice = labels("print.larger-paper", paper=str(self.larger_paper), least=f"{LEAST_TEXT:g}")
            else:
                advice = labels("print.poster-limit", paper=str(LARGER_PAPERS[-1]), least=f"{LEAST_TEXT:g}")
            said.append(f"{small} {advice}")
        if self.missing:
            said.append(labels("print.missing-glyphs", characters=" ".join(self.missing[:_CHARACTERS_NAMED])))
        if self.cut_texts:
            said.append(labels("print.cut-text", count=self.cut_texts))
        return tuple(said)


@dataclass(frozen=True, slots=True)
class Export:
    """A finished file, not yet written anywhere, and what it came to."""

    content: bytes
    report: ExportReport


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
    details, fonts = journey.details, bundled_fonts()
    labels = Labels(language or language_shown(options.view.texts, details.language))
    _stop_if(cancelled)
    poster = PosterLayout(fonts, labels).lay_out(journey, options)
    _stop_if(cancelled)
    content = write_pdf(
        [poster.page],
        {key: fonts.path(key) for key in FontKey},
        PdfProperties(title=details.title or labels("print.untitled"), language=labels.language.value),
        _painting(progress),
        cancelled,
    )
    texts = shown_texts(seen_journey(journey, options.view), options.view)
    return Export(content, _report(poster, set().union(*map(fonts.missing, texts))))


def _report(poster: Poster, missing: set[str]) -> ExportReport:
    return ExportReport(
        pages=1,
        paper=poster.paper,
        orientation=poster.orientation,
        smallest_text=poster.smallest_text,
        larger_paper=readable_paper(poster) if poster.smallest_text < LEAST_TEXT else None,
        missing=tuple(sorted(missing)),
        cut_texts=poster.cut_texts,
    )


def _stop_if(cancelled: threading.Event | None) -> None:
    if cancelled is not None and cancelled.is_set():
        raise ExportCancelledError


def _painting(progress: Progress | None) -> Progress | None:
    if progress is None:
        return None
    progress(_LAYOUT_SHARE)
    return lambda done: progress(_LAYOUT_SHARE + (1 - _LAYOUT_SHARE) * done)
