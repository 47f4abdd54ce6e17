"""The outline by pointer: clicks choose and open, a drag moves touchpoints to another stage."""

from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu

from journeymap.model.changes import Label
from journeymap.ui.outline.columns import Column
from journeymap.ui.outline.contents import Sort
from journeymap.ui.views import ViewName
from tests.ui.outline.conftest import NO

LEFT = Qt.MouseButton.LeftButton


def middle(outliner, sort: Sort, name: str, column: Column = Column.NAME) -> QPoint:
    index = outliner.view.rows.index_of(outliner.key(sort, name), column)
    outliner.tree.scrollTo(index)
    return outliner.tree.visualRect(index).center()


def test_a_click_chooses_and_a_double_click_edits(outliner):
    port = outliner.tree.viewport()
    QTest.mouseClick(port, LEFT, NO, middle(outliner, Sort.TOUCHPOINT, "방문 예약"))
    (chosen,) = outliner.window.session.selection.ids
    QTest.mouseDClick(port, LEFT, NO, middle(outliner, Sort.TOUCHPOINT, "방문 예약"))
    assert outliner.tree.editor.is_open
    outliner.type("예약 확인")
    QTest.mouseClick(port, LEFT, NO, middle(outliner, Sort.TOUCHPOINT, "요금제 비교"))
    assert outliner.journey.element(chosen).name == "예약 확인"
    assert outliner.tree.currentIndex().data() == "요금제 비교"


def test_a_double_click_on_a_channel_opens_its_list(outliner):
    at = middle(outliner, Sort.TOUCHPOINT, "방문 예약", Column.CHANNEL)
    QTest.mouseClick(outliner.tree.viewport(), LEFT, NO, at)
    QTest.mouseDClick(outliner.tree.viewport(), LEFT, NO, at)
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    assert menu.activeAction().text() == "앱"
    QTest.keyClick(menu, Qt.Key.Key_Escape)


def test_a_drop_moves_the_chosen_touchpoints_next_to_another(outliner):
    key = outliner.go(Sort.TOUCHPOINT, "대기 접수")
    onto = outliner.key(Sort.TOUCHPOINT, "감사 카드")
    at = middle(outliner, Sort.TOUCHPOINT, "감사 카드") + QPoint(0, 6)
    mime = outliner.view.rows.mimeData([outliner.tree.currentIndex()])
    outliner.tree.dropEvent(QDropEvent(QPointF(at), Qt.DropAction.MoveAction, mime, LEFT, NO))
    here, there = outliner.journey.place_of(key.id), outliner.journey.place_of(onto.id)
    assert (here.stage, here.lane, here.index) == (there.stage, there.lane, there.index + 1)
    assert list(outliner.window.session.document.history.labels) == [Label.MOVE_TOUCHPOINT]
    assert outliner.tree.key() == key


def test_the_switch_in_the_toolbar_leads_to_the_views(outliner):
    window = outliner.window
    map_segment, outline_segment = window.toolbar.switch.segments
    assert (map_segment.isChecked(), outline_segment.isChecked()) == (False, True)
    assert [each.text() for each in window.toolbar.switch.segments] == ["여정 지도", "개요"]
    QTest.mouseClick(outline_segment, LEFT)
    assert window.views.current is ViewName.OUTLINE
    assert outline_segment.isChecked()
    QTest.mouseClick(map_segment, LEFT)
    assert window.views.current is ViewName.MAP
    assert (map_segment.isChecked(), outline_segment.isChecked()) == (True, False)


def test_drawing_a_path_leads_back_to_the_map(outliner):
    outliner.window.menu_actions["journey.draw-path"].trigger()
    assert outliner.window.views.current is ViewName.MAP
    assert outliner.window.canvas.map_hands.is_drawing_path
