"""A machine that cannot show a window gets one plain sentence and the line that mends it, never Qt's abort."""

import os
import re
import subprocess
import sys
from pathlib import Path

import pytest

from journeymap.model.vocabulary import Language
from journeymap.ui import guard
from journeymap.ui.guard import Machine, Obstacle, find_obstacle, mend_input_method, ready_for_qt

ROOT = Path(__file__).parents[2]
START = "import sys; from journeymap.cli import main; sys.exit(main([]))"


def machine(**answers):
    """A Debian desktop on which all is well, but for what is given."""
    well = {
        "platform": "linux",
        "python": (3, 11),
        "environ": {"DISPLAY": ":0"},
        "qt_version": lambda: (6, 11, 3),
        "loads": lambda name: True,
        "x11_answers": lambda: True,
        "wayland_answers": lambda: False,
        "is_root": False,
        "has_apt": True,
    }
    return Machine(**(well | answers))


def without(*libraries):
    return lambda name: name not in libraries


def test_a_sound_machine_is_let_through():
    assert find_obstacle(machine()) is None


def test_this_machine_is_let_through():
    assert find_obstacle(Machine()) is None


@pytest.mark.parametrize(
    ("python", "installed", "key"),
    [
        ((3, 11), (6, 11, 3), None),
        ((3, 11), (6, 11, 4), None),
        ((3, 11), (6, 11, 2), "old-qt"),
        ((3, 11), (6, 12, 0), "broken-pair"),
        ((3, 11), (6, 13, 1), "broken-pair"),
        ((3, 12), (6, 12, 0), None),
        ((3, 13), (6, 8, 3), "old-qt"),
        ((3, 11), None, "no-qt"),
    ],
)
def test_only_sound_pairs_of_python_and_qt(python, installed, key):
    found = find_obstacle(machine(python=python, qt_version=lambda: installed))
    assert (found.key if found else None) == key


def test_missing_libraries_are_named_with_their_packages():
    found = find_obstacle(machine(loads=without("libEGL.so.1", "libxcb-cursor.so.0")))
    assert found == Obstacle(
        "libraries",
        {
            "libraries": "libEGL.so.1, libxcb-cursor.so.0",
            "command": "sudo apt-get install -y libegl1 libxcb-cursor0",
        },
    )


def test_the_sentence_stays_short_when_everything_is_missing():
    words = find_obstacle(machine(loads=lambda name: False)).words
    assert words["libraries"] == "libEGL.so.1, libGL.so.1, libglib-2.0.so.0, …"
    assert words["command"].split()[4:] == [*guard.LIBRARIES.values(), *guard.X11_LIBRARIES.values()]


def test_root_needs_no_sudo():
    found = find_obstacle(machine(loads=without("libGL.so.1"), is_root=True))
    assert found.words["command"] == "apt-get install -y libgl1"


def test_elsewhere_the_files_are_named():
    assert find_obstacle(machine(loads=without("libGL.so.1"), has_apt=False)).key == "libraries-elsewhere"


@pytest.mark.parametrize(
    "environ", [{}, {"DISPLAY": ":0", "QT_QPA_PLATFORM": "wayland"}, {"DISPLAY": "", "QT_QPA_PLATFORM": "xcb"}]
)
def test_no_screen(environ):
    assert find_obstacle(machine(environ=environ)).key == "no-display"


def test_a_screen_that_does_not_answer():
    assert find_obstacle(machine(x11_answers=lambda: False)).key == "no-display"


def test_wayland_needs_nothing_of_x11():
    loads = without(*guard.X11_LIBRARIES)
    assert find_obstacle(machine(environ={}, wayland_answers=lambda: True, loads=loads)) is None


def test_screenless_platforms_need_no_screen():
    environ = {"QT_QPA_PLATFORM": "offscreen"}
    assert find_obstacle(machine(environ=environ, loads=without(*guard.X11_LIBRARIES))) is None


@pytest.mark.parametrize("platform", ["darwin", "win32"])
def test_other_systems_bring_their_libraries_along(platform):
    assert find_obstacle(machine(platform=platform, environ={}, loads=lambda name: False)) is None


