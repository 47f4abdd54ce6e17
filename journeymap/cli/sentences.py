"""What the command line says: every error as a sentence, in the user's language."""

import errno
from functools import cache
from pathlib import Path
from types import TracebackType

from journeymap.cli.streams import OutputFailedError
from journeymap.i18n import Labels, interface_language

_REASONS = {
    errno.ENOENT: "no-folder",
    errno.ENOTDIR: "no-folder",
    errno.EISDIR: "is-folder",
    errno.EACCES: "not-allowed",
    errno.EPERM: "not-allowed",
    errno.EROFS: "not-allowed",
    errno.ENOSPC: "disk-full",
    errno.EDQUOT: "disk-full",
    errno.ENAMETOOLONG: "name-too-long",
}

_PACKAGE = Path(__file__).parents[1]


class RefusalError(Exception):
    """A command cannot be carried out; the text says why, in the user's language."""


@cache
def labels() -> Labels:
    """Return the words for talking to whoever typed the command."""
    return Labels(interface_language())


def printable(text: str) -> str:
    """Return ``text`` on one line, without what would steer a terminal or be no text at all."""
    return "".join(letter if letter.isprintable() else "\N{REPLACEMENT CHARACTER}" for letter in text)


def sentence_for(error: BaseException) -> str:
    """Return what ``error`` means to a user; never the text of an error, which may quote a map."""
    from journeymap.assets import AssetMissingError

    if isinstance(error, RefusalError):
        return str(error)
    if isinstance(error, OutputFailedError):
        return labels()("cli.no-output", reason=errno.errorcode.get(error.number, "?"))
    if isinstance(error, KeyboardInterrupt):
        return labels()("cli.interrupted")
    if isinstance(error, AssetMissingError):
        # Without its files the program has no words either.
        return str(error)
    from journeymap.storage.problems import SaveFailed

    if isinstance(error, SaveFailed):
        problem = error.problem
        return ": ".join(part for part in (printable(str(problem.file or "")), problem.message(labels())) if part)
    if isinstance(error, OSError) and error.filename is not None:
        return _system_sentence(error, printable(str(error.filename)))
    return labels()("cli.unexpected", kind=type(error).__name__, place=_place(error.__traceback__))


def _system_sentence(error: OSError, file: str) -> str:
    reason = _REASONS.get(error.errno or 0)
    if reason is not None:
        return labels()(f"cli.{reason}", file=file)
    return labels()("cli.system-refused", file=file, reason=errno.errorcode.get(error.errno or 0, "?"))


def _place(traceback: TracebackType | None) -> str:
    """Return the line of ours nearest to where it happened."""
    place = "?"
    while traceback is not None:
        file = Path(traceback.tb_frame.f_code.co_filename)
        if file.is_relative_to(_PACKAGE):
            place = f"{file.relative_to(_PACKAGE).as_posix()}:{traceback.tb_lineno}"
        traceback = traceback.tb_next
    return place
