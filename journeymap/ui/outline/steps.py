"""The steps that lead from one order of rows to another, as few as are easily found."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from journeymap.ui.outline.contents import Key


@dataclass(frozen=True, slots=True)
class Remove:
    """Rows from ``first`` to ``last`` go."""

    first: int
    last: int


@dataclass(frozen=True, slots=True)
class Insert:
    """Rows come, the first as the ``at``-th."""

    at: int
    keys: list[Key]


@dataclass(frozen=True, slots=True)
class Move:
    """The ``start``-th row becomes the ``end``-th, counted without it."""

    start: int
    end: int


Step = Remove | Insert | Move


def steps_between(have: list[Key], wanted: Sequence[Key]) -> Iterator[Step]:
    """Yield what turns ``have``, which is changed on the way, into ``wanted``; each step as of the ones before."""
    if have == wanted:
        return
    yield from _removals(have, set(wanted))
    yield from _arrivals(have, wanted)
    at = 0
    while at < len(wanted):
        if have[at] == wanted[at]:
            at += 1
            continue
        # One row that went further down looks like all others having gone up by one.
        if at + 1 < len(have) and have[at + 1] == wanted[at]:
            start, end = at, wanted.index(have[at])
        else:
            start, end = have.index(wanted[at]), at
        have.insert(end, have.pop(start))
        yield Move(start, end)


def _removals(have: list[Key], wanted: set[Key]) -> Iterator[Step]:
    last = len(have) - 1
    while last >= 0:
        if have[last] in wanted:
            last -= 1
            continue
        first = last
        while first > 0 and have[first - 1] not in wanted:
            first -= 1
        del have[first : last + 1]
        yield Remove(first, last)
        last = first - 1


def _arrivals(have: list[Key], wanted: Sequence[Key]) -> Iterator[Step]:
    known = set(have)
    at = 0
    while at < len(wanted):
        if wanted[at] in known:
            at += 1
            continue
        end = at
        while end < len(wanted) and wanted[end] not in known:
            end += 1
        keys = list(wanted[at:end])
        have[at:at] = keys
        yield Insert(at, keys)
        at = end
