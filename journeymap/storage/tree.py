"""What a file is made of once it is read: mappings, lists and text."""

Value = str | list["Value"] | dict[str, "Value"]
"""One value of a file."""

Tree = dict[str, Value]
"""A mapping, and so a whole file: its root is one."""


class Quoted(str):
    """Text that stood in quotes or in a block, so that no reader takes it for a number."""

    __slots__ = ()


class Plain(str):
    """A number or word of ours: to be written as it is, without asking whether it needs quotes."""

    __slots__ = ()


OTHER = "\0other"
"""Key under which a mapping keeps its texts in the other language, by field, once they were taken apart from those in
the map's own (see :mod:`~journeymap.storage.tongues`); no file can hold it."""
