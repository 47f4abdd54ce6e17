"""Tables on paper: a head that stands again on every page, rows that may be as long as they must."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from itertools import zip_longest

from journeymap.layout.kit.blocks import row, rule
from journeymap.layout.kit.pieces import Piece, Pieces
from journeymap.layout.kit.type import SECOND, SMALL, Style, Type

_PAD = 6.0
_GUTTER = 12.0
_TEXT = SMALL + 0.5
_SHORT = 12
"""Rows of up to so many lines are not broken."""

_WIDEST_WORD = 0.3
"""Share of a table: longer words are broken."""


@dataclass(frozen=True, slots=True)
class Column:
    """A column of a table.

    Parameters
    ----------
    share : of the table's width, relative to the other columns; a longer word makes it wider.
    """

    title: str
    share: float


@dataclass(frozen=True, slots=True)
class Cell:
    """What stands in one cell.

    Parameters
    ----------
    link : where a click leads, see :class:`journeymap.layout.pages.Link`.
    style : None takes ordinary text.
    second : the same in the other language, smaller below; empty for nothing.
    """

    text: str
    link: str = ""
    style: Style | None = None
    second: str = ""


def table(type_: Type, columns: Sequence[Column], rows: Sequence[Sequence[Cell]], width: float) -> Pieces:
    """Return a table ``width`` points wide; a row longer than a page goes on over its end."""
    head_style = type_.text(bold=True, muted=True, size=SMALL)
    widths = _widths(type_, columns, rows, width, head_style)
    starts = [sum(widths[:number]) for number in range(len(widths))]
    titles = [
        type_.paragraph(column.title, head_style, each - _GUTTER) for column, each in zip(columns, widths, strict=True)
    ]
    head = replace(row(titles, starts), sticky=True)
    line = replace(rule(width, type_.theme.card_line, gap=_PAD), sticky=True)
    pieces: list[Piece] = [head, line]
    # The rule's gap is not drawn for pieces that stand again, so the head carries it.
    again = (replace(head, height=head.height + _PAD), replace(line, gap=0.0))
    for cells in rows:
        pieces += _row(type_, cells, starts, widths, again)
        pieces.append(rule(width, type_.theme.line, gap=_PAD))
    return tuple(pieces)


def _widths(
    type_: Type, columns: Sequence[Column], rows: Sequence[Sequence[Cell]], width: float, head: Style
) -> list[float]:
    """Share the width out so that no column breaks a word while others have room to spare."""
    plain = type_.text(size=_TEXT)
    most = width * _WIDEST_WORD
    whole = sum(column.share for column in columns)
    wanted = [width * column.share / whole for column in columns]
    least = []
    for number, column in enumerate(columns):
        words = {word for cells in rows for word in cells[number].text.split()}
        styles = (type_.width(word, head) for word in column.title.split())
        needed = max((*styles, *(type_.width(word, plain) for word in words)), default=0.0)
        least.append(min(most, needed + _GUTTER + 1.0))
    spare = sum(max(0.0, want - need) for want, need in zip(wanted, least, strict=True))
    short = sum(max(0.0, need - want) for want, need in zip(wanted, least, strict=True))
    if not short or spare <= 0.0:
        return wanted
    taken = min(1.0, short / spare)
    given = min(1.0, spare / short)
    return [
        want - (want - need) * taken if want > need else want + (need - want) * given
        for want, need in zip(wanted, least, strict=True)
    ]


def _row(type_: Type, cells: Sequence[Cell], starts: Sequence[float], widths: Sequence[float], again: Pieces) -> Pieces:
    columns = [_cell(type_, cell, each - _GUTTER) for cell, each in zip(cells, widths, strict=True)]
    # What is short stands whole in the first part, so that a page reads cell by cell.
    first = max((len(column) for column in columns if len(column) <= _SHORT), default=1)
    if all(len(column) <= _SHORT for column in columns):
        first = _SHORT
    top = row([column[:first] for column in columns], starts)
    pieces = [replace(top, gap=_PAD, continued=again)]
    for line in zip_longest(*(column[first:] for column in columns)):
        present = [(piece, start) for piece, start in zip(line, starts, strict=True) if piece is not None]
        part = row([(piece,) for piece, _ in present], [start for _, start in present])
        pieces.append(replace(part, continued=again))
    # A row and the rule below it stay together.
    return (*pieces[:-1], replace(pieces[-1], sticky=True))


def _cell(type_: Type, cell: Cell, width: float) -> Pieces:
    style = cell.style or type_.text(size=_TEXT)
    small = type_.text(muted=True, size=_TEXT * SECOND)
    return (*type_.paragraph(cell.text, style, width, link=cell.link), *type_.paragraph(cell.second, small, width))
