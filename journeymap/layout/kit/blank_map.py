"""An empty map: the stages and lanes of a journey with cells large enough for sticky notes."""

from journeymap.layout.faces import face_marks
from journeymap.layout.headers import BLUEPRINT_LINES, LANE_ICONS
from journeymap.layout.kit.brief import Brief
from journeymap.layout.kit.flow import Standing
from journeymap.layout.kit.notes import ICONS
from journeymap.layout.kit.pieces import Piece
from journeymap.layout.kit.sheets import Sheet, make_page
from journeymap.layout.kit.type import SMALL, Type
from journeymap.layout.marks import Box, Dash, Icon, Line, Mark
from journeymap.layout.page_frame import frame_scale
from journeymap.layout.pages import POINTS_PER_MM, Page
from journeymap.layout.theme import Theme
from journeymap.model.elements import Delight, Lane, Pain, Stage
from journeymap.model.vocabulary import EMOTION_RANGE, LaneRole

_MARGIN_MM = 12.0
_TITLE_ROOM = 56.0
_BAND = 44.0
_FOOT = 16.0
_LABELS = 78.0
_GAP = 4.0
_RADIUS = 5.0
_FACE = 15.0
_ICON = 18.0
_MARK = 13.0

_USUAL_STAGES = ("pre", "first", "core", "last", "after-touch")
_USUAL_LANES = (LaneRole.CUSTOMER, LaneRole.FRONTSTAGE, LaneRole.BACKSTAGE, LaneRole.EMOTION, LaneRole.NOTES)


def blank_map_page(brief: Brief, width: float, height: float) -> Page:
    """Return an empty map on a sheet of ``width`` x ``height`` points.

    A journey without stages or lanes gets the five touch stages and the usual lanes.
    """
    scale = frame_scale(width, height)
    drawing = _EmptyMap(brief, brief.type.scaled(scale), scale, width, height)
    whole = Piece(drawing.height, inside=tuple(drawing.drawn()))
    return make_page((Standing(whole, 0.0),), Sheet(width, height, _MARGIN_MM * POINTS_PER_MM))


