"""The touchpoints of a slide as large cards, high and low in turn along the route."""

from collections.abc import Sequence
from dataclasses import dataclass

from journeymap.layout.faces import face_marks
from journeymap.layout.geometry import Rect
from journeymap.layout.marks import Box, FontKey, Icon, Mark, Path
from journeymap.layout.presentation.easel import LEAST_TEXT, Block, Easel
from journeymap.layout.theme import Tone

MOST_CARDS = 5
_WIDEST = 344.0
_NARROWEST = 240.0
_PAIRED = 330.0
"""So wide two cards may be before they stand clear of one another."""
_OVERTAKING = 40.0
"""Between two cards of one row, so that the route has room to pass from row to row."""
_ROW_GAP = 26.0
_RADIUS = 14.0
_EDGE = 8.0
_LEFT = 26.0
_ICON = 28.0
_FACE = 32.0
_TEXT_X = 66.0
_RIGHT = 20.0
_TOP = 22.0
_BETWEEN = 12.0
_BOTTOM = 20.0
_NAME = 26.0
_SENTENCE = 20.0
_APART = 192.0
_ALONE = 90.0


@dataclass(frozen=True, slots=True)
class CardWords:
    """What a card shows; ``second`` is its name in the other language."""

    name: str
    icon: str
    emotion: int
    sentence: str
    second: str = ""


@dataclass(frozen=True, slots=True)
class Card:
    """A card that has its place; ``marks`` in full colour."""

    rect: Rect
    marks: tuple[Mark, ...]


@dataclass(frozen=True, slots=True)
class _Style:
    """``grown`` multiplies every measure of a card."""

    grown: float
    name_lines: int = 2
    sentence_lines: int = 3
    seconds: bool = True


_STYLES = (
    _Style(1.4),
    _Style(1.25),
    _Style(1.12),
    _Style(1.0),
    _Style(0.9),
    _Style(0.9, 2, 2),
    _Style(0.9, 1, 2, seconds=False),
)
"""Tried in this order until all cards fit; at the last, sentences are set in the smallest text."""


@dataclass(frozen=True, slots=True)
class _Cut:
    """Name and sentence of one card, broken into lines for a card of that width."""

    name: Block
    second: Block
    sentence: Block
    width: float
    grown: float

    @property
    def height(self) -> float:
        content = self.head + max(_FACE * self.grown, self.sentence.height)
        return content + (_TOP + _BETWEEN + _BOTTOM) * self.grown

    @property
    def head(self) -> float:
        """Icon and names."""
        return max(_ICON * self.grown, self.name.height + self.second.height)

    @property
    def cuts(self) -> int:
        return self.name.cut + self.sentence.cut


def most_cards(width: float) -> int:
    """Return how many cards stand in a row of that width and can still be read."""
    return max(1, min(MOST_CARDS, 1 + int((width - _NARROWEST) / ((_NARROWEST + _OVERTAKING) / 2))))


def set_cards(words: Sequence[CardWords], area: Rect, level: float, tone: Tone, easel: Easel) -> list[Card]:
    """Return the cards, the first with its middle at ``level``, and every other one a row lower.

    A card alone on its slide stands between the rows.

    Parameters
    ----------
    area : where cards may stand.
    """
    cuts = _fitted(words, area, level, easel)
    width = cuts[0].width
    step = 0.0 if len(words) == 1 else min((area.width - width) / (len(words) - 1), width + 150.0)
    left = area.x + (area.width - width - step * (len(words) - 1)) / 2
    middles = _middles([cut.height for cut in cuts], area, level)
    cards = []
    for at, (each, cut) in enumerate(zip(words, cuts, strict=True)):
        rect = Rect(left + at * step, middles[at] - cut.height / 2, width, cut.height)
        cards.append(Card(rect, tuple(_marks(each, cut, rect, tone, easel))))
    return cards


def _middles(heights: Sequence[float], area: Rect, level: float) -> list[float]:
    if len(heights) == 1:
        return [min(level + _ALONE, area.bottom - heights[0] / 2)]
    upper, lower = max(heights[::2]), max(heights[1::2])
    apart = min(max(_APART, upper / 2 + lower / 2 + _ROW_GAP), area.bottom - lower / 2 - level)
    return [level + (at % 2) * apart for at in range(len(heights))]


