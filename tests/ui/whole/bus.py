"""A session bus of one's own on a screen, and a plain word about packages that are not there."""

import os
import shutil
import tempfile
from collections.abc import Mapping
from pathlib import Path

import pytest

from tests.ui.whole.screen import Screen


def demand(packages: Mapping[str, bool]) -> None:
    """Fail with the line to run when something from the distribution is missing; nothing is skipped."""
    missing = [name for name, is_there in packages.items() if not is_there]
    if missing:
        pytest.fail(f"run: apt-get install --no-install-recommends {' '.join(missing)}", pytrace=False)


class Bus:
    """A D-Bus session that ends with its screen; what is started on the screen from now on is on it."""

    def __init__(self, screen: Screen) -> None:
        # Sockets have names of 107 bytes at most, so they do not go into a test's own folder.
        self._runtime = Path(tempfile.mkdtemp(prefix="jm-run-"))
        screen.environment["XDG_RUNTIME_DIR"] = str(self._runtime)
        read, write = os.pipe()
        screen.start(["dbus-daemon", "--session", "--nofork", f"--print-address={write}"], passed=(write,))
        os.close(write)
        with os.fdopen(read) as told:
            screen.environment["DBUS_SESSION_BUS_ADDRESS"] = told.readline().strip()

    def stop(self) -> None:
        """Remove what the bus left; call it when the screen has stopped."""
        shutil.rmtree(self._runtime, ignore_errors=True)
