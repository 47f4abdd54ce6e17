"""One recent map: its name, when it was used and how much it holds; a star keeps it at the top."""

from datetime import datetime

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QContextMenuEvent, QFont, QFontMetricsF, QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QHBoxLayout, QLabel, QMenu, QWidget

from journeymap.i18n import Labels
from journeymap.layout.theme import Theme
from journeymap.ui.file_names import ENDING
from journeymap.ui.icons import paint_icon
from journeymap.ui.recent import RecentMap
from journeymap.ui.start.buttons import QuietButton, StarButton, TextLink
from journeymap.ui.start.dates import said
from journeymap.ui.start.look import wash

_LEFT = 34.0


class MapButton(QuietButton):
    """The name of a map, and its folder beside it when one looks at it or the name alone is not enough."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(theme, parent)
        self._row = parent
        self.folder = ""
        self.is_alike = False
        self.is_missing = False

    def sizeHint(self) -> QSize:
        """Take what width there is."""
        return QSize(260, 40)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw icon, name and folder."""
        theme = self.theme
        painter = QPainter(self)
        self.paint_ground(painter, washed=False)
        middle = self.height() / 2
        paint_icon(painter, "map", QRectF(8, middle - 8.5, 17, 17), theme.muted)
        font = QFont(self.font())
        font.setBold(True)
        metrics = QFontMetricsF(font)
        room = self.width() - _LEFT - 8
        name = metrics.elidedText(self.text(), Qt.TextElideMode.ElideRight, room)
        base = middle + (metrics.ascent() - metrics.descent()) / 2
        painter.setFont(font)
        painter.setPen(QColor(theme.muted if self.is_missing else theme.ink))
        painter.drawText(QPointF(_LEFT, base), name)
        left = _LEFT + metrics.horizontalAdvance(name) + 12
        room = self.width() - left - 8
        if room > 60 and (self.is_alike or self._row.underMouse() or self.hasFocus()):
            font.setBold(False)
            font.setPixelSize(12)
            painter.setFont(font)
            painter.setPen(QColor(theme.muted))
            folder = QFontMetricsF(font).elidedText(self.folder, Qt.TextElideMode.ElideMiddle, room)
            painter.drawText(QPointF(left, base), folder)
        painter.end()


class RecentRow(QWidget):
    """One line of the list of recent maps.

    Signals
    -------
    open_wanted(), locate_wanted(), forget_wanted() : what the person wants of the map.
    pin_wanted(bool) : whether it shall stay at the top.
    """

    open_wanted = Signal()
    locate_wanted = Signal()
    forget_wanted = Signal()
    pin_wanted = Signal(bool)

    def __init__(self, entry: RecentMap, theme: Theme, labels: Labels, parent: QWidget) -> None:
        super().__init__(parent)
        self.entry = entry
        self._theme, self._labels = theme, labels
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.map = MapButton(theme, self)
        self.detail = QLabel(self)
        self.detail.setTextFormat(Qt.TextFormat.PlainText)
        self.locate = TextLink(theme, "warning", parent=self)
        self.forget = TextLink(theme, "warning", parent=self)
        self.star = StarButton(theme, self)
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 1)
        line.setSpacing(4)
        line.addWidget(self.map, 1)
        for each in (self.detail, self.locate, self.forget, self.star):
            line.addWidget(each)
        self.map.clicked.connect(self._press)
        self.locate.clicked.connect(self.locate_wanted)
        self.forget.clicked.connect(self.forget_wanted)
        self.star.toggled.connect(self.pin_wanted)
        self.show_entry(entry, alike=False)

    def buttons(self) -> tuple[QAbstractButton, ...]:
        """Everything that can be pressed here."""
        return (self.map, self.locate, self.forget, self.star)

    def show_entry(self, entry: RecentMap, *, alike: bool) -> None:
        """Show what is known of the map.

        Parameters
        ----------
        alike : another map in the list has the same name, so the folder is always told.
        """
        self.entry = entry
        self.map.setText(entry.facts.title or entry.path.name.removesuffix(ENDING))
        self.map.folder = str(entry.path.parent)
        self.map.is_alike = alike
        self.map.setToolTip(str(entry.path))
        self.star.blockSignals(True)
        self.star.setChecked(entry.facts.pinned)
        self.star.blockSignals(False)
        self._word()

    def mark_missing(self, *, missing: bool) -> None:
        """Show whether the file is there."""
        if missing is not self.map.is_missing:
            self.map.is_missing = missing
            self._word()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Delete takes the map off the list."""
        if event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            self.forget_wanted.emit()
        else:
            super().keyPressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """A click on what is said of the map is a click on the map."""
        if event.button() is Qt.MouseButton.LeftButton and self.rect().contains(event.position().toPoint()):
            self._press()

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Offer what can be done with the map."""
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        if self.map.is_missing:
            menu.addAction(self.tr("Find It…")).triggered.connect(self.locate_wanted)
        else:
            menu.addAction(self.tr("Open")).triggered.connect(self.open_wanted)
        menu.addAction(self._star_words()).triggered.connect(self.star.toggle)
        menu.addAction(self.tr("Remove from List")).triggered.connect(self.forget_wanted)
        menu.popup(event.globalPos())

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the hairline below, and a wash under the pointer."""
        painter = QPainter(self)
        if self.underMouse():
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(wash(self._theme)))
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(0, 1, 0, -2), 6, 6)
        painter.fillRect(0, self.height() - 1, self.width(), 1, QColor(self._theme.line))
        painter.end()

    def _press(self) -> None:
        (self.locate_wanted if self.map.is_missing else self.open_wanted).emit()

    def _word(self) -> None:
        missing, facts = self.map.is_missing, self.entry.facts
        color = self._theme.pain.ink if missing else self._theme.muted
        self.detail.setStyleSheet(f"color: {color}; font-size: 12px; padding-right: 4px;")
        told = [said(facts.moment, datetime.now())] if facts.moment is not None else []
        if facts.touchpoints >= 0:
            told.append(self._labels("word.count.touchpoint", n=facts.touchpoints))
        self.detail.setText(self.tr("File not found") if missing else " · ".join(told))
        self.locate.word(self.tr("Find It…"), name=self.tr("Find the file of {map}").format(map=self.map.text()))
        self.forget.word(
            self.tr("Remove from List"), name=self.tr("Remove {map} from the list").format(map=self.map.text())
        )
        self.locate.setVisible(missing)
        self.forget.setVisible(missing)
        self.map.setAccessibleName(self.map.text())
        self.map.setAccessibleDescription(f"{self.detail.text()}. {self.map.folder}")
        self.star.setAccessibleName(f"{self._star_words()}: {self.map.text()}")
        self.star.setToolTip(self._star_words())
        self.map.update()

    def _star_words(self) -> str:
        return self.tr("Unpin") if self.entry.facts.pinned else self.tr("Pin to Top")
