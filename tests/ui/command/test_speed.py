"""The command box answers before the next key, on large maps too."""

import logging
from statistics import median
from time import process_time

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QInputMethodEvent
from PySide6.QtWidgets import QApplication

from journeymap.model.document import Document
from journeymap.ui.command.box import CommandBox
from tests.ui.board.maps import make_journey
from tests.ui.command.conftest import found

BUDGET_MS = {1000: 50.0, 5000: 150.0}
"""From a key to the painted answer; the larger map has no promise to keep but must not stall."""

QUERIES = ("ㅊㅎㅈ", "체허", "dmz", "반품교환", "체존", "쀍", "zoom", "대기 접수")


def milliseconds(deed):
    """Return how long the program works until the answer is painted; what others do on the machine does not count."""
    began = process_time()
    deed()
    QApplication.processEvents()
    return (process_time() - began) * 1000


def typed(box):
    """Type every query and return how long each key took."""
    took = []
    for query in QUERIES:
        box.card.field.clear()
        QApplication.processEvents()
        for char in query:
            event = QInputMethodEvent()
            event.setCommitString(char)
            took.append(milliseconds(lambda event=event: QApplication.sendEvent(box.card.field, event)))
        assert box.card.model.rowCount()
    return took


@pytest.mark.slow
@pytest.mark.parametrize("count", BUDGET_MS)
def test_a_key_is_answered_in_time(window, qtbot, count):
    window.session.replace(Document(make_journey(count)))
    window.activateWindow()
    qtbot.waitActive(window)
    window.canvas.setFocus()
    QApplication.processEvents()
    window.menu_actions["edit.commands"].trigger()  # imports and collects: paid once
    box = found(window, CommandBox)
    box.close()
    box.index.forget()
    opened = milliseconds(window.menu_actions["edit.commands"].trigger)
    # Twice, and the better of the two: a busy machine may hold a key up once.
    took = [min(pair) for pair in zip(*(typed(box) for _ in range(2)), strict=True)]
    walked = milliseconds(lambda: qtbot.keyClick(box.card.field, Qt.Key.Key_Down))
    figures = (
        f"{count}: open {opened:.0f} ms, key {median(took):.1f} ms, worst {max(took):.0f} ms, walk {walked:.1f} ms"
    )
    logging.getLogger(__name__).info(figures)
    assert max(took) < BUDGET_MS[count]
    assert opened < 2 * BUDGET_MS[count]
