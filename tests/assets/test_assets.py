"""Shipped files are found, and a missing one is named."""

import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from journeymap import assets

ROOT = Path(__file__).parents[2]


def test_a_checkout_has_them_at_its_top():
    assert assets.resources_root() == ROOT / "resources"
    assert assets.samples_root() == ROOT / "samples"
    assert assets.resource("icons", "icons.json").is_file()
    assert assets.sample(".") == ROOT / "samples"


def test_a_missing_file_is_named():
    with pytest.raises(assets.AssetMissingError, match=r"no-such\.ttf.*Install it again"):
        assets.resource("fonts", "no-such.ttf")
    with pytest.raises(assets.AssetMissingError, match="no-such-sample"):
        assets.sample("no-such-sample")


def installed(folder, statements):
    """Run statements with a copy of assets.py installed in ``folder``."""
    package = folder / "journeymap"
    package.mkdir(exist_ok=True)
    shutil.copy(ROOT / "journeymap" / "assets.py", package)
    (package / "__init__.py").touch()
    return subprocess.run(
        [sys.executable, "-c", f"from journeymap import assets\n{statements}"],
        cwd=folder,
        capture_output=True,
        encoding="utf-8",
        check=False,
    )


def test_a_wheel_has_them_inside(tmp_path):
    shipped = tmp_path / "journeymap" / "_shipped" / "resources"
    shipped.mkdir(parents=True)
    done = installed(tmp_path, "print(assets.resources_root())")
    assert Path(done.stdout.strip()) == shipped, done.stderr


def test_an_incomplete_installation_says_so(tmp_path):
    done = installed(tmp_path, "assets.resources_root()")
    assert "AssetMissingError: The folder 'resources' of journeymap is missing" in done.stderr
