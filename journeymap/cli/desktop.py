"""Making the program known to a Linux desktop, and taking that back: a menu entry, an icon, a file type.

Everything goes to the user's own data folder (``XDG_DATA_HOME``), so nobody needs an administrator. The files are
the freedesktop.org ones: a desktop entry, a shared MIME-info package and icons of the hicolor theme.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import sysconfig
from argparse import Namespace
from collections.abc import Sequence
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

from journeymap.assets import resource
from journeymap.cli import FINE
from journeymap.cli.arguments import files_of
from journeymap.cli.sentences import RefusalError, labels, printable
from journeymap.cli.streams import say, warn

ENTRY = "journeymap.desktop"
"""The name of the desktop entry; the window calls itself the same, so that a desktop puts the two together."""

MIME_TYPE = "application/x-journeymap+yaml"

ICON_SIZES = (16, 24, 32, 48, 64, 128, 256)
"""Pixels at which desktops show icons."""
_RESERVED = "\"'\\><~|&;$*?#()` \t\n"
"""What makes the Desktop Entry Specification want quotes around an argument."""

_PATIENCE = 60.0
"""Seconds a tool of the desktop may take."""


@dataclass(frozen=True, slots=True)
class _Places:
    """The folders of a user that a desktop reads."""

    share: Path
    config: Path

    def files(self) -> dict[Path, str]:
        """Return every file that is put down, with the shipped one it is made from."""
        icons = self.share / "icons" / "hicolor"
        files = {
            self.share / "applications" / ENTRY: f"{ENTRY}.in",
            self.share / "mime" / "packages" / "journeymap.xml": "journeymap.xml",
            icons / "scalable" / "apps" / "journeymap.svg": "journeymap.svg",
        }
        for side in ICON_SIZES:
            files[icons / f"{side}x{side}" / "apps" / "journeymap.png"] = f"journeymap-{side}.png"
        return files


def install(options: Namespace) -> int:
    """Put the program into the desktop's menu and let maps open on a double click; doing it twice changes nothing."""
    from journeymap.storage.files import write_bytes_atomically

    files_of(options, 0, 0, "")
    places = _places()
    for target, source in places.files().items():
        content = resource("desktop", source).read_bytes()
        if target.name == ENTRY:
            content = entry(content.decode("utf-8")).encode("utf-8")
        target.parent.mkdir(parents=True, exist_ok=True)
        if not target.is_file() or target.read_bytes() != content:
            write_bytes_atomically(target, content)
            # Others on the computer may read it, whatever this user's umask: a desktop may run as another one.
            target.chmod(0o644)
    _tell_desktop(places)
    _run("xdg-mime", "default", ENTRY, MIME_TYPE)
    say(labels()("cli.desktop-installed", entry=printable(str(places.share / "applications" / ENTRY))))
    return FINE


def uninstall(options: Namespace) -> int:
    """Take back all that :func:`install` did, and nothing else."""
    files_of(options, 0, 0, "")
    places = _places()
    found = [target for target in places.files() if os.path.lexists(target)]
    for target in found:
        target.unlink()
    _forget_choice(places.config / "mimeapps.list")
    if found:
        _tell_desktop(places)
    for target in places.files():
        _drop_empty(target.parent, places.share)
    say(labels()("cli.desktop-removed" if found else "cli.desktop-not-there"))
    return FINE


def _places() -> _Places:
    if sys.platform in ("darwin", "win32"):
        raise RefusalError(labels()("cli.desktop-linux-only"))
    return _Places(_folder("XDG_DATA_HOME", ".local/share"), _folder("XDG_CONFIG_HOME", ".config"))


def _folder(variable: str, usual: str) -> Path:
    """Return a user's folder; a relative one is to be ignored, says the Base Directory Specification."""
    named = Path(os.environ.get(variable, ""))
    return named if named.is_absolute() else Path.home() / usual


def entry(template: str) -> str:
    """Return the desktop entry for this very installation."""
    command = _command()
    # The entry hides itself once this installation is gone.
    there = next(word for word in command if Path(word).is_absolute())
    words = " ".join(_escaped(_argument(word)) for word in command)
    return template.replace("@TRY_EXEC@", _escaped(there)).replace("@EXEC@", words)


def _command() -> Sequence[str]:
    """Return what starts this very installation, whatever the PATH of the desktop's session is."""
    script = Path(sys.executable).with_name("journeymap")
    if script.is_file() and os.access(script, os.X_OK):
        return (str(script),)
    root = Path(__file__).parents[2]
    module = (sys.executable, "-m", "journeymap")
    if root == Path(sysconfig.get_path("purelib")):
        return module
    # A checkout nobody has installed: Python has to be told where it is.
    return ("env", f"PYTHONPATH={root}", *module)


def _argument(word: str) -> str:
    """Return a word of a command line as the key Exec wants it."""
    word = word.replace("%", "%%")
    if not any(letter in _RESERVED for letter in word):
        return word
    for letter in '\\"`$':
        word = word.replace(letter, f"\\{letter}")
    return f'"{word}"'


def _escaped(value: str) -> str:
    """Return a value as desktop entries write any text."""
    return value.replace("\\", "\\\\").replace("\n", "\\n").replace("\t", "\\t")


def _tell_desktop(places: _Places) -> None:
    _run("update-mime-database", str(places.share / "mime"))
    _run("update-desktop-database", str(places.share / "applications"))
    _run("gtk-update-icon-cache", "-q", "-t", "-f", str(places.share / "icons" / "hicolor"))


def _run(tool: str, *words: str) -> None:
    """Run a tool of the desktop; one that is not there or fails is told, and does no other harm."""
    found = shutil.which(tool)
    if found is None:
        warn(labels()("cli.desktop-no-tool", tool=tool))
        return
    try:
        done = subprocess.run([found, *words], capture_output=True, check=False, timeout=_PATIENCE)
        failed = done.returncode != 0
    except (OSError, subprocess.TimeoutExpired):
        failed = True
    if failed:
        warn(labels()("cli.desktop-tool-failed", tool=tool))


def _forget_choice(path: Path) -> None:
    """Take our entry out of the user's choice of programs, leaving all else as it is, line by line."""
    from journeymap.storage.files import write_bytes_atomically

    try:
        old = path.read_text(encoding="utf-8")
    except (OSError, UnicodeDecodeError):
        return
    lines = [_without_us(line) for line in old.splitlines(keepends=True)]
    new = "".join(line for line in lines if line)
    if new != old:
        write_bytes_atomically(path, new.encode("utf-8"))


def _without_us(line: str) -> str:
    """Return a line without our entry; nothing where it named no other program."""
    key, found, names = line.partition("=")
    if not found or key.strip() != MIME_TYPE or ENTRY not in names:
        return line
    others = [name for name in names.strip().split(";") if name and name != ENTRY]
    return f"{key}={';'.join(others)};\n" if others else ""


def _drop_empty(folder: Path, top: Path) -> None:
    """Remove folders that hold nothing any more, up to the user's data folder."""
    with suppress(OSError):
        while folder != top and folder.is_relative_to(top):
            folder.rmdir()
            folder = folder.parent
