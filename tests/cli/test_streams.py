"""Where results go when stdout or stderr is closed, full or no longer read; and names the system refuses."""

import json
import os
import shlex
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
SAMPLE = ROOT / "samples" / "telecom-store.ko.journey.yaml"


def shell(line, cwd, **variables):
    """Run a line of bash in which ``jm`` is the program; its exit code is that of the program."""
    environment = {**os.environ, "PYTHONPATH": str(ROOT), "JOURNEYMAP_LANGUAGE": "en", **variables}
    environment.pop("PYTHONUNBUFFERED", None)
    start = f'jm() {{ {shlex.quote(sys.executable)} -m journeymap "$@"; }}; set -o pipefail; {line}'
    return subprocess.run(
        ["bash", "-c", start], capture_output=True, encoding="utf-8", check=False, cwd=cwd, env=environment, timeout=60
    )


@pytest.mark.parametrize("closed", [">&-", ">&- 2>&-", "<&- >&- 2>&-", "2>&-"])
def test_a_closed_stream_changes_nothing_but_what_is_seen(closed, tmp_path):
    for words, code in (
        ("--version", 0),
        ("--help", 0),
        (f"check {SAMPLE}", 0),
        ("check missing.yaml", 2),
        ("new shop.yaml", 0),
        (f"export {SAMPLE} o.pdf --paper A4", 0),
        ("--bogus", 2),
    ):
        done = shell(f"jm {words} {closed}", tmp_path)
        assert (words, done.returncode) == (words, code)
        assert "Something went wrong" not in done.stderr
    assert (tmp_path / "shop.yaml").read_bytes().endswith(b"end: journeymap\n")
    assert (tmp_path / "o.pdf").read_bytes().startswith(b"%PDF-")


@pytest.mark.parametrize("buffered", ["", "1"])
def test_a_result_that_cannot_be_written_is_said_and_nothing_false_with_it(buffered, tmp_path):
    for words in ("--version", "--help", f"check {SAMPLE}", "new shop.yaml", f"export {SAMPLE} o.pdf"):
        done = shell(f"jm {words} >/dev/full", tmp_path, **({"PYTHONUNBUFFERED": buffered} if buffered else {}))
        assert (words, done.returncode) == (words, 2)
        assert done.stderr == "The result could not be written out (ENOSPC). Files are as the command left them.\n"
    assert (tmp_path / "shop.yaml").is_file()
    assert shell(f"jm export {SAMPLE} o.pdf --paper A4 2>/dev/full", tmp_path).returncode == 0


def test_a_reader_who_stops_early_does_not_change_the_verdict(tmp_path):
    bad = tmp_path / "bad.yaml"
    bad.write_text("format: 1\n")
    for words, code in (("--help", 0), (f"check {SAMPLE}", 0), ("check bad.yaml", 1), ("check missing", 2)):
        done = shell(f"jm {words} | true", tmp_path)
        assert (words, done.returncode, done.stderr) == (words, code, "")


def test_one_name_the_system_refuses_does_not_keep_the_others_from_being_checked(tmp_path):
    done = shell(f"jm check --json {SAMPLE} {'x' * 300} {SAMPLE}/inside", tmp_path)
    assert done.returncode == 2
    found = [[problem["code"] for problem in file["problems"]] for file in json.loads(done.stdout)["files"]]
    assert found == [[], ["not-found"], ["not-found"]]


def test_export_never_writes_to_a_device(tmp_path):
    os.mkfifo(tmp_path / "pipe")
    for target in ("pipe", "/dev/null", "/dev/zero"):
        done = shell(f"jm export {SAMPLE} {target}", tmp_path)
        assert (done.returncode, done.stdout) == (2, "")
        assert done.stderr == f"{target} is no file but a device or a pipe. Choose another name.\n"
