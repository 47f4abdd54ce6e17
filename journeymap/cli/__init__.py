"""The command line: the window, or one of the commands that need none.

``journeymap [FILE…]`` · ``new OUT`` · ``check FILE…`` · ``export MAP OUT.pdf`` · ``--version``.
Results go to stdout, messages to stderr. Exit codes: 0 fine, 1 problems found in a map, 2 wrong
use or a file that cannot be read or written. Whatever happens, nobody is shown a traceback.

Everything is imported when it is needed: ``--version`` answers before a library is loaded, and
``new``, ``check`` and ``export`` never load Qt.
"""

import os
import sys
from collections.abc import Sequence
from contextlib import suppress

FINE = 0
PROBLEMS_FOUND = 1
WRONG_USE = 2


def main(arguments: Sequence[str] | None = None) -> int:
    """Carry out one command and return the exit code.

    Parameters
    ----------
    arguments : without the program's name; the process's own when omitted.
    """
    for stream in (sys.stdout, sys.stderr):
        with suppress(AttributeError):  # a test or a debugger may have put something simpler there
            stream.reconfigure(errors="backslashreplace")  # type: ignore[union-attr]
    words = list(sys.argv[1:] if arguments is None else arguments)
    try:
        code = _run(words)
        sys.stdout.flush()
    except BrokenPipeError:
        # Whoever read our results has seen enough, and Python must not complain of it at its end.
        with suppress(OSError, ValueError):
            os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return FINE
    except KeyboardInterrupt as stopped:
        return _complain(stopped)
    except Exception as error:
        return _complain(error)
    return code


def _run(words: list[str]) -> int:
    if words == ["--version"]:
        from journeymap import __version__

        sys.stdout.write(f"journeymap {__version__}\n")
        return FINE
    from journeymap.cli.commands import run

    return run(words)


def _complain(error: BaseException) -> int:
    from journeymap.cli.sentences import sentence_for

    with suppress(OSError, ValueError):
        sys.stderr.write(sentence_for(error) + "\n")
    return WRONG_USE
