"""The commands. Each imports what it needs itself, so that none pays for another."""

from __future__ import annotations

import json
import os
from argparse import Namespace
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from journeymap import __version__
from journeymap.cli import FINE, PROBLEMS_FOUND, WRONG_USE
from journeymap.cli.arguments import PAPERS, chosen, chosen_language, chosen_texts, files_of, split, values_of
from journeymap.cli.sentences import RefusalError, labels, printable
from journeymap.cli.streams import say, warn

if TYPE_CHECKING:
    from journeymap.export.poster import ExportReport
    from journeymap.storage.problems import Problem

_ABOUT_THE_FILE = frozenset({"not-found", "not-a-file", "not-readable", "read-failed", "file-too-big"})
"""Codes of problems with a file itself, rather than with what stands in it."""

_PDF_START = b"%PDF-"


def run(words: Sequence[str]) -> int:
    """Carry out what was typed and return the exit code.

    Raises
    ------
    RefusalError
        When it makes no sense, with a sentence why.
    """
    command, options = split(words)
    if options.help:
        templates = values_of("--template")
        say(labels()("cli.help", templates=templates, papers=", ".join(PAPERS), language=labels().language.value))
        return FINE
    if options.version:
        say(f"journeymap {__version__}")
        return FINE
    if not command:
        return open_window(options)
    from journeymap.storage.loader import collector_paused

    # A command ends before there is garbage worth looking for; looking costs it a tenth of its time.
    with collector_paused():
        return {
            "new": make_new,
            "check": check,
            "export": export,
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
            say("\n".join(_line(path, each) for each in problems) or summary)
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


def _line(path: Path, problem: Problem) -> str:
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


def export(options: Namespace) -> int:
    """Print a map on one page of PDF."""
    from journeymap.export.poster import export_poster
    from journeymap.layout.map_view import MapView
    from journeymap.layout.pages import Orientation, Paper
    from journeymap.layout.poster import PosterOptions
    from journeymap.storage.files import write_bytes_atomically
    from journeymap.storage.journey_file import open_journey
    from journeymap.storage.problems import Unreadable

    source, target = files_of(options, 2, 2, "cli.needs-map-and-out")
    if options.portrait and options.landscape:
        raise RefusalError(labels()("cli.both-ways"))
    orientation = Orientation.PORTRAIT if options.portrait else Orientation.LANDSCAPE if options.landscape else None
    paper = Paper(chosen("--paper", options.paper or Paper.A3))
    view = MapView(texts=chosen_texts(options.language))
    _check_target(source, target)
    try:
        journey = open_journey(source).journey
    except Unreadable as unreadable:
        _warn_all(_line(source, problem) for problem in unreadable.problems)
        raise RefusalError(labels()("cli.not-exported")) from None
    poster = PosterOptions(paper=paper, orientation=orientation, view=view, file_name=printable(source.name))
    exported = export_poster(journey, poster)
    warnings, result = exported.report.warnings(labels()), _result(target, exported.report)
    write_bytes_atomically(target, exported.content)
    _warn_all(warnings)
    say(result)
    return FINE


def _check_target(source: Path, target: Path) -> None:
    """Refuse to put a PDF in the place of a map, or of anything else that is no PDF."""
    file = printable(str(target))
    if target.is_dir():
        raise RefusalError(labels()("cli.is-folder", file=file))
    if not target.exists():
        return
    if not target.is_file():
        raise RefusalError(labels()("cli.is-device", file=file))
    if source.exists() and target.samefile(source):
        raise RefusalError(labels()("cli.same-file", file=file))
    with target.open("rb") as old:
        start = old.read(len(_PDF_START))
    if start and start != _PDF_START:
        raise RefusalError(labels()("cli.not-a-pdf", file=file))


def _result(target: Path, report: ExportReport) -> str:
    words = {
        "file": printable(str(target)),
        "paper": report.paper.value,
        "orientation": labels()(f"cli.{report.orientation}"),
    }
    if report.smallest_text == float("inf"):
        return labels()("cli.exported-empty", pages=report.pages, **words)
    return labels()("cli.exported", pages=report.pages, size=f"{report.smallest_text:.1f}", **words)


def _warn_all(sentences: Iterable[str]) -> None:
    for sentence in sentences:
        warn(sentence)
