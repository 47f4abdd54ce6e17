"""A restricted YAML reader: mappings, lists and text, nothing else.

libyaml finds the events (composing would let it crash on deep nesting), and our own builder makes plain dicts, lists
and strings of them. There are no types to guess, so ``no``, ``12:30`` and ``010`` stay what was written. Anchors,
aliases, tags, merge keys, duplicate keys and second documents are problems with a line; depth, values and text have
limits. What stood in quotes or in a block is kept apart as :class:`~journeymap.storage.tree.Quoted`, so that unknown
values can be written back as they were read.
"""

import gc
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace

from yaml import YAMLError
from yaml._yaml import CParser
from yaml.events import (
    AliasEvent,
    CollectionStartEvent,
    DocumentStartEvent,
    Event,
    MappingEndEvent,
    MappingStartEvent,
    ScalarEvent,
    SequenceEndEvent,
    StreamEndEvent,
)

from journeymap.storage.clean import LONGEST_TEXT, is_clean, mended
from journeymap.storage.positions import locate, place_of
from journeymap.storage.problems import MOST_PROBLEMS, Problem, Step, Unreadable, Way
from journeymap.storage.source import conflict_problem, source_text, tag_names_problem
from journeymap.storage.syntax import syntax_problem
from journeymap.storage.tree import Quoted, Tree, Value

DEEPEST = 32
"""Levels of nesting; a map of format 1 needs nine."""

MOST_EVENTS = 1_200_000
"""What one file may hold: 600,000 keys with a value. 5,000 touchpoints with everything have a quarter of it."""

LONGEST_KEY = 128
"""Characters of a key."""


def load_tree(source: bytes, encoding: str = "utf-8") -> Tree:
    """Read the bytes of a file.

    Raises
    ------
    Unreadable : with every problem up to the first that makes going on impossible.
    """
    text = source_text(source, encoding)
    if problem := tag_names_problem(text):
        raise Unreadable([problem])
    builder = _Builder(cleans=not is_clean(text))
    with collector_paused():
        try:
            builder.feed(text)
        except YAMLError as error:
            builder.problems.append(conflict_problem(text) or syntax_problem(error, text))
        except _Stop:
            pass
    if builder.problems:
        raise Unreadable(_with_first_lines(builder.problems, text))
    if isinstance(builder.root, dict):
        return builder.root
    raise Unreadable([_root_problem(builder.root)])


@contextmanager
def collector_paused() -> Iterator[None]:
    """Keep the garbage collector from walking a growing tree again and again; afterwards it is as it was."""
    was_on = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was_on:
            gc.enable()


def _root_problem(root: Value | None) -> Problem:
    if root is None:
        return Problem(code="only-comments")
    return Problem(code="list-root" if isinstance(root, list) else "text-root", line=1, column=1)


def _with_first_lines(problems: list[Problem], text: str) -> list[Problem]:
    """Name the line of the first key where the second one was found."""
    doubled = {problem.way for problem in problems if problem.code == "duplicate-key"}
    places = locate(text, doubled) if doubled else {}
    return [replace(p, params={**p.params, "first": places[p.way][0]}) if p.way in doubled else p for p in problems]


class _Stop(Exception):
    """Reading on would be useless or dangerous."""


class _Builder:
    """Builds the tree from events and knows the way to where it is."""

    def __init__(self, cleans: bool) -> None:
        self.problems: list[Problem] = []
        self._cleans = cleans
        self._roots: list[Value] = []
        self._here: list[Value] | dict[str, Value] = self._roots
        self._key: str | None = None
        self._stack: list[tuple[list[Value] | dict[str, Value], str | None]] = []

    @property
    def root(self) -> Value | None:
        """What the file holds; None when it holds nothing."""
        return self._roots[0] if self._roots else None

    def feed(self, text: str) -> None:
        """Read the whole text; YAMLError and _Stop end it early."""
        next_event = CParser(text).get_event
        here, key = self._here, self._key
        for _ in range(MOST_EVENTS):
            event = next_event()
            if isinstance(event, ScalarEvent):
                value = event.value
                if self._cleans or event.style or event.tag or event.anchor or len(value) > LONGEST_KEY:
                    value = self._unusual(event)
                if isinstance(here, list):
                    here.append(value)
                elif key is None:
                    key = self._key = value
                    if value in here or value == "<<" or len(value) > LONGEST_KEY:
                        self._check_key(event, value)
                else:
                    here[key] = value
                    key = self._key = None
            else:
                if event is None or isinstance(event, StreamEndEvent):
                    return
                self._structure(event)
                here, key = self._here, self._key
        self.problems.append(Problem(code="too-many-values", params={"most": MOST_EVENTS // 2}))

    def _unusual(self, event: ScalarEvent) -> str:
        """Return the text of a value that is quoted, long, marked, or of a file that needs cleaning."""
        self._refuse_marks(event)
        value = event.value
        if len(value) <= LONGEST_TEXT and (self._cleans or event.style == '"'):
            value = mended(value)
        if len(value) > LONGEST_TEXT:
            self._found(event, "text-too-long", most=LONGEST_TEXT)
            value = ""
        return Quoted(value) if event.style else value

    def _check_key(self, event: ScalarEvent, key: str) -> None:
        if len(key) > LONGEST_KEY:
            self._found(event, "key-too-long", most=LONGEST_KEY)
        elif key in self._here:
            self._found(event, "duplicate-key", name=key)
        elif not isinstance(key, Quoted):
            self._found(event, "merge-key")

    def _structure(self, event: Event) -> None:
        """Follow everything that is no text: beginnings, ends, and what is not allowed at all."""
        if isinstance(event, CollectionStartEvent):
            self._enter(event, {} if isinstance(event, MappingStartEvent) else [])
        elif isinstance(event, MappingEndEvent | SequenceEndEvent):
            self._here, self._key = self._stack.pop()
            self._key = None
        elif isinstance(event, AliasEvent):
            self._found(event, "alias", name=event.anchor or "")
            self._add(event, "")
        elif isinstance(event, DocumentStartEvent) and self._roots:
            self._found(event, "several-documents")
            raise _Stop

    def _enter(self, event: CollectionStartEvent, inner: list[Value] | dict[str, Value]) -> None:
        self._refuse_marks(event)
        if len(self._stack) == DEEPEST:
            self._found(event, "too-deep", most=DEEPEST)
            raise _Stop
        outer = self._here, self._key
        self._add(event, inner)
        self._stack.append(outer)
        self._here, self._key = inner, None

    def _add(self, event: Event, value: Value) -> None:
        if isinstance(self._here, list):
            self._here.append(value)
        elif self._key is None:
            self._found(event, "key-not-text")
            raise _Stop
        else:
            self._here[self._key] = value
            self._key = None

    def _refuse_marks(self, event: ScalarEvent | CollectionStartEvent) -> None:
        if event.anchor is not None:
            self._found(event, "anchor", name=event.anchor)
        if event.tag is not None:
            self._found(event, "tag", name=event.tag)

    def _found(self, event: Event, code: str, **params: str | int) -> None:
        line, column = place_of(event)
        self.problems.append(Problem(code=code, params=params, line=line, column=column, way=self._way()))
        if len(self.problems) >= MOST_PROBLEMS:
            raise _Stop

    def _way(self) -> Way:
        steps: list[Step] = []
        for container, key in (*self._stack[1:], (self._here, self._key)):
            if isinstance(container, dict):
                steps += [key] if key is not None else []
            elif container is not self._roots:
                steps.append(len(container) - (container is not self._here))
        return tuple(steps)
