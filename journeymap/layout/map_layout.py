"""From a journey to its map: stages as columns, lanes as rows, everything else derived.

A layout run works out a grid, the ways of the routes through it, then lengths, then parts.
Cells and parts are kept between runs, so that an edit draws anew only what it changed, and
moves the rest.
"""

from collections.abc import Iterable, Sequence, Set
from dataclasses import replace
from functools import partial

from journeymap.i18n import Labels
from journeymap.layout.board import Board, Part, Span
from journeymap.layout.cell_slots import CellSlots
from journeymap.layout.cells import CellContent, cell_content
from journeymap.layout.curve import Moment, curve_parts
from journeymap.layout.derived import DerivedContent, derived_content, moments_of
from journeymap.layout.fonts import Fonts
from journeymap.layout.frame import Frame, make_across, make_down
from journeymap.layout.furniture import Furniture
from journeymap.layout.geometry import Point
from journeymap.layout.grid import make_grid
from journeymap.layout.keepsakes import Keepsakes
from journeymap.layout.map_view import MapStyle, MapView, chosen_scenarios, visible_lanes
from journeymap.layout.pen import Pen
from journeymap.layout.routes import find_strands, find_ways, route_part
from journeymap.layout.theme import Theme
from journeymap.model.bilingual import Shown, beside, seen_in, shown_of
from journeymap.model.elements import Attachment, Touchpoint
from journeymap.model.journey import Journey
from journeymap.model.vocabulary import LaneRole


class MapLayout:
    """Lays out maps, run after run, for one pair of fonts and words."""

    def __init__(self, fonts: Fonts, labels: Labels, style: MapStyle | None = None) -> None:
        """Lay out with the given tools; ``style`` defaults to the screen's measures."""
        self.style = style or MapStyle()
        self._fonts, self._labels = fonts, labels
        self._pen: Pen | None = None
        self._kept = Keepsakes()
        self._journey: Journey | None = None
        self._texts = Shown.OWN

    def lay_out(
        self, journey: Journey, theme: Theme, view: MapView | None = None, touched: Set[str] | None = None
    ) -> Board:
        """Return the map of ``journey`` as a board.

        Parameters
        ----------
        touched : ids an edit touched since the last run for this very journey; None looks at
            every card again.
        """
        view = view or MapView()
        if journey is not self._journey:
            self._journey, touched = journey, None
        texts = shown_of(view.texts, journey.details.language)
        told = seen_in(journey, view.texts)
        style = self._style_for(told)
        if self._pen is None or self._pen.theme is not theme or self._pen.style != style or self._texts is not texts:
            self._pen, self._texts = Pen(theme, self._fonts, self._labels, style), texts
            self._kept = Keepsakes()
            touched = None
        run = _Run(told, view, self._pen, self._kept, touched)
        board = run.board()
        self._kept.prune(len(board.parts))
        return board

    def _style_for(self, journey: Journey) -> MapStyle:
        """Return the measures, with room in the headers where stages are named in both languages."""
        if not any(beside(stage, "name") for stage in journey.stages()):
            return self.style
        return replace(self.style, header_height=self.style.header_height + self.style.second_line)


