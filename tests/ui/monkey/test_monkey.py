"""A monkey at the program, in a process of its own: what kills it must not kill the tests."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[3]


def let_loose(*options: str, timeout: int) -> str:
    command = [sys.executable, "-m", "tests.ui.monkey", *options]
    surroundings = os.environ | {"PYTHONFAULTHANDLER": "1", "PYTHONUTF8": "1"}
    ended = subprocess.run(
        command,
        cwd=ROOT,
        env=surroundings,
        capture_output=True,
        encoding="utf-8",
        errors="replace",
        timeout=timeout,
        check=False,
    )
    assert ended.returncode == 0, f"{' '.join(command)}\nended with {ended.returncode}\n{ended.stdout}\n{ended.stderr}"
    return ended.stdout


@pytest.mark.parametrize(("seed", "collector"), [(1, 0), (3, 0), (11, 0)])
def test_a_monkey_breaks_nothing(seed: int, collector: int):
    said = let_loose("--seed", str(seed), "--actions", "350", "--gc", str(collector), timeout=300)
    assert f"seed {seed}: 350 actions" in said


@pytest.mark.slow
@pytest.mark.parametrize(("seed", "collector"), [(4, 0), (14, 50)])
def test_a_monkey_breaks_nothing_for_longer(seed: int, collector: int):
    """The soak of 100,000 actions takes half an hour: its command is in tests/README.md."""
    let_loose("--seed", str(seed), "--actions", "2500", "--gc", str(collector), timeout=900)
