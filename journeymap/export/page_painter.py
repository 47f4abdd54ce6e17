"""One page's marks as operators, with the structure readers hear."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from journeymap.export.operators import ROUND_STROKES, color_numbers, icon_operators, shape_operators
from journeymap.export.structure import Structure
from journeymap.export.typefaces import Subset
from journeymap.layout.board import Board
from journeymap.layout.geometry import Rect
from journeymap.layout.marks import FontKey, Icon, Mark, TextRun
from journeymap.layout.pages import Page, Placed, parts_in_paint_order


@dataclass(slots=True)
class Subsets:
    """What the pages of one document share: fonts, made when first used, and opacities."""

    paths: Mapping[FontKey, Path]
    used: dict[FontKey, Subset] = field(default_factory=dict)

    alphas: set[float] = field(default_factory=set)
    """Opacities used, each by the name :func:`alpha_name` gives it."""

    def __getitem__(self, key: FontKey) -> Subset:
        subset = self.used.get(key)
        if subset is None:
            subset = self.used[key] = Subset(key, self.paths[key])
        return subset


def alpha_name(alpha: float) -> str:
    """Return the name under which pages set an opacity, 0-1."""
    return f"A{round(alpha * 1000)}"


class PagePainter:
    """Makes the operators of one page.

    Parameters
    ----------
    step : called after every part painted.
    """

    def __init__(self, page: Page, fonts: Subsets, structure: Structure, step: Callable[[], None]) -> None:
        self._page = page
        self._fonts = fonts
        self._structure = structure
        self._step = step
        self._lines: list[str] = []

    def paint(self) -> bytes:
        """Return what paints everything that stands on the page."""
        self._lines.append(ROUND_STROKES)
        for placed in self._page.placed:
            self._paint_placed(placed)
        return "\n".join(self._lines).encode("ascii")

    def _paint_placed(self, placed: Placed) -> None:
        scale = placed.scale
        # A board nobody tagged is read part by part.
        is_whole = placed.tag is not None or not isinstance(placed.content, Board)
        if is_whole:
            self._lines.append(self._structure.begin(placed.tag))
        self._lines.append("q")
        if placed.clip is not None:
            self._lines.append(_clipping(placed.clip, self._page.height))
        self._lines.append(f"{scale:.5f} 0 0 {-scale:.5f} {placed.x:.3f} {self._page.height - placed.y:.3f} cm")
        if isinstance(placed.content, Board):
            self._paint_board(placed.content, are_tagged=not is_whole)
        else:
            self._paint_marks(placed.content)
            self._step()
        self._lines.append("Q")
        if is_whole:
            self._lines.append("EMC")

    def _paint_board(self, board: Board, *, are_tagged: bool) -> None:
        for part, origin in parts_in_paint_order(board):
            if part.marks:
                if are_tagged:
                    has_words = any(isinstance(mark, TextRun) for mark in part.marks)
                    self._lines.append(self._structure.begin_paragraph() if has_words else self._structure.begin(None))
                self._lines.append(f"q 1 0 0 1 {origin.x:.2f} {origin.y:.2f} cm")
                self._paint_marks(part.marks)
                self._lines.append("Q\nEMC" if are_tagged else "Q")
            self._step()

    def _paint_marks(self, marks: Sequence[Mark]) -> None:
        texts: list[TextRun] = []
        for mark in marks:
            if isinstance(mark, TextRun):
                texts.append(mark)
                continue
            if texts:
                self._paint_texts(texts)
                texts = []
            for piece in (icon_operators(mark),) if isinstance(mark, Icon) else shape_operators(mark):
                if piece.alpha == 1.0:
                    self._lines.append(piece.text)
                else:
                    self._paint_translucent(piece.text, piece.alpha)
        if texts:
            self._paint_texts(texts)

    def _paint_translucent(self, operators: str, alpha: float) -> None:
        self._fonts.alphas.add(alpha)
        self._lines.append(f"q /{alpha_name(alpha)} gs {operators} Q")

    def _paint_texts(self, texts: Sequence[TextRun]) -> None:
        """Write consecutive texts as one text object, naming font and colour only on change."""
        lines = self._lines
        lines.append("BT")
        font: tuple[FontKey, float] | None = None
        color = ""
        for text in texts:
            subset = self._fonts[text.font]
            if font != (text.font, text.size):
                font = (text.font, text.size)
                lines.append(f"/{subset.name} {text.size:g} Tf")
            if color != text.color:
                color = text.color
                lines.append(f"{color_numbers(color)} rg")
            lines.append(f"1 0 0 -1 {text.x:.2f} {text.y:.2f} Tm <{subset.encode(text.text)}> Tj")
        lines.append("ET")


def _clipping(rect: Rect, page_height: float) -> str:
    return f"{rect.x:.3f} {page_height - rect.bottom:.3f} {rect.width:.3f} {rect.height:.3f} re W n"
