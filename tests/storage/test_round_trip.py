"""What is saved comes back: every field, every unknown key, every character; and a small change is a small diff."""

import difflib
from dataclasses import fields, replace

import networkx as nx
import pytest
import yaml
from hypothesis import given, settings
from hypothesis import strategies as st

from journeymap.assets import resources_root, samples_root
from journeymap.model.edit import Edit
from journeymap.model.elements import Feedback, Metric, Pain, Scores, Touchpoint
from journeymap.model.journey import Journey
from journeymap.model.relations import Branch, GuideStep, Link, Relation, Visit
from journeymap.model.vocabulary import Actor, Channel, Evidence
from journeymap.storage.encode import ROOT_EXTRA, encode, encoded
from journeymap.storage.fields import FIELDS, number_text
from journeymap.storage.header import header_of
from journeymap.storage.journey_file import read_journey
from journeymap.storage.loader import load_tree
from journeymap.storage.problems import SaveFailed
from journeymap.storage.shape import FileShape, key_of
from journeymap.storage.tongues import plan_of
from tests.bench.make_map import make_tree
from tests.storage.maps import SMALL, dirty_texts, file_of, trees

SHIPPED = sorted([*samples_root().glob("*.yaml"), *(resources_root() / "templates").glob("*.yaml")])


def same(one, other):
    """Whether two journeys say the same, whatever numbers their orders have."""
    return encode(one) == encode(other) and {e.id: e for e in one.elements()} == {e.id: e for e in other.elements()}


@given(trees())
@settings(max_examples=100)
def test_any_map_comes_back(tree):
    journey = read_journey(file_of(tree)).journey
    text = encode(journey)
    again = read_journey(text.encode()).journey
    assert nx.utils.graphs_equal(nx.MultiDiGraph(again.graph), nx.MultiDiGraph(journey.graph))
    assert encode(again) == text


@given(trees())
@settings(max_examples=50)
def test_nothing_is_dropped(tree):
    """Every value that is not a default is in what is written, in the place where it was read."""
    written = load_tree(encode(read_journey(file_of(tree)).journey).encode())

    def blank(read):
        return isinstance(read, dict) and not any(read.values())

    def plain(read):
        """What is written of a text in two languages, one of which may say nothing."""
        said = {language: text for language, text in read.items() if text}
        return said if {"ko", "en"} == said.keys() else said.get("ko", "")

    def holds(kept, read):
        if isinstance(read, dict) and read and read.keys() <= {"ko", "en"}:
            return kept in (plain(read), {"en": read.get("en")}, read.get("en"))
        if isinstance(read, dict):
            defaults = ("", "0", [], {}, "ko", "as-is")
            usual = {"severity": "3", "effort": "3", "evidence": "assumed", "actor": "staff"}
            return all(
                holds(kept[key], value) if key in kept else value in defaults or usual.get(key) == value or blank(value)
                for key, value in read.items()
            )
        if isinstance(read, list):
            return len(kept) == len(read) and all(map(holds, kept, read))
        return kept == read

    order = {name: [each["id"] for each in tree[name]] for name in ("stages", "lanes")}
    tree["touchpoints"].sort(key=lambda t: (order["stages"].index(t["stage"]), order["lanes"].index(t["lane"])))
    assert holds(written, load_tree(file_of(tree)))


@given(dirty_texts)
@settings(max_examples=100)
def test_any_text_typed_past_the_gate_is_saved(text):
    journey = read_journey(SMALL.encode()).journey
    Edit(journey).put(replace(journey.element("대기"), name=text, training=text))
    tree, written = encoded(journey)
    assert load_tree(written.encode()) == tree


def full():
    """A journey with every field of every element filled."""
    tree = yaml.safe_load(SMALL)
    journey = read_journey(SMALL.encode()).journey
    assert tree["format"] == 1
    edit = Edit(journey)
    edit.put(
        Touchpoint(
            id="가득",
            name="가득 찬 접점",
            kind="my-kind",
            icon="star",
            channel=Channel.WORD_OF_MOUTH,
            emotion=2,
            wait=2.5,
            service=0.0,
            staff_role="매장 매니저",
            staff_load=5,
            training="경청",
            scores=Scores(resolution=4.5, rapport=0, relevance=5, ease=1, consistency=2, speed=3, convenience=4.25),
            data_read=("지난 구매", "no"),
            data_captured=("12:30",),
            trigger="결혼기념일",
            reward="100점",
            link="https://shop.example",
            notes="한 줄\n두 줄",
        )
    )
    edit.link("가득", Relation.IN_STAGE, "첫", Link(order=1))
    edit.link("가득", Relation.ON_LANE, "매장")
    pain = Pain(id="아픔", text="아프다", severity=5, cause="바빠서", evidence=Evidence.OBSERVED, owner="점장")
    edit.put(pain)
    edit.link("아픔", Relation.AT, "가득")
    edit.put(Metric(id="지표", name="CSAT", value=-0.000001, unit="%", date="2026-10-01", definition="설문"))
    edit.link("지표", Relation.AT, "가득", Link(order=1))
    edit.put(Feedback(id="말", text="좋아요"))
    edit.link("말", Relation.AT, "가득", Link(order=2))
    step = GuideStep(
        actor=Actor.CUSTOMER,
        action="앉는다",
        line="안녕하세요?",
        data="CRM",
        branches=(Branch(answer="네", recommendation="권한다"),),
    )
    edit.link(
        "가입", Relation.VISITS, "가득", Visit(order=1, emotion=0, quote="음…", guide=(step, GuideStep())), number=1
    )
    edit.link("가입", Relation.VISITS, "대기", Visit(order=2), number=2)
    return journey


