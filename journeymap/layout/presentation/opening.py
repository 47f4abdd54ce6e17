"""The slides before the journey: its title, and who takes the scenario that comes next."""

from collections.abc import Sequence

from journeymap.layout.geometry import Point
from journeymap.layout.marks import Box, FontKey, Icon, Mark
from journeymap.layout.page_frame import subtitle_of
from journeymap.layout.presentation.easel import FOOT, LEAST_TEXT, Block, Easel
from journeymap.layout.presentation.route import RING, line_marks
from journeymap.layout.presentation.story import Story, Tale
from journeymap.layout.presentation.telling import SEPARATOR, Teller
from journeymap.model.bilingual import beside
from journeymap.model.elements import Stage

LEFT = 110.0
_STRIP = 64.0
_STRIP_TEXT = 20.0
_TITLE_SIZES = (72.0, 62.0, 54.0, 46.0, 38.0)
_ROW = 54.0
_SAMPLE = 48.0
_MOST_NAMED = 9
"""More stations than this have no room for their names."""


def empty_slide(story: Story, easel: Easel) -> tuple[list[Mark], str]:
    """Return the one slide of a journey without touchpoints: what to do first."""
    labels, theme = easel.labels, easel.theme
    room = easel.width - 2 * LEFT
    title = easel.fitted(_title(story, easel), FontKey.BOLD, (30.0, 26.0), room, 80.0)
    words = easel.fitted(labels("slide.empty"), FontKey.BOLD, (54.0, 46.0, 38.0), room, 150.0)
    advice = easel.fitted(labels("slide.empty-advice"), FontKey.REGULAR, (28.0, 24.0), room, 120.0)
    top = (easel.height - title.height - words.height - advice.height - 130.0) / 2
    marks = strip_marks(story.journey.stages(), easel)
    marks.append(Icon(LEFT - 4.0, top, 64.0, "message-circle", theme.accent))
    top += 88.0
    for block, color, gap in ((title, theme.muted, 8.0), (words, theme.ink, 14.0), (advice, theme.muted, 0.0)):
        marks += easel.set_block(block, LEFT, top, color)
        top += block.height + gap
    return marks, "\n".join((_title(story, easel), labels("slide.empty"), labels("slide.empty-advice")))


def title_slide(story: Story, easel: Easel) -> tuple[list[Mark], str]:
    """Return the first slide: the journey's title, and the scenarios with who takes them."""
    theme, room = easel.theme, easel.width - 2 * LEFT
    title = easel.fitted(_title(story, easel), FontKey.BOLD, _TITLE_SIZES, room, 250.0)
    details = story.journey.details
    subtitle = SEPARATOR.join(filter(None, (beside(details, "title"), subtitle_of(details, easel.labels))))
    below = easel.fitted(subtitle, FontKey.REGULAR, (28.0, 24.0, 22.0), room, 76.0)
    tellers = [Teller(story, tale, easel.labels) for tale in story.tales if tale.scenario]
    free = easel.height - _STRIP - FOOT - title.height - below.height - 130.0
    shown = rows_shown(len(tellers), free, _ROW)
    rows = shown + (shown < len(tellers))
    height = title.height + below.height + (56.0 + rows * _ROW if rows else 0.0)
    top = _STRIP + max(24.0, (easel.height - _STRIP - FOOT - height) / 2 - 16.0)
    marks = strip_marks(story.journey.stages(), easel)
    marks += easel.set_block(title, LEFT, top, theme.ink)
    top += title.height + 10.0
    marks += easel.set_block(below, LEFT, top, theme.muted)
    top += below.height + 46.0
    for tale, teller in list(zip(story.tales, tellers, strict=False))[:shown]:
        marks += _scenario_row(tale, teller, top, easel)
        top += _ROW
    if shown < len(tellers):
        more = easel.labels("slide.more-scenarios", n=len(tellers) - shown)
        marks += easel.set_block(
            easel.one_line(more, FontKey.REGULAR, 22.0, room), LEFT + _SAMPLE + 22.0, top, theme.muted
        )
    return marks, "\n".join((_title(story, easel), subtitle, *(teller.who() for teller in tellers)))


def scenario_slide(story: Story, tale: Tale, number: int, easel: Easel) -> tuple[list[Mark], str]:
    """Return the slide that says whose way comes next, with the stages of that way as stations."""
    stations = easel.height - FOOT - 132.0
    bottom = stations - 64.0
    pieces = _introduction(story, tale, number, easel)
    top = max(56.0, (bottom - sum(block.height + gap for block, _, gap in pieces)) / 2)
    marks: list[Mark] = []
    for block, color, gap in pieces:
        if top + block.height <= bottom:
            marks += easel.set_block(block, LEFT, top, color)
            top += block.height + gap
    marks += _stations(story.journey.stages(), tale, stations, easel)
    return marks, "\n".join(" ".join(block.lines) for block, *_ in pieces)


