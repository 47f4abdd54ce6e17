"""QR codes (ISO/IEC 18004): a link to be read by a telephone's camera.

Bytes only, error correction M, versions 1 to 15: links of up to 400 bytes.
"""

from collections.abc import Callable, Iterator
from functools import lru_cache
from itertools import chain, groupby, pairwise, product, zip_longest

from journeymap.layout.kit.pieces import Piece
from journeymap.layout.marks import Path
from journeymap.layout.pages import POINTS_PER_MM

QUIET = 4
"""Modules left white on every side."""

LEAST_MM = 20.0
"""Side of the dark square: smaller ones are hard to read at arm's length."""

_LEAST_MODULE_MM = 0.4
_INK = "#000000"
_BYTES = 0b0100
_LEVEL_M = 0b00

Matrix = tuple[tuple[bool, ...], ...]

_BLOCKS: dict[int, tuple[int, tuple[int, ...]]] = {
    1: (10, (16,)),
    2: (16, (28,)),
    3: (26, (44,)),
    4: (18, (32,) * 2),
    5: (24, (43,) * 2),
    6: (16, (27,) * 4),
    7: (18, (31,) * 4),
    8: (22, (38, 38, 39, 39)),
    9: (22, (36, 36, 36, 37, 37)),
    10: (26, (43,) * 4 + (44,)),
    11: (30, (50,) + (51,) * 4),
    12: (22, (36,) * 6 + (37,) * 2),
    13: (22, (37,) * 8 + (38,)),
    14: (24, (40,) * 4 + (41,) * 5),
    15: (24, (41,) * 5 + (42,) * 5),
}
"""By version: error correction codewords of a block, and the data codewords of every block (Table 9)."""

_ALIGNED: dict[int, tuple[int, ...]] = {
    7: (6, 22, 38),
    8: (6, 24, 42),
    9: (6, 26, 46),
    10: (6, 28, 50),
    11: (6, 30, 54),
    12: (6, 32, 58),
    13: (6, 34, 62),
    14: (6, 26, 46, 66),
    15: (6, 26, 48, 70),
}
"""Centres of alignment patterns (Annex E); up to version 6 there is one, at the lower right."""

