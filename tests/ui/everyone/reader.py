"""A person with a screen reader at the running program."""

import json
import subprocess
import time
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from tests.ui.whole.bus import demand
from tests.ui.whole.screen import Screen

PYTHON = "/usr/bin/python3"
"""The distribution's own, which finds its own pyatspi."""

_LAUNCHERS = ("/usr/libexec/at-spi-bus-launcher", "/usr/lib/at-spi2-core/at-spi-bus-launcher")
_PATIENCE = 30.0
"""Seconds to wait for the program on a busy machine."""


def demand_reader() -> None:
    """Fail with the line to run where a screen reader cannot work."""
    import_it = [PYTHON, "-I", "-c", "import pyatspi"]
    has_pyatspi = Path(PYTHON).exists() and subprocess.run(import_it, capture_output=True).returncode == 0
    demand(
        {
            "at-spi2-core": any(Path(path).exists() for path in _LAUNCHERS),
            "python3-pyatspi": has_pyatspi,
        }
    )


@dataclass(frozen=True)
class Thing:
    """What a reader is told of something on the screen; ``rect`` in pixels as Qt counts them."""

    name: str
    role: str
    rect: tuple[int, int, int, int]
    actions: tuple[str, ...]
    states: frozenset[str]

    @property
    def middle(self) -> tuple[int, int]:
        left, top, width, height = self.rect
        return left + width // 2, top + height // 2


class Reader:
    """Asks the program over AT-SPI and listens to it; waits for what it asks for."""

    def __init__(self, screen: Screen) -> None:
        self._screen = screen
        # -I: nothing of this environment's Python reaches the system's.
        program = [PYTHON, "-I", str(Path(__file__).with_name("reader_program.py"))]
        self._program = screen.start(program, talks=True)
        self._heard: list[tuple[str, str]] = []

    def find(self, role: str, name: str) -> Thing:
        """Wait for something with a role whose name begins so."""
        found: list[Thing] = []

        def look() -> bool:
            told = self._try("find", role=role, name=name)
            found[:] = [_thing(told)] if told is not None else []
            return bool(found)

        self.until(look, f"no {role} {name}")
        return found[0]

    def is_there(self, role: str, name: str) -> bool:
        """Whether there is such a thing now."""
        return self._try("find", role=role, name=name) is not None

    def all(self, role: str, within: tuple[str, str] | None = None) -> list[Thing]:
        """Return everything with a role, or all of it within something named."""
        return [_thing(told) for told in self._ask("all", role=role, within=within)]

    def press(self, role: str, name: str, action: str = "Press") -> None:
        """Wait for something and do one of its actions."""
        self.find(role, name)
        assert self._ask("act", role=role, name=name, action=action)

    def write(self, role: str, name: str, text: str) -> None:
        """Wait for a field and write into it as a dictation program does."""
        self.find(role, name)
        assert self._ask("write", role=role, name=name, text=text)

    def text(self, role: str, name: str) -> str | None:
        """Return what stands in a field; None where there is no such field now."""
        told = self._try("text", role=role, name=name)
        return None if told is None else str(told)

    def at(self, within: str, x: int, y: int) -> str:
        """Return what the map called ``within`` has at a point of the screen."""
        return str(self._ask("at", name=within, x=x, y=y))

    def select(self, name: str) -> None:
        """Select another item of the map besides those selected."""
        assert self._ask("select", name=name)

    def selected(self, within: str) -> list[str]:
        """Return what the map called ``within`` says is selected."""
        return list(self._ask("selected", name=within))

    def hears(self, kind: str, words: str) -> None:
        """Wait until the program has said something that begins so; what was said before it is forgotten."""

        def listen() -> bool:
            self._heard += [(each[0], each[1]) for each in self._ask("said")]
            for at, (heard, said) in enumerate(self._heard):
                if heard == kind and said.startswith(words):
                    del self._heard[: at + 1]
                    return True
            return False

        self.until(listen, f"{kind} '{words}' not heard")

    def until(self, condition: Callable[[], bool], otherwise: str) -> None:
        """Wait until something is so."""
        end = time.monotonic() + _PATIENCE
        while not condition():
            assert time.monotonic() < end, f"{otherwise}; heard: {self._heard}"
            time.sleep(0.05)

    def _try(self, deed: str, **words: Any) -> Any:
        """Ask for what may not be there yet."""
        return self._talk(deed, words).get("reply")

    def _ask(self, deed: str, **words: Any) -> Any:
        told = self._talk(deed, words)
        assert "fault" not in told, (deed, words, told["fault"])
        return told["reply"]

    def _talk(self, deed: str, words: dict[str, Any]) -> dict[str, Any]:
        stdin, stdout = self._program.stdin, self._program.stdout
        assert stdin is not None
        assert stdout is not None
        stdin.write(json.dumps({"do": deed, **words}).encode() + b"\n")
        stdin.flush()
        told: dict[str, Any] = json.loads(stdout.readline() or b'{"fault": "the reader has died"}')
        return told


def _thing(told: dict[str, Any]) -> Thing:
    rect = told["rect"] or (0, 0, 0, 0)
    return Thing(told["name"], told["role"], tuple(rect), tuple(told["actions"]), frozenset(told["states"]))
