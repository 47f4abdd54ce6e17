"""Reading exported files back with the tools a print shop would use."""

import re
import subprocess
from dataclasses import dataclass
from pathlib import Path
from xml.etree import ElementTree


def run(*command: str) -> str:
    finished = subprocess.run(command, check=True, capture_output=True, timeout=60)
    # poppler cuts titles in the middle of an emoji.
    return finished.stdout.decode("utf-8", "replace")


def words_of(text: str) -> str:
    """Return ``text`` as one line: where lines break is the layout's matter."""
    return " ".join(text.split())


def letters_of(text: str) -> str:
    """Return ``text`` without any space: a word wider than its box is broken inside."""
    return re.sub(r"\s+", "", text)


def text_of(pdf: Path, *options: str) -> str:
    return run("pdftotext", "-enc", "UTF-8", *options, str(pdf), "-")


@dataclass(frozen=True)
class Font:
    name: str
    embedded: bool
    subset: bool
    unicode: bool


def fonts_of(pdf: Path) -> list[Font]:
    rows = run("pdffonts", str(pdf)).splitlines()[2:]
    found = []
    for row in rows:
        words = row.split()
        embedded, subset, unicode = words[-5:-2]
        found.append(Font(words[0], embedded == "yes", subset == "yes", unicode == "yes"))
    return found


@dataclass(frozen=True)
class WordBox:
    text: str
    left: float
    top: float
    right: float
    bottom: float


def word_boxes(pdf: Path) -> list[WordBox]:
    """Return every word with its place in points from the top left corner."""
    root = ElementTree.fromstring(text_of(pdf, "-bbox"))
    return [
        WordBox(word.text or "", *(float(word.attrib[side]) for side in ("xMin", "yMin", "xMax", "yMax")))
        for word in root.iter("{http://www.w3.org/1999/xhtml}word")
    ]


def info_of(pdf: Path) -> dict[str, str]:
    rows = (line.partition(":") for line in run("pdfinfo", str(pdf)).splitlines())
    return {name: value.strip() for name, _, value in rows}


def inked_box(pdf: Path, folder: Path, dpi: int = 50) -> tuple[float, float, float, float]:
    """Render the first page and return the box of everything not white, in points: left, top, right, bottom."""
    stem = folder / "render"
    run("pdftoppm", "-r", str(dpi), "-f", "1", "-l", "1", "-gray", "-singlefile", str(pdf), str(stem))
    header, size, _depth, pixels = stem.with_suffix(".pgm").read_bytes().split(b"\n", 3)
    assert header == b"P5"
    width, height = map(int, size.split())
    rows = [pixels[at : at + width] for at in range(0, width * height, width)]
    white = b"\xff" * width
    inked = [number for number, row in enumerate(rows) if row != white]
    left = min(len(row) - len(row.lstrip(b"\xff")) for row in rows if row != white)
    right = max(len(row.rstrip(b"\xff")) for row in rows if row != white)
    scale = 72 / dpi
    return left * scale, inked[0] * scale, right * scale, (inked[-1] + 1) * scale
