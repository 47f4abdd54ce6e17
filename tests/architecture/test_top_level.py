"""The top of the checkout holds the planned rooms and nothing else."""

from fnmatch import fnmatch
from pathlib import Path

ROOT = Path(__file__).parents[2]
PLANNED = {"journeymap", "resources", "samples", "tests", "pyproject.toml", "README.md", "LICENSE"}


def ignored_names():
    lines = (ROOT / ".gitignore").read_text(encoding="utf-8").splitlines()
    return [line.rstrip("/") for line in lines if line and not line.startswith("#")]


def test_only_planned_names():
    left_over = ignored_names()
    names = {path.name for path in ROOT.iterdir() if not path.name.startswith(".")}
    names = {name for name in names if not any(fnmatch(name, pattern) for pattern in left_over)}
    assert names == PLANNED


def test_every_room_of_tests_mirrors_a_room_of_the_package():
    of_their_own = {"architecture", "packaging", "golden", "bench"}
    rooms = {path.name for path in (ROOT / "tests").iterdir() if path.is_dir() and path.name != "__pycache__"}
    mirrored = {path.name for path in (ROOT / "journeymap").iterdir() if path.is_dir()} | {
        "cli",
        "i18n",
        "assets",
        "door",
    }
    assert rooms - of_their_own <= mirrored
