"""The one gate every text passes: typed, pasted or loaded.

Behind it no text holds what can't be saved, printed or told apart: composed letters (NFC), ``\\n`` as the only
line break, no control characters but ``\\n`` and tab, no half surrogate pairs, a length that can be drawn.
"""

import re
import unicodedata
from functools import cache

LONGEST_TEXT = 200_000
"""Characters one text of a file may hold; a file with a longer one is refused."""

LONGEST_TYPED = 20_000
"""Characters one field takes from keyboard or clipboard; drawing more of them becomes slow."""

_BREAKS = re.compile("\r\n?|[\x85\u2028\u2029]")
_UNWANTED = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\ufeff]")
_NOT_TEXT = re.compile("[\ud800-\udfff\ufffe\uffff]")
_MOST_ACCENTS = 30
_LAST_ACCENT = 0x1F000
_DIRTY = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\u2028\u2029\ud800-\udfff\ufeff\ufffe\uffff]")


def is_clean(text: str) -> bool:
    """Whether the gate would let ``text`` pass unchanged, whatever its length."""
    return _DIRTY.search(text) is None and unicodedata.is_normalized("NFC", text)


def clean(text: str, longest: int = LONGEST_TEXT) -> str:
    """Return ``text`` as it may enter a map.

    Parameters
    ----------
    longest : characters to keep; the rest is cut off.
    """
    return mended(text)[:longest]


def mended(text: str) -> str:
    """Return ``text`` cleaned, however long it is; composing makes a few scripts longer."""
    return text if is_clean(text) else _mended(text)


def clean_line(text: str, longest: int = LONGEST_TYPED) -> str:
    """Return ``text`` cleaned and on one line, for names and titles: breaks and tabs become single spaces."""
    return " ".join(clean(text, longest).split())


@cache
def _crowds() -> re.Pattern[str]:
    """Find 30 accents on one letter before another one: what they are is told by Python's tables, which takes 20 ms."""
    first_parts = ((code, unicodedata.normalize("NFD", chr(code))[0]) for code in range(0x300, _LAST_ACCENT))
    accents = "".join(re.escape(chr(code)) for code, first in first_parts if unicodedata.combining(first))
    return re.compile(f"([{accents}]{{{_MOST_ACCENTS}}})(?=[{accents}])")


def _mended(text: str) -> str:
    text = _BREAKS.sub("\n", text)
    text = _UNWANTED.sub("", text)
    if _NOT_TEXT.search(text):
        whole = text.encode("utf-16-le", "surrogatepass").decode("utf-16-le", "replace")
        text = _NOT_TEXT.sub("\ufffd", whole)
    if unicodedata.is_normalized("NFC", text):
        return text
    # Composing sorts the accents of a letter, and 100,000 on one letter would take a minute. Unicode's way to bound
    # that (UAX 15, stream-safe text) puts an invisible joiner between them: nothing is lost.
    return unicodedata.normalize("NFC", _crowds().sub("\\1\u034f", text))
