"""Files within the size limit that hold nothing but trouble: told by their first findings, soon, in little memory."""

import time
import tracemalloc
from dataclasses import replace

import pytest

from journeymap.model.edit import Edit
from journeymap.storage import loader
from journeymap.storage.clean import LONGEST_TEXT, clean, is_clean
from journeymap.storage.journey_file import read_journey, save_journey
from journeymap.storage.problems import MOST_PROBLEMS, SaveFailed, Unreadable
from tests.bench.make_map import make_tree
from tests.storage.maps import SMALL, file_of

HEAD = "format: 1\nstages:\n  - {id: s, name: s}\nlanes:\n  - {id: l, name: l}\n"
END = "end: journeymap\n"
PLACED = "id: t{n}, name: t, stage: s, lane: l"


def repeated(line, times=20_000):
    return "".join(line.replace("{n}", str(n)) for n in range(times))


REFUSED = {
    "empty cards": HEAD + "touchpoints:\n" + repeated("- {}\n") + END,
    "no cards": HEAD + "touchpoints:\n" + repeated("- x\n") + END,
    "nobody there": HEAD + "touchpoints:\n" + repeated("- {id: t{n}, name: t, stage: x{n}, lane: y{n}}\n") + END,
    "the same id": "format: 1\nstages:\n" + repeated("- {id: s, name: s}\n") + END,
    "no ids": "format: 1\nstages:\n" + repeated("- {id: a b, name: s}\n") + END,
    "deep down": "format: 1\nscenarios:\n"
    + repeated(
        "- {id: s{n}, name: s, visits: [{touchpoint: t, guide: [{actor: x}, {actor: x}, {branches: [x]}]}]}\n", 4000
    )
    + END,
}
OPENED = {
    "unknown keys": HEAD + repeated("personax{n}: a\n") + END,
    "unknown kinds": HEAD + "touchpoints:\n" + repeated("- {" + PLACED + ", kind: demo-zon, link: x}\n", 5000) + END,
    "listed twice": HEAD
    + "personas:\n  - {id: p, name: p}\ntouchpoints:\n  - "
    + "{id: t, name: t, stage: s, lane: l, pains: [{id: q, text: q, felt-by: ["
    + "p," * 20_000
    + "]}]}\n"
    + END,
}


@pytest.mark.parametrize("name", REFUSED)
def test_a_flood_of_mistakes_is_told_by_the_first(name):
    source = REFUSED[name].encode()
    tracemalloc.start()
    with pytest.raises(Unreadable) as caught:
        read_journey(source)
    _, most = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    assert len(caught.value.problems) == MOST_PROBLEMS
    assert all(problem.is_error and problem.line for problem in caught.value.problems)
    assert most < 40e6


@pytest.mark.parametrize("name", OPENED)
def test_a_flood_of_warnings_is_told_by_the_first(name):
    opened = read_journey(OPENED[name].encode())
    assert len(opened.problems) == MOST_PROBLEMS
    assert all(problem.line for problem in opened.problems)


def test_mistakes_far_down_a_long_list_are_found_with_their_places():
    lines = [f"  - {{id: s{n}, name: s}}" for n in range(450)]
    for n in (7, 120, 449):
        lines[n] = f"  - {{id: s{n}}}"
    with pytest.raises(Unreadable) as caught:
        read_journey("\n".join(["format: 1", "stages:", *lines, END]).encode())
    assert [problem.path for problem in caught.value.problems] == [f"stages[{n}].name" for n in (7, 120, 449)]
    assert [problem.line for problem in caught.value.problems] == [n + 3 for n in (7, 120, 449)]


@pytest.mark.parametrize(
    "accents",
    [
        "\u0301" * 50_000 + "\u0316" * 49_990,
        "\u0323\u0301\u0316\u0300" * 24_990,
        "\u0f73" * 90_000,
        "\u0344\u0316" * 45_000,
    ],
    ids=["wrong way round", "mixed", "two in one", "two and one"],
)
def test_any_number_of_accents_on_one_letter_is_put_in_order_at_once(accents):
    began = time.perf_counter()
    cleaned = clean("a" + accents)
    read_journey(SMALL.replace("신규 가입", "a" + accents).encode())
    assert time.perf_counter() - began < 2
    assert is_clean(cleaned)
    assert clean(cleaned) == cleaned
    assert len(cleaned.replace("\u034f", "")) >= len(accents)


def test_thirty_accents_stay_as_they_are():
    assert clean("a" + "\u0316" * 30 + "\u1100\u1161") == "a" + "\u0316" * 30 + "가"


def test_a_text_that_grows_too_long_when_composed_is_refused_and_not_cut():
    grows = "\u0958" * (LONGEST_TEXT * 3 // 4)
    with pytest.raises(Unreadable) as caught:
        read_journey(SMALL.replace("신규 가입", grows).encode())
    assert caught.value.problems[0].code == "text-too-long"


def test_a_dirty_text_too_long_for_a_file_is_not_saved_cut(tmp_path):
    journey = read_journey(SMALL.encode()).journey
    Edit(journey).put(replace(journey.element("대기"), notes="\x07" + "가" * (LONGEST_TEXT + 1)))
    with pytest.raises(SaveFailed) as caught:
        save_journey(journey, tmp_path / "map.journey.yaml")
    assert caught.value.problem.code == "text-too-long"
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("line_break", ["\n", "\r", "\x85", "\u2028", "\u2029"])
def test_names_for_tags_are_refused_before_the_parser_compares_them_all(line_break):
    names = "".join(f"%TAG !a{n}! x{line_break}" for n in range(100_000))
    began = time.perf_counter()
    with pytest.raises(Unreadable) as caught:
        read_journey((f"# comment{line_break}{names}---\n{SMALL}").encode())
    assert time.perf_counter() - began < 1
    problem = caught.value.problems[0]
    assert (problem.code, problem.line, problem.column) == ("syntax-directive", 2, 1)


def test_what_looks_like_a_directive_inside_a_text_is_text():
    opened = read_journey(SMALL.replace("  title: 작은 지도", "  title: |\n    %TAG\n    %TAG").encode())
    assert opened.journey.details.title == "%TAG\n%TAG\n"


def test_a_map_of_20_000_touchpoints_has_not_too_many_values(monkeypatch):
    monkeypatch.setattr(loader, "MOST_EVENTS", loader.MOST_EVENTS // 20)
    assert len(read_journey(file_of(make_tree(1_000))).journey.touchpoints()) == 1_000
