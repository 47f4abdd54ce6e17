"""A monkey at the program, in a process of its own: what kills it must not kill the tests."""

import os
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
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


def let_troop_loose(actions: int, *troop: tuple[int, int], timeout: int) -> None:
    """Let monkeys act side by side, each with its seed and its eagerness to look for garbage."""

    def act(seed: int, collector: int) -> None:
        said = let_loose("--seed", str(seed), "--actions", str(actions), "--gc", str(collector), timeout=timeout)
        assert f"seed {seed}: {actions} actions" in said

    with ThreadPoolExecutor(os.cpu_count()) as side_by_side:
        for acting in [side_by_side.submit(act, *each) for each in troop]:
            acting.result()


def test_monkeys_break_nothing():
    let_troop_loose(350, (1, 0), (3, 0), (11, 0), timeout=300)


@pytest.mark.slow
def test_monkeys_break_nothing_for_longer():
    """The soak of 100,000 actions takes half an hour: its command is in tests/README.md."""
    let_troop_loose(2500, (4, 0), (14, 50), timeout=900)


def test_what_a_monkey_cannot_begin_with_is_said():
    """The first window fails as it opens: whoever reads the log must not find it empty."""
    code = (
        "import sys; import tests.ui.monkey.__main__ as program; from journeymap.ui.application import Program\n"
        "def fail(*given): raise RuntimeError('no window today')\n"
        "Program.open_window = fail; sys.argv[1:] = ['--actions', '1']; sys.exit(program.main())"
    )
    ended = subprocess.run(
        [sys.executable, "-c", code], cwd=ROOT, capture_output=True, encoding="utf-8", timeout=60, check=False
    )
    assert ended.returncode == 1
    assert "no window today" in ended.stdout
