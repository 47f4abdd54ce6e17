"""Values of options as plain JSON and back, by their types; whatever cannot be understood is refused."""

from collections.abc import Mapping
from dataclasses import MISSING, fields, is_dataclass
from enum import StrEnum
from math import isfinite
from types import UnionType
from typing import Union, get_args, get_origin, get_type_hints

_LONGEST_TEXT = 200
_MOST_MEMBERS = 5000
_LARGEST_NUMBER = 5000.0


def written(value: object, leave_out: frozenset[str] = frozenset()) -> object:
    """Return ``value`` as JSON has it.

    Parameters
    ----------
    leave_out : fields of the outermost dataclass that are not kept.
    """
    if isinstance(value, StrEnum):
        return value.value
    if isinstance(value, frozenset):
        return sorted(str(written(each)) for each in value)
    if isinstance(value, tuple):
        return [written(each) for each in value]
    if is_dataclass(value):
        kept = (each.name for each in fields(value) if each.name not in leave_out)
        return {name: written(getattr(value, name)) for name in kept}
    return value


def read(kind: object, value: object) -> object:
    """Return the value of type ``kind`` that was written.

    A field of a dataclass that cannot be understood takes its default.

    Raises
    ------
    ValueError : it cannot be understood.
    """
    if get_origin(kind) in (Union, UnionType):
        return _read_one_of(get_args(kind), value)
    if get_origin(kind) is frozenset:
        if not isinstance(value, list) or len(value) > _MOST_MEMBERS:
            raise ValueError
        return frozenset(read(get_args(kind)[0], each) for each in value)
    if get_origin(kind) is tuple:
        kinds = get_args(kind)
        if not isinstance(value, list) or len(value) != len(kinds):
            raise ValueError
        return tuple(map(read, kinds, value))
    if isinstance(kind, type) and is_dataclass(kind):
        return _read_fields(kind, value)
    if isinstance(kind, type) and issubclass(kind, StrEnum):
        return kind(str(value))
    return _read_plain(kind, value)


def _read_one_of(kinds: tuple[object, ...], value: object) -> object:
    for kind in kinds:
        if kind is type(None):
            if value is None:
                return None
            continue
        try:
            return read(kind, value)
        except ValueError:
            continue
    raise ValueError


def _read_fields(kind: type, value: object) -> object:
    if not isinstance(value, Mapping):
        raise ValueError
    hints, given = get_type_hints(kind), {}
    for each in fields(kind):
        try:
            given[each.name] = read(hints[each.name], value[each.name])
        except (KeyError, ValueError):
            if each.default is MISSING and each.default_factory is MISSING:
                raise ValueError from None
    return kind(**given)


def _read_plain(kind: object, value: object) -> object:
    if kind is float and isinstance(value, int | float) and not isinstance(value, bool):
        if isfinite(value) and 0 <= value <= _LARGEST_NUMBER:
            return float(value)
    elif kind is int and isinstance(value, int) and not isinstance(value, bool):
        if 0 <= value <= _LARGEST_NUMBER:
            return value
    elif kind is str and isinstance(value, str) and len(value) <= _LONGEST_TEXT:
        return value
    if kind is bool and isinstance(value, bool):
        return value
    raise ValueError
