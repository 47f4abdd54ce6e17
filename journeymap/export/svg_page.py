"""One page as an SVG element with real text: what is drawn, and what it is to those who hear it.

Consecutive texts become one text element with a piece for each line, so that a phrase is found
and copied whole although it stands on two lines.
"""

from collections.abc import Iterable, Sequence
from dataclasses import replace
from itertools import groupby

from journeymap.export.svg_marks import escaped, icon_svg, number, paint, shape_svg
from journeymap.export.web_fonts import Letters, font_class
from journeymap.layout.board import Board
from journeymap.layout.marks import Icon, Mark, TextRun
from journeymap.layout.pages import Page, Placed, Role, Tag, parts_in_paint_order

_LEVELS = {Role.HEADING_1: 1, Role.HEADING_2: 2, Role.HEADING_3: 3}
_WORD_GAP = 0.08
"""Of the size: pieces of one line further apart than this are two words."""

BASE_CSS = "text{white-space:pre;font-kerning:none;font-variant-ligatures:none;text-rendering:geometricPrecision}"
"""Widths come from sums of advances, so nothing may be kerned or joined."""

PEN = 'fill="none" stroke-linecap="round" stroke-linejoin="round"'
"""What every page starts with; a mark says only where it differs."""


class SvgPage:
    """Makes the elements of one page.

    Parameters
    ----------
    letters : learns the characters drawn.
    holds_widths : whether each text says how wide it is, for programs that draw it in another font.
    ids : begins the names of this page's own elements, unique in the file.
    """

    def __init__(self, page: Page, letters: Letters, *, holds_widths: bool, ids: str = "c") -> None:
        self._page = page
        self._letters = letters
        self._holds_widths = holds_widths
        self._ids = ids
        self._clips = 0
        self._parts: list[str] = []

    def draw(self) -> str:
        """Return everything on the page."""
        for is_list, items in groupby(self._page.placed, key=_is_list_item):
            if is_list:
                self._parts.append('<g role="list">')
            for _number, group in groupby(items, key=_element_of):
                self._draw_element(tuple(group))
            if is_list:
                self._parts.append("</g>")
        return "".join(self._parts)

    def _draw_element(self, group: Sequence[Placed]) -> None:
        tag = group[0].tag
        if tag is None:
            self._draw_untagged(group[0])
            return
        self._parts.append(_opening(tag))
        if all(_is_plain_text(placed) for placed in group):
            self._draw_texts([_on_page(run, at) for at in group for run in _texts(at.content)])
        else:
            for placed in group:
                self._draw_placed(placed)
        self._parts.append("</g>")

    def _draw_untagged(self, placed: Placed) -> None:
        """Draw decoration; a board is read part by part all the same."""
        if isinstance(placed.content, Board):
            self._draw_placed(placed)
        else:
            self._parts.append('<g aria-hidden="true">')
            self._draw_placed(placed)
            self._parts.append("</g>")

    def _draw_placed(self, placed: Placed) -> None:
        if placed.clip is not None:
            self._clips += 1
            name, clip = f"{self._ids}{self._clips}", placed.clip
            size = f'width="{number(clip.width)}" height="{number(clip.height)}"'
            self._parts.append(
                f'<clipPath id="{name}"><rect x="{number(clip.x)}" y="{number(clip.y)}" {size}/></clipPath>'
                f'<g clip-path="url(#{name})">'
            )
        scale = f" scale({placed.scale:.5g})" if placed.scale != 1.0 else ""
        self._parts.append(f'<g transform="translate({number(placed.x)} {number(placed.y)}){scale}">')
        if isinstance(placed.content, Board):
            for part, origin in parts_in_paint_order(placed.content):
                if part.marks:
                    self._parts.append(f'<g transform="translate({number(origin.x)} {number(origin.y)})">')
                    self._draw_marks(part.marks)
                    self._parts.append("</g>")
        else:
            self._draw_marks(placed.content)
        self._parts.append("</g></g>" if placed.clip is not None else "</g>")

    def _draw_marks(self, marks: Iterable[Mark]) -> None:
        for is_text, group in groupby(marks, key=lambda mark: isinstance(mark, TextRun)):
            if is_text:
                self._draw_texts([mark for mark in group if isinstance(mark, TextRun)])
                continue
            for mark in group:
                if isinstance(mark, Icon):
                    self._parts.append(icon_svg(mark))
                elif not isinstance(mark, TextRun):
                    self._parts.append(shape_svg(mark))

    def _draw_texts(self, runs: Sequence[TextRun]) -> None:
        pieces = []
        for run, after in zip(runs, [*runs[1:], None], strict=True):
            text = self._letters.take(run.font, run.text + " " * (after is not None and self._is_apart(run, after)))
            held = ""
            if self._holds_widths:
                held = f' textLength="{number(self._letters.fonts.width(text, run.font, run.size))}"'
            look = f'class="{font_class(run.font)}" font-size="{number(run.size)}"{paint("fill", run.color)}'
            pieces.append(f'<tspan x="{number(run.x)}" y="{number(run.y)}" {look}{held}>{escaped(text)}</tspan>')
        self._parts.append(f"<text>{''.join(pieces)}</text>")

    def _is_apart(self, run: TextRun, after: TextRun) -> bool:
        """Whether a space belongs between two pieces of text: what stands side by side is one word."""
        end = run.x + self._letters.fonts.width(run.text, run.font, run.size)
        return run.y != after.y or abs(after.x - end) > _WORD_GAP * run.size


def _is_list_item(placed: Placed) -> bool:
    return placed.tag is not None and placed.tag.role is Role.LIST_ITEM


def _element_of(placed: Placed) -> tuple[int, int]:
    """Return what is equal for the pieces of one element; decoration belongs to none."""
    return (1, placed.tag.number) if placed.tag is not None else (0, id(placed))


def _is_plain_text(placed: Placed) -> bool:
    return (
        placed.clip is None
        and not isinstance(placed.content, Board)
        and all(isinstance(mark, TextRun) for mark in placed.content)
    )


def _on_page(run: TextRun, at: Placed) -> TextRun:
    return replace(run, x=at.x + run.x * at.scale, y=at.y + run.y * at.scale, size=run.size * at.scale)


def _texts(content: Board | tuple[Mark, ...]) -> Iterable[TextRun]:
    return () if isinstance(content, Board) else (mark for mark in content if isinstance(mark, TextRun))


def _opening(tag: Tag) -> str:
    if tag.role in _LEVELS:
        return f'<g role="heading" aria-level="{_LEVELS[tag.role]}">'
    if tag.role is Role.FIGURE:
        return f'<g role="img" aria-label="{escaped(tag.description)}">'
    return '<g role="listitem">' if tag.role is Role.LIST_ITEM else '<g role="paragraph">'
