"""Bring the interface's translation up to date: collect texts from the code, compile the Korean.

Run it after changing a text of the interface; translate what it calls unfinished in
``journeymap_ko.ts`` (with Qt Linguist or by hand), and run it again.
"""

import subprocess
import sys
from pathlib import Path

HERE = Path(__file__).resolve().parent
SOURCES = HERE.parent.parent / "journeymap" / "ui"
CATALOGUE = HERE / "journeymap_ko.ts"
COMPILED = HERE / "journeymap_ko.qm"


def tool(name: str) -> str:
    """Return the command of one of PySide6's tools, beside this Python."""
    return str(Path(sys.executable).with_name(name))


def collect(catalogue: Path = CATALOGUE) -> None:
    """Write every text of the interface into ``catalogue``, keeping translations already there.

    Without ``-extensions py`` lupdate finds nothing, and says so nowhere.
    """
    sources = sorted(str(path.relative_to(SOURCES.parent.parent)) for path in SOURCES.rglob("*.py"))
    options = ["-extensions", "py", "-locations", "none", "-no-obsolete", "-silent", "-target-language", "ko_KR"]
    subprocess.run(
        [tool("pyside6-lupdate"), *options, *sources, "-ts", str(catalogue)], check=True, cwd=SOURCES.parent.parent
    )


def compile_(catalogue: Path = CATALOGUE, compiled: Path = COMPILED) -> None:
    """Compile ``catalogue`` for the program."""
    subprocess.run([tool("pyside6-lrelease"), "-silent", str(catalogue), "-qm", str(compiled)], check=True)


if __name__ == "__main__":
    collect()
    compile_()
