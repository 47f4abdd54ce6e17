"""From a tree to YAML text, by hand: block style, one line per value, quotes only where a reader would stumble.

PyYAML's C dumper writes emoji as escapes and its Python dumper changes text; this writer does neither and is many
times faster. What it writes means the same to our loader and to any reader of YAML 1.1 or 1.2: text that such a
reader would take for a number, a date or a truth value stands in quotes.
"""

import re
from collections.abc import Callable
from functools import lru_cache

from journeymap.storage.tree import Plain, Quoted, Tree, Value

_NO_TEXT = frozenset(("", "~", "=", "<<", "null", "true", "false", "yes", "no", "on", "off", "y", "n"))
_SIMPLE = re.compile(r"[^\W\d_][^:#\s]*(?: [^:#\s]+)*")
# Three dots alone end a document.
_STANDS = re.compile(
    r"(?!\.\.\.(?:\s|$))"
    r"(?:[^\s\-?:,\[\]{}#&*!|>'\"%@`]|-(?=[^\s\-]))(?:[^\s:#]|:(?=\S)|(?<=\S)#| +(?=\S))*"
)
_TAKEN = re.compile(
    r"""[-+]?(?:[0-9][0-9_,]*(?:\.[0-9_]*)?|\.[0-9_]+)(?:[eE][-+]?[0-9]+)?   # numbers
    |[-+]?0(?:[xX][0-9a-fA-F_]+|o[0-7_]+|b[01_]+)
    |[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+(?:\.[0-9_]*)?                        # 12:30, which is 750 to some
    |[-+]?\.(?:inf|nan)
    |[0-9]{4}-[0-9]{1,2}-[0-9]{1,2}.*                                        # dates""",
    re.VERBOSE | re.IGNORECASE | re.DOTALL,
)
_LONGEST_WORD = 5
_ESCAPED = re.compile('[\n\t"\\\\]')
_NEEDS_ESCAPES = re.compile("[\n\t]")
_ESCAPES = {"\n": "\\n", "\t": "\\t", '"': '\\"', "\\": "\\\\"}


def write_tree(tree: Tree) -> str:
    """Return ``tree`` as the text of a file.

    Parameters
    ----------
    tree : :class:`~journeymap.storage.tree.Plain` values are written as they are, the others as text, which must have
        passed the gate (:mod:`~journeymap.storage.clean`).
    """
    lines: list[str] = []
    _write_mapping(lines.append, lines, tree, "")
    lines.append("")
    return "\n".join(lines)


def stands_plain(text: str) -> bool:
    """Whether ``text`` can stand without quotes and be read back the same, if perhaps as a number."""
    return _STANDS.fullmatch(text) is not None


def _write_mapping(add: Callable[[str], None], lines: list[str], mapping: Tree, pad: str) -> None:
    for key, value in mapping.items():
        name = _key_text(key)
        if isinstance(value, str):
            add(f"{pad}{name}: {_scalar(value, pad)}")
        elif not value:
            add(f"{pad}{name}: {'{}' if isinstance(value, dict) else '[]'}")
        else:
            add(f"{pad}{name}:")
            _write_inner(add, lines, value, pad + "  ")


def _write_inner(add: Callable[[str], None], lines: list[str], value: Value, pad: str) -> None:
    if isinstance(value, dict):
        _write_mapping(add, lines, value, pad)
        return
    for item in value:
        if isinstance(item, str):
            add(f"{pad}- {_scalar(item, pad)}")
        elif not item:
            add(f"{pad}- {'{}' if isinstance(item, dict) else '[]'}")
        else:
            first = len(lines)
            _write_inner(add, lines, item, pad + "  ")
            lines[first] = f"{pad}- {lines[first][len(pad) + 2 :]}"


@lru_cache(maxsize=1024)
def _key_text(key: str) -> str:
    return _on_one_line(str(key))


def _scalar(text: str, pad: str) -> str:
    """Return ``text`` for behind a key or dash at ``pad``: on the same line, or as a block below it."""
    if text.__class__ is Plain:
        return text
    if "\n" in text and _fits_block(text):
        return _block(text, pad + "  ")
    return _on_one_line(text)


def _on_one_line(text: str) -> str:
    if not isinstance(text, Quoted):
        if _SIMPLE.fullmatch(text):
            if len(text) > _LONGEST_WORD or text.lower() not in _NO_TEXT:
                return text
        elif _STANDS.fullmatch(text) and not _TAKEN.fullmatch(text) and text not in _NO_TEXT:
            return text
    return _in_quotes(text)


def _in_quotes(text: str) -> str:
    if ('"' in text or "\\" in text) and not _NEEDS_ESCAPES.search(text):
        return "'" + text.replace("'", "''") + "'"
    return f'"{_ESCAPED.sub(lambda found: _ESCAPES[found[0]], text)}"'


def _fits_block(text: str) -> bool:
    """Whether a block brings ``text`` back exactly, in every reader."""
    last_line = text.rpartition("\n")[2]
    return not (text[0].isspace() or text.endswith("\n\n") or (last_line and last_line.isspace()))


def _block(text: str, pad: str) -> str:
    mark = "|" if text.endswith("\n") else "|-"
    body = "\n".join(pad + line if line else "" for line in text.removesuffix("\n").split("\n"))
    return f"{mark}\n{body}"
