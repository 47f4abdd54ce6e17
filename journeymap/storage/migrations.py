"""From older formats to the present one, on plain trees, before anything is validated.

Format 1 (2026): the first. A format gets a new number only when an older program would misread it; keys that older
programs may simply keep need none.
"""

import re
from collections.abc import Callable, Mapping

from journeymap.storage.encode import FORMAT
from journeymap.storage.problems import Problem, Unreadable
from journeymap.storage.tree import Tree

Migration = Callable[[Tree], Tree]
"""Turns a tree of one format into one of the next; its ``format`` is then set by :func:`migrated`."""

MIGRATIONS: Mapping[int, Migration] = {}
"""By the number of the format they start from."""

_NUMBER = re.compile(r"[1-9][0-9]{0,5}")


def migrated(tree: Tree, migrations: Mapping[int, Migration] = MIGRATIONS, newest: int = FORMAT) -> Tree:
    """Return ``tree`` as a tree of the ``newest`` format.

    Raises
    ------
    Unreadable : no format number, or one of a newer program.
    """
    number = tree.get("format")
    if number is None:
        raise Unreadable([Problem(code="format-missing", params={"format": newest})])
    if not isinstance(number, str) or not _NUMBER.fullmatch(number):
        raise Unreadable([Problem(code="format-not-number", params={"format": newest}, way=("format",))])
    if int(number) > newest:
        raise Unreadable([Problem(code="newer-format", params={"format": number, "known": newest}, way=("format",))])
    for step in range(int(number), newest):
        tree = {**migrations[step](tree), "format": str(step + 1)}
    return tree
