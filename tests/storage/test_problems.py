"""Every problem can be said, in both languages, with the same words filled in."""

import ast
import json
import string
from pathlib import Path

import pytest

from journeymap.assets import resource
from journeymap.i18n import Labels
from journeymap.model.vocabulary import Language
from journeymap.storage.problems import Problem, SaveFailed, Severity, Unreadable
from journeymap.storage.validate import _CODES
from tests.storage.test_validate import SMALL, changed, problems_of

PACKAGE = Path(__file__).parents[2] / "journeymap" / "storage"
TABLES = {
    language: json.loads(resource("i18n", f"problem.{language}.json").read_text(encoding="utf-8"))
    for language in Language
}


def fields(template):
    return {name for _, name, _, _ in string.Formatter().parse(template) if name}


def codes_in_the_source():
    """Every text of the package that is the code of a message."""
    texts = {
        node.value
        for path in PACKAGE.glob("*.py")
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8")))
        if isinstance(node, ast.Constant) and isinstance(node.value, str)
    }
    made = {f"no-such-{name}" for name in ("stage", "lane", "persona", "touchpoint", "pain")}
    return (texts | made) & TABLES[Language.KOREAN].keys()


def test_both_languages_say_the_same_things():
    korean, english = TABLES[Language.KOREAN], TABLES[Language.ENGLISH]
    assert korean.keys() == english.keys()
    assert {code: fields(text) for code, text in korean.items()} == {code: fields(t) for code, t in english.items()}


def test_every_message_is_used():
    assert TABLES[Language.KOREAN].keys() - codes_in_the_source() - {"did-you-mean"} == set()


@pytest.mark.parametrize("language", Language)
@pytest.mark.parametrize("code", [*sorted(TABLES[Language.KOREAN]), *_CODES.values()])
def test_every_message_can_be_filled(code, language):
    names = fields(TABLES[Language.KOREAN][code])
    text = Labels(language)(f"problem.{code}", **dict.fromkeys(names, "14"))
    assert text.endswith((".", "?", "요."))
    assert "{" not in text or code in ("syntax-bracket", "text-empty")


@pytest.mark.parametrize("language", Language)
def test_problems_from_a_real_file_are_said_in_full(language):
    text = changed("wait: 14", "wait: 14분\n    colour: red\n    kind2: x\n    link: www")
    text = changed("stage: 첫", "stage: 첫째", text)
    text = changed("id: 콜백", "id: 지우", text)
    text = changed("role: frontstage", "role: x", text)
    found = problems_of(text)
    assert len(found) >= 6
    for problem in found:
        assert problem.text(Labels(language)).startswith(f"{problem.line}:{problem.column}: {problem.path}: ")


def test_a_problem_in_words():
    problem = Problem(
        code="no-such-stage",
        params={"id": "첫째"},
        line=24,
        column=5,
        way=("touchpoints", 3, "stage"),
        suggestion="첫",
    ).within(Path("/shop/map.journey.yaml"))
    assert problem.path == "touchpoints[3].stage"
    assert problem.text(Labels(Language.KOREAN)) == (
        "map.journey.yaml:24:5: touchpoints[3].stage: "
        "“첫째”라는 단계가 없습니다. stages에 넣거나 id를 고치세요. “첫”을 뜻했나요?"
    )
    assert problem.text(Labels(Language.ENGLISH)).endswith("or mend the id. Did you mean “첫”?")


def test_a_problem_without_a_place():
    assert Problem(code="empty").text(Labels(Language.ENGLISH)).startswith("The file is empty.")
    assert Problem(code="empty", file=Path("a/b.yaml")).text(Labels(Language.ENGLISH)).startswith("b.yaml: The file")


def test_errors_come_first_and_their_texts_hold_no_customer_words():
    odd = Problem(code="unknown-key", severity=Severity.WARNING, way=("touchpoints", 0, "x"))
    bad = Problem(code="number", params={"value": "010-1234-5678"}, way=("touchpoints", 0, "wait"))
    unreadable = Unreadable([odd, bad])
    assert unreadable.problems == (bad, odd)
    assert str(unreadable) == "number touchpoints[0].wait; unknown-key touchpoints[0].x"
    assert str(SaveFailed(bad)) == "number"


def test_a_map_may_be_hand_written_with_comments_anywhere():
    assert problems_of(SMALL.replace("\n", " # note\n")) == ()
