"""From the bytes of a file to its text: encodings named, damage recognised, before any parsing."""

import codecs
import re

from journeymap.storage.problems import Problem, Unreadable

LARGEST_FILE = 16 * 1024 * 1024
"""Bytes a map may have; the largest real ones have a tenth of it."""

_CONTROL = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x84\x86-\x9f\ufffe\uffff]")
_CONFLICT = re.compile(r"^(?:<{7}|>{7})(?: |$)", re.MULTILINE)
_BREAK = re.compile("\r\n?|[\n\x85\u2028\u2029]")
_TAG_NAMES = re.compile("(?:^|[\n\r\x85\u2028\u2029])(?=%TAG)")
_HANGUL = re.compile("[가-힣]")
_UTF16_SAMPLE = 4096


def source_text(source: bytes, encoding: str = "utf-8") -> str:
    """Return the text of a file, without its byte order mark.

    Parameters
    ----------
    encoding : what to read it as; ``cp949`` where the user said so after seeing that problem.

    Raises
    ------
    Unreadable : too big, empty, zeros only, another encoding, control characters.
    """
    if len(source) > LARGEST_FILE:
        raise _refused("file-too-big", most=LARGEST_FILE // 1024 // 1024)
    if not source.strip():
        raise _refused("empty")
    if not source.strip(b"\0"):
        raise _refused("zeros")
    if source.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)) or _looks_like_utf16(source):
        raise _refused("utf-16")
    try:
        text = source.removeprefix(codecs.BOM_UTF8).decode(encoding)
    except UnicodeDecodeError as error:
        raise Unreadable([_encoding_problem(source, error)]) from None
    control = _CONTROL.search(text)
    if control:
        line, column = _place(text, control.start())
        raise Unreadable(
            [Problem(code="control-character", params={"code": f"{ord(control[0]):04X}"}, line=line, column=column)]
        )
    return text


def conflict_problem(text: str) -> Problem | None:
    """Return where git left its conflict marks, if it did."""
    mark = _CONFLICT.search(text)
    if mark is None:
        return None
    line, column = _place(text, mark.start())
    return Problem(code="git-conflict", line=line, column=column)


def tag_names_problem(text: str) -> Problem | None:
    """Return where names for tags are made, if they are: no map has tags, and libyaml needs hours for many names."""
    found = _TAG_NAMES.search(text)
    if found is None:
        return None
    line, column = _place(text, found.end())
    return Problem(code="syntax-directive", line=line, column=column)


def _refused(code: str, **params: str | int) -> Unreadable:
    return Unreadable([Problem(code=code, params=params)])


def _looks_like_utf16(source: bytes) -> bool:
    start = source[:_UTF16_SAMPLE]
    return start.count(0) * 4 > len(start)


def _encoding_problem(source: bytes, error: UnicodeDecodeError) -> Problem:
    """Say what the file is written in, where that can be told."""
    head = source[: error.start]
    line = head.count(b"\n") + 1
    column = len(head.rpartition(b"\n")[2].decode("utf-8", "replace")) + 1
    if error.reason == "unexpected end of data":
        return Problem(code="truncated", line=line, column=column)
    try:
        is_korean = _HANGUL.search(source.decode("cp949")) is not None
    except UnicodeDecodeError:
        is_korean = False
    code = "cp949" if is_korean else "not-utf-8"
    return Problem(code=code, params={"byte": f"{source[error.start]:02X}"}, line=line, column=column)


def _place(text: str, index: int) -> tuple[int, int]:
    """Return line and column, both from 1, counted as YAML and editors count lines."""
    line, start = 1, 0
    for line_break in _BREAK.finditer(text, 0, index):
        line, start = line + 1, line_break.end()
    return line, index - start + 1
