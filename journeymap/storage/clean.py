"""The one gate every text passes: typed, pasted or loaded.

Behind it no text holds what can't be saved, printed or told apart: composed letters (NFC), ``\\n`` as the only
line break, no control characters but ``\\n`` and tab, no half surrogate pairs, a length that can be drawn.
"""

import re
import unicodedata

LONGEST_TEXT = 200_000
"""Characters one text of a file may hold; a file with a longer one is refused."""

LONGEST_TYPED = 20_000
"""Characters one field takes from keyboard or clipboard; drawing more of them becomes slow."""

_BREAKS = re.compile("\r\n?|[\x85\u2028\u2029]")
_UNWANTED = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\ufeff]")
_NOT_TEXT = re.compile("[\ud800-\udfff\ufffe\uffff]")
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
    return text[:longest] if is_clean(text) else _mended(text)[:longest]


def clean_line(text: str, longest: int = LONGEST_TYPED) -> str:
    """Return ``text`` cleaned and on one line, for names and titles: breaks and tabs become single spaces."""
    return " ".join(clean(text, longest).split())


def _mended(text: str) -> str:
    text = _BREAKS.sub("\n", text)
    text = _UNWANTED.sub("", text)
    if _NOT_TEXT.search(text):
        whole = text.encode("utf-16-le", "surrogatepass").decode("utf-16-le", "replace")
        text = _NOT_TEXT.sub("\ufffd", whole)
    return unicodedata.normalize("NFC", text)
