"""File names: what to suggest, where, and with which ending."""

import re
from pathlib import Path

from PySide6.QtCore import QStandardPaths

from journeymap.storage.clean import clean_line
from journeymap.ui.session import Session
from journeymap.ui.window_title import map_name

ENDING = ".journey.yaml"

_FORBIDDEN = re.compile(r'[<>:"/\\|?*]')
_LONGEST_BYTES = 150
"""Names in a folder may have 255 bytes; saving needs room for its own endings."""


def suggested_name(session: Session, ending: str) -> Path:
    """Return a path to suggest for saving or exporting the map: beside its file, or among documents."""
    if session.path is not None:
        stem = session.path.name.removesuffix(ENDING)
        return session.path.with_name(stem + ending)
    return documents_folder() / (plain_name(map_name(session)) + ending)


def plain_name(text: str) -> str:
    """Return ``text`` as a file name every system takes, without an ending."""
    name = _FORBIDDEN.sub(" ", clean_line(text))
    while len(name.encode("utf-8")) > _LONGEST_BYTES:
        name = name[:-1]
    return " ".join(name.split()).strip(". ") or "journey"


def documents_folder() -> Path:
    """Return the person's folder for documents."""
    folder = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
    return Path(folder) if folder else Path.home()
