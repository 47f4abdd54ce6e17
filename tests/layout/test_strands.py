"""Lines side by side: only where they meet, straight through cards, in the order that crosses least."""

from itertools import combinations

from hypothesis import given
from hypothesis import strategies as st

from journeymap.layout.grid import Band, Grid, Square
from journeymap.layout.routing import Leg, Track, find_leg
from journeymap.layout.strands import Berth, Piece, Strands, pieces_of

STAGES = tuple(Band(f"s{number}", number, 1) for number in range(5))
LANES = tuple(Band(f"l{number}", number * 2, 2) for number in range(2))
FULL = Grid(STAGES, LANES, {(stage.id, lane.id): 2 for stage in STAGES for lane in LANES})
SQUARES = st.builds(Square, st.integers(0, 4), st.integers(0, 3))


def leg(start: tuple[int, int], end: tuple[int, int]) -> Leg:
    """Return the way between two squares of a full grid, each given as (column, row)."""
    return find_leg(FULL, Square(*start), Square(*end))


def berths(*legs: tuple[int, Leg]) -> list[list[Berth]]:
    """Return every leg's berths in the order of travel."""
    strands = Strands(legs)
    return [[strands.berth(line, piece) for piece in pieces_of(each)] for line, each in legs]


def test_lines_that_never_meet_run_in_the_middle() -> None:
    assert berths((0, leg((0, 0), (1, 0))), (1, leg((2, 0), (3, 0)))) == [[Berth(0, 1)], [Berth(0, 1)]]


def test_a_line_keeps_its_height_through_a_card() -> None:
    first, second, other = leg((0, 0), (1, 0)), leg((1, 0), (2, 0)), leg((0, 0), (1, 0))
    (before,), (after,), (beside,) = berths((1, first), (1, second), (0, other))
    assert before == after
    assert before.rank != beside.rank


def test_the_shorter_way_back_lies_inside_the_longer() -> None:
    (_, long, _), (_, short, _) = berths((0, leg((4, 0), (4, 3))), (1, leg((4, 0), (4, 2))))
    assert (short, long) == (Berth(0, 2), Berth(1, 2))


def test_pieces_turn_where_the_leg_turns() -> None:
    assert pieces_of(leg((0, 0), (1, 1))) == (
        Piece(Track("row", 0), 3, 4, 0, 1),
        Piece(Track("left", 1), 2, 6, -1, 1),
        Piece(Track("row", 1), 4, 5, -1, 0),
    )


@given(st.lists(st.tuples(st.integers(0, 5), SQUARES, SQUARES), max_size=24))
def test_no_two_lines_share_a_berth_where_they_overlap(ways: list[tuple[int, Square, Square]]) -> None:
    legs = [(line, find_leg(FULL, a, b)) for line, a, b in ways if a != b]
    strands = Strands(legs)
    used = {(line, piece) for line, each in legs for piece in pieces_of(each)}
    for (line, piece), (other, near) in combinations(used, 2):
        if line != other and piece.track == near.track and piece.start <= near.end and near.start <= piece.end:
            here, there = strands.berth(line, piece), strands.berth(other, near)
            assert here.total == there.total
            assert here.rank != there.rank
    assert all(strands.berth(line, piece).total <= strands.widest[piece.track] for line, piece in used)
