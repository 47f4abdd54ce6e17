"""Everything the pointer does, the keyboard does; and typing means naming."""

import pytest
from PySide6.QtCore import QMimeData, Qt
from PySide6.QtGui import QGuiApplication, QKeyEvent
from PySide6.QtWidgets import QApplication

from journeymap.model.changes import Label
from journeymap.model.document import Document
from journeymap.model.edits.frame import add_lane, add_stage
from journeymap.model.elements import Lane, Stage, Touchpoint
from journeymap.model.journey import Place
from journeymap.model.vocabulary import LaneRole
from journeymap.ui.gestures.canvas import MapCanvas
from journeymap.ui.session import Session
from tests.ui.gestures.hand import Hand

ALT = Qt.KeyboardModifier.AltModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier
KEY = Qt.Key


def name_of(session: Session, touchpoint: str) -> str:
    return session.journey.get(touchpoint, Touchpoint).name


def test_arrows_walk_from_card_to_card(hand: Hand, session: Session) -> None:
    hand.key(KEY.Key_Down)
    assert session.selection.ids == ("t0",)
    hand.key(KEY.Key_Down)
    first = session.selection.primary
    assert first is not None
    assert session.journey.place_of(first).stage == "pre"
    hand.key(KEY.Key_Up)
    assert session.selection.ids == ("t0",)
    hand.key(KEY.Key_Up)
    assert session.selection.ids == ("pre",)
    hand.key(KEY.Key_Right)
    assert session.selection.ids == ("core",)


def test_left_of_the_first_card_stands_its_lane(hand: Hand, session: Session) -> None:
    session.selection.set(["t0"])
    hand.key(KEY.Key_Left)
    assert session.selection.ids == ("web",)


def test_alt_arrows_move_the_card(hand: Hand, session: Session) -> None:
    session.selection.set(["t0"])
    hand.key(KEY.Key_Right, ALT)
    moved = session.journey.place_of("t0")
    assert moved != Place("pre", "web", 0)
    for _ in range(6):
        hand.key(KEY.Key_Right, ALT)
    assert session.journey.stage_of("t0") == "post"
    hand.key(KEY.Key_Down, ALT)
    assert session.document.undo_label is Label.MOVE_TOUCHPOINT
    for _ in range(6):
        hand.key(KEY.Key_Down, ALT)
    assert session.journey.lane_of("t0") == "desk"


def test_a_step_that_is_not_possible_is_said(hand: Hand, session: Session) -> None:
    said: list[str] = []
    session.refused.connect(said.append)
    for chosen, key in (("t0", KEY.Key_Left), ("pre", KEY.Key_Left), ("web", KEY.Key_Up)):
        session.selection.set([chosen])
        hand.key(key, ALT)
    assert len(said) == 3
    assert not session.document.can_undo


def test_every_card_stage_and_lane_is_reached_by_arrows(hand: Hand, session: Session) -> None:
    journey = session.journey
    known = (*journey.stages(), *journey.lanes(), *journey.touchpoints())
    hand.key(KEY.Key_Down)
    first = session.selection.primary
    assert first is not None
    reached, edge = {first}, [first]
    while edge:
        here = edge.pop()
        for key in (KEY.Key_Left, KEY.Key_Right, KEY.Key_Up, KEY.Key_Down):
            session.selection.set([here])
            hand.key(key)
            there = session.selection.primary
            if there is not None and there not in reached:
                reached.add(there)
                edge.append(there)
    assert {each.id for each in known} <= reached


def test_alt_arrows_move_stages_and_lanes(hand: Hand, session: Session) -> None:
    session.selection.set(["pre"])
    hand.key(KEY.Key_Right, ALT)
    assert [s.id for s in session.journey.stages()] == ["core", "pre", "post"]
    session.selection.set(["shop"])
    hand.key(KEY.Key_Up, ALT)
    assert session.journey.lanes()[0].id == "shop"
    hand.key(KEY.Key_Up, ALT)
    assert len(session.document.history.labels) == 2


def test_enter_adds_below_and_shift_enter_above(hand: Hand, session: Session) -> None:
    session.selection.set(["t0"])
    hand.key(KEY.Key_Return)
    assert not session.document.can_undo
    hand.type("below")
    hand.key(KEY.Key_Return)
    assert session.journey.ids_in("pre", "web") == ("t0", "below", "t3")
    assert session.selection.ids == ("below",)
    hand.key(KEY.Key_Return, SHIFT)
    hand.type("above")
    hand.key(KEY.Key_Return)
    assert session.journey.ids_in("pre", "web") == ("t0", "above", "below", "t3")
    assert session.document.history.labels == (Label.ADD_TOUCHPOINT, Label.ADD_TOUCHPOINT)


