"""What README.md promises holds: its commands, its example, its links."""

import os
import re
import subprocess
import sys
from pathlib import Path

import journeymap
from journeymap.ui import guard

ROOT = Path(__file__).parents[2]
README = (ROOT / "README.md").read_text(encoding="utf-8")


def blocks(language):
    return re.findall(rf"^```{language}\n(.*?)^```$", README, re.MULTILINE | re.DOTALL)


def packages_of(command):
    return set(re.search(r"--no-install-recommends ([^']*)'", command).group(1).split())


def test_the_two_commands_are_one_line_each():
    assert [block.count("\n") for block in blocks("sh")] == [1, 1]


def test_the_first_command_opens_the_sample():
    last = blocks("sh")[0].strip().rpartition(" && ")[2]
    assert last == ".venv/bin/journeymap samples/telecom-store.ko.journey.yaml"
    assert (ROOT / last.split()[1]).is_file()


def test_the_second_command_sets_up_the_same_and_more():
    first, second = map(packages_of, blocks("sh"))
    assert first < second
    windows = {"xvfb", "xauth", "openbox", "xdotool"}
    paper = {"poppler-utils", "qpdf"}
    readers = {"dbus", "at-spi2-core", "python3-pyatspi"}
    hangul = {"fcitx5", "fcitx5-hangul"}
    browsers = {"chromium"}
    assert second - first <= windows | paper | readers | hangul | browsers


def test_ci_runs_the_second_command():
    script = 'eval "$(sed -n "/^readme_command()/,/^}/p" .ci/run)"; readme_command 2'
    read = subprocess.run(["bash", "-euc", script], cwd=ROOT, capture_output=True, encoding="utf-8", check=True)
    assert read.stdout == blocks("sh")[1]
    assert 'bash -euc "$(readme_command 2)"' in (ROOT / ".ci" / "run").read_text(encoding="utf-8")


def test_the_guard_and_the_readme_name_the_same_packages():
    known = {*guard.LIBRARIES.values(), *guard.X11_LIBRARIES.values()}
    assert packages_of(blocks("sh")[0]) <= known | {"python3-venv"}


def test_everything_it_links_to_exists():
    links = re.findall(r"\]\((?!https?:)([^)#]+)\)", README)
    assert [link for link in links if not (ROOT / link).is_file()] == []


def test_the_scripting_example_runs(tmp_path):
    (example,) = blocks("python")
    (tmp_path / "samples").mkdir()
    name = "telecom-store.ko.journey.yaml"
    (tmp_path / "samples" / name).write_bytes((ROOT / "samples" / name).read_bytes())
    done = subprocess.run(
        [sys.executable, "-c", example],
        cwd=tmp_path,
        env=os.environ | {"PYTHONPATH": str(ROOT)},
        capture_output=True,
        encoding="utf-8",
        check=False,
    )
    assert done.returncode == 0, done.stderr
    before = journeymap.open(tmp_path / "samples" / name).journey
    after = journeymap.open(tmp_path / "shorter-wait.journey.yaml").journey
    longest = max(before.touchpoints(), key=lambda touchpoint: touchpoint.wait or 0)
    assert longest.name in done.stdout
    changed = {t.id: t.wait for t in after.touchpoints()}
    assert changed == {t.id: t.wait for t in before.touchpoints()} | {longest.id: 5}
