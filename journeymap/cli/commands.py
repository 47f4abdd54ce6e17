"""The commands. Each imports what it needs itself, so that none pays for another."""

from __future__ import annotations

import json
import os
from argparse import Namespace
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from journeymap import __version__
from journeymap.cli import FINE, PROBLEMS_FOUND, WRONG_USE
from journeymap.cli.arguments import PAPERS, chosen, chosen_language, files_of, split, values_of
from journeymap.cli.sentences import RefusalError, labels, printable
from journeymap.cli.streams import say

if TYPE_CHECKING:
    from journeymap.storage.problems import Problem

_ABOUT_THE_FILE = frozenset({"not-found", "not-a-file", "not-readable", "read-failed", "file-too-big"})
"""Codes of problems with a file itself, rather than with what stands in it."""


_PARTS_APART = "\n" + 37 * " "
"""In the help, the parts of each kind stand on a line of their own."""


def run(words: Sequence[str]) -> int:
    """Carry out what was typed and return the exit code.

    Raises
    ------
    RefusalError
        When it makes no sense, with a sentence why.
    """
    command, options = split(words)
    if options.help:
        values = {
            "templates": "--template",
            "kinds": "--as",
            "parts": "--parts",
            "maps": "--map-sheet",
            "cards": "--card",
        }
        said = {name: values_of(option).replace("; ", _PARTS_APART) for name, option in values.items()}
        say(labels()("cli.help", papers=", ".join(PAPERS), language=labels().language.value, **said))
        return FINE
    if options.version:
        say(f"journeymap {__version__}")
        return FINE
    if not command:
        return open_window(options)
    from journeymap.storage.loader import collector_paused

    # A command ends before there is garbage worth looking for; looking costs it a tenth of its time.
    with collector_paused():
        if command == "export":
            from journeymap.cli.printing import export

            return export(options)
        return {
            "new": make_new,
            "check": check,
            "install-desktop": install_desktop,
            "uninstall-desktop": uninstall_desktop,
        }[command](options)


def open_window(options: Namespace) -> int:
    """Show the program's window."""
    from journeymap.ui.guard import EXIT_NOT_READY, ready_for_qt

    files = files_of(options, 0, None, "")
    if not ready_for_qt(labels().language):
        return EXIT_NOT_READY
    import gc

    from journeymap.ui.quick_imports import load_qt

    # What is made at the start stays: looking for garbage in it would take a quarter of the start.
    gc.disable()
    load_qt()
    from journeymap.ui.application import run as run_application

    return run_application([str(file) for file in files])


def install_desktop(options: Namespace) -> int:
    """Put the program into the desktop's menu."""
    from journeymap.cli.desktop import install

    return install(options)


def uninstall_desktop(options: Namespace) -> int:
    """Take the program out of the desktop's menu."""
    from journeymap.cli.desktop import uninstall

    return uninstall(options)


def make_new(options: Namespace) -> int:
    """Write a new map from a template; a file that exists is never touched."""
    from journeymap.storage.files import write_bytes_atomically
    from journeymap.storage.templates import template_bytes

    (target,) = files_of(options, 1, 1, "cli.needs-out")
    template = chosen("--template", options.template or "blank")
    content = template_bytes(template, chosen_language(options.language) or labels().language)
    if os.path.lexists(target):
        raise RefusalError(labels()("cli.exists", file=printable(str(target))))
    write_bytes_atomically(target, content)
    say(labels()("cli.created", file=printable(str(target))))
    return FINE


def check(options: Namespace) -> int:
    """Read maps and say everything that is wrong with them."""
    code, reports = FINE, []
    for path in files_of(options, 1, None, "cli.needs-files"):
        problems, summary = _checked(path)
        if any(problem.code in _ABOUT_THE_FILE for problem in problems):
            code = WRONG_USE
        code = max(code, PROBLEMS_FOUND if problems else FINE)
        if options.json:
            reports.append({"file": printable(str(path)), "problems": [_as_json(each) for each in problems]})
        else:
            say("\n".join(problem_line(path, each) for each in problems) or summary)
    if options.json:
        say(json.dumps({"files": reports}, ensure_ascii=False, indent=2))
    return code


def _checked(path: Path) -> tuple[Sequence[Problem], str]:
    """Return the problems of a map and, for a good one, what it holds."""
    from journeymap.storage.journey_file import open_journey
    from journeymap.storage.problems import Unreadable

    try:
        opened = open_journey(path)
    except Unreadable as unreadable:
        return unreadable.problems, ""
    counts = {"touchpoints": len(opened.journey.touchpoints()), "scenarios": len(opened.journey.scenarios())}
    return opened.problems, labels()("cli.checked", file=printable(str(path)), **counts)


def problem_line(path: Path, problem: Problem) -> str:
    """Return a problem with its place as editors understand it: ``folder/shop.journey.yaml:12:5: …``."""
    place = printable(str(path)) + (f":{problem.line}:{problem.column}" if problem.line else "")
    return ": ".join(part for part in (place, printable(problem.path), problem.message(labels())) if part)


def _as_json(problem: Problem) -> dict[str, str | int]:
    return {
        "code": problem.code,
        "severity": problem.severity.value,
        "line": problem.line,
        "column": problem.column,
        "path": problem.path,
        "message": problem.message(labels()),
        "suggestion": problem.suggestion,
    }
