"""Contrast of the tokens, measured as WCAG 2.1 does; and second signs beside colour."""

import pytest

from journeymap.layout.faces import face_marks
from journeymap.layout.theme import DARK, LIGHT, PRINT, Theme


def luminance(color: str) -> float:
    """Return relative luminance (WCAG 2.1)."""
    channels = [int(color[i : i + 2], 16) / 255 for i in (1, 3, 5)]
    linear = [c / 12.92 if c <= 0.03928 else ((c + 0.055) / 1.055) ** 2.4 for c in channels]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def contrast(a: str, b: str) -> float:
    """Return the contrast ratio of two colours."""
    light, dark = sorted((luminance(a), luminance(b)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


@pytest.mark.parametrize("theme", [LIGHT, DARK, PRINT], ids=lambda theme: theme.name)
def test_text_keeps_its_contrast(theme: Theme) -> None:
    pairs = [(theme.ink, ground) for ground in (theme.paper, theme.card, theme.panel, theme.field)]
    pairs += [(theme.muted, ground) for ground in (theme.paper, theme.panel, theme.card)]
    pairs += [(theme.on_accent, theme.accent)]
    tones = [theme.pain, theme.delight, theme.opportunity, theme.badge, theme.low_label, theme.high_label]
    pairs += [(tone.ink, tone.fill) for tone in (*tones, *theme.stages)]
    pairs += [(tone.ink, theme.card) for tone in theme.stages]
    assert {pair: round(contrast(*pair), 2) for pair in pairs if contrast(*pair) < 4.5} == {}


@pytest.mark.parametrize("theme", [LIGHT, DARK, PRINT], ids=lambda theme: theme.name)
def test_routes_keep_their_contrast(theme: Theme) -> None:
    low = {color: round(contrast(color, theme.paper), 2) for color in theme.routes if contrast(color, theme.paper) < 3}
    assert low == {}


def test_every_emotion_has_a_face_of_its_own_shape() -> None:
    shapes = set()
    for emotion in range(-2, 3):
        marks = face_marks(LIGHT, emotion, 0, 0, 24)
        shapes.add(str([getattr(mark, "segments", None) for mark in marks]))
    assert len(shapes) == 5


def test_printed_routes_differ_without_colour() -> None:
    assert len({PRINT.route_style(number).dash for number in range(6)}) == 6
    assert len({LIGHT.route_style(number) for number in range(36)}) == 36
