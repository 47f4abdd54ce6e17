"""Pouring pieces into pages: nothing is lost, nothing sticks out, nothing that sticks is left alone."""

from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from journeymap.layout.kit.flow import pour, pour_closely
from journeymap.layout.kit.pieces import Piece

HEIGHT = 100.0

piece = st.builds(
    Piece,
    height=st.floats(0.0, 40.0),
    gap=st.sampled_from((0.0, 4.0, 12.0)),
    sticky=st.booleans(),
    breaks=st.sampled_from((False, False, False, True)),
    anchor=st.uuids().map(str),
)
pieces = st.lists(piece, max_size=60)


def standing(pages):
    return [each for page in pages for each in page]


@given(pieces)
def test_everything_stands_once_and_in_its_order(some):
    assert [each.piece.anchor for each in standing(pour(some, HEIGHT))] == [each.anchor for each in some]
    assert [each.piece.anchor for each in standing(pour_closely(some, HEIGHT))] == [each.anchor for each in some]


@given(pieces)
def test_nothing_stands_below_the_frame_or_on_something_else(some):
    for page in (*pour(some, HEIGHT), *pour_closely(some, HEIGHT)):
        bottom = 0.0
        for each in page:
            assert each.top >= bottom - 1e-6
            bottom = each.top + each.piece.height
        assert bottom <= HEIGHT + 1e-5


@given(pieces)
def test_what_sticks_is_never_the_last_on_a_page_unless_its_run_is_longer_than_one(some):
    pages = pour(some, HEIGHT)
    for page in pages[:-1]:
        last = page[-1].piece
        if last.sticky and not _followed_by_a_break(some, last):
            assert _height_of_run(some, last) > HEIGHT - 1e-6


def _followed_by_a_break(some, last):
    at = [each.anchor for each in some].index(last.anchor)
    return at + 1 < len(some) and some[at + 1].breaks


def _height_of_run(some, member):
    runs, run = [], []
    for each in some:
        if run and each.breaks:
            runs.append(run)
            run = []
        run.append(each)
        if not each.sticky:
            runs.append(run)
            run = []
    found = next(run for run in (*runs, run) if any(each.anchor == member.anchor for each in run))
    return sum(each.gap + each.height for each in found)


def test_spare_lines_are_left_out_rather_than_begin_a_page():
    lines = [Piece(30.0, spare=True, anchor=str(n)) for n in range(4)]
    assert len(pour([Piece(50.0), *lines], HEIGHT)) == 1


def test_a_table_goes_on_below_its_head():
    head = Piece(10.0, anchor="head")
    rows = [Piece(30.0, continued=(head,), anchor=str(n)) for n in range(5)]
    pages = pour([head, *rows], HEIGHT)
    assert [[each.piece.anchor for each in page] for page in pages] == [
        ["head", "0", "1", "2"],
        ["head", "3", "4"],
    ]


def test_a_piece_higher_than_a_page_is_taken_apart():
    lines = tuple((0.0, 20.0 * n, Piece(20.0, anchor=str(n))) for n in range(12))
    tall = Piece(240.0, inside=lines, gap=8.0)
    pages = pour([Piece(20.0), tall], HEIGHT)
    said = [inner.anchor for each in standing(pages) for _, _, inner in each.piece.inside]
    assert said == [str(n) for n in range(12)]
    assert all(each.top + each.piece.height <= HEIGHT for each in standing(pages))


def test_a_chapter_is_set_closer_to_save_a_page_that_would_hold_little():
    chapter = [Piece(20.0, gap=8.0) for _ in range(4)]
    chapter[0] = replace(chapter[0], breaks=True)
    assert len(pour(chapter, HEIGHT)) == 2
    assert len(pour_closely(chapter, HEIGHT)) == 1
