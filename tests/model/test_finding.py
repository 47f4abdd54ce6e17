"""Every text can be found, and a filter lets through what it says."""

from dataclasses import replace

import pytest

from journeymap.model.changes import Label
from journeymap.model.edits import elements, notes, paths
from journeymap.model.elements import Feedback, Metric
from journeymap.model.finding import GUIDE, Passage, channels, owners, passages, passing
from journeymap.model.journey import Journey
from journeymap.model.relations import Branch, GuideStep
from journeymap.model.saved_view import Filter
from journeymap.model.vocabulary import Channel, Holding

ENTRANCE, QUEUE, DEMO = "매장-입구", "대기-접수", "데모존"
PAIN = "얼마나-기다릴지-모른다"


def texts(journey: Journey, element: str) -> list[tuple[str, str]]:
    return [(each.field, each.text) for each in passages(journey) if each.element == element]


def test_texts_come_stage_by_stage_each_with_where_it_belongs(document):
    said = passages(document.journey)
    assert [each.text for each in said] == [
        "사전 접점",
        "첫 접점",
        "매장 입구",
        "대기 접수",
        "얼마나 기다릴지 모른다",
        "이름을 불러 준다",
        "콜백",
        "데모존",
        "온라인",
        "매장",
        "감정 곡선",
        "지우 27세",
        "신규 가입",
    ]
    assert Passage(PAIN, "text", "얼마나 기다릴지 모른다", False, QUEUE) in said
    assert Passage(QUEUE, "name", "대기 접수", True, QUEUE) in said
    assert Passage("매장", "name", "매장", True) in said


def test_every_text_field_of_everything_is_among_them(document):
    with document.edit(Label.CHANGE) as edit:
        elements.change(edit, "journey", title="제목", place="강남", notes="메모")
        lists = {"data_read": ("이력", "등급"), "data_captured": ("번호",)}
        elements.change(edit, QUEUE, notes="줄", trigger="기념일", reward="점수", staff_role="매니저", **lists)
        elements.change(edit, PAIN, cause="바쁨", owner="점장")
        elements.change(edit, "지우-27세", loves=("빠름",), hates=("줄서기", "서류"), quote="또 기다려요?")
        elements.change(edit, "신규-가입", goal="오늘 개통")
        notes.attach(edit, Metric(id="csat", name="CSAT", definition="설문 다섯 점"), QUEUE)
        notes.attach(edit, Feedback(id="voice", text="앉을 곳이 없어요"), QUEUE)
        step = GuideStep(
            action="인사", line="얼마나 쓰세요?", data="CRM", branches=(Branch(answer="많이", recommendation="무제한"),)
        )
        paths.change_visit(edit, "신규-가입", 1, quote="길다", guide=(step,))
    said = {(each.element, each.field, each.text) for each in passages(document.journey)}
    assert {
        ("journey", "title", "제목"),
        ("journey", "place", "강남"),
        ("journey", "notes", "메모"),
        (QUEUE, "notes", "줄"),
        (QUEUE, "trigger", "기념일"),
        (QUEUE, "reward", "점수"),
        (QUEUE, "staff_role", "매니저"),
        (QUEUE, "data_read", "이력"),
        (QUEUE, "data_read", "등급"),
        (QUEUE, "data_captured", "번호"),
        (PAIN, "cause", "바쁨"),
        (PAIN, "owner", "점장"),
        ("지우-27세", "loves", "빠름"),
        ("지우-27세", "hates", "줄서기"),
        ("지우-27세", "hates", "서류"),
        ("지우-27세", "quote", "또 기다려요?"),
        ("신규-가입", "goal", "오늘 개통"),
        ("csat", "name", "CSAT"),
        ("csat", "definition", "설문 다섯 점"),
        ("voice", "text", "앉을 곳이 없어요"),
        (QUEUE, "quote", "길다"),
        *((QUEUE, GUIDE, text) for text in ("인사", "얼마나 쓰세요?", "CRM", "많이", "무제한")),
    } <= said
    guide = next(each for each in passages(document.journey) if each.field == GUIDE)
    assert (guide.touchpoint, guide.scenario) == (QUEUE, "신규-가입")


def test_both_languages_are_among_them(document):
    with document.edit(Label.CHANGE) as edit:
        edit.put(replace(edit.journey.element(QUEUE), other={"name": "Queue"}))
        other = {"hates": ("waiting", "")}
        edit.put(replace(edit.journey.element("지우-27세"), hates=("기다림", "서류"), other=other))
    assert texts(document.journey, QUEUE) == [("name", "대기 접수"), ("name", "Queue")]
    assert [text for field, text in texts(document.journey, "지우-27세") if field == "hates"] == [
        "기다림",
        "서류",
        "waiting",
    ]


def test_an_empty_map_says_nothing():
    assert passages(Journey()) == ()
    assert passing(Journey(), Filter()) == frozenset()


@pytest.mark.parametrize(
    ("asked", "through"),
    [
        (Filter(), {ENTRANCE, QUEUE, DEMO}),
        (Filter(scenarios=("신규-가입",)), {ENTRANCE, QUEUE}),
        (Filter(personas=("지우-27세",)), {ENTRANCE, QUEUE}),
        (Filter(personas=("지우-27세",), holding=(Holding.PAINS,)), {QUEUE}),
        (Filter(holding=(Holding.PAINS, Holding.OPPORTUNITIES, Holding.DELIGHTS)), {QUEUE}),
        (Filter(channels=(Channel.STORE,)), {DEMO}),
        (Filter(channels=(Channel.STORE, Channel.APP)), {DEMO, QUEUE}),
        (Filter(emotions=(-2, -1)), {QUEUE}),
        (Filter(emotions=(0,)), {ENTRANCE, DEMO}),
        (Filter(scenarios=("신규-가입",), emotions=(2,)), {ENTRANCE}),
        (Filter(owners=("점장",)), {QUEUE}),
        (Filter(owners=("직원",)), {DEMO}),
        (Filter(owners=("점장",), channels=(Channel.STORE,)), set()),
        (Filter(personas=("없는-사람",)), set()),
    ],
)
def test_what_a_filter_lets_through(document, asked, through):
    with document.edit(Label.CHANGE) as edit:
        elements.change(edit, QUEUE, emotion=-2, channel=Channel.APP)
        elements.change(edit, DEMO, channel=Channel.STORE, staff_role="직원")
        elements.change(edit, PAIN, owner="점장")
        paths.change_visit(edit, "신규-가입", 0, emotion=2)
    assert passing(document.journey, asked) == through


def test_who_feels_something_meets_it_without_passing(document):
    with document.edit(Label.CHANGE) as edit:
        paths.remove_visit(edit, "신규-가입", 1)
    assert passing(document.journey, Filter(personas=("지우-27세",))) == {ENTRANCE, QUEUE}


def test_answers_are_those_of_the_map(document):
    assert owners(document.journey) == ()
    assert channels(document.journey) == ()
    with document.edit(Label.CHANGE) as edit:
        elements.change(edit, QUEUE, channel=Channel.APP, staff_role="나")
        elements.change(edit, DEMO, channel=Channel.STORE)
        elements.change(edit, "콜백", owner="가")
    assert owners(document.journey) == ("가", "나")
    assert channels(document.journey) == (Channel.STORE, Channel.APP)
