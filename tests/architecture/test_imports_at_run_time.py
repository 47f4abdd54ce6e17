"""What is loaded when: the window only for the window, reportlab only for paper."""

import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
SAMPLE = ROOT / "samples" / "telecom-store.ko.journey.yaml"
QT = ("PySide6", "shiboken6")
COSTLY = ("reportlab", "PIL", "pydantic", "networkx", "yaml")


def loaded_by(statements):
    """Run statements in a fresh Python; returns the top-level modules it has loaded at the end."""
    program = f"{statements}\nimport sys; print('\\nLOADED', *{{name.partition('.')[0] for name in sys.modules}})"
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, encoding="utf-8", check=False, cwd=ROOT)
    assert done.returncode == 0, done.stderr
    return set(done.stdout.rpartition("LOADED ")[2].split())


def command(*arguments):
    return loaded_by(
        f"from journeymap.cli import main\ntry:\n    code = main({list(map(str, arguments))!r})\n"
        "except SystemExit as stop:\n    code = stop.code\nassert not code, code"
    )


@pytest.mark.parametrize("module", ["journeymap", "journeymap.cli", "journeymap.ui.guard"])
def test_the_first_import_is_cheap(module):
    loaded = loaded_by(f"import {module}")
    assert loaded.isdisjoint((*QT, *COSTLY))


@pytest.mark.parametrize("room", ["model", "storage", "layout", "export"])
def test_rooms_below_the_window_never_load_qt(room):
    names = sorted(
        ".".join(path.relative_to(ROOT).with_suffix("").parts) for path in (ROOT / "journeymap" / room).rglob("*.py")
    )
    assert loaded_by("\n".join(f"import {name.removesuffix('.__init__')}" for name in names)).isdisjoint(QT)


def test_new_never_loads_qt(tmp_path):
    assert command("new", tmp_path / "new.journey.yaml", "--template", "telecom-store", "--language", "ko").isdisjoint(
        QT
    )


def test_check_never_loads_qt():
    loaded = command("check", SAMPLE)
    assert loaded.isdisjoint((*QT, "reportlab", "PIL"))


def test_export_never_loads_qt(tmp_path):
    assert command("export", SAMPLE, tmp_path / "map.pdf").isdisjoint(QT)


def test_version_loads_next_to_nothing():
    assert command("--version").isdisjoint((*QT, *COSTLY))


def test_opening_a_map_loads_nothing_for_paper_nor_for_questions_to_the_graph():
    loaded = loaded_by(f"import journeymap; journeymap.open({str(SAMPLE)!r})")
    assert loaded.isdisjoint((*QT, "reportlab", "PIL", "networkx"))


def test_a_window_is_made_before_anything_for_files_or_paper_is_loaded():
    statements = (
        "from PySide6.QtWidgets import QApplication\n"
        "from journeymap.ui.application import Program\n"
        "application = QApplication(['journeymap', '-platform', 'offscreen'])\n"
        "program = Program(application)\n"
        "program.open_window()"
    )
    assert loaded_by(statements).isdisjoint(COSTLY)


def test_the_start_page_is_shown_before_anything_of_the_map_is_loaded():
    statements = (
        "import sys\n"
        "from PySide6.QtWidgets import QApplication\n"
        "from journeymap.ui.application import Program\n"
        "application = QApplication(['journeymap', '-platform', 'offscreen'])\n"
        "program = Program(application)\n"
        "window = program.open_window()\n"
        "early = ('gestures', 'board', 'inspector', 'palette', 'toolbar', 'finding', 'edit_commands', 'outline')\n"
        "loaded = [n for n in sys.modules if n.startswith('journeymap.ui.') and n.split('.')[2] in early]\n"
        "assert not loaded, loaded"
    )
    assert loaded_by(statements)
