"""A small map for the model's tests."""

from collections.abc import Callable

import pytest

from journeymap.model.changes import Label
from journeymap.model.document import Document
from journeymap.model.edits import frame, notes, paths, touchpoints
from journeymap.model.elements import Delight, Lane, Opportunity, Pain, Persona, Scenario, Stage, Touchpoint
from journeymap.model.journey import Journey
from journeymap.model.vocabulary import LaneRole

Snapshot = tuple[dict[str, object], dict[tuple[str, str, str], object]]


@pytest.fixture
def document() -> Document:
    """Two stages, two lanes and a curve; three touchpoints, one scenario that comes back."""
    document = Document()
    with document.edit(Label.ADD_STAGE) as edit:
        for name in ("사전 접점", "첫 접점"):
            frame.add_stage(edit, Stage(id="", name=name))
        for name, role in (
            ("온라인", LaneRole.CUSTOMER),
            ("매장", LaneRole.FRONTSTAGE),
            ("감정 곡선", LaneRole.EMOTION),
        ):
            frame.add_lane(edit, Lane(id="", name=name, role=role))
        for name, kind in (("매장 입구", "entrance"), ("대기 접수", "queue"), ("데모존", "demo-zone")):
            touchpoints.place_touchpoint(edit, Touchpoint(id="", name=name, kind=kind), "첫-접점", "매장")
        paths.add_persona(edit, Persona(id="", name="지우 27세"))
        paths.add_scenario(edit, Scenario(id="", name="신규 가입"), "지우-27세")
        for stop in ("매장-입구", "대기-접수", "매장-입구"):
            paths.add_visit(edit, "신규-가입", stop)
        notes.attach(edit, Pain(id="", text="얼마나 기다릴지 모른다"), "대기-접수", felt_by=["지우-27세"])
        notes.attach(edit, Delight(id="", text="이름을 불러 준다"), "대기-접수")
        notes.attach(edit, Opportunity(id="", text="콜백"), "대기-접수", addresses=["얼마나-기다릴지-모른다"])
    document.mark_clean()
    return document


@pytest.fixture
def snapshot() -> Callable[[Journey], Snapshot]:
    """Return a way to write down a whole graph, to compare it later."""

    def take(journey: Journey) -> Snapshot:
        graph = journey.graph
        nodes = dict(graph.nodes(data="element"))
        edges = {(u, v, key): link for u, v, key, link in graph.edges(keys=True, data="link")}
        return nodes, edges

    return take
