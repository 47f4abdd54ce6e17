"""Lines break between words, fit their box and lose nothing."""

from itertools import pairwise

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from journeymap.layout.fonts import Fonts
from journeymap.layout.marks import FontKey, TextRun
from journeymap.layout.text import ELLIPSIS, Lines, break_lines, fit_line, text_runs

FONTS = Fonts()
REGULAR = FontKey.REGULAR
SIZE = 12.5
WIDEST = 40.0  # more than any one character in the alphabets below, emoji families apart

ALPHABET = st.sampled_from("가나다라힣각 abcXYZ019 ·/-(),.?!“”漢字「」あァ　\tㄱ한 😀é™")
WORDS = st.text(ALPHABET, max_size=80)
WIDTHS = st.floats(WIDEST, 400)


def broken(text, width, most=99):
    return break_lines(FONTS, text, REGULAR, SIZE, width, most)


def width_of(text):
    return FONTS.width(text, REGULAR, SIZE)


@pytest.mark.parametrize(
    ("text", "width", "lines"),
    [
        ("첫 청구서가 예상보다 크다", 80, ("첫 청구서가", "예상보다 크다")),
        ("대기 접수", 80, ("대기 접수",)),
        ("대기\n접수", 80, ("대기", "접수")),
        ("하나\n\n둘\n", 80, ("하나", "", "둘")),
        ("  앞뒤   빈칸  ", 80, ("앞뒤 빈칸",)),
        ("개통·결제", 45, ("개통·", "결제")),
        ("「感謝」カード、ありがとう。", 60, ("「感謝」カー", "ド、ありが", "とう。")),
        ("", 80, ()),
        (" \n ", 80, ()),
    ],
)
def test_korean_breaks_at_spaces(text, width, lines):
    assert broken(text, width) == Lines(lines)


def test_a_word_too_wide_is_broken_inside():
    lines = broken("스마트폰데모존체험관 안내", 60).lines
    assert "".join(lines).replace(" ", "") == "스마트폰데모존체험관안내"
    assert all(width_of(line) <= 60 for line in lines)


def test_a_word_without_any_opportunity_is_broken_anywhere():
    lines = broken("ABCDEFGHIJKLMNOP", 50).lines
    assert "".join(lines) == "ABCDEFGHIJKLMNOP"
    assert len(lines) > 1


def test_what_does_not_fit_ends_with_an_ellipsis():
    assert broken("첫 청구서가 예상보다 크다", 80, 1) == Lines(("첫 청구서가…",), cut=True)
    assert broken("하나\n둘\n셋", 80, 2) == Lines(("하나", "둘…"), cut=True)
    assert broken("가, 나다라마바사아자", 45, 1).lines[0].endswith("…")
    assert not broken("가, 나다라마바사아자", 22, 1).lines[0].endswith(",…")


def test_a_character_wider_than_the_box_still_stands():
    assert broken("가나", 1).lines == ("가", "나")
    assert broken("가나", 1, 1) == Lines((ELLIPSIS,), cut=True)


def test_an_accent_stays_with_its_letter():
    assert broken("e\u0301" * 3, 1).lines == ("e\u0301",) * 3


def test_text_that_fits_exactly_is_not_broken():
    text = "가나 다라 마바"
    assert broken(text, width_of(text)).lines == (text,)
    assert fit_line(FONTS, text, REGULAR, SIZE, width_of(text)) == text


def test_one_line():
    assert fit_line(FONTS, "스마트폰 데모존\n체험", FontKey.BOLD, 13, 90) == "스마트폰 데모…"
    assert fit_line(FONTS, "", FontKey.BOLD, 13, 90) == ""


@given(WORDS, WIDTHS)
def test_no_line_is_wider_than_the_box(text, width):
    assert all(width_of(line) <= width + 1e-6 for line in broken(text, width).lines)


@given(WORDS, WIDTHS)
def test_nothing_is_lost_when_not_cut(text, width):
    lines = broken(text, width)
    assert not lines.cut
    assert "".join("".join(lines.lines).split()) == "".join(text.split())


@given(st.lists(st.text("가나다라마바사아자차카타파하", min_size=1, max_size=3), min_size=1, max_size=20), WIDTHS)
def test_words_that_fit_stay_whole(words, width):
    assume(all(width_of(word) <= width for word in words))
    assert " ".join(broken(" ".join(words), width).lines).split() == words


@given(WORDS, WIDTHS, st.integers(1, 3))
def test_a_cut_text_keeps_to_its_lines(text, width, most):
    whole, lines = broken(text, width), broken(text, width, most)
    assert lines.cut == (len(whole.lines) > most)
    assert len(lines.lines) <= most
    assert all(width_of(line) <= width + 1e-6 for line in lines.lines)
    if lines.cut:
        assert lines.lines[-1].endswith(ELLIPSIS)
        assert lines.lines[:-1] == whole.lines[: most - 1]
    else:
        assert lines == whole


def test_long_text_without_spaces_costs_little_more_than_a_line():
    # 20,000 characters in one go would keep uniseg busy for more than a second.
    lines = broken("漢字가나" * 5000, 110, 2)
    assert lines.cut
    assert len(lines.lines) == 2


def test_runs_stand_side_by_side():
    runs = text_runs(FONTS, "고객 顧客😀", 10, 20, FontKey.BOLD, SIZE, "#112233")
    assert [run.font for run in runs] == [FontKey.BOLD, FontKey.HANJA, FontKey.EMOJI]
    assert runs[0] == TextRun(10, 20, "고객 ", FontKey.BOLD, SIZE, "#112233")
    for left, right in pairwise(runs):
        assert right.x == pytest.approx(left.x + FONTS.width(left.text, left.font, SIZE))
        assert right.y == 20
