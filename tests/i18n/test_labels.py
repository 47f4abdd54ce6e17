"""Labels fill their templates; both languages say the same things."""

import json
import re
from pathlib import Path
from string import Formatter

import pytest

from journeymap.i18n import Labels, interface_language
from journeymap.layout.fonts import Fonts
from journeymap.model.kinds import KINDS
from journeymap.model.vocabulary import (
    EMOTION_RANGE,
    Actor,
    Channel,
    Evidence,
    FeedbackSource,
    LaneRole,
    Language,
    MapVersion,
    OpportunityStatus,
)
from journeymap.particles import PARTICLES

FOLDER = Path(__file__).parents[2] / "resources" / "i18n"
ROOMS = sorted(path.name.removesuffix(".ko.json") for path in FOLDER.glob("*.ko.json"))
KOREAN, ENGLISH = Labels(Language.KOREAN), Labels(Language.ENGLISH)
EVERY_ROOM = pytest.mark.parametrize("room", ROOMS)


def pairs_of(room, language):
    """Read a table as pairs, so that a key written twice shows."""
    return json.loads((FOLDER / f"{room}.{language}.json").read_text(encoding="utf-8"), object_pairs_hook=list)


def fields_of(template):
    return {name for _, name, _, _ in Formatter().parse(template) if name is not None}


def specs_of(template):
    return {spec for _, _, spec, _ in Formatter().parse(template) if spec}


def test_every_table_has_both_languages():
    assert ROOMS
    assert sorted(path.name.removesuffix(".en.json") for path in FOLDER.glob("*.en.json")) == ROOMS


@EVERY_ROOM
def test_both_languages_have_the_same_keys_once(room):
    korean, english = ([key for key, _ in pairs_of(room, language)] for language in Language)
    assert len(set(korean)) == len(korean)
    assert korean == english


@EVERY_ROOM
def test_both_languages_name_the_same_fields(room):
    english = dict(pairs_of(room, "en"))
    different = [key for key, template in pairs_of(room, "ko") if fields_of(template) != fields_of(english[key])]
    assert different == []


@EVERY_ROOM
@pytest.mark.parametrize("language", list(Language))
def test_nothing_is_empty_or_loosely_written(room, language):
    for key, template in pairs_of(room, language):
        assert template.strip() == template, key
        assert template, key
        assert re.fullmatch(r"[a-z0-9.:_-]+", key), key


@EVERY_ROOM
def test_particles_are_korean_and_plurals_english(room):
    for key, template in pairs_of(room, "ko"):
        assert all(spec.removeprefix("-") in PARTICLES for spec in specs_of(template) if "|" not in spec), key
        # A name may end in anything: only a field can know which particle follows it.
        assert not re.search(r"\}(은|는|이|가|을|를|와|과)(?![가-힣])", template), key
    for key, template in pairs_of(room, "en"):
        assert not any("가" <= char <= "힣" for spec in specs_of(template) for char in spec), key


@EVERY_ROOM
@pytest.mark.parametrize("language", list(Language))
def test_every_character_can_be_drawn(room, language):
    assert Fonts().missing("".join(template for _, template in pairs_of(room, language))) == set()


@pytest.mark.parametrize("labels", [KOREAN, ENGLISH], ids=["ko", "en"])
def test_every_value_has_a_word(labels):
    keys = [f"kind.{kind.id}" for kind in KINDS] + [f"emotion.{value}" for value in EMOTION_RANGE]
    words = {
        "channel": Channel,
        "role": LaneRole,
        "actor": Actor,
        "evidence": Evidence,
        "status": OpportunityStatus,
        "source": FeedbackSource,
        "version": MapVersion,
        "language": Language,
    }
    keys += [f"{section}.{value}" for section, values in words.items() for value in values]
    assert [key for key in keys if not labels.has(f"word.{key}")] == []


def test_fields_are_filled():
    assert KOREAN("word.unit.minutes", n=14) == "14분"
    assert ENGLISH("word.unit.minutes", n=14) == "14 min"


def test_whole_minutes_have_no_decimals():
    assert KOREAN("word.unit.minutes", n=14.0) == "14분"
    assert KOREAN("word.unit.minutes", n=2.5) == "2.5분"
    assert KOREAN("word.unit.minutes", n=1234567.0) == "1234567분"


def test_particles_suit_the_name():
    route = "word.describe.route"
    assert KOREAN(route, name="가입", persona="지우", n=2) == "시나리오 가입. 지우가 접점 2곳을 지난다."
    assert "민준이" in KOREAN(route, name="가입", persona="민준", n=2)


def test_plurals_suit_the_number():
    assert ENGLISH("word.count.touchpoint", n=1) == "1 touchpoint"
    assert ENGLISH("word.count.touchpoint", n=0) == "0 touchpoints"
    assert KOREAN("word.count.touchpoint", n=2) == "접점 2"


def test_text_of_the_user_is_no_template():
    assert KOREAN("word.map.highest-named", name="{n} %s {") == "절정 · {n} %s {"


def test_an_unknown_key_is_an_error():
    assert not KOREAN.has("word.no-such-word")
    with pytest.raises(KeyError, match="no-such-word"):
        KOREAN("word.no-such-word")
    with pytest.raises(KeyError, match="name"):
        KOREAN("word.map.highest-named")
    with pytest.raises(FileNotFoundError, match="nowhere"):
        KOREAN("nowhere.word")


def test_a_language_may_be_given_as_text():
    assert Labels("en").language is Language.ENGLISH


@pytest.mark.parametrize(
    ("environment", "language"),
    [
        ({}, Language.ENGLISH),
        ({"LANG": "ko_KR.UTF-8"}, Language.KOREAN),
        ({"LANG": "C.UTF-8"}, Language.ENGLISH),
        ({"LANG": "ko_KR.UTF-8", "LC_MESSAGES": "en_GB.UTF-8"}, Language.ENGLISH),
        ({"LANG": "de_DE.UTF-8", "LC_MESSAGES": "en_GB.UTF-8", "LC_ALL": "ko"}, Language.KOREAN),
        ({"LC_ALL": "", "LANG": "ko_KR.eucKR"}, Language.KOREAN),
        ({"JOURNEYMAP_LANGUAGE": "en", "LC_ALL": "ko_KR.UTF-8"}, Language.ENGLISH),
        ({"JOURNEYMAP_LANGUAGE": " KO "}, Language.KOREAN),
        ({"JOURNEYMAP_LANGUAGE": "klingon", "LANG": "ko_KR.UTF-8"}, Language.KOREAN),
    ],
)
def test_the_environment_chooses_the_language(environment, language):
    assert interface_language(environment, system="") is language


@pytest.mark.parametrize(("system", "language"), [("Korean_Korea", "ko"), ("ko_KR", "ko"), ("en_US", "en")])
def test_the_system_chooses_where_no_variable_does(system, language):
    assert interface_language({}, system) == language


def test_the_process_own_environment_counts(monkeypatch):
    monkeypatch.setenv("JOURNEYMAP_LANGUAGE", "ko")
    assert interface_language() is Language.KOREAN
    monkeypatch.delenv("JOURNEYMAP_LANGUAGE")
    monkeypatch.setenv("LANG", "ko_KR.UTF-8")
    assert interface_language() is Language.KOREAN
    monkeypatch.delenv("LANG")
    assert interface_language() in Language
