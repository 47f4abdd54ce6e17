"""Cards make room with one short movement that can be cut short, or with none."""

import pytest
from PySide6.QtCore import QObject

from journeymap.layout.geometry import Point
from journeymap.ui.board.motion import DURATION_MS, Motion


@pytest.fixture
def places(qapp):
    return {}


@pytest.fixture
def motion(places, qtbot):
    ground = QObject()
    made = Motion(places.__setitem__, ground)
    yield made
    made.finish()
    ground.deleteLater()


def test_it_is_short_and_can_be_cut_short(motion, places, qtbot):
    assert DURATION_MS <= 150
    motion.start({"card": (Point(0, 0), Point(100, 0))})
    qtbot.waitUntil(lambda: 0 < places.get("card", Point(0, 0)).x < 100)
    here = places["card"]
    motion.start({"card": (here, Point(0, 50))})
    motion.finish()
    assert places["card"] == Point(0, 50)


def test_it_can_be_stopped_where_it_is(motion, places, qtbot):
    motion.start({"card": (Point(0, 0), Point(100, 0))})
    qtbot.waitUntil(lambda: 0 < places.get("card", Point(0, 0)).x < 100)
    here = places["card"]
    assert motion.drop() == {"card"}
    qtbot.wait(2 * DURATION_MS)
    assert places["card"] == here


def test_reduced_motion_arrives_at_once(motion, places, qtbot):
    motion.reduced = True
    with qtbot.waitSignal(motion.arrived):
        motion.start({"card": (Point(0, 0), Point(100, 0))})
    assert places == {"card": Point(100, 0)}


def test_the_choice_reaches_the_board(window, appearance):
    motion = window.canvas.board_scene.motion
    appearance.reduce_motion(True)
    assert motion.reduced
    appearance.reduce_motion(False)
    assert not motion.reduced
