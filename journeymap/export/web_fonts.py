"""The letters a web page needs of the bundled fonts, inside the page itself (WOFF 1.0).

A part of a font may not bear the font's reserved name (SIL OFL 1.1, 3), so these are called by
the program's own.
"""

import zlib
from base64 import b64encode
from collections.abc import Sequence
from dataclasses import dataclass, field
from struct import pack, unpack

from journeymap.export.font_file import assembled, checksum, font_file, tables_of
from journeymap.export.typefaces import drawn
from journeymap.layout.fonts import Fonts
from journeymap.layout.marks import FontKey

FAMILY = "Journeymap"

_STYLES = {
    FontKey.REGULAR: (FAMILY, 400, "Pretendard,'Noto Sans KR',sans-serif"),
    FontKey.BOLD: (FAMILY, 700, "Pretendard,'Noto Sans KR',sans-serif"),
    FontKey.HANJA: (f"{FAMILY} Hanja", 400, "'Noto Sans KR',sans-serif"),
    FontKey.EMOJI: (f"{FAMILY} Emoji", 400, "'Noto Emoji',sans-serif"),
}
"""Family, weight, and what programs that do not read fonts inside a picture may take instead."""

_WINDOWS_UNICODE = (3, 10)


def font_class(key: FontKey) -> str:
    """Return the class of texts in a font."""
    return key.value[0]


@dataclass(slots=True)
class Letters:
    """The characters used in one file, by font."""

    fonts: Fonts
    used: dict[FontKey, dict[str, None]] = field(default_factory=dict)

    def take(self, key: FontKey, text: str) -> str:
        """Note that ``text`` is drawn, and return it as it may stand in a file, not yet escaped."""
        shown = "".join(map(drawn, text))
        self.used.setdefault(key, {}).update(dict.fromkeys(shown))
        return shown

    def css(self) -> str:
        """Return the fonts and the classes that use them."""
        rules = []
        for key in FontKey:
            if key not in self.used:
                continue
            family, weight, others = _STYLES[key]
            content = b64encode(_woff(self._tables(key, sorted(self.used[key])))).decode("ascii")
            rules.append(
                f"@font-face{{font-family:'{family}';font-weight:{weight};"
                f"src:url(data:font/woff;base64,{content}) format('woff')}}"
                f".{font_class(key)}{{font-family:'{family}',{others};font-weight:{weight}}}"
            )
        return "".join(rules)

    def _tables(self, key: FontKey, characters: Sequence[str]) -> dict[str, bytes]:
        font = font_file(self.fonts.path(key))
        found = [(character, font.glyph_of(character)) for character in characters]
        found = [(character, glyph) for character, glyph in found if glyph]
        lines = unpack(">hh", font.table("post")[8:12])
        more = {
            "cmap": _character_table([ord(character) for character, _glyph in found]),
            "name": _name_table(_STYLES[key][0]),
            "OS/2": font.table("OS/2"),
            "post": pack(">IIhhIIIII", 0x00030000, 0, *lines, 0, 0, 0, 0, 0),
        }
        return tables_of(font, [0, *(glyph for _character, glyph in found)], more)


def _character_table(codes: Sequence[int]) -> bytes:
    """Return a table from sorted codes to the glyphs 1, 2, 3 … (format 12)."""
    groups: list[tuple[int, int, int]] = []
    for glyph, code in enumerate(codes, 1):
        if groups and groups[-1][1] + 1 == code:
            groups[-1] = (groups[-1][0], code, groups[-1][2])
        else:
            groups.append((code, code, glyph))
    body = b"".join(pack(">III", *group) for group in groups)
    head = pack(">HHHHI", 0, 1, *_WINDOWS_UNICODE, 12)
    return head + pack(">HHIII", 12, 0, 16 + len(body), 0, len(groups)) + body


def _name_table(family: str) -> bytes:
    words = {1: family, 2: "Regular", 4: family, 6: family.replace(" ", "")}
    texts = [text.encode("utf-16-be") for text in words.values()]
    rows, at = [], 0
    for number, text in zip(words, texts, strict=True):
        rows.append(pack(">HHHHHH", 3, 1, 0x409, number, len(text), at))
        at += len(text)
    return pack(">HHH", 0, len(rows), 6 + 12 * len(rows)) + b"".join(rows) + b"".join(texts)


def _woff(tables: dict[str, bytes]) -> bytes:
    """Return a font as a web font: each table compressed by itself."""
    plain = assembled(tables)
    # The checksum of the whole stands in the head.
    start = unpack(">I", plain[12 + 16 * list(tables).index("head") + 8 :][:4])[0]
    tables = {**tables, "head": plain[start : start + len(tables["head"])]}
    offset = 44 + 20 * len(tables)
    rows, bodies = [], []
    for tag, content in tables.items():
        packed = min(content, zlib.compress(content, 9), key=len)
        clear = content if tag != "head" else content[:8] + bytes(4) + content[12:]
        rows.append(pack(">4sIIII", tag.encode("latin-1"), offset, len(packed), len(content), checksum(clear)))
        bodies.append(packed + bytes(-len(packed) % 4))
        offset += len(bodies[-1])
    head = pack(">4sIIHHIHHIIIII", b"wOFF", 0x00010000, offset, len(tables), 0, len(plain), 1, 0, 0, 0, 0, 0, 0)
    return head + b"".join(rows) + b"".join(bodies)
