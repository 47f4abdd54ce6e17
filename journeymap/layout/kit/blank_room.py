"""Sheets for the whole room: dots to vote with, a parking lot, the day's agenda."""

from journeymap.layout.kit.blank_sheet import GAP, PAD, RADIUS, BlankSheet
from journeymap.layout.kit.type import HEADING
from journeymap.layout.marks import Box, Dash, Line
from journeymap.layout.pages import POINTS_PER_MM

_AGENDA = 8
_VOTES = 10
_DOTS = 6


def dot_vote(at: BlankSheet) -> None:
    """Draw lines for proposals with dots to fill or cover behind each."""
    theme = at.brief.theme
    y = at.head("dot-vote", "vote", theme.stage_tone(3))
    each = (at.height - y) / _VOTES
    dots = _DOTS * 24.0
    for number in range(_VOTES):
        top = y + number * each
        style = at.type.text(bold=True, size=HEADING, color=theme.stage_tone(3).ink)
        at.put(*at.type.line(str(number + 1), 2.0, top + each / 2 + 5.5, style))
        middle = top + each / 2
        at.put(Line(0, top, at.width, top, theme.line, 0.6))
        for dot in range(_DOTS):
            x = at.width - dots + dot * 24.0
            at.put(Box(x, middle - 9.5, 19.0, 19.0, None, 9.5, theme.muted, 0.8, Dash.DOTTED))
        writing = middle + 11.0
        at.put(Line(34.0, writing, at.width - dots - 18.0, writing, theme.card_line, 0.6))
    at.put(Line(0, at.height, at.width, at.height, theme.line, 0.6))


def parking_lot(at: BlankSheet) -> None:
    """Draw parking spaces, each for one note of 76 mm at most."""
    theme = at.brief.theme
    y = at.head("parking-lot", "circle-parking", theme.stage_tone(4))
    columns = max(2, int(at.width // (80.0 * POINTS_PER_MM)))
    rows = max(1, int((at.height - y) // (72.0 * POINTS_PER_MM)))
    width, height = (at.width - GAP * (columns - 1)) / columns, (at.height - y - GAP * (rows - 1)) / rows
    for number in range(columns * rows):
        left = (number % columns) * (width + GAP)
        top = y + number // columns * (height + GAP)
        at.put(Box(left, top, width, height, None, RADIUS, theme.stage_tone(4).ink, 0.9, Dash.DASHED))
        foot = top + height - 30.0
        at.field("parking-lot.who", left + PAD, foot, width / 2 - 1.5 * PAD)
        at.field("parking-lot.when", left + width / 2 + PAD / 2, foot, width / 2 - 1.5 * PAD)


def day(at: BlankSheet) -> None:
    """Draw the agenda as a way with stops; times are left to write."""
    theme = at.brief.theme
    y = at.head("day", "milestone", theme.stage_tone(2))
    each = (at.height - y) / _AGENDA
    x, rail = 92.0, 5.0
    at.put(Box(x - rail / 2, y + each / 2, rail, each * (_AGENDA - 1), theme.line, rail / 2))
    for number in range(1, _AGENDA + 1):
        tone = theme.stage_tone(number - 1)
        middle = y + (number - 0.5) * each
        at.put(
            Box(0, middle - 13.0, 64.0, 26.0, None, 5.0, theme.card_line, 0.8),
            Box(x - 13.0, middle - 13.0, 26.0, 26.0, tone.fill, 13.0, tone.ink, 1.4),
        )
        colon = at.type.text(muted=True, size=HEADING)
        at.put(*at.type.line(":", 32.0 - at.type.width(":", colon) / 2, middle + 5.0, colon))
        style = at.type.text(bold=True, color=tone.ink)
        at.put(*at.type.line(str(number), x - at.type.width(str(number), style) / 2, middle + 3.8, style))
        left = x + 30.0
        end = at.say(f"day.{number}", left, middle - 18.0, at.width - left - 40.0, 12.0, bold=True)
        at.say(f"day.{number}.how", left, end, at.width - left - 40.0)
        at.put(Box(at.width - 18.0, middle - 9.0, 18.0, 18.0, None, 3.0, theme.muted, 0.9))
