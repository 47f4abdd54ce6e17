"""Pages as pictures: drawn from the very PDF, so that a picture shows what paper shows."""

import threading
from collections.abc import Iterator
from dataclasses import dataclass
from io import BytesIO

from journeymap.layout.pages import Page

LEAST_DPI = 72
MOST_DPI = 600
USUAL_DPI = 150

MOST_PIXELS = 200_000_000
"""Of one picture: A0 at 300 dpi is 140 million; more takes gigabytes to make and to look at."""

_drawing = threading.Lock()
"""PDFium draws one thing at a time."""


@dataclass(slots=True)
class PictureTooLargeError(Exception):
    """A picture would have too many pixels.

    Parameters
    ----------
    width, height : in pixels.
    dpi : the most at which its page can be drawn, less than :data:`LEAST_DPI` when there is none.
    """

    width: int
    height: int
    dpi: int


def pixel_size(page: Page, dpi: int) -> tuple[int, int]:
    """Return width and height of the picture of a page."""
    return max(1, round(page.width * dpi / 72)), max(1, round(page.height * dpi / 72))


def check_size(pages: tuple[Page, ...], dpi: int) -> None:
    """Make sure that every page can be drawn at ``dpi``.

    Raises
    ------
    PictureTooLargeError
        When one cannot.
    """
    for page in pages:
        width, height = pixel_size(page, dpi)
        if width * height > MOST_PIXELS:
            area = page.width * page.height / 72**2
            raise PictureTooLargeError(width, height, int((MOST_PIXELS / area) ** 0.5))


def pictures(pdf: bytes, pages: tuple[Page, ...], dpi: int) -> Iterator[bytes]:
    """Yield the pages of ``pdf`` as PNG files, one after the other, without transparency.

    Parameters
    ----------
    pages : those of the file.
    dpi : see :func:`check_size`.
    """
    # A tenth of a second to import, and only pictures need them.
    import pypdfium2
    from PIL import Image
    from pypdfium2 import raw

    with _drawing:
        document = pypdfium2.PdfDocument(pdf)
    try:
        for number, page in enumerate(pages):
            width, height = pixel_size(page, dpi)
            with _drawing:
                drawn = document[number]
                bitmap = pypdfium2.PdfBitmap.new_native(width, height, raw.FPDFBitmap_BGR)
                bitmap.fill_rect((255, 255, 255, 255), 0, 0, width, height)
                raw.FPDF_RenderPageBitmap(bitmap, drawn, 0, 0, width, height, 0, raw.FPDF_ANNOT)
                image = Image.frombuffer("RGB", (width, height), bytes(bitmap.buffer), "raw", "BGR", bitmap.stride, 1)
                bitmap.close()
                drawn.close()
            target = BytesIO()
            image.save(target, "PNG", dpi=(dpi, dpi), compress_level=6)
            yield target.getvalue()
    finally:
        with _drawing:
            document.close()
