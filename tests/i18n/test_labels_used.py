"""Every label the program asks for by name exists, in both languages."""

import ast
from pathlib import Path

import pytest

from journeymap.i18n import Labels
from journeymap.model.vocabulary import Language

PACKAGE = Path(__file__).parents[2] / "journeymap"


def asked_for():
    """Yield the keys written as plain text in a call of ``labels``, with their place."""
    for path in sorted(PACKAGE.rglob("*.py")):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            match node:
                case ast.Call(
                    func=ast.Name(id="labels") | ast.Attribute(attr="labels"), args=[ast.Constant(value=str(key)), *_]
                ):
                    yield f"{path.relative_to(PACKAGE)}:{node.lineno}", key


@pytest.mark.parametrize("language", list(Language))
def test_every_key_asked_for_is_there(language):
    labels = Labels(language)
    keys = list(asked_for())
    assert keys
    assert [f"{place} {key}" for place, key in keys if not labels.has(key)] == []