class _EmptyMap:
    """The geometry of one empty map, in points between the margins.

    Parameters
    ----------
    scale : of everything but the cells; 1 on A3.
    """

    def __init__(self, brief: Brief, type_: Type, scale: float, width: float, height: float) -> None:
        margin = _MARGIN_MM * POINTS_PER_MM
        self.brief, self.type, self.scale = brief, type_, scale
        self.theme: Theme = brief.theme
        self.width, self.height = width - 2 * margin, height - 2 * margin
        labels = brief.labels
        self.stages = brief.journey.stages() or tuple(
            Stage(id=word, name=labels(f"word.stage.{word}"), subtitle=labels(f"word.stage.{word}-subtitle"))
            for word in _USUAL_STAGES
        )
        self.lanes = brief.journey.lanes() or tuple(
            Lane(id=role.value, name=labels(f"word.lane.{role.value}"), role=role) for role in _USUAL_LANES
        )
        self.gap, self.labels_width = _GAP * scale, _LABELS * scale
        self.top = (_TITLE_ROOM + _BAND) * scale + self.gap
        self.cell_width = (self.width - self.labels_width) / len(self.stages) - self.gap
        self.cell_height = (self.height - _FOOT * scale - self.top) / len(self.lanes) - self.gap

    def drawn(self) -> list[tuple[float, float, Piece]]:
        """Return everything with its place."""
        return [*self._title(), *self._bands(), *self._cells(), *self._lanes(), *self._foot()]

    def _x(self, column: int) -> float:
        return self.labels_width + self.gap + column * (self.cell_width + self.gap)

    def _y(self, row: int) -> float:
        return self.top + row * (self.cell_height + self.gap)

    def _title(self) -> list[tuple[float, float, Piece]]:
        type_, labels, scale = self.type, self.brief.labels, self.scale
        half = self.width * 0.5
        title = self.brief.journey.details.title or labels("kit.blank.map")
        placed = [(0.0, 0.0, line) for line in type_.paragraph(title, type_.head(1), half)[:1]]
        style = type_.text(muted=True)
        about = type_.paragraph(labels("kit.blank.map.how"), style, half)
        placed += [(0.0, 34.0 * scale, line) for line in about[:1]]
        x, y = self.width, 18.0 * scale
        for key in ("date", "place", "team"):
            words = labels(f"kit.blank.map.{key}")
            room = 110.0 * scale
            x -= room
            start = x + type_.width(words, style) + 6.0 * scale
            line = Line(start, y + 2.0 * scale, x + room - 12.0 * scale, y + 2.0 * scale, self.theme.muted, 0.7)
            placed.append((0.0, 0.0, Piece(0.0, (line, *type_.line(words, x, y, style)))))
        return placed

    def _bands(self) -> list[tuple[float, float, Piece]]:
        placed: list[tuple[float, float, Piece]] = []
        scale, top = self.scale, _TITLE_ROOM * self.scale
        for number, stage in enumerate(self.stages):
            tone, x = self.theme.stage_tone(number), self._x(number)
            band = Box(x, top, self.cell_width, _BAND * scale, tone.fill, _RADIUS * scale)
            placed.append((0.0, 0.0, Piece(0.0, (band,))))
            inner = self.cell_width - 20.0 * scale
            name = self.type.text(bold=True, size=12.0, color=tone.ink)
            small = self.type.text(size=SMALL, color=tone.ink)
            y = top + 6.0 * scale
            for text, style in ((f"{number + 1}  {stage.name}", name), (stage.subtitle, small)):
                shown = self.type.fitted(text, style, inner)
                for line in self.type.paragraph(shown, style, inner):
                    placed.append((x + 10.0 * scale, y, line))
                    y += line.height
        return placed

    def _cells(self) -> list[tuple[float, float, Piece]]:
        marks: list[Mark] = []
        for row, lane in enumerate(self.lanes):
            for column in range(len(self.stages)):
                tone = self.theme.stage_tone(column)
                x, y = self._x(column), self._y(row)
                fill = f"{tone.fill}{round(self.theme.column_strength * 255):02X}"
                marks.append(Box(x, y, self.cell_width, self.cell_height, fill, _RADIUS * self.scale))
                marks += self._inside_cell(lane, x, y)
        marks += self._blueprint()
        return [(0.0, 0.0, Piece(0.0, tuple(marks)))]

    def _inside_cell(self, lane: Lane, x: float, y: float) -> list[Mark]:
        """Return the middle line of feelings, or the halves for what is loved and hated."""
        middle = y + self.cell_height / 2
        line = Line(x, middle, x + self.cell_width, middle, self.theme.card_line, 0.7, Dash.DASHED)
        if lane.role is LaneRole.EMOTION:
            return [line]
        if lane.role is LaneRole.NOTES:
            size, pad = _MARK * self.scale, 7.0 * self.scale
            loved = Icon(x + pad, y + pad, size, ICONS[Delight], self.theme.delight.ink)
            hated = Icon(x + pad, middle + pad, size, ICONS[Pain], self.theme.pain.ink)
            return [line, loved, hated]
        return []

    def _blueprint(self) -> list[Mark]:
        """Return the lines of a service blueprint below the last lane of their role."""
        marks: list[Mark] = []
        for row, (lane, below) in enumerate(zip(self.lanes, self.lanes[1:], strict=False)):
            word = BLUEPRINT_LINES.get(lane.role)
            if word is None or below.role is lane.role or below.role.is_derived:
                continue
            y = self._y(row + 1) - self.gap / 2
            marks.append(Line(self.labels_width + self.gap, y, self.width, y, self.theme.muted, 0.9, Dash.DASHED))
            style = self.type.text(muted=True, size=8.0)
            words = self.brief.labels(f"word.line.{word}")
            width = self.type.width(words, style)
            x = self.width - width - 12.0 * self.scale
            half = style.size * 0.75
            marks.append(Box(x - 4.0, y - half, width + 8.0, 2 * half, self.theme.card, half))
            marks += self.type.line(words, x, y + style.size * 0.36, style)
        return marks

    def _lanes(self) -> list[tuple[float, float, Piece]]:
        placed: list[tuple[float, float, Piece]] = []
        scale, width = self.scale, self.labels_width
        for row, lane in enumerate(self.lanes):
            y = self._y(row)
            size, middle = _ICON * scale, y + self.cell_height / 2
            icon = lane.icon or LANE_ICONS[lane.role]
            style = self.type.text(bold=True)
            lines = self.type.paragraph(lane.name, style, width - 12.0 * scale)
            marks: list[Mark] = [
                Box(0, y, width, self.cell_height, None, _RADIUS * scale, self.theme.card_line, 0.8),
            ]
            top = middle - (size + 4.0 * scale + len(lines) * style.leading) / 2
            marks.append(Icon((width - size) / 2, top, size, icon, self.theme.muted))
            if lane.role is LaneRole.EMOTION:
                marks += self._faces(y)
            placed.append((0.0, 0.0, Piece(0.0, tuple(marks))))
            for number, text in enumerate(self.type.lines(lane.name, style, width - 12.0 * scale)):
                left = (width - self.type.width(text, style)) / 2
                placed.append((left, top + size + 4.0 * scale + number * style.leading, lines[number]))
        return placed

    def _faces(self, y: float) -> list[Mark]:
        """Return the five faces at the left of the first cell, the best on top."""
        size = min(_FACE * self.scale, self.cell_height / 6.5)
        step = (self.cell_height - size - 8.0 * self.scale) / (len(EMOTION_RANGE) - 1)
        x = self._x(0) + 6.0 * self.scale
        marks: list[Mark] = []
        for number, emotion in enumerate(reversed(EMOTION_RANGE)):
            marks += face_marks(self.theme, emotion, x, y + 4.0 * self.scale + number * step, size)
        return marks

    def _foot(self) -> list[tuple[float, float, Piece]]:
        across, down = (round(side / POINTS_PER_MM) for side in (self.cell_width, self.cell_height))
        style = self.type.text(muted=True, size=SMALL)
        words = self.brief.labels("kit.blank.map.cell", width=across, height=down)
        return [(0.0, self.height - style.leading, line) for line in self.type.paragraph(words, style, self.width)[:1]]
