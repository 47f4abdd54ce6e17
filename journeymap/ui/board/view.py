"""The window onto the board: pans, zooms, and passes what the pointer does on to the hands."""

import html

from PySide6.QtCore import QEvent, QPoint, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QDragEnterEvent,
    QDragLeaveEvent,
    QDragMoveEvent,
    QDropEvent,
    QHelpEvent,
    QMouseEvent,
    QPainter,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QFrame, QGraphicsView, QToolTip, QWidget

from journeymap.layout.geometry import Point
from journeymap.ui.board.edge_scroll import EdgeScroll
from journeymap.ui.board.overlaid_view import OverlaidView
from journeymap.ui.board.pens import brush
from journeymap.ui.board.pointer import Hands, Pointer
from journeymap.ui.board.scene import BoardScene
from journeymap.ui.board.zoom import Zoom


class BoardView(OverlaidView):
    """Shows a :class:`BoardScene`; keeps a reference to it, for Qt does not.

    Signals
    -------
    sight_changed() : another part of the board is seen, or at another scale.
    """

    sight_changed = Signal()

    def __init__(self, scene: BoardScene, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.board_scene = scene
        self.zoom = Zoom(self)
        self.hands: Hands | None = None
        self.is_grabbing = False
        self._pan_from: QPoint | None = None
        self._last: Pointer | None = None
        self.setScene(scene)
        self._set_up()
        self._edges = EdgeScroll(self._last_pixel, self._drag_on, self)
        scene.shown.connect(self._board_changed)
        self.zoom.changed.connect(self.look)

    def _set_up(self) -> None:
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.TextAntialiasing)
        self.setViewportUpdateMode(QGraphicsView.ViewportUpdateMode.MinimalViewportUpdate)
        self.setOptimizationFlag(QGraphicsView.OptimizationFlag.DontSavePainterState)
        self.setTransformationAnchor(QGraphicsView.ViewportAnchor.NoAnchor)
        self.setResizeAnchor(QGraphicsView.ViewportAnchor.NoAnchor)
        self.setAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setMouseTracking(True)
        self.setAcceptDrops(True)
        self.setBackgroundBrush(brush(self.board_scene.theme.paper))

    # -- what is seen ------------------------------------------------------------------

    def sight(self) -> QRectF:
        """Return the part of the board that is seen, in board units."""
        return self.mapToScene(self.viewport().rect()).boundingRect()

    def pointer(self, on_screen: QPoint, modifiers: Qt.KeyboardModifier) -> Pointer:
        """Return the pointer at a pixel of the viewport."""
        at = self.mapToScene(on_screen)
        return Pointer(Point(at.x(), at.y()), on_screen, modifiers)

    def scroll_by(self, dx: float, dy: float) -> None:
        """Move the sight by so many pixels to the right and down."""
        across, down = self.horizontalScrollBar(), self.verticalScrollBar()
        across.setValue(across.value() + round(dx))
        down.setValue(down.value() + round(dy))

    def scrollContentsBy(self, dx: int, dy: int) -> None:
        """Scroll, then let headers follow."""
        super().scrollContentsBy(dx, dy)
        self.look()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep room around the board for the new size."""
        super().resizeEvent(event)
        self.zoom.make_room()
        self.look()

    def look(self) -> None:
        """Tell the scene what is seen now."""
        self.board_scene.look_at(self.sight(), self.transform().m11())
        self.sight_changed.emit()

    def minimumSizeHint(self) -> QSize:
        """Let the window be made small."""
        return QSize(160, 120)

    def _board_changed(self) -> None:
        self.setBackgroundBrush(brush(self.board_scene.theme.paper))
        self.zoom.make_room()

    # -- the pointer -------------------------------------------------------------------

    def grab_with_hand(self, on: bool) -> None:
        """While on (space held), dragging with the left button pans."""
        if on != self.is_grabbing:
            self.is_grabbing = on
            self.viewport().setCursor(Qt.CursorShape.OpenHandCursor if on else Qt.CursorShape.ArrowCursor)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Begin to pan or hand the press on."""
        here = event.position().toPoint()
        left = event.button() is Qt.MouseButton.LeftButton
        if event.button() is Qt.MouseButton.MiddleButton or (left and self.is_grabbing):
            self._pan_from = here
            self.viewport().setCursor(Qt.CursorShape.ClosedHandCursor)
        elif left and self.hands is not None:
            self.hands.press(self._at(event))
        event.accept()

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Hand a double click on."""
        if event.button() is Qt.MouseButton.LeftButton and self.hands is not None and not self.is_grabbing:
            self.hands.double(self._at(event))
        event.accept()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Pan, or hand the move on."""
        here = event.position().toPoint()
        if self._pan_from is not None:
            step = self._pan_from - here
            self._pan_from = here
            self.scroll_by(step.x(), step.y())
        elif self.hands is not None:
            self._last = self._at(event)
            self.hands.move(self._last)
        event.accept()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Stop panning, or hand the release on."""
        self.scroll_at_edges(False)
        if self._pan_from is not None:
            self._pan_from = None
            self.viewport().setCursor(Qt.CursorShape.OpenHandCursor if self.is_grabbing else Qt.CursorShape.ArrowCursor)
        elif event.button() is Qt.MouseButton.LeftButton and self.hands is not None:
            self.hands.release(self._at(event))
        event.accept()

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Scroll; with Ctrl, zoom at the pointer; with Shift, scroll sideways."""
        self.zoom.wheel(event)

    def viewportEvent(self, event: QEvent) -> bool:
        """Hear of pinching, resting and leaving."""
        if self.zoom.pinch(event):
            return True
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            self._show_tooltip(event)
            return True
        if event.type() == QEvent.Type.Leave and self.hands is not None:
            self.hands.leave()
        return super().viewportEvent(event)

    def _at(self, event: QMouseEvent) -> Pointer:
        return self.pointer(event.position().toPoint(), event.modifiers())

    def _show_tooltip(self, event: QHelpEvent) -> None:
        text = ""
        if self.hands is not None:
            text = self.hands.tooltip(self.pointer(event.pos(), Qt.KeyboardModifier.NoModifier))
        if text:
            # A tooltip that looks like markup is rendered as such: what people wrote is plain text.
            plain = html.escape(text).replace("\n", "<br>")
            QToolTip.showText(event.globalPos(), f"<p style='white-space:pre-wrap'>{plain}</p>", self.viewport())
        else:
            QToolTip.hideText()

    # -- dragging from elsewhere -------------------------------------------------------

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Hand it on."""
        event.ignore()
        if self.hands is not None:
            self.hands.drag_enter(event, self._dragged_at(event))

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        """Hand it on, scrolling near the edges."""
        event.ignore()
        if self.hands is not None:
            self._last = self._dragged_at(event)
            self.hands.drag_move(event, self._last)

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        """Hand it on."""
        self.scroll_at_edges(False)
        if self.hands is not None:
            self.hands.drag_leave()

    def dropEvent(self, event: QDropEvent) -> None:
        """Hand it on."""
        self.scroll_at_edges(False)
        event.ignore()
        if self.hands is not None:
            self.hands.drop(event, self._dragged_at(event))

    def _dragged_at(self, event: QDropEvent) -> Pointer:
        return self.pointer(event.position().toPoint(), event.modifiers())

    # -- scrolling at the edges --------------------------------------------------------

    def scroll_at_edges(self, on: bool) -> None:
        """While on, the sight moves when the pointer is held near an edge."""
        self._edges.set_on(on)

    def _last_pixel(self) -> tuple[QPoint, QSize] | None:
        return None if self._last is None else (self._last.on_screen, self.viewport().size())

    def _drag_on(self, dx: float, dy: float) -> None:
        self.scroll_by(dx, dy)
        if self._last is not None and self.hands is not None:
            self._last = self.pointer(self._last.on_screen, self._last.modifiers)
            self.hands.move(self._last)
