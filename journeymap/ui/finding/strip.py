"""The strip above the map: the bar to find in, and signs that say what is left out."""

from PySide6.QtCore import QEvent, QObject, QPoint, QPointF, QRectF
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from journeymap.layout.board import Part, PartKind
from journeymap.layout.geometry import Point
from journeymap.layout.map_view import hidden_lanes
from journeymap.layout.theme import Theme
from journeymap.ui.board.pins import GAP
from journeymap.ui.finding.bar import FindBar
from journeymap.ui.finding.chips import SignChip
from journeymap.ui.finding.fainting import Fainting
from journeymap.ui.finding.filter_panel import count_words
from journeymap.ui.finding.questions import questions_of, said_of
from journeymap.ui.gestures.canvas import MapCanvas
from journeymap.ui.inspector.look import interface_words
from journeymap.ui.session import Session


class Strip(QWidget):
    """Lies on the top edge of the map's widget and lets the map begin below; only its upper edge makes way."""

    def __init__(self, session: Session, canvas: MapCanvas, bar: FindBar, fainting: Fainting) -> None:
        super().__init__(canvas)
        self._session, self._canvas, self._fainting = session, canvas, fainting
        self._theme: Theme = session.theme
        self._given = 0  # pixels the map went down for the strip
        self.bar = bar
        bar.setParent(self)
        self.filtered = SignChip("funnel", self)
        self.hidden = SignChip("eye-off", self)
        self._signs = QWidget(self)
        row = QHBoxLayout(self._signs)
        row.setContentsMargins(12, 5, 12, 5)
        row.setSpacing(6)
        row.addWidget(self.filtered)
        row.addWidget(self.hidden)
        row.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 1)
        column.setSpacing(0)
        column.addWidget(bar)
        column.addWidget(self._signs)
        bar.hide()
        canvas.installEventFilter(self)
        fainting.counted.connect(self.refresh)
        session.view_changed.connect(self.refresh)
        session.noticed.connect(self.refresh)
        session.replaced.connect(self.refresh)
        self.refresh()

    def recolor(self, theme: Theme) -> None:
        """Use the colours of ``theme``."""
        self._theme = theme
        for each in (self.bar, self.filtered, self.hidden):
            each.recolor(theme)
        self.update()

    def refresh(self) -> None:
        """Say what is left out now, and be as high as that needs."""
        session = self._session
        is_filtered = bool(session.filter)
        if is_filtered:
            asked = said_of(session.filter, questions_of(session.journey, session.theme, interface_words()))
            count = count_words(self._fainting)
            self.filtered.word(f"{asked} — {count}" if asked else count)
        hidden = hidden_lanes(session.journey, session.view)
        if hidden:
            names = ", ".join(lane.name for lane in hidden)
            self.hidden.word(self.tr("Hidden: {names}").format(names=names))
        self.filtered.setAccessibleDescription(self.tr("Clear Filter"))
        self.hidden.setAccessibleDescription(self.tr("Show All Lanes"))
        self.filtered.setVisible(is_filtered)
        self.hidden.setVisible(bool(hidden))
        self._signs.setVisible(is_filtered or bool(hidden))
        self.fit()

    def fit(self) -> None:
        """Take the room needed at the top; the map stays where it is on the screen."""
        needed = not self.bar.isHidden() or not self._signs.isHidden()
        column = self.layout()
        if column is not None:
            column.activate()
        height = self.sizeHint().height() if needed else 0
        canvas = self._canvas
        before = canvas.viewport().y()
        self.setGeometry(0, 0, canvas.width(), height)
        self.setVisible(needed)
        if before != height:
            self._begin_below(before, height)

    def _begin_below(self, before: int, height: int) -> None:
        """Let the map's widget begin ``height`` pixels down instead of ``before``.

        The map stays where it is on the screen; only what would no longer be seen of its upper edge goes down, and
        back again, for there the pinned headers would cover the first cards.
        """
        canvas = self._canvas
        corner = canvas.mapToScene(0, 0)
        top = self._top_edge()
        canvas.setViewportMargins(0, height, 0, 0)
        off = canvas.mapFromScene(corner) - QPoint(0, before - height)
        canvas.scroll_by(off.x(), off.y())
        if height > before:
            lost = min(-self._top_edge(), height - before) if top >= 0 else 0
            if lost > 0:
                canvas.scroll_by(0, -lost)
                self._given += lost
        elif self._given:
            back = min(self._given, before - height) if height else self._given
            self._given -= back
            if self._top_edge() >= back:  # else somebody has scrolled on since
                canvas.scroll_by(0, back)

    def _top_edge(self) -> int:
        """Return how many pixels the stage headers, unpinned, begin below the viewport's upper edge."""
        home = min((origin.y for part, origin in self._headers()), default=0.0)
        return self._canvas.mapFromScene(QPointF(0, home - GAP)).y()

    def _headers(self) -> list[tuple[Part, Point]]:
        parts = self._canvas.board_scene.board.parts.values()
        return [placed for placed in parts if placed[0].kind is PartKind.STAGE_HEADER]

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Be as wide as the map."""
        if watched is self._canvas and event.type() is QEvent.Type.Resize:
            self.resize(self._canvas.width(), self.height())
        return False

    def changeEvent(self, event: QEvent) -> None:
        """Follow a change of language."""
        if event.type() is QEvent.Type.LanguageChange:
            self.refresh()
        super().changeEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the ground and the line below."""
        painter = QPainter(self)
        painter.fillRect(self.rect(), QColor(self._theme.panel))
        painter.fillRect(QRectF(0, self.height() - 1, self.width(), 1), QColor(self._theme.line))
        painter.end()
