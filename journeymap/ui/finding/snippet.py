"""Where a hit stands and what it says, in one line."""

from dataclasses import dataclass, replace

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from journeymap.i18n import Labels
from journeymap.layout.theme import LIGHT, Theme
from journeymap.model.edits.elements import name_field, name_of
from journeymap.model.elements import JourneyDetails, Touchpoint
from journeymap.model.finding import GUIDE, Passage
from journeymap.model.journey import Journey
from journeymap.ui.finding.matching import Patterns
from journeymap.ui.hangul import folded
from journeymap.ui.inspector.look import sized
from journeymap.ui.inspector.words import tip

_BEFORE = 16
"""Letters shown before what was found."""

_SEPARATOR = " · "


@dataclass(frozen=True, slots=True)
class Snippet:
    """One line about a hit.

    Parameters
    ----------
    where : what kind of text it is and whose.
    before, found, after : the text itself, on one line, cut at its front where it is long.
    """

    where: str
    before: str
    found: str
    after: str

    def on_hidden_lane(self, words: str) -> "Snippet":
        """Return the line with ``words`` about why its text is not to be seen."""
        return replace(self, where=f"{self.where} ({words})")

    def __str__(self) -> str:
        """Return the line as it is read out."""
        return f"{self.where}: {self.before}{self.found}{self.after}"


def snippet_of(journey: Journey, passage: Passage, patterns: Patterns, words: Labels) -> Snippet:
    """Return the line about a passage in which one of ``patterns`` was found."""
    found = patterns.for_text(is_name=passage.is_name).search(folded(passage.text))
    start, end = found.span() if found is not None else (0, 0)
    before, text, after = passage.text[:start], passage.text[start:end], passage.text[end:]
    if len(before) > _BEFORE:
        before = f"…{before[-_BEFORE:].lstrip()}"
    # A list of texts or of lines goes on in the same line.
    parts = (part.replace("\n", " ") for part in (before, text, after))
    return Snippet(_SEPARATOR.join(_where(journey, passage, words)), *parts)


def _where(journey: Journey, passage: Passage, words: Labels) -> list[str]:
    element = journey.element(passage.element)
    if passage.field == GUIDE:
        kind = words("word.element.guide")
    elif passage.field == name_field(element):
        kind = words(f"word.element.{element.KIND}")
    else:
        kind = words(f"word.field.{passage.field.replace('_', '-')}")
    where = [kind]
    if passage.touchpoint and not (isinstance(element, Touchpoint) and passage.field == "name"):
        where.append(name_of(journey.element(passage.touchpoint)))
    elif passage.touchpoint:
        where.append(name_of(journey.element(journey.stage_of(passage.touchpoint))))
    elif passage.field != name_field(element) and not isinstance(element, JourneyDetails):
        where.append(name_of(element))
    if passage.scenario:
        where.append(name_of(journey.element(passage.scenario)))
    return [part for part in where if part]


class SnippetLine(QWidget):
    """Shows a snippet, what was found in bold; says nothing without one."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme: Theme = LIGHT
        self._snippet: Snippet | None = None
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_snippet(self, snippet: Snippet | None) -> None:
        """Show another line."""
        self._snippet = snippet
        said = self.text()
        self.setAccessibleName(said)
        self.setToolTip(tip(said))
        self.update()

    def text(self) -> str:
        """Return what the line says."""
        return "" if self._snippet is None else str(self._snippet)

    def recolor(self, theme: Theme) -> None:
        """Use the colours of ``theme``."""
        self._theme = theme
        self.update()

    def sizeHint(self) -> QSize:
        """One line, as wide as there is room."""
        return QSize(160, round(QFontMetricsF(self.font()).height()) + 4)

    def minimumSizeHint(self) -> QSize:
        """Narrow windows cut the line."""
        return QSize(40, self.sizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        """Write the parts one behind the other, the last ones cut where the room ends."""
        if self._snippet is None:
            return
        theme, one = self._theme, self._snippet
        painter = QPainter(self)
        x = 0.0
        for text, color, bold in (
            (f"{one.where}  ", theme.muted, False),
            (one.before, theme.ink, False),
            (one.found, theme.accent, True),
            (one.after, theme.ink, False),
        ):
            painter.setFont(sized(self.font(), self.fontInfo().pixelSize(), bold=bold))
            metrics = QFontMetricsF(painter.font())
            room = self.width() - x
            shown = metrics.elidedText(text, Qt.TextElideMode.ElideRight, room)
            painter.setPen(QColor(color))
            area = QRectF(x, 0, room, self.height())
            painter.drawText(area, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, shown)
            x += metrics.horizontalAdvance(shown)
            if shown != text:
                break
        painter.end()
