"""Disks that fail: the real operations, one of which raises, once or from then on."""

import errno
import os

from journeymap.storage.fsops import FileOps

ERRORS = (errno.ENOSPC, errno.EIO, errno.EACCES, errno.EROFS, errno.EMFILE, errno.EDQUOT, errno.EINTR)


class FailingOps(FileOps):
    """Counts the operations and lets the ``nth`` fail (1 is the first; 0 never), and all after it if ``for_ever``."""

    def __init__(self, nth=0, error=errno.EIO, *, for_ever=False):
        self.called = []
        self._nth = nth
        self._error = error
        self._for_ever = for_ever

    def __getattribute__(self, name):
        found = super().__getattribute__(name)
        if name.startswith("_") or name in ("called", "locks_while_open"):
            return found

        def act(*arguments):
            self.called.append(name)
            count = len(self.called)
            if count == self._nth or (self._for_ever and self._nth and count > self._nth):
                if name == "close":  # Linux closes even when it says that it failed
                    found(*arguments)
                raise OSError(self._error, os.strerror(self._error))
            return found(*arguments)

        return act


class ShortWrites(FileOps):
    """Writes at most seven bytes at a time."""

    def write(self, descriptor, content):
        return super().write(descriptor, content[:7])


class NoWrites(FileOps):
    """Says it wrote nothing, again and again."""

    def write(self, descriptor, content):
        return 0


class LyingWrites(FileOps):
    """Says it wrote everything and wrote half, like a full network share."""

    def write(self, descriptor, content):
        super().write(descriptor, content[: len(content) // 2])
        return len(content)


class BusyWindows(FileOps):
    """A scanner holds the file for the first tries, as on Windows, where open files can't be replaced either."""

    locks_while_open = False

    def __init__(self, tries, winerror=32):
        self.paused = []
        self._tries = tries
        self._winerror = winerror

    def lock(self, descriptor):
        return

    def replace(self, source, target):
        if self._tries:
            self._tries -= 1
            error = PermissionError(errno.EACCES, "busy")
            error.winerror = self._winerror
            raise error
        super().replace(source, target)

    def pause(self, seconds):
        self.paused.append(seconds)
