"""Finding words as people type them: by a part, in Korean also by initial consonants and by half a syllable.

ㅊㅎㅈ finds 체험존, and so do 체ㅎㅈ, 체허 (while 험 is being typed) and 쳏 (whose ㅎ goes over to 험 with the
next key). Spaces, punctuation between letters and case do not count.
"""

import re
import unicodedata
from functools import lru_cache

LONGEST_QUERY = 64
"""Letters of a query that count; nobody types more to find something."""

_SIGNS = "·ㆍ・-/,.()_:&…"

BETWEEN = rf"[\s{re.escape(_SIGNS)}]*"
"""A pattern for what may stand between two letters of a text without being asked for."""

_INITIALS = "ㄱㄲㄴㄷㄸㄹㅁㅂㅃㅅㅆㅇㅈㅉㅊㅋㅌㅍㅎ"
_FINALS = ("", *"ㄱㄲㄳㄴㄵㄶㄷㄹㄺㄻㄼㄽㄾㄿㅀㅁㅂㅄㅅㅆㅇㅈㅊㅋㅌㅍㅎ")
_FIRST_SYLLABLE = 0xAC00
_LAST_SYLLABLE = 0xD7A3
_PER_INITIAL = 588
_PER_VOWEL = 28
_CONJOINING = 0x1100

# A keyboard makes one letter of two: ㄱ and then ㅅ give ㄳ where an initial of each was meant.
_PAIRS = {
    "ㄳ": "ㄱㅅ",
    "ㄵ": "ㄴㅈ",
    "ㄶ": "ㄴㅎ",
    "ㄺ": "ㄹㄱ",
    "ㄻ": "ㄹㅁ",
    "ㄼ": "ㄹㅂ",
    "ㄽ": "ㄹㅅ",
    "ㄾ": "ㄹㅌ",
    "ㄿ": "ㄹㅍ",
    "ㅀ": "ㄹㅎ",
    "ㅄ": "ㅂㅅ",
}

# How many vowels, in Unicode's order, begin with this one: ㅗ ㅘ ㅙ ㅚ, ㅜ ㅝ ㅞ ㅟ, ㅡ ㅢ.
_GROWING_VOWELS = {8: 4, 13: 4, 18: 2}


def initials(text: str) -> str:
    """Return ``text`` with every Hangul syllable replaced by its initial consonant."""
    return "".join(map(_initial, text))


def is_initial(char: str) -> bool:
    """Whether ``char`` is a consonant that can begin a syllable, standing alone."""
    return char in _INITIALS


def folded(text: str) -> str:
    """Return ``text`` without case, letter for letter: what is found in it stands at the same place in ``text``."""
    lowered = text.casefold()
    if len(lowered) == len(text):
        return lowered
    return "".join(low if len(low := char.casefold()) == 1 else char for char in text)


def wanted(query: str) -> str:
    """Return the letters a query asks for: composed, without case and spaces, at most ``LONGEST_QUERY``.

    Signs that do not count in a text do not count here either, unless there is nothing else.
    """
    query = folded("".join(unicodedata.normalize("NFC", query[: 4 * LONGEST_QUERY]).split()))
    letters = "".join(map(_typed_apart, query))
    return ("".join(char for char in letters if char not in _SIGNS) or letters)[:LONGEST_QUERY]


def letter_patterns(letters: str) -> tuple[str, ...]:
    """Return, for each letter of what is ``wanted``, a pattern of the letters it may be; the last may be half typed."""
    if not letters:
        return ()
    return (*(_pattern(char) for char in letters[:-1]), _half_typed(letters[-1]))


@lru_cache(maxsize=64)
def contiguous(query: str) -> re.Pattern[str]:
    """Return the pattern of ``query`` in a ``folded`` text."""
    letters = wanted(query)
    # Signs that may be skipped must not also be asked for: the search would try every way of skipping them.
    between = "" if letters[:1] in _SIGNS else BETWEEN
    return re.compile(between.join(letter_patterns(letters)))


def matches(query: str, text: str) -> bool:
    """Whether ``text`` holds ``query``, as written, as initial consonants or half typed."""
    return contiguous(query).search(folded(text)) is not None


def _initial(char: str) -> str:
    code = ord(char)
    if _FIRST_SYLLABLE <= code <= _LAST_SYLLABLE:
        return _INITIALS[(code - _FIRST_SYLLABLE) // _PER_INITIAL]
    return char


def _typed_apart(char: str) -> str:
    place = ord(char) - _CONJOINING
    if 0 <= place < len(_INITIALS):
        return _INITIALS[place]
    return _PAIRS.get(char, char)


def _pattern(char: str) -> str:
    """Return the pattern of a letter that is wholly typed: itself, or for a consonant any syllable it begins."""
    if not is_initial(char):
        return re.escape(char)
    first = _FIRST_SYLLABLE + _INITIALS.index(char) * _PER_INITIAL
    return f"[{char}{_span(first, _PER_INITIAL)}]"


def _half_typed(char: str) -> str:
    """Return the pattern of the letter typed last, which may go on to become another."""
    code = ord(char) - _FIRST_SYLLABLE
    if not 0 <= code <= _LAST_SYLLABLE - _FIRST_SYLLABLE:
        return _pattern(char)
    final = code % _PER_VOWEL
    vowel = code // _PER_VOWEL % (_PER_INITIAL // _PER_VOWEL)
    open_syllable = ord(char) - final
    if not final:
        return f"[{_span(open_syllable, _GROWING_VOWELS.get(vowel, 1) * _PER_VOWEL)}]"
    name = _FINALS[final]
    # The last consonant may go over to a syllable that is still to come: 쳏 is on the way to 체험, 값 to 갑시.
    pair = _PAIRS.get(name, name)
    stays, goes_over = pair[:-1], pair[-1]
    before = chr(open_syllable + _FINALS.index(stays))
    grown = "".join(
        chr(open_syllable + number)
        for number, other in enumerate(_FINALS)
        if other == name or _PAIRS.get(other, "").startswith(name)
    )
    return f"(?:[{grown}]|{before}{BETWEEN}{_pattern(goes_over)})"


def _span(first: int, count: int) -> str:
    return f"{chr(first)}-{chr(first + count - 1)}"
