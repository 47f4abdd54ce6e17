"""What can be filled in on the screen: boxes to tick, answers to choose, lines to type on.

Pages show boxes and lines by themselves, so an empty field draws nothing. What a tick looks like
is written once for each size. The one font named for typing is embedded and knows Latin letters;
for Korean every viewer brings its own.
"""

import dataclasses
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path
from struct import pack

from journeymap.export.font_file import font_file, part_of
from journeymap.export.pdf_file import PdfFile, array, name, reference, text_string
from journeymap.export.typefaces import NONSYMBOLIC, describe
from journeymap.layout.marks import FontKey
from journeymap.layout.pages import FieldKind, FormField, Page

_PRINTED = "/F 4"
_RADIO = 1 << 15
_MULTILINE = 1 << 12
TYPED_SIZE = 10.5
ONE_LINE = 30.0
"""Points: a field taller than this takes several lines."""

_LARGEST_TICK = 16.0
"""Points: larger answers are numbers or faces, which a ring leaves to be seen."""

_INK = "0.122 0.141 0.188"
_TYPED_FONT = "Jform"
_TYPED_CODES = [*range(32, 127), *range(160, 256)]
"""What the font for typing has: the part of Windows' Latin set that is Unicode's own."""


@dataclass(slots=True)
class Form:
    """The fields of one document, collected page by page.

    Parameters
    ----------
    fonts : the font files; one is embedded when there is something to type.
    """

    file: PdfFile
    fonts: Mapping[FontKey, Path]
    _fields: list[int] = dataclasses.field(default_factory=list)
    _questions: dict[str, tuple[int, str, list[int]]] = dataclasses.field(default_factory=dict)
    _looks: dict[tuple[FieldKind, float, float, bool], int] = dataclasses.field(default_factory=dict)
    _names: set[str] = dataclasses.field(default_factory=set)
    _is_typed: bool = False

    def add(self, page: Page, page_number: int) -> list[int]:
        """Write the fields of a page and return their numbers.

        Parameters
        ----------
        page_number : the page's object.
        """
        makers = {FieldKind.CHECK: self._check, FieldKind.RADIO: self._radio, FieldKind.TEXT: self._text}
        widgets = []
        for each in page.fields:
            rect = each.rect
            corners = (rect.x, page.height - rect.bottom, rect.right, page.height - rect.y)
            place = f"/Rect{array(f'{corner:.2f}' for corner in corners)}/P {reference(page_number)}"
            widgets.append(self.file.add(f"<</Type/Annot/Subtype/Widget{_PRINTED}{place}{makers[each.kind](each)}>>"))
            if each.kind is FieldKind.RADIO:
                self._questions[each.name][2].append(widgets[-1])
            else:
                self._fields.append(widgets[-1])
        return widgets

    def write(self) -> str:
        """Return the form's entry in the catalog, empty when there is nothing to fill in."""
        for number, said, kids in self._questions.values():
            self.file.put(number, f"<<{said}/Kids{array(map(reference, kids))}>>")
            self._fields.append(number)
        if not self._fields:
            return ""
        resources = ""
        if self._is_typed:
            font = _typed_font(self.file, self.fonts[FontKey.REGULAR])
            resources = f"/DR<</Font<</{_TYPED_FONT} {reference(font)}>>>>/DA({_typed_with()})"
        form = self.file.add(f"<</Fields{array(map(reference, self._fields))}{resources}>>")
        return f"/AcroForm {reference(form)}"

    def _check(self, box: FormField) -> str:
        return f"/FT/Btn{self._named(box.name)}{_said(box.says)}/V/Off/AS/Off{self._states(box, 'Yes')}"

    def _radio(self, answer: FormField) -> str:
        if answer.name not in self._questions:
            said = f"/FT/Btn/Ff {_RADIO}{self._named(answer.name)}{_said(answer.question)}/V/Off"
            self._questions[answer.name] = (self.file.reserve(), said, [])
        parent = self._questions[answer.name][0]
        contents = f"/Contents{text_string(answer.says)}" if answer.says else ""
        return f"/Parent {reference(parent)}{contents}/AS/Off{self._states(answer, answer.choice or '1')}"

    def _text(self, line: FormField) -> str:
        self._is_typed = True
        look = self._look(line, is_on=False)
        flags = f"/Ff {_MULTILINE}" if line.rect.height > ONE_LINE else ""
        named = f"{self._named(line.name)}{_said(line.says)}"
        return f"/FT/Tx{flags}{named}/V()/DA({_typed_with()})/AP<</N {reference(look)}>>"

    def _states(self, box: FormField, state: str) -> str:
        on, off = self._look(box, is_on=True), self._look(box, is_on=False)
        return f"/AP<</N<<{name(state)} {reference(on)}/Off {reference(off)}>>>>"

    def _look(self, box: FormField, *, is_on: bool) -> int:
        """Return the number of what a field of this size looks like."""
        key = (box.kind, round(box.rect.width, 1), round(box.rect.height, 1), is_on)
        if key not in self._looks:
            size = f"/BBox[0 0 {key[1]:g} {key[2]:g}]"
            entries = f"/Type/XObject/Subtype/Form{size}/Resources<<>>"
            self._looks[key] = self.file.add_stream(_drawing(box, is_on).encode("ascii"), entries)
        return self._looks[key]

    def _named(self, wanted: str) -> str:
        """Return the name entry; a dot would mean a field inside another."""
        plain = wanted.replace(".", "_") or "field"
        unique, number = plain, 1
        while unique in self._names:
            number += 1
            unique = f"{plain}-{number}"
        self._names.add(unique)
        return f"/T{text_string(unique)}"


