"""Finding words as people type them."""

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from journeymap.ui.command.entries import GO, PLACE, Entry
from journeymap.ui.command.matching import FIRST, PART, SCATTERED, WHOLE, WORD, WORDS, Query, match, spans
from journeymap.ui.command.search import search
from journeymap.ui.hangul import BETWEEN, folded, initials, matches

NAMES = st.text(st.sampled_from("체험존홈서비스갑값닭고과 대기aBz·-.[]^\\Demo 👍ß"), min_size=1, max_size=20)
QUERIES = st.text(st.sampled_from("ㅊㅎㅈㄱㄳㅏ체허험존갑과 aBd·-.[]^\\"), max_size=12)


@pytest.mark.parametrize(
    ("query", "text", "meant"),
    [
        ("ㅊㅎㅈ", "홈서비스 체험존", "체험존"),
        ("체ㅎㅈ", "체험존", "체험존"),
        ("ㅊㅎ존", "체험존", "체험존"),
        ("체허", "체험존", "체험"),
        ("쳏", "체험존", "체험"),
        ("한", "하늘", "하늘"),
        ("갑", "값", "값"),
        ("값", "갑시다", "갑시"),
        ("고", "과일", "과"),
        ("ㄳ", "감사 카드", "감사"),
        ("홈서비스체", "홈서비스 체험존", "홈서비스체"),
        ("반품교환", "반품·교환", "반품교환"),
        ("zoom", "Zoom In", "Zoom"),
        ("ZI", "Zoom In", "ZI"),
        ("dmz", "Demo zone", "Dmz"),
        ("ㅎㅊ", "홈서비스 체험존", "홈체"),
        ("체존", "체험존", "체존"),
    ],
)
def test_what_is_typed_is_found(query, text, meant):
    found = match(query, text)
    assert found is not None
    assert "".join(text[at] for at in found.positions) == meant


@pytest.mark.parametrize(("query", "text"), [("ㅊㅈ", "체험존"), ("쀍", "체험존"), ("mz", "Demo zone"), ("고", "가게")])
def test_what_is_not_meant_is_not_found(query, text):
    assert match(query, text) is None


def test_better_places_score_higher():
    texts = ["체험존", "체험존 안내", "홈서비스 체험존", "대체험존", "체 안 험존"]
    scores = [match("체험존", text).score for text in texts]
    assert scores[:4] == sorted(scores[:4], reverse=True)
    assert [score // 100 * 100 for score in scores[:4]] == [WHOLE, FIRST, WORD, PART]
    assert match("dz", "Demo zone").score // 100 * 100 == WORDS
    assert match("dmz", "Demo zone").score // 100 * 100 == SCATTERED


def test_decomposed_queries_are_composed():
    assert match(unicodedata.normalize("NFD", "체험"), "체험존") == match("체험", "체험존")
    assert matches("\u110e\u1112", "체험존")


@given(NAMES, st.data())
def test_every_part_of_a_name_finds_it(name, data):
    start = data.draw(st.integers(0, len(name) - 1))
    part = name[start : data.draw(st.integers(start + 1, len(name)))]
    assert match(part, name) is not None
    assert matches(part, name)


@given(st.text(st.characters(min_codepoint=0xAC00, max_codepoint=0xD7A3), min_size=1, max_size=8), st.data())
def test_every_way_to_type_a_syllable_finds_it(name, data):
    """A syllable is begun by its consonant, then its vowel, then its final; with the first of a final of two."""
    for typed in stages_of(data.draw(st.sampled_from(name))):
        assert matches(typed, name), typed
    assert matches(initials(name), name)


def stages_of(syllable):
    initial, vowel, *final = unicodedata.normalize("NFD", syllable)
    yield initials(syllable)
    yield unicodedata.normalize("NFC", initial + vowel)
    yield unicodedata.normalize("NFC", initial + vowel + "".join(final))


@given(QUERIES, NAMES)
def test_positions_lie_in_the_text_in_order(query, text):
    found = match(query, text)
    if found is not None:
        assert list(found.positions) == sorted(set(found.positions))
        assert all(0 <= at < len(text) for at in found.positions)
        covered = [at for start, length in spans(found.positions) for at in range(start, start + length)]
        assert covered == list(found.positions)
    if matches(query, text) and query.strip():
        assert found is not None


@given(st.text(max_size=30))
def test_folding_keeps_every_letter_in_its_place(text):
    assert len(folded(text)) == len(text)


@pytest.mark.parametrize(
    ("query", "text"),
    [("a" * 63 + "b", "a" * 240), ("a" * 60 + "b", "a " * 120), ("." * 60 + "b", "." * 240), ("ab" * 30, "ba " * 80)],
)
def test_no_query_takes_long(query, text):
    """Searching is by steps that never go back: were it not, these would not end."""
    match(query, text)
    matches(query, text)


def test_signs_alone_are_looked_for_as_they_are():
    assert matches("…", "저장…")
    assert not matches("…", "저장")
    assert BETWEEN


def test_the_words_all_places_begin_with_do_not_drown_what_is_meant():
    goals = [Entry(GO, name, name) for name in ("Plan finder", "Plan advice", "Price plan", "Parcel lane")]
    places = [Entry(PLACE, name, f"Place a new {name}") for name in ("App", "Queue", "Plan consultation")]
    found = [hit.entry.title for hit in search(Query("plan"), [*goals, *places], {})]
    assert found[-1] == "Parcel lane"
    assert set(found[:-1]) == {"Plan finder", "Plan advice", "Price plan", "Place a new Plan consultation"}
    alone = [hit.entry.title for hit in search(Query("plan"), places, {})]
    assert alone[0] == "Place a new Plan consultation"
    assert "Place a new App" in alone
