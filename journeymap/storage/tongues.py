"""Texts in both languages in a file: ``name: {ko: 체험존, en: Demo zone}`` wherever a text may stand, in lists too.

Before a file is checked, such mappings are taken apart: the text in the map's own language stays in its place, what
the other language says is put beside it under :data:`~journeymap.storage.tree.OTHER`. So all that looks at a file
finds plain texts, and a file in one language costs nothing but a look at its mappings.
"""

from collections.abc import Sequence
from functools import cache
from typing import NamedTuple, get_args

from journeymap.model.bilingual import other_language
from journeymap.model.vocabulary import Language
from journeymap.storage.problems import MOST_PROBLEMS, Problem, Way
from journeymap.storage.references import mappings
from journeymap.storage.shape import FileShape, Shape, key_of
from journeymap.storage.shape_types import LIST_MARK, TEXT_MARK
from journeymap.storage.tree import OTHER, Tree, Value

_MEANT = {
    Language.KOREAN: ("kr", "kor", "korean", "ko-kr", "한국어", "한글", "국문"),
    Language.ENGLISH: ("eng", "english", "en-us", "en-gb", "us", "uk", "영어", "영문"),
}


class Plan(NamedTuple):
    """What a shape holds: keys of texts, of lists of texts, and of mappings with a shape of their own."""

    keys: frozenset[str]
    texts: frozenset[str]
    lists: frozenset[str]
    inner: dict[str, type[Shape]]


@cache
def plan_of(shape: type[Shape]) -> Plan:
    """Return what stands under the keys of a shape."""
    fields = {key_of(name): field for name, field in shape.model_fields.items()}
    inner = {key: _shape_of(field.annotation) for key, field in fields.items()}
    return Plan(
        keys=frozenset(fields),
        texts=frozenset(key for key, field in fields.items() if TEXT_MARK in field.metadata),
        lists=frozenset(key for key, field in fields.items() if LIST_MARK in field.metadata),
        inner={key: found for key, found in inner.items() if found is not None},
    )


def take_apart(tree: Tree) -> list[Problem]:
    """Leave plain texts in a file's tree, with the other language's beside them; return what cannot be understood."""
    details = tree.get("journey")
    written = details.get("language") if isinstance(details, dict) else None
    language = Language.ENGLISH if written == Language.ENGLISH else Language.KOREAN
    taker = _Taker(language)
    taker.take(tree, FileShape, ())
    return taker.problems


class _Taker:
    """Takes texts in two languages apart, wherever they stand."""

    def __init__(self, language: Language) -> None:
        self.problems: list[Problem] = []
        self._own, self._other = language.value, other_language(language).value

    def take(self, tree: Tree, shape: type[Shape], way: Way) -> None:
        """Take apart what a mapping of a shape holds."""
        plan = plan_of(shape)
        said: Tree = {}
        for key, value in tree.items():
            if value.__class__ is str:
                continue
            if key in plan.inner:
                self._take_inner(value, plan.inner[key], (*way, key))
            elif isinstance(value, dict) and key in plan.texts:
                tree[key], partner = self._text(value, (*way, key))
                if partner:
                    said[key.replace("-", "_")] = partner
            elif isinstance(value, list) and key in plan.lists and any(isinstance(item, dict) for item in value):
                partners = self._list(value, (*way, key))
                if any(partners):
                    said[key.replace("-", "_")] = partners
        if said:
            tree[OTHER] = said

    def _take_inner(self, value: Value, shape: type[Shape], way: Way) -> None:
        if isinstance(value, dict):
            self.take(value, shape, way)
        for index, item in mappings(value):
            self.take(item, shape, (*way, index))

    def _list(self, items: list[Value], way: Way) -> list[Value]:
        """Leave plain texts in a list and return their partners; an item in one language is plain."""
        partners: list[Value] = []
        for index, item in enumerate(items):
            partner = ""
            if isinstance(item, dict):
                own, partner = self._text(item, (*way, index))
                items[index], partner = (own, partner) if own else (partner, "")
            partners.append(partner)
        return partners

    def _text(self, both: Tree, way: Way) -> tuple[str, str]:
        """Return a text in the map's own language and in the other, empty where there is none."""
        if not both:
            self._found("text-empty", way)
        for key, value in both.items():
            if key not in (self._own, self._other):
                self._found("text-language", (*way, key), _meant(key, [each for each in Language if each not in both]))
            elif not isinstance(value, str):
                self._found("text-expected", (*way, key))
        own, partner = both.get(self._own, ""), both.get(self._other, "")
        return str(own) if isinstance(own, str) else "", str(partner) if isinstance(partner, str) else ""

    def _found(self, code: str, way: Way, suggestion: str = "") -> None:
        if len(self.problems) < MOST_PROBLEMS:
            name = str(way[-1])
            self.problems.append(Problem(code=code, params={"name": name}, way=way, suggestion=suggestion))


def _meant(written: str, missing: Sequence[Language]) -> str:
    """Return the language that was meant, or the only one that is missing, or nothing."""
    word = written.casefold()
    named = next((each for each in Language if word in _MEANT[each] or word == each.value), None)
    if named is not None:
        return named.value
    return missing[0].value if len(missing) == 1 else ""


def _shape_of(annotation: object) -> type[Shape] | None:
    for each in (annotation, *get_args(annotation)):
        if isinstance(each, type) and issubclass(each, Shape):
            return each
    return None
