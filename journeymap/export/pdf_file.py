"""The file itself: numbered objects, streams and the table that finds them (ISO 32000-1, 7.5).

Small objects stand together in compressed streams, as PDF 1.5 allows: a booklet's structure and
boxes to tick are thousands of them. A stream is compressed and put in its place at once, so
the pages of a long document never stand in memory twice.
"""

import hashlib
import zlib
from collections.abc import Iterable
from io import BytesIO
from struct import pack

_OBJECTS_TOGETHER = 200
_COMPRESSION = 6

# Comment bytes above 127 tell programs that transfer files that this one is no text.
_HEADER = b"%PDF-1.6\n%\xe2\xe3\xcf\xd3\n"

_ESCAPED = str.maketrans({"\\": "\\\\", "(": "\\(", ")": "\\)"})


def text_string(text: str) -> str:
    """Return ``text`` as a string for people: a title, what a screen reader says."""
    if text.isascii() and text.isprintable():
        return f"({text.translate(_ESCAPED)})"
    return f"<FEFF{text.encode('utf-16-be', 'replace').hex().upper()}>"


def name(text: str) -> str:
    """Return ``text`` as a name, ``/Sub#20set``."""
    letters = (chr(byte) if chr(byte).isalnum() and byte < 128 else f"#{byte:02X}" for byte in text.encode())
    return "/" + "".join(letters)


def array(items: Iterable[object]) -> str:
    """Return items, already written as they stand in a file, as an array."""
    return f"[{' '.join(map(str, items))}]"


def reference(number: int) -> str:
    """Return what names object ``number`` in another."""
    return f"{number} 0 R"


class PdfFile:
    """Collects the objects of one file; object numbers begin at 1."""

    def __init__(self) -> None:
        self._out = BytesIO()
        self._out.write(_HEADER)
        self._places: list[tuple[int, int, int]] = [(0, 0, 65535)]
        self._waiting: list[tuple[int, str]] = []

    def reserve(self) -> int:
        """Return the number of an object still to be written."""
        self._places.append((0, 0, 65535))
        return len(self._places) - 1

    def put(self, number: int, body: str) -> None:
        """Write the object whose number was reserved; ``body`` is ASCII."""
        self._waiting.append((number, body))
        if len(self._waiting) == _OBJECTS_TOGETHER:
            self._write_waiting()

    def add(self, body: str) -> int:
        """Write an object and return its number."""
        number = self.reserve()
        self.put(number, body)
        return number

    def add_stream(self, content: bytes, entries: str = "") -> int:
        """Write ``content``, compressed, with more entries of its dictionary; return its number."""
        number = self.reserve()
        packed = zlib.compress(content, _COMPRESSION)
        self._write(number, f"<<{entries}/Filter/FlateDecode/Length {len(packed)}>>\nstream\n", packed)
        return number

    def finish(self, catalog: str, information: str) -> bytes:
        """Write the catalog, the properties and the table, and return the whole file.

        The two stay uncompressed: any program can read what the file is.
        """
        self._write_waiting()
        root, info = self.reserve(), self.reserve()
        self._write(root, catalog)
        self._write(info, information)
        table = self.reserve()
        start = self._out.tell()
        self._places[table] = (1, start, 0)
        rows = b"".join(pack(">BIH", *place) for place in self._places)
        identity = hashlib.blake2b(self._out.getbuffer(), digest_size=16).hexdigest().upper()
        packed = zlib.compress(rows, _COMPRESSION)
        entries = (
            f"<</Type/XRef/Size {len(self._places)}/W[1 4 2]/Root {reference(root)}/Info {reference(info)}"
            f"/ID[<{identity}><{identity}>]/Filter/FlateDecode/Length {len(packed)}>>\nstream\n"
        )
        self._out.write(f"{table} 0 obj\n{entries}".encode("ascii"))
        self._out.write(packed)
        self._out.write(f"\nendstream\nendobj\nstartxref\n{start}\n%%EOF\n".encode("ascii"))
        return self._out.getvalue()

    def _write(self, number: int, body: str, stream: bytes | None = None) -> None:
        self._places[number] = (1, self._out.tell(), 0)
        self._out.write(f"{number} 0 obj\n{body}".encode("ascii"))
        if stream is not None:
            self._out.write(stream)
            self._out.write(b"\nendstream")
        self._out.write(b"\nendobj\n")

    def _write_waiting(self) -> None:
        """Write the small objects collected so far as one compressed stream."""
        if not self._waiting:
            return
        holder = self.reserve()
        index, bodies, at = [], [], 0
        for place, (number, body) in enumerate(self._waiting):
            self._places[number] = (2, holder, place)
            index.append(f"{number} {at}")
            bodies.append(body)
            at += len(body) + 1
        head = " ".join(index) + "\n"
        packed = zlib.compress((head + "\n".join(bodies)).encode("ascii"), _COMPRESSION)
        counts = f"/N {len(self._waiting)}/First {len(head)}"
        self._write(holder, f"<</Type/ObjStm{counts}/Filter/FlateDecode/Length {len(packed)}>>\nstream\n", packed)
        self._waiting = []
