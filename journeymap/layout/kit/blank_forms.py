"""Forms to fill in by hand: a persona, a touchpoint, an idea."""

from journeymap.layout.kit.blank_sheet import GAP, PAD, RADIUS, BlankSheet
from journeymap.layout.kit.notes import ICONS
from journeymap.layout.kit.type import SMALL
from journeymap.layout.marks import Box, Dash, Line
from journeymap.model.elements import Delight, Opportunity, Pain
from journeymap.model.vocabulary import SCORE_MAX


def persona(at: BlankSheet) -> None:
    """Draw a sheet for one kind of customer."""
    theme, half = at.brief.theme, (at.width - GAP) / 2
    top = at.head("persona", "users", theme.stage_tone(0))
    side = 96.0
    at.put(Box(0, top, side, side, None, RADIUS, theme.muted, 0.7, Dash.DASHED))
    at.say("persona.picture", 8.0, top + side / 2 - 7.0, side - 16.0, 8.0)
    y = top + 4.0
    for key in ("persona.name", "persona.who", "persona.comes-for"):
        y = at.field(key, side + 18.0, y, at.width - side - 18.0) + 6.0
    top += side + 18.0
    at.area("persona.quote", (0, top, at.width, 74.0), "quote", theme.stage_tone(0), lines=True)
    top += 74.0 + GAP
    below = 128.0
    height = at.height - top - below - GAP
    at.area("loves", (0, top, half, height), ICONS[Delight], theme.delight, lines=True)
    at.area("hates", (half + GAP, top, half, height), ICONS[Pain], theme.pain, lines=True)
    top += height + GAP
    at.area("persona.path", (0, top, at.width, below), "route", theme.stage_tone(1), lines=True)


def touchpoint(at: BlankSheet) -> None:
    """Draw a sheet for one touchpoint."""
    theme, half = at.brief.theme, (at.width - GAP) / 2
    y = at.head("touchpoint", "map-pin", theme.stage_tone(1))
    at.field("touchpoint.name", 0, y, half)
    at.field("touchpoint.where", half + GAP, y, half)
    y += 30.0
    at.field("touchpoint.who", 0, y, half)
    at.field("touchpoint.wait", half + GAP, y, half)
    y += 34.0
    end = at.faces(0, y, half)
    _scores(at, half + GAP, y, half)
    y = max(end, y + 62.0) + 12.0
    steps = at.height - y - 150.0 - 92.0 - 2 * GAP
    at.area("touchpoint.steps", (0, y, at.width, steps), "list-ordered", theme.stage_tone(1), lines=False)
    count = max(1, int((steps - 30.0) // 34.0))
    for number in range(count):
        top = y + 32.0 + number * (steps - 30.0) / count
        style = at.type.text(bold=True, size=SMALL, color="#FFFFFF")
        words = str(number + 1)
        x = PAD + 8.0 - at.type.width(words, style) / 2
        bottom = top + 21.0
        at.put(
            Box(PAD, top, 16.0, 16.0, theme.stage_tone(1).ink, 8.0),
            *at.type.line(words, x, top + 11.3, style),
            Line(PAD + 26.0, bottom, at.width - 40.0, bottom, theme.card_line, 0.6),
            Box(at.width - 28.0, top + 2.0, 13.0, 13.0, None, 2.5, theme.muted, 0.8),
        )
    y += steps + GAP
    at.area("loves", (0, y, half, 150.0), ICONS[Delight], theme.delight, lines=True)
    at.area("hates", (half + GAP, y, half, 150.0), ICONS[Pain], theme.pain, lines=True)
    y += 150.0 + GAP
    at.area("touchpoint.better", (0, y, at.width, at.height - y), ICONS[Opportunity], theme.opportunity, lines=True)


def _scores(at: BlankSheet, x: float, y: float, width: float) -> None:
    """Draw a row of numbers to ring for each of the three scores."""
    type_, theme = at.type, at.brief.theme
    style, digit = type_.text(bold=True, size=SMALL), type_.text(muted=True, size=8.0)
    each = 20.0
    for number, word in enumerate(("resolution", "rapport", "relevance")):
        top = y - 4.0 + number * 20.0
        for line in type_.paragraph(at.brief.labels(f"word.score.{word}"), style, width - 6 * each)[:1]:
            at.inside.append((x, top + 2.0, line))
        for score in range(SCORE_MAX + 1):
            left = x + width - (SCORE_MAX + 1 - score) * each
            words = str(score)
            at.put(
                Box(left, top, 16.0, 16.0, None, 8.0, theme.muted, 0.7),
                *type_.line(words, left + 8.0 - type_.width(words, digit) / 2, top + 11.0, digit),
            )


def idea(at: BlankSheet) -> None:
    """Draw a sheet for one idea."""
    theme = at.brief.theme
    y = at.head("idea", ICONS[Opportunity], theme.opportunity)
    y = at.field("idea.name", 0, y, at.width) + 4.0
    at.area("idea.for", (0, y, at.width, 76.0), ICONS[Pain], theme.pain, lines=True)
    y += 76.0 + GAP
    at.area("idea.picture", (0, y, at.width, at.height - y - 250.0), "pencil", theme.opportunity, lines=False)
    y = at.height - 250.0 + GAP
    at.area("idea.first-step", (0, y, at.width, 100.0), "footprints", theme.stage_tone(2), lines=True)
    y += 100.0 + 18.0
    half = (at.width - GAP) / 2
    for key, x in (("idea.effect", 0.0), ("idea.effort", half + GAP)):
        at.say(key, x, y, half, 10.5, bold=True)
        for number in range(1, SCORE_MAX + 1):
            left, style = x + half - (SCORE_MAX + 1 - number) * 26.0 + 4.0, at.type.text(muted=True)
            words = str(number)
            at.put(
                Box(left, y - 3.0, 22.0, 22.0, None, 11.0, theme.muted, 0.8),
                *at.type.line(words, left + 11.0 - at.type.width(words, style) / 2, y + 11.8, style),
            )
    y += 46.0
    at.field("idea.owner", 0, y, half)
    at.field("idea.due", half + GAP, y, half)
    y += 32.0
    at.field("idea.measure", 0, y, at.width)
