"""The first sheet of a tiled poster: what comes of it, how the tiles lie, a ruler to check the printer with."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace

from journeymap.layout.board import Board
from journeymap.layout.fonts import Fonts
from journeymap.layout.geometry import Rect
from journeymap.layout.kit.blocks import space
from journeymap.layout.kit.flow import pour
from journeymap.layout.kit.pieces import Piece, after
from journeymap.layout.kit.sheets import Sheet, make_page
from journeymap.layout.kit.type import SMALL, Type
from journeymap.layout.marks import Box, Line, Mark, TextRun
from journeymap.layout.pages import POINTS_PER_MM, Page, Placed, Role

_WIDTH = 400.0
_HEIGHT = 300.0
_RULER_MM = 100.0
_LABEL = 30.0
_PLAN = "plan"


def plan_page(
    page: Page, sheet: tuple[float, float], frames: Sequence[Rect], tiling: tuple[int, float], type_: Type, title: str
) -> Page:
    """Return the plan of ``page`` cut into ``frames``.

    Parameters
    ----------
    sheet : width and height of the plan, in points.
    tiling : how many columns there are, and how much neighbours share, in points.
    """
    plain = Sheet(*sheet)
    labels, width = type_.labels, plain.inner_width
    columns, overlap = tiling
    size = f"{page.width / POINTS_PER_MM:.0f} × {page.height / POINTS_PER_MM:.0f} mm"
    count = len(frames)
    intro = labels("kit.tiles.size", size=size, count=count, rows=count // columns, columns=columns)
    how = labels("kit.tiles.how", overlap=f"{overlap / POINTS_PER_MM:g}")
    scale = min(min(width, _WIDTH) / page.width, min(_HEIGHT, plain.inner_height * 0.5) / page.height)
    pieces = (
        *type_.paragraph(title, type_.head(1), width),
        *after(6.0, type_.paragraph(intro, type_.text(muted=True), width)),
        space(16.0),
        _grid(page, frames, columns, scale, type_),
        *after(20.0, type_.paragraph(how, type_.text(), width)),
        *after(20.0, (_ruler(type_),)),
    )
    made = make_page(pour(pieces, plain.inner_height)[0], plain)
    top = next(anchor.y for anchor in made.anchors if anchor.name == _PLAN)
    small = miniature(page, plain.margin, top, scale, type_.fonts)
    return replace(made, placed=(*small, *made.placed), anchors=())


def miniature(page: Page, x: float, y: float, scale: float, fonts: Fonts) -> Iterator[Placed]:
    """Yield what stands on ``page``, ``scale`` times as large at (x, y), with bars for texts."""
    for placed in page.placed:
        content = placed.content
        small: Board | tuple[Mark, ...]
        if isinstance(content, Board):
            parts = {
                key: (replace(part, marks=_barred(part.marks, fonts)), at) for key, (part, at) in content.parts.items()
            }
            small = Board(content.width, content.height, parts)
        else:
            small = _barred(content, fonts)
        yield Placed(small, x + placed.x * scale, y + placed.y * scale, placed.scale * scale)


def _barred(marks: Iterable[Mark], fonts: Fonts) -> tuple[Mark, ...]:
    """Return ``marks`` with a bar in the place of every text, which would be too small to read."""
    return tuple(
        Box(m.x, m.y - m.size * 0.6, fonts.width(m.text, m.font, m.size), m.size * 0.5, f"{m.color[:7]}66")
        if isinstance(m, TextRun)
        else m
        for m in marks
    )


def _grid(page: Page, frames: Sequence[Rect], columns: int, scale: float, type_: Type) -> Piece:
    """Return the edges of the tiles as they lie, each with its row and column."""
    theme = type_.theme
    style = type_.text(bold=True, size=SMALL, color=theme.on_accent)
    whole = Box(0, 0, page.width * scale, page.height * scale, None, 0.0, theme.card_line, 0.5)
    marks: list[Mark] = [whole]
    for frame in frames:
        marks.append(
            Box(frame.x * scale, frame.y * scale, frame.width * scale, frame.height * scale, None, 0, theme.accent, 0.8)
        )
    for number, frame in enumerate(frames):
        words = f"{number // columns + 1}·{number % columns + 1}"
        middle = frame.center
        x, y = middle.x * scale, middle.y * scale
        marks.append(Box(x - _LABEL / 2, y - 8.0, _LABEL, 16.0, theme.accent, 8.0))
        baseline = y + type_.baseline(style) - type_.middle(style)
        marks += type_.line(words, x - type_.width(words, style) / 2, baseline, style)
    tag = type_.tag(Role.FIGURE, type_.labels("kit.tiles.plan", count=len(frames)))
    return Piece(page.height * scale, tuple(marks), anchor=_PLAN, tag=tag)


def _ruler(type_: Type) -> Piece:
    """Return a line of exactly 100 mm."""
    length, color = _RULER_MM * POINTS_PER_MM, type_.theme.ink
    ends = tuple(Line(x, 0, x, 8.0, color, 0.6) for x in (0.0, length))
    style = type_.text(muted=True, size=SMALL)
    words = type_.line(type_.labels("kit.tiles.ruler"), 0, 20.0, style)
    return Piece(24.0, (Line(0, 4.0, length, 4.0, color, 0.6), *ends, *words))
