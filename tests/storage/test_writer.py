"""What the writer writes, every reader reads."""

import pytest
import yaml
from hypothesis import example, given, settings
from hypothesis import strategies as st

from journeymap.storage.loader import load_tree
from journeymap.storage.tree import Plain, Quoted
from journeymap.storage.writer import stands_plain, write_tree
from tests.storage.maps import texts, unknown_values

TRICKY = (
    *(
        "no",
        "No",
        "on",
        "y",
        "NULL",
        "~",
        "=",
        "<<",
        "true",
        "",
        " ",
        "a ",
        " a",
        "12:30",
        "190:20:30.15",
        "010",
        "0o7",
    ),
    *("1_000", "1e3", ".5", "5.", "+82", "-0", "0x1F", "0b1", ".inf", "-.INF", ".NaN", "2026-03-05", "2026-3-5 10:00"),
    *("- a", "-", "--", "---", "...", "? a", "?", ": a", ":", "a:", "a: b", "a #b", "#a", "&a", "*a", "!a", "|", ">"),
    *("'a'", '"a"', "it's", 'say "no" it\'s', "a\\b", "%a", "@a", "`a", "[a]", "{a}", "a, b", "a\tb", "\ta", "a\t"),
    *("a\nb", "a\n", "\na", "a\n\nb", "a\n\n", "\n", "\n\n", " a\nb", "a\n b", "a\n ", "a\n \nb", "a \nb", "# a\nb"),
    *("\ta\nb", "a\n\tb", "a\n- b\n", "a: b\nc: d\n", "---\na", "a\n---\n", "a\n...\n", "😀\n한", "\xa0a", "\u3000"),
)

PLAIN = (
    "판매",
    "5G 요금제",
    "14분",
    "010-1234-5678",
    "/5",
    "2026-11",
    "http://x.kr/?a=b#c",
    "-판매",
    "a:b",
    "a#b",
    'say "no"',
)


@pytest.mark.parametrize("text", TRICKY + PLAIN)
def test_tricky_text_comes_back_from_three_readers(text):
    tree = {"key": text, "list": [text, {"inner": text}], text.replace("\n", " ") or "x": "value", "end": "journeymap"}
    written = write_tree(tree)
    assert load_tree(written.encode()) == tree
    assert yaml.safe_load(written) == tree
    assert yaml.load(written, yaml.CSafeLoader) == tree


@pytest.mark.parametrize("text", PLAIN)
def test_quotes_only_where_needed(text):
    assert write_tree({"key": text}) == f"key: {text}\n"


@example({"": [], "... a": [], "...": "---"})
@given(st.dictionaries(texts.map(lambda text: text[:40]), unknown_values, min_size=1, max_size=4))
@settings(max_examples=300)
def test_any_tree_comes_back(tree):
    written = write_tree(tree).encode()
    assert load_tree(written) == tree
    assert yaml.load(written, yaml.CSafeLoader) == tree


def test_how_it_looks():
    tree = {
        "title": "한글과 😀",
        "wait": Plain("14"),
        "version": "14",
        "quoted": Quoted("plain enough"),
        "notes": "한 줄\n두 줄\n",
        "no-break": "한 줄\n\n두 줄",
        "list": ["하나", {"id": "둘", "list": ["셋"]}, ["넷", ["다섯"]], [], {}],
        "empty": {},
        "none": [],
    }
    assert write_tree(tree) == (
        "title: 한글과 😀\n"
        "wait: 14\n"
        'version: "14"\n'
        'quoted: "plain enough"\n'
        "notes: |\n  한 줄\n  두 줄\n"
        "no-break: |-\n  한 줄\n\n  두 줄\n"
        "list:\n  - 하나\n  - id: 둘\n    list:\n      - 셋\n  - - 넷\n    - - 다섯\n  - []\n  - {}\n"
        "empty: {}\n"
        "none: []\n"
    )


def test_what_can_stand_plain_may_be_a_number():
    assert stands_plain("14")
    assert stands_plain("no")
    assert not stands_plain("- a")
    assert not stands_plain("")
