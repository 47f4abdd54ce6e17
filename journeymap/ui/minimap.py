"""The minimap: a small picture of the whole map over its lower right corner, with a frame around what is seen."""

from functools import partial

from PySide6.QtCore import QEvent, QObject, QPoint, QPointF, QRect, QRectF, QSize, Qt, QTimer
from PySide6.QtGui import QColor, QMouseEvent, QPainter, QPen, QPixmap

from journeymap.layout.geometry import Rect
from journeymap.model.elements import Pain
from journeymap.model.journey import Journey
from journeymap.model.relations import Relation
from journeymap.ui.ground import Ground
from journeymap.ui.minimap_picture import draw_board

SETTING = "minimap"
OFF = "off"

_LARGEST = QSize(208, 132)
"""Pixels of the picture at most."""
_PAD = 6
_MARGIN = 12
_REFRESH_MS = 180
"""So long after an edit the picture is drawn anew: never while somebody is still at it."""
_ROOM = QSize(560, 380)
"""A window smaller than this has no room to give away."""
_ENOUGH_SEEN = 0.75
"""Whoever sees this share of a map finds the way without another map, which would cover some of it."""
_ASIDE = 0.16
"""Opacity while something below matters more."""

_WATCHED = frozenset(
    {
        QEvent.Type.MouseButtonPress,
        QEvent.Type.MouseButtonDblClick,
        QEvent.Type.MouseButtonRelease,
        QEvent.Type.MouseMove,
        QEvent.Type.DragEnter,
        QEvent.Type.DragLeave,
        QEvent.Type.Drop,
        QEvent.Type.Resize,
    }
)
_DRAGS = frozenset({QEvent.Type.DragEnter, QEvent.Type.DragLeave, QEvent.Type.Drop})


