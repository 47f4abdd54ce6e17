"""The rows of the outline that have been looked at so far, and where each stands."""

from collections.abc import Iterator, Sequence

from journeymap.ui.outline.contents import ROOT, Key


class Row:
    """One row: its key, the row above, and the rows below once somebody asked for them."""

    __slots__ = ("children", "key", "number", "parent", "place")

    def __init__(self, key: Key, number: int, parent: "Row | None") -> None:
        self.key, self.number, self.parent = key, number, parent
        self.place = 0
        self.children: list[Row] | None = None


class Rows:
    """All rows by key and by number; a number is what a model index carries."""

    def __init__(self) -> None:
        """Start with nothing but the row above all others."""
        self._count = 0
        self._by_number: dict[int, Row] = {}
        self._by_key: dict[Key, Row] = {}
        self.root = self._made(ROOT, None)

    def numbered(self, number: int) -> Row:
        """Return the row of a number (KeyError: it is gone)."""
        return self._by_number[number]

    def find(self, key: Key) -> Row | None:
        """Return the row of a key, if it has been looked at."""
        return self._by_key.get(key)

    def __iter__(self) -> Iterator[Row]:
        return iter(tuple(self._by_key.values()))

    def fill(self, parent: Row, keys: Sequence[Key]) -> None:
        """Put rows below a row that had none so far."""
        parent.children = [self._made(key, parent) for key in keys]
        number_children(parent)

    def insert(self, parent: Row, at: int, keys: Sequence[Key]) -> None:
        """Put rows below a row, the first as its ``at``-th."""
        kept = parent.children if parent.children is not None else []
        kept[at:at] = [self._made(key, parent) for key in keys]
        parent.children = kept
        number_children(parent)

    def remove(self, parent: Row, first: int, last: int) -> None:
        """Take the ``first``-th to the ``last``-th row below a row away, with what is below them."""
        children = parent.children or []
        for row in children[first : last + 1]:
            self._forget(row)
        del children[first : last + 1]
        number_children(parent)

    def reorder(self, parent: Row, keys: Sequence[Key]) -> None:
        """Put the rows below a row, which are just those of ``keys``, in their order."""
        parent.children = [self._by_key[key] for key in keys]
        number_children(parent)

    def move(self, row: Row, parent: Row, at: int) -> None:
        """Make a row the ``at``-th below ``parent``, counted without it."""
        old = row.parent
        if old is not None and old.children is not None:
            old.children.remove(row)
            number_children(old)
        row.parent = parent
        if parent.children is None:
            parent.children = []
        parent.children.insert(at, row)
        number_children(parent)

    def _made(self, key: Key, parent: Row | None) -> Row:
        self._count += 1
        row = Row(key, self._count, parent)
        self._by_number[row.number] = self._by_key[key] = row
        return row

    def _forget(self, row: Row) -> None:
        for child in row.children or ():
            self._forget(child)
        self._by_number.pop(row.number, None)
        if self._by_key.get(row.key) is row:
            del self._by_key[row.key]


def number_children(parent: Row) -> None:
    """Tell the rows below a row their places."""
    for place, child in enumerate(parent.children or ()):
        child.place = place
