"""Dragging cards: exactly where the slot opens, and nothing at all on Escape."""

from PySide6.QtCore import QPoint, Qt
from pytestqt.qtbot import QtBot

from journeymap.model.changes import Label
from journeymap.model.journey import Place
from journeymap.ui.gestures.canvas import MapCanvas
from journeymap.ui.session import Session
from tests.ui.gestures.hand import Hand

ALT = Qt.KeyboardModifier.AltModifier


def cell(session: Session, stage: str, lane: str) -> tuple[str, ...]:
    return session.journey.ids_in(stage, lane)


def test_a_card_moves_to_another_stage_and_lane(hand: Hand, session: Session) -> None:
    assert cell(session, "post", "desk") == ("t8", "t11")
    hand.drag(hand.pixel("card:t0"), hand.place("post", "desk", 1))
    assert cell(session, "post", "desk") == ("t8", "t0", "t11")
    assert cell(session, "pre", "web") == ("t3",)
    assert session.document.undo_label is Label.MOVE_TOUCHPOINT
    assert session.selection.ids == ("t0",)
    session.undo()
    assert session.journey.place_of("t0") == Place("pre", "web", 0)


def test_within_its_cell_a_card_takes_the_place_it_is_dropped_on(hand: Hand, session: Session) -> None:
    hand.drag(hand.pixel("card:t0"), hand.place("pre", "web", 1))
    assert cell(session, "pre", "web") == ("t3", "t0")
    hand.drag(hand.pixel("card:t0"), hand.place("pre", "web", 0))
    assert cell(session, "pre", "web") == ("t0", "t3")


def test_the_others_make_room_while_it_passes(hand: Hand, session: Session, canvas: MapCanvas) -> None:
    scene = canvas.board_scene
    slots = scene.board.cells["post", "desk"]
    hand.drag(hand.pixel("card:t0"), hand.place("post", "desk", 0), drop=False)
    assert scene.rect_of("card:t8") == slots[1].rect
    assert scene.rect_of("card:t11") == slots[2].rect
    hand.pull(hand.place("core", "web", 1))
    assert scene.rect_of("card:t8") == slots[0].rect
    hand.key(Qt.Key.Key_Escape)
    assert all(scene.rect_of(key) == scene.board.rect_of(key) for key in scene.board.parts)
    assert not session.document.can_undo
    hand.release(hand.place("core", "web", 1))
    assert not session.document.can_undo


def test_escape_takes_everything_that_floats_away(hand: Hand, canvas: MapCanvas) -> None:
    before = {id(item) for item in canvas.board_scene.items()}
    hand.drag(hand.pixel("card:t0"), hand.place("post", "desk", 0), drop=False)
    hand.key(Qt.Key.Key_Escape)
    assert {id(item) for item in canvas.board_scene.items()} == before


def test_dropped_outside_every_cell_it_goes_back(hand: Hand, session: Session, canvas: MapCanvas) -> None:
    said: list[str] = []
    session.refused.connect(said.append)
    hand.drag(hand.pixel("card:t0"), QPoint(3, 3))
    assert not session.document.can_undo
    assert len(said) == 1, "and it is said, on screen and to screen readers"
    assert canvas.board_scene.rect_of("card:t0") == canvas.board_scene.board.rect_of("card:t0")


def test_many_cards_move_together_in_map_order(hand: Hand, session: Session) -> None:
    session.selection.set(["t9", "t0", "t4"])
    hand.drag(hand.pixel("card:t4"), hand.place("core", "desk", 0))
    assert cell(session, "core", "desk")[:3] == ("t0", "t4", "t9")
    session.undo()
    assert [session.journey.place_of(i).stage for i in ("t0", "t4", "t9")] == ["pre", "core", "post"]


def test_alt_leaves_copies(hand: Hand, session: Session) -> None:
    hand.drag(hand.pixel("card:t1"), hand.place("core", "desk", 0), held=ALT)
    copy = session.selection.primary
    assert copy is not None
    assert copy != "t1"
    assert cell(session, "core", "desk")[0] == copy
    assert session.journey.place_of("t1").stage == "pre"
    assert [p.text for p in session.journey.attachments(copy)] == ["얼마나 기다릴지 모른다"]  # type: ignore[union-attr]
    assert session.document.undo_label is Label.COPY_TOUCHPOINT


def test_a_twitch_is_a_click_and_no_move(hand: Hand, session: Session) -> None:
    at = hand.pixel("card:t0")
    hand.press(at)
    hand.pull(at + QPoint(2, 1))
    hand.release(at + QPoint(2, 1))
    assert session.selection.ids == ("t0",)
    assert not session.document.can_undo


def test_near_the_edge_the_map_scrolls(hand: Hand, canvas: MapCanvas, qtbot: QtBot) -> None:
    canvas.resize(500, 400)
    hand.drag(hand.pixel("card:t0"), QPoint(496, 200), drop=False)
    start = canvas.horizontalScrollBar().value()
    qtbot.waitUntil(lambda: canvas.horizontalScrollBar().value() > start + 30, timeout=2000)
    hand.key(Qt.Key.Key_Escape)
    stopped = canvas.horizontalScrollBar().value()
    qtbot.wait(60)
    assert canvas.horizontalScrollBar().value() == stopped


def test_a_second_press_ends_a_drag_that_lost_its_release(hand: Hand, session: Session) -> None:
    hand.drag(hand.pixel("card:t0"), hand.place("post", "desk", 0), drop=False)
    hand.click(hand.pixel("card:t1"))
    assert session.selection.ids == ("t1",)
    assert not session.document.can_undo


def test_keys_but_escape_mean_nothing_while_dragging(hand: Hand, session: Session, canvas: MapCanvas) -> None:
    hand.drag(hand.pixel("card:t0"), hand.place("post", "desk", 0), drop=False)
    hand.type("e")
    hand.key(Qt.Key.Key_Delete)
    hand.key(Qt.Key.Key_Return)
    assert not canvas.naming.is_open
    assert session.journey.has("t0")
    hand.release(hand.place("post", "desk", 0))
    assert cell(session, "post", "desk")[0] == "t0"
