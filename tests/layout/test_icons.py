"""The icon table is complete, fresh and drawable."""

import runpy
from pathlib import Path

from journeymap.layout.icons import has_icon, icon_names, icon_segments
from journeymap.model.kinds import KINDS, PLAIN_ICON

FOLDER = Path(__file__).parents[2] / "resources" / "icons"
MAKER = runpy.run_path(str(FOLDER / "make_table.py"))


def test_the_table_is_fresh():
    nodes = MAKER["read_nodes"](FOLDER / "lucide.json")
    assert (FOLDER / "icons.json").read_text(encoding="utf-8") == MAKER["table_text"](nodes)


def test_every_kind_has_its_icon():
    assert [kind.icon for kind in KINDS if not has_icon(kind.icon)] == []


def test_an_unknown_icon_is_the_plain_pin():
    assert not has_icon("no-such-icon")
    assert icon_segments("no-such-icon") == icon_segments(PLAIN_ICON)


def test_segments_are_absolute_and_inside_the_box():
    lengths = {"M": 3, "L": 3, "C": 7, "Z": 1}
    for name in icon_names():
        segments = icon_segments(name)
        assert segments[0][0] == "M", name
        for verb, *numbers in segments:
            assert len(numbers) + 1 == lengths[verb], name
            assert all(-0.5 <= number <= 24.5 for number in numbers), name


def test_names_are_sorted():
    assert list(icon_names()) == sorted(icon_names())


def test_shapes_become_curves():
    circle = MAKER["path_text"]([("circle", {"cx": "12", "cy": "12", "r": "10"})]).split()
    assert circle.count("C") == 4
    assert set(circle) >= {"2", "22", "12"}
    assert MAKER["path_text"]([("path", {"d": "M1 2h3v4z"})]).startswith("M 1 2 L 4 2 L 4 6")


def test_numbers_are_rounded_to_a_thousandth():
    for name in icon_names():
        for _, *numbers in icon_segments(name):
            assert all(round(number, 3) == number for number in numbers), name
