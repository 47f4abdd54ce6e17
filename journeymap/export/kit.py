"""The one door to every export: lays a kit out, writes it in the format asked for, and says what came of it."""

import threading
from collections import Counter
from collections.abc import Iterator
from dataclasses import fields, is_dataclass
from enum import StrEnum

from journeymap.export.pdf import ExportCancelledError, PdfProperties, Progress, write_pdf
from journeymap.export.png import USUAL_DPI, check_size, pictures
from journeymap.export.report import Export, ExportReport
from journeymap.i18n import Labels
from journeymap.layout.board import Board
from journeymap.layout.fonts import MISSING_GLYPH, Fonts, bundled_fonts
from journeymap.layout.kit.kit import KitKind, KitOptions, lay_out_kit, view_of
from journeymap.layout.marks import FontKey, TextRun
from journeymap.layout.pages import POINTS_PER_MM, Orientation, Page, marks_of, smallest_text
from journeymap.layout.poster import LEAST_TEXT, Poster, readable_paper, shown_texts
from journeymap.layout.text import ELLIPSIS
from journeymap.model.bilingual import language_shown
from journeymap.model.journey import Journey
from journeymap.model.vocabulary import Language

_LAYOUT_SHARE = 0.4
"""Of the whole time; writing takes the rest."""

_PDF_SHARE = 0.1
"""Of a picture's writing: its PDF."""


class FileFormat(StrEnum):
    """What an export can be, by the ending of its name."""

    PDF = "pdf"
    PNG = "png"
    SVG = "svg"
    HTML = "html"


def export_kit(
    journey: Journey,
    options: KitOptions | None = None,
    language: Language | None = None,
    file_format: FileFormat = FileFormat.PDF,
    progress: Progress | None = None,
    cancelled: threading.Event | None = None,
    *,
    dpi: int = USUAL_DPI,
) -> Export:
    """Return one kind of the kit as the bytes of its files: one PDF or HTML file, or a picture for each page.

    Give a worker thread its own ``journey.copy()``: the journey must not change meanwhile.

    Parameters
    ----------
    language : of printed words; the journey's own when omitted. What people wrote stays as it is.
    progress : told the share done, 0-1, from the calling thread.
    cancelled : looked at between steps, at least once a page.
    dpi : dots per inch of a PNG, :data:`journeymap.export.png.LEAST_DPI` to ``MOST_DPI``.

    Raises
    ------
    ExportCancelledError
        When ``cancelled`` was set; there is no file then.
    PictureTooLargeError
        When a page has too many dots at ``dpi``.
    """
    options, fonts = options or KitOptions(), bundled_fonts()
    labels = Labels(language or language_shown(options.view.texts, journey.details.language))
    steps = _Steps(progress, cancelled)
    steps.at(0.0)
    pages = lay_out_kit(journey, options, fonts, labels).pages
    if file_format is FileFormat.PNG:
        check_size(pages, dpi)
    steps.at(_LAYOUT_SHARE)
    title = journey.details.title or labels("print.untitled")
    contents = _Writer(pages, fonts, title, labels, steps.after(_LAYOUT_SHARE)).written(file_format, dpi)
    steps.at(1.0)
    return Export(_named(contents), _report(journey, options, pages, fonts))


class _Steps:
    """Tells progress and notices cancelling, for a part of the whole way."""

    def __init__(self, progress: Progress | None, cancelled: threading.Event | None, start: float = 0.0) -> None:
        self._progress = progress
        self._start = start
        self.cancelled = cancelled

    def at(self, done: float) -> None:
        """Hear that the share ``done`` of this part is finished."""
        if self.cancelled is not None and self.cancelled.is_set():
            raise ExportCancelledError
        if self._progress is not None:
            self._progress(self._start + (1 - self._start) * done)

    def after(self, start: float) -> "_Steps":
        """Return the steps of what comes after ``start``."""
        return _Steps(self._progress, self.cancelled, start)


