"""Cards: icon and name on the first lines, face and small badges on the last."""

from collections.abc import Sequence

from journeymap.layout.board import Depth, Part, PartKind
from journeymap.layout.faces import face_marks
from journeymap.layout.marks import Box, FontKey, Icon, Mark, Path
from journeymap.layout.pen import NAME_SIZE, SECOND_LINE, SECOND_SIZE, SMALL_SIZE, Pen
from journeymap.layout.theme import Tone
from journeymap.model.bilingual import beside, names_of
from journeymap.model.elements import Attachment, Delight, Opportunity, Pain, Touchpoint
from journeymap.model.kinds import icon_of

RADIUS = 9.0
EDGE = 4.0
_LEFT = 12.0
_ICON = 15.0
_NAME_X = 33.0
_RIGHT_PAD = 7.0
_LINE = 16.0
_FIRST_BASELINE = 22.0
_FACE = 16.0
_BADGE_HEIGHT = 17.0
_BADGE_ICON = 11.0
_BADGE_GAP = 4.0
_BADGE_PAD = 4.5
_BADGE_SPACE = 2.0


def card_part(
    touchpoint: Touchpoint, attachments: Sequence[Attachment], where: tuple[str, str], tone: Tone, pen: Pen
) -> Part:
    """Return a touchpoint's card.

    Parameters
    ----------
    where : the names of its stage and lane, for those who listen.
    tone : the stage's.
    """
    theme, style = pen.theme, pen.style
    name = touchpoint.name or pen.labels("word.map.unnamed")
    room = style.card_width - _NAME_X - _RIGHT_PAD
    lines = pen.broken(name, FontKey.BOLD, NAME_SIZE, room, style.name_lines)
    second = pen.broken(beside(touchpoint, "name"), FontKey.REGULAR, SECOND_SIZE, room, style.name_lines)
    below = _LINE * (max(1, len(lines.lines)) - 1)
    height = style.card_height + below + SECOND_LINE * len(second.lines)
    marks: list[Mark] = [
        Box(0, 0, style.card_width, height, fill=theme.card, radius=RADIUS, stroke=theme.card_line, stroke_width=1.0),
        edge_mark(height, tone.ink),
        Icon(_LEFT, 10.0, _ICON, icon_of(touchpoint.kind, touchpoint.icon), tone.ink),
    ]
    marks += _name_marks(lines.lines, second.lines, pen)
    face_y = height - _FACE - 9.0
    marks += face_marks(theme, touchpoint.emotion, _LEFT, face_y, _FACE)
    marks += _badges(touchpoint, attachments, pen, face_y)
    return Part(
        key=f"card:{touchpoint.id}",
        kind=PartKind.CARD,
        width=style.card_width,
        height=height,
        marks=tuple(marks),
        depth=Depth.CARD,
        element_id=touchpoint.id,
        title=_spoken(touchpoint, attachments, where, pen),
        tooltip="\n".join(names_of(touchpoint)) if lines.cut or second.cut else "",
        overhang=0.5,
    )


def _name_marks(name: Sequence[str], second: Sequence[str], pen: Pen) -> list[Mark]:
    """Set the lines of a name and, smaller below it, those of its name in the other language."""
    marks: list[Mark] = []
    y = _FIRST_BASELINE
    for line in name:
        marks += pen.line(line, _NAME_X, y, FontKey.BOLD, NAME_SIZE, pen.theme.ink)
        y += _LINE
    y -= _LINE - SECOND_LINE
    for line in second:
        marks += pen.line(line, _NAME_X, y, FontKey.REGULAR, SECOND_SIZE, pen.theme.muted)
        y += SECOND_LINE
    return marks


def edge_mark(height: float, color: str) -> Path:
    """Return the coloured left edge of a card, rounded like the card."""
    inset = RADIUS - (RADIUS**2 - (RADIUS - EDGE) ** 2) ** 0.5
    curve = RADIUS * 0.45
    return Path(
        (
            ("M", EDGE, inset),
            ("C", EDGE - 2.4, inset + 1.4, 0.0, curve, 0.0, RADIUS),
            ("L", 0.0, height - RADIUS),
            ("C", 0.0, height - curve, EDGE - 2.4, height - inset - 1.4, EDGE, height - inset),
            ("Z",),
        ),
        fill=color,
    )


