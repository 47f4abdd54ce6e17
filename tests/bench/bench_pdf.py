"""Paper: our PDF against Qt's own writer drawing the same marks, and the whole command.

``python tests/bench/bench_pdf.py`` prints ratios; targets are those of the design's speed page.
"""

import os
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterable
from pathlib import Path

ROOT = Path(__file__).parents[2]
sys.path.insert(0, str(ROOT))
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QBuffer, QByteArray, QMarginsF, QPointF, QSizeF
from PySide6.QtGui import QColor, QFont, QFontDatabase, QGuiApplication, QPageSize, QPainter, QPdfWriter

import journeymap
from journeymap.export.pdf import PdfProperties, write_pdf
from journeymap.i18n import Labels
from journeymap.layout.board import Board
from journeymap.layout.fonts import Fonts
from journeymap.layout.marks import FontKey, Mark, TextRun
from journeymap.layout.pages import Page, Paper, marks_of, parts_in_paint_order
from journeymap.layout.poster import PosterLayout, PosterOptions
from journeymap.model.journey import Journey
from journeymap.ui.board.painter import paint_marks

ROUNDS = 7


def interleaved(*jobs: Callable[[], object]) -> list[float]:
    """Return the median seconds of each job, run in turns after one run nobody counts."""
    times: list[list[float]] = [[] for _ in jobs]
    for turn in range(ROUNDS + 1):
        for kept, job in zip(times, jobs, strict=True):
            start = time.perf_counter()
            job()
            if turn:
                kept.append(time.perf_counter() - start)
    return [statistics.median(kept) for kept in times]


class QtPainter:
    """Draws marks with Qt the way its PDF writer is fastest: text by drawText, not glyph by glyph."""

    def __init__(self, fonts: Fonts) -> None:
        self._families: dict[FontKey, str] = {}
        for key in FontKey:
            number = QFontDatabase.addApplicationFont(str(fonts.path(key)))
            self._families[key] = QFontDatabase.applicationFontFamilies(number)[0]
        self._fonts: dict[tuple[FontKey, float], QFont] = {}

    def paint(self, painter: QPainter, marks: Iterable[Mark]) -> None:
        """Draw ``marks`` in the painter's coordinates."""
        for mark in marks:
            if isinstance(mark, TextRun):
                painter.setFont(self._font(mark.font, mark.size))
                painter.setPen(QColor(mark.color))
                painter.drawText(QPointF(mark.x, mark.y), mark.text)
            else:
                paint_marks(painter, (mark,))

    def _font(self, key: FontKey, size: float) -> QFont:
        font = self._fonts.get((key, size))
        if font is None:
            font = self._fonts[key, size] = QFont(self._families[key])
            font.setPixelSize(round(size))
            font.setBold(key is FontKey.BOLD)
            font.setKerning(False)
        return font


def qt_pdf(page: Page, qt: QtPainter) -> bytes:
    """Draw ``page`` with QPdfWriter."""
    target = QByteArray()
    buffer = QBuffer(target)
    buffer.open(QBuffer.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    writer.setResolution(72)
    writer.setPageSize(QPageSize(QSizeF(page.width, page.height), QPageSize.Unit.Point))
    writer.setPageMargins(QMarginsF(0, 0, 0, 0))
    painter = QPainter(writer)
    for placed in page.placed:
        painter.save()
        painter.translate(placed.x, placed.y)
        painter.scale(placed.scale, placed.scale)
        if isinstance(placed.content, Board):
            for part, origin in parts_in_paint_order(placed.content):
                painter.translate(origin.x, origin.y)
                qt.paint(painter, part.marks)
                painter.translate(-origin.x, -origin.y)
        else:
            qt.paint(painter, placed.content)
        painter.restore()
    painter.end()
    buffer.close()
    return bytes(target.data())


def bench_map(journey: Journey, paper: Paper) -> None:
    """Print the ratios for one map."""
    fonts = Fonts()
    layout = PosterLayout(fonts, Labels(journey.details.language))
    files = {key: fonts.path(key) for key in FontKey}
    properties = PdfProperties(journey.details.title, journey.details.language.value)
    page = layout.lay_out(journey, PosterOptions(paper)).page
    qt = QtPainter(fonts)
    count = len(journey.touchpoints())
    marks = sum(sum(1 for _ in marks_of(placed.content)) for placed in page.placed)
    ours, qt = interleaved(lambda: write_pdf([page], files, properties), lambda: qt_pdf(page, qt))
    (laid_out,) = interleaved(lambda: layout.lay_out(journey, PosterOptions(paper)))
    target = 2.5 if count <= 200 else 2.0
    print(
        f"PDF of {count} touchpoints ({marks} marks): {ours * 1000:.1f} ms, QPdfWriter {qt * 1000:.1f} ms: "
        f"{ours / qt:.2f}x (target {target}x); re-flowing the poster {laid_out * 1000:.0f} ms"
    )


def bench_command(source: Path) -> None:
    """Print how long the whole command takes, beside an empty Python."""
    with tempfile.TemporaryDirectory() as folder:
        target = Path(folder, "out.pdf")
        command = [sys.executable, "-m", "journeymap", "export", str(source), str(target), "--paper", "A0"]

        # As installed: with compiled modules kept, which some environments switch off.
        environment = {**os.environ, "PYTHONPYCACHEPREFIX": str(Path(folder, "compiled"))}
        environment.pop("PYTHONDONTWRITEBYTECODE", None)

        def export() -> None:
            subprocess.run(command, check=True, capture_output=True, cwd=ROOT, env=environment)

        def nothing() -> None:
            subprocess.run([sys.executable, "-c", "pass"], check=True)

        whole, floor = interleaved(export, nothing)
    print(f"journeymap export {source.name}, whole process: {whole * 1000:.0f} ms ({whole / floor:.1f}x empty Python)")


def main() -> None:
    """Run all."""
    application = QGuiApplication(sys.argv[:1])
    make_map = ROOT / "tests" / "bench" / "make_map.py"
    with tempfile.TemporaryDirectory() as folder:
        for count in (200, 1000, 5000):
            source = Path(folder, f"{count}.journey.yaml")
            subprocess.run([sys.executable, str(make_map), str(count), str(source)], check=True, cwd=ROOT)
            bench_map(journeymap.open(source).journey, Paper.A0)
            if count <= 1000:
                bench_command(source)
    del application


if __name__ == "__main__":
    main()
