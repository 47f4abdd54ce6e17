"""Readable ids made from names: ``대기 접수`` becomes ``대기-접수``."""

import re
import unicodedata
from collections.abc import Callable

ID_PATTERN = re.compile(r"[^\W_]+(?:-[^\W_]+)*")
"""An id is words of letters and digits of any script, joined by hyphens."""

LONGEST_ID = 40
"""Ids made from names are cut to so many characters, so that files stay readable."""

_GAPS = re.compile(r"[\W_]+")


def make_id(name: str, is_taken: Callable[[str], bool], fallback: str = "item") -> str:
    """Return an unused id that reads like ``name``.

    Parameters
    ----------
    is_taken : tells whether an id is in use.
    fallback : used where the name holds no letter or digit.
    """
    words = _GAPS.sub("-", unicodedata.normalize("NFC", name).lower()).strip("-")
    stem = words[:LONGEST_ID].strip("-") or fallback
    if not is_taken(stem):
        return stem
    return f"{stem}-{_free_number(lambda number: is_taken(f'{stem}-{number}'))}"


def _free_number(is_taken: Callable[[int], bool]) -> int:
    """Return a number from 2 on that is free while the one before it is taken: the lowest but where there are gaps.

    Asked for one by one, a hundred things of one name would be asked about thousands of times.
    """
    free = 2
    while is_taken(free):
        free *= 2
    taken = free // 2
    while free - taken > 1:
        middle = (taken + free) // 2
        taken, free = (middle, free) if is_taken(middle) else (taken, middle)
    return free


def is_id(text: str) -> bool:
    """Whether ``text`` has the form of an id."""
    return ID_PATTERN.fullmatch(text) is not None
