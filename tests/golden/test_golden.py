"""Printed pages look as they did when somebody last looked at them."""

import pytest
from PIL import Image

from journeymap.layout.kit.kit import KitKind
from tests.golden.pictures import differences, drawn, kept

MEAN = 1.2
"""Of 255. Another release of PDFium smooths edges otherwise: that stays below."""

STRONG_SHARE = 0.003
"""Of all pixels. A word or an icon that moved, came or went is above."""


def looks_alike(one, other):
    mean, strong = differences(one, other)
    return mean <= MEAN and strong <= STRONG_SHARE


@pytest.mark.parametrize("kind", KitKind)
def test_it_looks_as_it_did(kind, tmp_path):
    now = drawn(kind)
    now.save(tmp_path / f"{kind.value}.png")
    with Image.open(kept(kind)) as golden:
        assert now.size == golden.size, f"see {tmp_path}; if it is meant: python -m tests.golden"
        mean, strong = differences(now, golden)
    found = f"{mean:.2f} of 255 apart, {strong:.2%} of the pixels strongly"
    assert mean <= MEAN, f"{found}: see {tmp_path}; if it is meant: python -m tests.golden"
    assert strong <= STRONG_SHARE, f"{found}: see {tmp_path}; if it is meant: python -m tests.golden"


@pytest.mark.parametrize("kind", KitKind)
def test_pictures_are_small(kind):
    assert kept(kind).stat().st_size < 60_000


@pytest.mark.parametrize("kind", KitKind)
def test_black_and_white_is_seen_to_be_another_picture(kind):
    with Image.open(kept(kind)) as golden:
        assert not looks_alike(drawn(kind, is_mono=True), golden)


def test_a_page_moved_by_a_millimetre_is_seen():
    now = drawn(KitKind.TOUCHPOINTS)
    moved = now.transform(now.size, Image.Transform.AFFINE, (1, 0, 2, 0, 1, 0))
    with Image.open(kept(KitKind.TOUCHPOINTS)) as golden:
        assert not looks_alike(moved, golden)
