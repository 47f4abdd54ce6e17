"""The door: open, check and save ``*.journey.yaml`` files.

What opening needs (pydantic, networkx) is imported when something is opened, so importing this is cheap.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import TYPE_CHECKING

from journeymap.storage.encode import encoded
from journeymap.storage.files import Saved, digest_of, read_bytes, write_bytes_atomically
from journeymap.storage.fsops import FILE_OPS, FileOps
from journeymap.storage.header import header_for, header_of
from journeymap.storage.loader import collector_paused, load_tree
from journeymap.storage.migrations import migrated
from journeymap.storage.positions import locate
from journeymap.storage.problems import Problem, SaveFailed, Unreadable
from journeymap.storage.source import source_text

if TYPE_CHECKING:
    from journeymap.model.journey import Journey
    from journeymap.storage.snapshot import Snapshot

SUFFIX = ".journey.yaml"
"""The ending of a map's file name."""


@dataclass(frozen=True, slots=True)
class Opened:
    """A map as it was read or saved last; saving compares with it.

    Parameters
    ----------
    journey : what the file said; edits may go on changing it.
    problems : warnings.
    path : the file, links followed; None for what has none yet.
    source : the bytes on disk, as UTF-8.
    digest : fingerprint of what is on disk.
    told : what the journey was then; None where writing it again gives ``source``.
    """

    journey: Journey
    problems: tuple[Problem, ...]
    path: Path | None
    source: bytes
    digest: str
    told: Snapshot | None = field(default=None, repr=False)


def open_journey(path: Path, encoding: str = "utf-8", ops: FileOps = FILE_OPS) -> Opened:
    """Read a map.

    Parameters
    ----------
    encoding : ``cp949`` where the user said so after seeing the problem of that name.

    Raises
    ------
    Unreadable : with everything that is wrong.
    """
    source = read_bytes(path, ops=ops)
    try:
        opened = read_journey(source, encoding)
    except Unreadable as unreadable:
        raise Unreadable([problem.within(path) for problem in unreadable.problems]) from None
    problems = tuple(problem.within(path) for problem in opened.problems)
    return replace(opened, path=ops.real_path(path), problems=problems)


def read_journey(source: bytes, encoding: str = "utf-8") -> Opened:
    """Read a map that is in memory: a template, a version, what came from the clipboard.

    Raises
    ------
    Unreadable : with everything that is wrong.
    """
    from journeymap.storage.decode import decode
    from journeymap.storage.validate import validated

    try:
        with collector_paused():
            shape, problems = validated(migrated(load_tree(source, encoding)))
            journey, told = decode(shape)
    except Unreadable as unreadable:
        raise Unreadable(_located(unreadable.problems, source, encoding)) from None
    text = source if encoding == "utf-8" else source_text(source, encoding).encode()
    return Opened(journey, _located(problems, source, encoding), None, text, digest_of(source), told)


def check(path: Path) -> list[Problem]:
    """Return everything there is to say about a file, errors first; nothing for a good one."""
    try:
        return list(open_journey(path).problems)
    except Unreadable as unreadable:
        return list(unreadable.problems)


def save_journey(
    journey: Journey, path: Path, opened: Opened | None = None, *, overwrite: bool = False, ops: FileOps = FILE_OPS
) -> tuple[Opened, Saved]:
    """Write a map; what is to be handed over as ``opened`` next time comes back.

    A map that says what it said when it was opened is written with the very bytes it had, comments and all.

    Parameters
    ----------
    opened : the map as it was read or last saved.
    overwrite : save even where someone else changed the file since.

    Raises
    ------
    ChangedOnDisk : someone else changed the file since.
    SaveFailed : for any other reason; the file is as it was.
    """
    with collector_paused():
        content, told = _content_for(journey, path, opened)
    is_same_file = opened is not None and opened.path == ops.real_path(path)
    expected = opened.digest if opened is not None and is_same_file and not overwrite else None
    saved = write_bytes_atomically(path, content, expected=expected, keep_old=True, ops=ops)
    return Opened(journey, (), saved.path, content, saved.digest, told), saved


def _content_for(journey: Journey, path: Path, opened: Opened | None) -> tuple[bytes, Snapshot | None]:
    """Return the bytes to write, which have been read back and say the same."""
    if opened is not None and opened.told is not None and opened.told.matches(journey):
        return opened.source, opened.told
    tree, text = encoded(journey)
    head = header_for(path.parent, header_of(opened.source) if opened is not None else "")
    content = (head + text).encode()
    try:
        read_back = load_tree(content)
    except Unreadable as unreadable:
        raise SaveFailed(replace(unreadable.problems[0], line=0, column=0, file=path)) from None
    if read_back != tree:
        raise SaveFailed(Problem(code="would-change", file=path))
    return content, None


def _located(problems: Sequence[Problem], source: bytes, encoding: str) -> tuple[Problem, ...]:
    """Give a line to every problem that knows only its way."""
    homeless = [problem for problem in problems if problem.way and not problem.line]
    if not homeless:
        return tuple(problems)
    places = locate(source_text(source, encoding), {problem.way for problem in homeless})
    found = [
        replace(p, line=places[p.way][0], column=places[p.way][1]) if p.way in places and not p.line else p
        for p in problems
    ]
    return tuple(sorted(found, key=lambda p: (not p.is_error, p.line, p.column)))
