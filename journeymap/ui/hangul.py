"""Finding words by a part of them or, in Korean, by their initial consonants: ㅊㅎㅈ finds 체험존."""

_INITIALS = "ㄱㄲㄴㄷㄸㄹㅁㅂㅃㅅㅆㅇㅈㅉㅊㅋㅌㅍㅎ"
_FIRST_SYLLABLE = 0xAC00
_LAST_SYLLABLE = 0xD7A3
_SYLLABLES_PER_INITIAL = 588


def initials(text: str) -> str:
    """Return ``text`` with every Hangul syllable replaced by its initial consonant."""
    return "".join(map(_initial, text))


def matches(query: str, text: str) -> bool:
    """Whether ``text`` holds ``query``, as written or as initial consonants; spaces and case do not count."""
    wanted = "".join(query.split()).casefold()
    offered = "".join(text.split()).casefold()
    if wanted in offered:
        return True
    return all(char in _INITIALS for char in wanted) and wanted in initials(offered)


def _initial(char: str) -> str:
    code = ord(char)
    if _FIRST_SYLLABLE <= code <= _LAST_SYLLABLE:
        return _INITIALS[(code - _FIRST_SYLLABLE) // _SYLLABLES_PER_INITIAL]
    return char
