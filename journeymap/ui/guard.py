"""Looks before Qt leaps: a machine on which Qt would abort gets one plain sentence instead.

Call :func:`ready_for_qt` before the first import of PySide6. Qt's own words for a missing library or screen are
obscure and end in a core dump, and some versions of PySide6 kill the process minutes later
(PYSIDE-3474). Nothing here imports Qt.
"""

import ctypes
import importlib.util
import os
import re
import shutil
import sys
from collections.abc import Callable, Mapping, MutableMapping
from dataclasses import dataclass, field
from pathlib import Path

from journeymap.model.vocabulary import Language

EXIT_NOT_READY = 2
"""The exit code after a refusal: the machine cannot show a window."""

LIBRARIES = {
    "libEGL.so.1": "libegl1",
    "libGL.so.1": "libgl1",
    "libglib-2.0.so.0": "libglib2.0-0",
    "libfontconfig.so.1": "libfontconfig1",
    "libdbus-1.so.3": "libdbus-1-3",
    "libxkbcommon.so.0": "libxkbcommon0",
}
"""What Qt itself loads on Linux, and the Debian package that holds it."""

X11_LIBRARIES = {
    "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
    "libxcb-cursor.so.0": "libxcb-cursor0",
    "libxcb-icccm.so.4": "libxcb-icccm4",
    "libxcb-image.so.0": "libxcb-image0",
    "libxcb-keysyms.so.1": "libxcb-keysyms1",
    "libxcb-randr.so.0": "libxcb-randr0",
    "libxcb-render-util.so.0": "libxcb-render-util0",
    "libxcb-shape.so.0": "libxcb-shape0",
    "libxcb-xkb.so.1": "libxcb-xkb1",
}
"""What Qt's X11 plug-in loads besides."""

MENDED_PAIR = "PySide6-Essentials>=6.11.3,<6.12" if sys.version_info < (3, 12) else "PySide6-Essentials>=6.11.3"
_SCREENLESS = frozenset({"offscreen", "minimal", "minimalegl", "vnc", "linuxfb", "eglfs", "vkkhrdisplay"})
_VERSION = re.compile(r"^pyside6_essentials-(\d+)\.(\d+)\.(\d+)", re.IGNORECASE)
_NO_FILE = ("none", "wayland")
"""Input methods that are in no plug-in's file: none at all, and the one built into its platform."""

_MOST_NAMED = 3
_OLDEST_QT = (6, 11, 3)
_BROKEN_QT = (6, 12, 0)

Version = tuple[int, ...]


@dataclass(frozen=True, slots=True)
class Obstacle:
    """Why no window can be shown: ``key`` names the sentence (``guard.<key>``), ``words`` fill it."""

    key: str
    words: Mapping[str, str]


def qt_version() -> Version | None:
    """Return the installed version of PySide6-Essentials, None when there is none.

    Reads the name of its dist-info folder: ``importlib.metadata`` would cost 40 ms at every start.
    """
    folder = _pyside_folder()
    if folder is None:
        return None
    for beside in folder.parent.glob("[Pp]y[Ss]ide6_[Ee]ssentials-*.dist-info"):
        if found := _VERSION.match(beside.name):
            return tuple(int(part) for part in found.groups())
    from importlib import metadata  # a system package keeps it elsewhere

    for name in ("PySide6-Essentials", "PySide6"):
        try:
            return tuple(int(part) for part in metadata.version(name).split(".")[:3])
        except (metadata.PackageNotFoundError, ValueError):
            continue
    return None


def library_loads(name: str) -> bool:
    """Whether the system's loader finds a shared library, by its file name."""
    try:
        ctypes.CDLL(name)
    except OSError:
        return False
    return True


def x11_answers() -> bool:
    """Whether the X server that DISPLAY names lets us in."""
    try:
        xcb = ctypes.CDLL("libxcb.so.1")
    except OSError:
        return True  # the missing library is the obstacle then, not the screen
    xcb.xcb_connect.restype = ctypes.c_void_p
    xcb.xcb_connection_has_error.argtypes = xcb.xcb_disconnect.argtypes = (ctypes.c_void_p,)
    connection = xcb.xcb_connect(None, None)
    refused = bool(xcb.xcb_connection_has_error(connection))
    xcb.xcb_disconnect(connection)
    return not refused


def wayland_answers(environ: Mapping[str, str] = os.environ) -> bool:
    """Whether the Wayland compositor that WAYLAND_DISPLAY names takes connections."""
    name = environ.get("WAYLAND_DISPLAY", "")
    if not name or not library_loads("libwayland-client.so.0") or not library_loads("libwayland-cursor.so.0"):
        return False
    import socket  # takes as long to import as all other looks together, and is rarely needed

    with socket.socket(socket.AF_UNIX) as probe:
        try:
            probe.connect(str(Path(environ.get("XDG_RUNTIME_DIR", "/"), name)))
        except OSError:
            return False
    return True


@dataclass(frozen=True, slots=True)
class Machine:
    """What the guard asks of the machine; each answer can be given by hand, to see what the guard says then."""

    platform: str = sys.platform
    python: Version = sys.version_info[:2]
    environ: Mapping[str, str] = field(default_factory=lambda: os.environ)
    qt_version: Callable[[], Version | None] = qt_version
    loads: Callable[[str], bool] = library_loads
    x11_answers: Callable[[], bool] = x11_answers
    wayland_answers: Callable[[], bool] = wayland_answers
    is_root: bool = hasattr(os, "geteuid") and os.geteuid() == 0
    has_apt: bool = field(default_factory=lambda: shutil.which("apt-get") is not None)


