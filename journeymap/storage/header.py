"""The comments a file begins with, and the line in them that tells an editor where the schema is.

The line is written where it works, offline: beside a copy of the schema, or where the program's own ``resources``
folder lies beside the map's folder, as with samples and templates. Elsewhere it would only make editors complain about
a file that isn't there, so it is left out (an editor can also be told to use the schema for ``*.journey.yaml``).
"""

import re
from pathlib import Path

SCHEMA_NAME = "journey-1.schema.json"
"""The file name of the JSON schema of format 1."""

SCHEMA_LINE = "# yaml-language-server: $schema="
"""What editors look for in the first lines; the schema's place follows."""

_PLACES = ("", "../resources/schema/", "../schema/")
_BREAK = re.compile("\r\n?|[\n\x85\u2028\u2029]")
"""Where a comment ends for YAML; old Macs and mainframes had breaks of their own."""

_COMMENTS = re.compile(f"(?:[ \t]*(?:#[^\n\r\x85\u2028\u2029]*)?(?:{_BREAK.pattern}))*")


def header_of(source: bytes) -> str:
    """Return the comments and empty lines before the first value of a file."""
    found = _COMMENTS.match(source.decode("utf-8", "replace").removeprefix("\ufeff"))
    return _BREAK.sub("\n", found[0]) if found else ""


def header_for(folder: Path, before: str = "") -> str:
    """Return what a file in ``folder`` begins with.

    Parameters
    ----------
    before : the header it had; its comments are kept, a schema line that doesn't work here isn't.
    """
    kept = [line for line in before.splitlines(keepends=True) if _works(line, folder)]
    place = next((place for place in _PLACES if (folder / place / SCHEMA_NAME).is_file()), None)
    if place is not None and not any(line.startswith(SCHEMA_LINE) for line in kept):
        kept.insert(0, f"{SCHEMA_LINE}{place}{SCHEMA_NAME}\n")
    return "".join(kept)


def _works(line: str, folder: Path) -> bool:
    """Whether a line of a header may stay: every comment, and a schema line whose schema is there or on the web."""
    if not line.startswith(SCHEMA_LINE):
        return True
    place = line.removeprefix(SCHEMA_LINE).strip()
    return place.startswith(("http://", "https://")) or (folder / place).is_file()
