"""All that is wrong with a tree: shape, values, ids and references, collected in one go."""

import re
from collections.abc import Iterator, Mapping
from itertools import chain, islice

from pydantic import ValidationError
from pydantic_core import ErrorDetails

from journeymap.model.ids import make_id
from journeymap.model.kinds import KINDS, find_kind
from journeymap.storage.encode import END_MARK
from journeymap.storage.fields import LARGEST_NUMBER, number_text
from journeymap.storage.problems import MOST_PROBLEMS, Problem, Severity, Unreadable, Way
from journeymap.storage.references import closest, mappings, reference_problems
from journeymap.storage.shape import FileShape, Shape
from journeymap.storage.shape_types import Patience
from journeymap.storage.tongues import plan_of, take_apart
from journeymap.storage.tree import OTHER, Tree

_CODES = {
    "missing": "missing-key",
    "string_too_short": "missing-key",
    "string_type": "text-expected",
    "tuple_type": "list-expected",
    "model_type": "mapping-expected",
}
_NUMBER_CODES = ("number", "number-from-0", "number-between", "whole-number")
_OWN_KIND = "custom"
_LINKS = ("http://", "https://", "mailto:")
_LONGEST_SHOWN = 40
_NUMBER = re.compile(r"-?[0-9]+(?:\.[0-9]+)?")


def validated(tree: Tree) -> tuple[FileShape, list[Problem]]:
    """Return the shape of a file of the present format, with warnings.

    Raises
    ------
    Unreadable : the file is cut off, or holds errors; with all of them and all warnings.
    """
    _check_end(tree)
    problems = [*take_apart(tree), *reference_problems(tree)]
    try:
        shape = FileShape.model_validate(tree, context=Patience())
    except ValidationError as error:
        problems += [_shape_problem(details) for details in error.errors(include_url=False)]
        raise Unreadable([*problems, *_warnings(tree)]) from None
    if any(problem.is_error for problem in problems):
        raise Unreadable([*problems, *_warnings(tree)])
    return shape, [*problems, *_warnings(tree)]


def _check_end(tree: Tree) -> None:
    mark = tree.get("end")
    if mark != END_MARK:
        raise Unreadable([Problem(code="truncated", way=tuple(tree)[-1:])])
    if next(reversed(tree)) != "end":
        raise Unreadable([Problem(code="end-not-last", way=("end",))])


def _shape_problem(details: ErrorDetails) -> Problem:
    """Return what pydantic found, in our words."""
    way: Way = details["loc"]
    code = _CODES.get(details["type"], details["type"])
    value = details["input"]
    written = str(value)[:_LONGEST_SHOWN] if isinstance(value, str) else ""
    params: dict[str, str | int] = {"name": str(way[-1]), "value": written, **details.get("ctx", {})}
    return Problem(code=code, params=params, way=way, suggestion=_meant(code, written, params))


def _meant(code: str, written: str, params: Mapping[str, str | int]) -> str:
    """Return what was probably meant by what is ``written``, or nothing."""
    if not written:
        return ""
    if code == "id":
        return make_id(written, lambda _: False)
    if code == "word":
        return closest(written, str(params["words"]).split(", "))
    if code in _NUMBER_CODES:
        return _number_meant(code, written.replace("_", ""), params)
    return ""


def _number_meant(code: str, written: str, params: Mapping[str, str | int]) -> str:
    """Return the one number in ``written`` if it would do: ``14`` of ``14분``, ``10`` of ``010``."""
    numbers = _NUMBER.findall(written)
    if len(numbers) != 1:
        return ""
    number = float(numbers[0])
    least = params.get("least", 0 if code == "number-from-0" else -LARGEST_NUMBER)
    fits = float(least) <= number <= float(params.get("most", LARGEST_NUMBER))
    return number_text(number) if fits and (code != "whole-number" or number.is_integer()) else ""


def _warnings(tree: Tree) -> list[Problem]:
    return list(islice(chain(_unknown_keys(tree, FileShape, ()), _unknown_values(tree)), MOST_PROBLEMS))


def _unknown_values(tree: Tree) -> Iterator[Problem]:
    for index, touchpoint in mappings(tree.get("touchpoints")):
        kind, link = touchpoint.get("kind", ""), touchpoint.get("link", "")
        if isinstance(kind, str) and kind not in ("", _OWN_KIND) and find_kind(kind) is None:
            yield Problem(
                code="unknown-kind",
                params={"kind": kind},
                severity=Severity.WARNING,
                way=("touchpoints", index, "kind"),
                suggestion=closest(kind, [each.id for each in KINDS]),
            )
        if isinstance(link, str) and link and not link.lower().startswith(_LINKS):
            yield Problem(code="odd-link", severity=Severity.WARNING, way=("touchpoints", index, "link"))


def _unknown_keys(tree: Tree, shape: type[Shape], way: Way) -> Iterator[Problem]:
    """Give a warning for every key that is kept without being understood."""
    known, inner = plan_of(shape).keys, plan_of(shape).inner
    if not tree.keys() <= known:
        missing = sorted(known - tree.keys())
        for key in tree:
            if key not in known and key != OTHER:
                yield Problem(
                    code="unknown-key",
                    params={"name": key},
                    severity=Severity.WARNING,
                    way=(*way, key),
                    suggestion=closest(key, missing),
                )
    for key in inner.keys() & tree.keys():
        value = tree[key]
        if isinstance(value, dict):
            yield from _unknown_keys(value, inner[key], (*way, key))
        for index, item in mappings(value):
            yield from _unknown_keys(item, inner[key], (*way, key, index))
