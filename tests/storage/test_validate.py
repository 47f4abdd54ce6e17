"""Everything that is wrong with a map is found in one go, with its line and what was probably meant."""

import pytest

from journeymap.storage.journey_file import read_journey
from journeymap.storage.migrations import migrated
from journeymap.storage.problems import MOST_PROBLEMS, Unreadable
from journeymap.storage.references import closest
from tests.storage.maps import SMALL


def problems_of(text):
    try:
        return read_journey(text.encode()).problems
    except Unreadable as unreadable:
        return unreadable.problems


def changed(old, new, text=SMALL):
    assert old in text
    return text.replace(old, new, 1)


def said(text):
    return [(p.code, p.line, p.path, p.suggestion) for p in problems_of(text)]


def test_a_good_file_has_none():
    assert said(SMALL) == []


@pytest.mark.parametrize(
    ("old", "new", "wanted"),
    [
        # numbers
        ("wait: 14", "wait: 14분", ("number-from-0", 23, "touchpoints[0].wait", "14")),
        ("wait: 14", "wait: -1", ("number-from-0", 23, "touchpoints[0].wait", "")),
        ("wait: 14", "wait: nan", ("number-from-0", 23, "touchpoints[0].wait", "")),
        ("wait: 14", "wait: .inf", ("number-from-0", 23, "touchpoints[0].wait", "")),
        ("wait: 14", "wait: 1e3", ("number-from-0", 23, "touchpoints[0].wait", "")),
        ("wait: 14", "wait: 010", ("number-from-0", 23, "touchpoints[0].wait", "10")),
        ("wait: 14", "wait: 1_000", ("number-from-0", 23, "touchpoints[0].wait", "1000")),
        ("wait: 14", "wait: [14]", ("number-from-0", 23, "touchpoints[0].wait", "")),
        ("wait: 14", "wait: 9999999999999999", ("number-from-0", 23, "touchpoints[0].wait", "")),
        ("wait: 14", "scores: {ease: 6}", ("number-between", 23, "touchpoints[0].scores.ease", "")),
        ("wait: 14", "metrics: [{id: m, name: n, value: many}]", ("number", 23, "touchpoints[0].metrics[0].value", "")),
        ("emotion: -2", "emotion: -3", ("whole-number", 22, "touchpoints[0].emotion", "")),
        ("emotion: -2", "emotion: 0.5", ("whole-number", 22, "touchpoints[0].emotion", "")),
        ("emotion: -2", "emotion: no", ("whole-number", 22, "touchpoints[0].emotion", "")),
        ("emotion: -2", "emotion: 01", ("whole-number", 22, "touchpoints[0].emotion", "1")),
        ("severity: 4", "severity: 0", ("whole-number", 29, "touchpoints[0].pains[0].severity", "")),
        ("severity: 4", "severity: 99999999999999999999", None),
        ("emotion: 1", "emotion: 3", ("whole-number", 41, "scenarios[0].visits[0].emotion", "")),
        # words
        ("language: ko", "language: korean", ("word", 4, "journey.language", "")),
        ("role: frontstage", "role: fronstage", ("word", 12, "lanes[0].role", "frontstage")),
        ("role: frontstage", "role: {}", ("word", 12, "lanes[0].role", "")),
        ("wait: 14", "channel: stroe", ("word", 23, "touchpoints[0].channel", "store")),
        # shapes
        ("title: 작은 지도", "title: [작은, 지도]", ("text-expected", 3, "journey.title", "")),
        (
            "      - id: 모른다",
            "      - 모른다\n      - id: 모른다",
            ("mapping-expected", 25, "touchpoints[0].pains[0]", ""),
        ),
        ("wait: 14", "data-read: 지난 구매", ("list-expected", 23, "touchpoints[0].data-read", "")),
        ("wait: 14", "scores: 3", ("mapping-expected", 23, "touchpoints[0].scores", "")),
        ("    name: 대기 접수\n", "", ("missing-key", 17, "touchpoints[0].name", "")),
        # ids
        ("id: 콜백", "id: 콜 백!", ("id", 31, "touchpoints[0].opportunities[0].id", "콜-백")),
        ("id: 콜백", "id: 지우", ("duplicate-id", 31, "touchpoints[0].opportunities[0].id", "")),
        ("id: 콜백", "id: journey", ("reserved-id", 31, "touchpoints[0].opportunities[0].id", "")),
        # references
        ("stage: 첫", "stage: 첫째", ("no-such-stage", 20, "touchpoints[0].stage", "첫")),
        ("stage: 첫", "stage:", ("missing-key", 20, "touchpoints[0].stage", "")),
        ("lane: 매장", "lane: 매점", ("no-such-lane", 21, "touchpoints[0].lane", "")),
        ("- 지우", "- 지오", ("no-such-persona", 28, "touchpoints[0].pains[0].felt-by[0]", "")),
        ("- 모른다", "- 모른다고", ("no-such-pain", 34, "touchpoints[0].opportunities[0].addresses[0]", "모른다")),
        ("lane: 매장", "lane: {a: b}", ("text-expected", 21, "touchpoints[0].lane", "")),
        ("stage: 첫", "stage: [첫]", ("text-expected", 20, "touchpoints[0].stage", "")),
        ("persona: 지우", "persona: [지우]", ("text-expected", 38, "scenarios[0].persona", "")),
        ("- 모른다", "- [모른다]", ("text-expected", 34, "touchpoints[0].opportunities[0].addresses[0]", "")),
        ("persona: 지우", "persona: 민호", ("no-such-persona", 38, "scenarios[0].persona", "")),
        (
            "touchpoint: 대기",
            "touchpoint: 대기줄",
            ("no-such-touchpoint", 40, "scenarios[0].visits[0].touchpoint", "대기"),
        ),
        # the whole
        ("format: 1", "format: 2", ("newer-format", 1, "format", "")),
        ("format: 1", "format: one", ("format-not-number", 1, "format", "")),
        ("format: 1", "format: [1]", ("format-not-number", 1, "format", "")),
        ("format: 1\n", "", ("format-missing", 0, "", "")),
        ("end: journeymap", "end: journeyma", ("truncated", 42, "end", "")),
        ("end: journeymap", "end: journeymap\nmore: text", ("end-not-last", 42, "end", "")),
        # warnings
        ("wait: 14", "wiat: 14", ("unknown-key", 23, "touchpoints[0].wiat", "wait")),
        ("wait: 14", "scores: {easy: 3}", ("unknown-key", 23, "touchpoints[0].scores.easy", "ease")),
        ("title:", "titel: x\n  title:", ("unknown-key", 3, "journey.titel", "subtitle")),
        ("end:", "floors: []\nend:", ("unknown-key", 42, "floors", "")),
        ("kind: queue", "kind: queu", ("unknown-kind", 19, "touchpoints[0].kind", "queue")),
        ("wait: 14", "link: www.shop.kr", ("odd-link", 23, "touchpoints[0].link", "")),
        (
            "          - 지우\n",
            "          - 지우\n          - 지우\n",
            ("listed-twice", 29, "touchpoints[0].pains[0].felt-by[1]", ""),
        ),
        ("role: frontstage", "role: emotion", ("lane-holds-none", 21, "touchpoints[0].lane", "")),
    ],
)
def test_one_thing_wrong(old, new, wanted):
    if wanted is None:
        assert [p.code for p in problems_of(changed(old, new))] == ["whole-number"]
    else:
        assert said(changed(old, new)) == [wanted]


