"""The size of the interface: taken up at the start, changed with a restart that brings the maps back."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from journeymap.ui.application import Program
from journeymap.ui.interface_scale import chosen_scale, restart_command, scaled
from tests.ui.shell.conftest import SAMPLE

ROOT = Path(__file__).parents[3]


@pytest.mark.parametrize(
    ("kept", "outside", "inside"),
    [("", None, None), ("100", "2", "2"), ("150", None, "1.5"), ("150", "2", "3"), ("150", "nonsense", "1.5")],
)
def test_the_factor_is_set_while_qt_starts_only(settings, monkeypatch, kept, outside, inside):
    settings.keep("interface-size", kept)
    if outside is None:
        monkeypatch.delenv("QT_SCALE_FACTOR", raising=False)
    else:
        monkeypatch.setenv("QT_SCALE_FACTOR", outside)
    with scaled(settings):
        assert os.environ.get("QT_SCALE_FACTOR") == inside
    assert os.environ.get("QT_SCALE_FACTOR") == outside


def test_a_size_that_is_not_offered_counts_as_100(settings):
    for kept in ("0", "-150", "1e9", "149", "١٥٠"):
        settings.keep("interface-size", kept)
        assert chosen_scale(settings) == 100


def test_everything_is_drawn_larger(settings):
    settings.keep("interface-size", "175")
    code = (
        "import sys; from pathlib import Path; from PySide6.QtWidgets import QApplication\n"
        "from journeymap.ui.interface_scale import scaled; from journeymap.ui.settings import Settings\n"
        "with scaled(Settings(Path(sys.argv[1]))): application = QApplication([])\n"
        "print(application.primaryScreen().devicePixelRatio())"
    )
    environment = os.environ | {"QT_QPA_PLATFORM": "offscreen"}
    command = [sys.executable, "-c", code, str(settings.path)]
    done = subprocess.run(command, cwd=ROOT, env=environment, capture_output=True, text=True, check=True)
    assert float(done.stdout) == 1.75


@pytest.fixture
def program(qapp, settings, qtbot):
    settings.keep("language", "ko")
    made = Program(qapp, settings)
    yield made
    for window in tuple(made.windows):
        window.session.document.mark_clean()
        window.close()


def opened(program, path, qtbot):
    window = program.open_window(path)
    qtbot.waitUntil(lambda: window.session.path is not None)
    return window


def test_a_restart_brings_the_maps_back(program, tmp_path, qtbot):
    paths = [tmp_path / name for name in ("하나.journey.yaml", "-둘.journey.yaml")]
    for path in paths:
        path.write_bytes(SAMPLE.read_bytes())
        opened(program, path, qtbot)
    program.appearance.scale.restart()
    assert program.windows == []
    assert program.again == paths
    command, arguments = restart_command(program.again)
    assert command == sys.executable
    assert arguments[:2] == ["-m", "journeymap"]
    assert all(Path(argument).is_absolute() for argument in arguments[2:])


def test_cancelling_a_restart_keeps_every_map_open(program, tmp_path, answers, qtbot):
    path = tmp_path / "map.journey.yaml"
    path.write_bytes(SAMPLE.read_bytes())
    opened(program, path, qtbot)
    other = opened(program, SAMPLE, qtbot)
    other.menu_actions["insert.stage"].trigger()
    assert not other.session.document.clean
    answers.press("취소")
    program.appearance.scale.restart()
    assert program.again is None
    assert len(program.windows) == 2
    other.session.document.mark_clean()


def test_the_size_is_offered_in_the_menu(window, answers, appearance, settings):
    answers.press("다음에 켤 때")
    window.menu_actions["view.size-125"].trigger()
    assert settings.text("interface-size") == "125"
    assert window.menu_actions["view.size-125"].isChecked()
    window.menu_actions["view.size-100"].trigger()
    assert appearance.scale.chosen == 100
