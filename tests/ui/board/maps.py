"""Journeys for tests and benchmarks of the board: three stages, three lanes of cards, curve and notes."""

from journeymap.model.edit import Edit
from journeymap.model.edits.frame import add_lane, add_stage
from journeymap.model.edits.notes import attach
from journeymap.model.edits.paths import add_persona, add_scenario, add_visit
from journeymap.model.edits.touchpoints import place_touchpoint
from journeymap.model.elements import Delight, Lane, Pain, Persona, Scenario, Stage, Touchpoint
from journeymap.model.journey import Journey
from journeymap.model.vocabulary import LaneRole

WORDS = (
    "소셜 광고",
    "요금제 비교",
    "매장 입구",
    "대기 접수",
    "체험존",
    "요금제 상담",
    "개통·결제",
    "감사 카드",
    "청구서",
    "리워드 등급",
    "반품·교환",
    "설문",
)
KINDS = ("advert", "website", "entrance", "queue", "demo-zone", "plan-consultation", "checkout", "reward")
STAGES = (("pre", "사전 접점"), ("core", "핵심 접점"), ("post", "사후 접점"))
LANES = (("web", LaneRole.CUSTOMER), ("shop", LaneRole.FRONTSTAGE), ("desk", LaneRole.BACKSTAGE))


def make_journey(count: int, stages: int = 3) -> Journey:
    """Return a journey of ``count`` touchpoints t0, t1, ... spread over its cells in turn."""
    journey = Journey()
    edit = Edit(journey)
    for number in range(stages):
        name, title = STAGES[number % 3]
        add_stage(edit, Stage(id=name if number < 3 else f"{name}-{number}", name=title))
    for name, role in LANES:
        add_lane(edit, Lane(id=name, name=name, role=role))
    add_lane(edit, Lane(id="curve", name="감정 곡선", role=LaneRole.EMOTION))
    add_lane(edit, Lane(id="notes", name="좋아함·불편", role=LaneRole.NOTES))
    columns = [stage.id for stage in journey.stages()]
    for number in range(count):
        touchpoint = Touchpoint(
            id=f"t{number}",
            name=WORDS[number % len(WORDS)],
            kind=KINDS[number % len(KINDS)],
            emotion=number % 5 - 2,
            wait=14.0 if number % 3 == 0 else None,
        )
        column = columns[number * stages // max(1, count)]
        place_touchpoint(edit, touchpoint, column, LANES[number % 3][0])
        if number % 4 == 1:
            attach(edit, Pain(id=f"p{number}", text="얼마나 기다릴지 모른다"), touchpoint.id)
        if number % 4 == 2:
            attach(edit, Delight(id=f"d{number}", text="직접 만져 본다"), touchpoint.id)
    add_persona(edit, Persona(id="jiwoo", name="지우 27세"))
    add_scenario(edit, Scenario(id="join", name="신규 가입"), "jiwoo")
    for number in range(0, min(count, 12), 3):
        add_visit(edit, "join", f"t{number}")
    return journey