def test_every_field_comes_back():
    journey = full()
    again = read_journey(encode(journey).encode()).journey
    assert {e.id: e for e in again.elements()} == {e.id: e for e in journey.elements()}
    assert again.visits("가입") == journey.visits("가입")
    assert same(again, journey)


def test_fields_are_written_in_the_order_of_the_schema():
    """The tables for writing and the models for reading name the same keys in the same order."""
    inner = plan_of(FileShape).inner
    touchpoint = plan_of(inner["touchpoints"]).inner
    shapes = {
        "journey": inner["journey"],
        "stage": inner["stages"],
        "lane": inner["lanes"],
        "persona": inner["personas"],
        "touchpoint": inner["touchpoints"],
        "pain": touchpoint["pains"],
        "delight": touchpoint["delights"],
        "opportunity": touchpoint["opportunities"],
        "metric": touchpoint["metrics"],
        "feedback": touchpoint["feedback"],
        "scenario": inner["scenarios"],
        "view": inner["views"],
    }
    for element, written in FIELDS.items():
        assert [field.key for field in written] == [key_of(name) for name in shapes[element.KIND].model_fields]
        named = {field.attribute for field in written} - {""}
        assert {f.name for f in fields(element)} - named - {"extra", "other", "scores", "filter"} <= {"id"}


def test_an_unknown_key_anywhere_is_written_back_as_it_was_read():
    text = SMALL
    for line in ("  title: 작은 지도\n", "    name: 첫 접점\n", "    role: frontstage\n", "    name: 지우 27세\n"):
        text = text.replace(line, f"{line}# X\n")
    extra = 'x-plain: 3\nx-text: "3"\nx-list:\n  - no\n  - {deep: [1, "no"]}\n'
    lines = []
    for line in SMALL.splitlines(keepends=True):
        if line.startswith("end:"):
            lines += extra
        lines.append(line)
        indent = " " * (len(line) - len(line.lstrip(" -")))
        if line.strip(" -\n") in (
            "title: 작은 지도",
            "id: 첫",
            "id: 매장",
            "id: 지우",
            "id: 대기",
            "id: 모른다",
            "id: 콜백",
        ):
            lines += [indent + each for each in extra.splitlines(keepends=True)]
        if line.strip(" -\n") in ("id: 가입", "touchpoint: 대기"):
            lines += [indent + each for each in extra.splitlines(keepends=True)]
    opened = read_journey("".join(lines).encode())
    assert {p.code for p in opened.problems} == {"unknown-key"}
    assert len(opened.problems) == 3 * 10
    written = encode(opened.journey)
    assert written.count("x-plain: 3\n") == written.count('x-text: "3"\n') == 10
    assert written.count("- no\n") == 10
    assert written.count('- "no"\n') == 10
    again = read_journey(written.encode()).journey
    assert {e.id: e.extra for e in again.elements()} == {e.id: e.extra for e in opened.journey.elements()}
    assert encode(again) == written


def test_unknown_keys_of_scores_steps_and_branches_stay():
    text = SMALL.replace("    wait: 14\n", "    scores: {ease: 3, charm: 5}\n").replace(
        "        emotion: 1\n",
        "        guide:\n          - action: x\n            prop: y\n            branches: [{answer: a, b: c}]\n",
    )
    journey = read_journey(text.encode()).journey
    assert journey.element("대기").scores.extra == {"charm": "5"}
    assert encode(read_journey(encode(journey).encode()).journey) == encode(journey)
    assert all(part in encode(journey) for part in ("charm: 5", "prop: y", "b: c"))


def test_extra_of_other_makers_is_written_too():
    journey = read_journey(SMALL.encode()).journey
    Edit(journey).put(replace(journey.element("대기"), extra={"n": 3, "list": (1, {"x": "a: b"}), "wait": "7"}))
    again = read_journey(encode(journey).encode()).journey.element("대기")
    assert again.extra == {"n": "3", "list": ["1", {"x": "a: b"}]}
    assert again.wait == 14


@pytest.mark.parametrize(
    ("change", "lines"),
    [
        ({"name": "새 이름: 둘"}, 1),
        ({"wait": 3.5}, 1),
        ({"emotion": 1}, 1),
        ({"notes": "한 줄"}, 1),
        ({"staff_role": "점장"}, 1),
    ],
)
def test_changing_one_field_changes_one_line(change, lines):
    journey = full()
    before = encode(journey).splitlines()
    Edit(journey).put(replace(journey.element("가득"), **change))
    diff = list(difflib.unified_diff(before, encode(journey).splitlines(), n=0, lineterm=""))[3:]
    added = [line for line in diff if line.startswith("+")]
    if change == {"notes": "한 줄"}:
        assert added == ["+    notes: 한 줄"]
    else:
        assert len(added) == lines
        assert sum(line.startswith("-") for line in diff) == lines


