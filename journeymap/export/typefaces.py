"""The bundled fonts inside a PDF: one subset for each, addressed by two-byte codes.

reportlab's own TrueType support splits a font into pieces of 256 characters, so one Korean word
changes fonts several times, and it writes codes above U+FFFF wrongly into the table viewers
copy text from. Here every *character* used gets a code of its own (ISO 32000-1, 9.7): the text
found and copied is exactly the text written, even where the font has no glyph for it.
"""

import threading
from collections.abc import Iterable
from functools import cache
from pathlib import Path
from struct import pack

from journeymap.export import reportlab_quiet  # isort: skip  # noqa: F401  before any other of reportlab
from reportlab.pdfbase import pdfdoc
from reportlab.pdfbase.ttfonts import FF_NONSYMBOLIC, FF_SYMBOLIC, TTFontFace

from journeymap.layout.marks import FontKey

_SUBSET_TAG = b"JOURNY+"
"""Six capitals and a plus mark a subset (ISO 32000-1, 9.6.4)."""

_CMAP_BLOCK = 100
"""A character map may list at most this many codes in one block."""

Reference = pdfdoc.PDFObjectReference
"""How one object of a file names another."""

_REPLACEMENT = "�"
_FLATTENED = {"\t": " ", "\n": " ", "\r": " ", "\u2028": " ", "\u2029": " ", "\xa0": " "}

_parsing = threading.Lock()
"""A parsed font file keeps a reading position, so two exports must not read it at once."""


@cache
def _face(path: Path) -> TTFontFace:
    return TTFontFace(str(path))


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
        """Give ``character`` a code; line ends become spaces and what is no text U+FFFD."""
        drawn = _FLATTENED.get(character, character)
        if drawn < " " or "\x7f" <= drawn < "\xa0" or "\ud800" <= drawn <= "\udfff":
            drawn = _REPLACEMENT
        if drawn != character:
            code = self[drawn]
        else:
            code = f"{len(self.characters):04X}"
            self.characters.append(character)
        self[character] = code
        return code

    def encode(self, text: str) -> str:
        """Return ``text`` as the hexadecimal string of a text operator."""
        return "".join([self[character] for character in text])

    def embed(self, document: pdfdoc.PDFDocument) -> Reference:
        """Add the font's program and tables to ``document`` and return what pages refer to.

        Parameters
        ----------
        document : the ``PDFDocument`` reportlab is about to write.
        """
        codes = [ord(character) for character in self.characters]
        with _parsing:
            face = _face(self.path)
            program = face.makeSubset(codes)
            widths = [face.charWidths.get(code, face.defaultWidth) for code in codes]
            glyphs = [face.charToGlyph.get(code, 0) for code in codes]
            return self._objects(document, face, program, widths, glyphs)

    def _objects(
        self, document: pdfdoc.PDFDocument, face: TTFontFace, program: bytes, widths: list[float], glyphs: list[int]
    ) -> Reference:
        name = pdfdoc.PDFName((_SUBSET_TAG + face.name).decode("ascii"))
        descendant = pdfdoc.PDFDictionary(
            {
                "Type": pdfdoc.PDFName("Font"),
                "Subtype": pdfdoc.PDFName("CIDFontType2"),
                "BaseFont": name,
                "CIDSystemInfo": pdfdoc.PDFDictionary(
                    {
                        "Registry": pdfdoc.PDFString("Adobe"),
                        "Ordering": pdfdoc.PDFString("Identity"),
                        "Supplement": 0,
                    }
                ),
                "FontDescriptor": self._descriptor(document, face, name, program),
                "DW": round(face.defaultWidth),
                "W": pdfdoc.PDFArray([0, pdfdoc.PDFArray([round(width, 2) for width in widths])]),
                "CIDToGIDMap": self._stream(document, "glyphs", _glyph_map(glyphs)),
            }
        )
        font = pdfdoc.PDFDictionary(
            {
                "Type": pdfdoc.PDFName("Font"),
                "Subtype": pdfdoc.PDFName("Type0"),
                "BaseFont": name,
                "Encoding": pdfdoc.PDFName("Identity-H"),
                "DescendantFonts": pdfdoc.PDFArray([_referred(document, descendant, f"{self.name}-descendant")]),
                "ToUnicode": self._stream(document, "unicode", _unicode_map(self.characters[1:])),
            }
        )
        return _referred(document, font, f"{self.name}-font")

    def _descriptor(self, document: pdfdoc.PDFDocument, face: TTFontFace, name: str, program: bytes) -> Reference:
        descriptor = pdfdoc.PDFDictionary(
            {
                "Type": pdfdoc.PDFName("FontDescriptor"),
                "FontName": name,
                "Flags": face.flags & ~FF_NONSYMBOLIC | FF_SYMBOLIC,
                "FontBBox": pdfdoc.PDFArray(face.bbox),
                "ItalicAngle": face.italicAngle,
                "Ascent": face.ascent,
                "Descent": face.descent,
                "CapHeight": face.capHeight,
                "StemV": face.stemV,
                "FontFile2": self._stream(document, "program", program, length_1=len(program)),
            }
        )
        return _referred(document, descriptor, f"{self.name}-descriptor")

    def _stream(
        self, document: pdfdoc.PDFDocument, role: str, content: bytes, length_1: int | None = None
    ) -> Reference:
        stream = pdfdoc.PDFStream(content=content, filters=[pdfdoc.PDFZCompress])
        if length_1 is not None:
            stream.dictionary["Length1"] = length_1
        return _referred(document, stream, f"{self.name}-{role}")


def _referred(document: pdfdoc.PDFDocument, content: pdfdoc.PDFObject, name: str) -> Reference:
    reference: Reference = document.Reference(content, name)  # type: ignore[no-untyped-call]
    return reference


def _glyph_map(original: list[int]) -> bytes:
    """Return two bytes for each code: its glyph in the subset, numbered by first appearance.

    ``makeSubset`` numbers the same way, starting from the missing glyph 0.
    """
    numbers = {0: 0}
    return b"".join(pack(">H", numbers.setdefault(glyph, len(numbers))) for glyph in original)


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
