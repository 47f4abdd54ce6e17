"""Effect over effort: where to begin."""

from collections.abc import Sequence
from itertools import groupby

from journeymap.layout.kit.brief import Brief
from journeymap.layout.kit.pieces import Piece
from journeymap.layout.kit.type import SMALL, TINY
from journeymap.layout.marks import Box, Dash, Line, Mark
from journeymap.layout.pages import Role
from journeymap.model.elements import Opportunity

_CELL_HEIGHT = 48.0
_CELL_WIDTH = 80.0
_HEAD = 22.0
_AXIS = 26.0
_FOOT = 40.0
_DOT = 16.0
_DOT_GAP = 4.0
_GRADES = 5


def by_advantage(opportunity: Opportunity) -> tuple[int, int, str]:
    """Return what opportunities are sorted by: most effect for least effort first, those of one cell together."""
    return opportunity.effort - opportunity.effect, -opportunity.effect, opportunity.due or "~"


def matrix_piece(brief: Brief, opportunities: Sequence[Opportunity]) -> Piece:
    """Return the matrix; every opportunity is a numbered dot, in the order given, from 1.

    Parameters
    ----------
    opportunities : sorted :func:`by_advantage`.
    """
    type_, labels, theme = brief.type, brief.labels, brief.theme
    cell_width = min((brief.width - _AXIS) / _GRADES, _CELL_WIDTH)
    cell_height = min(_CELL_HEIGHT, (brief.height - _HEAD - _FOOT - 60.0) / _GRADES)
    width, bottom = cell_width * _GRADES, _HEAD + cell_height * _GRADES
    small, tiny = type_.text(muted=True, size=SMALL), type_.text(muted=True, size=TINY)
    best = theme.opportunity
    first = type_.text(bold=True, size=SMALL, color=best.ink)
    middle_x, middle_y = _AXIS + width / 2, _HEAD + (bottom - _HEAD) / 2
    marks: list[Mark] = [
        Box(_AXIS, 0, width, bottom, theme.field, 6.0),
        Box(_AXIS, 0, width / 2, middle_y, best.fill, 6.0),
        Line(_AXIS, middle_y, _AXIS + width, middle_y, theme.card_line, 0.8, Dash.DASHED),
        Line(middle_x, 0, middle_x, bottom, theme.card_line, 0.8, Dash.DASHED),
        *type_.line(labels("kit.matrix.first"), _AXIS + 8.0, 15.0, first),
        *type_.line(labels("kit.matrix.effect"), 0.0, -7.0, small),
        *type_.line(labels("kit.matrix.effort"), _AXIS, bottom + 32.0, small),
    ]
    for grade in range(1, _GRADES + 1):
        words = str(grade)
        half = type_.width(words, tiny) / 2
        marks += type_.line(words, _AXIS + (grade - 0.5) * cell_width - half, bottom + 14.0, tiny)
        at = bottom - (grade - 0.5) * cell_height + type_.baseline(tiny) - type_.middle(tiny)
        marks += type_.line(words, _AXIS - 12.0 - half, at, tiny)
    numbered = list(enumerate(opportunities, 1))
    for (effort, effect), group in groupby(numbered, key=lambda each: (each[1].effort, each[1].effect)):
        left, top = _AXIS + (effort - 1) * cell_width, bottom - effect * cell_height
        marks += _dots(brief, [number for number, _ in group], (left, top), (cell_width, cell_height))
    tag = type_.tag(Role.FIGURE, labels("kit.matrix.described", n=len(opportunities)))
    return Piece(bottom + _FOOT - 4.0, tuple(marks), gap=28.0, tag=tag)


def _dots(brief: Brief, numbers: Sequence[int], corner: tuple[float, float], size: tuple[float, float]) -> list[Mark]:
    """Return the dots of one cell in rows; too many of them become one that says from where to where."""
    type_, fill = brief.type, brief.theme.opportunity.ink
    style = type_.text(bold=True, size=TINY, color="#FFFFFF")
    per_row = max(1, int((size[0] - _DOT_GAP) // (_DOT + _DOT_GAP)))
    rows = max(1, int((size[1] - _DOT_GAP) // (_DOT + _DOT_GAP)))
    shown = [str(number) for number in numbers]
    if len(numbers) > per_row * rows:
        shown = [f"{numbers[0]}–{numbers[-1]}"]
    marks: list[Mark] = []
    lines = -(-len(shown) // per_row)
    top = corner[1] + (size[1] - lines * (_DOT + _DOT_GAP) + _DOT_GAP) / 2
    baseline = _DOT / 2 + type_.baseline(style) - type_.middle(style)
    for at, words in enumerate(shown):
        here = min(per_row, len(shown) - at // per_row * per_row)
        width = max(_DOT, type_.width(words, style) + 6.0)
        across = here * (_DOT + _DOT_GAP) - _DOT_GAP if len(shown) > 1 else width
        x = corner[0] + (size[0] - across) / 2 + at % per_row * (_DOT + _DOT_GAP)
        y = top + at // per_row * (_DOT + _DOT_GAP)
        marks.append(Box(x, y, width, _DOT, fill, _DOT / 2))
        marks += type_.line(words, x + (width - type_.width(words, style)) / 2, y + baseline, style)
    return marks
