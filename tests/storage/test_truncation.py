"""A file cut off anywhere is noticed, and a file damaged anywhere never brings anything but a problem."""

import time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from journeymap.assets import resources_root, samples_root
from journeymap.storage.journey_file import read_journey
from journeymap.storage.problems import Unreadable
from tests.storage.maps import SMALL

LARGE = samples_root() / "telecom-store.ko.journey.yaml"
BLANK = resources_root() / "templates" / "blank.ko.journey.yaml"


def is_noticed(source):
    try:
        read_journey(source)
    except Unreadable:
        return True
    return False


@pytest.mark.parametrize("source", [SMALL.encode(), BLANK.read_bytes()], ids=["small", "blank"])
def test_a_cut_at_any_byte_is_noticed(source):
    complete = source.rstrip(b"\n")
    assert [end for end in range(len(complete)) if not is_noticed(source[:end])] == []
    assert not is_noticed(complete)


def test_a_cut_at_any_line_of_a_large_map_is_noticed():
    source = LARGE.read_bytes()
    ends = [index + 1 for index, byte in enumerate(source[:-1]) if byte == 10]
    assert [end for end in ends[::17] + ends[-30:] if not is_noticed(source[:end])] == []


def test_a_cut_at_many_bytes_of_a_large_map_is_noticed():
    source = LARGE.read_bytes().rstrip(b"\n")
    ends = [*range(101, len(source), len(source) // 60), *range(len(source) - 40, len(source))]
    assert [end for end in ends if not is_noticed(source[:end])] == []


def test_a_cut_is_called_so():
    with pytest.raises(Unreadable) as caught:
        read_journey(SMALL.encode()[:-20])
    assert caught.value.problems[0].code == "truncated"


PIECES = [line + "\n" for line in SMALL.splitlines()]


@given(st.lists(st.sampled_from(PIECES) | st.text(max_size=8), max_size=60))
@settings(max_examples=300)
def test_lines_in_any_order_bring_a_map_or_a_problem(lines):
    began = time.perf_counter()
    is_noticed("".join([*lines, "end: journeymap\n"]).encode("utf-8", "replace"))
    assert time.perf_counter() - began < 1


@given(st.integers(0, len(SMALL.encode()) - 1), st.binary(max_size=6), st.integers(0, 6))
@settings(max_examples=400)
def test_a_damaged_map_brings_a_map_or_a_problem(at, bytes_put, bytes_cut):
    source = SMALL.encode()
    is_noticed(source[:at] + bytes_put + source[at + bytes_cut :])