WARNINGS = {"unknown-key", "unknown-kind", "odd-link", "listed-twice", "lane-holds-none"}


@pytest.mark.parametrize(
    "empty", ["wait:", "channel:", "staff-load:", "pains:", "scores:", "data-read:", "kind:", "link:"]
)
def test_an_empty_value_is_as_if_it_were_not_there(empty):
    text = changed("wait: 14", empty)
    text = text.replace("    pains:\n      - id", "    delights:\n      - id") if empty == "pains:" else text
    text = text.replace("    kind: queue\n", "") if empty == "kind:" else text
    text = (
        text.replace("        severity: 4\n", "").replace("    opportunities:\n", "    o:\n")
        if empty == "pains:"
        else text
    )
    opened = read_journey(text.encode())
    touchpoint = opened.journey.element("대기")
    assert touchpoint.wait is None
    assert touchpoint.channel is None
    assert touchpoint.data_read == ()


def test_numbers_may_have_a_plus_and_a_point():
    text = changed("wait: 14", "wait: +2.50\n    service: 0")
    touchpoint = read_journey(changed("emotion: -2", "emotion: +2", text).encode()).journey.element("대기")
    assert (touchpoint.emotion, touchpoint.wait, touchpoint.service) == (2, 2.5, 0)


def test_everything_is_found_at_once_errors_first():
    text = changed("wait: 14", "wait: long\n    colour: red")
    text = changed("stage: 첫", "stage: 둘", text)
    text = changed("severity: 4", "severity: 9", text)
    text = changed("touchpoint: 대기", "touchpoint: 대가", text)
    found = problems_of(text)
    assert [p.code for p in found] == [
        "no-such-stage",
        "number-from-0",
        "whole-number",
        "no-such-touchpoint",
        "unknown-key",
    ]
    assert [p.is_error for p in found] == [True, True, True, True, False]
    assert {p.code for p in found if not p.is_error} <= WARNINGS


