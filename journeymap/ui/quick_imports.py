"""Loads Qt in such a way that it does not slow down every import that comes after it."""

import builtins


def load_qt() -> None:
    """Import PySide6, and take back what it puts in the place of Python's own import.

    WORKAROUND: its own looks through the source of every module imported from then on for ``from __feature__``, which
    turns on names_with_underscores; nobody here does so, and it makes the start a tenth longer. Remove it when PySide
    reads sources no more (PYSIDE-2029).
    """
    plain = builtins.__import__
    import PySide6.QtCore  # noqa: F401 - for what it does when imported

    builtins.__import__ = plain
