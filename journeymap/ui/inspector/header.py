"""The head of a page: a tinted tile with an icon, the name to edit in place, and where it stands."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from journeymap.layout.theme import Tone
from journeymap.ui.icons import paint_icon
from journeymap.ui.inspector.binder import Binder
from journeymap.ui.inspector.editors.text import LineEditor
from journeymap.ui.inspector.look import SIDE, Look, plain
from journeymap.ui.inspector.second import second_editor, second_spec
from journeymap.ui.inspector.specs import FieldSpec
from journeymap.ui.inspector.words import tip
from journeymap.ui.session import Session

_TILE = 40

SWITCH_ROOM = 24
"""Pixels at the right that the panel's own switch takes."""


class IconTile(QWidget):
    """A rounded square in a tone, with an icon."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._icon, self._tone = "", Tone("#FFFFFF", "#000000")
        self.setFixedSize(QSize(_TILE, _TILE))

    def show_icon(self, icon: str, tone: Tone) -> None:
        """Show another icon or tone."""
        if (icon, tone) != (self._icon, self._tone):
            self._icon, self._tone = icon, tone
            self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the tile."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(self._tone.fill))
        painter.drawRoundedRect(QRectF(self.rect()), 9, 9)
        paint_icon(painter, self._icon, QRectF(10, 10, _TILE - 20, _TILE - 20), self._tone.ink)
        painter.end()


class ElidedLabel(QLabel):
    """One line of plain text that ends with an ellipsis where there is no room; the whole shows on hover."""

    def __init__(self, parent: QWidget, tone: str) -> None:
        super().__init__(parent)
        self._whole = ""
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setProperty("tone", tone)
        self.setMinimumWidth(20)

    def show_text(self, text: str) -> None:
        """Show another text."""
        self._whole = text
        self._elide()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Cut the text to the new width."""
        super().resizeEvent(event)
        self._elide()

    def minimumSizeHint(self) -> QSize:
        """Narrow where it must be."""
        return QSize(20, super().minimumSizeHint().height())

    def _elide(self) -> None:
        room = self.contentsRect().width() - 6
        shown = QFontMetricsF(self.font()).elidedText(self._whole, Qt.TextElideMode.ElideRight, room)
        if shown != self.text():
            self.setText(shown)
        self.setAccessibleName(self._whole)
        self.setToolTip(tip(self._whole) if shown != self._whole else "")


class Header(QWidget):
    """Tile, name and a muted line.

    Parameters
    ----------
    name : the field the name is; None for things that are not named here.
    """

    def __init__(self, look: Look, session: Session, name: FieldSpec | None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.binder = Binder(session, self)
        self.tile = IconTile(self)
        self.title = plain("", self, "name")
        self.under = ElidedLabel(self, "under")
        self.name: LineEditor | None = None
        column = QVBoxLayout()
        column.setSpacing(1)
        column.addStretch(1)
        if name is not None:
            self.name = LineEditor(look, self)
            self.name.line.setProperty("tone", "name")
            self.name.name(look.words(name.key))
            self.name.say_when_empty(look.words("word.map.unnamed"))
            self.binder.bind(self.name, name)
            column.addWidget(self.name)
            second = second_spec(look, name)
            if second is not None:
                below = second_editor(look, second, self, "second-name")
                self.binder.bind(below, second)
                column.addWidget(below)
            self.title.hide()
        else:
            column.addWidget(self.title)
        column.addWidget(self.under)
        column.addStretch(1)
        row = QHBoxLayout(self)
        row.setContentsMargins(SIDE, SIDE, SIDE + SWITCH_ROOM, 6)
        row.setSpacing(6)
        row.addWidget(self.tile, 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(column, 1)
