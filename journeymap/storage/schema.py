"""The JSON schema of the file format, by which editors complete and check maps written by hand.

``python -m journeymap.storage.schema`` writes it to ``resources/schema``; a test fails when it is not fresh.
"""

import json
from typing import Any

from pydantic.json_schema import GenerateJsonSchema

from journeymap.assets import resource
from journeymap.storage.files import write_bytes_atomically
from journeymap.storage.header import SCHEMA_NAME
from journeymap.storage.shape import FileShape
from journeymap.storage.shape_types import BOTH_LANGUAGES

_BOTH = "BothLanguages"


class _Generator(GenerateJsonSchema):
    """Writes defaults as the file would hold them."""

    def encode_default(self, dft: Any) -> Any:  # noqa: ANN401 - pydantic's own signature
        """Return a default as JSON: words and lists, whatever they are in Python."""
        return list(dft) if isinstance(dft, tuple) else dft


def schema_text() -> str:
    """Return the schema as JSON text."""
    schema: dict[str, Any] = {"$schema": "http://json-schema.org/draft-07/schema#"}
    schema |= FileShape.model_json_schema(schema_generator=_Generator)
    schema = _tidied(schema) | {"title": "journeymap, format 1"}
    schema["definitions"][_BOTH] = BOTH_LANGUAGES
    text = json.dumps(schema, ensure_ascii=False, indent=2)
    return text.replace("#/$defs/", "#/definitions/") + "\n"


def write_schema() -> None:
    """Write the schema to where it is shipped from."""
    write_bytes_atomically(resource("schema") / SCHEMA_NAME, schema_text().encode())


def _tidied(value: Any) -> Any:  # noqa: ANN401 - any JSON
    """Return a schema without what pydantic says to programs only: field names as titles, empty defaults."""
    if isinstance(value, list):
        return [_tidied(each) for each in value]
    if not isinstance(value, dict):
        return value
    if value == BOTH_LANGUAGES:
        return {"$ref": f"#/$defs/{_BOTH}"}
    says_nothing = {"additionalProperties"}
    if not value.get("default", True):
        says_nothing.add("default")
    if isinstance(value.get("title"), str):
        says_nothing.add("title")
    return {
        "definitions" if key == "$defs" else key: _tidied(each)
        for key, each in value.items()
        if key not in says_nothing
    }


if __name__ == "__main__":  # pragma: no cover - a test calls what it calls
    write_schema()
