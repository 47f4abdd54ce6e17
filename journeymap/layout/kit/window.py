"""What of a page can be seen through a window: for tiles, and for a map spread over pages."""

from collections.abc import Iterable
from dataclasses import replace

from journeymap.layout.board import Board
from journeymap.layout.fonts import Fonts
from journeymap.layout.geometry import Rect
from journeymap.layout.marks import Mark, TextRun
from journeymap.layout.pages import Placed


def seen_through(placed: Placed, window: Rect, fonts: Fonts) -> Placed:
    """Return ``placed`` without the parts and texts that lie outside ``window``, so that a file says nothing twice.

    Parameters
    ----------
    window : in the coordinates of the page.
    """
    scale = placed.scale
    local = Rect(
        (window.x - placed.x) / scale, (window.y - placed.y) / scale, window.width / scale, window.height / scale
    )
    content = placed.content
    if not isinstance(content, Board):
        return replace(placed, content=_marks(content, local, fonts))
    parts = {}
    for key, (part, origin) in content.parts.items():
        whole = Rect(origin.x, origin.y, part.width, part.height).grown(part.overhang)
        if not meet(whole, local):
            continue
        if not _within(whole, local):
            there = Rect(local.x - origin.x, local.y - origin.y, local.width, local.height)
            part = replace(part, marks=_marks(part.marks, there, fonts))
        parts[key] = (part, origin)
    return replace(placed, content=Board(content.width, content.height, parts))


def meet(one: Rect, other: Rect) -> bool:
    """Whether two rectangles have anything in common."""
    return one.x <= other.right and one.right >= other.x and one.y <= other.bottom and one.bottom >= other.y


def _within(inner: Rect, outer: Rect) -> bool:
    return inner.x >= outer.x and inner.right <= outer.right and inner.y >= outer.y and inner.bottom <= outer.bottom


def _marks(marks: Iterable[Mark], window: Rect, fonts: Fonts) -> tuple[Mark, ...]:
    return tuple(mark for mark in marks if not isinstance(mark, TextRun) or meet(_box(mark, fonts), window))


def _box(run: TextRun, fonts: Fonts) -> Rect:
    ascent, descent = fonts.ascent(run.font) * run.size, fonts.descent(run.font) * run.size
    return Rect(run.x, run.y - ascent, fonts.width(run.text, run.font, run.size), ascent + descent)
