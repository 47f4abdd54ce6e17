"""PySide6 6.12.0 on Python 3.11 loses a reference to None at every call that returns nothing, then aborts."""

import sys

from PySide6.QtWidgets import QLabel


def test_calls_that_return_nothing_leave_none_alone(qtbot):
    label = QLabel()
    qtbot.addWidget(label)
    before = sys.getrefcount(None)
    for _ in range(1_000):
        label.setText("접점")
    assert abs(sys.getrefcount(None) - before) < 100
