"""Headers are dragged to reorder stages and lanes, and pulled at their edges to resize them."""

from PySide6.QtCore import QPoint, Qt

from journeymap.model.changes import Label
from journeymap.model.edits.frame import add_stage
from journeymap.model.elements import Lane, Stage
from journeymap.ui.gestures.canvas import MapCanvas
from journeymap.ui.session import Session
from tests.ui.gestures.hand import Hand


def stages(session: Session) -> list[str]:
    return [stage.id for stage in session.journey.stages()]


def test_a_stage_goes_where_the_mark_is(hand: Hand, session: Session) -> None:
    hand.drag(hand.pixel("stage:pre"), hand.pixel("stage:post", 0.9))
    assert stages(session) == ["core", "post", "pre"]
    hand.drag(hand.pixel("stage:pre"), hand.pixel("stage:post", 0.1))
    assert stages(session) == ["core", "pre", "post"]
    assert session.document.undo_label is Label.MOVE_STAGE


def test_a_stage_dropped_beside_itself_stays(hand: Hand, session: Session) -> None:
    hand.drag(hand.pixel("stage:core"), hand.pixel("stage:core", 0.9, 0.9), hand.pixel("stage:core", 0.2))
    assert not session.document.can_undo


def test_a_lane_moves_too_derived_ones_as_well(hand: Hand, session: Session) -> None:
    hand.drag(hand.pixel("lane:curve"), hand.pixel("lane:web", 0.5, 0.1))
    assert session.journey.lanes()[0].id == "curve"
    assert session.document.undo_label is Label.MOVE_LANE


def test_escape_leaves_stages_as_they_were(hand: Hand, session: Session) -> None:
    hand.drag(hand.pixel("stage:pre"), hand.pixel("stage:post", 0.9), drop=False)
    hand.key(Qt.Key.Key_Escape)
    hand.release(hand.pixel("stage:post"))
    assert stages(session) == ["pre", "core", "post"]
    assert not session.document.can_undo


def test_the_right_edge_of_a_stage_sets_its_columns(hand: Hand, session: Session, canvas: MapCanvas) -> None:
    edge = hand.pixel("stage:pre", 1.0)
    hand.drag(edge, edge + QPoint(280, 0))
    stage = session.journey.get("pre", Stage)
    assert stage.columns >= 2
    assert session.document.undo_label is Label.RESIZE_STAGE
    wide = canvas.board_scene.rect_of("stage:pre")
    assert wide is not None
    edge = hand.pixel("stage:pre", 1.0)
    hand.drag(edge, hand.pixel("stage:pre", 0.02))
    assert session.journey.get("pre", Stage).columns == 1


def test_the_lower_edge_of_a_lane_sets_its_rows(hand: Hand, session: Session) -> None:
    edge = hand.pixel("lane:web", 0.5, 1.0)
    hand.drag(edge, edge + QPoint(0, 140))
    assert session.journey.get("web", Lane).rows >= 3
    assert session.document.undo_label is Label.RESIZE_LANE


def test_a_derived_lane_cannot_be_resized(hand: Hand, session: Session) -> None:
    edge = hand.pixel("lane:curve", 0.5, 1.0) - QPoint(0, 2)
    hand.drag(edge, edge + QPoint(0, 10))
    assert session.journey.get("curve", Lane).rows == 0


def test_a_stage_that_is_gone_is_let_go_of(hand: Hand, session: Session) -> None:
    with session.edit(Label.ADD_STAGE) as edit:
        add_stage(edit, Stage(id="late", name="Late"), 0)
    hand.drag(hand.pixel("stage:late"), hand.pixel("stage:post", 0.9), drop=False)
    session.undo()
    hand.pull(hand.pixel("stage:post", 0.2))
    hand.release(hand.pixel("stage:post"))
    assert stages(session) == ["pre", "core", "post"]
