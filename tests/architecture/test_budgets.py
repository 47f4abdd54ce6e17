"""Nothing grows beyond what one can read at once."""

import ast
import functools
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
PACKAGE = ROOT / "journeymap"
SOURCES = sorted(PACKAGE.rglob("*.py"))

FILE_LINES = 300
FUNCTION_LINES = 40
CLASS_LINES = 200
MAIN_WINDOW_LINES = 200


def lines_of(path):
    return len(path.read_text(encoding="utf-8").splitlines())


@functools.cache
def definitions() -> list[tuple[str, ast.AST]]:
    """Return all functions and classes with where they are, read once for all tests."""
    kinds = (ast.FunctionDef, ast.AsyncFunctionDef, ast.ClassDef)
    return [
        (f"{path.relative_to(ROOT)}:{node.lineno} {node.name}", node)
        for path in SOURCES
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8")))
        if isinstance(node, kinds)
    ]


def too_long(kinds, limit) -> Iterator[str]:
    for name, node in definitions():
        if isinstance(node, kinds) and (length := node.end_lineno - node.lineno + 1) > limit:
            yield f"{name} has {length} lines, at most {limit}"


def test_files_are_short():
    assert [f"{p.relative_to(ROOT)}: {n}" for p in SOURCES if (n := lines_of(p)) > FILE_LINES] == []


def test_functions_are_short():
    assert list(too_long((ast.FunctionDef, ast.AsyncFunctionDef), FUNCTION_LINES)) == []


def test_classes_are_short():
    assert list(too_long(ast.ClassDef, CLASS_LINES)) == []


def test_the_main_window_is_only_wiring():
    assert lines_of(PACKAGE / "ui" / "main_window.py") <= MAIN_WINDOW_LINES


@pytest.mark.parametrize("word", ["manager", "handler", "helper", "util", "utils", "data", "info", "base", "process"])
def test_names_say_what_a_thing_is(word):
    named = [path for path in PACKAGE.rglob("*") if word in path.stem.lower().split("_")]
    named += [
        name for name, node in definitions() if isinstance(node, ast.ClassDef) and node.name.lower().endswith(word)
    ]
    assert named == []
