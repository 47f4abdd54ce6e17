"""What flows over pages: pieces that are never cut, with gaps between them.

A paragraph is one piece per line, a table one per row. That makes keeping things together one
rule: a sticky piece is never the last on its page. A heading sticks to what it heads, the first
line of a paragraph to its second and the last but one to the last (no widows, no orphans).
"""

from dataclasses import dataclass, replace

from journeymap.layout.marks import Mark
from journeymap.layout.pages import FormField, Link, Tag


@dataclass(frozen=True, slots=True)
class Entry:
    """A line of the table of contents and of the file's outline.

    Parameters
    ----------
    level : 0 outermost.
    anchor : where it leads.
    """

    title: str
    anchor: str
    level: int = 0


@dataclass(frozen=True, slots=True)
class Piece:
    """Something that stands on one page whole; (0, 0) is its top left corner, lengths in points.

    Parameters
    ----------
    inside : pieces standing on this one, each with the place of its corner; painted after ``marks``.
    gap : room above it, unless it is the first on its page.
    sticky : it is never the last on a page, unless its run is longer than a page.
    breaks : it begins a page.
    spare : it is left out rather than begin a page: lines to write on where room is left.
    continued : stands above this piece again when it begins a page: the head of its table.
    anchor : a name links lead to.
    entry : its line in the table of contents.
    tag : what ``marks`` are to a reader; pieces inside have their own.
    """

    height: float
    marks: tuple[Mark, ...] = ()
    inside: tuple[tuple[float, float, "Piece"], ...] = ()
    gap: float = 0.0
    sticky: bool = False
    breaks: bool = False
    spare: bool = False
    continued: tuple["Piece", ...] = ()
    links: tuple[Link, ...] = ()
    fields: tuple[FormField, ...] = ()
    anchor: str = ""
    entry: Entry | None = None
    tag: Tag | None = None

    def after(self, gap: float) -> "Piece":
        """Return the piece with at least ``gap`` above it."""
        return replace(self, gap=max(gap, self.gap))


Pieces = tuple[Piece, ...]


def after(gap: float, pieces: Pieces) -> Pieces:
    """Return ``pieces`` with at least ``gap`` above the first."""
    return (pieces[0].after(gap), *pieces[1:]) if pieces else ()


def kept_together(pieces: Pieces) -> Pieces:
    """Return ``pieces`` all sticking to one another."""
    return (*(replace(piece, sticky=True) for piece in pieces[:-1]), *pieces[-1:])


def heading(pieces: Pieces) -> Pieces:
    """Return ``pieces`` sticking to one another and to whatever follows."""
    return tuple(replace(piece, sticky=True) for piece in pieces)


def on_new_page(pieces: Pieces, anchor: str = "", entry: Entry | None = None) -> Pieces:
    """Return ``pieces`` beginning a page, found under ``anchor`` and ``entry``."""
    if not pieces:
        return ()
    return (replace(pieces[0], breaks=True, anchor=anchor, entry=entry), *pieces[1:])


def tagged(pieces: Pieces, tag: Tag | None) -> Pieces:
    """Return ``pieces`` all belonging to one structure element: an item of a list with all it says."""
    return tuple(replace(piece, tag=tag) for piece in pieces)


def if_room(pieces: Pieces) -> Pieces:
    """Return ``pieces`` staying together, and left out where they would begin a page."""
    return tuple(replace(piece, spare=True) for piece in kept_together(pieces))
