"""Faces: five emotions told by colour and by the shape of mouth and brows."""

from functools import lru_cache

from journeymap.layout.marks import Box, Mark, Path
from journeymap.layout.theme import Theme

_MOUTHS: dict[int, tuple[tuple[str | float, ...], ...]] = {
    -2: (("M", 6.6, 17.2), ("C", 8.2, 12.6, 15.8, 12.6, 17.4, 17.2)),
    -1: (("M", 8.0, 16.4), ("C", 9.8, 14.4, 14.2, 14.4, 16.0, 16.4)),
    0: (("M", 8.0, 15.6), ("L", 16.0, 15.6)),
    1: (("M", 8.0, 14.4), ("C", 9.8, 16.6, 14.2, 16.6, 16.0, 14.4)),
    2: (("M", 6.4, 13.4), ("C", 7.6, 19.4, 16.4, 19.4, 17.6, 13.4), ("Z",)),
}
_BROWS: tuple[tuple[str | float, ...], ...] = (("M", 6.4, 6.6), ("L", 9.6, 8.0), ("M", 17.6, 6.6), ("L", 14.4, 8.0))
_GRID = 24.0
_HEADROOM = 31.0
"""Room above and below the strongest emotions for their face and its label."""


@lru_cache(maxsize=256)
def face_marks(theme: Theme, emotion: int, x: float, y: float, size: float) -> tuple[Mark, ...]:
    """Return the marks of a face; (x, y) is its top left corner, ``size`` its diameter."""
    unit = size / _GRID
    eye = 2.6 * unit
    marks: list[Mark] = [Box(x, y, size, size, fill=theme.emotion(emotion), radius=size / 2)]
    for center in (8.7, 15.3):
        top = y + 10.0 * unit - eye / 2
        marks.append(Box(x + center * unit - eye / 2, top, eye, eye, fill=theme.face_ink, radius=eye / 2))
    laughing = emotion == 2
    marks.append(
        Path(
            _placed(_MOUTHS[max(-2, min(2, emotion))], x, y, unit),
            fill=theme.face_ink if laughing else None,
            stroke=None if laughing else theme.face_ink,
            stroke_width=1.9 * unit,
        )
    )
    if emotion == -2:
        marks.append(Path(_placed(_BROWS, x, y, unit), stroke=theme.face_ink, stroke_width=1.5 * unit))
    return tuple(marks)


def _placed(
    segments: tuple[tuple[str | float, ...], ...], x: float, y: float, unit: float
) -> tuple[tuple[str | float, ...], ...]:
    placed = []
    for command, *numbers in segments:
        moved = [(x if at % 2 == 0 else y) + float(number) * unit for at, number in enumerate(numbers)]
        placed.append((command, *moved))
    return tuple(placed)


def emotion_step(height: float) -> float:
    """Return how far one level of emotion lies from the next in an emotion lane of ``height``."""
    return (height / 2 - _HEADROOM) / 2
