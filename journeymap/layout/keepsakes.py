"""What was made before, kept for the next layout run."""

from collections.abc import Callable, Hashable
from typing import TypeVar

P = TypeVar("P")

_SPARE = 20_000


class Keepsakes:
    """What was made before, by key; given again while its inputs are the same."""

    def __init__(self) -> None:
        """Start with nothing."""
        self._kept: dict[Hashable, tuple[tuple[object, ...], object]] = {}

    def get(self, key: Hashable, inputs: tuple[object, ...], make: Callable[[], P]) -> P:
        """Return what was made for ``key`` if ``inputs`` are equal, or make it."""
        known = self._kept.get(key)
        if known is None or known[0] != inputs:
            known = self._kept[key] = (inputs, make())
        return known[1]  # type: ignore[return-value]  # made by `make` for the same key

    def drop(self, key: Hashable) -> None:
        """Forget what was made for ``key``."""
        self._kept.pop(key, None)

    def prune(self, needed: int) -> None:
        """Forget everything once there is far more than ``needed``: removed elements leave theirs."""
        if len(self._kept) > 4 * needed + _SPARE:
            self._kept.clear()
