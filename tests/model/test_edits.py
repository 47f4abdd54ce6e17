"""The verbs, each by what it leaves behind."""

import pytest

from journeymap.model.changes import Label
from journeymap.model.document import Document
from journeymap.model.edits import elements, frame, notes, order, paths, touchpoints
from journeymap.model.elements import (
    Delight,
    Feedback,
    Lane,
    Metric,
    Opportunity,
    Pain,
    Persona,
    Scenario,
    Scores,
    Stage,
    Touchpoint,
)
from journeymap.model.ids import is_id, make_id
from journeymap.model.journey import Place
from journeymap.model.kinds import KINDS, PLAIN_ICON, find_kind, icon_of
from journeymap.model.relations import GuideStep, Relation, Visit, edge_key, relation_of
from journeymap.model.vocabulary import LaneRole


def _ids(document: Document, stage: str = "첫-접점", lane: str = "매장") -> list[str]:
    return [touchpoint.id for touchpoint in document.journey.touchpoints_in(stage, lane)]


def test_placing_puts_exactly_there(document: Document) -> None:
    with document.edit(Label.ADD_TOUCHPOINT) as edit:
        new = touchpoints.place_touchpoint(edit, Touchpoint(id="", name="요금제 상담"), "첫-접점", "매장", 1)
    assert new == "요금제-상담"
    assert _ids(document) == ["매장-입구", "요금제-상담", "대기-접수", "데모존"]
    assert document.journey.place_of(new) == Place("첫-접점", "매장", 1)
    with pytest.raises(ValueError, match="taken"), document.edit(Label.ADD_TOUCHPOINT) as edit:
        touchpoints.place_touchpoint(edit, Touchpoint(id=new), "첫-접점", "매장")


@pytest.mark.parametrize(
    ("moving", "index", "after"),
    [
        (["매장-입구"], 2, ["대기-접수", "데모존", "매장-입구"]),
        (["매장-입구"], 1, ["대기-접수", "매장-입구", "데모존"]),
        (["데모존", "매장-입구"], 0, ["데모존", "매장-입구", "대기-접수"]),
        (["대기-접수"], None, ["매장-입구", "데모존", "대기-접수"]),
        (["대기-접수"], 99, ["매장-입구", "데모존", "대기-접수"]),
        (["데모존"], -5, ["데모존", "매장-입구", "대기-접수"]),
    ],
)
def test_moving_within_a_cell(document: Document, moving: list[str], index: int | None, after: list[str]) -> None:
    with document.edit(Label.MOVE_TOUCHPOINT) as edit:
        touchpoints.move_touchpoints(edit, moving, "첫-접점", "매장", index)
    assert _ids(document) == after


def test_moving_to_another_cell_keeps_path_and_notes(document: Document) -> None:
    with document.edit(Label.MOVE_TOUCHPOINT) as edit:
        touchpoints.move_touchpoints(edit, ["대기-접수"], "사전-접점", "온라인")
    journey = document.journey
    assert _ids(document) == ["매장-입구", "데모존"]
    assert _ids(document, "사전-접점", "온라인") == ["대기-접수"]
    assert [t.id for t in journey.touchpoints()] == ["대기-접수", "매장-입구", "데모존"]
    assert [stop.touchpoint for stop in journey.visits("신규-가입")] == ["매장-입구", "대기-접수", "매장-입구"]
    assert len(journey.attachments("대기-접수")) == 3


def test_copies_carry_their_notes_but_no_visits(document: Document) -> None:
    with document.edit(Label.COPY_TOUCHPOINT) as edit:
        (twin,) = touchpoints.copy_touchpoints(edit, ["대기-접수"], "사전-접점", "온라인")
    journey = document.journey
    assert twin == "대기-접수-2"
    assert [type(each) for each in journey.attachments(twin)] == [Pain, Delight, Opportunity]
    pain = journey.attached(twin, Pain)[0]
    assert journey.felt_by(pain.id) == ("지우-27세",)
    assert journey.visits_of(twin) == ()
    assert len(journey.attachments("대기-접수")) == 3