def _introduction(story: Story, tale: Tale, number: int, easel: Easel) -> list[tuple[Block, str, float]]:
    """Return who comes and what for: blocks with their colours and the gap below each."""
    theme, labels = easel.theme, easel.labels
    teller = Teller(story, tale, labels)
    persona, scenario = teller.persona, teller.scenario
    line = theme.route_style(tale.route).color
    count = sum(each.scenario is not None for each in story.tales)
    kicker = labels("slide.scenario-number", number=number + 1, count=count) if count > 1 else ""
    name = (scenario.name if scenario else "") or labels("word.map.unnamed")
    quote = labels("slide.quote", text=persona.quote) if persona and persona.quote else ""
    room = min(easel.width - 2 * LEFT, 1240.0)

    def fit(text: str, font: FontKey, sizes: Sequence[float], height: float) -> Block:
        return easel.fitted(text, font, sizes, room, height)

    pieces = (
        (fit(kicker, FontKey.BOLD, (24.0,), 40.0), line, 4.0),
        (fit(name, FontKey.BOLD, (60.0, 52.0, 44.0, 36.0), 150.0), theme.ink, 28.0),
        (fit(persona.name if persona else "", FontKey.BOLD, (32.0, 28.0), 86.0), line, 4.0),
        (fit(persona.summary if persona else "", FontKey.REGULAR, (26.0, 23.0), 72.0), theme.ink, 4.0),
        (fit(scenario.goal if scenario else "", FontKey.REGULAR, (24.0, 22.0), 66.0), theme.muted, 28.0),
        (fit(quote, FontKey.REGULAR, (34.0, 30.0, 26.0, 22.0), 140.0), theme.ink, 0.0),
    )
    return [piece for piece in pieces if piece[0].lines]


def strip_marks(stages: Sequence[Stage], easel: Easel) -> list[Mark]:
    """Return the stages as a strip across the top, with their names where they fit."""
    marks: list[Mark] = []
    width = easel.width / max(1, len(stages))
    for at, stage in enumerate(stages):
        tone = easel.theme.stage_tone(at)
        marks.append(Box(at * width, 0.0, width, _STRIP, fill=tone.fill))
        room = width - 24.0
        name = easel.block(f"{at + 1}  {stage.name}", FontKey.BOLD, _STRIP_TEXT, room, 1)
        if name.cut:
            name = easel.block(str(at + 1), FontKey.BOLD, _STRIP_TEXT, room, 1)
        if easel.width_of(name) <= room:
            x = at * width + (width - easel.width_of(name)) / 2
            marks += easel.set_block(name, x, (_STRIP - name.leading) / 2, tone.ink)
    return marks


def rows_shown(count: int, room: float, row: float) -> int:
    """Return how many of ``count`` rows fit, leaving one for the words that there are more."""
    fitting = max(1, int(room / row))
    return count if count <= fitting else max(1, fitting - 1)


def sample_marks(tale: Tale, y: float, easel: Easel) -> list[Mark]:
    """Return a piece of the tale's line at the left margin, its middle at ``y``."""
    style = easel.theme.route_style(tale.route)
    return line_marks((("M", LEFT + 5.0, y), ("L", LEFT + _SAMPLE, y)), style.color, style.dash, easel)


def _title(story: Story, easel: Easel) -> str:
    return story.journey.details.title or easel.labels("print.untitled")


def _scenario_row(tale: Tale, teller: Teller, top: float, easel: Easel) -> list[Mark]:
    x = LEFT + _SAMPLE + 22.0
    right = easel.width - LEFT
    scenario = teller.scenario.name if teller.scenario else ""
    persona = teller.persona.name if teller.persona else ""
    name = easel.one_line(scenario or easel.labels("word.map.unnamed"), FontKey.BOLD, 28.0, (right - x) * 0.6)
    marks = sample_marks(tale, top + name.leading / 2, easel)
    marks += easel.set_block(name, x, top, easel.theme.ink)
    x += easel.width_of(name) + 20.0
    who = easel.one_line(persona, FontKey.REGULAR, 26.0, right - x)
    return marks + easel.set_block(who, x, top + name.baseline(0.0) - who.baseline(0.0), easel.theme.muted)


def _stations(stages: Sequence[Stage], tale: Tale, y: float, easel: Easel) -> list[Mark]:
    """Return the tale's line with a station for every stay in a stage."""
    style, theme = easel.theme.route_style(tale.route), easel.theme
    stays = [next(m for m in tale.moments if m.chapter == n).stage for n in range(tale.moments[-1].chapter + 1)]
    pitch = (easel.width - 2 * LEFT) / len(stays)
    xs = [LEFT + 13.0 + at * pitch for at in range(len(stays))]
    marks = line_marks((("M", xs[0], y), ("L", easel.width, y)), style.color, style.dash, easel)
    if pitch < 40.0:
        return marks
    for stage, x in zip(stays, xs, strict=True):
        side = RING - 6.0
        at = Point(x - side / 2, y - side / 2)
        marks.append(Box(*at, side, side, fill=theme.paper, radius=side / 2, stroke=style.color, stroke_width=6.0))
        name = _station_name(stages[stage].name, pitch, len(stays), easel)
        marks += easel.set_block(name, x - 13.0, y + 26.0, theme.stage_tone(stage).ink)
    return marks


def _station_name(name: str, pitch: float, count: int, easel: Easel) -> Block:
    lines = 2 if count <= _MOST_NAMED else 0
    size = 21.0 if easel.block(name, FontKey.BOLD, 21.0, pitch - 20.0, 2).cut is False else LEAST_TEXT
    return easel.block(name, FontKey.BOLD, size, pitch - 20.0, lines) if lines else Block((), FontKey.BOLD, size, size)