def test_tab_walks_along_and_adds_where_there_is_none(hand: Hand, session: Session) -> None:
    session.selection.set(["t0"])
    hand.key(KEY.Key_Tab)
    assert session.selection.ids == (session.journey.ids_in("core", "web")[0],)
    hand.key(KEY.Key_Backtab, SHIFT)
    assert session.selection.ids == ("t0",)
    last = session.journey.ids_in("post", "web")[-1]
    session.selection.set([last])
    hand.key(KEY.Key_Tab)
    hand.type("more")
    hand.key(KEY.Key_Tab)
    assert session.journey.stage_of("more") == "post"
    assert session.journey.ids_in("post", "web").index("more") == session.journey.ids_in("post", "web").index(last) + 1


def test_escape_leaves_a_new_card_without_a_trace(hand: Hand, session: Session, canvas: MapCanvas) -> None:
    session.selection.set(["t0"])
    hand.key(KEY.Key_Return)
    hand.type("never")
    hand.key(KEY.Key_Escape)
    assert not session.document.can_undo
    assert not canvas.naming.is_open
    assert canvas.board_scene.rect_of("card:t3") == canvas.board_scene.board.rect_of("card:t3")
    hand.key(KEY.Key_Escape)
    assert session.selection.ids == ()


def test_just_typing_renames(hand: Hand, session: Session) -> None:
    session.selection.set(["t0"])
    hand.type("Kiosk")
    assert name_of(session, "t0") == "소셜 광고"
    hand.key(KEY.Key_Return)
    assert name_of(session, "t0") == "Kiosk"
    assert session.document.undo_label is Label.RENAME


def test_f2_and_double_click_edit_the_name(hand: Hand, session: Session, canvas: MapCanvas) -> None:
    session.selection.set(["t0"])
    hand.key(KEY.Key_F2)
    assert canvas.editor.toPlainText() == "소셜 광고"
    hand.key(KEY.Key_End)
    hand.type("!")
    hand.key(KEY.Key_Return)
    assert name_of(session, "t0") == "소셜 광고!"
    hand.double_click(hand.pixel("stage:core"))
    assert canvas.editor.toPlainText() == "핵심 접점"
    hand.type("Core")
    hand.key(KEY.Key_Return)
    assert session.journey.get("core", Stage).name == "Core"
    hand.double_click(hand.pixel("lane:web"))
    hand.type("Web")
    hand.click(hand.pixel("card:t4"))
    assert session.journey.get("web", Lane).name == "Web"


def test_an_unchanged_or_empty_name_is_no_edit(hand: Hand, session: Session) -> None:
    session.selection.set(["t0"])
    hand.key(KEY.Key_F2)
    hand.key(KEY.Key_Return)
    hand.key(KEY.Key_F2)
    hand.key(KEY.Key_Delete)
    hand.key(KEY.Key_Return)
    assert not session.document.can_undo
    assert name_of(session, "t0") == "소셜 광고"


def test_delete_removes_cards_and_selects_the_next(hand: Hand, session: Session) -> None:
    session.selection.set(["t0"])
    hand.key(KEY.Key_Delete)
    assert not session.journey.has("t0")
    assert session.selection.ids == ("t3",)
    session.selection.set(["p1"])
    hand.key(KEY.Key_Backspace)
    assert not session.journey.has("p1")
    assert session.document.undo_label is Label.REMOVE_NOTE


def test_removing_a_stage_is_asked_first(hand: Hand, session: Session, canvas: MapCanvas) -> None:
    asked: list[tuple[str, ...]] = []
    canvas.remove_asked.connect(asked.append)
    session.selection.set(["core"])
    hand.key(KEY.Key_Delete)
    assert asked == [("core",)]
    assert session.journey.has("core")


def test_single_letters_with_nothing_selected_do_nothing(hand: Hand, session: Session) -> None:
    hand.type("dnsz")
    assert not session.document.can_undo


