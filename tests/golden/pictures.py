"""What the golden pictures show: one strip of pages for each kind of the print kit, drawn small."""

from dataclasses import replace
from operator import sub
from pathlib import Path

import pypdfium2
from PIL import Image, ImageChops

from journeymap.export.kit import export_kit
from journeymap.layout.kit.brief import Choice
from journeymap.layout.kit.kit import KitKind, KitOptions
from journeymap.layout.pages import Paper
from journeymap.storage.journey_file import open_journey

HERE = Path(__file__).parent
SAMPLE = HERE.parents[1] / "samples" / "telecom-store.ko.journey.yaml"

DPI = 40
COLORS, COMMON = 255, 60
UNLIKE = 30
"""Colours of a golden picture: at most, so many of the commonest, and how far apart the others are, of 765."""

STRONG = 64
"""Of 255: pixels further apart than this show different things, not the same thing drawn a little otherwise."""

_GAP = 8
_DESK = "#8a8f98"
_ONE = Choice(touchpoints=frozenset({"대기-접수"}))

SHOWN: dict[KitKind, tuple[KitOptions, tuple[int, ...]]] = {
    KitKind.POSTER: (KitOptions(KitKind.POSTER, Paper.A3), (0,)),
    KitKind.BOOKLET: (KitOptions(KitKind.BOOKLET), (0, 4, 8)),
    KitKind.TOUCHPOINTS: (KitOptions(KitKind.TOUCHPOINTS, choice=_ONE), (0,)),
    KitKind.CARDS: (KitOptions(KitKind.CARDS), (0, 1)),
    KitKind.BLANK: (KitOptions(KitKind.BLANK), (0, 1, 3)),
    KitKind.SURVEY: (KitOptions(KitKind.SURVEY, choice=_ONE), (0,)),
}
"""What is printed for each picture, and which of the pages it shows."""


def kept(kind: KitKind) -> Path:
    """Return where the golden picture of a kind is."""
    return HERE / f"{kind.value}.png"


def drawn(kind: KitKind, *, is_mono: bool = False) -> Image.Image:
    """Print one kind of the kit and return its pages side by side, as they look at :data:`DPI`."""
    options, numbers = SHOWN[kind]
    pdf = export_kit(open_journey(SAMPLE).journey, replace(options, is_mono=is_mono)).content
    with pypdfium2.PdfDocument(pdf) as document:
        pages = [_page(document[number]) for number in numbers]
    width = sum(page.width + _GAP for page in pages) + _GAP
    strip = Image.new("RGB", (width, max(page.height for page in pages) + 2 * _GAP), _DESK)
    left = _GAP
    for page in pages:
        strip.paste(page, (left, _GAP))
        left += page.width + _GAP
    return strip


def _page(page: pypdfium2.PdfPage) -> Image.Image:
    bitmap = page.render(scale=DPI / 72)
    picture = bitmap.to_pil().convert("RGB")
    bitmap.close()
    page.close()
    return picture


def keep(picture: Image.Image, target: Path) -> None:
    """Write a picture in few of its colours, the commonest and those unlike them: a third of the room."""
    found = [color for _count, color in sorted(picture.getcolors(picture.width * picture.height), reverse=True)]
    chosen = found[:COMMON]
    for color in found[COMMON:]:
        if len(chosen) < COLORS and all(sum(map(abs, map(sub, color, each))) > UNLIKE for each in chosen):
            chosen.append(color)
    palette = Image.new("P", (1, 1))
    palette.putpalette([part for color in chosen for part in color])
    picture.quantize(palette=palette, dither=Image.Dither.NONE).save(target, optimize=True)


def differences(now: Image.Image, golden: Image.Image) -> tuple[float, float]:
    """Return how far a picture is from a golden one of its size, both in the golden one's colours.

    Returns
    -------
    The mean over all pixels, of 255 in the colour they differ most in, and the share of pixels that are further
    apart than :data:`STRONG`.
    """
    now = now.quantize(palette=golden, dither=Image.Dither.NONE)
    red, green, blue = ImageChops.difference(now.convert("RGB"), golden.convert("RGB")).split()
    apart = ImageChops.lighter(ImageChops.lighter(red, green), blue).histogram()
    count = sum(apart)
    return sum(n * many for n, many in enumerate(apart)) / count, sum(apart[STRONG + 1 :]) / count
