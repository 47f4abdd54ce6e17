"""Faces, notes, routes and things from the palette."""

from PySide6.QtCore import QMimeData, QPoint, Qt

from journeymap.layout.map_view import MapView
from journeymap.model.changes import Label
from journeymap.model.document import Document
from journeymap.model.elements import Pain, Scenario, Touchpoint
from journeymap.model.journey import Place
from journeymap.ui.board.items import Sign
from journeymap.ui.gestures.canvas import MapCanvas
from journeymap.ui.session import Session
from journeymap.ui.template import DELIGHT, PAIN, PERSONA, TOUCHPOINT, Template, packed
from tests.ui.gestures.hand import Hand


def stops(session: Session, scenario: str = "join") -> list[str]:
    return [stop.touchpoint for stop in session.journey.visits(scenario)]


# -- from the palette --------------------------------------------------------------------


def test_a_touchpoint_is_placed_exactly_where_the_slot_opens(hand: Hand, session: Session, canvas: MapCanvas) -> None:
    content = packed(Template(TOUCHPOINT, "queue", "대기 접수"))
    slots = canvas.board_scene.board.cells["pre", "web"]
    assert hand.bring(content, hand.place("core", "web", 0), hand.place("pre", "web", 1), drop=False)
    assert not session.document.can_undo
    assert canvas.board_scene.rect_of("card:t3") == slots[1].rect
    assert hand.bring(content, hand.place("core", "web", 0), hand.place("pre", "web", 1))
    made = session.selection.primary
    assert made is not None
    assert session.journey.ids_in("pre", "web") == ("t0", made, "t3")
    element = session.journey.get(made, Touchpoint)
    assert (element.name, element.kind) == ("대기 접수", "queue")
    assert session.document.undo_label is Label.ADD_TOUCHPOINT
    session.undo()
    assert not session.document.can_undo


def test_over_no_cell_it_cannot_be_dropped(hand: Hand, session: Session) -> None:
    assert not hand.bring(packed(Template(TOUCHPOINT, "queue", "대기")), QPoint(3, 3))
    assert not session.document.can_undo


def test_an_empty_map_takes_its_first_card_anywhere(hand: Hand, session: Session) -> None:
    session.replace(Document())
    assert hand.bring(packed(Template(TOUCHPOINT, "queue", "대기")), QPoint(300, 300))
    assert [t.name for t in session.journey.touchpoints()] == ["대기"]
    assert len(session.document.history.labels) == 1


def test_a_pain_lights_up_a_card_and_hangs_on_it(hand: Hand, session: Session, canvas: MapCanvas) -> None:
    content = packed(Template(PAIN, "", "줄이 보이지 않는다"))
    assert hand.bring(content, hand.pixel("card:t0"))
    assert [p.text for p in session.journey.attached("t0", Pain)] == ["줄이 보이지 않는다"]
    assert session.document.undo_label is Label.ATTACH
    assert canvas.board_scene.signed(Sign.TARGET) == frozenset()
    assert not hand.bring(packed(Template(DELIGHT, "", "x")), QPoint(3, 3))


def test_a_persona_comes_with_a_scenario_to_draw(hand: Hand, session: Session) -> None:
    assert hand.bring(packed(Template(PERSONA, "", "민호네")), QPoint(300, 300))
    scenario = session.selection.primary
    assert scenario is not None
    assert isinstance(session.journey.find(scenario), Scenario)
    persona = session.journey.persona_of(scenario)
    assert persona is not None
    assert [p.name for p in session.journey.personas()] == ["지우 27세", "민호네"]
    session.undo()
    assert len(session.journey.personas()) == 1


def test_what_is_no_template_is_left_to_the_window(hand: Hand) -> None:
    content = QMimeData()
    content.setText("file:///x")
    assert not hand.bring(content, QPoint(300, 300))


# -- notes and faces ---------------------------------------------------------------------


def test_a_note_moves_to_another_card(hand: Hand, session: Session) -> None:
    hand.drag(hand.pixel("note:p1"), hand.pixel("card:t6"))
    assert session.journey.touchpoint_of("p1") == "t6"
    assert session.document.undo_label is Label.MOVE_NOTE
    hand.drag(hand.pixel("note:p1"), QPoint(3, 3))
    assert session.journey.touchpoint_of("p1") == "t6"


