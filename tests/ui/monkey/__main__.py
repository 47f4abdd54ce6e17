"""``python -m tests.ui.monkey --seed 7 --actions 100000``: a monkey at the program, until something breaks."""

import argparse
import faulthandler
import gc
import logging
import sys
import tempfile
import time
import traceback
from pathlib import Path
from typing import TYPE_CHECKING

import tests.conftest  # noqa: F401  a home of its own, and no screen, before anything of Qt is loaded

if TYPE_CHECKING:
    from journeymap.ui.application import Program

ROOT = Path(__file__).parents[3]
HARMLESS = ("This plugin does not support", "propagateSizeHints")


def arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="python -m tests.ui.monkey", description=__doc__)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--actions", type=int, default=100_000)
    parser.add_argument("--report", type=int, default=10_000, help="say so often how it goes")
    parser.add_argument("--gc", type=int, default=0, help="let Python look for garbage after so many new objects")
    return parser.parse_args()


class Heard(logging.Handler):
    """Counts what the program logs as a failure."""

    def __init__(self, said: list[str]) -> None:
        super().__init__(logging.WARNING)
        self._said = said

    def emit(self, record: logging.LogRecord) -> None:
        self._said.append(f"logged: {record.getMessage()}")


def listen() -> list[str]:
    """Return a list in which everything ends up that nobody else catches: exceptions, Qt's warnings, the log."""
    from PySide6.QtCore import QtMsgType, qInstallMessageHandler

    said: list[str] = []

    def hear_qt(kind: QtMsgType, context: object, text: str) -> None:
        if kind not in (QtMsgType.QtDebugMsg, QtMsgType.QtInfoMsg) and not text.startswith(HARMLESS):
            said.append(f"Qt: {text}\n{''.join(traceback.format_stack(limit=12))}")

    qInstallMessageHandler(hear_qt)
    sys.excepthook = lambda kind, error, trace: said.append("".join(traceback.format_exception(kind, error, trace)))
    sys.unraisablehook = lambda found: said.append(
        "".join(traceback.format_exception(found.exc_type, found.exc_value, found.exc_traceback))
    )
    logging.basicConfig(handlers=[Heard(said)], level=logging.WARNING)
    return said


def copies(folder: Path) -> list[Path]:
    """Copy the samples, so that they can be saved."""
    made = []
    for sample in sorted((ROOT / "samples").glob("*.yaml")):
        made.append(folder / sample.name)
        made[-1].write_bytes(sample.read_bytes())
    return made


def say(*lines: str) -> None:
    """Write lines at once: the process may be killed by what comes next."""
    sys.stdout.write("\n".join(lines) + "\n")
    sys.stdout.flush()


def main() -> int:
    """Run, and return 1 with all that is known about the first failure, else 0."""
    faulthandler.enable()
    options = arguments()
    from PySide6.QtWidgets import QApplication

    from journeymap.ui.appearance import STYLE
    from journeymap.ui.application import Program
    from journeymap.ui.settings import Settings

    application = QApplication(["journeymap", *STYLE])
    application.setQuitOnLastWindowClosed(False)
    failures = listen()
    with tempfile.TemporaryDirectory(prefix="journeymap-monkey-") as name:
        program = Program(application, Settings(Path(name, "settings.ini")))
        if options.gc:
            gc.set_threshold(options.gc)
        else:
            program.sweeper.begin()
        log = play(program, copies(Path(name)), options, failures)
        program.sweeper.stop()
    if failures:
        say(*log, *failures[:3])
    return 1 if failures else 0


def play(program: "Program", maps: list[Path], options: argparse.Namespace, failures: list[str]) -> list[str]:
    """Let the monkey act until it is done or something fails, and return what it did last."""
    from tests.ui.monkey.monkey import Monkey, memory

    log: list[str] = []
    try:
        monkey = Monkey(program, maps, options.seed, failures)
        began, at_first = time.monotonic(), memory()
        while monkey.done < options.actions and not failures:
            monkey.run(min(options.report, options.actions - monkey.done))
            took, now = time.monotonic() - began, memory()
            say(f"seed {options.seed}: {monkey.done} actions in {took:.0f} s, {now:.0f} MB ({now - at_first:+.0f})")
        log = [*monkey.log, f"SEED {options.seed} FAILED after {monkey.done} actions:"]
        monkey.leave()
    except Exception:
        # Outside of what the monkey catches itself: making it, closing its windows. Nobody else would say so.
        failures.append(traceback.format_exc())
    return log


if __name__ == "__main__":
    sys.exit(main())
