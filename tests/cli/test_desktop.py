"""Into a desktop's menu and out again, with nothing left behind and nothing else touched."""

import configparser
import os
import shlex
import shutil
import subprocess
import sys
from pathlib import Path
from xml.etree import ElementTree

import pytest

from journeymap.cli import desktop
from tests.cli.test_commands import ROOT, SAMPLE, journeymap, refused

MIME = "{http://www.freedesktop.org/standards/shared-mime-info}"
TYPE = "application/x-journeymap+yaml"

pytestmark = pytest.mark.skipif(sys.platform in ("darwin", "win32"), reason="a command for Linux desktops")


@pytest.fixture
def home(tmp_path):
    """A user's folders, with a space and a sign in their names, and a choice of programs that is not ours."""
    (tmp_path / "con fig").mkdir()
    (tmp_path / "con fig" / "mimeapps.list").write_text(
        "[Default Applications]\ntext/plain=gedit.desktop\n\n[Added Associations]\nimage/png=eog.desktop;\n",
        encoding="utf-8",
    )
    return tmp_path


def run(home, command, language="en", **variables):
    variables = {"XDG_DATA_HOME": home / "da ta$", "XDG_CONFIG_HOME": home / "con fig", "HOME": home, **variables}
    return journeymap(command, cwd=home, language=language, **{name: str(value) for name, value in variables.items()})


def share(home):
    return home / "da ta$"


def entry_of(home):
    parser = configparser.RawConfigParser(interpolation=None, strict=True)
    parser.optionxform = str
    parser.read(share(home) / "applications" / "journeymap.desktop", encoding="utf-8")
    return parser["Desktop Entry"]


def ours(home):
    return sorted(path for path in share(home).rglob("*") if path.is_file() and path.name.startswith("journeymap"))


def test_a_desktop_finds_entry_icons_and_file_type(home):
    done = run(home, "install-desktop")
    assert done.returncode == 0, done.stderr
    assert "journeymap.desktop" in done.stdout
    entry = entry_of(home)
    assert entry["MimeType"] == f"{TYPE};"
    assert entry["GenericName[ko]"] == "고객 여정 지도"
    assert entry["Icon"] == entry["StartupWMClass"] == "journeymap"
    assert Path(entry["TryExec"]).is_file()
    icons = {path.parent.parent.name for path in ours(home) if path.suffix in (".png", ".svg")}
    assert icons == {"scalable", *(f"{side}x{side}" for side in (16, 24, 32, 48, 64, 128, 256))}
    tree = ElementTree.parse(share(home) / "mime" / "packages" / "journeymap.xml").getroot()
    (kind,) = tree.findall(f"{MIME}mime-type")
    assert kind.get("type") == TYPE
    globs = {glob.get("pattern"): int(glob.get("weight")) for glob in kind.findall(f"{MIME}glob")}
    assert globs["*.journey.yaml"] > 50  # which is what the glob of YAML weighs
    if shutil.which("update-mime-database") is not None:
        assert f"80:{TYPE}:*.journey.yaml" in (share(home) / "mime" / "globs2").read_text(encoding="utf-8")
    if shutil.which("desktop-file-validate") is not None:
        subprocess.run(["desktop-file-validate", share(home) / "applications" / "journeymap.desktop"], check=True)


def test_the_entry_starts_this_installation(home):
    run(home, "install-desktop")
    words = shlex.split(entry_of(home)["Exec"])
    assert words[-1] == "%F"
    done = subprocess.run(
        [*words[:-1], "check", SAMPLE],
        cwd=home,
        env={name: value for name, value in os.environ.items() if not name.startswith("PYTHON")},
        capture_output=True,
        encoding="utf-8",
        check=False,
    )
    assert done.returncode == 0, done.stderr


def test_the_window_calls_itself_like_the_entry():
    application = (ROOT / "journeymap" / "ui" / "application.py").read_text(encoding="utf-8")
    assert 'NAME = "journeymap"' in application
    assert "setDesktopFileName(NAME)" in application
    assert desktop.ENTRY == "journeymap.desktop"


def test_twice_is_like_once(home):
    run(home, "install-desktop")
    before = {path: (path.read_bytes(), path.stat().st_mtime_ns) for path in ours(home)}
    assert run(home, "install-desktop").returncode == 0
    assert {path: (path.read_bytes(), path.stat().st_mtime_ns) for path in ours(home)} == before


