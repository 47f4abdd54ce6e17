"""Every call to the file system that reading and saving make, in one place.

Reading and saving take the operations as an argument, so that tests can let the n-th of them fail on a real disk.
Every operation may raise OSError.
"""

import os
import stat
import time
from pathlib import Path

try:
    import fcntl
except ImportError:  # pragma: no cover - Windows has no advisory locks
    fcntl = None  # type: ignore[assignment]

_BINARY = getattr(os, "O_BINARY", 0)
_READING = os.O_RDONLY | _BINARY | getattr(os, "O_CLOEXEC", 0) | getattr(os, "O_NONBLOCK", 0)
_WRITING = os.O_RDWR | os.O_CREAT | _BINARY | getattr(os, "O_CLOEXEC", 0) | getattr(os, "O_NOFOLLOW", 0)
_ANY_WRITE_BIT = 0o222


class FileOps:
    """The operating system's own operations."""

    locks_while_open = fcntl is not None
    """Whether :meth:`lock` keeps other writers away; without it a file must be closed before it is replaced."""

    def real_path(self, path: Path) -> Path:
        """Return where ``path`` leads, links followed; the file itself need not exist."""
        return Path(os.path.realpath(path))

    def stat(self, path: Path) -> os.stat_result:
        """Return what is known of the file at ``path``, links followed."""
        return path.stat()

    def may_write(self, path: Path) -> bool:
        """Whether the file may be written: one marked read-only may not, not even by root."""
        return os.access(path, os.W_OK) and bool(stat.S_IMODE(path.stat().st_mode) & _ANY_WRITE_BIT)

    def open_to_read(self, path: Path) -> int:
        """Open a file that exists, never waiting for the other end of a pipe; returns its descriptor."""
        return os.open(path, _READING)

    def open_to_write(self, path: Path, mode: int) -> int:
        """Open a file with its content, made with ``mode`` if need be, no link followed; returns its descriptor."""
        return os.open(path, _WRITING, mode)

    def identity(self, descriptor: int) -> tuple[int, int]:
        """Return device and number of an open file."""
        known = os.fstat(descriptor)
        return known.st_dev, known.st_ino

    def lock(self, descriptor: int) -> None:
        """Keep other processes from locking the file until it is closed; BlockingIOError where one has."""
        if fcntl is not None:
            fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)

    def read(self, descriptor: int, size: int) -> bytes:
        """Return up to ``size`` bytes; none at the end of the file."""
        return os.read(descriptor, size)

    def write(self, descriptor: int, content: memoryview) -> int:
        """Write ``content``, perhaps only its beginning; returns how many bytes."""
        return os.write(descriptor, content)

    def truncate(self, descriptor: int) -> None:
        """Empty an open file."""
        os.ftruncate(descriptor, 0)

    def rewind(self, descriptor: int) -> None:
        """Go back to the beginning of an open file."""
        os.lseek(descriptor, 0, os.SEEK_SET)

    def sync(self, descriptor: int) -> None:
        """Return when everything written to an open file survives a power cut."""
        os.fsync(descriptor)

    def close(self, descriptor: int) -> None:
        """Close an open file."""
        os.close(descriptor)

    def change_mode(self, path: Path, mode: int) -> None:
        """Set the permissions of a file."""
        path.chmod(mode)

    def change_owner(self, path: Path, user: int, group: int) -> None:
        """Set owner and group of a file, where a system has such."""
        if hasattr(os, "chown"):
            os.chown(path, user, group)

    def link(self, path: Path, second: Path) -> None:
        """Give the file at ``path`` a second name."""
        second.hardlink_to(path)

    def replace(self, source: Path, target: Path) -> None:
        """Give the file ``source`` the name ``target`` in one step."""
        source.replace(target)

    def remove(self, path: Path) -> None:
        """Remove a name, if it is there."""
        path.unlink(missing_ok=True)

    def sync_folder(self, path: Path) -> None:
        """Return when the names in a folder survive a power cut."""
        if os.name == "nt":  # pragma: no cover - Windows cannot open folders and needs no such thing
            return
        descriptor = os.open(path, os.O_RDONLY | os.O_DIRECTORY)
        try:
            os.fsync(descriptor)
        finally:
            os.close(descriptor)

    def pause(self, seconds: float) -> None:
        """Wait before trying again."""
        time.sleep(seconds)


FILE_OPS = FileOps()
"""What everybody uses but tests."""
