"""What is wrong with a file: coded findings that say what, where and what to do."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from enum import StrEnum
from pathlib import Path
from typing import Protocol

Step = str | int
"""One step into a file's tree: a key, or the place in a list (from 0)."""

Way = tuple[Step, ...]
"""The steps from the root of a file to one of its values."""

MOST_PROBLEMS = 100
"""Problems told at once; who mends these will see the next."""

LONGEST_STEP = 40
"""Characters of a key that are shown."""


class Severity(StrEnum):
    """An error keeps a file from being opened or saved; a warning does not."""

    ERROR = "error"
    WARNING = "warning"


class Speaker(Protocol):
    """What turns a key and its parameters into words: ``journeymap.i18n.Labels``."""

    def __call__(self, key: str, /, **params: str | int) -> str:
        """Return the text of ``key`` with ``params`` filled in."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Problem:
    """One finding.

    Parameters
    ----------
    code : names the message, ``problem.<code>`` in the label files.
    params : what the message's fields are filled with.
    file : the file it is about, None while it has none.
    line, column : where, from 1; 0 where no place can be named.
    way : steps to the value in the file's tree.
    suggestion : what was probably meant; empty where nothing comes close.
    """

    code: str
    params: Mapping[str, str | int] = field(default_factory=dict)
    severity: Severity = Severity.ERROR
    file: Path | None = None
    line: int = 0
    column: int = 0
    way: Way = ()
    suggestion: str = ""

    @property
    def path(self) -> str:
        """The way as people write it: ``touchpoints[3].wait``."""
        steps = (f"[{step}]" if isinstance(step, int) else f".{step[:LONGEST_STEP]}" for step in self.way)
        return "".join(steps).removeprefix(".")

    @property
    def is_error(self) -> bool:
        """Whether the file can't be used as long as this is so."""
        return self.severity is Severity.ERROR

    def message(self, labels: Speaker) -> str:
        """Return what is wrong and what to do, in the language of ``labels``."""
        text = labels(f"problem.{self.code}", **self.params)
        if self.suggestion:
            text = f"{text} {labels('problem.did-you-mean', suggestion=self.suggestion)}"
        return text

    def text(self, labels: Speaker) -> str:
        """Return place and message on one line: ``shop.journey.yaml:12:5: touchpoints[3].wait: …``."""
        place = "" if self.file is None else self.file.name
        if self.line:
            place = f"{place}:{self.line}:{self.column}".removeprefix(":")
        return ": ".join(part for part in (place, self.path, self.message(labels)) if part)

    def within(self, file: Path) -> "Problem":
        """Return the same finding, said of ``file``."""
        return replace(self, file=file)


class Unreadable(Exception):
    """A file can't be opened as a map; ``problems`` tells everything that is wrong with it, errors first."""

    def __init__(self, problems: Sequence[Problem]) -> None:
        """Refuse with at least one error."""
        ordered = sorted(problems, key=lambda problem: not problem.is_error)
        self.problems: tuple[Problem, ...] = tuple(ordered[:MOST_PROBLEMS])
        super().__init__("; ".join(f"{p.code} {p.path}".strip() for p in self.problems[:3]))


class SaveFailed(Exception):
    """Nothing was saved, and what was on disk before is untouched; ``problem`` tells why."""

    def __init__(self, problem: Problem) -> None:
        """Refuse because of ``problem``."""
        self.problem = problem
        super().__init__(problem.code)


class ChangedOnDisk(SaveFailed):
    """Someone else changed the file since it was read; saving would have overwritten their work."""
