"""An edit, from letting go of a card until the new map is painted; and what its steps take.

``python tests/bench/bench_edit.py [touchpoints ...]`` prints medians and 95th percentiles in milliseconds.
Every drop is a real move edit through the session, of a card in sight to the place of another one in sight, at 100 %
and with the whole map fitted into the view, on the map alone (1440 × 900) and in the whole window with all its
panels. Times are those of the thread that paints, so that other programs do not count.
"""

import os
import statistics
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path
from random import Random

ROOT = Path(__file__).parents[2]
sys.path.insert(0, str(ROOT))
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtWidgets import QApplication

from journeymap.i18n import Labels
from journeymap.layout.board import Board, PartKind
from journeymap.layout.fonts import Fonts
from journeymap.layout.map_layout import MapLayout
from journeymap.layout.theme import LIGHT
from journeymap.model.changes import Label
from journeymap.model.document import Document, Notice
from journeymap.model.edits.elements import rename
from journeymap.model.edits.touchpoints import move_touchpoints
from journeymap.model.journey import Journey
from journeymap.storage.journey_file import read_journey
from journeymap.storage.writer import write_tree
from journeymap.ui.appearance import STYLE
from journeymap.ui.application import Program
from journeymap.ui.board.scene import BoardScene
from journeymap.ui.gestures.canvas import MapCanvas
from journeymap.ui.session import Session
from journeymap.ui.settings import Settings
from tests.bench.make_map import make_tree

SIZE = (1440, 900)
ROUNDS = 15
TARGETS = {200: 16.7, 1000: 16.7, 5000: 50.0}


def timed(act: Callable[[], object]) -> float:
    """Return the milliseconds ``act`` takes on this thread."""
    start = time.thread_time()
    act()
    return (time.thread_time() - start) * 1000


def told(name: str, times: list[float], target: float | None = None) -> None:
    """Print one line; the target is for the median."""
    ranked = sorted(times)
    middle, p95 = statistics.median(ranked), ranked[int(len(ranked) * 0.95)]
    verdict = "" if target is None else f"  target {target:4.1f} ms  {'ok' if middle <= target else 'MISSED'}"
    print(f"  {name:<38} median {middle:6.1f}  p95 {p95:6.1f}{verdict}")


def cards_in_sight(canvas: MapCanvas) -> list[str]:
    """Return the touchpoints whose cards can be seen, in map order."""
    parts = canvas.board_scene.parts_in(canvas.sight(), {PartKind.CARD})
    seen = {part.element_id for part in parts}
    return [each.id for each in canvas.session.journey.touchpoints() if each.id in seen]


def drops(canvas: MapCanvas, chance: Random) -> list[float]:
    """Return the time of each of several drops until all of it is painted."""
    session, times = canvas.session, []
    for _ in range(ROUNDS):
        moved, other = chance.sample(cards_in_sight(canvas), 2)
        place = session.journey.place_of(other)

        def drop(moved=moved, place=place) -> None:
            with session.edit(Label.MOVE_TOUCHPOINT) as edit:
                move_touchpoints(edit, [moved], place.stage, place.lane, place.index)
            QApplication.processEvents()

        times.append(timed(drop))
        settle(canvas.board_scene)
    return times


def renames(canvas: MapCanvas, chance: Random) -> list[float]:
    """Return the time of each of several renames until painted."""
    times = []
    for number in range(ROUNDS):
        touchpoint = chance.choice(cards_in_sight(canvas))

        def name(touchpoint=touchpoint, number=number) -> None:
            with canvas.session.edit(Label.RENAME) as edit:
                rename(edit, touchpoint, f"번호표 기다림 {number}")
            QApplication.processEvents()

        times.append(timed(name))
    return times


def settle(scene: BoardScene) -> None:
    """Let cards that make room arrive."""
    scene.motion.finish()
    QApplication.processEvents()


