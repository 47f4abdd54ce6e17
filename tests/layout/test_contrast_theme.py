"""High contrast measured; and every theme as colour-blind readers see it."""

from itertools import combinations

import pytest

from journeymap.layout.contrast_theme import DARK_CONTRAST, LIGHT_CONTRAST
from journeymap.layout.faces import face_marks
from journeymap.layout.theme import DARK, LIGHT, Theme
from tests.layout.test_theme import contrast

HIGH = pytest.mark.parametrize("theme", [LIGHT_CONTRAST, DARK_CONTRAST], ids=lambda theme: theme.name)
ALL = pytest.mark.parametrize("theme", [LIGHT, DARK, LIGHT_CONTRAST, DARK_CONTRAST], ids=lambda theme: theme.name)

Vector = tuple[float, float, float]
Matrix = tuple[Vector, Vector, Vector]

# What is left of linear RGB where one kind of cone is missing: G. M. Machado, M. M. Oliveira and L. A. F. Fernandes,
# "A Physiologically-based Model for Simulation of Color Vision Deficiency", IEEE Transactions on Visualization and
# Computer Graphics 15 (6), 2009, table 1, severity 1.0.
KINDS: dict[str, Matrix] = {
    "deuteranopia": ((0.367322, 0.860646, -0.227968), (0.280085, 0.672501, 0.047413), (-0.011820, 0.042940, 0.968881)),
    "protanopia": ((0.152286, 1.052583, -0.204868), (0.114503, 0.786281, 0.099216), (-0.003882, -0.048116, 1.051998)),
    "tritanopia": ((1.255528, -0.076749, -0.178779), (-0.078411, 0.930809, 0.147602), (0.004733, 0.691367, 0.303900)),
    "none": ((1.0, 0.0, 0.0), (0.0, 1.0, 0.0), (0.0, 0.0, 1.0)),
}

APART = 12.0
"""CIE 1976 difference from which two lines are told apart at a glance; 2.3 is just noticeable."""


def linear(color: str) -> Vector:
    """Return linear RGB of sRGB."""
    parts = [int(color[at : at + 2], 16) / 255 for at in (1, 3, 5)]
    red, green, blue = (part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts)
    return red, green, blue


def times(matrix: Matrix, vector: Vector) -> Vector:
    """Return a matrix times a vector."""
    first, second, third = (sum(a * b for a, b in zip(row, vector, strict=True)) for row in matrix)
    return first, second, third


def lab(rgb: Vector) -> Vector:
    """Return CIE L*a*b* (D65) of linear RGB."""
    to_xyz = ((0.4124564, 0.3575761, 0.1804375), (0.2126729, 0.7151522, 0.0721750), (0.0193339, 0.1191920, 0.9503041))
    white = (0.95047, 1.0, 1.08883)
    xyz = (part / of for part, of in zip(times(to_xyz, rgb), white, strict=True))
    x, y, z = (part ** (1 / 3) if part > 216 / 24389 else (24389 / 27 * part + 16) / 116 for part in xyz)
    return 116 * y - 16, 500 * (x - y), 200 * (y - z)


def seen(color: str, kind: str) -> Vector:
    """Return a colour in L*a*b* as somebody with a kind of colour blindness sees it."""
    red, green, blue = (min(1.0, max(0.0, part)) for part in times(KINDS[kind], linear(color)))
    return lab((red, green, blue))


def difference(first: str, second: str, kind: str) -> float:
    """Return how far two colours are apart for somebody."""
    pairs = zip(seen(first, kind), seen(second, kind), strict=True)
    return float(sum((a - b) ** 2 for a, b in pairs) ** 0.5)


@HIGH
def test_text_keeps_seven_to_one(theme: Theme) -> None:
    grounds = (theme.paper, theme.card, theme.panel, theme.field)
    pairs = [(text, ground) for text in (theme.ink, theme.muted) for ground in grounds]
    pairs += [(theme.on_accent, fill) for fill in (theme.accent, theme.accent_hover, theme.accent_press)]
    pairs += [(theme.accent, ground) for ground in grounds]
    tones = [theme.pain, theme.delight, theme.opportunity, theme.badge, theme.low_label, theme.high_label]
    pairs += [(tone.ink, tone.fill) for tone in (*tones, *theme.stages)]
    pairs += [(tone.ink, theme.card) for tone in theme.stages]
    assert {pair: round(contrast(*pair), 2) for pair in pairs if contrast(*pair) < 7} == {}


@HIGH
def test_frames_lines_and_faces_keep_four_and_a_half_to_one(theme: Theme) -> None:
    grounds = (theme.paper, theme.card, theme.panel, theme.field)
    shapes = (theme.line, theme.card_line, theme.faint, theme.thumb, *theme.routes)
    pairs = [(shape, ground) for shape in shapes for ground in grounds]
    pairs += [(color, ground) for color in theme.emotions for ground in (theme.paper, theme.card, theme.face_ink)]
    assert {pair: round(contrast(*pair), 2) for pair in pairs if contrast(*pair) < 4.5} == {}


@HIGH
def test_nothing_is_said_by_a_tint_alone(theme: Theme) -> None:
    assert theme.is_high_contrast
    assert theme.ring >= 2.5
    assert len({theme.route_style(number).dash for number in range(6)}) == 6


@ALL
@pytest.mark.parametrize("kind", KINDS)
def test_scenarios_are_told_apart(theme: Theme, kind: str) -> None:
    styles = [theme.route_style(number) for number in range(6)]
    alike = {
        (first.color, second.color): round(difference(first.color, second.color, kind), 1)
        for first, second in combinations(styles, 2)
        if first.dash is second.dash and difference(first.color, second.color, kind) < APART
    }
    assert alike == {}


@ALL
@pytest.mark.parametrize("kind", KINDS)
def test_feelings_are_told_apart(theme: Theme, kind: str) -> None:
    bad, good = theme.emotions[:2], theme.emotions[3:]
    assert min(difference(low, high, kind) for low in bad for high in good) >= APART
    # Within good and bad the mouth says which: the second sign.
    shapes = {str([getattr(mark, "segments", None) for mark in face_marks(theme, n, 0, 0, 24)]) for n in range(-2, 3)}
    assert len(shapes) == 5