def test_a_face_is_dragged_to_one_of_five_levels(hand: Hand, session: Session, canvas: MapCanvas) -> None:
    face = hand.pixel("face:t4/-1")
    low = hand.pixel("face:t0/-1").y()
    high = hand.pixel("face:t4/-1").y()
    step = (low - high) / 4
    hand.drag(face, QPoint(face.x(), round(high + step)))
    assert session.journey.get("t4", Touchpoint).emotion == 1
    assert session.document.undo_label is Label.SET_EMOTION
    face = hand.pixel("face:t4/-1")
    hand.drag(face, QPoint(face.x(), low + 400))
    assert session.journey.get("t4", Touchpoint).emotion == -2


def test_on_a_scenarios_curve_the_visit_feels_and_not_the_touchpoint(hand: Hand, session: Session) -> None:
    session.view = MapView(curve="join")
    stop = session.journey.visits("join")[1]
    face = hand.pixel(f"face:{stop.touchpoint}/{stop.number}")
    before = session.journey.get(stop.touchpoint, Touchpoint).emotion
    hand.drag(face, face - QPoint(0, 300))
    assert session.journey.emotion_of(session.journey.visits("join")[1]) == 2
    assert session.journey.get(stop.touchpoint, Touchpoint).emotion == before


# -- routes ------------------------------------------------------------------------------


def pull_handle(hand: Hand, start: str, end: str, *, drop: bool = True) -> None:
    hand.hover(hand.pixel(f"card:{start}"))
    hand.drag(hand.pixel(f"card:{start}", 1.0), hand.pixel(f"card:{end}"), drop=drop)


def test_from_a_handle_the_path_leads_on(hand: Hand, session: Session) -> None:
    assert stops(session) == ["t0", "t3", "t6", "t9"]
    pull_handle(hand, "t9", "t11")
    assert stops(session)[-1] == "t11"
    pull_handle(hand, "t3", "t4")
    assert stops(session) == ["t0", "t3", "t4", "t6", "t9", "t11"]
    assert session.document.undo_label is Label.ADD_VISIT
    pull_handle(hand, "t1", "t2")
    assert stops(session)[-2:] == ["t1", "t2"]


def test_a_line_that_reaches_nothing_changes_nothing(hand: Hand, session: Session) -> None:
    hand.hover(hand.pixel("card:t0"))
    hand.drag(hand.pixel("card:t0", 1.0), QPoint(3, 3))
    pull_handle(hand, "t0", "t4", drop=False)
    hand.key(Qt.Key.Key_Escape)
    hand.release(hand.pixel("card:t4"))
    assert not session.document.can_undo


def test_a_map_without_scenarios_gets_its_first(hand: Hand, session: Session) -> None:
    with session.edit(Label.REMOVE_SCENARIO) as edit:
        edit.remove("join")
    pull_handle(hand, "t0", "t4")
    scenario = session.journey.scenarios()[0]
    assert stops(session, scenario.id) == ["t0", "t4"]
    assert session.journey.persona_of(scenario.id) == "jiwoo"


def test_a_path_is_drawn_by_clicking_cards_in_turn(hand: Hand, session: Session, canvas: MapCanvas) -> None:
    modes: list[bool] = []
    canvas.path_mode_changed.connect(modes.append)
    session.selection.set(["join"])
    canvas.set_path_mode(True)
    for touchpoint in ("t10", "t2", "t2", "t5"):
        hand.click(hand.pixel(f"card:{touchpoint}"))
    hand.click(QPoint(3, 3))
    assert stops(session) == ["t0", "t3", "t6", "t9", "t10", "t2", "t5"]
    hand.key(Qt.Key.Key_Return)
    assert modes == [True, False]
    hand.click(hand.pixel("card:t8"))
    assert stops(session)[-1] == "t5"
    session.undo()
    assert stops(session)[-1] == "t2"


def test_a_double_click_on_an_empty_place_begins_a_card_there(hand: Hand, session: Session) -> None:
    hand.double_click(hand.place("core", "web", len(session.journey.ids_in("core", "web"))))
    hand.type("demo")
    hand.key(Qt.Key.Key_Return)
    assert session.journey.place_of("demo") == Place("core", "web", 1)


def test_a_route_that_was_hidden_shows_when_it_is_drawn_on(hand: Hand, session: Session, canvas: MapCanvas) -> None:
    session.view = MapView(shown=frozenset())
    assert "route:join" not in canvas.board_scene.board.parts
    pull_handle(hand, "t9", "t11")
    assert stops(session)[-1] == "t11"
    assert "route:join" in canvas.board_scene.board.parts