def is_ticked(field: FormField) -> bool:
    """Whether a chosen field shows a tick; larger answers get a ring around them."""
    return field.kind is FieldKind.CHECK or min(field.rect.width, field.rect.height) <= _LARGEST_TICK


def _said(words: str) -> str:
    return f"/TU{text_string(words)}" if words else ""


def _typed_with() -> str:
    return f"/{_TYPED_FONT} {TYPED_SIZE:g} Tf {_INK} rg"


def _drawing(field: FormField, is_on: bool) -> str:
    """Return the operators of a field: a tick, a ring, or nothing."""
    rect = field.rect
    if field.kind is FieldKind.TEXT:
        return "/Tx BMC EMC"
    if not is_on:
        return ""
    side = min(rect.width, rect.height)
    left, bottom = (rect.width - side) / 2, (rect.height - side) / 2
    if is_ticked(field):
        points = ((0.22, 0.52), (0.42, 0.30), (0.80, 0.74))
        path = [f"{left + x * side:.2f} {bottom + y * side:.2f}" for x, y in points]
        return f"{_INK} RG {side * 0.13:.2f} w 1 J 1 j {path[0]} m {path[1]} l {path[2]} l S"
    return f"{_INK} RG {_ring(rect.width / 2, rect.height / 2, side / 2)} S"


def _ring(x: float, y: float, radius: float) -> str:
    width = max(1.2, radius * 0.12)
    inner = radius - width / 2
    bend = inner * 0.5523
    quarters: Iterable[tuple[float, float]] = ((1, 0), (0, 1), (-1, 0), (0, -1))
    path = [f"{width:.2f} w {x + inner:.2f} {y:.2f} m"]
    for across, up in quarters:
        end = (x - up * inner, y + across * inner)
        first = (x + across * inner - up * bend, y + up * inner + across * bend)
        second = (end[0] + across * bend, end[1] + up * bend)
        numbers = (*first, *second, *end)
        path.append(" ".join(f"{number:.2f}" for number in numbers) + " c")
    return " ".join([*path, "h"])


def _typed_font(file: PdfFile, path: Path) -> int:
    """Embed the font fields are typed in and return its number."""
    font = font_file(path)
    glyphs = [0, *(font.glyph_of(chr(code)) for code in _TYPED_CODES)]
    program = part_of(font, glyphs, {"cmap": _latin_table()})
    font_name = "/JOURNF+Pretendard-Regular"
    descriptor = describe(file, FontKey.REGULAR, font, font_name, program, NONSYMBOLIC)
    codes = range(_TYPED_CODES[0], _TYPED_CODES[-1] + 1)
    scale = 1000 / font.units
    widths = array(f"{font.advance(font.glyph_of(chr(code))) * scale:.5g}" for code in codes)
    return file.add(
        f"<</Type/Font/Subtype/TrueType/BaseFont{font_name}/Encoding/WinAnsiEncoding/FirstChar {codes[0]}"
        f"/LastChar {codes[-1]}/Widths{widths}/FontDescriptor {reference(descriptor)}>>"
    )


def _latin_table() -> bytes:
    """Return the character table of the font for typing: its two runs of codes (format 4)."""
    split = _TYPED_CODES.index(160)
    ends, starts = (126, 255, 0xFFFF), (32, 160, 0xFFFF)
    deltas = (1 - 32, split + 1 - 160, 1)
    body = pack(">3HH3H", *ends, 0, *starts) + pack(">3h3H", *deltas, 0, 0, 0)
    head = pack(">HHHHHHH", 4, 14 + len(body), 0, 6, 4, 1, 2)
    return pack(">HHHHI", 0, 1, 3, 1, 12) + head + body
