"""The wheel alone, in an environment that has never seen the checkout, opens and prints a sample."""

import os
import subprocess
import sys
import sysconfig
import venv
import zipfile
from pathlib import Path

import pytest

import journeymap

pytestmark = pytest.mark.slow

ROOT = Path(__file__).parents[2]
SHIPPED = "journeymap/_shipped/"
SAMPLE = "telecom-store.ko.journey.yaml"


def run(*command, cwd, fine=True):
    """Run a command that sees neither the checkout nor this environment's journeymap."""
    environ = {name: value for name, value in os.environ.items() if not name.startswith("PYTHON")}
    done = subprocess.run(
        list(map(str, command)), cwd=cwd, env=environ, capture_output=True, encoding="utf-8", check=False, timeout=300
    )
    assert not fine or done.returncode == 0, done.stdout + done.stderr
    return done


@pytest.fixture(scope="module")
def wheel(tmp_path_factory):
    folder = tmp_path_factory.mktemp("wheel")
    run(sys.executable, "-m", "build", "--wheel", "--no-isolation", "--outdir", folder, ROOT, cwd=folder)
    (built,) = folder.glob("*.whl")
    return built


@pytest.fixture(scope="module")
def names(wheel):
    with zipfile.ZipFile(wheel) as archive:
        return set(archive.namelist())


class Environment:
    """A fresh environment with the wheel in it; other packages are borrowed from this one, so nothing is fetched."""

    def __init__(self, folder, wheel):
        venv.create(folder / "env", with_pip=False, symlinks=os.name != "nt")
        self.scripts = folder / "env" / ("Scripts" if os.name == "nt" else "bin")
        self.python = self.scripts / "python"
        self.work = folder / "elsewhere"
        self.work.mkdir()
        asked = run(self.python, "-c", "import sysconfig; print(sysconfig.get_path('purelib'))", cwd=self.work)
        self.packages = Path(asked.stdout.strip())
        pip = (sys.executable, "-m", "pip", "--python", self.python, "--disable-pip-version-check", "install")
        run(*pip, "--no-deps", "--no-index", wheel, cwd=self.work)
        (self.packages / "borrowed.pth").write_text(sysconfig.get_path("purelib") + "\n", encoding="utf-8")

    def run(self, *command, fine=True):
        return run(*command, cwd=self.work, fine=fine)

    def journeymap(self, *arguments, fine=True):
        return self.run(self.scripts / "journeymap", *arguments, fine=fine)

    def ask(self, expression):
        return self.run(self.python, "-c", f"import journeymap, journeymap.assets; print({expression})").stdout.strip()


@pytest.fixture(scope="module")
def clean(tmp_path_factory, wheel):
    return Environment(tmp_path_factory.mktemp("clean"), wheel)


def test_it_ships_resources_and_samples(names):
    wanted = {
        SHIPPED + path.relative_to(ROOT).as_posix()
        for folder in ("resources", "samples")
        for path in (ROOT / folder).rglob("*")
        if path.is_file() and not {"pictures", "__pycache__"}.intersection(path.parts)  # the pictures are README's
    }
    assert {name for name in names if name.startswith(SHIPPED)} == wanted


def test_it_ships_the_whole_package(names):
    sources = {path.relative_to(ROOT).as_posix() for path in (ROOT / "journeymap").rglob("*.py")}
    assert sources <= names
    assert "journeymap/py.typed" in names
    assert any(name.endswith(".dist-info/licenses/LICENSE") for name in names)


def test_it_is_the_installed_one_that_runs(clean):
    assert Path(clean.ask("journeymap.__file__")).is_relative_to(clean.packages)
    assert Path(clean.ask("journeymap.assets.samples_root()")).is_relative_to(clean.packages)
    assert journeymap.__version__ in clean.journeymap("--version").stdout


def test_it_opens_a_sample(clean):
    sample = clean.ask(f"journeymap.assets.sample({SAMPLE!r})")
    assert clean.journeymap("check", sample).returncode == 0
    assert int(clean.ask(f"len(journeymap.open({sample!r}).journey.touchpoints())")) >= 18


def test_it_prints_a_sample(clean):
    clean.journeymap("export", clean.ask(f"journeymap.assets.sample({SAMPLE!r})"), "poster.pdf")
    assert (clean.work / "poster.pdf").read_bytes().startswith(b"%PDF-")


def test_it_starts_a_map_from_a_template(clean):
    clean.journeymap("new", "mine.journey.yaml", "--template", "telecom-store", "--language", "en")
    clean.journeymap("check", "mine.journey.yaml")


def test_it_can_show_a_window(clean):
    window = "import journeymap.ui.main_window, sys; print('PySide6.QtWidgets' in sys.modules)"
    assert clean.run(clean.python, "-c", window).stdout.strip() == "True"