class _Run:
    """One layout run: what its steps share."""

    def __init__(self, journey: Journey, view: MapView, pen: Pen, kept: Keepsakes, touched: Set[str] | None) -> None:
        self.journey, self.view, self.pen, self.kept = journey, view, pen, kept
        self.lanes = visible_lanes(journey, view)
        self.dirty = None if touched is None else _cells_of(journey, touched)
        self.grid = make_grid(journey, pen.style.columns_per_root, self.lanes)
        self.parts: dict[str, tuple[Part, Point]] = {}

    def board(self) -> Board:
        style, journey = self.pen.style, self.journey
        scenarios = chosen_scenarios(journey, self.view)
        ways = find_ways(journey, self.grid, scenarios, self.kept)
        strands = find_strands(ways, self.kept)
        cells = self._cells()
        across = make_across(self.grid, style, strands.widest)
        derived = self._derived(cells, across.spans)
        heights = self._row_heights(cells)
        down = make_down(self.grid, style, strands.widest, heights, {i: each.height for i, each in derived.items()})
        frame = Frame(style, across, down, strands)
        furniture = Furniture(journey, self.lanes, self.pen, frame, self.kept)
        self._place(furniture.ground())
        for way in ways:
            placed = route_part(way, frame, self.pen.theme, furniture.route_title(way.scenario), self.kept)
            self._place([placed] if placed else [])
        self._place_cards(cells, frame)
        self._place_derived(cells, derived, frame)
        self._place(furniture.headers())
        self._place(furniture.hints(any(self.grid.counts.values())))
        drawn = [(line, each) for line, each in scenarios if f"route:{each}" in self.parts]
        legend = furniture.legend(drawn)
        self._place(legend)
        bottom = max(down.end, *(at.y + part.height for part, at in legend), 0.0)
        return Board(
            width=across.end + style.margin,
            height=bottom + style.margin,
            parts=self.parts,
            stages=across.spans,
            lanes=down.spans,
            cells=CellSlots(self.grid, frame),
            header_height=style.margin + style.header_height,
            header_width=style.margin + style.header_width,
        )

    def _cells(self) -> list[list[CellContent]]:
        """Return every stage's cells from top to bottom, derived lanes left out."""
        table = []
        self._forget_cells()
        for number, (stage, band) in enumerate(zip(self.journey.stages(), self.grid.stages, strict=True)):
            column = []
            for lane in self.lanes:
                if lane.role.is_derived:
                    continue
                key = ("cell", stage.id, lane.id)
                ids = self.journey.ids_in(stage.id, lane.id)
                draw = partial(cell_content, self.journey, stage, number, lane, band.count, self.pen, self.kept)
                column.append(self.kept.get(key, (ids, stage.name, lane.name, number, band.count), draw))
            table.append(column)
        return table

    def _forget_cells(self) -> None:
        """Forget the cells that changed, those on hidden lanes too: they will be shown again."""
        every = ((stage.id, lane.id) for stage in self.journey.stages() for lane in self.journey.lanes())
        for cell in every if self.dirty is None else self.dirty:
            self.kept.drop(("cell", *cell))

    def _row_heights(self, cells: list[list[CellContent]]) -> list[float]:
        heights = [self.pen.style.card_height] * self.grid.rows
        lanes = [band for band in self.grid.lanes if band.count]
        for column in cells:
            for band, cell in zip(lanes, column, strict=True):
                for row, height in enumerate(cell.row_heights, band.first):
                    heights[row] = max(heights[row], height)
        return heights

    def _derived(self, cells: list[list[CellContent]], spans: tuple[Span, ...]) -> dict[str, DerivedContent]:
        return {
            lane.id: derived_content(lane.role, spans, cells, self.pen, self.kept)
            for lane in self.lanes
            if lane.role.is_derived
        }

    def _place(self, placed: Sequence[tuple[Part, Point]]) -> None:
        for part, at in placed:
            self.parts[part.key] = (part, at)

    def _place_cards(self, cells: list[list[CellContent]], frame: Frame) -> None:
        lanes = [band for band in self.grid.lanes if band.count]
        for stage, column in zip(self.grid.stages, cells, strict=True):
            for lane, cell in zip(lanes, column, strict=True):
                if cell.cards:
                    rows = lane.first + (len(cell.cards) - 1) // stage.count + 1
                    xs = frame.across.starts[stage.first : stage.first + stage.count]
                    ys = frame.down.starts[lane.first : rows]
                    place = partial(_placed_cards, cell, xs, ys)
                    self.parts.update(self.kept.get(("cards", stage.id, lane.id), (cell, xs, ys), place))

    def _place_derived(self, cells: list[list[CellContent]], derived: dict[str, DerivedContent], frame: Frame) -> None:
        for lane, span in zip(self.lanes, frame.down.spans, strict=True):
            if lane.role is LaneRole.EMOTION:
                self._place_curve(cells, frame.across.spans, span)
            elif lane.role.is_derived:
                for stack, stage in zip(derived[lane.id].stacks, frame.across.spans, strict=True):
                    at = Point(stage.start, span.start)
                    place = partial(_moved, stack.parts, at)
                    self._place(self.kept.get(("notes", lane.id, stage.id), (stack, at), place))

    def _place_curve(self, cells: list[list[CellContent]], spans: tuple[Span, ...], lane: Span) -> None:
        curve = self.view.curve
        moments: tuple[Moment, ...]
        if curve is not None and self.journey.has(curve):
            moments = moments_of(self.journey, curve, {lane.id for lane in self.lanes})
        else:
            moments = tuple(moment for column in cells for cell in column for moment in cell.moments)
        if not spans or not moments:
            return
        left, height = spans[0].start, lane.end - lane.start
        local = tuple((span.start - left, span.end - left) for span in spans)
        draw = partial(curve_parts, moments, local, height, self.pen, self.kept)
        parts = self.kept.get("curve", (moments, local, height), draw)
        at = Point(left, lane.start)
        self._place(self.kept.get("curve placed", (parts, at), partial(_moved, parts, at)))


def _placed_cards(cell: CellContent, xs: Sequence[float], ys: Sequence[float]) -> dict[str, tuple[Part, Point]]:
    """Return a cell's cards, row by row, where they stand; ``xs`` and ``ys`` are where its columns and rows begin."""
    columns = len(xs)
    return {card.key: (card, Point(xs[at % columns], ys[at // columns])) for at, card in enumerate(cell.cards)}


def _moved(parts: Iterable[tuple[Part, Point]], by: Point) -> list[tuple[Part, Point]]:
    """Return parts as far off as ``by`` says."""
    return [(part, Point(by.x + at.x, by.y + at.y)) for part, at in parts]


def _cells_of(journey: Journey, touched: Set[str]) -> frozenset[tuple[str, str]]:
    """Return the cells that show any of the touched elements."""
    cells = set()
    for element_id in touched:
        element = journey.find(element_id)
        owner: str | None = element_id
        if isinstance(element, Attachment):
            owner = journey.touchpoint_of(element_id)
        elif not isinstance(element, Touchpoint):
            owner = None
        if owner is not None:
            cells.add((journey.stage_of(owner), journey.lane_of(owner)))
    return frozenset(cells)
