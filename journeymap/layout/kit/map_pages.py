"""The map in a booklet: on its own sheet, on a larger one folded in, or going on over several pages."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum
from functools import partial
from itertools import pairwise

from journeymap.i18n import Labels
from journeymap.layout.board import Board, PartKind
from journeymap.layout.fitting import Area, Fit, best_fit
from journeymap.layout.fonts import Fonts
from journeymap.layout.geometry import Rect
from journeymap.layout.kit.window import seen_through
from journeymap.layout.map_view import seen_journey
from journeymap.layout.pages import (
    AnyPaper,
    Bookmark,
    CustomPaper,
    Orientation,
    Page,
    Paper,
    Placed,
    paper_mm,
    smallest_text,
)
from journeymap.layout.poster import LEAST_TEXT, POSTER_STYLE, FramedSheet, PosterLayout, PosterOptions
from journeymap.model.journey import Journey

_MOST_TRIES = 6
_HEADER = 74.0
_WASTE = 0.92
"""Pages end where stages do, so their width is not used whole."""

_LEAST_USED = 0.45
_SLACK = 0.01

_WHOLE = (PartKind.CARD, PartKind.NOTE, PartKind.METRIC)
"""What no page's edge goes through."""


class MapSheet(StrEnum):
    """What the map of a booklet stands on, by the name used on the command line."""

    AUTO = "auto"
    """The first of the following whose text is large enough."""
    FITTED = "fitted"
    """The booklet's own sheet, held landscape."""
    FOLD_OUT = "fold-out"
    """A sheet twice as large, folded in."""
    SPREAD = "spread"
    """As many of the booklet's own sheets, held landscape, as it takes; they end where stages and lanes do."""


@dataclass(frozen=True, slots=True)
class MapMaker:
    """Lays the map's pages out, without feet."""

    fonts: Fonts
    labels: Labels
    options: PosterOptions

    def pages(self, journey: Journey, sheet: MapSheet) -> tuple[Page, ...]:
        """Return the pages of the map on ``sheet``; none without stages."""
        journey = seen_journey(journey, self.options.view)
        if not journey.stages():
            return ()
        for each in (MapSheet.FITTED, MapSheet.FOLD_OUT):
            if sheet is each:
                return self._whole(journey, each)
            if sheet is MapSheet.AUTO and smallest_text(pages := self._whole(journey, each)) >= LEAST_TEXT:
                return pages
        return self._spread(journey)

    def _whole(self, journey: Journey, sheet: MapSheet) -> tuple[Page, ...]:
        paper = self.options.paper if sheet is MapSheet.FITTED else twice(self.options.paper)
        options = replace(self.options, paper=paper, orientation=Orientation.LANDSCAPE)
        return (PosterLayout(self.fonts, self.labels).lay_out(journey, options).page,)

    def _spread(self, journey: Journey) -> tuple[Page, ...]:
        layout = PosterLayout(self.fonts, self.labels)
        options = replace(self.options, orientation=Orientation.LANDSCAPE)
        sheet = layout.framed(journey, options, Orientation.LANDSCAPE)
        lay_out = partial(layout.board, journey, options)
        across, down = 2, 1
        pages: tuple[Page, ...] = ()
        for _ in range(_MOST_TRIES):
            width = _HEADER + across * (sheet.area.width - _HEADER) * _WASTE
            height = _HEADER + down * (sheet.area.height - _HEADER) * _WASTE if down > 1 else sheet.area.height
            fit = best_fit(journey, self.fonts, lay_out, POSTER_STYLE, (Area(width, height, sheet.area.most),))[1]
            pages = tuple(_cut(journey, sheet, fit, self.fonts))
            short = LEAST_TEXT / smallest_text(pages)
            if short <= 1.0:
                break
            if height / fit.board.height < width / fit.board.width:
                down = max(down + 1, round(down * short))
            else:
                across = max(across + 1, round(across * short))
        return pages


