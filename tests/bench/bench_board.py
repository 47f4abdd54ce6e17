"""The map on screen: frames in milliseconds against the 16.7 ms of a 60 Hz screen, memory per card.

``python tests/bench/bench_board.py [touchpoints ...]`` prints medians and 95th percentiles.
Times are those of the thread that paints, so that other programs do not count. Frames are painted
by Qt's raster engine without a screen, as on a machine without a GPU; the map is that of
``make_map.py``.
"""

import gc
import os
import statistics
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path

ROOT = Path(__file__).parents[2]
sys.path.insert(0, str(ROOT))
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QPoint, QRectF, Qt
from PySide6.QtGui import QImage, QPainter
from PySide6.QtWidgets import QApplication

from journeymap.i18n import Labels
from journeymap.layout.board import Board
from journeymap.layout.fonts import Fonts
from journeymap.layout.map_layout import MapLayout
from journeymap.layout.theme import LIGHT
from journeymap.model.changes import Label
from journeymap.model.document import Document
from journeymap.model.edits.touchpoints import move_touchpoints
from journeymap.model.vocabulary import Language
from journeymap.storage.journey_file import read_journey
from journeymap.storage.writer import write_tree
from journeymap.ui.board.scene import BoardScene
from journeymap.ui.gestures.canvas import MapCanvas
from journeymap.ui.session import Session
from tests.bench.make_map import make_tree

SIZE = (1440, 900)
FRAMES = 60


def make_canvas(touchpoints: int) -> MapCanvas:
    """Return a shown canvas with a map of so many touchpoints."""
    source = write_tree(make_tree(touchpoints)).encode()
    canvas = MapCanvas(Session(Document(read_journey(source).journey)))
    canvas.resize(*SIZE)
    canvas.show()
    canvas.start()
    QApplication.processEvents()
    return canvas


def milliseconds(act: Callable[[], object]) -> float:
    """Return how long ``act`` takes until all it asked for is painted."""
    start = time.thread_time()
    act()
    QApplication.processEvents()
    return (time.thread_time() - start) * 1000


def frames(act: Callable[[int], object], count: int = FRAMES) -> list[float]:
    """Return the milliseconds of each of ``count`` frames."""
    return [milliseconds(lambda frame=frame: act(frame)) for frame in range(count)]


def told(name: str, times: list[float], target: float) -> None:
    """Print one line: median, 95th percentile, longest, target for the 95th percentile."""
    ranked = sorted(times)
    p95 = ranked[min(len(ranked) - 1, int(len(ranked) * 0.95))]
    verdict = "ok" if p95 <= target else "MISSED"
    print(
        f"  {name:<34} median {statistics.median(ranked):6.1f}  p95 {p95:6.1f}  max {ranked[-1]:6.1f}"
        f"  target {target:5.1f} ms  {verdict}"
    )


def resident() -> int:
    """Return the bytes of memory this program holds (Linux)."""
    pages = int(Path("/proc/self/statm").read_text().split()[1])
    return pages * os.sysconf("SC_PAGE_SIZE")


def memory_per_card(touchpoints: int) -> float:
    """Return kilobytes per touchpoint for scene and items, once every one of them was painted in full."""
    source = write_tree(make_tree(touchpoints)).encode()
    board = MapLayout(Fonts(), Labels(Language.KOREAN)).lay_out(read_journey(source).journey, LIGHT)
    paint_all(BoardScene(), Board(0.0, 0.0, {}))
    gc.collect()
    before = resident()
    scene = BoardScene()
    paint_all(scene, board)
    return (resident() - before) / 1024 / touchpoints


def paint_all(scene: BoardScene, board: Board) -> None:
    """Show a board and paint all of it at full detail."""
    scene.show_board(board, glide=False)
    image = QImage(512, 512, QImage.Format.Format_ARGB32_Premultiplied)
    for x in range(0, int(board.width), 512):
        for y in range(0, int(board.height), 512):
            painter = QPainter(image)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            scene.render(painter, QRectF(0, 0, 512, 512), QRectF(x, y, 512, 512))
            painter.end()


def drag(canvas: MapCanvas) -> list[float]:
    """Return the frames of carrying a card across the window."""
    hands = canvas.map_hands
    first = canvas.session.journey.touchpoints()[0].id
    rect = canvas.board_scene.rect_of(f"card:{first}")
    assert rect is not None
    start = canvas.mapFromScene(rect.center.x, rect.center.y)
    none = Qt.KeyboardModifier.NoModifier
    hands.press(canvas.pointer(start, none))
    canvas.scroll_at_edges(False)

    def carry(frame: int) -> None:
        at = start + QPoint(frame * 11, frame * 6 % 500)
        hands.move(canvas.pointer(at, none))
        canvas.scroll_at_edges(False)

    carry(1)
    times = frames(carry)
    hands.cancel()
    QApplication.processEvents()
    return times


def drop(canvas: MapCanvas) -> list[float]:
    """Return the time from letting go of a card to the new map, painted."""
    session = canvas.session
    touchpoints = [each.id for each in session.journey.touchpoints()]

    def put(frame: int) -> None:
        to = session.journey.place_of(touchpoints[(frame * 37 + 11) % len(touchpoints)])
        with session.edit(Label.MOVE_TOUCHPOINT) as edit:
            move_touchpoints(edit, [touchpoints[frame * 53 % len(touchpoints)]], to.stage, to.lane, to.index)

    return frames(put, 9)


def measure(touchpoints: int) -> None:
    """Print everything measured on a map of so many touchpoints."""
    canvas = make_canvas(touchpoints)
    parts = len(canvas.board_scene.board.parts)
    print(f"{touchpoints} touchpoints, {parts} parts")
    none = Qt.KeyboardModifier.NoModifier
    full = 16.7 if touchpoints <= 2000 else 33.0
    canvas.fit_all()
    QApplication.processEvents()
    told("whole map in view, full repaint", frames(lambda _: canvas.viewport().repaint(), 15), full)
    told("zoom frame, from afar", frames(lambda n: canvas.zoom.to(0.1 * 1.02**n)), 16.7)
    for scale in (0.5, 1.0, 2.0):
        canvas.zoom.to(scale)
        canvas.zoom.show_start()
        QApplication.processEvents()
        told(f"pan frame at {scale:.0%}", frames(lambda n: canvas.scroll_by(17, 5)), 16.7)
        told(f"full repaint at {scale:.0%}", frames(lambda _: canvas.viewport().repaint(), 15), 16.7)
    canvas.show_start()
    told("zoom frame, near", frames(lambda n: canvas.zoom.to(0.5 * 1.02**n)), 16.7)
    canvas.show_start()
    told("hover", frames(lambda n: canvas.map_hands.move(canvas.pointer(QPoint(100 + n * 15, 300), none))), 4.0)
    told("drag frame", drag(canvas), 4.0)
    told("drop to painted", drop(canvas), 16.7 if touchpoints <= 1000 else 50.0)
    canvas.close()
    # In a process of its own, where nothing freed before is used again.
    subprocess.run([sys.executable, __file__, "--memory", str(touchpoints)], check=True)


if __name__ == "__main__":
    application = QApplication(sys.argv[:1])
    if sys.argv[1:2] == ["--memory"]:
        kilobytes = memory_per_card(int(sys.argv[2]))
        print(f"  {'memory per card':<34} {kilobytes:.1f} KB  target 12 KB  {'ok' if kilobytes <= 12 else 'MISSED'}")
    else:
        for size in [int(word) for word in sys.argv[1:]] or [200, 1000, 2000, 5000]:
            measure(size)