class _Writer:
    """Writes pages in each of the formats."""

    def __init__(self, pages: tuple[Page, ...], fonts: Fonts, title: str, labels: Labels, steps: _Steps) -> None:
        self._pages = pages
        self._fonts = fonts
        self._title = title
        self._labels = labels
        self._steps = steps

    def written(self, file_format: FileFormat, dpi: int) -> list[bytes]:
        """Return the files of a format; ``dpi`` counts for pictures."""
        if file_format is FileFormat.PNG:
            return self.png(dpi)
        return {FileFormat.PDF: self.pdf, FileFormat.SVG: self.svg, FileFormat.HTML: self.html}[file_format]()

    def pdf(self, share: float = 1.0) -> list[bytes]:
        """Return one PDF."""
        properties = PdfProperties(self._title, self._labels.language.value)
        files = {key: self._fonts.path(key) for key in FontKey}
        return [
            write_pdf(self._pages, files, properties, lambda done: self._steps.at(share * done), self._steps.cancelled)
        ]

    def png(self, dpi: int) -> list[bytes]:
        """Return a picture of every page."""
        contents = []
        for content in pictures(self.pdf(_PDF_SHARE)[0], self._pages, dpi):
            contents.append(content)
            self._steps.at(_PDF_SHARE + (1 - _PDF_SHARE) * len(contents) / len(self._pages))
        return contents

    def svg(self) -> list[bytes]:
        """Return every page as a drawing."""
        from journeymap.export.svg import write_svg

        contents = []
        for page in self._pages:
            contents.append(write_svg(page, self._fonts, self._title, self._labels.language.value))
            self._steps.at(len(contents) / len(self._pages))
        return contents

    def html(self) -> list[bytes]:
        """Return one page for browsers."""
        from journeymap.export.html import HtmlWriter

        writer = HtmlWriter(self._pages, self._fonts, self._title, self._labels)
        parts = []
        for part in writer.parts():
            parts.append(part)
            self._steps.at(0.9 * len(parts) / len(self._pages))
        return [writer.whole(parts)]


def _named(contents: list[bytes]) -> tuple[tuple[str, bytes], ...]:
    if len(contents) == 1:
        return (("", contents[0]),)
    digits = max(2, len(str(len(contents))))
    return tuple((f"-{number:0{digits}}", content) for number, content in enumerate(contents, 1))


def _report(journey: Journey, options: KitOptions, pages: tuple[Page, ...], fonts: Fonts) -> ExportReport:
    smallest = smallest_text(pages)
    is_poster = options.kind is KitKind.POSTER
    # Most pages are held so; a booklet's map may be held otherwise.
    (width, height), _count = Counter((page.width, page.height) for page in pages).most_common(1)[0]
    orientation = Orientation.LANDSCAPE if width > height else Orientation.PORTRAIT
    larger = None
    if is_poster and smallest < LEAST_TEXT:
        larger = readable_paper(Poster(pages[0], options.paper, orientation, smallest, 0))
    return ExportReport(
        pages=len(pages),
        paper=options.paper,
        orientation=orientation,
        smallest_text=smallest,
        larger_paper=larger,
        missing=_missing(journey, options, pages, fonts),
        cut_texts=_cut_texts(journey, options, pages),
        sheet_mm=(round(width / POINTS_PER_MM, 1), round(height / POINTS_PER_MM, 1)),
        is_poster=is_poster,
    )


def _missing(journey: Journey, options: KitOptions, pages: tuple[Page, ...], fonts: Fonts) -> tuple[str, ...]:
    """Return the characters of printed texts no font has; looked for where an empty box was drawn."""
    if not any(MISSING_GLYPH in run.text for page in pages for placed in page.placed for run in _runs(placed.content)):
        return ()
    texts = shown_texts(journey, view_of(journey, options)) if options.kind is KitKind.POSTER else _texts_of(journey)
    return tuple(sorted(set().union(*map(fonts.missing, texts))))


def _cut_texts(journey: Journey, options: KitOptions, pages: tuple[Page, ...]) -> int:
    """Return how many texts of the map end with … less those whose writer ended them so.

    Only maps cut texts; what stands on two tiles is one text.
    """
    with_map = [page for page in pages if any(isinstance(placed.content, Board) for placed in page.placed)]
    if not with_map:
        return 0
    is_tiled = options.kind is KitKind.POSTER and (options.tile is not None or options.tiles is not None)
    drawn = {
        id(run)
        for page in with_map
        for placed in page.placed
        # What stands on a tile beside its part of the poster is a running foot, shortened by design.
        if not is_tiled or placed.clip is not None
        for run in _runs(placed.content)
        if run.text.endswith(ELLIPSIS)
    }
    return max(0, len(drawn) - sum(text.endswith(ELLIPSIS) for text in shown_texts(journey, view_of(journey, options))))


def _runs(content: Board | tuple[object, ...]) -> Iterator[TextRun]:
    return (mark for mark in marks_of(content) if isinstance(mark, TextRun))  # type: ignore[arg-type]


def _texts_of(value: object) -> Iterator[str]:
    """Yield every text of a journey, wherever it stands."""
    if isinstance(value, Journey):
        yield from _texts_of((value.details, *value.elements(), *(link for *_, link in value.connections())))
    elif isinstance(value, str):
        yield value
    elif isinstance(value, tuple | list | frozenset):
        for each in value:
            yield from _texts_of(each)
    elif isinstance(value, dict):
        yield from _texts_of(tuple(value.values()))
    elif is_dataclass(value) and not isinstance(value, type):
        for each in fields(value):
            yield from _texts_of(getattr(value, each.name))
