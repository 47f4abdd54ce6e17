"""What stands in the margins of a tile: where to cut, where to glue, and which tiles are its neighbours."""

from collections.abc import Iterator
from dataclasses import dataclass

from journeymap.layout.geometry import Rect
from journeymap.layout.kit.type import SMALL, Type
from journeymap.layout.marks import Box, Dash, Line, Mark, Path

_MARK = 14.0
_MARK_GAP = 3.0
_GLUE = 14.0
_HATCH = 7.0
_ARROW = 3.5
_ARROW_ROOM = 24.0


@dataclass(frozen=True, slots=True)
class TileMarks:
    """The margins of one tile; lengths in points.

    Parameters
    ----------
    shown : where the picture stands on the sheet.
    place, of : its row and column from 0, and how many of each there are.
    """

    type: Type
    sheet: tuple[float, float]
    shown: Rect
    overlap: float
    place: tuple[int, int]
    of: tuple[int, int]

    def all(self, title: str) -> tuple[Mark, ...]:
        """Return all of them; a tile with its neighbour above or at its left carries the glue for it."""
        return (*self._glue(), *self._crops(), *self._meeting(), *self._label(title), *self._neighbours())

    @property
    def _has(self) -> dict[str, bool]:
        line, column = self.place
        lines, columns = self.of
        return {"left": column > 0, "up": line > 0, "right": column + 1 < columns, "down": line + 1 < lines}

    def _glue(self) -> Iterator[Mark]:
        """Hatch the inner margins, which the neighbours cover."""
        shown, has = self.shown, self._has
        if has["left"]:
            yield self._hatched(Rect(shown.x - _GLUE - 1.0, shown.y, _GLUE, shown.height))
        if has["up"]:
            yield self._hatched(Rect(shown.x, shown.y - _GLUE - 1.0, shown.width, _GLUE))

    def _hatched(self, area: Rect) -> Path:
        segments: list[tuple[str | float, ...]] = []
        is_upright = area.height > area.width
        along, across = (area.height, area.width) if is_upright else (area.width, area.height)
        at = 0.0
        while at + across <= along:
            if is_upright:
                segments += [("M", area.x, area.y + at + across), ("L", area.right, area.y + at)]
            else:
                segments += [("M", area.x + at, area.bottom), ("L", area.x + at + across, area.y)]
            at += _HATCH
        return Path(tuple(segments), stroke=self.type.theme.card_line, stroke_width=0.5)

    def _crops(self) -> Iterator[Mark]:
        """Mark the edges that are cut: all but those with glue beyond them."""
        shown, has, color = self.shown, self._has, self.type.theme.ink
        for x, is_cut in ((shown.x, not has["left"]), (shown.right, True)):
            for y, outward in ((shown.y, -1), (shown.bottom, 1)):
                start = y + outward * _MARK_GAP
                if is_cut:
                    yield Line(x, start, x, start + outward * _MARK, color, 0.4)
        for y, is_cut in ((shown.y, not has["up"]), (shown.bottom, True)):
            for x, outward in ((shown.x, -1), (shown.right, 1)):
                start = x + outward * _MARK_GAP
                if is_cut:
                    yield Line(start, y, start + outward * _MARK, y, color, 0.4)

    def _meeting(self) -> Iterator[Mark]:
        """Mark how far the neighbours at the left and above reach, with short broken lines."""
        shown, has, color = self.shown, self._has, self.type.theme.muted
        if has["left"]:
            x = shown.x + self.overlap
            for y, outward in ((shown.y, -1), (shown.bottom, 1)):
                start = y + outward * _MARK_GAP
                yield Line(x, start, x, start + outward * _MARK, color, 0.5, Dash.DOTTED)
        if has["up"]:
            y = shown.y + self.overlap
            for x, outward in ((shown.x, -1), (shown.right, 1)):
                start = x + outward * _MARK_GAP
                yield Line(start, y, start + outward * _MARK, y, color, 0.5, Dash.DOTTED)

    def _label(self, title: str) -> tuple[Mark, ...]:
        type_, (line, column), (lines, columns) = self.type, self.place, self.of
        style = type_.text(muted=True, size=SMALL)
        words = type_.labels("kit.tile", row=line + 1, column=column + 1, rows=lines, columns=columns)
        room = self.shown.width / 2 - self.overlap - 2 * _ARROW_ROOM
        text = type_.fitted(f"{words} · {title}", style, room)
        return type_.line(text, self.shown.x + self.overlap + 8.0, self.shown.bottom + 19.0, style)

    def _neighbours(self) -> Iterator[Mark]:
        """Point to the tiles on all four sides with their row and column."""
        shown, has, (line, column) = self.shown, self._has, self.place
        middle = shown.center
        if has["left"]:
            yield from self._arrow(shown.x - 12.0, middle.y, (-1, 0), (line, column - 1))
        if has["right"]:
            yield from self._arrow(shown.right + 12.0, middle.y, (1, 0), (line, column + 1))
        if has["up"]:
            yield from self._arrow(middle.x, shown.y - 12.0, (0, -1), (line - 1, column))
        if has["down"]:
            yield from self._arrow(middle.x, shown.bottom + 12.0, (0, 1), (line + 1, column))

    def _arrow(self, x: float, y: float, way: tuple[int, int], to: tuple[int, int]) -> Iterator[Mark]:
        type_, color = self.type, self.type.theme.ink
        style = type_.text(bold=True, size=SMALL)
        words = f"{to[0] + 1}·{to[1] + 1}"
        half = type_.width(words, style) / 2
        dx, dy = way
        at_x, at_y = (x, y - 10.0) if dx else (x - half - 8.0, y)
        # What lies below, the hatching of the glue edge, must not strike the words through.
        area = (
            Rect(x - half - 2.0, y - 16.0, 2 * half + 4.0, 24.0)
            if dx
            else Rect(at_x - 6.0, y - 7.0, half * 2 + 20.0, 14.0)
        )
        yield Box(area.x, area.y, area.width, area.height, type_.theme.paper)
        tip = (at_x + dx * _ARROW, at_y + dy * _ARROW)
        base = (at_x - dx * _ARROW, at_y - dy * _ARROW)
        yield Path(
            (
                ("M", *tip),
                ("L", base[0] + dy * _ARROW, base[1] + dx * _ARROW),
                ("L", base[0] - dy * _ARROW, base[1] - dx * _ARROW),
                ("Z",),
            ),
            fill=color,
        )
        baseline = y + type_.baseline(style) - type_.middle(style)
        yield from type_.line(words, x - half, baseline, style)
