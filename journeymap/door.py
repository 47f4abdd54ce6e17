"""One map opened by a script: what :func:`journeymap.open` and :func:`journeymap.new` return."""

from __future__ import annotations

import os
from contextlib import AbstractContextManager
from pathlib import Path

from journeymap.model.changes import Label
from journeymap.model.document import Document
from journeymap.model.edit import Edit
from journeymap.model.journey import Journey
from journeymap.model.vocabulary import Language
from journeymap.storage.journey_file import Opened, open_journey, read_journey, save_journey
from journeymap.storage.problems import Problem
from journeymap.storage.templates import template_bytes


class OpenMap:
    """A map in memory: ask ``journey``, change it with :meth:`edit`, :meth:`save` it.

    Attributes
    ----------
    document : the journey with its history: ``undo``, ``redo``, ``subscribe`` and ``clean``.
    """

    def __init__(self, opened: Opened) -> None:
        self.document = Document(opened.journey)
        self._opened = opened

    @property
    def journey(self) -> Journey:
        """The content, to be read; ``journey.graph`` is the networkx graph itself, read-only."""
        return self.document.journey

    @property
    def path(self) -> Path | None:
        """The file, links followed; None for a new map that was not saved yet."""
        return self._opened.path

    @property
    def warnings(self) -> tuple[Problem, ...]:
        """What was odd about the file, such as a key nobody knows; it opened all the same."""
        return self._opened.problems

    def edit(self, label: Label = Label.CHANGE) -> AbstractContextManager[Edit]:
        """Open a transaction: all of it becomes one step that can be undone, or none of it happens."""
        return self.document.edit(label)

    def save(self, path: str | os.PathLike[str] | None = None, *, overwrite: bool = False) -> None:
        """Write the map to its file, or to ``path``, which is its file from then on.

        Parameters
        ----------
        overwrite : save even where someone else changed the file since it was read.

        Raises
        ------
        RuntimeError : an edit is open.
        ValueError : a new map was given no path.
        SaveFailed : nothing was written, and the old file is untouched; ``problem`` tells why.
        """
        if self.document.is_editing:
            raise RuntimeError("an edit is open")
        target = self.path if path is None else Path(path)
        if target is None:
            raise ValueError("a new map needs a path to be saved to")
        self._opened, _ = save_journey(self.journey, target, self._opened, overwrite=overwrite)
        self.document.mark_clean()


def open_map(path: str | os.PathLike[str]) -> OpenMap:
    """Read a map from its file; see :func:`journeymap.open`."""
    return OpenMap(open_journey(Path(path)))


def new_map(template: str, language: str) -> OpenMap:
    """Start a map from a template; see :func:`journeymap.new`."""
    return OpenMap(read_journey(template_bytes(template, Language(language))))
