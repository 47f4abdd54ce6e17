"""The outline by key alone: everything on the map can be reached, named, added, moved and removed."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu

from journeymap.model.changes import Label
from journeymap.model.elements import Opportunity, Pain, Touchpoint
from journeymap.model.vocabulary import Channel, Language
from journeymap.ui.outline.columns import Column
from journeymap.ui.outline.contents import LANES, SCENARIOS, Key, Sort
from journeymap.ui.views import ViewName
from tests.ui.inspector.fingers import compose
from tests.ui.outline.conftest import ALT, CONTROL, SHIFT

K = Qt.Key


def pick(name: str) -> None:
    """Walk to a choice of the open list with the arrow keys and take it."""
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    for _ in range(60):
        action = menu.activeAction()
        if action is not None and action.text() == name:
            QTest.keyClick(menu, K.Key_Return)
            QApplication.processEvents()
            return
        QTest.keyClick(menu, K.Key_Down)
    raise AssertionError(name)


def point(outliner, name: str) -> Touchpoint:
    return next(each for each in outliner.journey.touchpoints() if each.name == name)


def steps(outliner) -> list[Label]:
    return list(outliner.window.session.document.history.labels)


def test_just_typing_renames_and_no_syllable_is_lost(outliner):
    outliner.go(Sort.TOUCHPOINT, "대기 접수")
    outliner.type("번호표 뽑")
    compose(QApplication.focusWidget(), "기")
    outliner.window.session.finish()
    assert point(outliner, "번호표 뽑기")
    assert steps(outliner) == [Label.RENAME]


def test_enter_captures_one_touchpoint_after_another_in_the_same_cell(outliner):
    outliner.go(Sort.TOUCHPOINT, "대기 접수")
    here = outliner.journey.place_of(point(outliner, "대기 접수").id)
    for name in ("체온 재기", "상담 배정"):
        outliner.press(K.Key_Return)
        outliner.type(name)
        outliner.press(K.Key_Return)
        assert outliner.tree.currentIndex().data() == name
    names = [each.name for each in outliner.journey.touchpoints_in(here.stage, here.lane)]
    assert names[here.index : here.index + 3] == ["대기 접수", "체온 재기", "상담 배정"]
    assert steps(outliner) == [Label.ADD_TOUCHPOINT] * 2
    outliner.press(K.Key_Return, SHIFT)
    outliner.type("위에")
    outliner.press(K.Key_Return)
    names = [each.name for each in outliner.journey.touchpoints_in(here.stage, here.lane)]
    assert names.index("위에") == names.index("상담 배정") - 1


def test_escape_leaves_no_trace_of_a_new_row(outliner):
    key = outliner.go(Sort.STAGE, "첫 접점")
    before = outliner.below(Key(Sort.ROOT))
    outliner.press(K.Key_Return)
    assert len(outliner.below(Key(Sort.ROOT))) == len(before) + 1
    outliner.press(K.Key_Escape)
    assert outliner.below(Key(Sort.ROOT)) == before
    assert outliner.tree.key() == key
    assert steps(outliner) == []


def test_a_new_stage_and_its_first_touchpoint(outliner):
    outliner.go(Sort.STAGE, "첫 접점")
    outliner.press(K.Key_Return)
    outliner.type("기다림")
    outliner.press(K.Key_Return)
    assert [stage.name for stage in outliner.journey.stages()][1:3] == ["첫 접점", "기다림"]
    outliner.press(K.Key_Insert)
    outliner.type("대기석")
    outliner.press(K.Key_Return)
    assert outliner.below(outliner.key(Sort.STAGE, "기다림")) == ["대기석"]


def test_alt_arrows_move_a_touchpoint_through_its_stage_and_to_the_next(outliner):
    key = outliner.go(Sort.TOUCHPOINT, "요금제 비교")
    outliner.press(K.Key_Down, ALT)
    assert outliner.journey.place_of(key.id).index == 1
    outliner.press(K.Key_Down, ALT)
    assert outliner.journey.lane_of(key.id) != outliner.journey.lane_of(point(outliner, "방문 예약").id)
    outliner.press(K.Key_Right, ALT)
    stages = [stage.id for stage in outliner.journey.stages()]
    assert outliner.journey.stage_of(key.id) == stages[2]
    assert outliner.tree.key() == key
    assert outliner.window.session.selection.ids == (key.id,)
    outliner.press(K.Key_Left, ALT)
    assert outliner.journey.stage_of(key.id) == stages[1]
    assert steps(outliner) == [Label.MOVE_TOUCHPOINT] * 4


@pytest.mark.parametrize(
    ("sort", "name", "label"),
    [
        (Sort.STAGE, "첫 접점", Label.MOVE_STAGE),
        (Sort.LANE, "매장", Label.MOVE_LANE),
        (Sort.SCENARIO, "가족 결합", Label.MOVE_SCENARIO),
        (Sort.PERSONA, "민호네 4인 가족", Label.MOVE_PERSONA),
        (Sort.NOTE, "순서가 보이지 않는다", Label.MOVE_NOTE),
    ],
)
def test_alt_up_moves_everything_that_has_an_order(outliner, sort, name, label):
    key = outliner.go(sort, name)
    above = outliner.view.rows.key(outliner.tree.currentIndex().parent()) if sort is not Sort.STAGE else Key(Sort.ROOT)
    before = outliner.below(above)
    at = before.index(name)
    outliner.press(K.Key_Up, ALT)
    after = outliner.below(above)
    assert (after[at - 1], after[at]) == (name, before[at - 1])
    assert outliner.tree.key() == key
    assert steps(outliner) == [label]
    QTest.keyClick(outliner.window, K.Key_Z, CONTROL)
    assert outliner.below(above) == before


def test_visits_and_steps_of_a_guide_move_too(outliner):
    scenario = outliner.go(Sort.SCENARIO, "가족 결합")
    visits = outliner.below(scenario)
    outliner.press(K.Key_Right)
    outliner.press(K.Key_Down)
    outliner.press(K.Key_Down, ALT)
    assert outliner.below(scenario)[:2] == [visits[1], visits[0]]
    visit = next(key for key in outliner.keys(scenario) if len(outliner.below(key)) > 1 and key.sort is Sort.VISIT)
    guide = outliner.below(visit)
    outliner.tree.go_to_key(Key(Sort.STEP, visit.id, visit.number, 0))
    outliner.press(K.Key_Down, ALT)
    assert outliner.below(visit)[:2] == [guide[1], guide[0]]
    assert outliner.tree.currentIndex().data() == guide[0]
    outliner.press(K.Key_Delete)
    assert outliner.below(visit) == [guide[1], *guide[2:]]


def test_tab_goes_from_cell_to_cell_and_each_is_changed_in_one_step(outliner):
    outliner.go(Sort.TOUCHPOINT, "대기 접수")
    outliner.press(K.Key_Tab)
    outliner.press(K.Key_Tab)
    outliner.press(K.Key_Tab)
    assert outliner.tree.currentIndex().column() == Column.CHANNEL
    outliner.press(K.Key_F2)
    pick("전화")
    outliner.press(K.Key_Tab)
    outliner.press(K.Key_Space)
    pick("좋음")
    outliner.press(K.Key_Tab)
    outliner.type("25분")
    outliner.press(K.Key_Tab)
    outliner.type("안내 직원")
    outliner.press(K.Key_Return)
    changed = point(outliner, "대기 접수")
    assert (changed.channel, changed.emotion, changed.wait, changed.staff_role) == (Channel.PHONE, 1, 25.0, "안내 직원")
    assert steps(outliner) == [Label.CHANGE, Label.SET_EMOTION, Label.CHANGE, Label.CHANGE]
    outliner.press(K.Key_Backtab, SHIFT)
    assert outliner.tree.currentIndex().column() == Column.WAIT


def test_a_pain_is_hung_on_a_touchpoint_and_its_owner_named(outliner):
    key = outliner.go(Sort.TOUCHPOINT, "매장 입구 안내")
    outliner.press(K.Key_Insert)
    pick("개선")
    outliner.type("안내판을 키운다")
    outliner.press(K.Key_Tab)
    outliner.press(K.Key_Tab)
    assert outliner.tree.currentIndex().column() == Column.STAFF
    outliner.type("점장")
    outliner.press(K.Key_Return)
    (made,) = outliner.journey.attached(key.id, Opportunity)
    assert (made.text, made.owner) == ("안내판을 키운다", "점장")


def test_delete_asks_where_a_stage_holds_touchpoints(outliner, answers):
    outliner.go(Sort.STAGE, "첫 접점")
    answers.give(lambda dialog: dialog.reject())
    outliner.press(K.Key_Delete)
    assert "첫 접점" in outliner.below(Key(Sort.ROOT))
    outliner.window.activateWindow()  # a screen does this itself when a question is answered
    QApplication.processEvents()
    outliner.go(Sort.NOTE, "순서가 보이지 않는다")
    outliner.press(K.Key_Delete)
    assert not any(
        isinstance(each, Pain) and each.text == "순서가 보이지 않는다" for each in outliner.journey.elements()
    )
    assert outliner.tree.key().sort is Sort.NOTE


def test_a_stage_chosen_with_the_touchpoints_below_it_is_deleted(outliner, answers):
    stage = outliner.go(Sort.STAGE, "첫 접점")
    outliner.press(K.Key_Down, SHIFT)
    outliner.press(K.Key_Down, SHIFT)
    chosen = outliner.window.session.selection.ids
    assert len(chosen) == 3
    answers.press("함께 삭제")
    outliner.press(K.Key_Delete)
    assert not any(map(outliner.journey.has, chosen))
    outliner.window.session.undo()
    assert outliner.journey.has(stage.id)


def test_delete_on_a_visit_leaves_the_touchpoint(outliner):
    scenario = outliner.go(Sort.SCENARIO, "가족 결합")
    before, points = outliner.below(scenario), outliner.journey.count(Touchpoint)
    outliner.press(K.Key_Right)
    outliner.press(K.Key_Down)
    outliner.press(K.Key_Delete)
    assert outliner.below(scenario) == before[1:]
    assert outliner.journey.count(Touchpoint) == points
    outliner.press(K.Key_Return)
    outliner.type("ㅊㅎㅈ")
    outliner.press(K.Key_Return)
    assert len(outliner.below(scenario)) == len(before)
    assert "홈서비스 체험존" in outliner.below(scenario)
    assert outliner.tree.key().sort is Sort.VISIT
    outliner.press(K.Key_Return)
    outliner.press(K.Key_Escape)
    assert len(outliner.below(scenario)) == len(before)
    assert outliner.tree.editor.hasFocus()


def test_what_is_chosen_is_shared_with_map_and_inspector(outliner):
    outliner.go(Sort.TOUCHPOINT, "청구서")
    chosen = point(outliner, "청구서").id
    assert outliner.window.session.selection.ids == (chosen,)
    other = point(outliner, "감사 카드").id
    outliner.window.session.selection.set([other])
    assert outliner.tree.currentIndex().data() == "감사 카드"
    pain = next(each for each in outliner.journey.elements() if isinstance(each, Pain))
    outliner.window.session.selection.set([pain.id])
    assert outliner.tree.currentIndex().data() == pain.text
    QTest.keyClick(QApplication.focusWidget(), K.Key_1, CONTROL | ALT)
    assert outliner.window.views.current is ViewName.MAP
    assert outliner.window.session.selection.ids == (pain.id,)


def test_open_rows_stay_open_and_chosen_through_edits_undo_and_moves(outliner):
    key = outliner.go(Sort.TOUCHPOINT, "대기 접수")
    outliner.press(K.Key_Right)
    assert outliner.tree.isExpanded(outliner.view.rows.index_of(key))
    outliner.press(K.Key_Right, ALT)
    QTest.keyClick(outliner.window, K.Key_Z, CONTROL)
    outliner.press(K.Key_Up, ALT)
    index = outliner.view.rows.index_of(key)
    assert outliner.tree.isExpanded(index)
    assert outliner.tree.currentIndex() == index


def test_a_row_says_all_that_matters_to_a_screen_reader(outliner, translation):
    role = Qt.ItemDataRole.AccessibleTextRole
    index = outliner.view.rows.index_of(outliner.key(Sort.TOUCHPOINT, "대기 접수"))
    assert (
        index.data(role)
        == "접점 대기 접수, 첫 접점 · 매장, 감정 아주 나쁨, 대기 시간 14분, 불편 2, 개선 1, 지표 2, 고객 의견 1"
    )
    translation.switch(Language.ENGLISH)
    QApplication.processEvents()
    assert index.data(role).startswith("Touchpoint 대기 접수, 첫 접점 · 매장, Emotion ")
    assert index.model().headerData(1, Qt.Orientation.Horizontal) == "Kind"


def test_f6_visits_the_outline_and_the_history(outliner):
    outliner.window.menu_actions["view.history"].trigger()
    seen = []
    for _ in range(6):
        QTest.keyClick(QApplication.focusWidget(), K.Key_F6)
        QApplication.processEvents()
        seen.append(QApplication.focusWidget())
    assert outliner.tree.editor in seen
    assert any(widget.objectName() == "history" for widget in seen)


def test_an_empty_map_says_how_it_begins(window):
    from journeymap.model.document import Document

    window.session.replace(Document())
    window.menu_actions["view.outline"].trigger()
    view = window.views.view(ViewName.OUTLINE)
    assert view.hint.isVisible()
    editor = QApplication.focusWidget()
    QTest.keyClick(editor, K.Key_Return)
    QTest.keyClicks(editor, "Before")
    QTest.keyClick(editor, K.Key_Return)
    assert [stage.name for stage in window.session.journey.stages()] == ["Before"]
    assert not view.hint.isVisible()
    assert view.rows.rowCount(view.rows.index_of(LANES)) > 0
    assert view.rows.rowCount(view.rows.index_of(SCENARIOS)) == 0


def test_nothing_that_is_gone_is_ever_selected_while_rows_go(outliner):
    session, gone = outliner.window.session, []
    session.selection.changed.connect(
        lambda: gone.extend(i for i in session.selection.ids if not session.journey.has(i))
    )
    ids = [point(outliner, name).id for name in ("소셜 광고", "대기 접수", "감사 카드")]
    session.selection.set(ids)
    outliner.window.menu_actions["edit.delete"].trigger()
    assert not any(session.journey.has(each) for each in ids)
    session.undo()
    session.redo()
    assert gone == []


def test_renaming_by_the_menu_while_a_new_row_is_named_keeps_both(outliner):
    outliner.go(Sort.TOUCHPOINT, "대기 접수")
    outliner.press(K.Key_Return)
    outliner.type("번호표")
    outliner.window.menu_actions["edit.rename"].trigger()
    assert point(outliner, "번호표")
    assert outliner.tree.editor.is_open
    outliner.press(K.Key_Escape)


def test_a_double_click_on_the_row_being_named_does_not_stumble_over_it(outliner):
    outliner.go(Sort.TOUCHPOINT, "대기 접수")
    outliner.press(K.Key_Return)
    draft = outliner.tree.indexAt(outliner.tree.editor.geometry().center())
    assert outliner.tree.rows.key(draft).sort is Sort.DRAFT
    outliner.tree.edit_asked.emit(draft)
    assert not outliner.tree.editor.is_open
