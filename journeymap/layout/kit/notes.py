"""Pains, delights and opportunities on paper: coloured panels with a sign, the words and what is known of them."""

from collections.abc import Sequence
from dataclasses import replace
from itertools import zip_longest

from journeymap.layout.geometry import Rect
from journeymap.layout.kit.blocks import PANEL_RADIUS, panel, row
from journeymap.layout.kit.brief import Brief, beside_items
from journeymap.layout.kit.pieces import Piece, Pieces, after, tagged
from journeymap.layout.kit.type import SMALL, TEXT
from journeymap.layout.marks import Box, Icon
from journeymap.layout.pages import Link, Role
from journeymap.layout.theme import Tone
from journeymap.model.bilingual import Speaking, beside
from journeymap.model.elements import Delight, Note, Opportunity, Pain, Touchpoint

_ICON = 11.0
_TEXT_X = 18.0
_PAD = 8.0
_GAP = 8.0
_GRID_GAP = 12.0
_TALLEST = 200.0
"""Points: longer notes stand alone, as wide as the page, and go on over its end."""
_DOT = 3.0
_DOT_X = 12.0
SEPARATOR = " · "

ICONS: dict[type[Note], str] = {Pain: "triangle-alert", Delight: "heart", Opportunity: "lightbulb"}
"""The sign of every kind of note, beside its colour."""


def note_tone(brief: Brief, note: Note) -> Tone:
    """Return the colours of a note."""
    theme = brief.theme
    return theme.pain if isinstance(note, Pain) else theme.delight if isinstance(note, Delight) else theme.opportunity


def note_pieces(brief: Brief, note: Note, width: float) -> Pieces:
    """Return a note as a panel ``width`` points wide: its text, and below it what is known about it."""
    return panel(_rows(brief, note, known_of(brief, note), width), width, note_tone(brief, note).fill, _PAD)


def _rows(brief: Brief, note: Note, known: Sequence[str], width: float) -> Pieces:
    type_, tone = brief.type, note_tone(brief, note)
    inner = width - 2 * _PAD - _TEXT_X
    style = type_.text(size=TEXT, color=tone.ink)
    lines = list(type_.paragraph(note.text, style, inner)) or [Piece(style.leading)]
    sign = Piece(style.leading, (Icon(0, (style.leading - _ICON) / 2, _ICON, ICONS[type(note)], tone.ink),))
    small = type_.text(size=SMALL, color=tone.ink)
    below = (
        *type_.paragraph(beside(note, "text"), small, inner),
        *type_.paragraph(SEPARATOR.join(known), small, inner),
    )
    return (
        row(((sign,), (lines[0],)), (0.0, _TEXT_X), sticky=len(lines) > 1 or bool(below)),
        *(row(((line,),), (_TEXT_X,), gap=line.gap, sticky=line.sticky) for line in (*lines[1:], *below)),
    )


def known_of(brief: Brief, note: Note) -> list[str]:
    """Return what is known about a note besides its text, in short phrases."""
    who = () if isinstance(note, Opportunity) else brief.journey.felt_by(note.id)
    return [*filter(None, (brief.names_of(who),)), *_facts_of(brief, note)]


def _facts_of(brief: Brief, note: Note) -> list[str]:
    labels = brief.labels
    if isinstance(note, Opportunity):
        rating = labels("kit.effect-effort", effect=note.effect, effort=note.effort)
        owner = SEPARATOR.join(filter(None, (note.owner, beside(note, "owner"))))
        return [*filter(None, (owner, note.due)), rating, labels(f"word.status.{note.status.value}")]
    known = []
    if isinstance(note, Pain):
        known.append(labels("word.map.severity-of", n=note.severity))
        known += filter(None, (note.cause, beside(note, "cause")))
        known += [labels("kit.owner", name=note.owner)] if note.owner else []
        known += filter(None, (beside(note, "owner"),))
    return [*known, labels(f"word.evidence.{note.evidence.value}")]


