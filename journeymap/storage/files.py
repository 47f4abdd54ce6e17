"""Reading files, and writing them so that every moment shows the old content or the new, never something between.

The one writer for maps, PDFs, pictures, tables and settings. A save that was reported survives a power cut; one that
failed has changed nothing.
"""

import errno
import hashlib
import os
import stat
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

from journeymap.storage.fsops import FILE_OPS, FileOps
from journeymap.storage.problems import ChangedOnDisk, Problem, SaveFailed, Severity, Unreadable
from journeymap.storage.source import LARGEST_FILE

_CHUNK = 1 << 20
_LONGEST_NAME = 255
_CLAIMS = 3
_WINDOWS_BUSY = (5, 32, 33)
_PAUSES = (0.05, 0.1, 0.2, 0.4, 0.8, 1.0)
"""Seconds between tries while a virus scanner or a synchroniser holds the file on Windows: 2.5 in all."""

_REASONS = {
    errno.ENOSPC: "disk-full",
    errno.EDQUOT: "disk-full",
    errno.EACCES: "no-permission",
    errno.EPERM: "no-permission",
    errno.EROFS: "read-only-place",
    errno.ENAMETOOLONG: "name-too-long",
    errno.ENOENT: "folder-missing",
    errno.ENOTDIR: "folder-missing",
    errno.EMFILE: "too-many-open",
    errno.ENFILE: "too-many-open",
}

_NOT_THERE = (errno.ENOENT, errno.ENOTDIR, errno.ENAMETOOLONG, errno.ELOOP)
"""What the system says of a name that leads nowhere."""


@dataclass(frozen=True, slots=True)
class Saved:
    """A save that happened.

    Parameters
    ----------
    path : the file really written, links followed.
    digest : fingerprint of what is on disk now.
    warnings : what else the user should know.
    """

    path: Path
    digest: str
    warnings: tuple[Problem, ...] = ()


def digest_of(content: bytes) -> str:
    """Return the fingerprint by which a change on disk is noticed."""
    return hashlib.sha256(content).hexdigest()


def read_bytes(path: Path, largest: int = LARGEST_FILE, ops: FileOps = FILE_OPS) -> bytes:
    """Return the content of a regular file of at most ``largest`` bytes.

    Raises
    ------
    Unreadable : not there, no file, too big, not permitted, or the disk fails.
    """
    try:
        known = ops.stat(path)
        if not stat.S_ISREG(known.st_mode):
            raise Unreadable([Problem(code="not-a-file", file=path)])
        if known.st_size > largest:
            raise Unreadable([Problem(code="file-too-big", params={"most": largest >> 20}, file=path)])
        return _content(path, largest, ops)
    except PermissionError:
        raise Unreadable([Problem(code="not-readable", file=path)]) from None
    except OSError as error:
        if error.errno in _NOT_THERE:
            raise Unreadable([Problem(code="not-found", file=path)]) from None
        raise Unreadable([Problem(code="read-failed", params={"error": _name_of(error)}, file=path)]) from None


