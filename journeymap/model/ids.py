"""Readable ids made from names: ``대기 접수`` becomes ``대기-접수``."""

import re
import unicodedata
from collections.abc import Callable
from itertools import count

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
    return next(found for number in count(2) if not is_taken(found := f"{stem}-{number}"))


def is_id(text: str) -> bool:
    """Whether ``text`` has the form of an id."""
    return ID_PATTERN.fullmatch(text) is not None
