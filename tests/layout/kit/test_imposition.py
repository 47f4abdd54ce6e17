"""Imposition: pages in order on half sheets, links and fields where their marks are."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from journeymap.layout.geometry import Rect
from journeymap.layout.kit.imposition import SHRINK, Imposition, folded_order, half_paper, imposed
from journeymap.layout.kit.kit import KitKind
from journeymap.layout.marks import Box
from journeymap.layout.pages import (
    Anchor,
    Bookmark,
    FormField,
    Link,
    Orientation,
    Page,
    Paper,
    Placed,
    sheet_size,
    smallest_text,
)
from tests.layout.kit.corners import millimetres, standing, within


def numbered(count, paper=Paper.A4):
    width, height = sheet_size(half_paper(paper), Orientation.PORTRAIT)
    spot = Rect(10.0, 20.0, 30.0, 40.0)
    return [
        Page(
            width,
            height,
            (Placed((Box(spot.x, spot.y, spot.width, spot.height, f"#{n:06X}"),), clip=Rect(0, 0, width, height)),),
            (Bookmark(str(n), spot),),
            (Link(spot, f"#{n}"),),
            (Anchor(str(n), spot.y),),
            (FormField(spot, str(n)),),
        )
        for n in range(count)
    ]


def shown(side):
    """Return the numbers of the pages on a side with the x their box stands at."""
    return [(int(mark.fill[1:], 16), at) for mark, at in standing(side) if isinstance(mark, Box)]


@given(st.integers(1, 41))
def test_folded_sheets_read_in_order(count):
    sides = folded_order(numbered(count))
    assert len(sides) == 2 * -(-count // 4)
    leaves = [None] * (4 * len(sides) // 2)
    for number in range(0, len(sides), 2):
        # Sheet by sheet into one another: the front's right page comes first, the back's left page follows.
        (last, first), (second, before_last) = sides[number], sides[number + 1]
        leaves[number], leaves[number + 1] = first, second
        leaves[-1 - number], leaves[-2 - number] = last, before_last
    read = [page.anchors[0].name for page in leaves if page]
    assert read == [str(n) for n in range(count)]


@given(st.integers(1, 17), st.sampled_from([Imposition.TWO_UP, Imposition.FOLDED]), st.sampled_from(Paper))
def test_everything_moves_with_its_page(count, imposition, paper):
    sides = imposed(numbered(count, paper), imposition, paper)
    seen = []
    for side in sides:
        assert (side.width, side.height) == pytest.approx(sheet_size(paper, Orientation.LANDSCAPE))
        boxes = dict(shown(side))
        seen += boxes
        for n, at in boxes.items():
            assert within(at, Rect(0, 0, side.width, side.height))
            assert at.width == pytest.approx(30.0 * SHRINK)
            link = next(link for link in side.links if link.target == f"#{n}")
            field = next(field for field in side.fields if field.name == str(n))
            anchor = next(anchor for anchor in side.anchors if anchor.name == str(n))
            for rect in (link.rect, field.rect):
                assert (rect.x, rect.y, rect.width, rect.height) == pytest.approx((at.x, at.y, at.width, at.height))
            assert anchor.y == pytest.approx(at.y)
    assert sorted(seen) == list(range(count))


def test_two_up_keeps_bookmarks_and_order():
    sides = imposed(numbered(5), Imposition.TWO_UP, Paper.A4)
    assert [mark.title for side in sides for mark in side.bookmarks] == ["0", "1", "2", "3", "4"]
    assert [[n for n, _ in shown(side)] for side in sides] == [[0, 1], [2, 3], [4]]


def test_none_changes_nothing():
    pages = numbered(3)
    assert imposed(pages, Imposition.NONE, Paper.A4) == tuple(pages)


@pytest.mark.parametrize("imposition", [Imposition.TWO_UP, Imposition.FOLDED])
def test_touchpoint_sheets_on_half_a4_stay_legible(sample, printed, imposition):
    pages = printed(sample, kind=KitKind.TOUCHPOINTS, imposition=imposition)
    assert smallest_text(pages) >= 7.0
    for page in pages:
        assert (millimetres(page.width), millimetres(page.height)) == pytest.approx((297, 210), abs=0.05)


@pytest.mark.parametrize("imposition", [Imposition.TWO_UP, Imposition.FOLDED])
def test_a_booklet_on_half_a4_stays_legible_and_its_map_upright(telecom, printed, imposition):
    pages = printed(telecom, kind=KitKind.BOOKLET, imposition=imposition)
    assert smallest_text(pages) >= 7.0
    anchors = {anchor.name for page in pages for anchor in page.anchors}
    leading = {link.target[1:] for page in pages for link in page.links if link.target.startswith("#")}
    assert leading <= anchors
    for page in pages:
        assert (millimetres(page.width), millimetres(page.height)) == pytest.approx((297, 210), abs=0.05)
