"""The whole map on one sheet: the style that fills it best, under a heading and over a foot.

The same map is re-flowed for every sheet: a stage's cards stand in more or fewer columns, cards
grow wider or lanes taller, until the map has the sheet's proportions. What is printed is as
large as that allows.
"""

from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from functools import partial
from math import sqrt

from journeymap.i18n import Labels
from journeymap.layout.board import Board, PartKind
from journeymap.layout.fitting import Area, Fit, best_fit
from journeymap.layout.fonts import Fonts
from journeymap.layout.geometry import Rect
from journeymap.layout.headers import stage_header_height
from journeymap.layout.map_layout import MapLayout
from journeymap.layout.map_view import MapStyle, MapView, chosen_scenarios, seen_journey
from journeymap.layout.marks import Mark, TextRun
from journeymap.layout.page_frame import FOOT_HEIGHT, SEPARATOR, LegendEntry, PageFrame, frame_scale, subtitle_of
from journeymap.layout.pages import (
    LARGER_PAPERS,
    POINTS_PER_MM,
    AnyPaper,
    Bookmark,
    Orientation,
    Page,
    Paper,
    Placed,
    Role,
    Tag,
    marks_of,
    paper_mm,
    sheet_size,
    smallest_text,
)
from journeymap.layout.pen import Pen
from journeymap.layout.text import ELLIPSIS
from journeymap.layout.theme import PRINT, Theme
from journeymap.model.bilingual import beside, names_of, seen_in
from journeymap.model.elements import Metric, Note, Persona, Scenario
from journeymap.model.journey import Journey
from journeymap.model.vocabulary import LaneRole

LEAST_TEXT = 7.0
"""Points; smaller print is not read."""

_MARGIN_MM = 14.0
_HEADING_GAP = 16.0
_FOOT_GAP = 12.0
_LARGEST_SCALE = 1.05
"""Points per board unit on A3: names in 13 pt. A small map is not blown up further."""

POSTER_STYLE = MapStyle(margin=0.5, name_lines=6, note_lines=14, second_line=0.0, with_legend=False, with_hints=False)
"""On paper nothing shows on hover, so cards and notes grow with their text; the heading has the
legend, and the sheet has the margins."""

_TITLE_TAG = Tag(Role.HEADING_1, -1)
"""Numbers from 0 are those of a booklet's own elements."""

_CAUTION = 0.97
_TALLEST_HEADER = 142.0
_LANE_HEADER_WIDTHS = (92.0, 128.0, 176.0, 240.0)


@dataclass(frozen=True, slots=True)
class PosterOptions:
    """What a person chooses for a poster.

    Parameters
    ----------
    orientation : None takes the one that uses the sheet better.
    file_name : printed at the foot; empty leaves it out.
    foot : its number and how many pages there are; None leaves the foot out and its room free.
    theme : the colours of the paper.
    """

    paper: AnyPaper = Paper.A3
    orientation: Orientation | None = None
    view: MapView = field(default_factory=MapView)
    file_name: str = ""
    foot: tuple[int, int] | None = (1, 1)
    theme: Theme = PRINT


@dataclass(frozen=True, slots=True)
class Poster:
    """A page ready to be painted, and what to know about it.

    Parameters
    ----------
    smallest_text : points on the sheet; infinity when there is no text.
    cut_texts : how many texts end with … because even paper has too little room.
    """

    page: Page
    paper: AnyPaper
    orientation: Orientation
    smallest_text: float
    cut_texts: int


class PosterLayout:
    """Lays posters out in one content language.

    Parameters
    ----------
    labels : of the language printed words come in.
    """

    def __init__(self, fonts: Fonts, labels: Labels) -> None:
        self._fonts = fonts
        self._labels = labels

    def lay_out(self, journey: Journey, options: PosterOptions) -> Poster:
        """Return the poster of ``journey``; where no orientation is asked for, the one that shows more."""
        journey = seen_journey(journey, options.view)
        orientations = (options.orientation,) if options.orientation else (Orientation.LANDSCAPE, Orientation.PORTRAIT)
        sheets = tuple(self.framed(journey, options, each) for each in orientations)
        lay_out = partial(self.board, journey, options)
        number, fit = best_fit(journey, self._fonts, lay_out, POSTER_STYLE, tuple(sheet.area for sheet in sheets))
        page = sheets[number].page(journey, fit)
        cut = _cut_texts(journey, options.view, page)
        return Poster(page, options.paper, orientations[number], smallest_text([page]), cut)

    def board(self, journey: Journey, options: PosterOptions, style: MapStyle) -> Board:
        """Return the map in ``style``, its headers grown until they show all of their names."""
        for width in _LANE_HEADER_WIDTHS:
            style = replace(style, header_width=width)
            board = MapLayout(self._fonts, self._labels, style).lay_out(journey, options.theme, options.view)
            if not any(part.tooltip for part, _ in board.parts.values() if part.kind is PartKind.LANE_HEADER):
                break
        pen = Pen(options.theme, self._fonts, self._labels, style)
        numbered = enumerate(zip(journey.stages(), board.stages, strict=True), 1)
        needed = [stage_header_height(stage, n, span.end - span.start, pen) for n, (stage, span) in numbered]
        height = min(_TALLEST_HEADER, max(needed, default=0.0))
        if height <= style.header_height:
            return board
        style = replace(style, header_height=height)
        return MapLayout(self._fonts, self._labels, style).lay_out(journey, options.theme, options.view)

    def framed(self, journey: Journey, options: PosterOptions, orientation: Orientation) -> "FramedSheet":
        """Return the sheet with heading and foot, and the room they leave to the map."""
        width, height = sheet_size(options.paper, orientation)
        grown = frame_scale(width, height)
        margin = poster_margin(width, height)
        frame = PageFrame(self._fonts, options.theme, (width - 2 * margin) / grown)
        details = journey.details
        heading = frame.heading(
            details.title or self._labels("print.untitled"),
            subtitle_of(details, self._labels),
            _legend(journey, options.view, options.theme),
        )
        map_top = margin + (heading.height + _HEADING_GAP) * grown
        foot_top = height - margin - FOOT_HEIGHT * grown
        # A heading of hundreds of words still leaves a quarter of the sheet to the map.
        room = max(foot_top - _FOOT_GAP * grown - map_top, height / 4)
        return FramedSheet(
            width=width,
            height=height,
            heading=Placed(heading.marks, margin, margin, grown, tag=_TITLE_TAG),
            foot=Placed(self._foot(journey, options, frame), margin, foot_top, grown),
            map_left=margin,
            map_top=map_top,
            area=Area(width - 2 * margin, room, _LARGEST_SCALE * grown),
        )

    def _foot(self, journey: Journey, options: PosterOptions, frame: PageFrame) -> tuple[Mark, ...]:
        if options.foot is None:
            return ()
        size = options.paper.value
        paper = self._labels("print.paper", paper=size.capitalize() if isinstance(options.paper, Paper) else size)
        words = (paper, options.file_name, journey.details.date)
        number, count = options.foot
        return frame.foot(
            self._labels("print.page", number=number, count=count), SEPARATOR.join(word for word in words if word)
        )