class Minimap(QObject):
    """Shows where one is on a map that does not fit into the window; a click or drag goes elsewhere.

    It never takes the keyboard, and fades while something is dragged, typed or to be read below it.
    """

    def __init__(self, ground: Ground) -> None:
        super().__init__(ground.canvas)
        self._ground, self._canvas = ground, ground.canvas
        self._picture = QPixmap()
        self._area = QRect()
        self._frame = QRectF()
        self._scale = 1.0
        self._legend: Rect | None = None
        self._grip: QPointF | None = None
        self._dragged_over = self._is_aside = False
        self._is_shown, self._stale = False, True
        self._is_on = ground.settings.text(SETTING) != OFF
        self._clock = QTimer(self)
        self._clock.setSingleShot(True)
        self._clock.setInterval(_REFRESH_MS)
        self._clock.timeout.connect(self.refresh)
        self._canvas.overlay = self
        self._canvas.viewport().installEventFilter(self)
        self._canvas.board_scene.shown.connect(self._clock.start)
        self._canvas.sight_changed.connect(self.follow)
        ground.session.view_changed.connect(self._clock.start)
        self.refresh()

    @property
    def is_on(self) -> bool:
        """Whether it is wanted; it shows only where the map does not fit into the window."""
        return self._is_on

    @property
    def is_shown(self) -> bool:
        """Whether it is to be seen now."""
        return self._is_shown

    @property
    def is_aside(self) -> bool:
        """Whether it has faded to let something below it be seen."""
        return self._is_aside

    @property
    def frame(self) -> QRectF:
        """The frame around what is seen, in pixels of the viewport."""
        return self._frame.translated(self._area.topLeft())

    def area(self) -> QRect:
        """Return the pixels of the viewport it takes; none while it is hidden."""
        return self._area if self._is_shown else QRect()

    def set_on(self, on: bool) -> None:
        """Show it where it helps, or never; remembered for later starts."""
        self._is_on = on
        self._ground.settings.keep(SETTING, "on" if on else OFF)
        self.refresh()

    def refresh(self) -> None:
        """Draw the picture anew, if it is to be seen."""
        self._stale = True
        self.follow()

    def follow(self) -> None:
        """Frame what is seen now; come and go with the need for it."""
        shown = self._is_needed()
        if shown and self._stale:
            self._draw_picture()
        if shown != self._is_shown:
            self._is_shown = shown
            self._update()
        if shown:
            self._set_frame()
            self._step_aside()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """See what is done on the map, and take what is done here."""
        kind = event.type()
        if kind not in _WATCHED:
            return False
        if kind is QEvent.Type.Resize:
            self._clock.start()
            self._place()
            return False
        if not self._is_shown:
            return False
        if kind in _DRAGS:
            self._dragged_over = kind is QEvent.Type.DragEnter
        elif isinstance(event, QMouseEvent) and self._takes(event):
            return True
        self._step_aside()
        return False

    def paint(self, painter: QPainter) -> None:
        """Paint the picture and the frame over the map."""
        if not self._is_shown:
            return
        theme = self._canvas.board_scene.theme
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setOpacity(_ASIDE if self._is_aside else 1.0)
        painter.setPen(QPen(QColor(theme.card_line), 1.0))
        painter.setBrush(QColor(theme.panel))
        painter.drawRoundedRect(QRectF(self._area).adjusted(0.5, 0.5, -0.5, -0.5), 8, 8)
        painter.drawPixmap(self._area.topLeft() + QPoint(_PAD, _PAD), self._picture)
        fill = QColor(theme.accent)
        fill.setAlpha(26)
        painter.setPen(QPen(QColor(theme.accent), 1.5))
        painter.setBrush(fill)
        painter.drawRoundedRect(self.frame, 3, 3)

    def _takes(self, event: QMouseEvent) -> bool:
        """Act on the pointer where it is the minimap's."""
        at = event.position() - QPointF(self._area.topLeft())
        if event.type() in (QEvent.Type.MouseButtonPress, QEvent.Type.MouseButtonDblClick):
            if event.button() is not Qt.MouseButton.LeftButton or self._is_aside:
                return False
            if not self._area.contains(event.position().toPoint()):
                return False
            self._grip = at - self._frame.center() if self._frame.contains(at) else QPointF(0.0, 0.0)
            self._go(at - self._grip)
            return True
        if self._grip is not None:
            if event.type() is QEvent.Type.MouseButtonRelease:
                self._grip = None
            else:
                self._go(at - self._grip)
            return True
        return not event.buttons() and not self._is_aside and self._area.contains(event.position().toPoint())

    def _is_needed(self) -> bool:
        board, port = self._canvas.board_scene.board, self._canvas.viewport().size()
        scale = self._canvas.zoom.scale
        across, down = port.width() / max(1.0, board.width * scale), port.height() / max(1.0, board.height * scale)
        is_large = min(1.0, across) * min(1.0, down) < _ENOUGH_SEEN
        return self._is_on and bool(board.parts) and is_large and port.expandedTo(_ROOM) == port

    def _place(self) -> None:
        port = self._canvas.viewport().rect()
        area = QRect(self._area)
        area.moveBottomRight(port.bottomRight() - QPoint(_MARGIN, _MARGIN))
        if area != self._area:
            self._update()
            self._area = area
            self._update()

    def _update(self) -> None:
        self._canvas.viewport().update(self._area)

    def _set_frame(self) -> None:
        sight = self._canvas.board_scene.sight
        inner = QRectF(QRect(QPoint(0, 0), self._area.size())).adjusted(2, 2, -2, -2)
        seen = QRectF(
            _PAD + sight.x() * self._scale,
            _PAD + sight.y() * self._scale,
            sight.width() * self._scale,
            sight.height() * self._scale,
        )
        frame = QRectF(seen.intersected(inner).toRect())
        if frame != self._frame:
            self._frame = frame
            self._update()

    def _go(self, middle: QPointF) -> None:
        """Bring a point of the picture to the middle of the window."""
        point = QPointF((middle.x() - _PAD) / self._scale, (middle.y() - _PAD) / self._scale)
        off = self._canvas.mapFromScene(point) - self._canvas.viewport().rect().center()
        self._canvas.scroll_by(off.x(), off.y())

    def _step_aside(self) -> None:
        busy = self._dragged_over or self._canvas.map_hands.is_busy
        aside = self._grip is None and (busy or self._covers_editor() or self._covers_legend())
        if aside != self._is_aside:
            self._is_aside = aside
            self._update()

    def _covers_editor(self) -> bool:
        editor = self._canvas.editor
        return editor.is_open and self._area.intersects(editor.geometry())

    def _covers_legend(self) -> bool:
        if self._legend is None:
            return False
        corner = self._canvas.mapFromScene(QPointF(self._legend.x, self._legend.y))
        scale = self._canvas.zoom.scale
        size = QSize(round(self._legend.width * scale), round(self._legend.height * scale))
        return self._area.intersects(QRect(corner, size))

    def _draw_picture(self) -> None:
        self._stale = False
        scene = self._canvas.board_scene
        hurts = partial(_hurts, self._ground.session.journey)
        picture = draw_board(scene.board, scene.theme, hurts, _LARGEST, self._canvas.devicePixelRatioF())
        self._picture, self._scale, self._legend = picture
        self._update()
        self._area.setSize(self._picture.deviceIndependentSize().toSize() + QSize(2 * _PAD, 2 * _PAD))
        self._frame = QRectF()
        self._place()
        self._update()


def _hurts(journey: Journey, touchpoint: str) -> bool:
    if not journey.has(touchpoint):
        return False
    return any(isinstance(journey.find(tie.other), Pain) for tie in journey.ties_to(touchpoint, Relation.AT))
