"""TrueType files: reading what an export needs of one, and writing a part of it (ISO/IEC 14496-22).

A part holds one glyph for each character asked for, in the order asked, so that a PDF addresses
it by plain numbers and a web page by a table made of them.
"""

import sys
from array import array
from bisect import bisect_right
from collections.abc import Sequence
from functools import cache
from pathlib import Path
from struct import Struct, pack, unpack_from

_COMPOSITE_WORDS = 0x0001
_COMPOSITE_SCALE = 0x0008
_COMPOSITE_MORE = 0x0020
_COMPOSITE_TWO_SCALES = 0x0040
_COMPOSITE_MATRIX = 0x0080

_CHECKSUM_MAGIC = 0xB1B0AFBA
_KEPT = ("cvt ", "fpgm", "prep")
"""What the glyphs' own instructions need; shaping and kerning are not used."""

_HEAD = Struct(">4s4s4s4sHH16shhhhHHhhh")
_GROUP = Struct(">III")


class FontFile:
    """One font of the program's own; measures are in font units, :attr:`units` of them an em."""

    def __init__(self, content: bytes) -> None:
        self._content = content
        count = unpack_from(">H", content, 4)[0]
        self._tables: dict[str, tuple[int, int]] = {}
        for number in range(count):
            tag, _sum, offset, length = unpack_from(">4sIII", content, 12 + 16 * number)
            self._tables[tag.decode("latin-1")] = (offset, length)
        head = _HEAD.unpack_from(content, self._tables["head"][0])
        self.units: int = head[5]
        self.box: tuple[int, int, int, int] = head[7:11]
        hhea = self._tables["hhea"][0]
        self.ascent, self.descent = unpack_from(">hh", content, hhea + 4)
        self._count: int = unpack_from(">H", content, self._tables["maxp"][0] + 4)[0]
        self._places = self._numbers("loca", "I" if head[14] else "H")
        self._places_unit = 1 if head[14] else 2
        self._metrics = self._numbers("hmtx", "H")
        self._metrics_count: int = unpack_from(">H", content, hhea + 34)[0]
        self._groups = self._read_groups()
        self._starts = [group[0] for group in self._groups]

    def table(self, tag: str) -> bytes:
        """Return a table's bytes, empty when the font has none."""
        offset, length = self._tables.get(tag, (0, 0))
        return self._content[offset : offset + length]

    def glyph_of(self, character: str) -> int:
        """Return the glyph of a character, 0 (an empty box) when the font has none."""
        code = ord(character)
        at = bisect_right(self._starts, code) - 1
        if at < 0:
            return 0
        first, last, glyph = self._groups[at]
        return glyph + code - first if code <= last else 0

    def advance(self, glyph: int) -> int:
        """Return how far the pen moves on after a glyph."""
        return self._metrics[2 * min(glyph, self._metrics_count - 1)]

    def outline(self, glyph: int) -> bytes:
        """Return a glyph's description as it stands in the file; a blank one is empty."""
        start = self._tables["glyf"][0]
        first, last = (start + place * self._places_unit for place in self._places[glyph : glyph + 2])
        return self._content[first:last]

    def bearing(self, glyph: int) -> int:
        """Return the room left of a glyph."""
        if glyph < self._metrics_count:
            value = self._metrics[2 * glyph + 1]
        else:
            value = self._metrics[self._metrics_count + glyph]
        return value - 0x10000 if value >= 0x8000 else value

    def _numbers(self, tag: str, code: str) -> "array[int]":
        numbers = array(code)
        content = self.table(tag)
        numbers.frombytes(content[: len(content) // numbers.itemsize * numbers.itemsize])
        if sys.byteorder == "little":
            numbers.byteswap()
        return numbers

    def _read_groups(self) -> list[tuple[int, int, int]]:
        """Return (first code, last code, first glyph) of every run of characters, in order."""
        cmap = self.table("cmap")
        for number in range(unpack_from(">H", cmap, 2)[0]):
            offset = unpack_from(">I", cmap, 4 + 8 * number + 4)[0]
            if unpack_from(">H", cmap, offset)[0] == 12:
                count = unpack_from(">I", cmap, offset + 12)[0]
                return list(_GROUP.iter_unpack(cmap[offset + 16 : offset + 16 + 12 * count]))
        raise ValueError("the font has no table of all its characters")


@cache
def font_file(path: Path) -> FontFile:
    """Return the font at ``path``, read once."""
    return FontFile(path.read_bytes())


def part_of(font: FontFile, glyphs: Sequence[int], more: dict[str, bytes] | None = None) -> bytes:
    """Return a font whose glyph n is ``glyphs[n]`` of ``font``; parts of composed glyphs follow.

    Parameters
    ----------
    glyphs : the first is 0, what is drawn for a character the font lacks.
    more : further tables by tag, for those who need to find characters by themselves.
    """
    return assembled(tables_of(font, glyphs, more))


def tables_of(font: FontFile, glyphs: Sequence[int], more: dict[str, bytes] | None = None) -> dict[str, bytes]:
    """Return the tables of :func:`part_of`'s font, by tag."""
    wanted = list(glyphs)
    numbers: dict[int, int] = {}
    for number, glyph in enumerate(wanted):
        numbers.setdefault(glyph, number)
    outlines: list[bytes] = []
    for glyph in wanted:  # grows while parts are found
        outlines.append(_renumbered(font.outline(glyph), numbers, wanted))
    padded = [each + bytes(-len(each) % 4) for each in outlines]
    places, at = [0], 0
    for each in padded:
        at += len(each)
        places.append(at)
    head = bytearray(font.table("head"))
    head[8:12] = bytes(4)
    head[50:52] = pack(">h", 1)
    tables = {
        "head": bytes(head),
        "hhea": font.table("hhea")[:34] + pack(">H", len(wanted)),
        "maxp": font.table("maxp")[:4] + pack(">H", len(wanted)) + font.table("maxp")[6:],
        "hmtx": b"".join(pack(">Hh", font.advance(glyph), font.bearing(glyph)) for glyph in wanted),
        "loca": pack(f">{len(places)}I", *places),
        "glyf": b"".join(padded),
        **{tag: font.table(tag) for tag in _KEPT if font.table(tag)},
        **(more or {}),
    }
    return dict(sorted(tables.items()))


def _renumbered(outline: bytes, numbers: dict[int, int], wanted: list[int]) -> bytes:
    """Return a glyph whose parts, if it is composed, are named by their new numbers."""
    if len(outline) < 10 or outline[0] < 0x80:
        return outline
    changed = bytearray(outline)
    at, flags = 10, _COMPOSITE_MORE
    while flags & _COMPOSITE_MORE:
        flags, glyph = unpack_from(">HH", changed, at)
        number = numbers.get(glyph)
        if number is None:
            number = numbers[glyph] = len(wanted)
            wanted.append(glyph)
        changed[at + 2 : at + 4] = pack(">H", number)
        at += 8 if flags & _COMPOSITE_WORDS else 6
        at += 2 if flags & _COMPOSITE_SCALE else 4 if flags & _COMPOSITE_TWO_SCALES else 0
        at += 8 if flags & _COMPOSITE_MATRIX else 0
    return bytes(changed)


def assembled(tables: dict[str, bytes]) -> bytes:
    """Return ``tables`` as a font file, with its checksums."""
    count = len(tables)
    power = 1 << (count.bit_length() - 1)
    head = pack(">IHHHH", 0x00010000, count, power * 16, power.bit_length() - 1, (count - power) * 16)
    offset = len(head) + 16 * count
    rows, bodies = [], []
    for tag, content in tables.items():
        rows.append(pack(">4sIII", tag.encode("latin-1"), checksum(content), offset, len(content)))
        bodies.append(content + bytes(-len(content) % 4))
        offset += len(bodies[-1])
    font = bytearray(head + b"".join(rows) + b"".join(bodies))
    at = unpack_from(">I", font, 12 + 16 * list(tables).index("head") + 8)[0]
    font[at + 8 : at + 12] = pack(">I", (_CHECKSUM_MAGIC - checksum(bytes(font))) & 0xFFFFFFFF)
    return bytes(font)


def checksum(content: bytes) -> int:
    """Return the sum of a table's 32-bit numbers."""
    numbers = array("I")
    numbers.frombytes(content + bytes(-len(content) % 4))
    if sys.byteorder == "little":
        numbers.byteswap()
    return sum(numbers) & 0xFFFFFFFF
