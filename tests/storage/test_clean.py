"""The gate every text passes."""

import unicodedata

import pytest
from hypothesis import given

from journeymap.storage.clean import LONGEST_TYPED, clean, clean_line, is_clean
from tests.storage.maps import dirty_texts


@pytest.mark.parametrize(
    ("dirty", "wanted"),
    [
        ("한국어 🙂 text\twith\nlines", "한국어 🙂 text\twith\nlines"),
        ("a\r\nb\rc\x85d\u2028e\u2029f", "a\nb\nc\nd\ne\nf"),
        ("a\x00b\x07c\x1bd\x7fe\x9ff\x0bg\x0ch", "abcdefgh"),
        ("\ufeffmark", "mark"),
        ("\u1100\u1161\u11a8", "각"),
        ("half \ud83d", "half \ufffd"),
        ("\ude00 half", "\ufffd half"),
        ("whole \ud83d\ude00", "whole 😀"),
        ("no letters \ufffe\uffff", "no letters \ufffd\ufffd"),
        ("e\x00\u0301", "é"),
    ],
)
def test_what_becomes_of_it(dirty, wanted):
    assert clean(dirty) == wanted
    assert is_clean(wanted)


@given(dirty_texts)
def test_cleaning_is_done_once_and_for_all(text):
    cleaned = clean(text)
    assert is_clean(cleaned)
    assert clean(cleaned) is cleaned or clean(cleaned) == cleaned
    assert unicodedata.is_normalized("NFC", cleaned)
    cleaned.encode()


def test_a_long_text_is_cut():
    assert len(clean("가" * 300_000)) == 200_000
    assert clean("나\x00" * 50, longest=3) == "나나나"


def test_a_name_is_one_line():
    assert clean_line("  두\r\n줄\t이름 ") == "두 줄 이름"
    assert len(clean_line("x" * (LONGEST_TYPED + 5))) == LONGEST_TYPED
