"""The command line: the window, or one of the commands that need none.

``journeymap [FILE…]`` · ``new OUT`` · ``check FILE…`` · ``export MAP OUT.pdf`` ·
``install-desktop`` · ``uninstall-desktop`` · ``--version``.
Results go to stdout, messages to stderr. Exit codes: 0 fine, 1 problems found in a map, 2 wrong
use or a file that cannot be read or written. Whatever happens, nobody is shown a traceback.

Everything is imported when it is needed: ``--version`` answers before a library is loaded, and
``new``, ``check`` and ``export`` never load Qt.
"""

import sys
from collections.abc import Sequence

FINE = 0
PROBLEMS_FOUND = 1
WRONG_USE = 2


def main(arguments: Sequence[str] | None = None) -> int:
    """Carry out one command and return the exit code.

    Parameters
    ----------
    arguments : without the program's name; the process's own when omitted.
    """
    from journeymap.cli.streams import make_ready

    make_ready()
    words = list(sys.argv[1:] if arguments is None else arguments)
    try:
        return _run(words)
    except KeyboardInterrupt as stopped:
        return _complain(stopped)
    except Exception as error:
        return _complain(error)


def _run(words: list[str]) -> int:
    if words == ["--version"]:
        from journeymap import __version__
        from journeymap.cli.streams import say

        say(f"journeymap {__version__}")
        return FINE
    from journeymap.cli.commands import run

    return run(words)


def _complain(error: BaseException) -> int:
    from journeymap.cli.sentences import sentence_for
    from journeymap.cli.streams import warn

    warn(sentence_for(error))
    return WRONG_USE
