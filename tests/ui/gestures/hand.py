"""A hand for tests: sends real events to the canvas, where parts stand on the screen."""

from PySide6.QtCore import QEvent, QMimeData, QPoint, QPointF, Qt
from PySide6.QtGui import (
    QDragEnterEvent,
    QDragLeaveEvent,
    QDragMoveEvent,
    QDropEvent,
    QInputMethodEvent,
    QMouseEvent,
    QWheelEvent,
)
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from journeymap.ui.gestures.canvas import MapCanvas

NONE = Qt.KeyboardModifier.NoModifier
LEFT = Qt.MouseButton.LeftButton


class Hand:
    """Presses, pulls, drops and types like a person would."""

    def __init__(self, canvas: MapCanvas) -> None:
        self.canvas = canvas

    def pixel(self, key: str, across: float = 0.5, down: float = 0.5) -> QPoint:
        """Return the pixel at a share of a part's width and height."""
        rect = self.canvas.board_scene.rect_of(key)
        assert rect is not None, f"{key} is not on the board"
        return self.canvas.mapFromScene(rect.x + rect.width * across, rect.y + rect.height * down)

    def place(self, stage: str, lane: str, index: int) -> QPoint:
        """Return the pixel in the middle of a slot."""
        rect = self.canvas.board_scene.board.cells[stage, lane][index].rect
        return self.canvas.mapFromScene(rect.center.x, rect.center.y)

    def mouse(
        self, kind: QEvent.Type, at: QPoint, held: Qt.KeyboardModifier = NONE, button: Qt.MouseButton = LEFT
    ) -> None:
        viewport = self.canvas.viewport()
        is_move = kind is QEvent.Type.MouseMove
        event = QMouseEvent(
            kind,
            QPointF(at),
            QPointF(viewport.mapToGlobal(at)),
            Qt.MouseButton.NoButton if is_move else button,
            Qt.MouseButton.NoButton if kind is QEvent.Type.MouseButtonRelease else button,
            held,
        )
        QApplication.sendEvent(viewport, event)

    def press(self, at: QPoint, held: Qt.KeyboardModifier = NONE) -> None:
        self.mouse(QEvent.Type.MouseButtonPress, at, held)

    def pull(self, to: QPoint, held: Qt.KeyboardModifier = NONE) -> None:
        self.mouse(QEvent.Type.MouseMove, to, held)

    def release(self, at: QPoint, held: Qt.KeyboardModifier = NONE) -> None:
        self.mouse(QEvent.Type.MouseButtonRelease, at, held)

    def hover(self, at: QPoint) -> None:
        self.mouse(QEvent.Type.MouseMove, at, NONE, Qt.MouseButton.NoButton)

    def click(self, at: QPoint, held: Qt.KeyboardModifier = NONE) -> None:
        self.press(at, held)
        self.release(at, held)

    def double_click(self, at: QPoint) -> None:
        self.click(at)
        self.mouse(QEvent.Type.MouseButtonDblClick, at)
        self.release(at)

    def drag(self, start: QPoint, *ways: QPoint, held: Qt.KeyboardModifier = NONE, drop: bool = True) -> None:
        """Press at ``start``, pull along ``ways`` in small steps, and let go."""
        self.press(start, held)
        here = start
        for to in ways:
            for step in range(1, 5):
                self.pull(here + (to - here) * step / 4, held)
            here = to
        if drop:
            self.release(here, held)

    def key(self, key: Qt.Key, held: Qt.KeyboardModifier = NONE) -> None:
        QTest.keyClick(self.canvas.editor, key, held)

    def type(self, text: str) -> None:
        """Type Latin letters key by key."""
        QTest.keyClicks(self.canvas.editor, text)

    def compose(self, *steps: str, commit: str = "") -> None:
        """Compose like an input method: each step is what is underlined then; commit ends it."""
        for step in steps:
            QApplication.sendEvent(self.canvas.editor, QInputMethodEvent(step, []))
        if commit:
            event = QInputMethodEvent("", [])
            event.setCommitString(commit)
            QApplication.sendEvent(self.canvas.editor, event)

    def bring(self, content: QMimeData, *ways: QPoint, drop: bool = True) -> bool:
        """Drag ``content`` in from elsewhere along ``ways``; tells whether it could be dropped at the end."""
        viewport = self.canvas.viewport()
        enter = QDragEnterEvent(ways[0], Qt.DropAction.CopyAction, content, LEFT, NONE)
        QApplication.sendEvent(viewport, enter)
        if not enter.isAccepted():
            return False
        accepted = False
        for at in ways:
            move = QDragMoveEvent(at, Qt.DropAction.CopyAction, content, LEFT, NONE)
            QApplication.sendEvent(viewport, move)
            accepted = move.isAccepted()
        if drop and accepted:
            QApplication.sendEvent(
                viewport, QDropEvent(QPointF(ways[-1]), Qt.DropAction.CopyAction, content, LEFT, NONE)
            )
        else:
            QApplication.sendEvent(viewport, QDragLeaveEvent())
        return accepted

    def wheel(self, at: QPoint, notches: float, held: Qt.KeyboardModifier = NONE) -> None:
        viewport = self.canvas.viewport()
        event = QWheelEvent(
            QPointF(at),
            QPointF(viewport.mapToGlobal(at)),
            QPoint(0, 0),
            QPoint(0, round(notches * 120)),
            Qt.MouseButton.NoButton,
            held,
            Qt.ScrollPhase.NoScrollPhase,
            False,
        )
        QApplication.sendEvent(viewport, event)
