"""The bundled fonts inside a PDF: one subset for each, addressed by two-byte codes.

Every *character* used gets a code of its own (ISO 32000-1, 9.7): the text found and copied is
exactly the text written, even where the font has no glyph for it.
"""

from collections.abc import Iterable
from pathlib import Path

from journeymap.export.font_file import FontFile, font_file, part_of
from journeymap.export.pdf_file import PdfFile, array, reference
from journeymap.layout.fonts import FontMetrics, font_metrics
from journeymap.layout.marks import FontKey

_CMAP_BLOCK = 100
"""A character map may list at most this many codes in one block."""

_NAMES = {
    FontKey.REGULAR: "Pretendard-Regular",
    FontKey.BOLD: "Pretendard-Bold",
    FontKey.HANJA: "NotoSansKR-Regular",
    FontKey.EMOJI: "NotoEmoji",
}
_STEM_WIDTHS = {FontKey.REGULAR: 87, FontKey.BOLD: 144, FontKey.HANJA: 87, FontKey.EMOJI: 87}

_SUBSET_TAG = "JOURNY+"
"""Six capitals and a plus mark a subset (ISO 32000-1, 9.6.4)."""

SYMBOLIC = 4
NONSYMBOLIC = 32
"""Bits of a font's flags: whether its codes are its own, or those of Latin text."""

_REPLACEMENT = "�"
_FLATTENED = {"\t": " ", "\n": " ", "\r": " ", "\u2028": " ", "\u2029": " ", "\xa0": " "}


def drawn(character: str) -> str:
    """Return what stands for ``character`` in a file: line ends become spaces, what is no text U+FFFD."""
    flat = _FLATTENED.get(character, character)
    if flat < " " or "\x7f" <= flat < "\xa0" or "\ud800" <= flat <= "\udfff" or flat in "\ufffe\uffff":
        return _REPLACEMENT
    return flat


class Subset(dict[str, str]):
    """The characters of one font used in one document: character -> four hexadecimal digits.

    Looking up a character not seen before gives it the next code. Code 0 is the missing glyph.

    Parameters
    ----------
    path : the font file.
    """

    def __init__(self, key: FontKey, path: Path) -> None:
        super().__init__()
        self.key = key
        self.name = f"J{key.value}"
        self.path = path
        self.characters: list[str] = ["\0"]

    def __missing__(self, character: str) -> str:
        """Give ``character`` a code."""
        shown = drawn(character)
        if shown != character:
            code = self[shown]
        else:
            code = f"{len(self.characters):04X}"
            self.characters.append(character)
        self[character] = code
        return code

    def encode(self, text: str) -> str:
        """Return ``text`` as the hexadecimal string of a text operator."""
        return "".join([self[character] for character in text])

    def embed(self, file: PdfFile) -> int:
        """Add the font's program and tables to ``file`` and return the number pages refer to."""
        font = font_file(self.path)
        glyphs = [0, *map(font.glyph_of, self.characters[1:])]
        scale = 1000 / font.units
        widths = array(f"{font.advance(glyph) * scale:.5g}" for glyph in glyphs)
        font_name = f"/{_SUBSET_TAG}{_NAMES[self.key]}"
        descriptor = describe(file, self.key, font, font_name, part_of(font, glyphs), SYMBOLIC)
        descendant = file.add(
            f"<</Type/Font/Subtype/CIDFontType2/BaseFont{font_name}"
            "/CIDSystemInfo<</Registry(Adobe)/Ordering(Identity)/Supplement 0>>"
            f"/FontDescriptor {reference(descriptor)}/DW 1000/W[0 {widths}]/CIDToGIDMap/Identity>>"
        )
        unicode = file.add_stream(_unicode_map(self.characters[1:]))
        return file.add(
            f"<</Type/Font/Subtype/Type0/BaseFont{font_name}/Encoding/Identity-H"
            f"/DescendantFonts[{reference(descendant)}]/ToUnicode {reference(unicode)}>>"
        )


def describe(file: PdfFile, key: FontKey, font: FontFile, font_name: str, program: bytes, flags: int) -> int:
    """Add a font's program and descriptor to ``file`` and return the descriptor's number.

    Parameters
    ----------
    font_name : as a name object, with its slash.
    """
    metrics: FontMetrics = font_metrics(key)
    scale = 1000 / font.units
    box = array(round(each * scale) for each in font.box)
    stored = file.add_stream(program, f"/Length1 {len(program)}")
    return file.add(
        f"<</Type/FontDescriptor/FontName{font_name}/Flags {flags}/FontBBox{box}/ItalicAngle 0"
        f"/Ascent {round(font.ascent * scale)}/Descent {round(font.descent * scale)}"
        f"/CapHeight {round(metrics.cap * 1000)}/StemV {_STEM_WIDTHS[key]}/FontFile2 {reference(stored)}>>"
    )


def _unicode_map(characters: Iterable[str]) -> bytes:
    """Return the table by which viewers find and copy text: code -> UTF-16BE."""
    entries = [
        f"<{code:04X}> <{character.encode('utf-16-be').hex().upper()}>"
        for code, character in enumerate(characters, start=1)
    ]
    blocks = [entries[at : at + _CMAP_BLOCK] for at in range(0, len(entries), _CMAP_BLOCK)]
    lines = [
        "/CIDInit /ProcSet findresource begin 12 dict begin begincmap",
        "/CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def",
        "/CMapName /Adobe-Identity-UCS def /CMapType 2 def",
        "1 begincodespacerange <0000> <FFFF> endcodespacerange",
    ]
    for block in blocks:
        lines += [f"{len(block)} beginbfchar", *block, "endbfchar"]
    lines.append("endcmap CMapName currentdict /CMap defineresource pop end end")
    return "\n".join(lines).encode("ascii")
