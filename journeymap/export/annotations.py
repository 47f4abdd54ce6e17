"""What can be clicked: links and bookmarks."""

from bisect import bisect_left
from collections.abc import Mapping, Sequence
from urllib.parse import urlsplit

from journeymap.export.pdf_file import PdfFile, array, reference, text_string
from journeymap.layout.geometry import Rect
from journeymap.layout.pages import Bookmark, Page

_TITLE_LIMIT = 300
"""Characters of a title kept in outlines and properties; viewers show one line."""

_ABOVE_ANCHOR = 24.0
"""Points shown above a place a link leads to."""

SAFE_SCHEMES = frozenset({"http", "https", "mailto"})
"""What a link on paper may lead to; a map from elsewhere must not start programs."""

Targets = Mapping[str, tuple[int, float]]
"""Where an anchor is: the index of its page and the height, in points from the page's top."""


def one_line(text: str) -> str:
    """Return ``text`` fit for a property: printable, on one line, of bounded length."""
    printable = "".join(letter if letter.isprintable() else " " for letter in text)
    return " ".join(printable.split())[:_TITLE_LIMIT]


def is_safe(address: str) -> bool:
    """Whether a link may lead to ``address``."""
    try:
        return urlsplit(address).scheme.casefold() in SAFE_SCHEMES
    except ValueError:
        return False


def targets_of(pages: Sequence[Page]) -> Targets:
    """Return where every anchor of a document is; the first of one name counts."""
    found: dict[str, tuple[int, float]] = {}
    for number, page in enumerate(pages):
        for anchor in page.anchors:
            found.setdefault(anchor.name, (number, max(0.0, anchor.y - _ABOVE_ANCHOR)))
    return found


def write_links(
    file: PdfFile, page: Page, targets: Targets, numbers: Sequence[int], heights: Sequence[float]
) -> list[int]:
    """Write the links of a page and return their numbers; links to nowhere are left out.

    Parameters
    ----------
    numbers, heights : the objects and heights of the document's pages.
    """
    written = []
    for link in page.links:
        if link.target.startswith("#"):
            target = targets.get(link.target[1:])
            if target is None:
                continue
            at, top = target
            leads = f"/Dest[{reference(numbers[at])} /XYZ 0 {heights[at] - top:.2f} null]"
        elif is_safe(link.target):
            leads = f"/A<</S/URI/URI{text_string(_ascii(link.target))}>>"
        else:
            continue
        corners = array(f"{number:.2f}" for number in _corners(link.rect, page.height))
        written.append(file.add(f"<</Type/Annot/Subtype/Link/F 4/Border[0 0 0]/Rect{corners}{leads}>>"))
    return written


def write_outline(file: PdfFile, pages: Sequence[Page], numbers: Sequence[int]) -> str:
    """Write the bookmarks and return their entry in the catalog, empty when there are none."""
    marks = [(number, mark, page) for number, page in zip(numbers, pages, strict=True) for mark in page.bookmarks]
    if not marks:
        return ""
    root = file.reserve()
    objects = [file.reserve() for _ in marks]
    parents, children = _family([mark for _number, mark, _page in marks])
    for at, (number, mark, page) in enumerate(marks):
        parent = parents[at]
        siblings = children[parent]
        place = bisect_left(siblings, at)
        entries = [f"/Title{text_string(one_line(mark.title) or '…')}/Parent {reference(_of(objects, parent, root))}"]
        if place > 0:
            entries.append(f"/Prev {reference(objects[siblings[place - 1]])}")
        if place + 1 < len(siblings):
            entries.append(f"/Next {reference(objects[siblings[place + 1]])}")
        entries.append(_ends(objects, children[at], is_open=False))
        left, bottom, right, top = (f"{each:.2f}" for each in _corners(mark.rect, page.height))
        entries.append(f"/Dest[{reference(number)} /FitR {left} {bottom} {right} {top}]")
        file.put(objects[at], f"<<{''.join(entries)}>>")
    file.put(root, f"<</Type/Outlines{_ends(objects, children[-1], is_open=True)}>>")
    return f"/Outlines {reference(root)}/PageMode/UseOutlines"


def _family(marks: Sequence[Bookmark]) -> tuple[list[int], dict[int, list[int]]]:
    """Return the parent of every bookmark and the children of each; -1 is the root."""
    parents: list[int] = []
    children: dict[int, list[int]] = {-1: []}
    above: list[int] = []
    for at, mark in enumerate(marks):
        del above[max(0, mark.level) :]
        parent = above[-1] if above else -1
        parents.append(parent)
        children[parent].append(at)
        children[at] = []
        above.append(at)
    return parents, children


def _of(objects: Sequence[int], at: int, root: int) -> int:
    return root if at < 0 else objects[at]


def _ends(objects: Sequence[int], children: Sequence[int], *, is_open: bool) -> str:
    if not children:
        return ""
    count = len(children) if is_open else -len(children)
    return f"/First {reference(objects[children[0]])}/Last {reference(objects[children[-1]])}/Count {count}"


def _corners(rect: Rect, page_height: float) -> tuple[float, float, float, float]:
    return (rect.x, page_height - rect.bottom, rect.right, page_height - rect.y)


def _ascii(address: str) -> str:
    """Return an address in the letters a link may have: others as their UTF-8 bytes in hexadecimal."""
    return "".join(
        letter if "!" <= letter <= "~" else "".join(f"%{byte:02X}" for byte in letter.encode("utf-8", "replace"))
        for letter in address
    )