@pytest.mark.parametrize("key", ["no-qt", "old-qt", "broken-pair", "libraries", "libraries-elsewhere", "no-display"])
@pytest.mark.parametrize("language", Language)
def test_the_sentence_is_plain(key, language, capsys):
    troubles = {
        "no-qt": {"qt_version": lambda: None},
        "old-qt": {"qt_version": lambda: (6, 8, 3)},
        "broken-pair": {"qt_version": lambda: (6, 12, 0)},
        "libraries": {"loads": without("libGL.so.1")},
        "libraries-elsewhere": {"loads": without("libGL.so.1"), "has_apt": False},
        "no-display": {"environ": {}},
    }
    assert not ready_for_qt(language, machine(**troubles[key]))
    sentence, mending = capsys.readouterr().err.splitlines()
    assert bool(re.search("[가-힣]", sentence)) == (language is Language.KOREAN)
    assert "{" not in sentence + mending
    assert mending.startswith("  ")


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ({"QT_IM_MODULE": "fcitx"}, {"QT_IM_MODULE": "ibus"}),
        ({"QT_IM_MODULE": "ibus"}, {"QT_IM_MODULE": "ibus"}),
        ({"QT_IM_MODULE": "wayland"}, {"QT_IM_MODULE": "wayland"}),
        ({"QT_IM_MODULE": "compose"}, {"QT_IM_MODULE": "compose"}),
        ({"QT_IM_MODULE": "none"}, {"QT_IM_MODULE": "none"}),
        ({"QT_IM_MODULES": "fcitx"}, {"QT_IM_MODULES": "fcitx;ibus"}),
        ({"QT_IM_MODULES": "wayland;fcitx"}, {"QT_IM_MODULES": "wayland;fcitx;ibus"}),
        ({"QT_IM_MODULES": "wayland;ibus"}, {"QT_IM_MODULES": "wayland;ibus"}),
        ({}, {}),
    ],
)
def test_an_input_method_without_plugin_becomes_ibus(before, after, tmp_path):
    daemon = tmp_path / "ibus-daemon"
    daemon.touch(0o755)
    path = {"PATH": str(tmp_path)}
    environ = before | path
    mend_input_method(environ)
    assert environ == after | path


def test_where_fcitx_stands_alone_it_is_asked_over_the_session_bus(tmp_path):
    for before in ({"QT_IM_MODULE": "fcitx"}, {"QT_IM_MODULE": "ibus"}, {"QT_IM_MODULES": "wayland;fcitx"}):
        environ = before | {"PATH": str(tmp_path)}
        mend_input_method(environ)
        assert environ["IBUS_USE_PORTAL"] == "1"
    environ = {"PATH": str(tmp_path), "QT_IM_MODULE": "compose"}
    mend_input_method(environ)
    assert "IBUS_USE_PORTAL" not in environ


def test_an_installed_plugin_is_left_alone(tmp_path):
    (tmp_path / "libfcitx5platforminputcontextplugin.so").touch()
    environ = {"QT_IM_MODULE": "fcitx"}
    mend_input_method(environ, tmp_path)
    assert environ == {"QT_IM_MODULE": "fcitx"}


def start(**environ):
    """Start the program for real in an environment where something is missing."""
    kept = {name: value for name, value in os.environ.items() if not name.startswith(("QT_", "DISPLAY", "WAYLAND"))}
    return subprocess.run(
        [sys.executable, "-c", START],
        env=kept | {"PYTHONPATH": str(ROOT)} | environ,
        capture_output=True,
        encoding="utf-8",
        check=False,
        timeout=60,
    )


def refused(done, *words):
    assert done.returncode == guard.EXIT_NOT_READY, done.stderr
    assert len(done.stderr.splitlines()) == 2, "one sentence and the line that mends it"
    assert all(word in done.stderr for word in words), done.stderr
    assert "qt.qpa" not in done.stderr


def test_started_without_a_screen():
    refused(start(), "no screen")


def test_started_on_a_screen_that_is_not_there():
    refused(start(DISPLAY=":4999", LANG="ko_KR.UTF-8"), "화면이 없습니다")


def test_started_with_a_library_that_cannot_be_loaded(tmp_path):
    (tmp_path / "libxcb-cursor.so.0").touch()  # the loader takes it first, and cannot use it
    refused(start(DISPLAY=":4999", LD_LIBRARY_PATH=str(tmp_path)), "libxcb-cursor.so.0", "libxcb-cursor0")


@pytest.mark.parametrize(("version", "word"), [("6.8.3", "security"), ("99.0.0", "crashes")])
def test_started_with_another_pyside(tmp_path, version, word):
    if version > "9" and sys.version_info >= (3, 12):
        word = "no screen"  # every later PySide6 is sound there
    (tmp_path / "PySide6").mkdir()
    (tmp_path / "PySide6" / "__init__.py").write_text("raise SystemExit('PySide6 was imported')")
    (tmp_path / f"pyside6_essentials-{version}.dist-info").mkdir()
    refused(start(PYTHONPATH=f"{tmp_path}:{ROOT}"), word)


def test_without_a_console_the_refusal_is_silent(monkeypatch):
    monkeypatch.setattr(sys, "stderr", None)
    assert not ready_for_qt(machine=machine(qt_version=lambda: None))