def test_removing_a_touchpoint_takes_its_notes_and_closes_the_path(document: Document) -> None:
    with document.edit(Label.REMOVE_TOUCHPOINT) as edit:
        touchpoints.remove_touchpoints(edit, ["대기-접수"])
    journey = document.journey
    assert not journey.has("얼마나-기다릴지-모른다")
    assert [stop.touchpoint for stop in journey.visits("신규-가입")] == ["매장-입구", "매장-입구"]


def test_stages_and_lanes_are_ordered_among_themselves(document: Document) -> None:
    with document.edit(Label.ADD_STAGE) as edit:
        frame.add_stage(edit, Stage(id="", name="사전 접점"), 1)
        frame.move_stage(edit, "첫-접점", 0)
        frame.move_lane(edit, "감정-곡선", 0)
        frame.add_lane(edit, Lane(id="지원", name="지원", role=LaneRole.SUPPORT))
    assert [stage.id for stage in document.journey.stages()] == ["첫-접점", "사전-접점", "사전-접점-2"]
    assert [lane.id for lane in document.journey.lanes()] == ["감정-곡선", "온라인", "매장", "지원"]


def test_removing_a_stage_moves_or_takes_what_it_holds(document: Document) -> None:
    with document.edit(Label.REMOVE_STAGE) as edit:
        frame.remove_stage(edit, "첫-접점", "사전-접점")
    assert _ids(document, "사전-접점") == ["매장-입구", "대기-접수", "데모존"]
    with document.edit(Label.REMOVE_LANE) as edit:
        frame.remove_lane(edit, "매장", "온라인")
    assert _ids(document, "사전-접점", "온라인") == ["매장-입구", "대기-접수", "데모존"]
    with document.edit(Label.REMOVE_LANE) as edit:
        frame.remove_lane(edit, "온라인")
    assert document.journey.touchpoints() == ()
    assert document.journey.visits("신규-가입") == ()


@pytest.mark.parametrize("count", [1, 2, 3])
def test_a_preset_keeps_every_touchpoint(document: Document, count: int) -> None:
    with document.edit(Label.USE_PRESET) as edit:
        frame.use_stages(edit, [Stage(id="", name=f"단계 {n}") for n in range(count)])
    journey = document.journey
    assert [stage.name for stage in journey.stages()] == [f"단계 {n}" for n in range(count)]
    assert {t.id for t in journey.touchpoints()} == {"매장-입구", "대기-접수", "데모존"}
    assert journey.stages()[0].id == "사전-접점"


def test_a_preset_of_nothing_takes_all(document: Document) -> None:
    with document.edit(Label.USE_PRESET) as edit:
        frame.use_stages(edit, [])
    assert document.journey.stages() == ()
    assert document.journey.touchpoints() == ()


def test_paths_insert_move_and_remove_visits(document: Document) -> None:
    journey = document.journey
    with document.edit(Label.ADD_VISIT) as edit:
        number = paths.add_visit(edit, "신규-가입", "데모존", 1, Visit(emotion=2))
    assert [s.touchpoint for s in journey.visits("신규-가입")] == ["매장-입구", "데모존", "대기-접수", "매장-입구"]
    assert [journey.emotion_of(s) for s in journey.visits("신규-가입")] == [0, 2, 0, 0]
    with document.edit(Label.MOVE_VISIT) as edit:
        paths.move_visit(edit, "신규-가입", number, 99)
        paths.remove_visit(edit, "신규-가입", 0)
    assert [s.touchpoint for s in journey.visits("신규-가입")] == ["대기-접수", "매장-입구", "데모존"]
    assert [s.number for s in journey.visits_of("데모존")] == [number]
    with pytest.raises(KeyError), document.edit(Label.REMOVE_VISIT) as edit:
        paths.remove_visit(edit, "신규-가입", 77)


