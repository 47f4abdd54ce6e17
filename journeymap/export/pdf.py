"""Pages of marks in, the bytes of a PDF out.

Everything is vector, every font is embedded, and the same pages give the same bytes on every
machine and day: no clock, no user, no path goes in.
"""

import threading
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from io import BytesIO
from pathlib import Path

from journeymap.export import reportlab_quiet  # isort: skip  # noqa: F401  before any other of reportlab
from reportlab.pdfbase import pdfdoc, pdfmetrics
from reportlab.pdfgen.canvas import Canvas

from journeymap.export.operators import ROUND_STROKES, color_numbers, icon_operators, shape_operators
from journeymap.export.typefaces import Subset
from journeymap.layout.board import Board
from journeymap.layout.marks import FontKey, Icon, Mark, TextRun
from journeymap.layout.pages import Page, Placed, parts_in_paint_order

CREATOR = "journeymap"

_PARTS_PER_STEP = 50
"""Progress is told and cancelling looked for after so many parts: a few milliseconds."""

_TITLE_LIMIT = 300
"""Characters of a title kept in the file's properties; viewers show one line."""

Progress = Callable[[float], None]
"""Called with the share done, 0-1, from the thread which exports."""


class ExportCancelledError(Exception):
    """The export was asked to stop; nothing was written."""


@dataclass(frozen=True, slots=True)
class PdfProperties:
    """What the file says of itself.

    Parameters
    ----------
    language : of the text, as in ``<html lang>``.
    author : left out of the file when empty.
    """

    title: str
    language: str
    author: str = ""


@dataclass(slots=True)
class _Steps:
    """Counts parts, tells progress and notices cancelling."""

    total: int
    progress: Progress | None
    cancelled: threading.Event | None
    done: int = 0

    def look(self) -> None:
        if self.cancelled is not None and self.cancelled.is_set():
            raise ExportCancelledError
        if self.progress is not None:
            # Embedding fonts and compressing come after the last part.
            self.progress(0.8 * self.done / max(1, self.total))

    def step(self) -> None:
        self.done += 1
        if self.done % _PARTS_PER_STEP == 0:
            self.look()


class _QuietFont:
    """Stands in for the canvas's first font, so that reportlab puts no Helvetica in the file."""

    fontName = "journeymap-none"
    _dynamicFont = True
    _multiByte = False

    def __init__(self) -> None:
        self.face = self
        self.name = self.fontName


class _Properties(pdfdoc.PDFInfo):
    """Document properties without the entries nobody filled in."""

    def format(self, document: pdfdoc.PDFDocument) -> bytes:
        """Return the dictionary as it stands in the file."""
        words = {
            "Title": self.title,
            "Author": self.author,
            "Creator": self.creator,
            "Producer": self.producer,
        }
        # No dates: the moment of export would make every export differ.
        entries = {name: pdfdoc.PDFString(text) for name, text in words.items() if text}
        return bytes(pdfdoc.PDFDictionary(entries).format(document))


class _Canvas(Canvas):
    """reportlab's canvas with what it offers no public way for."""

    _doc: pdfdoc.PDFDocument

    def __init__(self, target: BytesIO, properties: PdfProperties) -> None:
        pdfmetrics.registerFont(_QuietFont())
        super().__init__(
            target,
            pageCompression=1,
            invariant=1,
            initialFontName=_QuietFont.fontName,  # type: ignore[arg-type]  # the stubs take it for a size
            lang=properties.language,
            pdfVersion=(1, 6),
        )
        self._doc.info = _Properties()
        self.setTitle(_one_line(properties.title))
        self.setAuthor(_one_line(properties.author))
        self.setCreator(CREATOR)
        self.setViewerPreference("DisplayDocTitle", "true")

    def embed(self, subset: Subset) -> None:
        """Add a font under its name to the resources all pages share."""
        shared = self._doc.idToObject["BasicFonts"]
        assert isinstance(shared, pdfdoc.PDFDictionary)
        shared[subset.name] = subset.embed(self._doc)


@dataclass(slots=True)
class _Fonts:
    """The subsets of one document, made when first used."""

    paths: Mapping[FontKey, Path]
    used: dict[FontKey, Subset] = field(default_factory=dict)

    def __getitem__(self, key: FontKey) -> Subset:
        subset = self.used.get(key)
        if subset is None:
            subset = self.used[key] = Subset(key, self.paths[key])
        return subset


