"""Leads assistive programs from a view to its list of parts."""

from collections.abc import Callable
from weakref import WeakKeyDictionary

from PySide6.QtCore import QObject
from PySide6.QtGui import QAccessible, QAccessibleInterface

from journeymap.ui.board.access import BoardAccess
from journeymap.ui.board.view import BoardView

_boards: WeakKeyDictionary[QObject, BoardAccess] = WeakKeyDictionary()
_installed: list[Callable[[str, QObject], QAccessibleInterface | None]] = []


def make_accessible(board: BoardAccess) -> None:
    """Let assistive programs find ``board`` when they come to its view."""
    if not _installed:
        _installed.append(_find)
        QAccessible.installFactory(_find)
    _boards[board.view] = board


def _find(_class_name: str, thing: QObject) -> QAccessibleInterface | None:
    return _boards.get(thing) if isinstance(thing, BoardView) else None