def _badges(touchpoint: Touchpoint, attachments: Sequence[Attachment], pen: Pen, top: float) -> list[Mark]:
    """Set the badges from the right: wait, pains, delights; the wait loses its icon when tight."""
    theme = pen.theme
    pains = sum(isinstance(a, Pain) for a in attachments)
    delights = sum(isinstance(a, Delight) for a in attachments)
    wanted: list[tuple[str, str, Tone]] = []
    if touchpoint.wait:
        wanted.append(("clock", pen.labels("word.unit.minutes", n=_number(touchpoint.wait)), theme.badge))
    if pains:
        wanted.append(("triangle-alert", str(pains), theme.pain))
    if delights:
        wanted.append(("heart", str(delights), theme.delight))
    room = pen.style.card_width - _LEFT - _FACE - 4.0 - _RIGHT_PAD
    gap = _BADGE_GAP
    if _row_width(wanted, gap, pen) > room and touchpoint.wait:
        wanted[0] = ("", f"{_number(touchpoint.wait)}\N{PRIME}", theme.badge)
        gap = max(1.0, min(gap, gap - (_row_width(wanted, gap, pen) - room) / 2))
    x = pen.style.card_width - _RIGHT_PAD
    marks: list[Mark] = []
    for icon, text, tone in wanted:
        width = _badge_width(icon, text, pen)
        x -= width
        marks += badge_marks(pen, x, top - 0.5, icon, text, tone)
        x -= gap
    return marks


def _row_width(badges: Sequence[tuple[str, str, Tone]], gap: float, pen: Pen) -> float:
    return sum(_badge_width(icon, text, pen) for icon, text, _ in badges) + gap * (len(badges) - 1)


def badge_marks(pen: Pen, x: float, y: float, icon: str, text: str, tone: Tone) -> list[Mark]:
    """Return a small rounded label with an icon (may be empty) and a few characters."""
    marks: list[Mark] = [Box(x, y, _badge_width(icon, text, pen), _BADGE_HEIGHT, fill=tone.fill, radius=6.0)]
    at = x + _BADGE_PAD
    if icon:
        marks.append(Icon(at, y + 3.0, _BADGE_ICON, icon, tone.ink))
        at += _BADGE_ICON + _BADGE_SPACE
    marks += pen.line(text, at, y + 12.6, FontKey.BOLD, SMALL_SIZE, tone.ink)
    return marks


def _badge_width(icon: str, text: str, pen: Pen) -> float:
    return 2 * _BADGE_PAD + (_BADGE_ICON + _BADGE_SPACE if icon else 0.0) + pen.width(text, FontKey.BOLD, SMALL_SIZE)


def _number(value: float) -> str:
    return f"{value:g}"


def _spoken(touchpoint: Touchpoint, attachments: Sequence[Attachment], where: tuple[str, str], pen: Pen) -> str:
    """Return what a screen reader says of a card: the name first, for who walks from card to card in haste."""
    labels = pen.labels
    name = touchpoint.name or labels("word.map.unnamed")
    emotion = labels(f"word.emotion.{touchpoint.emotion}")
    said = [labels("word.describe.card", name=name, stage=where[0], lane=where[1], emotion=emotion)]
    for each, word in ((Pain, "pains"), (Delight, "delights"), (Opportunity, "opportunities")):
        count = sum(isinstance(a, each) for a in attachments)
        if count:
            said.append(labels(f"word.describe.card-{word}", n=count))
    if touchpoint.wait:
        said.append(labels("word.describe.card-wait", n=touchpoint.wait))
    kind = f"word.kind.{touchpoint.kind}"
    if labels.has(kind) and labels(kind) not in name:
        said.append(labels(kind))
    return ", ".join(said)
