"""Korean particles: 은/는, 이/가, 을/를 and their like depend on how the word before is read.

What decides is the last sound: a syllable with or without a final consonant, and for 으로/로
whether that final is ㄹ. Numbers, Latin letters and words are read as a Korean reads them
aloud; a bracket behind a word does not count, nor do quotes and other signs.
"""

import re
import unicodedata
from enum import Enum

PARTICLES: dict[str, tuple[str, str]] = {
    "은는": ("은", "는"),
    "이가": ("이", "가"),
    "을를": ("을", "를"),
    "으로": ("으로", "로"),
    "과와": ("과", "와"),
    "이나": ("이나", "나"),
    "이라": ("이라", "라"),
    "이라는": ("이라는", "라는"),
    "이에요": ("이에요", "예요"),
}
"""Pairs by name: what stands after a final consonant, and after a vowel."""


class _End(Enum):
    """The last sound of a word."""

    VOWEL = 0
    RIEUL = 1
    CONSONANT = 2
    UNKNOWN = 3


_RIEUL_NAME = "으로"
# Only the end of a text says how it ends; looking no further keeps long texts cheap.
_TAIL = 80
_HANGUL_FIRST, _HANGUL_LAST = 0xAC00, 0xD7A3
_FINALS = 28
_FINAL_RIEUL = 8

# 영 일 이 삼 사 오 육 칠 팔 구
_DIGIT_ENDS = {
    **dict.fromkeys("2459", _End.VOWEL),
    **dict.fromkeys("178", _End.RIEUL),
    **dict.fromkeys("036", _End.CONSONANT),
}
# By the number of zeros at the end, from 십 to 천경; only 조 ends in a vowel.
_ZEROS_OF_JO = range(12, 16)

_SIGN_ENDS = {"%": _End.VOWEL, "℃": _End.VOWEL, "°": _End.VOWEL}

# A bracket with something before it; a word that is all bracket is read as it stands.
_TRAILING_BRACKETS = re.compile(r"(?<=[^\s(\[（［])\s*(\([^()]*\)|\[[^\[\]]*\]|（[^（）]*）|［[^［］]*］)\s*$")
_NUMBER = re.compile(r"[0-9][0-9,]*(\.[0-9]+)?$")
_LATIN = re.compile(r"[A-Za-zÀ-ÖØ-öø-ÿ]+$")

# Letters whose names end in a consonant: 엘, 알 and 엠, 엔.
_LETTER_ENDS = {"L": _End.RIEUL, "R": _End.RIEUL, "M": _End.CONSONANT, "N": _End.CONSONANT}
# Written words: mobile, mail · phone, time, plan, ring · app, book, chat, club; all else as a vowel.
_RIEUL_WORD = re.compile(r"(l|[^aeiou]le|[aeiou]le)$")
_CONSONANT_WORD = re.compile(r"([mn]|ng|[aeiou][mn]e|(^|[^aeiou])[aeiou](pp?|ck?|k|t|b)|oo[kt])$")


def particle(word: str, name: str) -> str:
    """Return the particle of the pair ``name`` (a key of :data:`PARTICLES`) that suits ``word``.

    A word nobody can tell how to read, such as an emoji alone, gets the form after a vowel: the
    doubled forms of printed forms are nothing anybody says.
    """
    with_final, without_final = PARTICLES[name]
    end = _end_of(word)
    if end in (_End.VOWEL, _End.UNKNOWN) or (end is _End.RIEUL and name == _RIEUL_NAME):
        return without_final
    return with_final


def _end_of(word: str) -> _End:
    text = unicodedata.normalize("NFC", word[-_TAIL:])
    text = _TRAILING_BRACKETS.sub("", text)
    while text and not text[-1].isalnum() and text[-1] not in _SIGN_ENDS:
        text = text[:-1]
    if not text:
        return _End.UNKNOWN
    last = text[-1]
    if last in _SIGN_ENDS:
        return _SIGN_ENDS[last]
    if _HANGUL_FIRST <= ord(last) <= _HANGUL_LAST:
        final = (ord(last) - _HANGUL_FIRST) % _FINALS
        return _End.VOWEL if final == 0 else _End.RIEUL if final == _FINAL_RIEUL else _End.CONSONANT
    number = _NUMBER.search(text)
    if number:
        return _end_of_number(number.group())
    latin = _LATIN.search(text)
    return _end_of_latin(latin.group()) if latin else _End.UNKNOWN


def _end_of_number(number: str) -> _End:
    digits = number.replace(",", "")
    zeros = len(digits) - len(digits.rstrip("0"))
    if "." in digits or zeros == 0 or zeros == len(digits):
        # Decimals and single digits are read one by one.
        return _DIGIT_ENDS[digits[-1]]
    return _End.VOWEL if zeros in _ZEROS_OF_JO else _End.CONSONANT


def _end_of_latin(word: str) -> _End:
    if word.isupper() or len(word) == 1:
        return _LETTER_ENDS.get(word[-1].upper(), _End.VOWEL)
    lower = word.lower()
    if _RIEUL_WORD.search(lower):
        return _End.RIEUL
    return _End.CONSONANT if _CONSONANT_WORD.search(lower) else _End.VOWEL
