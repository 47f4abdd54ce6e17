"""Where in a file a value stands, asked only when there is something to say about it.

Reading keeps no positions: a good file never needs them. A file with findings is simply walked once more.
"""

from collections.abc import Collection

from yaml import YAMLError
from yaml._yaml import CParser
from yaml.events import (
    CollectionStartEvent,
    DocumentEndEvent,
    Event,
    MappingEndEvent,
    MappingStartEvent,
    NodeEvent,
    ScalarEvent,
    SequenceEndEvent,
)

from journeymap.storage.problems import Step, Way

Place = tuple[int, int]
"""Line and column, both from 1."""


def place_of(event: Event) -> Place:
    """Return where an event of the parser begins."""
    mark = event.start_mark
    assert mark is not None, "libyaml marks every event"
    return mark.line + 1, mark.column + 1


def locate(text: str, ways: Collection[Way]) -> dict[Way, Place]:
    """Return where each of ``ways`` begins: at its key, or at its place in a list.

    A way that is not in the file gets the place of its nearest surroundings; the root is at line 1, column 1.

    Parameters
    ----------
    text : a file the loader has read, at least up to the last of ``ways``.
    """
    wanted = {way[:end] for way in ways for end in range(len(way) + 1)}
    walk = _Walk(wanted)
    walk.over(text)
    return {way: next(walk.found[way[:n]] for n in range(len(way), -1, -1) if way[:n] in walk.found) for way in ways}


class _Walk:
    """Follows the events of a file and notes the first place of what is wanted."""

    def __init__(self, wanted: set[Way]) -> None:
        self.found: dict[Way, Place] = {(): (1, 1)}
        self._wanted = wanted
        self._steps: list[Step] = []
        self._is_mapping: list[bool] = []
        self._awaits_key = False

    def over(self, text: str) -> None:
        """Walk to the end of the first document, or to where the loader went no further either."""
        next_event = CParser(text).get_event
        try:
            while True:
                event = next_event()
                if event is None or isinstance(event, DocumentEndEvent):
                    return
                if isinstance(event, NodeEvent):
                    if self._awaits_key and not isinstance(event, ScalarEvent):
                        return
                    self._node(event)
                elif isinstance(event, MappingEndEvent | SequenceEndEvent):
                    self._is_mapping.pop()
                    self._steps.pop()
                    self._next()
        except YAMLError:
            return

    def _node(self, event: NodeEvent) -> None:
        if self._awaits_key:
            self._steps[-1] = getattr(event, "value", "")
            self._awaits_key = False
            self._note(event)
            return
        if self._is_mapping and not self._is_mapping[-1]:
            self._note(event)
        if isinstance(event, CollectionStartEvent):
            is_mapping = isinstance(event, MappingStartEvent)
            self._is_mapping.append(is_mapping)
            self._steps.append("" if is_mapping else 0)
            self._awaits_key = is_mapping
        else:
            self._next()

    def _next(self) -> None:
        """After a value: the next key, or the next place of the list, or the end."""
        if not self._is_mapping:
            return
        self._awaits_key = self._is_mapping[-1]
        last = self._steps[-1]
        if isinstance(last, int):
            self._steps[-1] = last + 1

    def _note(self, event: Event) -> None:
        way = tuple(self._steps)
        if way in self._wanted:
            self.found.setdefault(way, place_of(event))
