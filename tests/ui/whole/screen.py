"""A real screen of one's own: an X server without a monitor, a window manager, and a hand made of xdotool."""

import os
import shutil
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path

SIZE = (1280, 800)
_PATIENCE = 30.0
"""Seconds to wait for the program on a busy machine."""


class Screen:
    """Xvfb with openbox; everything started on it ends with it."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._running: list[subprocess.Popen[bytes]] = []
        read, write = os.pipe()
        self.environment = os.environ.copy()
        self.start(
            ["Xvfb", "-displayfd", str(write), "-screen", "0", f"{SIZE[0]}x{SIZE[1]}x24", "-nolisten", "tcp"],
            passed=(write,),
        )
        os.close(write)
        with os.fdopen(read) as told:
            number = told.readline().strip()
        self.environment |= {
            "DISPLAY": f":{number}",
            "QT_QPA_PLATFORM": "xcb",
            "XDG_CONFIG_HOME": str(folder / "config"),
            "LANG": "C.UTF-8",
        }
        self.start(["openbox", "--sm-disable"])
        self.until(lambda: self.tool("getmouselocation") != "")

    def start_program(self, path: Path) -> subprocess.Popen[bytes]:
        """Start the program with a map."""
        return self.start([sys.executable, "-m", "journeymap", str(path)])

    def start(
        self, command: list[str], *, passed: tuple[int, ...] = (), talks: bool = False
    ) -> subprocess.Popen[bytes]:
        """Start a command that ends with this screen.

        Parameters
        ----------
        passed : file descriptors it inherits.
        talks : whether its stdin and stdout are pipes; else it writes a log.
        """
        with (self._folder / f"{Path(command[0]).name}.log").open("wb") as log:
            ways = {"stdin": subprocess.PIPE, "stdout": subprocess.PIPE} if talks else {"stdout": log}
            made = subprocess.Popen(command, env=self.environment, stderr=log, pass_fds=passed, **ways)
        self._running.append(made)
        return made

    def tool(self, *words: str) -> str:
        """Run xdotool and return what it says; nothing where it fails."""
        told = subprocess.run(["xdotool", *words], env=self.environment, capture_output=True, encoding="utf-8")
        return told.stdout.strip()

    def window(self, title: str) -> str:
        """Wait for a window with a title and return its number."""
        found: list[str] = []

        def look() -> bool:
            found[:] = self.tool("search", "--onlyvisible", "--name", title).split()
            return bool(found)

        self.until(look)
        return found[0]

    def geometry(self, window: str) -> tuple[int, int, int, int]:
        """Return left, top, width and height of a window without its frame, in pixels of the screen."""
        told = self._told("getwindowgeometry", "--shell", window)
        # Where xdotool says that a framed window is, it is not; where it puts the pointer, it is.
        self.tool("mousemove", "--sync", "--window", window, "0", "0")
        corner = self._told("getmouselocation", "--shell")
        return corner["X"], corner["Y"], told["WIDTH"], told["HEIGHT"]

    def drag(self, start: tuple[int, int], *ways: tuple[int, int]) -> None:
        """Press, pull over the given places and let go, no faster than a person."""
        self._move(start)
        self.tool("mousedown", "1")
        here = start
        for to in ways:
            for step in range(1, 9):
                self._move((here[0] + (to[0] - here[0]) * step // 8, here[1] + (to[1] - here[1]) * step // 8))
            here = to
        time.sleep(0.2)
        self.tool("mouseup", "1")

    def until(self, condition: Callable[[], bool]) -> None:
        """Wait until something is so."""
        end = time.monotonic() + _PATIENCE
        while not condition():
            assert time.monotonic() < end, "waited in vain"
            assert all(each.poll() is None for each in self._running), [each.args for each in self._running]
            time.sleep(0.05)

    def picture(self, path: Path) -> None:
        """Keep what the screen shows, to look at after a failure."""
        if shutil.which("scrot"):
            subprocess.run(["scrot", "--overwrite", str(path)], env=self.environment, check=False)

    def stop(self) -> None:
        """End what was started, the last first."""
        for each in reversed(self._running):
            if each.poll() is None:
                each.terminate()
            for pipe in (each.stdin, each.stdout):
                if pipe is not None:
                    pipe.close()
            try:
                each.wait(20)
            except subprocess.TimeoutExpired:
                each.kill()
                each.wait(20)

    def _told(self, *words: str) -> dict[str, int]:
        return {name: int(value) for name, value in (line.split("=") for line in self.tool(*words).splitlines())}

    def _move(self, to: tuple[int, int]) -> None:
        self.tool("mousemove", str(to[0]), str(to[1]))
        time.sleep(0.02)
