"""Both sides of a card, exact in size; text is set as large as it fits."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from journeymap.layout.faces import face_marks
from journeymap.layout.kit.blocks import row, writing_lines
from journeymap.layout.kit.brief import Brief
from journeymap.layout.kit.cards import KIND_ICONS, Card, CardKind, Words, kind_tone
from journeymap.layout.kit.closeness import LEAST_POINTS
from journeymap.layout.kit.notes import SEPARATOR
from journeymap.layout.kit.pieces import Piece, Pieces, after
from journeymap.layout.kit.type import SUBHEADING, Style
from journeymap.layout.marks import Box, FontKey, Icon
from journeymap.layout.pages import POINTS_PER_MM, Role

_BAND = 4.0
_PAD = 11.0
_TITLE = 13.0
_ABOUT = 9.0
_TEXT = 10.5
_SIGN_ROOM = 1.6
_LINE_ROOM = 21.0
_SCALES = (1.45, 1.3, 1.15, 1.0, 0.93, 0.88, 0.86, 0.8, 0.74, 0.68)
_TIGHT = 0.86
"""From this scale down lines and paragraphs stand closer too."""

_COMMON_LEAST = 0.86
"""A card that needs smaller type than this does not make the others of its kind smaller."""
_LARGEST = ((280.0, 1.45), (200.0, 1.15), (0.0, 1.0))
"""The largest scale of type for cards with a shorter side of so many points."""


@dataclass(frozen=True, slots=True)
class CardShape:
    """The size of a card in points.

    Parameters
    ----------
    edge : what a printer may leave white, where the card reaches the sheet's edge.
    """

    width: float
    height: float
    edge: float = 0.0

    @property
    def pad(self) -> float:
        """Room between the card's edge and its text."""
        return max(_PAD, self.edge + 1.5 * POINTS_PER_MM)

    @property
    def inner_width(self) -> float:
        """The width of text."""
        return self.width - 2 * self.pad

    @property
    def top(self) -> float:
        """Where text begins below the card's upper edge."""
        return self.edge + _BAND + 9.0

    @property
    def inner_height(self) -> float:
        """The height there is for text."""
        return self.height - self.top - self.pad


def scales_of(brief: Brief, cards: Sequence[Card], shape: CardShape) -> dict[CardKind, float]:
    """Return the size of type for every kind, as a factor: cards of a kind look alike unless one says too much."""
    largest = next(scale for side, scale in _LARGEST if min(shape.width, shape.height) >= side)
    scales: dict[CardKind, float] = {}
    for card in cards:
        fits = next((s for s in _SCALES if s <= largest and _fits(_text(brief, card, shape, s), shape)), 0.0)
        scales[card.kind] = min(scales.get(card.kind, largest), max(fits, _COMMON_LEAST))
    return scales


def divided(brief: Brief, card: Card, shape: CardShape) -> tuple[Card, ...]:
    """Return a card that says too much as several; a persona stays on one."""
    bodies = _divided(brief, card, shape)
    if len(bodies) == 1:
        return (card,)
    numbered = [f"{card.about}{SEPARATOR}{number}/{len(bodies)}" for number in range(1, len(bodies) + 1)]
    return tuple(
        replace(card, key=f"{card.key}/{number}", about=about, body=body)
        for number, (about, body) in enumerate(zip(numbered, bodies, strict=True), 1)
    )


def _divided(brief: Brief, card: Card, shape: CardShape) -> list[tuple[Words, ...]]:
    # The number that will stand behind ``about`` must not cost a line more than there is.
    longer = replace(card, about=f"{card.about}{SEPARATOR}0/0")
    starts = [at for at, words in enumerate(card.body) if at and not words.is_under]
    if card.kind is CardKind.PERSONAS or not starts or _fits(_text(brief, longer, shape, _SCALES[-1]), shape):
        return [card.body]
    middle = min(starts, key=lambda at: abs(at - len(card.body) / 2))
    halves = (replace(card, body=body) for body in (card.body[:middle], card.body[middle:]))
    return [body for half in halves for body in _divided(brief, half, shape)]


