"""Who runs beside whom on a shared track.

Lines lie side by side only where they really meet, each in the lane that makes it cross the
others least; a line that passes through a card keeps its height, so that it does not kink at
the card's edge.
"""

import itertools
from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import lru_cache
from typing import NamedTuple

from journeymap.layout.routing import Leg, Track

_STEP = 4
"""Places along a track between one card and the next: gutter, near edge, middle, far edge."""

_MIDDLE, _NEAR, _FAR = 2, 1, 3
_EDGE = {"left": _NEAR, "top": _NEAR, "right": _FAR, "bottom": _FAR}


class Piece(NamedTuple):
    """A straight part of a leg.

    Parameters
    ----------
    start, end : places along the track, ``start`` before ``end``.
    pull, end_pull : to which side the leg turns off at either end: -1 left or up, 1 right or
        down, 0 where it goes into a card.
    """

    track: Track
    start: int
    end: int
    pull: int
    end_pull: int


class _Strand(NamedTuple):
    """A line on one track without a break."""

    line: int
    pieces: tuple[Piece, ...]

    @property
    def start(self) -> int:
        return self.pieces[0].start

    @property
    def end(self) -> int:
        return self.pieces[-1].end


class Berth(NamedTuple):
    """A piece's place on its track: the ``rank``-th of ``total`` side by side."""

    rank: int
    total: int


class Strands:
    """The lanes of all lines on all tracks."""

    def __init__(self, legs: Iterable[tuple[int, Leg]]) -> None:
        """Give every piece of ``legs``, each with its line's number, a lane."""
        found: dict[Track, set[tuple[int, Piece]]] = {}
        for line, leg in legs:
            for piece in pieces_of(leg):
                found.setdefault(piece.track, set()).add((line, piece))
        self._berths: dict[tuple[int, Piece], Berth] = {}
        self._widest: dict[Track, int] = {}
        for track, used in found.items():
            for cluster in _clusters(list(_strands(sorted(used)))):
                self._widest[track] = max(self._widest.get(track, 0), self._berth(cluster))

    @property
    def widest(self) -> Mapping[Track, int]:
        """How many lines lie side by side on each track, at most."""
        return self._widest

    def berth(self, line: int, piece: Piece) -> Berth:
        """Return where ``line`` runs on its way along ``piece``."""
        return self._berths[line, piece]

    def _berth(self, cluster: Sequence[_Strand]) -> int:
        """Rank strands so that all that overlap keep their order, and return how many ranks that takes."""
        places = sorted({place for strand in cluster for place in (strand.start, strand.end)})
        filled = [0] * len(places)
        ranks = []
        for strand in sorted(cluster, key=_order):
            reach = range(bisect_left(places, strand.start), bisect_right(places, strand.end))
            rank = max(filled[at] for at in reach)
            ranks.append((strand, rank))
            for at in reach:
                filled[at] = rank + 1
        count = max(filled)
        for strand, rank in ranks:
            for piece in strand.pieces:
                self._berths[strand.line, piece] = Berth(rank, count)
        return count


@lru_cache(16_384)
def pieces_of(leg: Leg) -> tuple[Piece, ...]:
    """Return the straight parts of a leg in the order of travel."""
    if leg.side in ("top", "bottom"):
        ends = (leg.source.row * _STEP + _EDGE[leg.side], leg.target.row * _STEP + _EDGE[leg.to_side])
        return (Piece(Track("column", leg.source.column), min(ends), max(ends), 0, 0),)
    tracks = list(_tracks(leg))
    corners = [
        (leg.source.column * _STEP + _EDGE[leg.side], _place(tracks[0])),
        *((_place(turn.x), _place(turn.y)) for turn in leg.turns),
        (leg.target.column * _STEP + _EDGE[leg.to_side], _place(tracks[-1])),
    ]
    pieces = []
    for at, track in enumerate(tracks):
        along = 1 if at % 2 else 0
        start, end = corners[at][along], corners[at + 1][along]
        before = _sign(corners[at - 1][1 - along] - corners[at][1 - along]) if at else 0
        last = at + 1 == len(tracks)
        after = 0 if last else _sign(corners[at + 2][1 - along] - corners[at + 1][1 - along])
        if start <= end:
            pieces.append(Piece(track, start, end, before, after))
        else:
            pieces.append(Piece(track, end, start, after, before))
    return tuple(pieces)


def _tracks(leg: Leg) -> Iterator[Track]:
    """Yield the tracks a leg runs along; level and upright ones take turns."""
    yield Track("row", leg.source.row)
    for into, off in zip(leg.turns[::2], leg.turns[1::2], strict=True):
        yield into.x
        yield off.y


def _place(track: Track) -> int:
    return track.number * _STEP + (_MIDDLE if track.kind in ("row", "column") else 0)


def _sign(number: int) -> int:
    return (number > 0) - (number < 0)


def _strands(used: Sequence[tuple[int, Piece]]) -> Iterator[_Strand]:
    """Tie a line's pieces before and behind a card into one; ``used`` goes by line and place."""
    for line, group in itertools.groupby(used, key=lambda each: each[0]):
        open_at: dict[int, list[Piece]] = {}
        tied: list[list[Piece]] = []
        for _, piece in group:
            strand = open_at.pop(piece.start - _FAR + _NEAR, None) if piece.start % _STEP == _FAR else None
            if strand is None:
                strand = []
                tied.append(strand)
            strand.append(piece)
            if piece.end % _STEP == _NEAR:
                open_at[piece.end] = strand
        yield from (_Strand(line, tuple(pieces)) for pieces in tied)


def _clusters(strands: list[_Strand]) -> Iterator[list[_Strand]]:
    """Split strands where none of them runs."""
    strands.sort(key=lambda strand: (strand.start, strand.end))
    cluster: list[_Strand] = []
    reach = 0
    for strand in strands:
        if cluster and strand.start > reach:
            yield cluster
            cluster = []
        reach = max(reach, strand.end) if cluster else strand.end
        cluster.append(strand)
    yield cluster


def _order(strand: _Strand) -> tuple[int, int, int, int]:
    """Sort strands from left to right, or from top to bottom, so that few cross.

    Whoever turns off to the left runs on the left, the shorter way further out; lines that
    run alike all the way keep the same neighbours around every bend.
    """
    first, last = strand.pieces[0].pull, strand.pieces[-1].end_pull
    pull = first + last
    length = strand.end - strand.start
    along = length * -_sign(pull) if pull else strand.start * _sign(first)
    turned = strand.pieces[0].track.kind == "left" or last < first
    return pull, along, -strand.line if turned else strand.line, strand.start
