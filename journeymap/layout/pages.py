"""Pages: what a printer gets, in points (1/72 inch), measured from the top left corner.

A page is a value like a board: marks and where they stand. The exporter paints it and knows
nothing of journeys.
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from enum import StrEnum

from journeymap.layout.board import Board, Depth, Part
from journeymap.layout.geometry import Point, Rect
from journeymap.layout.marks import Mark, TextRun

POINTS_PER_MM = 72.0 / 25.4
POINTS_PER_UNIT = 0.75
"""A board unit is 1/96 inch at 100 %."""


class Paper(StrEnum):
    """Sheet sizes by the name used on the command line."""

    A4 = "A4"
    A3 = "A3"
    A2 = "A2"
    A1 = "A1"
    A0 = "A0"
    LETTER = "letter"
    TABLOID = "tabloid"


PAPER_MM: dict[Paper, tuple[float, float]] = {
    Paper.A4: (210.0, 297.0),
    Paper.A3: (297.0, 420.0),
    Paper.A2: (420.0, 594.0),
    Paper.A1: (594.0, 841.0),
    Paper.A0: (841.0, 1189.0),
    Paper.LETTER: (215.9, 279.4),
    Paper.TABLOID: (279.4, 431.8),
}
"""Short and long side in millimetres (ISO 216; ANSI A and B)."""


@dataclass(frozen=True, slots=True)
class CustomPaper:
    """A sheet of any size.

    Parameters
    ----------
    short, long : its sides in millimetres.
    """

    short: float
    long: float

    @property
    def value(self) -> str:
        """The sheet as people say it: "600 × 900 mm"."""
        return f"{self.short:g} × {self.long:g} mm"

    def __str__(self) -> str:
        return self.value


AnyPaper = Paper | CustomPaper
"""A sheet of a known or of any size."""

LARGER_PAPERS: tuple[Paper, ...] = (Paper.A3, Paper.A2, Paper.A1, Paper.A0)
"""Sheets to suggest when the text would be too small, smallest first."""


class Orientation(StrEnum):
    """How a sheet is held."""

    PORTRAIT = "portrait"
    LANDSCAPE = "landscape"


def paper_mm(paper: AnyPaper) -> tuple[float, float]:
    """Return the short and long side in millimetres."""
    return (paper.short, paper.long) if isinstance(paper, CustomPaper) else PAPER_MM[paper]


def sheet_size(paper: AnyPaper, orientation: Orientation) -> tuple[float, float]:
    """Return width and height in points."""
    short, long = (side * POINTS_PER_MM for side in paper_mm(paper))
    return (short, long) if orientation is Orientation.PORTRAIT else (long, short)


class Role(StrEnum):
    """What a part of a page is, for readers who hear it (ISO 32000-1, 14.8.4)."""

    HEADING_1 = "H1"
    HEADING_2 = "H2"
    HEADING_3 = "H3"
    PARAGRAPH = "P"
    LIST_ITEM = "LI"
    FIGURE = "Figure"


@dataclass(frozen=True, slots=True)
class Tag:
    """The structure element something on a page belongs to; the lines of one paragraph share one tag.

    Parameters
    ----------
    number : tells two elements of one role apart; unique in a document.
    description : what a figure shows, in words.
    """

    role: Role
    number: int
    description: str = ""


@dataclass(frozen=True, slots=True)
class Placed:
    """A board or loose marks standing on a page.

    Parameters
    ----------
    x, y : where the content's (0, 0) stands, in points.
    scale : points per unit of the content.
    clip : the rectangle of the page, in points, outside which nothing of it shows; None shows all.
    tag : what it is to a reader; None is decoration.
    """

    content: Board | tuple[Mark, ...]
    x: float = 0.0
    y: float = 0.0
    scale: float = 1.0
    clip: Rect | None = None
    tag: Tag | None = None


@dataclass(frozen=True, slots=True)
class Link:
    """A place on a page that leads elsewhere.

    Parameters
    ----------
    target : an http, https or mailto address, or ``#`` and the name of an anchor.
    """

    rect: Rect
    target: str


@dataclass(frozen=True, slots=True)
class Anchor:
    """A place links lead to: ``y`` points below the top of its page."""

    name: str
    y: float


class FieldKind(StrEnum):
    """What can be filled in on the screen."""

    CHECK = "check"
    TEXT = "text"
    RADIO = "radio"


@dataclass(frozen=True, slots=True)
class FormField:
    """Something to fill in, empty when printed.

    Parameters
    ----------
    name : unique in its document; the choices of one question (RADIO) share theirs.
    says : read out by screen readers.
    choice : of a RADIO: which answer this one is, unique in its question.
    question : of a RADIO: what is asked, read out before the choice.
    """

    rect: Rect
    name: str
    kind: FieldKind = FieldKind.CHECK
    says: str = ""
    choice: str = ""
    question: str = ""


@dataclass(frozen=True, slots=True)
class Bookmark:
    """An entry of the file's outline, showing ``rect`` (points) of its page.

    Parameters
    ----------
    level : depth in the outline, 0 outermost; at most one more than the entry before.
    """

    title: str
    rect: Rect
    level: int = 0


@dataclass(frozen=True, slots=True)
class Page:
    """One sheet.

    Parameters
    ----------
    width, height : in points.
    placed : painted in this order.
    trim : the finished sheet after cutting; None is the whole page.
    """

    width: float
    height: float
    placed: tuple[Placed, ...]
    bookmarks: tuple[Bookmark, ...] = ()
    links: tuple[Link, ...] = ()
    anchors: tuple[Anchor, ...] = ()
    fields: tuple[FormField, ...] = ()
    trim: Rect | None = None


_PAPER_ORDER = {Depth.HEADER: Depth.GROUND + 1}
"""On paper nothing scrolls under a header, so headers come first: the file then reads stage
names, lane names, cards in the order a person reads them."""


def parts_in_paint_order(board: Board) -> list[tuple[Part, Point]]:
    """Return the parts from lowest to highest; equal depths keep the board's order."""
    return sorted(board.parts.values(), key=lambda placed: _PAPER_ORDER.get(placed[0].depth, placed[0].depth))


def marks_of(content: Board | tuple[Mark, ...]) -> Iterator[Mark]:
    """Yield every mark of a board or a tuple of marks."""
    if isinstance(content, Board):
        for part, _origin in content.parts.values():
            yield from part.marks
    else:
        yield from content


def smallest_text(pages: Iterable[Page]) -> float:
    """Return the size in points of the smallest text on ``pages``; infinity when there is none."""
    return min(
        (
            mark.size * placed.scale
            for page in pages
            for placed in page.placed
            for mark in marks_of(placed.content)
            if isinstance(mark, TextRun)
        ),
        default=float("inf"),
    )