def test_visits_change_alone(document: Document) -> None:
    guide = (GuideStep(action="눈을 맞춘다"),)
    with document.edit(Label.CHANGE_GUIDE) as edit:
        paths.change_visit(edit, "신규-가입", 1, guide=guide, quote="길어요")
        paths.set_emotion(edit, "대기-접수", -7, "신규-가입", 1)
        paths.set_emotion(edit, "대기-접수", 5)
    stop = document.journey.visits("신규-가입")[1]
    assert (stop.visit.guide, stop.visit.quote, stop.visit.emotion) == (guide, "길어요", -2)
    assert document.journey.get("대기-접수", Touchpoint).emotion == 2


def test_personas_change_their_order(document: Document) -> None:
    with document.edit(Label.ADD_PERSONA) as edit:
        paths.add_persona(edit, Persona(id="", name="민호네"))
    with document.edit(Label.MOVE_PERSONA) as edit:
        paths.move_persona(edit, "민호네", 0)
    assert [each.id for each in document.journey.personas()] == ["민호네", "지우-27세"]
    document.undo()
    assert [each.id for each in document.journey.personas()] == ["지우-27세", "민호네"]


def test_many_touchpoints_are_placed_side_by_side(document: Document) -> None:
    journey = document.journey
    before = journey.ids_in("첫-접점", "매장")
    new = [Touchpoint(id="", name="화분"), Touchpoint(id="", name="화분"), Touchpoint(id="", name="의자")]
    with document.edit(Label.PASTE) as edit:
        made = touchpoints.place_touchpoints(edit, new, "첫-접점", "매장", 1)
    assert made == ("화분", "화분-2", "의자")
    assert journey.ids_in("첫-접점", "매장") == (before[0], *made, *before[1:])
    with document.edit(Label.PASTE) as edit:
        assert touchpoints.place_touchpoints(edit, [], "첫-접점", "매장") == ()
    with pytest.raises(ValueError, match="taken"), document.edit(Label.PASTE) as edit:
        touchpoints.place_touchpoints(edit, [Touchpoint(id="의자", name="x")], "첫-접점", "매장")


def test_scenarios_change_hands_and_order(document: Document) -> None:
    journey = document.journey
    with document.edit(Label.ADD_SCENARIO) as edit:
        paths.add_persona(edit, Persona(id="", name="민호네"), 0)
        paths.add_scenario(edit, Scenario(id="", name="가족 결합"))
        paths.give_scenario(edit, "신규-가입", "민호네")
        paths.move_scenario(edit, "가족-결합", 0)
    assert [each.id for each in journey.personas()] == ["민호네", "지우-27세"]
    assert [each.id for each in journey.scenarios()] == ["가족-결합", "신규-가입"]
    assert journey.persona_of("신규-가입") == "민호네"
    assert journey.persona_of("가족-결합") is None
    with document.edit(Label.CHANGE) as edit:
        paths.give_scenario(edit, "신규-가입", None)
    assert journey.persona_of("신규-가입") is None


def test_attachments_move_and_keep_what_they_address(document: Document) -> None:
    journey = document.journey
    with document.edit(Label.ATTACH) as edit:
        notes.attach(edit, Metric(id="", name="CSAT"), "데모존")
        notes.attach(edit, Feedback(id="", text="친절했어요"), "데모존", felt_by=["지우-27세"])
        notes.move_attachment(edit, "얼마나-기다릴지-모른다", "데모존", 0)
    assert [type(each) for each in journey.attachments("데모존")] == [Pain, Metric, Feedback]
    assert journey.touchpoint_of("얼마나-기다릴지-모른다") == "데모존"
    assert journey.addresses("콜백") == ("얼마나-기다릴지-모른다",)
    assert journey.addressed_by("얼마나-기다릴지-모른다") == ("콜백",)
    with document.edit(Label.CHANGE) as edit:
        paths.add_persona(edit, Persona(id="", name="민호네"))
        notes.set_targets(edit, "얼마나-기다릴지-모른다", Relation.FELT_BY, ["민호네", "지우-27세"])
    assert journey.felt_by("얼마나-기다릴지-모른다") == ("민호네", "지우-27세")
    with document.edit(Label.CHANGE) as edit:
        notes.set_targets(edit, "얼마나-기다릴지-모른다", Relation.FELT_BY, [])
    assert journey.felt_by("얼마나-기다릴지-모른다") == ()