_MASKS: tuple[Callable[[int, int], bool], ...] = (
    lambda y, x: (y + x) % 2 == 0,
    lambda y, x: y % 2 == 0,
    lambda y, x: x % 3 == 0,
    lambda y, x: (y + x) % 3 == 0,
    lambda y, x: (y // 2 + x // 3) % 2 == 0,
    lambda y, x: y * x % 2 + y * x % 3 == 0,
    lambda y, x: (y * x % 2 + y * x % 3) % 2 == 0,
    lambda y, x: ((y + x) % 2 + y * x % 3) % 2 == 0,
)


def qr_piece(text: str) -> Piece | None:
    """Return the code as a square piece with its quiet zone; None where there is nothing to encode."""
    matrix = qr_matrix(text)
    if not matrix:
        return None
    module = max(LEAST_MM / len(matrix), _LEAST_MODULE_MM) * POINTS_PER_MM
    segments: list[tuple[str | float, ...]] = []
    for line, row in enumerate(matrix):
        at = 0
        for is_dark, run in groupby(row):
            start, at = at, at + len(list(run))
            if is_dark:
                left, right = (QUIET + start) * module, (QUIET + at) * module
                top, bottom = (QUIET + line) * module, (QUIET + line + 1) * module
                segments += [("M", left, top), ("L", right, top), ("L", right, bottom), ("L", left, bottom), ("Z",)]
    return Piece((len(matrix) + 2 * QUIET) * module, (Path(tuple(segments), fill=_INK),))


@lru_cache(maxsize=256)
def qr_matrix(text: str) -> Matrix:
    """Return the modules of a code, row by row, dark ones True; none for no text, or one too long to be read."""
    content = text.encode()
    version = next((v for v in _BLOCKS if content and len(content) <= _room(v)), 0)
    if not version:
        return ()
    bits = [bit for word in _codewords(content, version) for bit in _bits(word, 8)]
    fixed = _patterns(version)
    free = list(_zigzag(17 + 4 * version, fixed))
    # The remaining modules after the last codeword are light before masking.
    bits += [False] * (len(free) - len(bits))
    masked = (_masked(fixed, free, bits, number) for number in range(len(_MASKS)))
    return min(masked, key=_penalty)


def _room(version: int) -> int:
    """Return how many bytes fit: all but the mode and the count before them."""
    return sum(_BLOCKS[version][1]) - (2 if version < 10 else 3)


def _bits(value: int, count: int) -> list[bool]:
    return [bool(value >> at & 1) for at in reversed(range(count))]


def _codewords(content: bytes, version: int) -> list[int]:
    """Return data and error correction as they stand in the code: the blocks' words in turns."""
    length, sizes = _BLOCKS[version]
    stream = [*_bits(_BYTES, 4), *_bits(len(content), 8 if version < 10 else 16)]
    stream += chain.from_iterable(_bits(byte, 8) for byte in content)
    stream += [False] * min(4, 8 * sum(sizes) - len(stream))
    stream += [False] * (-len(stream) % 8)
    words = [int("".join("01"[bit] for bit in stream[at : at + 8]), 2) for at in range(0, len(stream), 8)]
    while len(words) < sum(sizes):
        words += (0xEC, 0x11)
    blocks, at = [], 0
    for size in sizes:
        blocks.append(words[at : at + size])
        at += size
    ends = [_correction(block, length) for block in blocks]
    turns = (*zip_longest(*blocks), *zip_longest(*ends))
    return [word for turn in turns for word in turn if word is not None]


def _times(left: int, right: int) -> int:
    """Multiply in the field of 256 elements with x^8 + x^4 + x^3 + x^2 + 1."""
    product_ = 0
    for bit in reversed(range(8)):
        product_ = product_ << 1 ^ (product_ >> 7) * 0x11D
        product_ ^= (right >> bit & 1) * left
    return product_


@lru_cache(maxsize=16)
def _generator(length: int) -> tuple[int, ...]:
    """Return the coefficients of the generator polynomial, without the leading 1."""
    result = [0] * (length - 1) + [1]
    root = 1
    for _ in range(length):
        for at in range(length):
            result[at] = _times(result[at], root) ^ (result[at + 1] if at + 1 < length else 0)
        root = _times(root, 2)
    return tuple(result)


def _correction(block: list[int], length: int) -> list[int]:
    """Return the remainder of a block: Reed and Solomon's check words."""
    rest = [0] * length
    for word in block:
        factor = word ^ rest.pop(0)
        rest.append(0)
        rest = [have ^ _times(each, factor) for have, each in zip(rest, _generator(length), strict=True)]
    return rest


def _patterns(version: int) -> dict[tuple[int, int], bool]:
    """Return the modules that carry no data: finders, timing, alignment, version, and room for the format."""
    size = 17 + 4 * version
    fixed: dict[tuple[int, int], bool] = {}
    for at in range(size):
        fixed[6, at] = fixed[at, 6] = at % 2 == 0
    for top, left in ((3, 3), (3, size - 4), (size - 4, 3)):
        for dy, dx in product(range(-4, 5), repeat=2):
            if 0 <= top + dy < size and 0 <= left + dx < size:
                fixed[top + dy, left + dx] = max(abs(dy), abs(dx)) not in (2, 4)
    fixed |= _alignment(version, size)
    for place in _format_places(size):
        fixed[place] = False
    fixed[size - 8, 8] = True
    if version >= 7:
        for at, bit in enumerate(reversed(_bits(version << 12 | _check(version, 12, 0x1F25), 18))):
            fixed[at // 3, size - 11 + at % 3] = fixed[size - 11 + at % 3, at // 3] = bit
    return fixed


def _alignment(version: int, size: int) -> dict[tuple[int, int], bool]:
    """Return the small squares within the code, wherever there is no finder."""
    places = _ALIGNED.get(version, (6, size - 7) if version > 1 else ())
    centers = set(product(places, repeat=2)) - {(6, 6), (6, size - 7), (size - 7, 6)}
    around = list(product(range(-2, 3), repeat=2))
    return {(y + dy, x + dx): max(abs(dy), abs(dx)) != 1 for y, x in sorted(centers) for dy, dx in around}


def _check(value: int, length: int, polynomial: int) -> int:
    """Return the BCH check bits of ``value``."""
    rest = value
    for _ in range(length):
        rest = rest << 1 ^ (rest >> length - 1) * polynomial
    return rest


def _format_places(size: int) -> list[tuple[int, int]]:
    """Return where the 15 format bits stand, lowest first: once around the first finder, once at the others."""
    upright = [(at, 8) for at in (0, 1, 2, 3, 4, 5, 7, 8)]
    level = [(8, at) for at in (7, 5, 4, 3, 2, 1, 0)]
    return [*upright, *level, *((8, size - 1 - at) for at in range(8)), *((size - 7 + at, 8) for at in range(7))]


def _zigzag(size: int, fixed: dict[tuple[int, int], bool]) -> Iterator[tuple[int, int]]:
    """Yield the free modules in the order data takes: two columns at a time, up and down in turns."""
    is_up = True
    for right in (*range(size - 1, 6, -2), 5, 3, 1):
        for y in range(size - 1, -1, -1) if is_up else range(size):
            for x in (right, right - 1):
                if (y, x) not in fixed:
                    yield y, x
        is_up = not is_up


def _masked(fixed: dict[tuple[int, int], bool], free: list[tuple[int, int]], bits: list[bool], number: int) -> Matrix:
    """Return the code under one mask."""
    mask = _MASKS[number]
    modules = fixed | {(y, x): bit is not mask(y, x) for (y, x), bit in zip(free, bits, strict=True)}
    size = max(y for y, _x in fixed) + 1
    kind = _LEVEL_M << 3 | number
    written = (kind << 10 | _check(kind, 10, 0x537)) ^ 0x5412
    for place, bit in zip(_format_places(size), [*reversed(_bits(written, 15))] * 2, strict=True):
        modules[place] = bit
    return tuple(tuple(modules[y, x] for x in range(size)) for y in range(size))


def _penalty(matrix: Matrix) -> int:
    """Return how hard a code is to read: runs, squares, shapes like finders, too much of one colour."""
    lines = [*matrix, *zip(*matrix, strict=True)]
    found = 0
    for line in lines:
        found += sum(length - 2 for _bit, run in groupby(line) if (length := len(list(run))) >= 5)
        words = "".join("01"[bit] for bit in line)
        found += 40 * sum(words.startswith(("10111010000", "00001011101"), at) for at in range(len(words)))
    for above, below in pairwise(matrix):
        for at in range(len(above) - 1):
            found += 3 * (above[at] is above[at + 1] is below[at] is below[at + 1])
    dark = sum(map(sum, matrix)) / len(matrix) ** 2
    return found + 10 * int(abs(dark - 0.5) * 20)
