"""One sheet to write on, drawn from its head down."""

from journeymap.layout.faces import face_marks
from journeymap.layout.kit.brief import Brief
from journeymap.layout.kit.pieces import Piece
from journeymap.layout.kit.sheets import Sheet
from journeymap.layout.kit.type import SMALL
from journeymap.layout.marks import Box, Icon, Line, Mark
from journeymap.layout.pages import Role
from journeymap.layout.theme import Tone
from journeymap.model.vocabulary import EMOTION_RANGE

GAP = 12.0
PAD = 10.0
RADIUS = 7.0
"""Between areas, inside them, and of their corners, in points."""

_HEAD = 62.0
_TILE = 40.0
_LINE = 24.0
_FACE = 22.0


class BlankSheet:
    """One sheet being drawn from its head down.

    Parameters
    ----------
    brief : the words and colours.  sheet : its size.
    """

    def __init__(self, brief: Brief, sheet: Sheet) -> None:
        self.brief, self.type = brief, brief.type
        self.width, self.height = sheet.inner_width, sheet.height - 2 * sheet.margin
        self.inside: list[tuple[float, float, Piece]] = []

    def put(self, *marks: Mark) -> None:
        """Draw marks that are no text."""
        self.inside.append((0.0, 0.0, Piece(0.0, marks)))

    def say(self, key: str, x: float, y: float, width: float, size: float = SMALL, *, bold: bool = False) -> float:
        """Write the words of ``kit.blank.<key>`` with their top at ``y``; returns where they end."""
        style = self.type.text(bold=bold, size=size, muted=not bold)
        for line in self.type.paragraph(self.brief.labels(f"kit.blank.{key}"), style, width):
            self.inside.append((x, y, line))
            y += line.height
        return y

    def head(self, key: str, icon: str, tone: Tone) -> float:
        """Draw the tile with its icon, the sheet's name and what to do; returns where the rest begins."""
        left = _TILE + 14.0
        self.put(Box(0, 0, _TILE, _TILE, tone.fill, 8.0), Icon(10.0, 10.0, 20.0, icon, tone.ink))
        y = -3.0
        for line in self.type.paragraph(self.brief.labels(f"kit.blank.{key}"), self.type.head(1), self.width - left):
            self.inside.append((left, y, line))
            y += line.height
        y = self.say(f"{key}.how", left, y + 2.0, self.width - left)
        return max(_HEAD, y + 16.0)

    def ruled(self, x: float, y: float, width: float, bottom: float, leading: float = _LINE) -> None:
        """Draw lines to write on down to ``bottom``."""
        color = self.brief.theme.card_line
        count = int((bottom - y) // leading)
        self.put(*(Line(x, y + n * leading, x + width, y + n * leading, color, 0.6) for n in range(1, count + 1)))

    def area(self, key: str, rect: tuple[float, float, float, float], icon: str, tone: Tone, *, lines: bool) -> None:
        """Draw a panel with a coloured head and lines, or room for notes, below it.

        Parameters
        ----------
        rect : x, y, width and height.
        """
        x, y, width, height = rect
        self.put(
            Box(x, y, width, height, None, RADIUS, tone.ink, 0.9),
            Box(x, y, width, 24.0, tone.fill, RADIUS),
            Box(x + 0.5, y + 14.0, width - 1.0, 10.0, tone.fill),
            Icon(x + PAD, y + 5.5, 13.0, icon, tone.ink),
        )
        style = self.type.text(bold=True, size=10.5, color=tone.ink)
        for line in self.type.paragraph(self.brief.labels(f"kit.blank.{key}"), style, width - 40.0)[:1]:
            self.inside.append((x + PAD + 19.0, y + 12.0 - line.height / 2, line))
        if lines:
            self.ruled(x + PAD, y + 26.0, width - 2 * PAD, y + height - 12.0)

    def field(self, key: str, x: float, y: float, width: float) -> float:
        """Draw a name with a line to write on behind it; returns where the next one begins."""
        self.say(key, x, y, width)
        style = self.type.text(size=SMALL)
        start = x + self.type.width(self.brief.labels(f"kit.blank.{key}"), style) + 8.0
        self.put(Line(start, y + 12.0, x + width, y + 12.0, self.brief.theme.muted, 0.6))
        return y + 28.0

    def faces(self, x: float, y: float, width: float) -> float:
        """Draw the five faces with their words, to ring one; returns where they end."""
        each = width / len(EMOTION_RANGE)
        style = self.type.text(muted=True, size=8.0)
        for number, emotion in enumerate(EMOTION_RANGE):
            center = x + (number + 0.5) * each
            word = self.brief.labels(f"word.emotion.{emotion}")
            face = face_marks(self.brief.theme, emotion, center - _FACE / 2, y, _FACE)
            self.inside.append((0.0, 0.0, Piece(0.0, face, tag=self.type.tag(Role.FIGURE, word))))
            for line in self.type.paragraph(word, style, each):
                self.inside.append((center - self.type.width(word, style) / 2, y + _FACE + 3.0, line))
        return y + _FACE + 22.0
