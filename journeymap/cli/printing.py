"""``export``: prints a map as any kind of the kit, in any of the formats."""

from __future__ import annotations

from argparse import Namespace
from pathlib import Path
from typing import TYPE_CHECKING

from journeymap.cli import FINE
from journeymap.cli.arguments import FORMATS, files_of
from journeymap.cli.sentences import RefusalError, labels, printable
from journeymap.cli.streams import say, warn

if TYPE_CHECKING:
    from journeymap.export.report import Export, ExportReport
    from journeymap.layout.kit.kit import KitOptions
    from journeymap.model.journey import Journey

_LOOKED_AT = 4096
"""Bytes of an old file that tell what it is."""


def export(options: Namespace) -> int:
    """Print a map; the ending of the target's name chooses the format."""
    from journeymap.cli.kit_options import dots_per_inch, kit_options, narrowed
    from journeymap.storage.files import write_bytes_atomically

    source, target = files_of(options, 2, 2, "cli.needs-map-and-out")
    dpi = dots_per_inch(options)
    kit = kit_options(options, printable(source.name))
    file_format = _checked_format(source, target)
    journey = _opened(source)
    kit = narrowed(kit, options.only, journey)
    exported = _exported(journey, kit, file_format, dpi)
    targets = [target.with_name(f"{target.stem}{end}{target.suffix}") for end, _content in exported.files]
    for each in targets:
        _check_place(source, each)
        _check_old(each, file_format)
    warnings, result = exported.report.warnings(labels()), _result(targets, kit, exported.report)
    for each, (_end, content) in zip(targets, exported.files, strict=True):
        write_bytes_atomically(each, content)
    for sentence in warnings:
        warn(sentence)
    say(result)
    return FINE


def _exported(journey: Journey, kit: KitOptions, file_format: str, dpi: int) -> Export:
    from journeymap.export.kit import FileFormat, export_kit
    from journeymap.export.png import PictureTooLargeError

    try:
        return export_kit(journey, kit, file_format=FileFormat(file_format), dpi=dpi)
    except PictureTooLargeError as large:
        size = f"{large.width} × {large.height}"
        raise RefusalError(labels()("cli.too-many-dots", dpi=dpi, size=size, most=large.dpi)) from None


def _opened(source: Path) -> Journey:
    from journeymap.cli.commands import problem_line
    from journeymap.storage.journey_file import open_journey
    from journeymap.storage.problems import Unreadable

    try:
        return open_journey(source).journey
    except Unreadable as unreadable:
        for problem in unreadable.problems:
            warn(problem_line(source, problem))
        raise RefusalError(labels()("cli.not-exported")) from None


def _checked_format(source: Path, target: Path) -> str:
    """Return the format the target's name asks for, after a look at what is there."""
    _check_place(source, target)
    file_format = target.suffix.lower().removeprefix(".")
    if file_format not in FORMATS:
        endings = ", ".join(f".{each}" for each in FORMATS)
        raise RefusalError(labels()("cli.wrong-ending", file=printable(str(target)), endings=endings))
    _check_old(target, file_format)
    return file_format


def _check_place(source: Path, target: Path) -> None:
    """Refuse to write where a folder or a device is, or the map itself."""
    file = printable(str(target))
    if target.is_dir():
        raise RefusalError(labels()("cli.is-folder", file=file))
    if target.exists() and not target.is_file():
        raise RefusalError(labels()("cli.is-device", file=file))
    if target.exists() and source.exists() and target.samefile(source):
        raise RefusalError(labels()("cli.same-file", file=file))


def _check_old(target: Path, file_format: str) -> None:
    """Refuse to put a file in the place of one that is not of its own format."""
    if not target.exists():
        return
    with target.open("rb") as old:
        start = old.read(_LOOKED_AT)
    if start and not _is_of(file_format, start):
        file = printable(str(target))
        raise RefusalError(labels()("cli.of-another-type", file=file, format=file_format.upper()))


def _is_of(file_format: str, start: bytes) -> bool:
    """Whether a file that begins with ``start`` is of ``file_format``."""
    if file_format == "pdf":
        return start.startswith(b"%PDF-")
    if file_format == "png":
        return start.startswith(b"\x89PNG\r\n\x1a\n")
    begin = start.removeprefix(b"\xef\xbb\xbf").lstrip().lower()
    if file_format == "svg":
        return begin.startswith(b"<svg") or (begin.startswith(b"<?xml") and b"<svg" in begin)
    return begin.startswith((b"<!doctype html", b"<html"))


def _result(targets: list[Path], kit: KitOptions, report: ExportReport) -> str:
    from journeymap.layout.pages import Paper

    names = [printable(str(target)) for target in targets]
    file = names[0] if len(names) == 1 else f"{names[0]} … {Path(names[-1]).name}"
    paper = (kit.tile or Paper.A4 if kit.tiles else kit.tile) or report.paper
    held = labels()(f"cli.{report.orientation}")
    width, height = report.sheet_mm
    words = {
        "file": file,
        "sheet": f"{paper.value} {held}" if isinstance(paper, Paper) else held,
        "mm": f"{width:g} × {height:g} mm",
    }
    if report.smallest_text == float("inf"):
        return labels()("cli.exported-empty", pages=report.pages, **words)
    return labels()("cli.exported", pages=report.pages, size=f"{report.smallest_text:.1f}", **words)