@pytest.mark.parametrize(
    "change",
    [
        {"wait": float("nan")},
        {"wait": float("inf")},
        {"wait": -1.0},
        {"wait": 1e16},
        {"wait": "long"},
        {"emotion": 3},
        {"emotion": 0.5},
        {"staff_load": 0},
        {"channel": "pigeon"},
        {"name": 7},
        {"data_read": (3,)},
        {"data_read": "지난 구매"},
        {"scores": None},
        {"extra": None},
        {"scores": Scores(ease=5.5)},
    ],
)
def test_what_could_not_be_read_again_is_not_written(change):
    journey = read_journey(SMALL.encode()).journey
    Edit(journey).put(replace(journey.element("대기"), **change))
    with pytest.raises(SaveFailed) as caught:
        encode(journey)
    problem = caught.value.problem
    assert problem.code == "unwritable"
    wrong = "ease" if change.get("scores") else f"대기.{next(iter(change)).replace('_', '-')}"
    assert problem.path == wrong


def test_what_a_script_calls_unknown_never_stands_for_a_key_of_the_format():
    journey = read_journey(SMALL.encode()).journey
    known = {"staff-load": "9", "scores": "x", "delights": "x", "stage": "nowhere", "name": "x"}
    Edit(journey).put(replace(journey.element("대기"), extra={**known, 5: "five"}))
    details = {ROOT_EXTRA: {"end": "now", "personas": [], "stages": "x", "more": "y"}, "version": "9"}
    Edit(journey).put(replace(journey.details, extra=details))
    again = read_journey(encode(journey).encode()).journey
    assert again.element("대기").extra == {"5": "five"}
    assert again.details.extra == {ROOT_EXTRA: {"more": "y"}}


def test_an_id_that_could_not_be_read_again_is_not_written():
    journey = Journey()
    Edit(journey).put(replace(read_journey(SMALL.encode()).journey.element("첫"), id="두 낱말"))
    Edit(journey).link("journey", Relation.HAS, "두 낱말")
    with pytest.raises(SaveFailed, match="unwritable"):
        encode(journey)


@given(st.floats(-1e15, 1e15) | st.integers(-(10**15), 10**15))
def test_numbers_come_back_exactly(number):
    text = number_text(number)
    assert float(text) == number
    assert "e" not in text
    assert not text.endswith(".0")


@pytest.mark.parametrize(
    ("date", "written"), [("2026-11", "2026-11"), ("2026-11-05", '"2026-11-05"'), ("2026", '"2026"')]
)
def test_dates_are_in_quotes_where_a_reader_would_take_them_for_something_else(date, written):
    journey = Journey()
    Edit(journey).put(replace(journey.details, date=date))
    assert f"  date: {written}\n" in encode(journey)


@pytest.mark.parametrize("path", SHIPPED, ids=lambda path: path.name)
def test_shipped_maps_are_written_as_we_would_and_read_by_anyone(path):
    opened = read_journey(path.read_bytes())
    assert opened.problems == ()
    text = encode(opened.journey)
    assert header_of(opened.source) + text == path.read_text(encoding="utf-8")
    assert same(read_journey(text.encode()).journey, opened.journey)
    plain = yaml.load(text, yaml.CSafeLoader)
    language = opened.journey.details.language.value

    def own(text):
        return text[language] if isinstance(text, dict) else text

    assert own(plain["journey"]["title"]) == opened.journey.details.title
    assert [own(t["name"]) for t in plain.get("touchpoints", [])] == [t.name for t in opened.journey.touchpoints()]


def test_an_empty_journey_is_a_file_too():
    text = encode(Journey())
    assert text == 'format: 1\njourney:\n  title: ""\n  language: ko\n  version: as-is\nend: journeymap\n'
    assert same(read_journey(text.encode()).journey, Journey())


@pytest.mark.parametrize("path", sorted(samples_root().glob("*.yaml")), ids=lambda path: path.name)
def test_changing_a_sample_changes_one_line(path):
    journey = read_journey(path.read_bytes()).journey
    before = encode(journey).splitlines()
    Edit(journey).put(replace(journey.touchpoints()[3], name="새 이름 😀"))
    diff = list(difflib.unified_diff(before, encode(journey).splitlines(), n=0, lineterm=""))[3:]
    key = f"{journey.details.language.value}:" if journey.touchpoints()[3].other else "name:"
    assert [line.strip("+- ")[: len(key)] for line in diff] == [key, key]


def test_the_benchmark_map_is_a_good_one():
    tree = make_tree(120)
    assert make_tree(120) == tree
    opened = read_journey(file_of(tree))
    assert opened.problems == ()
    assert len(opened.journey.touchpoints()) == 120
    assert 5 <= len(opened.journey.stages()) <= 10
    assert all(12 <= len(opened.journey.visits(scenario.id)) <= 25 for scenario in opened.journey.scenarios())
