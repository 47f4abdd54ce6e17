"""Maps to begin with: ordinary files in ``resources/templates``, one for each language."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from journeymap.assets import AssetMissingError, resource
from journeymap.model.vocabulary import Language
from journeymap.storage.header import SCHEMA_LINE
from journeymap.storage.journey_file import SUFFIX, read_journey
from journeymap.storage.loader import load_tree

if TYPE_CHECKING:
    from journeymap.model.journey import Journey


@dataclass(frozen=True, slots=True)
class Template:
    """One template: what it is asked for by, and the title people read."""

    name: str
    title: str


def templates(language: Language) -> tuple[Template, ...]:
    """Return the templates there are in ``language``, by name.

    Raises
    ------
    AssetMissingError : the installation is incomplete.
    """
    ending = f".{Language(language)}{SUFFIX}"
    names = sorted(path.name.removesuffix(ending) for path in resource("templates").glob(f"*{ending}"))
    return tuple(Template(name, _title(template_bytes(name, language))) for name in names)


def template_bytes(name: str, language: Language) -> bytes:
    """Return the file of a template, fit for any folder.

    Raises
    ------
    KeyError : there is no such template in this language.
    """
    try:
        content = resource("templates", f"{name}.{Language(language)}{SUFFIX}").read_bytes()
    except AssetMissingError:
        raise KeyError(name) from None
    first, _, rest = content.partition(b"\n")
    return rest if first.startswith(SCHEMA_LINE.encode()) else content


def template_journey(name: str, language: Language) -> Journey:
    """Return a new journey made from a template.

    Raises
    ------
    KeyError : there is no such template in this language.
    """
    return read_journey(template_bytes(name, language)).journey


def _title(content: bytes) -> str:
    details = load_tree(content).get("journey")
    return str(details.get("title", "")) if isinstance(details, dict) else ""
