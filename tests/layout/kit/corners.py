"""Where marks stand on a page, in points."""

from collections.abc import Iterator

from journeymap.layout.fonts import bundled_fonts
from journeymap.layout.geometry import Rect
from journeymap.layout.marks import Box, Icon, Line, Mark, Path, TextRun
from journeymap.layout.pages import POINTS_PER_MM, Page, marks_of

SLACK = 0.05


def extent(mark: Mark) -> Rect:
    """Return the rectangle a mark stands in."""
    fonts = bundled_fonts()
    if isinstance(mark, Box):
        return Rect(mark.x, mark.y, mark.width, mark.height)
    if isinstance(mark, Icon):
        return Rect(mark.x, mark.y, mark.size, mark.size)
    if isinstance(mark, TextRun):
        ascent, descent = fonts.ascent(mark.font) * mark.size, fonts.descent(mark.font) * mark.size
        return Rect(mark.x, mark.y - 0.8 * ascent, fonts.width(mark.text, mark.font, mark.size), 0.8 * ascent + descent)
    if isinstance(mark, Line):
        return Rect(min(mark.x1, mark.x2), min(mark.y1, mark.y2), abs(mark.x2 - mark.x1), abs(mark.y2 - mark.y1))
    assert isinstance(mark, Path)
    numbers = [number for _command, *rest in mark.segments for number in rest]
    xs, ys = numbers[::2], numbers[1::2]
    return Rect(min(xs), min(ys), max(xs) - min(xs), max(ys) - min(ys))


def standing(page: Page) -> Iterator[tuple[Mark, Rect]]:
    """Yield every mark with its place on the page."""
    for placed in page.placed:
        for mark in marks_of(placed.content):
            at = extent(mark)
            scale = placed.scale
            yield mark, Rect(placed.x + at.x * scale, placed.y + at.y * scale, at.width * scale, at.height * scale)


def within(inner: Rect, outer: Rect, slack: float = SLACK) -> bool:
    """Whether ``inner`` leaves ``outer`` nowhere."""
    return (
        inner.x >= outer.x - slack
        and inner.y >= outer.y - slack
        and inner.right <= outer.right + slack
        and inner.bottom <= outer.bottom + slack
    )


def millimetres(points: float) -> float:
    return points / POINTS_PER_MM
