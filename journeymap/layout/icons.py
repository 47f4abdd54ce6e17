"""The icon table: the paths of every icon, read once and parsed when first drawn.

The table is made from Lucide's icons by ``resources/icons/make_table.py``.
"""

import json
from functools import cache

from journeymap.assets import resource
from journeymap.model.kinds import PLAIN_ICON

Segments = tuple[tuple[str | float, ...], ...]
"""Path segments as :class:`journeymap.layout.marks.Path` has them."""

ICON_BOX = 24.0
"""Side of the box the segments are drawn in; strokes are 2 wide with round caps and joins."""

_NUMBERS_AFTER = {"M": 2, "L": 2, "C": 6, "Z": 0}


@cache
def icon_segments(name: str) -> Segments:
    """Return the icon's path in a 24x24 box, y downwards; an unknown name gives the plain pin.

    Raises
    ------
    AssetMissingError
        When the table is not installed.
    """
    table = _table()
    return _parsed(table.get(name) or table[PLAIN_ICON])


def has_icon(name: str) -> bool:
    """Whether the table holds an icon of that name."""
    return name in _table()


def icon_names() -> tuple[str, ...]:
    """Return every name in the table, sorted."""
    return tuple(_table())


@cache
def _table() -> dict[str, str]:
    table: dict[str, str] = json.loads(resource("icons", "icons.json").read_text(encoding="utf-8"))
    return table


def _parsed(path: str) -> Segments:
    words = path.split()
    segments: list[tuple[str | float, ...]] = []
    at = 0
    while at < len(words):
        count = _NUMBERS_AFTER[words[at]]
        segments.append((words[at], *map(float, words[at + 1 : at + 1 + count])))
        at += 1 + count
    return tuple(segments)
