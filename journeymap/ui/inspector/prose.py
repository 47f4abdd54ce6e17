"""Small texts in several colours, broken between words: Korean words stay whole, unlike in Qt's own labels."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPointF
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter

ELLIPSIS = "…"

_MOST_PER_LINE = 200
"""Characters a line of the panel can hold at the very most; more of a long text is not even looked at."""


@dataclass(frozen=True, slots=True)
class Span:
    """A stretch of text in one colour (a ``#RRGGBB`` value) and weight."""

    text: str
    color: str
    bold: bool = False


Piece = tuple[float, Span]
"""Where a stretch begins, in pixels from the left, and the stretch."""


def broken(spans: Sequence[Span], font: QFont, width: float, most: int) -> list[list[Piece]]:
    """Break spans into at most ``most`` lines of ``width`` pixels; what is cut ends with an ellipsis."""
    metrics = {False: QFontMetricsF(font), True: QFontMetricsF(_bold(font))}
    lines: list[list[Piece]] = [[]]
    x = 0.0
    shown = [Span(span.text[: most * _MOST_PER_LINE], span.color, span.bold) for span in spans]
    for word, span in _words(shown, metrics, width):
        long = metrics[span.bold].horizontalAdvance(word)
        if x > 0 and x + long > width:
            if len(lines) == most:
                _end_with_dots(lines[-1], metrics, width)
                return lines
            lines.append([])
            x = 0.0
        lines[-1].append((x, Span(word, span.color, span.bold)))
        x += long + metrics[span.bold].horizontalAdvance(" ")
    return lines


def paint_lines(painter: QPainter, lines: Sequence[Sequence[Piece]], at: QPointF, font: QFont, height: float) -> None:
    """Draw broken lines with their top left corner at a point; ``height`` is that of one line."""
    ascent = QFontMetricsF(font).ascent()
    for number, line in enumerate(lines):
        for x, span in line:
            painter.setFont(_bold(font) if span.bold else font)
            painter.setPen(QColor(span.color))
            painter.drawText(QPointF(at.x() + x, at.y() + number * height + ascent), span.text)


def _words(spans: Sequence[Span], metrics: dict[bool, QFontMetricsF], width: float) -> list[tuple[str, Span]]:
    """Return the words; only one that is wider than a whole line is cut into pieces."""
    words: list[tuple[str, Span]] = []
    for span in spans:
        for word in span.text.split():
            rest = word
            while metrics[span.bold].horizontalAdvance(rest) > width and len(rest) > 1:
                fits = _fitting(rest, metrics[span.bold], width)
                words.append((rest[:fits], span))
                rest = rest[fits:]
            words.append((rest, span))
    return words


def _fitting(word: str, metrics: QFontMetricsF, width: float) -> int:
    least, most = 1, len(word)
    while least < most:
        middle = (least + most + 1) // 2
        if metrics.horizontalAdvance(word[:middle]) <= width:
            least = middle
        else:
            most = middle - 1
    return least


def _end_with_dots(line: list[Piece], metrics: dict[bool, QFontMetricsF], width: float) -> None:
    x, span = line[-1]
    room = width - x - metrics[span.bold].horizontalAdvance(ELLIPSIS)
    kept = span.text
    while kept and metrics[span.bold].horizontalAdvance(kept) > room:
        kept = kept[:-1]
    line[-1] = (x, Span(kept + ELLIPSIS, span.color, span.bold))


def _bold(font: QFont) -> QFont:
    bold = QFont(font)
    bold.setBold(True)
    return bold
