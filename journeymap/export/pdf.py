"""Pages of marks in, the bytes of a PDF out.

Everything is vector, every font is embedded, and the same pages give the same bytes on every
machine and day: no clock, no user, no path goes in.
"""

import threading
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from journeymap.export.annotations import one_line, targets_of, write_links, write_outline
from journeymap.export.forms import Form
from journeymap.export.page_painter import PagePainter, Subsets, alpha_name
from journeymap.export.pdf_file import PdfFile, array, reference, text_string
from journeymap.export.structure import Structure
from journeymap.export.typefaces import Subset
from journeymap.layout.board import Board
from journeymap.layout.marks import FontKey
from journeymap.layout.pages import Page, Placed

CREATOR = "journeymap"

_PARTS_PER_STEP = 50
"""Progress is told and cancelling looked for after so many parts: a few milliseconds."""

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
    writing = _Writing(pages, fonts, properties)
    for number in range(len(pages)):
        writing.write_page(number, steps.step)
        steps.look()
    for subset in writing.subsets.used.values():
        steps.look()
        writing.embed(subset)
    content = writing.finish()
    steps.look()
    if progress is not None:
        progress(1.0)
    return content


class _Writing:
    """One document being written."""

    def __init__(self, pages: Sequence[Page], fonts: Mapping[FontKey, Path], properties: PdfProperties) -> None:
        self._pages = pages
        self._properties = properties
        self._file = PdfFile()
        self._numbers = [self._file.reserve() for _ in pages]
        self._heights = [page.height for page in pages]
        self._tree = self._file.reserve()
        self._resources = self._file.reserve()
        self._targets = targets_of(pages)
        self._structure = Structure()
        self._form = Form(self._file, fonts)
        self._embedded: list[str] = []
        self.subsets = Subsets(fonts)

    def write_page(self, number: int, step: Callable[[], None]) -> None:
        """Paint the page at index ``number``; ``step`` is called after every part."""
        page, file = self._pages[number], self._file
        self._structure.begin_page()
        content = file.add_stream(PagePainter(page, self.subsets, self._structure, step).paint())
        notes = write_links(file, page, self._targets, self._numbers, self._heights)
        notes += self._form.add(page, self._numbers[number])
        notes_entry = f"/Annots{array(map(reference, notes))}" if notes else ""
        trim = ""
        if page.trim is not None:
            corners = (page.trim.x, page.height - page.trim.bottom, page.trim.right, page.height - page.trim.y)
            trim = f"/TrimBox{array(f'{corner:.2f}' for corner in corners)}"
        file.put(
            self._numbers[number],
            f"<</Type/Page/Parent {reference(self._tree)}/MediaBox[0 0 {page.width:.4f} {page.height:.4f}]{trim}"
            f"/Resources {reference(self._resources)}/Contents {reference(content)}"
            f"/StructParents {number}/Tabs/S{notes_entry}>>",
        )

    def embed(self, subset: Subset) -> None:
        """Add a font under its name to the resources all pages share."""
        self._embedded.append(f"/{subset.name} {reference(subset.embed(self._file))}")

    def finish(self) -> bytes:
        """Return the file."""
        file, properties = self._file, self._properties
        states = (f"/{alpha_name(each)}<</ca {each:.3f}/CA {each:.3f}>>" for each in sorted(self.subsets.alphas))
        file.put(self._resources, f"<</Font<<{''.join(self._embedded)}>>/ExtGState<<{''.join(states)}>>>>")
        kids = array(map(reference, self._numbers))
        file.put(self._tree, f"<</Type/Pages/Count {len(self._numbers)}/Kids{kids}>>")
        tree = self._structure.write(file, self._numbers, properties.language)
        catalog = (
            f"<</Type/Catalog/Pages {reference(self._tree)}/Lang {text_string(properties.language)}"
            f"/MarkInfo<</Marked true>>/StructTreeRoot {reference(tree)}/PageLabels<</Nums[0<</S/D>>]>>"
            f"/ViewerPreferences<</DisplayDocTitle true>>"
            f"{write_outline(file, self._pages, self._numbers)}{self._form.write()}>>"
        )
        words = {"Title": one_line(properties.title), "Author": one_line(properties.author), "Creator": CREATOR}
        # No dates: the moment of export would make every export differ.
        said = "".join(f"/{name}{text_string(text)}" for name, text in words.items() if text)
        return file.finish(catalog, f"<<{said}>>")


def _part_count(placed: Placed) -> int:
    return len(placed.content.parts) if isinstance(placed.content, Board) else 1
