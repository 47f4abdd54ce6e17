"""The sheet for the counter: one touchpoint on one side of paper, to act by, tick off and write on.

A touchpoint that says much is set closer, then in two columns, then smaller, before it takes a second page.
"""

from dataclasses import replace
from itertools import accumulate

from journeymap.layout.kit.blocks import row
from journeymap.layout.kit.brief import Brief, beside_items
from journeymap.layout.kit.closeness import Setting, on_one_page
from journeymap.layout.kit.guide import WIDE, StepLook, guide_pieces, tick_box
from journeymap.layout.kit.notes import note_column
from journeymap.layout.kit.pieces import Entry, Piece, Pieces, after, if_room, on_new_page
from journeymap.layout.kit.qr import QUIET, qr_matrix, qr_piece
from journeymap.layout.kit.touchpoint_page import (
    feedback_pieces,
    head_pieces,
    known_words,
    memo_pieces,
    metric_pieces,
    named_text,
    number_pieces,
    stops_at,
    touchpoint_anchor,
)
from journeymap.layout.kit.trouble import trouble_pieces
from journeymap.layout.kit.type import SMALL
from journeymap.layout.theme import Tone
from journeymap.model.elements import Delight, Touchpoint

_SECTION = 20.0
_COLUMN_GAP = 18.0
_NAME_WIDTH = 92.0
_LINE_GAP = 6.0
_TICK = 9.0
_TICK_GAP = 14.0
_NARROW = StepLook(actor_x=21.0, actor_width=42.0, is_form=True)
_BROKEN_GUIDE = 50.0
"""Points of height worth having a guide whole in one column."""
_TICKED = {"data-read": "data_read", "data-captured": "data_captured"}
_LONGEST_ITEM = 400
"""Characters: what is longer flows over pages and has no box to tick."""

_LINKS = ("http://", "https://", "mailto:")


_SETTINGS = (
    Setting(),
    Setting(gaps=0.75),
    Setting(gaps=0.85, columns=2),
    Setting(0.94, 0.65, 1, 0.95),
    Setting(0.94, 0.65, 2, 0.95),
    Setting(0.88, 0.5, 1, 0.91),
    Setting(0.88, 0.5, 2, 0.91),
    Setting(0.88, 0.32, 2, 0.87),
)
"""From the roomiest to the closest."""


def counter_pieces(brief: Brief, touchpoint: Touchpoint, height: float, shrink: float = 1.0) -> Pieces:
    """Return the sheet of a touchpoint, set so that it takes one page if it can.

    Parameters
    ----------
    height : of a page between its margins, in points.
    shrink : what the page itself will be scaled by afterwards.
    """
    return on_one_page(lambda setting: _set(brief, touchpoint, setting), _SETTINGS, height, shrink)


def _set(brief: Brief, touchpoint: Touchpoint, setting: Setting) -> Pieces:
    brief = replace(brief, type=brief.type.scaled(setting.scale, setting.spacing))
    _stage, tone = brief.stage_of(touchpoint)
    name = brief.name(touchpoint)
    anchor = touchpoint_anchor(touchpoint.id)
    sections = (
        number_pieces(brief, touchpoint),
        *_guides(brief, touchpoint, tone, setting.columns),
        trouble_pieces(brief, touchpoint),
        *_liked_and_known(brief, touchpoint, setting.columns),
        if_room(metric_pieces(brief, touchpoint)),
        if_room(feedback_pieces(brief, touchpoint)),
        memo_pieces(brief),
    )
    body = tuple(piece for section in sections for piece in after(_SECTION, section))
    return on_new_page((*head_pieces(brief, touchpoint, name, tone), *body), anchor, Entry(name, anchor, 0))


def _guides(brief: Brief, touchpoint: Touchpoint, tone: Tone, columns: int) -> tuple[Pieces, ...]:
    """Return the guides one below the other, or in two columns about equally long."""
    stops = stops_at(brief, touchpoint)
    if columns == 1:
        return tuple(guide_pieces(brief, stop, tone, replace(WIDE, is_form=True)) for stop in stops)
    half = replace(brief, width=(brief.width - _COLUMN_GAP) / 2)
    guides = [guide for stop in stops if (guide := guide_pieces(half, stop, tone, _NARROW))]
    pieces = tuple(piece for number, guide in enumerate(guides) for piece in after(14.0 if number else 0.0, guide))
    starts = set(accumulate(len(guide) for guide in guides))
    cuts = [at for at in range(1, len(pieces)) if not pieces[at - 1].sticky]

    def beside(at: int) -> Piece:
        return row((pieces[:at], pieces[at:]), (0.0, half.width + _COLUMN_GAP))

    if not cuts:
        return ((beside(len(pieces)),),) if pieces else ()
    best = min(cuts, key=lambda at: beside(at).height + (0.0 if at in starts else _BROKEN_GUIDE))
    return ((beside(best),),)


