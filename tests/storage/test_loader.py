"""Reading YAML without guessing, and refusing what a map has no need of."""

import gc

import pytest
import yaml
from hypothesis import given
from hypothesis import strategies as st

from journeymap.storage import loader
from journeymap.storage.loader import load_tree
from journeymap.storage.problems import MOST_PROBLEMS, Unreadable
from journeymap.storage.syntax import syntax_problem
from journeymap.storage.tree import Quoted


def refused(source):
    if isinstance(source, str):
        source = source.encode()
    with pytest.raises(Unreadable) as caught:
        load_tree(source)
    return caught.value.problems


def only(source):
    (problem,) = refused(source)
    return problem.code, problem.line, problem.column, problem.path


def test_everything_is_text():
    source = "a: no\nb: 12:30\nc: 010\nd: 2026-03-05\ne: ~\nf: 1_000\ng:\nh: =\ni: .nan\nj: 0x1F\n"
    assert load_tree(source.encode()) == dict(
        a="no", b="12:30", c="010", d="2026-03-05", e="~", f="1_000", g="", h="=", i=".nan", j="0x1F"
    )


def test_all_styles():
    source = "a: [x, {y: z}]\nb:\n- 'it''s'\n- \"two\\nlines\"\n- |\n  block\n- >-\n  folded\n  text\n? key\n: value\n"
    assert load_tree(source.encode()) == {
        "a": ["x", {"y": "z"}],
        "b": ["it's", "two\nlines", "block\n", "folded text"],
        "key": "value",
    }


def test_what_stood_in_quotes_is_known():
    tree = load_tree(b"a: 3\nb: '3'\nc: |-\n  3\n\"d\": x\n")
    assert [isinstance(value, Quoted) for value in tree.values()] == [False, True, True, False]


def test_text_passes_the_gate():
    tree = load_tree('e\u0301: cafe\u0301\nb: "a\\0b\\x85c\\u2028d\\uFEFF"\nc: x\ufeffy\n'.encode())
    assert tree == {"é": "café", "b": "ab\nc\nd", "c": "xy"}


def test_a_byte_order_mark_and_windows_line_ends_do_no_harm():
    assert load_tree(b"\xef\xbb\xbfa: 1\r\nb: |\r\n  x\r\n  y\r\n") == {"a": "1", "b": "x\ny\n"}


def test_cp949_can_be_asked_for():
    assert load_tree("이름: 가나다".encode("cp949"), "cp949") == {"이름": "가나다"}


@pytest.mark.parametrize(
    ("source", "wanted"),
    [
        ("a: &x 1\nb: 2", ("anchor", 1, 4, "a")),
        ("a: !int 1", ("tag", 1, 4, "a")),
        ("a: ! x", ("tag", 1, 4, "a")),
        ("a:\n  - !!set {}", ("tag", 2, 5, "a[0]")),
        ("a:\n  - &x [1]", ("anchor", 2, 5, "a[0]")),
        ("a:\n  <<: {b: 1}", ("merge-key", 2, 3, "a.<<")),
        ("a:\n  - b: 1\n    c: 2\n    b: 3", ("duplicate-key", 4, 5, "a[0].b")),
        ("a: *x", ("alias", 1, 4, "a")),
        ("[a]: 1", ("key-not-text", 1, 1, "")),
        ("{a: 1}: 1", ("key-not-text", 1, 1, "")),
        ("k" * 129 + ": 1", ("key-too-long", 1, 1, "k" * 40)),
        ("a: " + "x" * 200_001, ("text-too-long", 1, 4, "a")),
        ("a: " + "[" * 40, ("too-deep", 1, 35, "a" + "[0]" * 31)),
        ("a: 1\n---\nb: 1", ("several-documents", 2, 1, "")),
        ("# nothing\n", ("only-comments", 0, 0, "")),
        ("just text", ("text-root", 1, 1, "")),
        ("- a\n- b", ("list-root", 1, 1, "")),
        ("", ("empty", 0, 0, "")),
        (" \n\t\n", ("empty", 0, 0, "")),
        (b"\0" * 100, ("zeros", 0, 0, "")),
        (b"a: b\0c", ("control-character", 1, 5, "")),
        ("a: 1\nb: \x07", ("control-character", 2, 4, "")),
        ("가: 나".encode("utf-16"), ("utf-16", 0, 0, "")),
        ("가: a, b, c".encode("utf-16-le"), ("utf-16", 0, 0, "")),
        ("a: 1\n가: 나".encode("cp949"), ("cp949", 2, 1, "")),
        (b"a: caf\xe9 au lait", ("not-utf-8", 1, 7, "")),
        ("a: 1\nb: 가".encode()[:-1], ("truncated", 2, 4, "")),
        ("a: 1\n<<<<<<< HEAD\nb: 2\n=======\nb: 3\n>>>>>>> other\n", ("git-conflict", 2, 1, "")),
        ("a: b: c", ("syntax-colon", 1, 5, "")),
        ("a: @b", ("syntax-character", 1, 4, "")),
        ("a:\n\tb: 1", ("syntax-tab", 2, 1, "")),
        ("a: 'b\nend: journeymap\n", ("syntax-quote", 1, 4, "")),
        ('a: "b\\q"', ("syntax-quote", 1, 6, "")),
        ("a: [b\nc: d\nend: journeymap\n", ("syntax-bracket", 1, 4, "")),
        ("a: {b\nend: journeymap\n", ("syntax-bracket", 1, 4, "")),
        ("a: 1\nb\nend: journeymap\n", ("syntax-key", 2, 1, "")),
        ("a: |x\n  b", ("syntax-block", 1, 5, "")),
        ("a: 1\nb: 'x", ("truncated", 2, 6, "")),
        ("a: 1\nb", ("truncated", 3, 1, "")),
        ("a: 1\n b: 2", ("syntax-colon", 2, 3, "")),
        ("a:\n    b: 1\n  c: 2", ("syntax-indent", 3, 3, "")),
        ("%FOO bar\n---\na: 1", ("syntax-directive", 1, 5, "")),
        ("a: 1\n...\nb: 1", ("syntax-document", 3, 1, "")),
    ],
)
def test_what_is_refused_and_where(source, wanted):
    assert only(source) == wanted


