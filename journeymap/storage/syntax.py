"""What libyaml says about broken syntax, in words that help the person who wrote it."""

from yaml import YAMLError

from journeymap.storage.problems import Problem

_END_MARK = "\nend: journeymap"

_CODES = (
    ("mapping values are not allowed", "syntax-colon"),
    ("cannot start any token", "syntax-character"),
    ("quoted scalar", "syntax-quote"),
    ("flow sequence", "syntax-bracket"),
    ("flow mapping", "syntax-bracket"),
    ("expected ':'", "syntax-key"),
    ("block scalar", "syntax-block"),
    ("block mapping", "syntax-indent"),
    ("block collection", "syntax-indent"),
    ("directive", "syntax-directive"),
    ("document start", "syntax-document"),
)

_BEGUN_BEFORE = ("syntax-bracket", "syntax-quote", "syntax-key")
"""What is named where it begins, not where the parser gave up."""


def syntax_problem(error: YAMLError, text: str) -> Problem:
    """Return what the parser's ``error`` means, and where.

    Parameters
    ----------
    text : what was parsed; a tab is told from other unexpected characters by it.
    """
    said = f"{getattr(error, 'context', '')} {getattr(error, 'problem', '')}"
    code = next((code for words, code in _CODES if words in said), "syntax")
    mark = getattr(error, "problem_mark", None)
    if mark is None:
        return Problem(code=code)
    if mark.index >= len(text.rstrip()) and _END_MARK not in text:
        code = "truncated"
    elif code in _BEGUN_BEFORE and "escape" not in said:
        mark = getattr(error, "context_mark", None) or mark
    character = text[mark.index : mark.index + 1]
    if code == "syntax-character" and character == "\t":
        code = "syntax-tab"
    params = {"character": character} if code == "syntax-character" else {}
    return Problem(code=code, params=params, line=mark.line + 1, column=mark.column + 1)