def test_all_references_are_looked_at_even_in_a_badly_shaped_file():
    text = "format: 1\nstages: nothing\nlanes:\n  - 3\n  - {id: [x]}\n"
    text += "touchpoints:\n  - id: a\n    name: b\n    stage: 하나\n    lane: 둘\n    pains: {}\n"
    text += "    opportunities: [x, {addresses: y}]\n    feedback: [{said-by: 누구}]\nend: journeymap\n"
    codes = [p.code for p in problems_of(text)]
    assert {"list-expected", "mapping-expected", "id", "no-such-stage", "no-such-lane"} <= set(codes)
    assert {"no-such-pain", "no-such-persona"} <= set(codes)


def test_text_that_should_be_text_in_a_list_of_names():
    found = problems_of(changed("          - 지우\n", "          - [지우]\n"))
    assert [p.code for p in found] == ["text-expected"]


def test_a_great_many_ghosts_are_told_quickly():
    visits = "".join(f"      - touchpoint: 귀신-{n}\n" for n in range(20_000))
    found = problems_of(changed("      - touchpoint: 대기\n        emotion: 1\n", visits))
    assert len(found) == MOST_PROBLEMS


def test_the_closest_of_thousands_is_found_among_those_that_begin_alike():
    known = [f"{letter}-{n}" for letter in "가나다" for n in range(1000)]
    assert closest("나-0123", known) == "나-123"
    assert closest("전혀", known) == ""


def test_older_formats_are_migrated_step_by_step():
    steps = {1: lambda tree: {**tree, "b": tree["a"] + "1"}, 2: lambda tree: {**tree, "c": tree["b"] + "2"}}
    assert migrated({"format": "1", "a": "0"}, steps, 3) == {"format": "3", "a": "0", "b": "01", "c": "012"}
    assert migrated({"format": "3", "a": "0"}, steps, 3) == {"format": "3", "a": "0"}


def test_a_feedback_may_be_said_by_several():
    one = changed("wait: 14", "feedback:\n      - id: 말\n        text: 좋아요\n        said-by: 지우")
    two = changed("  - id: 지우\n", "  - id: 민호\n    name: 민호\n  - id: 지우\n", one)
    two = changed("said-by: 지우", "said-by:\n          - 지우\n          - 민호", two)
    assert read_journey(one.encode()).journey.felt_by("말") == ("지우",)
    assert read_journey(two.encode()).journey.felt_by("말") == ("지우", "민호")