def measure_canvas(canvas: MapCanvas, where: str, target: float) -> None:
    """Print what drops take on one canvas."""
    chance = Random(1)
    canvas.show_start()
    QApplication.processEvents()
    told(f"drop to painted, {where}, 100 %", drops(canvas, chance), target)
    told(f"rename to painted, {where}, 100 %", renames(canvas, chance), target)
    canvas.fit_all()
    QApplication.processEvents()
    told(f"drop to painted, {where}, fitted", drops(canvas, chance), target)


def measure_steps(journey: Journey) -> dict[str, float]:
    """Print what the steps of showing an edit take; returns those whose growth matters."""
    document, notices = Document(journey), list[Notice]()
    document.subscribe(notices.append)
    chance, fonts, labels = Random(2), Fonts(), Labels(journey.details.language)
    points = [each.id for each in journey.touchpoints()]
    layout, scene = MapLayout(fonts, labels), BoardScene()
    boards = [layout.lay_out(journey, LIGHT)]
    cold = [timed(lambda: MapLayout(fonts, labels).lay_out(journey, LIGHT)) for _ in range(5)]
    bring_in = [timed(lambda: fresh_scene(boards[0])) for _ in range(5)]
    scene.show_board(boards[0])
    edits, kept, known, show = [], [], [], []
    for _ in range(ROUNDS):
        moved, other = chance.sample(points, 2)
        place = journey.place_of(other)

        def edit(moved=moved, place=place) -> None:
            with document.edit(Label.MOVE_TOUCHPOINT) as edit:
                move_touchpoints(edit, [moved], place.stage, place.lane, place.index)

        edits.append(timed(edit))
        touched = notices[-1].touched
        known.append(timed(lambda touched=touched: boards.append(layout.lay_out(journey, LIGHT, touched=touched))))
        show.append(timed(lambda: scene.show_board(boards[-1], glide=False)))
        kept.append(timed(lambda: layout.lay_out(journey, LIGHT)))
    told("layout, first", cold)
    told("layout, what was touched is known", known)
    told("layout, every card looked at again", kept)
    told("scene, first", bring_in)
    told("scene, after an edit", show)
    told("the edit itself", edits)
    return {"layout": statistics.median(cold), "scene": statistics.median(bring_in)}


def fresh_scene(board: Board) -> None:
    """Show ``board`` on a scene of its own."""
    BoardScene().show_board(board, glide=False)


def measure(touchpoints: int, program: Program) -> dict[str, float]:
    """Print everything measured on a map of so many touchpoints."""
    source = write_tree(make_tree(touchpoints)).encode()
    target = TARGETS.get(touchpoints, 50.0)
    canvas = MapCanvas(Session(Document(read_journey(source).journey)))
    canvas.resize(*SIZE)
    canvas.show()
    canvas.start()
    print(f"{touchpoints} touchpoints, {len(canvas.board_scene.board.parts)} parts")
    measure_canvas(canvas, "map", target)
    canvas.close()
    window = program.open_window()
    window.resize(*SIZE)
    while not window.session.board.parts:
        QApplication.processEvents()
    window.session.replace(Document(read_journey(source).journey))
    QApplication.processEvents()
    measure_canvas(window.canvas, "window", target)
    window.session.document.mark_clean()
    window.close()
    return measure_steps(read_journey(source).journey)


def main() -> None:
    """Print everything, and how the steps grow."""
    application = QApplication([sys.argv[0], *STYLE])
    sizes = [int(word) for word in sys.argv[1:]] or [200, 1000, 5000]
    with tempfile.TemporaryDirectory() as folder:
        program = Program(application, Settings(Path(folder, "settings.ini")))
        program.sweeper.begin()
        taken = {size: measure(size, program) for size in sizes}
    for small, large in ((1000, 5000), (5000, 20_000)):
        if small in taken and large in taken:
            for step, milliseconds in taken[large].items():
                growth = milliseconds / taken[small][step]
                print(f"{step}: {milliseconds:.0f} ms at {large:,}, growth from {small:,}: {growth:.2f}")


if __name__ == "__main__":
    main()
