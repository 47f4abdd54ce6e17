"""Printed sheets on a desk, as a camera above it would see them: real pages, soft shadows, no retouching."""

from collections.abc import Sequence
from pathlib import Path
from typing import NamedTuple

import pypdfium2
from PIL import Image, ImageChops, ImageDraw, ImageFilter

SIZE = (1800, 1250)
_TABLE = ((158, 163, 171), (126, 131, 140))
"""The desk where the lamp stands, at the upper left, and at the other end."""

_FINER = 2
"""Sheets are drawn so many times as fine and then turned, which keeps small letters crisp."""

_QUALITY = 77


class Sheet(NamedTuple):
    """A page and where its middle lies.

    Parameters
    ----------
    kind : of the print kit.
    page : counted from 1.
    x, y, width : in pixels of the picture.
    turn : degrees, against the clock.
    """

    kind: str
    page: int
    x: int
    y: int
    width: int
    turn: float


SHEETS = (
    Sheet("booklet", 1, 1150, 330, 344, -1.8),
    Sheet("booklet", 5, 1352, 318, 344, 1.1),
    Sheet("booklet", 9, 1574, 330, 344, 2.6),
    Sheet("poster", 1, 496, 346, 880, 0.9),
    Sheet("blank", 3, 1600, 960, 320, 3.2),
    Sheet("blank", 1, 1480, 872, 560, -1.7),
    Sheet("survey", 1, 1046, 948, 350, 1.2),
    Sheet("cards", 2, 690, 966, 350, 2.4),
    Sheet("cards", 1, 612, 950, 350, -1.0),
    Sheet("touchpoints", 7, 226, 956, 350, -2.2),
)
"""The lowest first."""


def photograph(printed: dict[str, Path], sheets: Sequence[Sheet], out: Path) -> None:
    """Lay pages on the desk and keep a picture.

    Parameters
    ----------
    printed : a PDF for every kind.
    """
    desk = _table()
    for sheet in sheets:
        with pypdfium2.PdfDocument(printed[sheet.kind]) as document:
            _lay(desk, _paper(document[sheet.page - 1], sheet.width), sheet)
    desk.save(out, quality=_QUALITY, optimize=True, progressive=True, subsampling=0)


def _table() -> Image.Image:
    near, far = (Image.new("RGB", SIZE, color) for color in _TABLE)
    light = Image.linear_gradient("L").rotate(45, Image.Resampling.BICUBIC, expand=True)
    edge = light.width // 4
    return Image.composite(far, near, light.crop((edge, edge, light.width - edge, light.height - edge)).resize(SIZE))


def _paper(page: pypdfium2.PdfPage, width: int) -> Image.Image:
    """Return a page ``width`` pixels wide, several times as fine."""
    picture = page.render(scale=_FINER * width / page.get_width()).to_pil().convert("RGB")
    page.close()
    return picture


def _lay(desk: Image.Image, paper: Image.Image, sheet: Sheet) -> None:
    """Put a sheet and its two shadows on the desk: the near one sharp, the far one wide."""
    mask = Image.new("L", paper.size, 255)
    room = 2 * 60 * _FINER
    frame = (paper.width + room, paper.height + room)
    laid, shape = Image.new("RGB", frame, "white"), Image.new("L", frame, 0)
    at = (room // 2, room // 2)
    laid.paste(paper, at)
    shape.paste(mask, at)
    ImageDraw.Draw(laid).rectangle((*at, at[0] + paper.width - 1, at[1] + paper.height - 1), outline="#e4e6ea")
    laid, shape = (_turned(each, sheet.turn) for each in (laid, shape))
    left, top = sheet.x - laid.width // 2, sheet.y - laid.height // 2
    for offset, blur, depth in ((2, 3, 0.34), (9, 16, 0.30)):
        shadow = ImageChops.offset(shape, offset // 2, offset).filter(ImageFilter.GaussianBlur(blur))
        desk.paste((24, 28, 38), (left, top), shadow.point(lambda value, depth=depth: value * depth))
    desk.paste(laid, (left, top), shape)


def _turned(picture: Image.Image, degrees: float) -> Image.Image:
    turned = picture.rotate(degrees, Image.Resampling.BICUBIC, expand=True)
    size = (turned.width // _FINER, turned.height // _FINER)
    return turned.resize(size, Image.Resampling.LANCZOS)
