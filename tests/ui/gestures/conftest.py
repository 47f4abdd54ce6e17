"""A canvas on a journey of twelve touchpoints, and a hand that works on it."""

import pytest
from pytestqt.qtbot import QtBot

from journeymap.model.document import Document
from journeymap.ui.gestures.canvas import MapCanvas
from journeymap.ui.session import Session
from tests.ui.board.maps import make_journey
from tests.ui.gestures.hand import Hand


@pytest.fixture
def session(qtbot: QtBot) -> Session:
    return Session(Document(make_journey(12)))


@pytest.fixture
def canvas(qtbot: QtBot, session: Session) -> MapCanvas:
    canvas = MapCanvas(session)
    canvas.board_scene.motion.reduced = True
    qtbot.addWidget(canvas)
    canvas.resize(1200, 900)
    canvas.show()
    canvas.start()
    canvas.activateWindow()
    canvas.setFocus()
    return canvas


@pytest.fixture
def hand(canvas: MapCanvas) -> Hand:
    return Hand(canvas)
