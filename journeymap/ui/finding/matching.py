"""What a query means in a name and in a long text."""

import re
from typing import NamedTuple

from journeymap.ui.hangul import contiguous, is_initial, letter_patterns, wanted

NEVER = re.compile(r"(?!)")
"""Found nowhere."""


class Patterns(NamedTuple):
    """What is looked for in folded texts.

    In a name letters may stand for syllables they begin, and spaces do not count. In a long text any two
    consonants begin some words: there a query is meant as written, but for its last letter, which may be half typed.
    """

    name: re.Pattern[str] = NEVER
    text: re.Pattern[str] = NEVER

    def for_text(self, *, is_name: bool) -> re.Pattern[str]:
        """Return the one to use."""
        return self.name if is_name else self.text


def patterns_of(query: str) -> Patterns:
    """Return what ``query`` looks for; nothing where it has no letters."""
    words = [wanted(word) for word in query.split()]
    if not words:
        return Patterns()
    *others, last = words
    if all(map(is_initial, "".join(words))):
        written = [re.escape(word) for word in words]
    else:
        written = [*map(re.escape, others), re.escape(last[:-1]) + letter_patterns(last)[-1]]
    return Patterns(contiguous(query), re.compile(r"\s+".join(written)))