def find_obstacle(machine: Machine) -> Obstacle | None:
    """Return the first reason why Qt cannot show a window here, None when it can."""
    found = _pair_obstacle(machine)
    if found is None and machine.platform.startswith("linux"):
        asked = [name.split(":")[0] for name in machine.environ.get("QT_QPA_PLATFORM", "").split(";") if name]
        if _SCREENLESS.intersection(asked):
            return _library_obstacle(machine, LIBRARIES)
        if (not asked or "wayland" in asked) and machine.wayland_answers():
            return _library_obstacle(machine, LIBRARIES)
        found = _library_obstacle(machine, LIBRARIES | X11_LIBRARIES)
        on_x11 = bool(machine.environ.get("DISPLAY")) and (not asked or "xcb" in asked)
        if found is None and not (on_x11 and machine.x11_answers()):
            found = Obstacle("no-display", {})
    return found


def mend_input_method(environ: MutableMapping[str, str] = os.environ, plugins: Path | None = None) -> None:
    """Let Hangul be typed where the desktop asks for an input method Qt's wheels have no plug-in for.

    Korean desktops often set ``QT_IM_MODULE=fcitx``; fcitx5 also speaks ibus, whose plug-in is there. Without this,
    Hangul arrives as Latin letters. Where fcitx5 stands alone there is no ``ibus-daemon``, and without that program
    Qt's plug-in asks nobody, unless it is told to look on the session bus.

    Parameters
    ----------
    plugins : Qt's ``platforminputcontexts`` folder; by default that of the installed PySide6.
    """
    folder = plugins or _input_method_plugins()
    if folder is None:
        return
    if wanted := environ.get("QT_IM_MODULES"):
        if not any(_has_plugin(folder, name) for name in wanted.split(";") if name != "wayland"):
            environ["QT_IM_MODULES"] = f"{wanted};ibus"
    elif (wanted := environ.get("QT_IM_MODULE")) and wanted not in _NO_FILE and not _has_plugin(folder, wanted):
        environ["QT_IM_MODULE"] = "ibus"
    chosen = f"{environ.get('QT_IM_MODULES', '')};{environ.get('QT_IM_MODULE', '')}".split(";")
    if "ibus" in chosen and shutil.which("ibus-daemon", path=environ.get("PATH")) is None:
        environ.setdefault("IBUS_USE_PORTAL", "1")


def ready_for_qt(language: Language | None = None, machine: Machine | None = None) -> bool:
    """Prepare for Qt; when it cannot run here, say why on stderr, if there is one, and return False.

    Parameters
    ----------
    language : of the sentence; by default what the environment asks for.
    """
    machine = machine or Machine()
    obstacle = find_obstacle(machine)
    if obstacle is None:
        if sys.platform.startswith("linux"):
            mend_input_method()
        return True
    from journeymap.i18n import Labels, interface_language  # costs time, and is needed only when something is wrong

    labels = Labels(language or interface_language(machine.environ))
    if sys.stderr is not None:  # a program started without a console has none
        sys.stderr.write(labels(f"guard.{obstacle.key}", **obstacle.words) + "\n")
    return False


def _pair_obstacle(machine: Machine) -> Obstacle | None:
    installed = machine.qt_version()
    python = ".".join(str(part) for part in machine.python)
    words = {
        "python": python,
        "qt": ".".join(str(part) for part in installed or ()),
        "command": f"{sys.executable} -m pip install '{MENDED_PAIR}'",
    }
    if installed is None:
        return Obstacle("no-qt", words)
    if installed < _OLDEST_QT:
        return Obstacle("old-qt", words)
    if installed >= _BROKEN_QT and machine.python < (3, 12):
        return Obstacle("broken-pair", words)
    return None


def _library_obstacle(machine: Machine, needed: Mapping[str, str]) -> Obstacle | None:
    missing = [name for name in needed if not machine.loads(name)]
    if not missing:
        return None
    sudo = "" if machine.is_root else "sudo "
    packages = " ".join(needed[name] for name in missing)
    if machine.has_apt and len(missing) > _MOST_NAMED:
        missing[_MOST_NAMED:] = ["…"]  # the line to run has them all
    words = {"libraries": ", ".join(missing), "command": f"{sudo}apt-get install -y {packages}"}
    return Obstacle("libraries" if machine.has_apt else "libraries-elsewhere", words)


def _pyside_folder() -> Path | None:
    found = importlib.util.find_spec("PySide6")
    places = found.submodule_search_locations if found else None
    return Path(places[0]) if places else None


def _input_method_plugins() -> Path | None:
    package = _pyside_folder()
    folder = package / "Qt" / "plugins" / "platforminputcontexts" if package else None
    return folder if folder and folder.is_dir() else None


def _has_plugin(folder: Path, name: str) -> bool:
    # Both ibus and qtvirtualkeyboard live in files named after them.
    return any(name in each.name for each in folder.glob(f"lib{name}*.so"))
