"""Saved views in a file: they come back, tolerate what is gone, and are checked like everything else."""

import pytest

from journeymap.model.edit import Edit
from journeymap.model.saved_view import Filter
from journeymap.model.vocabulary import Channel, Holding
from journeymap.storage.encode import encode
from journeymap.storage.journey_file import open_journey, read_journey, save_journey
from journeymap.storage.problems import Unreadable
from tests.storage.maps import SMALL

VIEWS = """\
views:
  - id: 아픈-곳
    name: 아픈 곳
    filter:
      personas:
        - 지우
      scenarios:
        - 가입
      channels:
        - store
      emotions:
        - -2
        - -1
      owners:
        - 점장
      holding:
        - pains
    routes: []
    curve: 가입
    hidden-lanes:
      - 매장
    zoom: 0.75
    across: -12.5
    down: 340
  - id: 전체
    name: 전체
end: journeymap
"""


def with_views(text):
    """Return a file with these saved views."""
    return SMALL.replace(
        "end: journeymap\n", text if text.endswith("end: journeymap\n") else f"{text}\nend: journeymap\n"
    )


def test_views_come_back_letter_for_letter():
    opened = read_journey(with_views(VIEWS).encode())
    assert opened.problems == ()
    assert encode(opened.journey) == with_views(VIEWS)
    view, all_of_it = opened.journey.saved_views()
    assert view.filter == Filter(
        personas=("지우",),
        scenarios=("가입",),
        channels=(Channel.STORE,),
        emotions=(-2, -1),
        owners=("점장",),
        holding=(Holding.PAINS,),
    )
    assert (view.routes, view.curve, view.hidden_lanes) == ((), "가입", ("매장",))
    assert (view.zoom, view.across, view.down) == (0.75, -12.5, 340.0)
    assert (all_of_it.filter, all_of_it.routes, all_of_it.zoom) == (Filter(), None, None)


def test_views_are_saved_in_the_map_file(tmp_path):
    path = tmp_path / "map.journey.yaml"
    path.write_bytes(with_views(VIEWS).encode())
    opened = open_journey(path)
    Edit(opened.journey).remove("전체")
    save_journey(opened.journey, path, opened)
    assert [view.id for view in open_journey(path).journey.saved_views()] == ["아픈-곳"]


def test_what_is_gone_is_told_with_its_line_and_left_out_when_written():
    text = with_views(
        VIEWS.replace("        - 지우\n", "        - 지우\n        - 떠난이\n").replace("- 매장", "- 없음")
    )
    text = text.replace("    curve: 가입\n", "    curve: 옛날\n").replace("routes: []", "routes: [가입, 옛날]")
    opened = read_journey(text.encode())
    told = [(problem.code, problem.path, problem.line) for problem in opened.problems]
    lines = text.splitlines()
    assert told == [
        ("view-names-gone", "views[0].filter.personas[1]", lines.index("        - 떠난이") + 1),
        ("view-names-gone", "views[0].routes[1]", lines.index("    routes: [가입, 옛날]") + 1),
        ("view-names-gone", "views[0].curve", lines.index("    curve: 옛날") + 1),
        ("view-names-gone", "views[0].hidden-lanes[0]", lines.index("      - 없음") + 1),
    ]
    assert not any(problem.is_error for problem in opened.problems)
    written = encode(opened.journey)
    assert not any(word in written for word in ("떠난이", "옛날", "없음"))
    assert read_journey(written.encode()).problems == ()


def test_unknown_keys_of_views_stay():
    text = with_views(
        VIEWS.replace("    curve: 가입\n", "    curve: 가입\n    lens: wide\n").replace(
            "      holding:", "      mood: odd\n      holding:"
        )
    )
    opened = read_journey(text.encode())
    assert [problem.code for problem in opened.problems] == ["unknown-key", "unknown-key"]
    written = encode(opened.journey)
    assert "    lens: wide\n" in written
    assert "      mood: odd\n" in written


@pytest.mark.parametrize(
    "nothing", ["views:", "views: []", 'views: [{id: a, name: "", routes: , filter: , across: , zoom: }]']
)
def test_empty_values_are_as_if_they_were_not_there(nothing):
    journey = read_journey(with_views(nothing).encode()).journey
    assert [(v.routes, v.filter, v.across, v.zoom) for v in journey.saved_views()] in (
        [],
        [(None, Filter(), 0.0, None)],
    )


@pytest.mark.parametrize(
    ("views", "found"),
    [
        ("3", [("list-expected", "views")]),
        ("{a: b}", [("list-expected", "views")]),
        ("[3]", [("mapping-expected", "views[0]")]),
        ("[[]]", [("mapping-expected", "views[0]")]),
        ("[{id: a}]", [("missing-key", "views[0].name")]),
        ("[{name: a}]", [("missing-key", "views[0].id")]),
        ("[{id: 두 낱말, name: a}]", [("id", "views[0].id")]),
        ("[{id: 가입, name: a}]", [("duplicate-id", "views[0].id")]),
        ("[{id: a, name: a, filter: 3}]", [("mapping-expected", "views[0].filter")]),
        ("[{id: a, name: a, filter: [x]}]", [("mapping-expected", "views[0].filter")]),
        ("[{id: a, name: a, filter: {personas: {x: y}}}]", [("list-expected", "views[0].filter.personas")]),
        ("[{id: a, name: a, filter: {personas: [[x]]}}]", [("text-expected", "views[0].filter.personas[0]")]),
        ("[{id: a, name: a, filter: {emotions: [3]}}]", [("whole-number", "views[0].filter.emotions[0]")]),
        ("[{id: a, name: a, filter: {emotions: -1}}]", [("list-expected", "views[0].filter.emotions")]),
        ("[{id: a, name: a, filter: {channels: [pigeon]}}]", [("word", "views[0].filter.channels[0]")]),
        ("[{id: a, name: a, filter: {holding: [pain]}}]", [("word", "views[0].filter.holding[0]")]),
        ("[{id: a, name: a, routes: yes}]", [("list-expected", "views[0].routes")]),
        ("[{id: a, name: a, curve: [x]}]", [("text-expected", "views[0].curve")]),
        ("[{id: a, name: a, hidden-lanes: {x: y}}]", [("list-expected", "views[0].hidden-lanes")]),
        ("[{id: a, name: a, zoom: nan}]", [("number-from-0", "views[0].zoom")]),
        ("[{id: a, name: a, zoom: -1}]", [("number-from-0", "views[0].zoom")]),
        ("[{id: a, name: a, across: 1e9, down: .inf}]", [("number", "views[0].across"), ("number", "views[0].down")]),
    ],
)
def test_hostile_views_are_problems_with_line_and_path(views, found):
    text = with_views(f"views: {views}")
    with pytest.raises(Unreadable) as caught:
        read_journey(text.encode())
    errors = [problem for problem in caught.value.problems if problem.is_error]
    assert [(problem.code, problem.path) for problem in errors] == found
    line = next(number for number, each in enumerate(text.splitlines(), 1) if each.startswith("views:"))
    assert {problem.line for problem in errors} == {line}
