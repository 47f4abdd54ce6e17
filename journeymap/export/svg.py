"""Pages as SVG files, one each, with real text.

Text stays text: it can be found, copied, translated and set anew. Its fonts stand inside the file,
which browsers read; drawing programs do not, so families to take instead are named, and every
text says how wide it is: in another font it still ends where it should.
"""

from journeymap.export.annotations import is_safe, one_line
from journeymap.export.svg_marks import escaped, number
from journeymap.export.svg_page import BASE_CSS, PEN, SvgPage
from journeymap.export.web_fonts import Letters
from journeymap.layout.fonts import Fonts
from journeymap.layout.pages import POINTS_PER_MM, Page


def write_svg(page: Page, fonts: Fonts, title: str, language: str) -> bytes:
    """Return ``page`` as an SVG file.

    Parameters
    ----------
    language : of the text, as in ``<html lang>``.
    """
    letters = Letters(fonts)
    drawn = SvgPage(page, letters, holds_widths=True).draw()
    width, height = number(page.width), number(page.height)
    size = f'width="{page.width / POINTS_PER_MM:.4g}mm" height="{page.height / POINTS_PER_MM:.4g}mm"'
    shown_title = escaped(letters_only(one_line(title)))
    return (
        '<?xml version="1.0" encoding="UTF-8"?>\n'
        f'<svg xmlns="http://www.w3.org/2000/svg" {size} viewBox="0 0 {width} {height}" '
        f'xml:lang="{escaped(language)}" lang="{escaped(language)}" {PEN}>'
        f"<title>{shown_title}</title><style>{BASE_CSS}{letters.css()}</style>"
        f'<rect width="{width}" height="{height}" fill="#FFFFFF"/>{drawn}{_links(page)}</svg>\n'
    ).encode()


def letters_only(text: str) -> str:
    """Return ``text`` without what XML cannot hold."""
    return "".join("�" if letter in "\ufffe\uffff" or "\ud800" <= letter <= "\udfff" else letter for letter in text)


def _links(page: Page) -> str:
    """Return the links that lead out of the document; a picture has no other pages."""
    found = []
    for link in page.links:
        if is_safe(link.target):
            rect = link.rect
            place = f'x="{number(rect.x)}" y="{number(rect.y)}"'
            size = f'width="{number(rect.width)}" height="{number(rect.height)}"'
            address = escaped(letters_only(one_address(link.target)))
            found.append(
                f'<a href="{address}" target="_blank" rel="noopener"><rect {place} {size} fill="#FFFFFF" '
                'fill-opacity="0"/></a>'
            )
    return "".join(found)


def one_address(target: str) -> str:
    """Return an address without line ends and other letters that steer."""
    return "".join(letter for letter in target if letter.isprintable())
