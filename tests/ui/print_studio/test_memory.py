"""What is remembered of each map."""

import json
from dataclasses import replace
from pathlib import Path

import pytest

from journeymap.layout.kit.booklet import Part
from journeymap.layout.kit.brief import Choice
from journeymap.layout.kit.kit import KitKind
from journeymap.layout.pages import CustomPaper, Orientation, Paper
from journeymap.model.vocabulary import Texts
from journeymap.ui.print_studio.memory import MOST_MAPS, SETTING, remember, remembered
from journeymap.ui.print_studio.wishes import Wishes

MAP = Path("/somewhere/가게.journey.yaml")


def wished():
    wishes = Wishes(KitKind.BOOKLET, Texts.ENGLISH)
    options = replace(
        wishes.options,
        paper=CustomPaper(200.0, 300.5),
        orientation=Orientation.LANDSCAPE,
        parts=frozenset({Part.COVER, Part.MAP}),
        choice=Choice(scenarios=frozenset({"s1"})),
        margin=12.5,
        tiles=(4, 3),
        is_mono=True,
    )
    return wishes.with_options(options)


def test_everything_chosen_comes_back(settings):
    remember(settings, MAP, wished())
    assert remembered(settings, MAP) == wished()


def test_maps_do_not_mix(settings):
    remember(settings, MAP, wished())
    assert remembered(settings, MAP.with_name("other.yaml")) == Wishes()
    assert remembered(settings, None) == Wishes()


def test_no_path_is_written(settings):
    remember(settings, MAP, wished())
    kept = settings.text(SETTING)
    assert "somewhere" not in kept
    assert "가게" not in kept


def test_a_map_without_a_file_leaves_no_trace(settings):
    remember(settings, None, wished())
    assert settings.text(SETTING) == ""


def test_only_so_many_maps_are_kept(settings):
    for number in range(MOST_MAPS + 5):
        remember(settings, Path(f"/maps/{number}.yaml"), wished())
    assert len(json.loads(settings.text(SETTING))) == MOST_MAPS
    assert remembered(settings, Path("/maps/0.yaml")) == Wishes()
    assert remembered(settings, Path(f"/maps/{MOST_MAPS + 4}.yaml")) == wished()


@pytest.mark.parametrize(
    "broken", ["", "[", "7", '"x"', "[7]", '[["a"]]', "[[1, {}]]", "[" * 5000, "[]" + " " * 500_000, "null"]
)
def test_a_broken_setting_counts_as_none(settings, broken):
    settings.keep(SETTING, broken)
    assert remembered(settings, MAP) == Wishes()
    remember(settings, MAP, wished())
    assert remembered(settings, MAP) == wished()


@pytest.mark.parametrize(
    ("field", "value"),
    [
        ("paper", "B17"),
        ("paper", {"short": "x", "long": 3}),
        ("paper", [1, 2]),
        ("orientation", "diagonal"),
        ("overlap", "ten"),
        ("overlap", -3),
        ("overlap", 1e99),
        ("overlap", True),
        ("margin", {}),
        ("is_mono", 1),
        ("parts", ["cover", "nonsense"]),
        ("parts", "cover"),
        ("choice", {"scenarios": [1]}),
        ("choice", None),
        ("tile", 4),
        ("tiles", [3]),
        ("tiles", [3, -1]),
        ("tiles", "32"),
    ],
)
def test_a_broken_value_is_as_usual_and_the_others_hold(settings, field, value):
    remember(settings, MAP, wished())
    entries = json.loads(settings.text(SETTING))
    entries[0][1]["sheets"]["booklet"][field] = value
    settings.keep(SETTING, json.dumps(entries))
    found = remembered(settings, MAP)
    assert (found.kind, found.texts) == (KitKind.BOOKLET, Texts.ENGLISH)
    assert found.sheets[KitKind.POSTER].paper is Paper.A3
    assert found.options.card_size == wished().options.card_size
    assert isinstance(found.options.overlap, float)
