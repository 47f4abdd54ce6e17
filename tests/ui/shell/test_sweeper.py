"""Garbage is collected in pauses, and only then."""

import gc
import weakref

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from journeymap.ui.sweeper import ENOUGH, Sweeper


class Knot:
    """Holds itself, so that only a search finds it."""

    def __init__(self):
        self.own = [self]


@pytest.fixture
def sweeper(qapp):
    made = Sweeper()
    made.begin()
    yield made
    made.stop()


def tie():
    return weakref.ref(Knot())


def test_python_looks_for_garbage_no_more_and_then_again(sweeper):
    assert not gc.isenabled()
    sweeper.stop()
    assert gc.isenabled()


def test_little_is_left_alone(sweeper):
    gc.collect()
    knot = tie()
    sweeper.look()
    assert knot() is not None


def test_much_is_collected(sweeper):
    gc.collect()
    knot = tie()
    kept = [[] for _ in range(ENOUGH + 1)]
    sweeper.look()
    assert knot() is None
    assert len(kept) > ENOUGH


def test_a_map_that_went_is_collected_though_it_was_there_at_the_last_search(sweeper):
    knot = Knot()
    gone = weakref.ref(knot)
    sweeper.renew()
    sweeper.look()
    del knot
    sweeper.renew()
    sweeper.look()
    assert gone() is None


def test_nothing_is_collected_in_the_middle_of_a_drag(sweeper, qtbot):
    widget = QWidget()
    qtbot.addWidget(widget)
    widget.show()
    knot = tie()
    sweeper.renew()
    qtbot.mousePress(widget, Qt.MouseButton.LeftButton)
    sweeper.look()
    assert knot() is not None
    qtbot.mouseRelease(widget, Qt.MouseButton.LeftButton)
    sweeper.look()
    assert knot() is None
