"""Particles suit the word before, however it is written."""

import json
import re
import unicodedata
from xml.etree import ElementTree

import pytest
from hypothesis import given
from hypothesis import strategies as st

from journeymap.assets import resources_root
from journeymap.particles import PARTICLES, particle


@pytest.mark.parametrize(
    ("name", "after_final", "after_vowel", "after_rieul"),
    [
        ("은는", "은", "는", "은"),
        ("이가", "이", "가", "이"),
        ("을를", "을", "를", "을"),
        ("으로", "으로", "로", "로"),
        ("과와", "과", "와", "과"),
        ("이나", "이나", "나", "이나"),
        ("이라", "이라", "라", "이라"),
        ("이라는", "이라는", "라는", "이라는"),
        ("이에요", "이에요", "예요", "이에요"),
    ],
)
def test_each_pair(name, after_final, after_vowel, after_rieul):
    assert particle("체험존", name) == after_final
    assert particle("청구서", name) == after_vowel
    assert particle("서울", name) == after_rieul


# 을를 tells a final consonant from a vowel, 으로 also ㄹ.
CONSONANT = (
    "3 6 0 10 20 100 1,000 10,000 100000000 3.0 10.0 PIN CRM app phone plan book chat click club ring time net "
    "체험존(온라인) “개통” '교환' 안녕! 한국[1]"
)
VOWEL = (
    "2 4 5 9 12 1,234 2.5 1000000000000 KT LG TV 5G U+ Wi-Fi kiosk site website Netflix A4 S SMS 100% 36℃ café "
    "청구서(온라인) (비고) 안내!"
)
RIEUL = "1 7 8 11 0.7 URL HTML R mail mobile apple file 서울(강남) ‘교실’"


@pytest.mark.parametrize("word", CONSONANT.split())
def test_read_with_a_final_consonant(word):
    assert (particle(word, "을를"), particle(word, "으로")) == ("을", "으로")


@pytest.mark.parametrize("word", VOWEL.split())
def test_read_with_a_vowel(word):
    assert (particle(word, "을를"), particle(word, "으로")) == ("를", "로")


@pytest.mark.parametrize("word", RIEUL.split())
def test_read_with_rieul(word):
    assert (particle(word, "을를"), particle(word, "으로")) == ("을", "로")


@pytest.mark.parametrize("word", ["", "😀", "…", "漢字", "カード", "()", "٣", "²"])
def test_a_word_nobody_can_read_gets_one_form(word):
    assert particle(word, "을를") == "를"
    assert particle(word, "으로") == "로"


def test_decomposed_hangul_is_the_same():
    assert particle(unicodedata.normalize("NFD", "체험존"), "이가") == "이"


@given(st.text(), st.sampled_from(sorted(PARTICLES)))
def test_any_text_gets_a_particle(word, name):
    assert particle(word, name)


KOREAN_WORDS = sorted(resources_root().joinpath("i18n").glob("*.ko.json"))
_BARE = re.compile(
    r"\{\w+\}[”’\"')\]]*(?:은|는|이|가|을|를|으로|로|과|와|이나|나|이라|라|이에요|예요)(?=[\s.,!?는고]|$)"
)
_DOUBLED = re.compile(r"[을은이]\([를는가]\)|[를는가]\([을은이]\)|\(으\)로|\(이\)|[와과]\([와과]\)")
_SAME_FOR_ALL = {"이 PySide6 버전({qt})은"}
"""The noun before the bracket decides."""


def sentences():
    """Every Korean text that something is filled into: from the label tables and from the window's translations."""
    for path in KOREAN_WORDS:
        for key, text in json.loads(path.read_text(encoding="utf-8")).items():
            yield f"{path.name} {key}", text
    window = ElementTree.parse(resources_root() / "i18n" / "journeymap_ko.ts")
    for message in window.iter("message"):
        yield message.findtext("source"), message.findtext("translation") or ""


def test_no_sentence_guesses_the_particle_after_what_is_filled_in():
    """A field followed by a particle must ask for it: ``{name:을를}``; in the window's texts by a field of its own."""
    guessed = [(where, text) for where, text in sentences() if _BARE.search(text)]
    assert [each for each in guessed if not any(fixed in each[1] for fixed in _SAME_FOR_ALL)] == []


def test_no_sentence_doubles_a_particle():
    assert [(where, text) for where, text in sentences() if _DOUBLED.search(text)] == []
