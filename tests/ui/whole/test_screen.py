"""The running program on a real screen: a drag from the palette with a real pointer, Ctrl+S, and the file."""

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint

from journeymap.ui.main_window import MainWindow
from journeymap.ui.settings import Settings
from tests.ui.whole.person import Mouse, named, settle
from tests.ui.whole.screen import SIZE, Screen

EXPECTED = Path(__file__).parent / "expected"


@pytest.fixture
def screen(tmp_path: Path) -> Iterator[Screen]:
    made = Screen(tmp_path)
    settings = Settings(tmp_path / "config" / "journeymap" / "settings.ini")
    settings.keep("language", "ko")
    yield made
    made.picture(tmp_path / "screen.png")
    made.stop()


def places(window: MainWindow, mouse: Mouse, path: Path, size: tuple[int, int]) -> tuple[QPoint, QPoint, QPoint]:
    """Return where a tile of the palette, a slot and the way to it are in a window of that size, without a screen."""
    window.resize(*size)
    assert window.files.open_path(path)
    settle()
    tile = mouse.tile("카탈로그")
    slot = mouse.place(named(window, "사전 접점"), named(window, "온라인"), 1)
    viewport = window.canvas.viewport()
    return (
        tile.mapTo(window, tile.rect().center()),
        viewport.mapTo(window, slot + QPoint(-60, 50)),
        viewport.mapTo(window, slot),
    )


def test_a_drag_from_the_palette_and_a_save_on_a_real_screen(
    screen: Screen, window: MainWindow, mouse: Mouse, tmp_path: Path
) -> None:
    path = tmp_path / "map.journey.yaml"
    shutil.copy(EXPECTED / "by-keyboard.journey.yaml", path)
    before = path.read_bytes()
    program = screen.start_program(path)
    shown = screen.window("통신사 대리점 고객 여정")
    left, top, width, height = screen.geometry(shown)
    assert left >= 0
    assert top >= 0
    assert (left + width <= SIZE[0], top + height <= SIZE[1]) == (True, True), "the status bar is off the screen"
    ways = [(left + at.x(), top + at.y()) for at in places(window, mouse, path, (width, height))]
    screen.drag(*ways)
    screen.tool("key", "--clearmodifiers", "ctrl+s")
    screen.until(lambda: path.read_bytes() != before)
    assert path.read_text(encoding="utf-8") == (EXPECTED / "on-screen.journey.yaml").read_text(encoding="utf-8")
    screen.tool("key", "--clearmodifiers", "ctrl+q")
    assert program.wait(20) == 0