@dataclass(frozen=True, slots=True)
class FramedSheet:
    """A sheet with everything on it but the map; lengths in points."""

    width: float
    height: float
    heading: Placed
    foot: Placed
    map_left: float
    map_top: float
    area: Area

    def page(self, journey: Journey, fit: Fit) -> Page:
        """Return the sheet with the map on it, and a bookmark for every stage."""
        names = {stage.id: stage.name for stage in journey.stages()}
        bookmarks = []
        for span in fit.board.stages:
            left, width = self.map_left + span.start * fit.scale, (span.end - span.start) * fit.scale
            bookmarks.append(Bookmark(names[span.id], Rect(left, self.map_top, width, fit.board.height * fit.scale)))
        placed = (self.heading, Placed(fit.board, self.map_left, self.map_top, fit.scale), self.foot)
        return Page(self.width, self.height, placed, tuple(bookmarks))


def poster_margin(width: float, height: float) -> float:
    """Return the margin of a sheet of ``width`` x ``height`` points, in points."""
    return _MARGIN_MM * POINTS_PER_MM * frame_scale(width, height)


def _legend(journey: Journey, view: MapView, theme: Theme) -> tuple[LegendEntry, ...]:
    """Return the scenarios whose routes are drawn, each with its persona."""
    entries = []
    for number, scenario_id in chosen_scenarios(journey, view):
        persona = journey.persona_of(scenario_id)
        scenario = journey.get(scenario_id, Scenario)
        words = (scenario.name, journey.get(persona, Persona).name if persona else "", beside(scenario, "name"))
        entries.append(LegendEntry(SEPARATOR.join(word for word in words if word), theme.route_style(number)))
    return tuple(entries)


def _cut_texts(journey: Journey, view: MapView, page: Page) -> int:
    """Return how many drawn texts end with … less those whose writer ended them so."""
    drawn = sum(
        mark.text.endswith(ELLIPSIS)
        for placed in page.placed
        for mark in marks_of(placed.content)
        if isinstance(mark, TextRun)
    )
    return max(0, drawn - sum(text.endswith(ELLIPSIS) for text in shown_texts(journey, view)))


def shown_texts(journey: Journey, view: MapView) -> Iterator[str]:
    """Yield every text of a journey that its poster shows."""
    journey = seen_in(journey, view.texts)
    details = journey.details
    roles = {lane.role for lane in journey.lanes()}
    yield from (*names_of(details), details.subtitle, details.place)
    for stage in journey.stages():
        yield from (*names_of(stage), stage.subtitle)
    yield from (name for lane in journey.lanes() for name in names_of(lane))
    yield from (entry.text for entry in _legend(journey, view, PRINT))
    for touchpoint in journey.touchpoints():
        yield from names_of(touchpoint)
        for carried in journey.attachments(touchpoint.id):
            lane = LaneRole.NOTES if isinstance(carried, Note) else LaneRole.METRICS
            if isinstance(carried, Note | Metric) and lane in roles:
                yield from names_of(carried)


def readable_paper(poster: Poster) -> Paper | None:
    """Return the smallest larger sheet on which all text is readable; None when none is.

    Text grows at least with a sheet's sides: margins and heading grow less.
    """
    for paper in LARGER_PAPERS:
        growth = _side(paper) / _side(poster.paper)
        if growth > 1.0 and poster.smallest_text * growth * _CAUTION >= LEAST_TEXT:
            return paper
    return None


def _side(paper: AnyPaper) -> float:
    short, long = paper_mm(paper)
    return sqrt(short * long)