def write_bytes_atomically(
    path: Path,
    content: bytes,
    *,
    expected: str | None = None,
    keep_old: bool = False,
    ops: FileOps = FILE_OPS,
) -> Saved:
    """Make ``content`` the content of the file at ``path``.

    Permissions are kept and links followed. The new content is written to ``.<name>.saving`` beside the file, read
    back, and takes the file's name in one step.

    Parameters
    ----------
    expected : fingerprint of what the file held when last read or saved; None overwrites whatever is there.
    keep_old : whether the content before stays beside it as ``.<name>.bak``.

    Raises
    ------
    ChangedOnDisk : the file holds something else than ``expected``.
    SaveFailed : anything else; the file is as it was.
    """
    try:
        return _Writing(path, content, ops).run(expected, keep_old)
    except SaveFailed as failed:
        raise type(failed)(failed.problem.within(path)) from None
    except OSError as error:
        code = _REASONS.get(error.errno or 0, "write-failed")
        params: dict[str, str | int] = {"error": _name_of(error), "size": len(content) // 1024 + 1}
        raise SaveFailed(Problem(code=code, params=params, file=path)) from None


def _name_of(error: OSError) -> str:
    return errno.errorcode.get(error.errno or 0, "?")


def _content(path: Path, largest: int, ops: FileOps) -> bytes:
    descriptor = ops.open_to_read(path)
    try:
        return _rest(descriptor, largest + 1, ops)
    finally:
        with suppress(OSError):
            ops.close(descriptor)


def _rest(descriptor: int, most: int, ops: FileOps) -> bytes:
    parts: list[bytes] = []
    size = 0
    while size < most and (part := ops.read(descriptor, _CHUNK)):
        parts.append(part)
        size += len(part)
    return b"".join(parts)


def _beside(target: Path, ending: str) -> Path:
    """Return the hidden name beside ``target`` that ends so; a fixed one, so that a crash leaves one file at most."""
    name = f".{target.name}.{ending}"
    if len(os.fsencode(name)) > _LONGEST_NAME:
        name = f".{digest_of(os.fsencode(target.name))[:32]}.{ending}"
    return target.with_name(name)


class _Writing:
    """One save on its way."""

    def __init__(self, path: Path, content: bytes, ops: FileOps) -> None:
        self._ops = ops
        self._content = content
        self._target = ops.real_path(path)
        self._temporary = _beside(self._target, "saving")
        self._warnings: list[Problem] = []

    def run(self, expected: str | None, keep_old: bool) -> Saved:
        """Do it."""
        old = self._old_file()
        descriptor = self._claim(0o666 if old is None else 0o600)
        try:
            self._check_expected(old, expected)
            if old is not None:
                self._take_over(old)
            self._fill(descriptor)
            if keep_old and old is not None:
                self._keep_old()
            if not self._ops.locks_while_open:
                descriptor = self._closed(descriptor)
            self._replace()
        except BaseException:
            with suppress(OSError):
                self._ops.remove(self._temporary)
            raise
        finally:
            self._closed(descriptor)
        self._attempt(lambda: self._ops.sync_folder(self._target.parent), "folder-not-synced")
        return Saved(self._target, digest_of(self._content), tuple(self._warnings))

    def _old_file(self) -> os.stat_result | None:
        """Return what is known of the file to be replaced, which must be one that may be."""
        try:
            old = self._ops.stat(self._target)
        except FileNotFoundError:
            return None
        if not stat.S_ISREG(old.st_mode):
            raise SaveFailed(Problem(code="no-file-to-replace"))
        if not self._ops.may_write(self._target):
            raise SaveFailed(Problem(code="read-only"))
        if old.st_nlink > 1:
            self._warn("hard-link-left")
        return old

    def _claim(self, mode: int) -> int:
        """Open the temporary file for us alone; whoever holds it is just saving the same map."""
        for _ in range(_CLAIMS):
            descriptor = self._ops.open_to_write(self._temporary, mode)
            try:
                self._ops.lock(descriptor)
                there = self._ops.stat(self._temporary)
                if self._ops.identity(descriptor) == (there.st_dev, there.st_ino):
                    return descriptor
            except (BlockingIOError, FileNotFoundError):
                pass
            except BaseException:
                self._closed(descriptor)
                raise
            self._closed(descriptor)
        raise SaveFailed(Problem(code="being-saved"))

    def _check_expected(self, old: os.stat_result | None, expected: str | None) -> None:
        if expected is None:
            return
        if old is None:
            self._warn("made-again")
        elif digest_of(_content(self._target, max(LARGEST_FILE, old.st_size), self._ops)) != expected:
            raise ChangedOnDisk(Problem(code="changed-on-disk"))

    def _fill(self, descriptor: int) -> None:
        """Write everything, get it onto the disk, and look whether it is there."""
        self._ops.truncate(descriptor)
        rest = memoryview(self._content)
        while rest:
            written = self._ops.write(descriptor, rest)
            if written <= 0:
                raise OSError(errno.EIO, "nothing was written")
            rest = rest[written:]
        self._ops.sync(descriptor)
        self._ops.rewind(descriptor)
        if _rest(descriptor, len(self._content) + 1, self._ops) != self._content:
            raise SaveFailed(Problem(code="written-wrong"))

    def _take_over(self, old: os.stat_result) -> None:
        """Give the new file the owner and the permissions of the old one."""
        mine = self._ops.stat(self._temporary)
        if (mine.st_uid, mine.st_gid) != (old.st_uid, old.st_gid):
            self._attempt(lambda: self._ops.change_owner(self._temporary, old.st_uid, old.st_gid), "owner-changed")
        self._ops.change_mode(self._temporary, stat.S_IMODE(old.st_mode))

    def _keep_old(self) -> None:
        """Give the old file a second name; where that can't be, saving matters more."""
        kept = _beside(self._target, "bak")
        with suppress(OSError):
            self._ops.remove(kept)
            self._ops.link(self._target, kept)

    def _replace(self) -> None:
        for seconds in _PAUSES:
            try:
                return self._ops.replace(self._temporary, self._target)
            except PermissionError as error:
                if getattr(error, "winerror", None) not in _WINDOWS_BUSY:
                    raise
                self._ops.pause(seconds)
        return self._ops.replace(self._temporary, self._target)

    def _attempt(self, act: Callable[[], None], code: str) -> None:
        try:
            act()
        except OSError:
            self._warn(code)

    def _warn(self, code: str) -> None:
        self._warnings.append(Problem(code=code, severity=Severity.WARNING, file=self._target))

    def _closed(self, descriptor: int) -> int:
        """Close what is open; what was written is on the disk already, so an error here says nothing."""
        if descriptor >= 0:
            with suppress(OSError):
                self._ops.close(descriptor)
        return -1
