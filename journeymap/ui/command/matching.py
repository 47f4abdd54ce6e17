"""How well a query fits a text, and which letters of the text it means.

Three ways to fit, each better than the next: letters that stand together; beginnings of words, in order (``dz`` for
Demo Zone, ㅎㅊ for 홈서비스 체험존); and letters merely in order, from the beginning of a word on (``dmz``). Initial
consonants alone are never scattered letters: they would find everything.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

from journeymap.ui.hangul import contiguous, folded, is_initial, letter_patterns, wanted

WHOLE, FIRST, WORD, PART, WORDS, SCATTERED = 600, 500, 400, 300, 200, 100
"""Scores: the whole text, its beginning, the beginning of a word, inside a word, beginnings of words, letters in order.

Within each, up to ``FINE`` - 1 more for texts of which more is meant.
"""

FINE = 100

LONGEST_TEXT = 240
"""Letters of a text that are looked at; names are shorter."""

_FEWEST_SCATTERED = 2
_WIDEST_SCATTER = 6
"""Letters in order count when they are spread over at most so many times their number."""

_WORD_START = r"(?<![^\W_])(?=\w)"
_STARTS = re.compile(_WORD_START)


@dataclass(frozen=True, slots=True)
class Match:
    """How a query fits a text.

    Parameters
    ----------
    score : the higher, the better; see ``WHOLE`` and its fellows.
    positions : indices of the letters of the text that are meant, ascending.
    """

    score: int
    positions: tuple[int, ...] = ()


class Query:
    """A query made ready to be held against many texts."""

    def __init__(self, text: str) -> None:
        self.text = text
        self._letters = wanted(text)
        patterns = letter_patterns(self._letters)
        self._together = contiguous(text)
        self._at_start = re.compile(_WORD_START + self._together.pattern)
        self._each = tuple(re.compile(pattern) for pattern in patterns)
        self._in_order = _in_order(patterns) if len(patterns) >= _FEWEST_SCATTERED else None
        self._may_scatter = not any(map(is_initial, self._letters))

    def __bool__(self) -> bool:
        return bool(self._letters)

    def match(self, text: str) -> Match | None:
        """Return how the query fits ``text``, or None; an empty query fits everything, with score 0."""
        text = folded(text[:LONGEST_TEXT])
        return self.together(text) or self.apart(text)

    def together(self, text: str) -> Match | None:
        """Return how the query stands in a folded text, its letters side by side."""
        if not self._letters:
            return Match(0)
        found = self._together.search(text)
        if found is None:
            return None
        if found.start() and (better := self._at_start.search(text)) is not None:
            found = better
        start, end = found.span()
        place = PART
        if start == 0:
            place = WHOLE if end == len(text) else FIRST
        elif _STARTS.match(text, start):
            place = WORD
        positions = tuple(at for at in range(start, end) if text[at].isalnum() or text[at] in self._letters)
        return Match(place + _share(len(positions), text), positions)

    def apart(self, text: str) -> Match | None:
        """Return how the query stands in a folded text that does not hold its letters side by side."""
        if self._in_order is None or self._in_order.search(text) is None:
            return None
        positions = self._by_words(text)
        if positions is not None:
            return Match(WORDS + _share(len(positions), text), positions)
        if not self._may_scatter:
            return None
        for start in _STARTS.finditer(text):
            positions = self._scattered(text, start.start())
            if positions is not None and positions[-1] - positions[0] < _WIDEST_SCATTER * len(positions):
                return Match(SCATTERED + _share(len(positions), text), positions)
        return None

    def _by_words(self, text: str) -> tuple[int, ...] | None:
        """Take each letter from right after the one before, or else from the next word that begins with it."""
        starts = [found.start() for found in _STARTS.finditer(text)]
        positions: list[int] = []
        at = -1
        for each in self._each:
            follows = each.match(text, at) if at >= 0 else None
            found = follows or next((hit for n in starts if n >= max(at, 0) and (hit := each.match(text, n))), None)
            if found is None:
                return None
            positions.extend(range(*found.span()))
            at = found.end()
        return tuple(positions)

    def _scattered(self, text: str, start: int) -> tuple[int, ...] | None:
        first = self._each[0].match(text, start)
        if first is None:
            return None
        positions, at = [*range(*first.span())], first.end()
        for each in self._each[1:]:
            found = each.search(text, at)
            if found is None:
                return None
            positions.extend(range(*found.span()))
            at = found.end()
        return tuple(positions)


@lru_cache(maxsize=64)
def compiled(query: str) -> Query:
    """Return ``query`` made ready; the last ones are kept."""
    return Query(query)


def match(query: str, text: str) -> Match | None:
    """Return how ``query`` fits ``text``, or None where it does not."""
    return compiled(query).match(text)


def _share(meant: int, text: str) -> int:
    """Return up to ``FINE`` - 1, the more of the text is meant."""
    return min(FINE - 1, FINE * meant // (len(text) + 1))


def _in_order(patterns: tuple[str, ...]) -> re.Pattern[str]:
    """Return a quick test that throws out most texts: the first letter begins a word, the others come after it.

    Each step goes to the next letter and never further, so that there is nothing to try again.
    """
    steps = (f"{_none_of(pattern)}*{pattern}" for pattern in patterns[1:-1])
    return re.compile(f"{_WORD_START}{patterns[0]}{''.join(steps)}.*?{patterns[-1]}", re.DOTALL)


def _none_of(pattern: str) -> str:
    return f"[^{pattern[1:]}" if pattern.startswith("[") else f"[^{pattern}]"


def spans(positions: tuple[int, ...]) -> Iterator[tuple[int, int]]:
    """Yield runs of positions as (start, length)."""
    start = last = -2
    for at in positions:
        if at != last + 1:
            if start >= 0:
                yield start, last + 1 - start
            start = at
        last = at
    if start >= 0:
        yield start, last + 1 - start
