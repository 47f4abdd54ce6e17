"""The printed poster against LibreOffice Draw writing the same content, whole processes, in turns.

``python tests/bench/bench_paper_peers.py`` needs ``soffice`` (Debian: libreoffice-draw) and says so where it is
missing. The booklet of the telecom sample is timed as well: its target is a second.
"""

import os
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from itertools import pairwise
from pathlib import Path
from xml.sax.saxutils import escape

ROOT = Path(__file__).parents[2]
sys.path.insert(0, str(ROOT))

import journeymap
from journeymap.model.elements import Delight, Pain
from journeymap.model.journey import Journey

TOUCHPOINTS = 200
ROUNDS = 5
TARGET = 0.5
BOOKLET_TARGET = 1.0
_ACROSS = 20
_WIDTH, _HEIGHT = 5.0, 3.2
"""Centimetres from one card to the next."""

_HEAD = """<?xml version="1.0" encoding="UTF-8"?>
<office:document xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0"
 xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0"
 xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0"
 xmlns:draw="urn:oasis:names:tc:opendocument:xmlns:drawing:1.0"
 xmlns:fo="urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0"
 xmlns:svg="urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0"
 office:version="1.3" office:mimetype="application/vnd.oasis.opendocument.graphics">
<office:styles/>
<office:automatic-styles>
<style:page-layout style:name="A0"><style:page-layout-properties fo:margin-top="0cm" fo:margin-bottom="0cm"
 fo:margin-left="0cm" fo:margin-right="0cm" fo:page-width="118.9cm" fo:page-height="84.1cm"
 style:print-orientation="landscape"/></style:page-layout>
<style:style style:name="card" style:family="graphic"><style:graphic-properties draw:fill="solid"
 draw:fill-color="#ffffff" draw:stroke="solid" svg:stroke-color="#c5cbd6" draw:corner-radius="0.15cm"/></style:style>
<style:style style:name="way" style:family="graphic"><style:graphic-properties draw:fill="none" draw:stroke="solid"
 svg:stroke-color="#0072b2" svg:stroke-width="0.09cm"/></style:style>
<style:style style:name="name" style:family="text"><style:text-properties fo:font-family="Pretendard"
 style:font-family-asian="Pretendard" fo:font-weight="bold" style:font-weight-asian="bold" fo:font-size="9pt"
 style:font-size-asian="9pt"/></style:style>
<style:style style:name="note" style:family="text"><style:text-properties fo:font-family="Pretendard"
 style:font-family-asian="Pretendard" fo:font-size="7pt" style:font-size-asian="7pt"/></style:style>
</office:automatic-styles>
<office:master-styles><style:master-page style:name="sheet" style:page-layout-name="A0"/></office:master-styles>
<office:body><office:drawing><draw:page draw:master-page-name="sheet">
"""
_TAIL = "</draw:page></office:drawing></office:body></office:document>\n"


def drawing_of(journey: Journey) -> str:
    """Return the journey as a flat OpenDocument drawing: a card each with its notes, a line for every step of a way."""
    places: dict[str, tuple[float, float]] = {}
    shapes = []
    for number, touchpoint in enumerate(journey.touchpoints()):
        down, across = divmod(number, _ACROSS)
        x, y = places[touchpoint.id] = 3.0 + across * _WIDTH, 5.0 + down * _HEIGHT
        notes = [*journey.attached(touchpoint.id, Pain), *journey.attached(touchpoint.id, Delight)]
        words = "".join(_paragraph("note", note.text) for note in notes)
        shapes.append(
            f'<draw:rect draw:style-name="card" svg:x="{x}cm" svg:y="{y}cm" svg:width="4.4cm" svg:height="2.6cm">'
            f"{_paragraph('name', touchpoint.name)}{words}</draw:rect>"
        )
    for scenario in journey.scenarios():
        stops = [places[stop.touchpoint] for stop in journey.visits(scenario.id)]
        for (x1, y1), (x2, y2) in pairwise(stops):
            ends = f'svg:x1="{x1}cm" svg:y1="{y1 + 1.3}cm" svg:x2="{x2}cm" svg:y2="{y2 + 1.3}cm"'
            shapes.append(f'<draw:line draw:style-name="way" {ends}/>')
    return _HEAD + "\n".join(shapes) + _TAIL


def _paragraph(style: str, text: str) -> str:
    return f'<text:p><text:span text:style-name="{style}">{escape(text)}</text:span></text:p>'


def in_turns(*jobs: Callable[[], object]) -> list[float]:
    """Return the median seconds of each job, run in turns after one run nobody counts."""
    times: list[list[float]] = [[] for _ in jobs]
    for turn in range(ROUNDS + 1):
        for kept, job in zip(times, jobs, strict=True):
            start = time.perf_counter()
            job()
            if turn:
                kept.append(time.perf_counter() - start)
    return [statistics.median(kept) for kept in times]


def main() -> None:
    """Print both ratios."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        source, drawing = folder / "map.journey.yaml", folder / "map.fodg"
        make_map = ROOT / "tests" / "bench" / "make_map.py"
        command = [sys.executable, str(make_map), str(TOUCHPOINTS), str(source)]
        subprocess.run(command, check=True, capture_output=True, cwd=ROOT)
        drawing.write_text(drawing_of(journeymap.open(source).journey), encoding="utf-8")

        # As installed: with compiled modules kept, which some environments switch off.
        environment = {**os.environ, "PYTHONPYCACHEPREFIX": str(folder / "compiled")}
        environment.pop("PYTHONDONTWRITEBYTECODE", None)
        # Both draw with the same letters.
        environment |= {"XDG_DATA_HOME": str(folder), "XDG_CACHE_HOME": str(folder / "cache")}
        shutil.copytree(ROOT / "resources" / "fonts", folder / "fonts")

        def export(path: Path, kind: str, *options: str) -> None:
            program = [sys.executable, "-m", "journeymap", "export"]
            arguments = [str(path), str(folder / f"{kind}.pdf"), "--as", kind, *options]
            subprocess.run([*program, *arguments], check=True, capture_output=True, cwd=ROOT, env=environment)

        def draw() -> None:
            program = ["soffice", f"-env:UserInstallation={(folder / 'office').as_uri()}", "--headless"]
            arguments = ["--convert-to", "pdf", "--outdir", str(folder), str(drawing)]
            subprocess.run([*program, *arguments], check=True, capture_output=True, env=environment)

        sample = ROOT / "samples" / "telecom-store.ko.journey.yaml"
        (booklet,) = in_turns(lambda: export(sample, "booklet"))
        print(f"booklet of {sample.name}, whole process: {booklet:.2f} s (target {BOOKLET_TARGET} s)")
        if shutil.which("soffice") is None:
            print("poster against LibreOffice Draw: soffice is not installed")
            return
        ours, theirs = in_turns(lambda: export(source, "poster", "--paper", "A0"), draw)
        print(
            f"poster of {TOUCHPOINTS} touchpoints, whole process: {ours * 1000:.0f} ms, LibreOffice Draw "
            f"{theirs * 1000:.0f} ms: {ours / theirs:.2f}x (target {TARGET}x)"
        )


if __name__ == "__main__":
    main()