def test_a_file_may_have_sixteen_mebibytes():
    assert only(b"#" * (16 * 1024 * 1024 + 1))[0] == "file-too-big"


def test_half_a_million_values_are_enough(monkeypatch):
    monkeypatch.setattr(loader, "MOST_EVENTS", 1000)
    assert only("a:\n" + "- 1\n" * 1000) == ("too-many-values", 0, 0, "")


def test_several_problems_are_told_together():
    problems = refused("a: &x 1\nb: *x\na: !t 2\n<<: 3\n")
    assert [p.code for p in problems] == ["anchor", "alias", "duplicate-key", "tag", "merge-key"]
    assert [p.line for p in problems] == [1, 2, 3, 3, 4]
    assert problems[2].params == {"name": "a", "first": 1}


@pytest.mark.parametrize("rest", ["---\na: 3\n", "[x]: y\n", "? {a: b}\n: c\n", "*x : y\n", "b: 'open\n"])
def test_the_first_of_two_keys_is_found_whatever_comes_later(rest):
    problem = refused(f"c: [1, {{d: 2}}]\na: 1\na: 2\n{rest}")[0]
    assert (problem.code, problem.line, problem.params["first"]) == ("duplicate-key", 3, 2)


def test_an_alias_can_be_no_key():
    assert [p.code for p in refused("*x : 1")] == ["alias", "key-not-text"]


def test_but_not_thousands():
    assert len(refused("a:\n" + "- &x 1\n" * 5000)) == MOST_PROBLEMS


def test_a_syntax_error_comes_with_what_was_found_before_it():
    assert [p.code for p in refused("a: &x 1\nb: 'x\nend: journeymap\n")] == ["anchor", "syntax-quote"]


def test_an_error_without_a_place_has_a_message_too():
    assert syntax_problem(yaml.YAMLError(), "").code == "syntax"


@pytest.mark.parametrize("was_on", [True, False])
def test_the_collector_is_paused_and_then_as_before(was_on):
    before = gc.isenabled()
    try:
        (gc.enable if was_on else gc.disable)()
        with loader.collector_paused():
            assert not gc.isenabled()
        assert gc.isenabled() is was_on
    finally:
        (gc.enable if before else gc.disable)()


@given(st.binary(max_size=300) | st.text(max_size=200).map(lambda text: text.encode("utf-8", "surrogatepass")))
def test_any_bytes_give_a_tree_or_a_problem(source):
    try:
        result = load_tree(source)
    except Unreadable as unreadable:
        result = unreadable.problems
    assert isinstance(result, dict) or len(result) > 0