class _PagePainter:
    """Writes the operators of one page to the canvas."""

    def __init__(self, canvas: Canvas, page: Page, fonts: _Fonts, steps: _Steps) -> None:
        self._canvas = canvas
        self._page = page
        self._fonts = fonts
        self._steps = steps
        self._lines: list[str] = []

    def paint(self) -> None:
        """Paint everything that stands on the page."""
        self._lines.append(ROUND_STROKES)
        for placed in self._page.placed:
            scale = placed.scale
            self._lines.append(f"q {scale:.5f} 0 0 {-scale:.5f} {placed.x:.3f} {self._page.height - placed.y:.3f} cm")
            self._paint_content(placed)
            self._lines.append("Q")
        self._flush()

    def _paint_content(self, placed: Placed) -> None:
        if not isinstance(placed.content, Board):
            self._paint_marks(placed.content)
            self._steps.step()
            return
        for part, origin in parts_in_paint_order(placed.content):
            if part.marks:
                self._lines.append(f"q 1 0 0 1 {origin.x:.2f} {origin.y:.2f} cm")
                self._paint_marks(part.marks)
                self._lines.append("Q")
            self._steps.step()

    def _paint_marks(self, marks: Sequence[Mark]) -> None:
        texts: list[TextRun] = []
        for mark in marks:
            if isinstance(mark, TextRun):
                texts.append(mark)
                continue
            if texts:
                self._paint_texts(texts)
                texts = []
            for piece in (icon_operators(mark),) if isinstance(mark, Icon) else shape_operators(mark):
                if piece.alpha == 1.0:
                    self._lines.append(piece.text)
                else:
                    self._paint_translucent(piece.text, piece.alpha)
        if texts:
            self._paint_texts(texts)

    def _paint_translucent(self, operators: str, alpha: float) -> None:
        self._flush()
        self._canvas.saveState()
        self._canvas.setFillAlpha(round(alpha, 3))
        self._canvas.setStrokeAlpha(round(alpha, 3))
        self._canvas.addLiteral(operators)
        self._canvas.restoreState()

    def _paint_texts(self, texts: Sequence[TextRun]) -> None:
        """Write consecutive texts as one text object, naming font and colour only on change."""
        lines = self._lines
        lines.append("BT")
        font: tuple[FontKey, float] | None = None
        color = ""
        for text in texts:
            subset = self._fonts[text.font]
            if font != (text.font, text.size):
                font = (text.font, text.size)
                lines.append(f"/{subset.name} {text.size:g} Tf")
            if color != text.color:
                color = text.color
                lines.append(f"{color_numbers(color)} rg")
            lines.append(f"1 0 0 -1 {text.x:.2f} {text.y:.2f} Tm <{subset.encode(text.text)}> Tj")
        lines.append("ET")

    def _flush(self) -> None:
        if self._lines:
            self._canvas.addLiteral("\n".join(self._lines))
            self._lines = []


def write_pdf(
    pages: Sequence[Page],
    fonts: Mapping[FontKey, Path],
    properties: PdfProperties,
    progress: Progress | None = None,
    cancelled: threading.Event | None = None,
) -> bytes:
    """Return ``pages`` as a PDF file.

    Parameters
    ----------
    fonts : the font file of every key.
    progress : told the share done, 0-1, now and then and 1 at the end.
    cancelled : looked at every few milliseconds.

    Raises
    ------
    ExportCancelledError
        When ``cancelled`` was set before the file was complete.
    """
    steps = _Steps(sum(_part_count(placed) for page in pages for placed in page.placed), progress, cancelled)
    steps.look()
    target = BytesIO()
    canvas = _Canvas(target, properties)
    subsets = _Fonts(fonts)
    for number, page in enumerate(pages):
        canvas.setPageSize((page.width, page.height))
        canvas.addPageLabel(number, style="ARABIC", start=number + 1)
        _PagePainter(canvas, page, subsets, steps).paint()
        _bookmark(canvas, page, number)
        canvas.showPage()
    for subset in subsets.used.values():
        steps.look()
        canvas.embed(subset)
    steps.look()
    canvas.save()
    steps.look()
    if progress is not None:
        progress(1.0)
    return target.getvalue()


def _part_count(placed: Placed) -> int:
    return len(placed.content.parts) if isinstance(placed.content, Board) else 1


def _one_line(text: str) -> str:
    """Return ``text`` fit for a property: printable, on one line, of bounded length."""
    printable = "".join(letter if letter.isprintable() else " " for letter in text)
    return " ".join(printable.split())[:_TITLE_LIMIT]


def _bookmark(canvas: Canvas, page: Page, number: int) -> None:
    for index, bookmark in enumerate(page.bookmarks):
        key = f"p{number}-{index}"
        rect = bookmark.rect
        canvas.bookmarkPage(
            key,
            fit="FitR",
            left=round(rect.x, 2),
            right=round(rect.right, 2),
            top=round(page.height - rect.y, 2),
            bottom=round(page.height - rect.bottom, 2),
        )
        canvas.addOutlineEntry(_one_line(bookmark.title) or "…", key, bookmark.level)
    if page.bookmarks:
        canvas.showOutline()
