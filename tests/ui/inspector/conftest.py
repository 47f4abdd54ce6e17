"""The inspector beside the Korean sample, with the focus in its window."""

from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from journeymap.model.document import Document
from journeymap.storage.journey_file import open_journey
from journeymap.ui.appearance import interface_font, load_fonts
from journeymap.ui.inspector.panel import InspectorPanel
from journeymap.ui.inspector.touchpoint_page import TouchpointPage
from journeymap.ui.session import Session

SAMPLE = Path(__file__).parents[3] / "samples" / "telecom-store.ko.journey.yaml"
QUEUE = "대기-접수"


@pytest.fixture
def session(qtbot: QtBot) -> Session:
    return Session(Document(open_journey(SAMPLE).journey))


@pytest.fixture
def panel(qapp, qtbot: QtBot, session: Session) -> InspectorPanel:
    qapp.setFont(interface_font(load_fonts()))
    made = InspectorPanel(session)
    qtbot.addWidget(made)
    made.resize(270, 900)
    made.show()
    made.activateWindow()
    qtbot.waitActive(made)
    made.start()
    return made


@pytest.fixture
def queue(panel: InspectorPanel, session: Session) -> TouchpointPage:
    """The page of the touchpoint 대기 접수, its lower part made."""
    session.selection.set([QUEUE])
    page = panel.page()
    assert isinstance(page, TouchpointPage)
    page.body().complete()
    return page
