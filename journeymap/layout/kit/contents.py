"""The table of contents: titles, dots and page numbers, all of them links."""

from collections.abc import Mapping, Sequence
from dataclasses import replace

from journeymap.layout.geometry import Rect
from journeymap.layout.kit.brief import Brief
from journeymap.layout.kit.flow import Standing, pour
from journeymap.layout.kit.pieces import Entry, Piece, Pieces, after
from journeymap.layout.kit.type import Style
from journeymap.layout.marks import Dash, Line, Mark
from journeymap.layout.pages import Link, Role

_INDENT = 16.0
_NUMBER_WIDTH = 34.0
_CHAPTER_GAP = 8.0
_HEAD_GAP = 20.0
_COLUMN_GAP = 28.0
_STEPS = 20


def contents_pieces(brief: Brief, listed: Sequence[Entry], numbers: Mapping[str, int]) -> Pieces:
    """Return the contents, in two columns where one page would not hold them.

    Parameters
    ----------
    numbers : of pages by anchor; one not known yet leaves its place empty.
    """
    head = brief.type.paragraph(brief.labels("kit.part.contents"), brief.type.head(1), brief.width)
    lines = _lines(brief, listed, numbers, brief.width)
    room = brief.height - sum(piece.height for piece in head) - _HEAD_GAP
    for closer in (1.0, 0.5):
        lines = tuple(replace(piece, gap=piece.gap * closer) for piece in lines)
        if sum(piece.gap + piece.height for piece in lines) <= room:
            return (*head, *after(_HEAD_GAP, lines))
    half = (brief.width - _COLUMN_GAP) / 2
    columns = _columns(_lines(brief, listed, numbers, half), room)
    pages = []
    for at in range(0, len(columns), 2):
        right = columns[at + 1] if at + 1 < len(columns) else ()
        inside = (*_moved(columns[at], 0.0), *_moved(right, half + _COLUMN_GAP))
        pages.append(Piece(room, inside=inside, breaks=at > 0))
    return (*head, *after(_HEAD_GAP, tuple(pages)))


def _columns(lines: Pieces, room: float) -> list[tuple[Standing, ...]]:
    """Return the lines in columns ``room`` points high; two columns that are enough are about equally long."""
    columns = pour(lines, room)
    if len(columns) == 2:
        shares = (pour(lines, room * at / _STEPS) for at in range(_STEPS // 2, _STEPS))
        columns = next((found for found in shares if len(found) == 2), columns)
    return columns


def _moved(column: Sequence[Standing], x: float) -> tuple[tuple[float, float, Piece], ...]:
    return tuple((x, standing.top, standing.piece) for standing in column)


def _lines(brief: Brief, listed: Sequence[Entry], numbers: Mapping[str, int], width: float) -> Pieces:
    lines: list[Piece] = []
    for number, entry in enumerate(listed):
        gap = _CHAPTER_GAP if entry.level == 0 and number else 0.0
        heads = number + 1 < len(listed) and listed[number + 1].level > entry.level
        lines += after(gap, _line(brief, entry, numbers.get(entry.anchor), width, heads=heads))
    return tuple(lines)


def _line(brief: Brief, entry: Entry, number: int | None, width: float, *, heads: bool) -> Pieces:
    type_ = brief.type
    style = type_.text(bold=entry.level == 0)
    left = _INDENT * entry.level
    lines = type_.lines(entry.title or brief.labels("word.map.unnamed"), style, width - left - _NUMBER_WIDTH)
    tag = type_.tag(Role.LIST_ITEM)
    pieces = []
    for at, line in enumerate(lines):
        marks = type_.line(line, left, type_.baseline(style), style)
        is_last = at + 1 == len(lines)
        if is_last:
            marks += _dots(brief, left + type_.width(line, style), number, width, style)
        link = Link(Rect(left, 0, width - left, style.leading), f"#{entry.anchor}")
        pieces.append(Piece(style.leading, marks, links=(link,), tag=tag, sticky=heads or not is_last))
    return tuple(pieces)


def _dots(brief: Brief, start: float, number: int | None, width: float, style: Style) -> tuple[Mark, ...]:
    type_ = brief.type
    words = "" if number is None else str(number)
    baseline, end = type_.baseline(style), width - type_.width(words, style)
    until = width - _NUMBER_WIDTH + 12.0
    dots = Line(
        start + 6.0, baseline - 1.0, max(start + 6.0, until), baseline - 1.0, type_.theme.card_line, 0.7, Dash.DOTTED
    )
    return (dots, *type_.line(words, end, baseline, style))
