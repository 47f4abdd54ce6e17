"""What a person wants printed of one map: a kind, and for every kind how."""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from typing import Any

from journeymap.layout.kit.kit import KitKind, KitOptions
from journeymap.layout.pages import Paper
from journeymap.model.vocabulary import Texts

_SHARED = frozenset({"is_mono", "choice"})
"""Options that hold for every kind: whoever prints one set of pages in black and white wants the others so too."""


def _usual() -> dict[KitKind, KitOptions]:
    return {kind: KitOptions(kind, Paper.A3 if kind is KitKind.POSTER else Paper.A4) for kind in KitKind}


@dataclass(frozen=True, slots=True)
class Wishes:
    """Everything chosen in the studio.

    Parameters
    ----------
    texts : in which language, or both; None prints what the map shows.
    sheets : the options of each kind, so that a poster stays on A1 while a booklet is on A4.
    """

    kind: KitKind = KitKind.POSTER
    texts: Texts | None = None
    sheets: Mapping[KitKind, KitOptions] = field(default_factory=_usual)

    @property
    def options(self) -> KitOptions:
        """How the chosen kind is printed."""
        return self.sheets[self.kind]

    def with_options(self, options: KitOptions) -> "Wishes":
        """Return these wishes with other options for the chosen kind, and what is shared for all."""
        shared: dict[str, Any] = {name: getattr(options, name) for name in _SHARED}
        sheets = {kind: replace(sheet, **shared) for kind, sheet in self.sheets.items()}
        return replace(self, sheets=sheets | {self.kind: options})