def front(brief: Brief, card: Card, shape: CardShape, largest: float = 1.0) -> Piece:
    """Return a card's front, its text whole, or as much as there is room for and a line that says so.

    Parameters
    ----------
    largest : the size of its type, as a factor, unless it must be smaller.
    """
    pieces = _fitted(brief, card, shape, largest)
    inside: list[tuple[float, float, Piece]] = []
    top = shape.top
    for number, piece in enumerate(pieces):
        top += piece.gap if number else 0.0
        inside.append((shape.pad, top, piece))
        top += piece.height
    free = shape.height - shape.pad - top
    lines = min(card.to_write, int((free - 2.0) // _LINE_ROOM))
    for line in writing_lines(max(0, lines), shape.inner_width, brief.theme.card_line, _LINE_ROOM):
        inside.append((shape.pad, top, line))
        top += line.height
    band = Box(0, 0, shape.width, _BAND, card.color)
    if shape.edge:
        # A printer that leaves the sheet's edge white would take the band away.
        band = Box(shape.pad, shape.edge, shape.inner_width, _BAND, card.color, _BAND / 2)
    return Piece(shape.height, (band,), tuple(inside))


def back(brief: Brief, kind: CardKind, shape: CardShape) -> Piece:
    """Return the back of a kind of card: its sign and name in its colour."""
    tone, type_ = kind_tone(brief, kind), brief.type
    inset = max(4 * POINTS_PER_MM, shape.edge + 1.5 * POINTS_PER_MM)
    tile = min(shape.width, shape.height) * 0.34
    style = type_.text(bold=True, size=SUBHEADING, color=tone.ink)
    name = brief.labels(f"kit.card.{kind.value}")
    x, y = (shape.width - tile) / 2, (shape.height - tile - 26.0) / 2
    words = type_.paragraph(name, style, shape.width)
    at = (shape.width - type_.width(name, style)) / 2
    frame = Box(inset, inset, shape.width - 2 * inset, shape.height - 2 * inset, None, 8.0, tone.ink, 1.2)
    sign = Icon(x + tile * 0.25, y + tile * 0.25, tile * 0.5, KIND_ICONS[kind], tone.ink)
    return Piece(
        shape.height,
        (frame, Box(x, y, tile, tile, tone.fill, tile / 5), sign),
        tuple((at, y + tile + 8.0, each) for each in words),
    )


def _fitted(brief: Brief, card: Card, shape: CardShape, largest: float) -> Pieces:
    """Return the text in the largest size that fits."""
    pieces: Pieces = ()
    for scale in _SCALES:
        if scale <= largest and _fits(pieces := _text(brief, card, shape, scale), shape):
            return pieces
    words = brief.labels("kit.card.more")
    more = brief.type.paragraph(words, _style(brief, 0.0, brief.theme.muted, scale=1.0), shape.inner_width)
    kept = list(pieces)
    while kept and not _fits((*kept, *more), shape):
        kept.pop()
    return (*kept, *more)


def _text(brief: Brief, card: Card, shape: CardShape, scale: float) -> Pieces:
    return (*_head(brief, card, shape, scale), *_body(brief, card, shape, scale))


def _fits(pieces: Pieces, shape: CardShape) -> bool:
    return _height(pieces) <= shape.inner_height


def _height(pieces: Pieces) -> float:
    return sum(piece.height + (piece.gap if number else 0.0) for number, piece in enumerate(pieces))


def _style(brief: Brief, size: float, color: str, *, scale: float, bold: bool = False, head: bool = False) -> Style:
    font = FontKey.BOLD if bold or head else FontKey.REGULAR
    role = Role.HEADING_2 if head else Role.PARAGRAPH
    spacing = 0.97 if scale > _TIGHT else 0.88
    return Style(max(LEAST_POINTS, size * scale), color or brief.theme.ink, font, role, spacing)


def _head(brief: Brief, card: Card, shape: CardShape, scale: float) -> Pieces:
    """Return icon and title in one line, and below it what the card is about."""
    type_ = brief.type
    style = _style(brief, _TITLE, "", scale=scale, head=True)
    about = _style(brief, _ABOUT, card.color if card.kind is not CardKind.EMOTIONS else "", scale=scale, bold=True)
    size = style.size * 1.25
    face = style.size * 1.5 if card.emotion is not None and card.kind is not CardKind.EMOTIONS else 0.0
    start = size + 6.0
    lines = type_.paragraph(card.title, style, shape.inner_width - start - (face + 6.0 if face else 0.0))
    icon = Piece(0.0, (Icon(0, (style.leading - size) / 2, size, card.icon, card.color),))
    cells: list[Pieces] = [(icon,), lines]
    starts = [0.0, start]
    if face and card.emotion is not None:
        said = brief.labels("kit.emotion-is", emotion=brief.labels(f"word.emotion.{card.emotion}"))
        marks = face_marks(brief.theme, card.emotion, 0, 0, face)
        cells.append((Piece(face, marks, tag=type_.tag(Role.FIGURE, said)),))
        starts.append(shape.inner_width - face)
    below = type_.paragraph(card.about, about, shape.inner_width)
    return (row(cells, starts), *after(3.0, below))


def _body(brief: Brief, card: Card, shape: CardShape, scale: float) -> Pieces:
    pieces: list[Piece] = []
    if card.kind is CardKind.EMOTIONS and card.emotion is not None:
        size = min(shape.inner_width, shape.inner_height) * 0.36
        marks = face_marks(brief.theme, card.emotion, (shape.inner_width - size) / 2, 0, size)
        said = brief.labels(f"word.emotion.{card.emotion}")
        pieces.append(Piece(size, marks, tag=brief.type.tag(Role.FIGURE, said)))
    gap = 5.0 * scale if scale > _TIGHT else 1.8
    for number, words in enumerate(card.body):
        pieces += after(8.0 * scale if number == 0 and pieces else gap, _words(brief, words, shape.inner_width, scale))
    return after(7.0 * scale if scale > _TIGHT else 4.0, tuple(pieces))


def _words(brief: Brief, words: Words, width: float, scale: float) -> Pieces:
    """Return a paragraph with its sign or number at the left."""
    type_ = brief.type
    # Colour alone never tells: coloured text has a sign or stands in bold.
    style = _style(brief, _TEXT, "" if words.number else words.color, scale=scale, bold=words.bold)
    if not (words.icon or words.number or words.is_under):
        return type_.paragraph(words.text, style, width)
    start = style.size * _SIGN_ROOM
    size = style.size
    lines = type_.paragraph(words.text, style, width - start)
    sign: Pieces = ()
    if words.number:
        small = replace(style, size=max(LEAST_POINTS, style.size * 0.8), color="#FFFFFF", font=FontKey.BOLD)
        side = style.size * 1.25
        digits = str(words.number)
        at = (side - type_.width(digits, small)) / 2
        top = (style.leading - side) / 2
        circle = Box(0, top, side, side, words.color or style.color, side / 2)
        sign = (Piece(0.0, (circle, *type_.line(digits, at, top + side / 2 + small.size * 0.36, small))),)
    elif words.icon:
        sign = (Piece(0.0, (Icon(0, (style.leading - size) / 2, size, words.icon, style.color),)),)
    return (row((sign, lines[:1]), (0.0, start)), *(row(((line,),), (start,)) for line in lines[1:]))
