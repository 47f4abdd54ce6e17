"""Pages into files: asked for, made beside the window, written whole or not at all."""

import threading
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from journeymap.model.journey import Journey
from journeymap.storage.problems import SaveFailed
from journeymap.ui.print_studio.layouts import Order
from journeymap.ui.work import Job, Progress, StoppedError

if TYPE_CHECKING:
    from journeymap.export.report import ExportReport


@dataclass(frozen=True, slots=True)
class Shape:
    """What a file shall be.

    Parameters
    ----------
    suffix : with its dot; also says which writer.
    dpi : dots per inch of a picture.
    """

    suffix: str
    dpi: int = 150

    @property
    def has_file_per_page(self) -> bool:
        """Whether every page gets a file of its own."""
        return self.suffix in (".png", ".svg")


@dataclass(frozen=True, slots=True)
class Saved:
    """What was written, and what whoever prints it should know."""

    paths: tuple[Path, ...]
    report: "ExportReport"


def paths_for(path: Path, endings: Sequence[str]) -> tuple[Path, ...]:
    """Return the path of each file: ``path`` with an ending before its suffix."""
    return tuple(path.with_name(f"{path.stem}{ending}{path.suffix}") for ending in endings)


def page_paths(path: Path, count: int) -> tuple[Path, ...]:
    """Return the paths of ``count`` pages saved as a file each."""
    digits = max(2, len(str(count)))
    return paths_for(path, [""] if count == 1 else [f"-{number:0{digits}}" for number in range(1, count + 1)])


def save_job(journey: Journey, order: Order, shape: Shape, path: Path) -> Job:
    """Return what makes and writes the files of an order; it returns :class:`Saved`.

    Nothing is written before every file is complete; where a place cannot be written, files written before are taken
    away again if they were not there.
    """

    def save(progress: Progress, stop: threading.Event) -> Saved:
        # Writers are only loaded when something is saved.
        from journeymap.export.kit import FileFormat, export_kit
        from journeymap.export.pdf import ExportCancelledError

        file_format = FileFormat(shape.suffix.removeprefix("."))
        try:
            export = export_kit(journey, order.options, order.language, file_format, progress, stop, dpi=shape.dpi)
        except ExportCancelledError:
            raise StoppedError from None
        if stop.is_set():
            raise StoppedError
        paths = paths_for(path, [ending for ending, _ in export.files])
        _write(paths, [content for _, content in export.files])
        return Saved(paths, export.report)

    return save


def _write(paths: Sequence[Path], contents: Sequence[bytes]) -> None:
    from journeymap.storage.files import write_bytes_atomically

    new: list[Path] = []
    try:
        for path, content in zip(paths, contents, strict=True):
            is_new = not path.exists()
            write_bytes_atomically(path, content)
            if is_new:
                new.append(path)
    except SaveFailed:
        for path in new:
            path.unlink(missing_ok=True)
        raise
