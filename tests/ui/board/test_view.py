"""Panning, zooming and tooltips."""

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QHelpEvent, QKeyEvent
from PySide6.QtWidgets import QApplication, QToolTip
from pytestqt.qtbot import QtBot

from journeymap.layout.theme import DARK
from journeymap.model.changes import Label
from journeymap.model.document import Document
from journeymap.model.edits.elements import rename
from journeymap.ui.board.zoom import LARGEST, SMALLEST
from journeymap.ui.gestures.canvas import MapCanvas
from journeymap.ui.session import Session
from tests.ui.gestures.hand import Hand

CTRL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def canvas(qtbot: QtBot, document: Document) -> MapCanvas:
    canvas = MapCanvas(Session(document))
    canvas.board_scene.motion.reduced = True
    qtbot.addWidget(canvas)
    canvas.resize(800, 600)
    canvas.show()
    canvas.start()
    canvas.actual_size()
    canvas.zoom.show_start()
    return canvas


def under(canvas: MapCanvas, pixel: QPoint) -> QPointF:
    return canvas.mapToScene(pixel)


def test_the_wheel_with_ctrl_zooms_at_the_pointer(canvas: MapCanvas) -> None:
    told: list[float] = []
    canvas.zoom_changed.connect(told.append)
    pixel = QPoint(500, 300)
    before = under(canvas, pixel)
    Hand(canvas).wheel(pixel, 2, CTRL)
    assert canvas.zoom.scale == pytest.approx(1.44)
    assert told == [pytest.approx(1.44)]
    off = under(canvas, pixel) - before
    assert abs(off.x()) < 1.5
    assert abs(off.y()) < 1.5


def test_zoom_stays_within_its_limits(canvas: MapCanvas) -> None:
    Hand(canvas).wheel(QPoint(100, 100), 40, CTRL)
    assert canvas.zoom.scale == LARGEST
    Hand(canvas).wheel(QPoint(100, 100), -80, CTRL)
    assert canvas.zoom.scale == pytest.approx(SMALLEST)


def test_the_wheel_scrolls_and_with_shift_sideways(canvas: MapCanvas) -> None:
    start = canvas.sight().topLeft()
    Hand(canvas).wheel(QPoint(100, 100), -1)
    assert canvas.sight().top() > start.y()
    assert canvas.sight().left() == start.x()
    Hand(canvas).wheel(QPoint(100, 100), -1, Qt.KeyboardModifier.ShiftModifier)
    assert canvas.sight().left() > start.x()


def test_fit_all_shows_everything_and_fit_selection_what_is_chosen(canvas: MapCanvas) -> None:
    canvas.fit_all()
    board, sight = canvas.board_scene.board, canvas.sight()
    assert sight.left() <= 0
    assert sight.top() <= 0
    assert sight.right() >= board.width
    assert sight.bottom() >= board.height
    canvas.session.selection.set(["t0"])
    canvas.fit_selection()
    rect = board.rect_of("card:t0")
    assert rect is not None
    assert canvas.sight().contains(rect.center.x, rect.center.y)
    assert canvas.zoom.scale > 1.0
    # Nothing of it is under the headers pinned at the left and above.
    assert canvas.sight().left() <= rect.x - board.header_width
    assert canvas.sight().top() <= rect.y - board.header_height
    canvas.actual_size()
    assert canvas.zoom.scale == 1.0


@pytest.mark.parametrize("button", [Qt.MouseButton.MiddleButton, Qt.MouseButton.LeftButton])
def test_middle_drag_and_space_drag_pan(canvas: MapCanvas, button: Qt.MouseButton) -> None:
    hand = Hand(canvas)
    canvas.setFocus()
    with_space = button is Qt.MouseButton.LeftButton
    if with_space:
        canvas.editor.keyPressEvent(_key(QEvent.Type.KeyPress))
    start = canvas.sight().topLeft()
    hand.mouse(QEvent.Type.MouseButtonPress, QPoint(400, 300), button=button)
    hand.mouse(QEvent.Type.MouseMove, QPoint(340, 280), button=button)
    hand.mouse(QEvent.Type.MouseButtonRelease, QPoint(340, 280), button=button)
    assert canvas.sight().topLeft() - start == QPointF(60, 20)
    assert canvas.session.selection.ids == ()
    if with_space:
        canvas.editor.keyReleaseEvent(_key(QEvent.Type.KeyRelease))
        assert canvas.is_grabbing is False


def _key(kind: QEvent.Type) -> QKeyEvent:
    return QKeyEvent(kind, Qt.Key.Key_Space, Qt.KeyboardModifier.NoModifier, " ")


def test_a_cut_text_is_shown_whole_and_plain_on_hover(canvas: MapCanvas) -> None:
    name = "<b>아주</b> 긴 이름이라서 카드 두 줄에는 다 들어가지 않는 접점 그리고 또 조금 더"
    with canvas.session.edit(Label.RENAME) as edit:
        rename(edit, "t0", name)
    at = Hand(canvas).pixel("card:t0")
    event = QHelpEvent(QEvent.Type.ToolTip, at, canvas.viewport().mapToGlobal(at))
    QApplication.sendEvent(canvas.viewport(), event)
    assert "&lt;b&gt;아주&lt;/b&gt;" in QToolTip.text()
    assert "<b>" not in QToolTip.text()


def test_another_theme_is_shown_at_once(canvas: MapCanvas) -> None:
    canvas.session.theme = DARK
    image = canvas.grab().toImage()
    assert image.pixelColor(2, 2).name() == DARK.paper.lower()


def test_another_document_is_shown_from_its_start(canvas: MapCanvas) -> None:
    canvas.scroll_by(300, 300)
    canvas.session.selection.set(["t0"])
    canvas.session.replace(Document())
    assert canvas.board_scene.keys_of("t0") == ()
    assert canvas.session.selection.ids == ()
    assert canvas.sight().contains(0, 0)
