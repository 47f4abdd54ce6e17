"""Clicks and frames select; nothing in the document changes."""

from itertools import pairwise

from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest

from journeymap.layout.board import PartKind
from journeymap.layout.geometry import Point
from journeymap.layout.marks import Path
from journeymap.ui.board.items import Sign
from journeymap.ui.gestures.canvas import MapCanvas
from journeymap.ui.session import Session
from tests.ui.gestures.hand import Hand

SHIFT = Qt.KeyboardModifier.ShiftModifier
CTRL = Qt.KeyboardModifier.ControlModifier


def test_a_click_selects_and_a_click_beside_lets_go(hand: Hand, session: Session) -> None:
    hand.click(hand.pixel("card:t0"))
    assert session.selection.ids == ("t0",)
    hand.click(QPoint(3, 3))
    assert session.selection.ids == ()
    assert not session.document.can_undo


def test_ctrl_click_adds_and_takes_away(hand: Hand, session: Session) -> None:
    hand.click(hand.pixel("card:t0"))
    hand.click(hand.pixel("card:t5"), CTRL)
    assert session.selection.ids == ("t0", "t5")
    hand.click(hand.pixel("card:t0"), CTRL)
    assert session.selection.ids == ("t5",)


def test_shift_click_selects_all_between(hand: Hand, session: Session) -> None:
    order = [t.id for t in session.journey.touchpoints()]
    hand.click(hand.pixel(f"card:{order[1]}"))
    hand.click(hand.pixel(f"card:{order[4]}"), SHIFT)
    assert set(session.selection.ids) == set(order[1:5])
    assert session.selection.primary == order[4]


def test_a_click_on_one_of_many_selects_only_it(hand: Hand, session: Session) -> None:
    session.selection.set(["t0", "t1", "t2"])
    hand.click(hand.pixel("card:t1"))
    assert session.selection.ids == ("t1",)


def test_headers_notes_and_faces_can_be_selected(hand: Hand, session: Session) -> None:
    hand.click(hand.pixel("stage:core"))
    assert session.selection.ids == ("core",)
    hand.click(hand.pixel("lane:shop"))
    assert session.selection.ids == ("shop",)
    hand.click(hand.pixel("note:p1"))
    assert session.selection.ids == ("p1",)
    hand.click(hand.pixel("face:t0/-1"))
    assert session.selection.ids == ("t0",)


def test_a_frame_selects_what_it_touches_and_escape_takes_it_back(hand: Hand, session: Session) -> None:
    session.selection.set(["t11"])
    start = hand.pixel("card:t0", 0, 0) - QPoint(4, 4)
    hand.drag(start, hand.pixel("card:t3", 0.5, 0.5), drop=False)
    assert set(session.selection.ids) == {"t0", "t3"}
    hand.key(Qt.Key.Key_Escape)
    assert session.selection.ids == ("t11",)
    hand.drag(start, hand.pixel("card:t3"), held=SHIFT)
    assert set(session.selection.ids) == {"t11", "t0", "t3"}


def test_a_click_on_a_route_selects_its_scenario(hand: Hand, session: Session, canvas: MapCanvas) -> None:
    part, origin = canvas.board_scene.board.parts["route:join"]
    path = next(mark for mark in part.marks if isinstance(mark, Path))
    points = [(float(s[-2]), float(s[-1])) for s in path.segments if s[0] != "Z"]
    for (x1, y1), (x2, y2) in pairwise(points):
        at = canvas.mapFromScene(origin.x + (x1 + x2) / 2, origin.y + (y1 + y2) / 2)
        under = canvas.board_scene.part_at(Point(origin.x + (x1 + x2) / 2, origin.y + (y1 + y2) / 2))
        if under is not None and under.kind is PartKind.COLUMN:
            hand.click(at)
            break
    assert session.selection.ids == ("join",)


def test_the_card_under_the_pointer_lights_up_and_offers_its_handle(hand: Hand, canvas: MapCanvas) -> None:
    hand.hover(hand.pixel("card:t0"))
    assert canvas.board_scene.signed(Sign.HOVERED) == {"card:t0"}
    hand.hover(hand.pixel("card:t0", 1.0, 0.5) + QPoint(3, 0))
    assert canvas.viewport().cursor().shape() is Qt.CursorShape.CrossCursor
    hand.hover(QPoint(2, 2))
    assert canvas.board_scene.signed(Sign.HOVERED) == frozenset()


def test_selected_parts_wear_a_ring_again_after_an_undo(hand: Hand, session: Session, canvas: MapCanvas) -> None:
    hand.click(hand.pixel("card:t0"))
    assert "card:t0" in canvas.board_scene.signed(Sign.SELECTED)
    QTest.keyClick(canvas.editor, Qt.Key.Key_Delete)
    assert not session.journey.has("t0")
    session.undo()
    session.selection.set(["t0"])
    assert "card:t0" in canvas.board_scene.signed(Sign.SELECTED)