def test_fields_change_and_ids_stay(document: Document) -> None:
    with document.edit(Label.CHANGE) as edit:
        elements.change(edit, "대기-접수", wait=14.0, name="대기줄")
        for id_, name in (("첫-접점", "첫"), ("얼마나-기다릴지-모른다", "모른다"), ("journey", "제목")):
            elements.rename(edit, id_, name)
        with pytest.raises(ValueError, match="stable"):
            elements.change(edit, "대기-접수", id="x")
        with pytest.raises(TypeError):
            elements.change(edit, "대기-접수", nonsense=1)
    journey = document.journey
    assert journey.get("대기-접수", Touchpoint).wait == 14
    names = [
        elements.name_of(journey.element(i)) for i in ("대기-접수", "첫-접점", "얼마나-기다릴지-모른다", "journey")
    ]
    assert names == ["대기줄", "첫", "모른다", "제목"]


def test_questions_about_what_is_not_there(document: Document) -> None:
    journey = document.journey
    assert journey.find("없다") is None
    assert journey.link("신규-가입", Relation.VISITS, "데모존") is None
    with pytest.raises(KeyError):
        journey.element("없다")
    with pytest.raises(KeyError):
        journey.get("대기-접수", Stage)
    with pytest.raises(KeyError):
        journey.stage_of("신규-가입")


def test_children_move_among_their_own_kind(document: Document) -> None:
    with document.edit(Label.MOVE_STAGE) as edit:
        order.move_child(edit, "사전-접점", 1)
    assert [s.id for s in document.journey.stages()] == ["첫-접점", "사전-접점"]
    assert [lane.id for lane in document.journey.lanes()] == ["온라인", "매장", "감정-곡선"]


@pytest.mark.parametrize(
    ("name", "id_"),
    [
        ("대기 접수", "대기-접수"),
        ("대기\u1100\u1161", "대기가"),
        ("  Sign & pay!  ", "sign-pay"),
        ("🙂", "pain"),
        ("_", "pain"),
        ("A" * 99, "a" * 40),
    ],
)
def test_ids_read_like_names(name: str, id_: str) -> None:
    assert make_id(name, lambda _: False, "pain") == id_
    assert is_id(id_)
    assert make_id(name, {id_, f"{id_}-2"}.__contains__, "pain") == f"{id_}-3"


@pytest.mark.parametrize("text", ["", "-a", "a--b", "a b", "a_b"])
def test_what_is_no_id(text: str) -> None:
    assert not is_id(text)


def test_kinds_are_told_apart() -> None:
    assert len(KINDS) >= 28
    assert len({kind.id for kind in KINDS}) == len(KINDS)
    assert find_kind("queue") is not None
    assert find_kind("own") is None
    assert icon_of("queue") == "timer"
    assert icon_of("queue", "star") == "star"
    assert icon_of("own") == PLAIN_ICON


def test_resolution_is_given_or_the_mean_of_its_parts() -> None:
    assert Scores().overall_resolution is None
    assert Scores(resolution=1, ease=5).overall_resolution == 1
    assert Scores(ease=2, speed=3, convenience=3).overall_resolution == 2.7


def test_edge_keys_name_their_relation() -> None:
    assert edge_key(Relation.VISITS, 3) == "visits/3"
    assert relation_of("visits/3") is Relation.VISITS
    assert relation_of(edge_key(Relation.AT)) is Relation.AT
    with pytest.raises(ValueError, match="nonsense"):
        relation_of("nonsense")