def test_shortcuts_reach_the_window_while_idle_and_stay_in_the_editor_while_typing(
    hand: Hand, session: Session, canvas: MapCanvas
) -> None:
    def stays(key: Qt.Key, held: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> bool:
        event = QKeyEvent(QKeyEvent.Type.ShortcutOverride, key, held)
        event.ignore()
        QApplication.sendEvent(canvas.editor, event)
        return event.isAccepted()

    ctrl = Qt.KeyboardModifier.ControlModifier
    session.selection.set(["t0"])
    assert not stays(KEY.Key_Z, ctrl)
    assert not stays(KEY.Key_Delete)
    hand.key(KEY.Key_F2)
    assert stays(KEY.Key_Z, ctrl)
    assert stays(KEY.Key_Delete)
    assert not stays(KEY.Key_S, ctrl)


# -- Hangul ------------------------------------------------------------------------------


def test_hangul_typed_on_a_selected_card_names_it_whole(hand: Hand, session: Session) -> None:
    session.selection.set(["t0"])
    hand.compose("ㅎ", "하", "한", commit="한")
    hand.compose("ㄱ", "그", "글", commit="글")
    hand.key(KEY.Key_Return)
    assert name_of(session, "t0") == "한글"


@pytest.mark.parametrize("way", ["click", "save", "undo", "focus", "emptied by the moving focus", "card"])
def test_the_syllable_being_composed_is_never_lost(hand: Hand, session: Session, canvas: MapCanvas, way: str) -> None:
    session.selection.set(["t0"])
    hand.compose("ㅊ", "체", commit="체")
    hand.compose("ㅎ", "험", commit="험")
    hand.compose("ㅈ", "조", "존")
    if way == "click":
        hand.click(hand.place("pre", "web", -1))
    elif way == "save":
        session.finish()
    elif way == "undo":
        session.undo()
        session.redo()
    elif way == "focus":
        canvas.editor.clearFocus()
    elif way == "emptied by the moving focus":
        hand.compose("")  # what ibus does when Qt, about to move the focus, asks it to commit
        canvas.editor.clearFocus()
    else:
        hand.click(hand.pixel("card:t5"))
    assert name_of(session, "t0") == "체험존"


def test_an_input_methods_own_late_commit_is_not_typed_twice(hand: Hand, session: Session) -> None:
    session.selection.set(["t0"])
    hand.compose("ㅈ", "조", "존")
    session.finish()
    hand.compose(commit="존")
    session.finish()
    assert name_of(session, "t0") == "존"
    assert len(session.document.history.labels) == 1


def test_a_space_that_comes_late_stands_before_the_next_syllable(hand: Hand, session: Session) -> None:
    session.selection.set(["t0"])
    hand.compose("값", commit="값")
    hand.compose("", "ㅂ")
    hand.key(KEY.Key_Space)
    hand.compose("비", commit="비")
    hand.key(KEY.Key_Return)
    assert name_of(session, "t0") == "값 비"


def test_an_enter_that_comes_late_ends_the_name_before_the_next_syllable(hand: Hand, session: Session) -> None:
    session.selection.set(["t0"])
    hand.compose("값", commit="값")
    hand.compose("", "", "ㅂ")
    hand.key(KEY.Key_Return)
    assert name_of(session, "t0") == "값"
    hand.key(KEY.Key_Return)
    hand.compose("비", commit="비")
    hand.compose("")
    hand.key(KEY.Key_Return)
    assert name_of(session, "t0") == "값"
    chosen = session.selection.primary
    assert chosen is not None
    assert name_of(session, chosen) == "비"


def test_enter_belongs_to_the_input_method_while_composing(hand: Hand, session: Session, canvas: MapCanvas) -> None:
    session.selection.set(["t0"])
    hand.compose("ㅎ", "하")
    hand.key(KEY.Key_Escape)
    assert canvas.naming.is_open
    hand.compose(commit="하")
    hand.key(KEY.Key_Return)
    assert name_of(session, "t0") == "하"


def test_decomposed_text_is_stored_composed(hand: Hand, session: Session) -> None:
    session.selection.set(["t0"])
    hand.compose(commit="\u1112\u1161\u11ab")
    hand.key(KEY.Key_Return)
    assert name_of(session, "t0") == "한"


def test_thirty_touchpoints_over_five_stages_without_a_mouse(hand: Hand, session: Session) -> None:
    document = Document()
    with document.edit(Label.ADD_STAGE) as edit:
        for name in ("가", "나", "다", "라", "마"):
            add_stage(edit, Stage(id="", name=name))
        add_lane(edit, Lane(id="", name="매장", role=LaneRole.FRONTSTAGE))
    session.replace(document)
    for stage in range(5):
        for number in range(6):
            hand.key(KEY.Key_Tab if number == 0 and stage else KEY.Key_Return)
            hand.compose("ㅈ", "저", "접", commit="접")
            hand.compose("ㅈ", "저", "점")
            if number % 2:
                hand.compose(commit="점")
                hand.type(f"{stage}{number}")
            hand.key(KEY.Key_Return) if number % 2 else session.finish()
            if number % 2 == 0:
                hand.key(KEY.Key_F2)
                hand.key(KEY.Key_End)
                hand.type(f"{stage}{number}")
                hand.key(KEY.Key_Return)
        # The first card of a stage stands at the height of the last one's row; walk back up.
        for _ in range(12):
            hand.key(KEY.Key_Up)
        hand.key(KEY.Key_Down)
    names = [[t.name for t in session.journey.touchpoints_in(s.id, "매장")] for s in session.journey.stages()]
    assert names == [[f"접점{stage}{number}" for number in range(6)] for stage in range(5)]


def test_what_is_pasted_is_what_was_brought_and_not_the_clipboard(hand: Hand, canvas: MapCanvas) -> None:
    """X11's middle click brings the selected text, which the clipboard knows nothing of."""
    QGuiApplication.clipboard().setText("clipboard")
    hand.click(hand.pixel("card:t4"))
    hand.key(Qt.Key.Key_F2)
    canvas.editor.selectAll()
    brought = QMimeData()
    brought.setText("두\n줄")
    canvas.editor.insertFromMimeData(brought)
    assert canvas.editor.toPlainText() == "두 줄"
