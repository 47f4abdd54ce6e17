"""What goes out: results to stdout, messages to stderr, and what happens where nobody takes them.

Python has no ``sys.stdout`` at all where it was closed before the start.
"""

import os
import sys
from contextlib import suppress
from typing import TextIO


class OutputFailedError(Exception):
    """A result could not be written to stdout; ``number`` is the system's reason (errno)."""

    def __init__(self, number: int) -> None:
        """Fail for the reason ``number``."""
        self.number = number
        super().__init__(number)


def make_ready() -> None:
    """Let the streams take any text, and keep a file of ours from getting the number of a closed one."""
    for stream in (sys.stdout, sys.stderr):
        with suppress(AttributeError):  # closed, or a test or a debugger put something simpler there
            stream.reconfigure(errors="backslashreplace")  # type: ignore[union-attr]
    for number in range(3):
        try:
            os.fstat(number)
        except OSError:
            os.open(os.devnull, os.O_RDWR)  # takes the lowest number there is, which is this one


def say(text: str) -> None:
    """Write a result. A reader who has seen enough, as ``head`` has, is no error.

    Raises
    ------
    OutputFailedError : it can't be written, on a full disk for instance.
    """
    try:
        _write(sys.stdout, text)
    except BrokenPipeError:
        pass
    except OSError as error:
        raise OutputFailedError(error.errno or 0) from None


def warn(text: str) -> None:
    """Write a message; where it can't be written, nobody can be told."""
    with suppress(OSError):
        _write(sys.stderr, text)


def _write(stream: TextIO | None, text: str) -> None:
    if stream is None:
        return
    try:
        stream.write(text + "\n")
        stream.flush()
    except OSError:
        # What is still to be written goes nowhere, so that Python does not complain of it at its end.
        with suppress(OSError, ValueError):
            os.dup2(os.open(os.devnull, os.O_WRONLY), stream.fileno())
        raise