def note_column(brief: Brief, title: str, notes: Sequence[Note], width: float) -> Pieces:
    """Return a heading over notes one below the other; nothing without notes."""
    if not notes:
        return ()
    head = brief.type.paragraph(title, brief.type.head(3), width)
    panels = (piece for note in notes for piece in after(_GAP, note_pieces(brief, note, width)))
    return (*head, *panels)


def note_grid(brief: Brief, title: str, notes: Sequence[Note]) -> Pieces:
    """Return a heading over notes in two columns, each saying at which touchpoint it is; nothing without notes."""
    if not notes:
        return ()
    half = (brief.width - _GRID_GAP) / 2
    pieces: list[Piece] = []
    waiting: list[Piece] = []
    for note in notes:
        card = _card(brief, note, half)
        if card is not None:
            waiting.append(card)
        if waiting and (card is None or len(waiting) == 2):
            pieces += after(_GAP, (_pair(waiting, half),))
            waiting = []
        if card is None:
            rows = _rows(brief, note, _known_there(brief, note), brief.width)
            pieces += after(_GAP, panel(rows, brief.width, note_tone(brief, note).fill, _PAD))
    if waiting:
        pieces += after(_GAP, (_pair(waiting, half),))
    return (*brief.type.paragraph(title, brief.type.head(3), brief.width), *pieces)


def _card(brief: Brief, note: Note, width: float) -> Piece | None:
    """Return a note as one piece that leads to its touchpoint; None when it is too long for that."""
    rows = _rows(brief, note, _known_there(brief, note), width)
    tops = [_PAD]
    for line in rows:
        tops.append(tops[-1] + line.height)
    height = tops[-1] + _PAD
    if height > _TALLEST:
        return None
    inside = tuple((_PAD, top, line) for top, line in zip(tops, rows, strict=False))
    at = brief.journey.touchpoint_of(note.id)
    links = (Link(Rect(0, 0, width, height), f"#touchpoint/{at}"),) if at else ()
    ground = Box(0, 0, width, height, note_tone(brief, note).fill, PANEL_RADIUS)
    return Piece(height, (ground,), inside, links=links)


def _known_there(brief: Brief, note: Note) -> list[str]:
    """Return where a note is, and how severe; the touchpoint's page says the rest."""
    at = brief.journey.touchpoint_of(note.id)
    where = brief.name(brief.journey.get(at, Touchpoint)) if at else ""
    severity = brief.labels("word.map.severity-of", n=note.severity) if isinstance(note, Pain) else ""
    return [*filter(None, (where, severity))]


def _pair(cards: Sequence[Piece], width: float) -> Piece:
    """Return cards side by side, the shorter as high as the taller."""
    height = max(card.height for card in cards)
    level = [
        replace(card, height=height, marks=tuple(replace(m, height=height) for m in card.marks if isinstance(m, Box)))
        for card in cards
    ]
    return row([(card,) for card in level], [number * (width + _GRID_GAP) for number in range(len(level))])


def list_pieces(brief: Brief, source: Speaking, name: str, width: float) -> Pieces:
    """Return a field's texts as a list with dots."""
    type_ = brief.type
    style = replace(type_.text(), role=Role.LIST_ITEM)
    pieces: list[Piece] = []
    items: tuple[str, ...] = getattr(source, name)
    for item, second in zip_longest(items, beside_items(source, name)):
        lines = type_.paragraph(item, style, width - _DOT_X)
        if lines:
            lines = tagged((*lines, *brief.second(second, style, width - _DOT_X)), lines[0].tag)
        middle = type_.middle(style)
        dot = Box(1.0, middle - _DOT / 2, _DOT, _DOT, brief.theme.muted, _DOT / 2)
        sign = Piece(style.leading, (dot,))
        for number, line in enumerate(lines):
            cells, starts = (((sign,), (line,)), (0.0, _DOT_X)) if number == 0 else (((line,),), (_DOT_X,))
            pieces.append(row(cells, starts, sticky=line.sticky))
    return tuple(pieces)
