"""The emotion curve: smooth, never overshooting, its extremes named without hiding a face."""

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from journeymap.i18n import Labels
from journeymap.layout.board import PartKind
from journeymap.layout.curve import Moment, curve_parts, spread, thinned
from journeymap.layout.fonts import Fonts
from journeymap.layout.geometry import Point, Rect
from journeymap.layout.keepsakes import Keepsakes
from journeymap.layout.map_view import MapStyle
from journeymap.layout.marks import Box, TextRun
from journeymap.layout.paths import flattened, rounded_polyline, smooth_curve
from journeymap.layout.pen import Pen
from journeymap.layout.theme import LIGHT
from journeymap.model.vocabulary import Language

PEN = Pen(LIGHT, Fonts(), Labels(Language.KOREAN), MapStyle())
SPANS = ((0.0, 140.0), (144.0, 284.0), (288.0, 560.0))


def moments(emotions: list[int], stages: list[int], number: int = 0) -> tuple[Moment, ...]:
    """Return moments with the given emotions in the given stages."""
    return tuple(
        Moment(f"t{at}", f"접점 {at}", number, emotion, stage)
        for at, (emotion, stage) in enumerate(zip(emotions, stages, strict=True))
    )


@given(st.lists(st.tuples(st.integers(-2, 2), st.integers(0, 2)), min_size=1, max_size=20))
def test_faces_go_on_to_the_right_whatever_the_path_does(felt: list[tuple[int, int]]) -> None:
    xs = spread(moments([e for e, _ in felt], [s for _, s in felt]), SPANS)
    assert all(b > a for a, b in pairwise(xs))
    assert all(SPANS[0][0] < x < SPANS[-1][1] for x in xs)


@given(st.lists(st.tuples(st.floats(1, 50), st.floats(-100, 100)), min_size=2, max_size=12))
def test_the_curve_never_leaves_the_range_of_its_neighbours(steps: list[tuple[float, float]]) -> None:
    points, x = [], 0.0
    for dx, y in steps:
        x += dx
        points.append(Point(x, y))
    drawn = flattened(smooth_curve(points), 8)
    assert drawn[0] == points[0]
    assert drawn[-1] == pytest.approx(points[-1])
    for a, b in pairwise(points):
        low, high = sorted((a.y, b.y))
        assert all(low - 1e-6 <= p.y <= high + 1e-6 for p in drawn if a.x <= p.x <= b.x)


def test_highest_and_lowest_are_named_and_their_labels_hide_no_face() -> None:
    parts = curve_parts(moments([0, 2, -2, -2, 2, 1], [0, 0, 1, 1, 2, 2]), SPANS, 128.0, PEN, Keepsakes())
    curve = parts[0][0]
    texts = "".join(mark.text for mark in curve.marks if isinstance(mark, TextRun))
    assert "접점 1" in texts
    assert "접점 2" in texts
    assert "접점 4" not in texts
    labels = [Rect(m.x, m.y, m.width, m.height) for m in curve.marks if isinstance(m, Box)]
    assert len(labels) == 2
    faces = [Rect(at.x, at.y, part.width, part.height) for part, at in parts if part.kind is PartKind.FACE]
    for label in labels:
        assert not any(
            label.x < f.right and f.x < label.right and label.y < f.bottom and f.y < label.bottom for f in faces
        )
        assert label.y >= 0
        assert label.bottom <= 128.0


def test_a_flat_curve_names_nothing_and_one_moment_draws_no_line() -> None:
    flat = curve_parts(moments([1, 1], [0, 2]), SPANS, 128.0, PEN, Keepsakes())[0][0]
    assert not [mark for mark in flat.marks if isinstance(mark, TextRun)]
    assert len(curve_parts(moments([1], [0]), SPANS, 128.0, PEN, Keepsakes())) == 2


def test_crowded_stages_keep_their_strongest_moments() -> None:
    felt = [0] * 40
    felt[17] = -2
    kept = thinned(moments(felt, [0] * 40, number=-1), SPANS)
    assert len(kept) == 7
    assert min(moment.emotion for moment in kept) == -2
    assert thinned(kept, SPANS) == kept


def test_polylines_round_their_corners() -> None:
    path = rounded_polyline([Point(0, 0), Point(100, 0), Point(100, 0), Point(100, 50)], 10)
    assert [segment[0] for segment in path] == ["M", "L", "C", "L"]
    assert path[1][1:] == (90.0, 0.0)
    assert path[-1][1:] == (100, 50)
    assert rounded_polyline([Point(1, 1), Point(1, 1)], 10) == ()
    assert smooth_curve([Point(0, 0)]) == ()


def test_flattening_walks_evenly_along_a_straight_cubic() -> None:
    straight = (("M", 0.0, 0.0), ("C", 4.0, 2.0, 8.0, 4.0, 12.0, 6.0))
    assert flattened(straight, 4) == [Point(x, x / 2) for x in (0.0, 3.0, 6.0, 9.0, 12.0)]
