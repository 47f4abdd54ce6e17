"""When it goes wrong: what customers run into here beside what we do then, and room to write more."""

from journeymap.layout.kit.brief import Brief
from journeymap.layout.kit.notes import ICONS, SEPARATOR, note_column, note_pieces
from journeymap.layout.kit.pieces import Piece, Pieces, after, heading, if_room
from journeymap.layout.kit.type import SMALL, TEXT
from journeymap.layout.marks import Box, Dash, Icon, Mark
from journeymap.layout.theme import Tone
from journeymap.model.elements import Note, Opportunity, Pain, Touchpoint

_ARROW = 11.0
_ARROW_ROOM = 21.0
_PAD = 6.0
_SIGN = 16.0
_RADIUS = 5.0
_GAP = 5.0
_EMPTY_HEIGHT = 26.0
_HIGHEST = 260.0


def trouble_pieces(brief: Brief, touchpoint: Touchpoint) -> Pieces:
    """Return every pain with what is done about it, one empty line, and what else is to improve."""
    journey, type_, labels = brief.journey, brief.type, brief.labels
    pains = journey.attached(touchpoint.id, Pain)
    answers = {pain.id: [journey.get(each, Opportunity) for each in journey.addressed_by(pain.id)] for pain in pains}
    shown = {each.id for found in answers.values() for each in found}
    rows = [_row(brief, pain, answers[pain.id]) for pain in pains]
    head = type_.paragraph(labels("kit.trouble"), type_.head(3), brief.width)
    ideas = [each for each in journey.attached(touchpoint.id, Opportunity) if each.id not in shown]
    last = (*if_room(after(_GAP, (_empty(brief),))),)
    return (
        *heading(head),
        *(piece for each in rows for piece in after(_GAP, each)),
        *(after(_GAP, (_empty(brief),)) if not rows else ()),
        *last,
        *after(14.0, note_column(brief, labels("word.many.opportunity"), ideas, brief.width)),
    )


def _row(brief: Brief, pain: Pain, answers: list[Opportunity]) -> Pieces:
    """Return a pain at the left and what is done at the right, or one below the other where they are long."""
    beside = _beside(brief, pain, answers)
    if beside.height <= _HIGHEST:
        return (beside,)
    below = (piece for each in answers for piece in after(_GAP, note_pieces(brief, each, brief.width)))
    return (*note_pieces(brief, pain, brief.width), *below)


def _beside(brief: Brief, pain: Pain, answers: list[Opportunity]) -> Piece:
    half = (brief.width - _ARROW_ROOM) / 2
    theme, labels = brief.theme, brief.labels
    severity = labels("word.map.severity-of", n=pain.severity)
    known = [severity, *filter(None, (pain.cause, pain.owner and labels("kit.owner", name=pain.owner)))]
    left = _note(brief, pain, SEPARATOR.join(known), theme.pain, ICONS[Pain], half)
    right: list[tuple[float, float, Piece]] = []
    top = 0.0
    for each in answers:
        known = [*filter(None, (each.owner, each.due)), labels(f"word.status.{each.status.value}")]
        note = _note(brief, each, SEPARATOR.join(known), theme.opportunity, ICONS[Opportunity], half)
        right.append((half + _ARROW_ROOM, top, note))
        top += note.height
    height = max(left.height, top, _EMPTY_HEIGHT)
    marks = [*_ground(half, height, theme.pain), *_arrow(brief, half, height)]
    if right:
        ground = _ground(half, height, theme.opportunity)
        right.append((half + _ARROW_ROOM, 0.0, Piece(height, ground)))
        right.insert(0, right.pop())
    else:
        right = [(half + _ARROW_ROOM, 0.0, _to_write(brief, half, height))]
    return Piece(height, tuple(marks), ((0.0, 0.0, left), *right))


def _note(brief: Brief, note: Note, known: str, tone: Tone, icon: str, width: float) -> Piece:
    type_ = brief.type
    inner = width - 2 * _PAD - _SIGN
    words = brief.told(note, "text", type_.text(size=TEXT, color=tone.ink), inner)
    below = type_.paragraph(known, type_.text(size=SMALL, color=tone.ink), inner)
    sign = Piece(0.0, (Icon(_PAD, _PAD + 2.3 * type_.scale, 11.0, icon, tone.ink),))
    inside, top = [(0.0, 0.0, sign)], _PAD
    for piece in (*words, *below):
        inside.append((_PAD + _SIGN, top, piece))
        top += piece.height
    return Piece(top + _PAD, inside=tuple(inside))


def _ground(width: float, height: float, tone: Tone) -> tuple[Mark, ...]:
    return (Box(0, 0, width, height, tone.fill, _RADIUS),)


def _arrow(brief: Brief, half: float, height: float) -> tuple[Mark, ...]:
    return (Icon(half + (_ARROW_ROOM - _ARROW) / 2, (height - _ARROW) / 2, _ARROW, "arrow-right", brief.theme.muted),)


def _to_write(brief: Brief, width: float, height: float) -> Piece:
    """Return an empty box: nobody has decided what to do, so whoever stands there may write it."""
    box = Box(0.3, 0.3, width - 0.6, height - 0.6, None, _RADIUS, brief.theme.muted, 0.6, Dash.DOTTED)
    return Piece(height, (box,))


def _empty(brief: Brief) -> Piece:
    half = (brief.width - _ARROW_ROOM) / 2
    sign = Icon(_PAD, (_EMPTY_HEIGHT - 11.0) / 2, 11.0, ICONS[Pain], brief.theme.muted)
    box = _to_write(brief, half, _EMPTY_HEIGHT)
    marks = (sign, *_arrow(brief, half, _EMPTY_HEIGHT))
    return Piece(_EMPTY_HEIGHT, marks, ((0.0, 0.0, box), (half + _ARROW_ROOM, 0.0, box)))