def test_uninstalling_leaves_what_others_put_there(home):
    theirs = [share(home) / "applications" / "other.desktop", share(home) / "mime" / "packages" / "other.xml"]
    for path in theirs:
        path.parent.mkdir(parents=True, exist_ok=True)
    theirs[0].write_text("[Desktop Entry]\nType=Application\nName=x\nExec=true\n", encoding="utf-8")
    theirs[1].write_text(f'<mime-info xmlns="{MIME[1:-1]}"/>', encoding="utf-8")
    choice = (home / "con fig" / "mimeapps.list").read_bytes()
    run(home, "install-desktop")
    done = run(home, "uninstall-desktop")
    assert done.returncode == 0
    assert ours(home) == []
    assert not (share(home) / "icons").exists()
    assert all(path.is_file() for path in theirs)
    assert (home / "con fig" / "mimeapps.list").read_bytes() == choice
    assert "nothing to take back" in run(home, "uninstall-desktop").stdout


def test_uninstalling_forgets_the_choice_of_us_and_no_other(home):
    path = home / "con fig" / "mimeapps.list"
    others = path.read_text(encoding="utf-8")
    path.write_text(
        f"{others}{TYPE}=journeymap.desktop;\n[Removed]\n{TYPE}=a.desktop;journeymap.desktop;\n", encoding="utf-8"
    )
    run(home, "install-desktop")
    run(home, "uninstall-desktop")
    assert path.read_text(encoding="utf-8") == f"{others}[Removed]\n{TYPE}=a.desktop;\n"


@pytest.mark.parametrize("language", ["ko", "en"])
def test_missing_tools_are_told_and_do_no_harm(home, language):
    done = run(home, "install-desktop", language, PATH="/nowhere")
    assert done.returncode == 0
    told = done.stderr.splitlines()
    assert [
        tool
        for tool in ("update-mime-database", "update-desktop-database", "gtk-update-icon-cache", "xdg-mime")
        if not any(tool in line for line in told)
    ] == []
    assert ours(home)


def test_every_tool_there_is_gets_called_with_our_folders(home):
    tools = home / "tools"
    tools.mkdir()
    names = ("update-mime-database", "update-desktop-database", "gtk-update-icon-cache", "xdg-mime")
    for name in names:
        (tools / name).write_text(f'#!/bin/sh\necho {name} "$@" >> "{home}/called"\n', encoding="utf-8")
        (tools / name).chmod(0o755)
    done = run(home, "install-desktop", PATH=f"{tools}:{os.environ['PATH']}")
    assert done.stderr == ""
    called = (home / "called").read_text(encoding="utf-8").splitlines()
    assert [line.split()[0] for line in called] == list(names)
    assert called[0].endswith("da ta$/mime")
    assert called[3] == f"xdg-mime default journeymap.desktop {TYPE}"


def test_a_relative_data_folder_is_ignored(home):
    done = run(home, "install-desktop", XDG_DATA_HOME="relative")
    assert done.returncode == 0
    assert (home / ".local" / "share" / "applications" / "journeymap.desktop").is_file()
    assert not (home / "relative").exists()


def test_superfluous_words_are_refused(home):
    done = journeymap("install-desktop", "extra", cwd=home)
    assert refused(done, "extra")


@pytest.mark.parametrize("command", ["install-desktop", "uninstall-desktop"])
@pytest.mark.parametrize("platform", ["darwin", "win32"])
def test_elsewhere_it_says_what_it_is_for(command, platform, home):
    statement = (
        f"import sys; sys.platform = {platform!r}; from journeymap.cli import main; sys.exit(main([{command!r}]))"
    )
    done = journeymap(cwd=home, start=("-c", statement))
    assert refused(done, "Linux")


@pytest.mark.parametrize(
    ("folder", "written"),
    [
        ("bin", "{home}/bin/journeymap"),
        ("my programs", '"{home}/my programs/journeymap"'),
        ("100%", "{home}/100%%/journeymap"),
        ('a"b', '"{home}/a\\\\"b/journeymap"'),
        ("a$b", '"{home}/a\\\\$b/journeymap"'),
        ("a\\b", '"{home}/a\\\\\\\\b/journeymap"'),
        ("여정", "{home}/여정/journeymap"),
    ],
)
def test_odd_paths_are_quoted_as_the_specification_says(folder, written, monkeypatch, home):
    script = home / folder / "journeymap"
    script.parent.mkdir()
    script.touch(mode=0o755)
    monkeypatch.setattr(sys, "executable", str(script.with_name("python")))
    template = (ROOT / "resources" / "desktop" / "journeymap.desktop.in").read_text(encoding="utf-8")
    assert f"\nExec={written.format(home=home)} %F\n" in desktop.entry(template)


def test_it_never_loads_qt(home):
    statement = (
        "import sys; from journeymap.cli import main; main(['install-desktop'])\n"
        "assert not any(name.startswith('PySide6') for name in sys.modules)"
    )
    done = journeymap(
        cwd=home, start=("-c", statement), XDG_DATA_HOME=str(share(home)), XDG_CONFIG_HOME=str(home / "con fig")
    )
    assert done.returncode == 0, done.stderr
