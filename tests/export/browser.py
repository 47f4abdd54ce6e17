"""A browser without a window, for what we write for browsers."""

import shutil
import subprocess
from pathlib import Path

INSTALL = "apt-get install -y --no-install-recommends chromium"


def chromium(*options: str, page: Path) -> str:
    """Open ``page`` and return what the browser prints."""
    program = shutil.which("chromium")
    assert program, f"These tests need a browser: {INSTALL}"
    command = [program, "--headless", "--no-sandbox", "--disable-gpu", "--disable-background-networking"]
    command += ["--no-first-run", "--hide-scrollbars", f"--user-data-dir={page.parent / 'browser'}"]
    done = subprocess.run(
        [*command, *options, page.as_uri()], capture_output=True, check=True, timeout=120, encoding="utf-8"
    )
    complaints = [line for line in done.stderr.splitlines() if ":CONSOLE" in line]
    assert complaints == []
    return done.stdout
