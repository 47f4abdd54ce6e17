"""What every test gets: no screen, no user's files, the same language everywhere."""

import os
import shutil
import sys
import tempfile
from pathlib import Path

from hypothesis import settings

# A person's maps, settings and recent files must be out of reach before anything reads these names.
_HOME = Path(tempfile.mkdtemp(prefix="journeymap-test-home-"))
for _name, _folder in {
    "HOME": ".",
    "USERPROFILE": ".",
    "APPDATA": "roaming",
    "LOCALAPPDATA": "local",
    "XDG_CONFIG_HOME": ".config",
    "XDG_DATA_HOME": ".local/share",
    "XDG_STATE_HOME": ".local/state",
    "XDG_CACHE_HOME": ".cache",
}.items():
    (_HOME / _folder).mkdir(parents=True, exist_ok=True)
    os.environ[_name] = str(_HOME / _folder)
for _name in ("LC_ALL", "LC_MESSAGES", "LANGUAGE", "QT_IM_MODULE", "QT_IM_MODULES", "QT_STYLE_OVERRIDE"):
    os.environ.pop(_name, None)
os.environ["LANG"] = "C.UTF-8"
# QT_QPA_PLATFORM=xcb before pytest shows the windows on the screen.
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

if "CI" not in os.environ:  # there Hypothesis has a profile of its own: the same examples in every run
    settings.register_profile("journeymap", deadline=None)
    settings.load_profile("journeymap")


def pytest_unconfigure() -> None:
    """Take the isolated home away."""
    shutil.rmtree(_HOME, ignore_errors=sys.platform == "win32")
