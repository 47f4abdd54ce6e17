"""The rules of the house, checked by the tools that know them."""

import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]


LINT_IMPORTS = "import sys; from importlinter.cli import lint_imports; sys.exit(lint_imports(no_cache=True))"


def run(*command):
    """Run Python with these arguments at the top of the checkout; returns whether it found nothing, and its words."""
    done = subprocess.run(
        [sys.executable, *command], cwd=ROOT, capture_output=True, encoding="utf-8", errors="replace", check=False
    )
    return done.returncode == 0, done.stdout + done.stderr


def test_imports_follow_the_dependency_rule():
    fine, words = run("-c", LINT_IMPORTS)
    assert fine, words
    assert "kept, 0 broken" in words, "the contracts were not looked at"


def test_ruff_finds_nothing():
    fine, words = run("-m", "ruff", "check", ".")
    assert fine, words


def test_everything_is_formatted():
    fine, words = run("-m", "ruff", "format", "--check", "--diff", ".")
    assert fine, words


@pytest.mark.slow
def test_types_are_strict():
    fine, words = run("-m", "mypy", "--strict", "journeymap")
    assert fine, words
    assert "no issues found" in words