def _fitted(words: Sequence[CardWords], area: Rect, level: float, easel: Easel) -> list[_Cut]:
    """Return the cards' words in the largest style in which everything fits uncut, else in the one that cuts least."""
    fitting: list[list[_Cut]] = []
    cuts: list[_Cut] = []
    for style in _STYLES:
        cuts = [_cut(each, len(words), area.width, style, easel) for each in words]
        if _fits([cut.height for cut in cuts], area, level):
            if not any(cut.cuts for cut in cuts):
                return cuts
            fitting.append(cuts)
    return min(fitting, key=lambda each: sum(cut.cuts for cut in each), default=cuts)


def _cut(words: CardWords, count: int, room: float, style: _Style, easel: Easel) -> _Cut:
    steps = count - 1
    widest = max(_PAIRED, room / 2 - _OVERTAKING) if count == 2 else _WIDEST * style.grown
    width = min(_WIDEST * style.grown, widest, (room - steps * _OVERTAKING / 2) / (1 + steps / 2))
    inner = width - (_TEXT_X + _RIGHT) * style.grown
    size = max(LEAST_TEXT, _SENTENCE * style.grown)
    name = easel.block(words.name, FontKey.BOLD, _NAME * style.grown, inner, style.name_lines, 1.24)
    second = easel.one_line(words.second if style.seconds else "", FontKey.REGULAR, LEAST_TEXT, inner)
    return _Cut(
        name,
        second,
        easel.block(words.sentence, FontKey.REGULAR, size, inner, style.sentence_lines),
        width,
        style.grown,
    )


def _fits(heights: Sequence[float], area: Rect, level: float) -> bool:
    if len(heights) == 1:
        half = heights[0] / 2
        return area.y + half <= level + _ALONE and level + _ALONE + half <= area.bottom
    upper, lower = max(heights[::2]), max(heights[1::2])
    return area.y + upper / 2 <= level and level + upper / 2 + _ROW_GAP + lower <= area.bottom


def _marks(words: CardWords, cut: _Cut, rect: Rect, tone: Tone, easel: Easel) -> list[Mark]:
    theme, grown = easel.theme, cut.grown
    name, sentence = cut.name, cut.sentence
    x, y, top = rect.x, rect.y, rect.y + _TOP * grown
    icon, face = _ICON * grown, _FACE * grown
    marks: list[Mark] = [] if theme.is_dark else _shadow(rect)
    marks += [
        Box(x, y, rect.width, rect.height, fill=theme.card, radius=_RADIUS, stroke=theme.card_line, stroke_width=1.2),
        _edge(rect, tone.ink),
        Icon(x + _LEFT * grown, top + (name.leading - icon) / 2, icon, words.icon, tone.ink),
    ]
    marks += easel.set_block(name, x + _TEXT_X * grown, top, theme.ink)
    marks += easel.set_block(cut.second, x + _TEXT_X * grown, top + name.height, theme.muted)
    top += cut.head + _BETWEEN * grown
    marks += face_marks(theme, words.emotion, x + (_LEFT - 2) * grown, top, face)
    top += max(0.0, (face - sentence.leading) / 2)
    return marks + easel.set_block(sentence, x + _TEXT_X * grown, top, theme.ink)


def _shadow(rect: Rect) -> list[Mark]:
    """Return a soft shadow: thin sheets, since every painter draws those alike."""
    sheets: list[Mark] = []
    for by in (10.0, 7.0, 4.0, 2.0):
        x, y, width, height = rect.grown(by)
        sheets.append(Box(x, y + 5.0, width, height, fill="#1F243006", radius=_RADIUS + by))
    return sheets


def _edge(rect: Rect, color: str) -> Path:
    """Return the coloured left edge of a card, rounded like the card."""
    x, y, bottom = rect.x, rect.y, rect.bottom
    inset = _RADIUS - (_RADIUS**2 - (_RADIUS - _EDGE) ** 2) ** 0.5
    bend = _RADIUS * 0.45
    return Path(
        (
            ("M", x + _EDGE, y + inset),
            ("C", x + _EDGE - 4.6, y + inset + 1.6, x, y + bend, x, y + _RADIUS),
            ("L", x, bottom - _RADIUS),
            ("C", x, bottom - bend, x + _EDGE - 4.6, bottom - inset - 1.6, x + _EDGE, bottom - inset),
            ("Z",),
        ),
        fill=color,
    )