def twice(paper: AnyPaper) -> AnyPaper:
    """Return the sheet that is folded to ``paper``."""
    short, long = paper_mm(paper)
    known = {Paper.A4: Paper.A3, Paper.A3: Paper.A2, Paper.LETTER: Paper.TABLOID}
    return known.get(paper, CustomPaper(long, 2 * short)) if isinstance(paper, Paper) else CustomPaper(long, 2 * short)


def _cut(journey: Journey, sheet: FramedSheet, fit: Fit, fonts: Fonts) -> Iterator[Page]:
    """Yield pages with the stages' names above, the lanes' at the left, and as much of the map as fits beside them."""
    board, scale = fit.board, fit.scale
    parts = [(part, at) for part, at in board.parts.values() if part.kind in _WHOLE]
    columns = _edges(
        (board.header_width, board.width, sheet.area.width / scale - board.header_width),
        [span.end for span in board.stages],
        [(at.x, at.x + part.width) for part, at in parts],
    )
    rows = _edges(
        (board.header_height, board.height, sheet.area.height / scale - board.header_height),
        [span.end for span in board.lanes],
        [(at.y, at.y + part.height) for part, at in parts],
    )
    # What is left at the right and at the foot makes the map larger.
    widest = board.header_width + max(end - start for start, end in pairwise(columns))
    highest = board.header_height + max(end - start for start, end in pairwise(rows))
    scale = max(scale, sheet.area.scale(widest, highest))
    names = {stage.id: stage.name for stage in journey.stages()}
    for above, below in pairwise(rows):
        for start, end in pairwise(columns):
            window = Rect(start, above, end - start, below - above)
            page = _seen(board, sheet, scale, window, fonts)
            at = sheet.map_left + (board.header_width - start) * scale
            bookmarks = tuple(
                Bookmark(names[span.id], Rect(at + span.start * scale, sheet.map_top, sheet.area.width, page.height))
                for span in board.stages
                if start <= span.start < end and above == rows[0]
            )
            yield replace(page, bookmarks=bookmarks)


def _seen(board: Board, sheet: FramedSheet, scale: float, window: Rect, fonts: Fonts) -> Page:
    """Return a page that shows ``window`` of the board, with the headers that belong to it."""
    lanes, heads = board.header_width * scale, board.header_height * scale
    left, top = sheet.map_left + lanes, sheet.map_top + heads
    x, y = left - window.x * scale, top - window.y * scale
    body = Rect(left, top, window.width * scale, window.height * scale)
    views = (
        (Placed(board, x, sheet.map_top, scale), Rect(left, sheet.map_top, body.width, heads)),
        (Placed(board, sheet.map_left, y, scale), Rect(sheet.map_left, top, lanes, body.height)),
        (Placed(board, x, y, scale), body),
    )
    seen = (replace(seen_through(view, clip, fonts), clip=clip) for view, clip in views)
    return Page(sheet.width, sheet.height, (sheet.heading, *seen))


def _edges(
    extent: tuple[float, float, float], wished: Sequence[float], whole: Sequence[tuple[float, float]]
) -> list[float]:
    """Return where pages begin and end along one axis: where ``wished``, or where nothing whole is cut.

    Parameters
    ----------
    extent : start and end of what is cut, and how much of it fits on a page.
    """
    start, end, room = extent
    edges = [start]
    spans = _merged(whole)
    between = [after + 2.0 for _, after in spans]
    while end - edges[-1] > room + _SLACK:
        limit = edges[-1] + room
        least = edges[-1] + room * _LEAST_USED
        found = [at for at in wished if least < at <= limit] or [at for at in between if least < at <= limit]
        edges.append(max(found, default=limit))
    return [*edges, end]


def _merged(spans: Sequence[tuple[float, float]]) -> list[tuple[float, float]]:
    """Return what ``spans`` cover together."""
    merged: list[tuple[float, float]] = []
    for start, end in sorted(spans):
        if merged and start <= merged[-1][1]:
            merged[-1] = (merged[-1][0], max(end, merged[-1][1]))
        else:
            merged.append((start, end))
    return merged
