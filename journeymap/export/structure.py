"""What a document's pieces are, for those who hear it (tagged PDF, ISO 32000-1, 14.7-14.8).

Marked content with a number stands around every tagged piece; the tree names, in reading order,
each element and the numbers it is made of. What has no tag is decoration ("Artifact").
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from itertools import groupby

from journeymap.export.pdf_file import PdfFile, array, reference, text_string
from journeymap.layout.pages import Role, Tag


@dataclass(slots=True)
class _Element:
    """A structure element: the (page, number) pairs of its content."""

    tag: Tag
    content: list[tuple[int, int]] = field(default_factory=list)


class Structure:
    """Collects the structure of one document while its pages are painted."""

    def __init__(self) -> None:
        self._elements: dict[int | tuple[int, int], _Element] = {}
        self._owners: list[list[_Element]] = []

    def begin_page(self) -> None:
        """Hear that the next page is painted."""
        self._owners.append([])

    def begin(self, tag: Tag | None) -> str:
        """Return the operator before a piece; ``EMC`` ends it."""
        if tag is None:
            return "/Artifact BMC"
        return self._begin(self._elements.setdefault(tag.number, _Element(tag)))

    def begin_paragraph(self) -> str:
        """Return the operator before words nobody tagged: they are a paragraph of their own."""
        key = (len(self._owners), len(self._owners[-1]))
        element = self._elements[key] = _Element(Tag(Role.PARAGRAPH, 0))
        return self._begin(element)

    def _begin(self, element: _Element) -> str:
        owners = self._owners[-1]
        number = len(owners)
        owners.append(element)
        element.content.append((len(self._owners) - 1, number))
        return f"/{element.tag.role.value} <</MCID {number}>> BDC"

    def write(self, file: PdfFile, pages: Sequence[int], language: str) -> int:
        """Write the tree and return the number of its root.

        Parameters
        ----------
        pages : the numbers of the document's pages.
        language : of the text, as in ``<html lang>``.
        """
        root, whole = file.reserve(), file.reserve()
        known: dict[int, int] = {}
        children: list[int] = []
        elements = self._elements.values()
        for is_list, group in groupby(elements, key=lambda element: element.tag.role is Role.LIST_ITEM):
            if is_list:
                children.append(_write_list(file, tuple(group), whole, pages, known))
                continue
            for element in group:
                known[id(element)] = number = _write_element(file, element, whole, pages)
                children.append(number)
        file.put(
            whole,
            f"<</Type/StructElem/S/Document/P {reference(root)}/Lang{text_string(language)}"
            f"/K{array(map(reference, children))}>>",
        )
        numbers: list[str] = []
        for page, owners in enumerate(self._owners):
            listed = file.add(array(reference(known[id(owner)]) for owner in owners))
            numbers += [str(page), reference(listed)]
        tree = file.add(f"<</Nums{array(numbers)}>>")
        file.put(
            root,
            f"<</Type/StructTreeRoot/K[{reference(whole)}]/ParentTree {reference(tree)}"
            f"/ParentTreeNextKey {len(self._owners)}>>",
        )
        return root


def _write_list(
    file: PdfFile, items: Iterable[_Element], parent: int, pages: Sequence[int], known: dict[int, int]
) -> int:
    """Write neighbouring list items as one list and return its number; ``known`` learns their bodies."""
    whole = file.reserve()
    rows = []
    for item in items:
        row = file.reserve()
        known[id(item)] = body = _write_element(file, item, row, pages, "LBody")
        file.put(row, f"<</Type/StructElem/S/LI/P {reference(whole)}/K[{reference(body)}]>>")
        rows.append(row)
    file.put(whole, f"<</Type/StructElem/S/L/P {reference(parent)}/K{array(map(reference, rows))}>>")
    return whole


def _write_element(file: PdfFile, element: _Element, parent: int, pages: Sequence[int], role: str = "") -> int:
    first = element.content[0][0]
    if all(page == first for page, _number in element.content):
        kids = array(number for _page, number in element.content)
    else:
        kids = array(f"<</Type/MCR/Pg {reference(pages[page])}/MCID {number}>>" for page, number in element.content)
    described = f"/Alt{text_string(element.tag.description)}" if element.tag.role is Role.FIGURE else ""
    return file.add(
        f"<</Type/StructElem/S/{role or element.tag.role.value}/P {reference(parent)}"
        f"/Pg {reference(pages[first])}/K{kids}{described}>>"
    )
