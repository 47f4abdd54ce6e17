"""Journeys to tell: any shape, any words."""

from pathlib import Path

from hypothesis import strategies as st

from journeymap.model.changes import Label
from journeymap.model.document import Document
from journeymap.model.edits import frame, notes, paths, touchpoints
from journeymap.model.edits.elements import change
from journeymap.model.elements import (
    JOURNEY_ID,
    Delight,
    Feedback,
    Lane,
    Pain,
    Persona,
    Scenario,
    Stage,
    Touchpoint,
)
from journeymap.model.journey import Journey
from journeymap.model.relations import GuideStep, Visit
from journeymap.storage.journey_file import open_journey

SAMPLES = sorted((Path(__file__).parents[3] / "samples").glob("*.journey.yaml"))

NAMES = (
    "",
    "대기 접수",
    "Plan consultation",
    "가" * 90,
    "W" * 70,
    "스마트폰 데모존에서 직접 만져 보기 그리고 마음에 드는 것을 고르기",
    "Returns, exchanges and everything one has to sign for before leaving the shop again",
    "🙂 漢字 Straße",
    "얼마나 기다려야 하는지 아무도 말해 주지 않아서 " * 12,
    "두 줄\n로 쓴 이름",
)
words = st.sampled_from(NAMES)


def sample(path: Path) -> Journey:
    return open_journey(path).journey


@st.composite
def journeys(draw, most_stages=7, most_stops=24):
    """Return any journey."""
    document = Document()
    count = draw(st.integers(1, most_stages))
    with document.edit(Label.CHANGE) as edit:
        change(edit, JOURNEY_ID, title=draw(words), subtitle=draw(words))
        stages = [frame.add_stage(edit, Stage(id="", name=draw(words), subtitle=draw(words))) for _ in range(count)]
        lane = frame.add_lane(edit, Lane(id="", name="매장"))
        people = [
            paths.add_persona(edit, Persona(id="", name=draw(words), summary=draw(words), quote=draw(words)))
            for _ in range(draw(st.integers(0, 2)))
        ]
        ids = []
        for _ in range(draw(st.integers(0, 18))):
            new = Touchpoint(
                id="", name=draw(words), emotion=draw(st.integers(-2, 2)), wait=draw(st.none() | st.just(7))
            )
            ids.append(touchpoints.place_touchpoint(edit, new, draw(st.sampled_from(stages)), lane))
            for note in draw(st.lists(st.sampled_from((Pain, Delight, Feedback)), max_size=3)):
                notes.attach(edit, note(id="", text=draw(words)), ids[-1])
        for _ in range(draw(st.integers(0, 9)) if ids else 0):
            new = Scenario(id="", name=draw(words), goal=draw(words))
            scenario = paths.add_scenario(edit, new, draw(st.sampled_from([None, *people])))
            for stop in draw(st.lists(st.sampled_from(ids), max_size=most_stops)):
                guide = (GuideStep(line=draw(words), action=draw(words)),)
                felt = draw(st.none() | st.integers(-2, 2))
                paths.add_visit(edit, scenario, stop, visit=Visit(emotion=felt, quote=draw(words), guide=guide))
    return document.journey


def long_stage(count: int) -> Journey:
    """Return a journey whose one stage is visited ``count`` times."""
    document = Document()
    with document.edit(Label.CHANGE) as edit:
        stage = frame.add_stage(edit, Stage(id="", name="핵심"))
        lane = frame.add_lane(edit, Lane(id="", name="매장"))
        scenario = paths.add_scenario(edit, Scenario(id="", name="길"))
        for number in range(count):
            new = Touchpoint(id=f"t{number}", name=f"접점 {number}")
            paths.add_visit(edit, scenario, touchpoints.place_touchpoint(edit, new, stage, lane))
    return document.journey
