"""Who is named where: ids used twice, and references to what isn't there, with what was probably meant.

This looks at the tree as it was read, however badly shaped, so that these findings come together with all others.
"""

from collections import Counter
from collections.abc import Iterator
from difflib import get_close_matches

from journeymap.model.elements import JOURNEY_ID
from journeymap.model.vocabulary import LaneRole
from journeymap.storage.problems import MOST_PROBLEMS, Problem, Severity, Way
from journeymap.storage.tree import Tree, Value

ATTACHMENTS = ("pains", "delights", "opportunities", "metrics", "feedback")
"""The lists under a touchpoint."""

_MOST_COMPARED = 2_000
_DERIVED = frozenset(role.value for role in LaneRole if role.is_derived)


def closest(word: str, known: list[str]) -> str:
    """Return the one of ``known`` that ``word`` was probably meant to be, or nothing."""
    same_start = [each for each in known if each[:1] == word[:1]] if len(known) > _MOST_COMPARED else known
    matches = get_close_matches(word, same_start[:_MOST_COMPARED], n=1)
    return matches[0] if matches else ""


def reference_problems(tree: Tree) -> list[Problem]:
    """Return everything wrong with the ids of a file; errors but for names listed twice."""
    check = _Check()
    check.collect(tree)
    check.follow(tree)
    return check.problems


def mappings(value: Value | None) -> Iterator[tuple[int, Tree]]:
    """Give the mappings of a list with their places; nothing where there is no list."""
    if isinstance(value, list):
        for index, item in enumerate(value):
            if isinstance(item, dict):
                yield index, item


class _Check:
    """Ids first, then what refers to them."""

    def __init__(self) -> None:
        self.problems: list[Problem] = []
        self._told = Counter[Severity]()
        self._first: dict[str, Way] = {}
        self._ids: dict[str, dict[str, Way]] = {}
        self._derived: set[str] = set()

    def collect(self, tree: Tree) -> None:
        """Note every id, each of which may stand for one thing only."""
        for section in ("stages", "lanes", "personas", "touchpoints", "scenarios", "views"):
            known = self._ids[section] = {}
            for index, item in mappings(tree.get(section)):
                self._take(item, (section, index), known)
        pains = self._ids["pains"] = {}
        for index, touchpoint in mappings(tree.get("touchpoints")):
            for section in ATTACHMENTS:
                if section in touchpoint:
                    for place, item in mappings(touchpoint[section]):
                        way = ("touchpoints", index, section, place)
                        self._take(item, way, pains if section == "pains" else {})
        lanes = mappings(tree.get("lanes"))
        self._derived = {str(lane.get("id")) for _, lane in lanes if str(lane.get("role")) in _DERIVED}

    def follow(self, tree: Tree) -> None:
        """Follow every reference."""
        for index, touchpoint in mappings(tree.get("touchpoints")):
            way: Way = ("touchpoints", index)
            self._expect(touchpoint, "stage", "stages", way)
            self._expect(touchpoint, "lane", "lanes", way)
            lane = touchpoint.get("lane")
            if isinstance(lane, str) and lane in self._derived:
                self._found("lane-holds-none", (*way, "lane"), Severity.WARNING, lane=lane)
            for section, key, target in _NAMING:
                if section in touchpoint:
                    for place, item in mappings(touchpoint[section]):
                        self._expect_all(item, key, target, (*way, section, place))
        for index, scenario in mappings(tree.get("scenarios")):
            self._expect(scenario, "persona", "personas", ("scenarios", index))
            for place, visit in mappings(scenario.get("visits")):
                self._expect(visit, "touchpoint", "touchpoints", ("scenarios", index, "visits", place))

        self._follow_views(tree)

    def _follow_views(self, tree: Tree) -> None:
        """Say where a saved view names what is gone; it is shown without it."""
        for index, view in mappings(tree.get("views")):
            asked = view.get("filter")
            for key, target in _VIEWED:
                self._expect_still(view.get(key), target, ("views", index, key))
            for key in ("personas", "scenarios"):
                if isinstance(asked, dict):
                    self._expect_still(asked.get(key), key, ("views", index, "filter", key))

    def _expect_still(self, named: Value | None, target: str, way: Way) -> None:
        places = [((*way, at), each) for at, each in enumerate(named)] if isinstance(named, list) else [(way, named)]
        for place, name in places:
            if isinstance(name, str) and name and name not in self._ids[target]:
                self._found("view-names-gone", place, Severity.WARNING, id=name)

    def _take(self, item: Tree, way: Way, known: dict[str, Way]) -> None:
        name = item.get("id")
        if not isinstance(name, str) or not name:
            return
        if name == JOURNEY_ID:
            self._found("reserved-id", (*way, "id"), id=name)
        elif name in self._first:
            self._found("duplicate-id", (*way, "id"), id=name, other=Problem(code="", way=self._first[name]).path)
        else:
            self._first[name] = way
        known[name] = way

    def _expect(self, item: Tree, key: str, target: str, way: Way) -> None:
        name = item.get(key)
        if isinstance(name, str) and name and name not in self._ids[target]:
            self._missing(name, target, (*way, key))

    def _expect_all(self, item: Tree, key: str, target: str, way: Way) -> None:
        names = item.get(key)
        if isinstance(names, str):
            self._expect(item, key, target, way)
        if not isinstance(names, list):
            return
        known = self._ids[target]
        seen: set[str] = set()
        for index, name in enumerate(names):
            if not isinstance(name, str):
                continue
            if name not in known:
                self._missing(name, target, (*way, key, index))
            elif name in seen:
                self._found("listed-twice", (*way, key, index), Severity.WARNING, id=name)
            seen.add(name)

    def _missing(self, name: str, target: str, way: Way) -> None:
        if self._told[Severity.ERROR] < MOST_PROBLEMS:
            code, suggestion = f"no-such-{target.removesuffix('s')}", closest(name, list(self._ids[target]))
            self._told[Severity.ERROR] += 1
            self.problems.append(Problem(code=code, params={"id": name}, way=way, suggestion=suggestion))

    def _found(self, code: str, way: Way, severity: Severity = Severity.ERROR, **params: str) -> None:
        if self._told[severity] < MOST_PROBLEMS:
            self._told[severity] += 1
            self.problems.append(Problem(code=code, params=params, way=way, severity=severity))


_VIEWED = (("routes", "scenarios"), ("curve", "scenarios"), ("hidden-lanes", "lanes"))
_NAMING = (
    ("pains", "felt-by", "personas"),
    ("delights", "felt-by", "personas"),
    ("opportunities", "addresses", "pains"),
    ("feedback", "said-by", "personas"),
)