def _liked_and_known(brief: Brief, touchpoint: Touchpoint, columns: int) -> tuple[Pieces, ...]:
    """Return delights and what to know, side by side where room is short."""
    half = replace(brief, width=(brief.width - _COLUMN_GAP) / 2) if columns == 2 else brief
    delights = brief.journey.attached(touchpoint.id, Delight)
    liked = note_column(half, brief.labels("word.many.delight"), delights, half.width)
    if not liked:
        return (_known(brief, touchpoint),)
    known = _known(half, touchpoint)
    if columns == 2 and known:
        return ((row((liked, known), (0.0, half.width + _COLUMN_GAP)),),)
    return (liked, known)


def _known(brief: Brief, touchpoint: Touchpoint) -> Pieces:
    """Return what to check, record and know, with the link's code at the right."""
    code = qr_piece(touchpoint.link) if touchpoint.link.startswith(_LINKS) else None
    room = code.height + 10.0 if code else 0.0
    narrow = replace(brief, width=brief.width - room)
    ticked: list[Pieces] = []
    rows: list[Pieces] = []
    for word, text, other in known_words(brief, touchpoint):
        name = brief.labels(f"word.field.{word}")
        if word in _TICKED and max(map(len, getattr(touchpoint, _TICKED[word]))) <= _LONGEST_ITEM:
            field = _TICKED[word]
            items: tuple[str, ...] = getattr(touchpoint, field)
            pairs = zip(items, beside_items(touchpoint, field), strict=True)
            both = tuple("\n".join(filter(None, pair)) for pair in pairs)
            ticked.append(_ticked(narrow, name, both, f"{touchpoint.id}/{word}"))
        else:
            rows.append(named_text(narrow, name, text, touchpoint.link if word == "link" else "", other))
    pieces = tuple(piece for each in (*ticked, *rows) for piece in after(_LINE_GAP, each))
    if code is None:
        return pieces
    # The white border of the code stands in the margin, so that what one sees ends where the text ends.
    quiet = QUIET / (len(qr_matrix(touchpoint.link)) + 2 * QUIET) * code.height
    return _beside_code(pieces, code, brief.width - code.height + quiet)


def _beside_code(pieces: Pieces, code: Piece, x: float) -> Pieces:
    """Return the first pieces, about as high as the code, with the code at ``x``."""
    inside, top, taken = [], 0.0, 0
    for piece in pieces:
        if top >= code.height:
            break
        top += piece.gap if taken else 0.0
        inside.append((0.0, top, piece))
        top += piece.height
        taken += 1
    beside = Piece(max(top, code.height), inside=(*inside, (x, 0.0, code)))
    return (beside, *pieces[taken:])


def _ticked(brief: Brief, name: str, items: tuple[str, ...], field: str) -> Pieces:
    """Return items in a line, each with a box to tick, their name in a column at the left."""
    type_ = brief.type
    style = type_.text()
    names = type_.paragraph(name, type_.text(muted=True, size=SMALL), _NAME_WIDTH - 8.0)
    room = brief.width - _NAME_WIDTH
    lines: list[list[tuple[float, float, Piece]]] = [[]]
    at = 0.0
    for number, item in enumerate(items):
        words = type_.paragraph(item, style, room - _TICK - 5.0)
        width = _TICK + 5.0 + max((type_.width(each, style) for each in type_.lines(item, style, room)), default=0.0)
        if lines[-1] and at + width > room:
            lines.append([])
            at = 0.0
        lines[-1].append((at, (style.leading - _TICK) / 2, tick_box(brief, f"{field}/{number}", item, _TICK)))
        for line, piece in enumerate(words):
            lines[-1].append((at + _TICK + 5.0, line * style.leading, piece))
        at += width + _TICK_GAP
    made = [Piece(max(y + piece.height for _x, y, piece in line), inside=tuple(line)) for line in lines if line]
    first = row((names, tuple(made[:1])), (0.0, _NAME_WIDTH))
    return (first, *(row(((each,),), (_NAME_WIDTH,)) for each in made[1:]))
