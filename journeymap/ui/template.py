"""What the palette hands out: a pattern for something new, as it travels in a drag."""

import json
from dataclasses import asdict, dataclass

from PySide6.QtCore import QMimeData

from journeymap.storage.clean import clean_line

MIME_TYPE = "application/x-journeymap-template"
"""The drag format of a template: UTF-8 JSON with the keys element, kind and name."""

TOUCHPOINT = "touchpoint"
PERSONA = "persona"
PAIN = "pain"
DELIGHT = "delight"
OPPORTUNITY = "opportunity"
MINE = "mine"

ELEMENTS = frozenset({TOUCHPOINT, PERSONA, PAIN, DELIGHT, OPPORTUNITY, MINE})
"""What a template can make; "mine" is a touchpoint of one's own."""


@dataclass(frozen=True, slots=True)
class Template:
    """A pattern for a new element.

    Parameters
    ----------
    element : one of ``ELEMENTS``.
    kind : id of a touchpoint kind; empty for others.
    name : what the new element is called, in the map's language.
    """

    element: str
    kind: str
    name: str

    @property
    def is_touchpoint(self) -> bool:
        """Whether a touchpoint is made of it."""
        return self.element in (TOUCHPOINT, MINE)


def packed(template: Template) -> QMimeData:
    """Return ``template`` as the content of a drag."""
    content = QMimeData()
    content.setData(MIME_TYPE, json.dumps(asdict(template), ensure_ascii=False).encode("utf-8"))
    return content


def unpacked(content: QMimeData) -> Template | None:
    """Return the template in a drag, or None where there is none or it is not understood."""
    if not content.hasFormat(MIME_TYPE):
        return None
    try:
        values = json.loads(bytes(content.data(MIME_TYPE).data()).decode("utf-8"))
    except ValueError:
        return None
    if not isinstance(values, dict) or values.get("element") not in ELEMENTS:
        return None
    kind, name = values.get("kind", ""), values.get("name", "")
    if not isinstance(kind, str) or not isinstance(name, str):
        return None
    return Template(str(values["element"]), clean_line(kind), clean_line(name))
