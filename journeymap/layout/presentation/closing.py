"""The last slide: where each scenario was lowest and highest, for the talk that follows."""

from journeymap.layout.faces import face_marks
from journeymap.layout.marks import Box, FontKey, Mark
from journeymap.layout.presentation.easel import FOOT, LEAST_TEXT, Easel
from journeymap.layout.presentation.opening import LEFT, rows_shown, sample_marks, strip_marks
from journeymap.layout.presentation.story import Story, Tale
from journeymap.layout.presentation.telling import Teller
from journeymap.layout.theme import Tone

_ROW = 82.0
_FACE = 38.0
_HEAD = 56.0
_NAMES = 70.0
_GAP = 36.0


def closing_slide(story: Story, easel: Easel) -> tuple[list[Mark], str]:
    """Return the end: thanks to it a room knows where to begin."""
    theme, labels = easel.theme, easel.labels
    room = easel.width - 2 * LEFT
    title = easel.fitted(labels("slide.closing"), FontKey.BOLD, (56.0, 48.0, 40.0), room, 160.0)
    question = easel.fitted(labels("slide.closing-question"), FontKey.REGULAR, (30.0, 26.0), room, 80.0)
    above = title.height + 8.0 + question.height + 44.0 + _HEAD
    shown = rows_shown(len(story.tales), easel.height - FOOT - 110.0 - above, _ROW)
    rows = shown + (shown < len(story.tales))
    top = max(90.0, (easel.height - FOOT - above - rows * _ROW) / 2)
    marks = strip_marks(story.journey.stages(), easel)
    marks += easel.set_block(title, LEFT, top, theme.ink)
    top += title.height + 8.0
    marks += easel.set_block(question, LEFT, top, theme.muted)
    top += question.height + 44.0
    third = (room - 2 * _GAP - _NAMES) / 3
    lefts = (LEFT + _NAMES, LEFT + _NAMES + third + _GAP, LEFT + _NAMES + 2 * (third + _GAP))
    if any(point is not None for tale in story.tales for point in tale.turning_points()):
        marks += _head(labels("word.map.lowest"), theme.low_label, lefts[1], top, third, easel)
        marks += _head(labels("word.map.highest"), theme.high_label, lefts[2], top, third, easel)
    top += _HEAD
    spoken = [labels("slide.closing"), labels("slide.closing-question")]
    for tale in story.tales[:shown]:
        row, words = _row(Teller(story, tale, labels), tale, (*lefts, third), top, easel)
        marks += row
        spoken.append(words)
        top += _ROW
    if shown < len(story.tales):
        more = labels("slide.more-scenarios", n=len(story.tales) - shown)
        marks += easel.set_block(easel.one_line(more, FontKey.REGULAR, 22.0, room), lefts[0], top, theme.muted)
    return marks, "\n".join(spoken)


def _head(text: str, tone: Tone, x: float, top: float, room: float, easel: Easel) -> list[Mark]:
    block = easel.one_line(text, FontKey.BOLD, LEAST_TEXT, room - 28.0)
    marks: list[Mark] = [Box(x, top, easel.width_of(block) + 28.0, 34.0, fill=tone.fill, radius=8.0)]
    return marks + easel.set_block(block, x + 14.0, top + (34.0 - block.leading) / 2, tone.ink)


def _row(
    teller: Teller, tale: Tale, columns: tuple[float, float, float, float], top: float, easel: Easel
) -> tuple[list[Mark], str]:
    """Return one scenario's marks and words; ``columns`` are three left ends and their width."""
    theme, labels = easel.theme, easel.labels
    *lefts, width = columns
    middle = top + _ROW / 2
    marks = sample_marks(tale, middle, easel) if tale.scenario else []
    who = teller.who() or labels("slide.whole-map")
    block = easel.fitted(who, FontKey.BOLD, (26.0, 23.0, 20.0), width, _ROW - 12.0)
    marks += easel.set_block(block, lefts[0] if tale.scenario else LEFT, middle - block.height / 2, theme.ink)
    words = [who]
    for left, at, key in zip(lefts[1:], tale.turning_points(), ("lowest", "highest"), strict=True):
        if at is None:
            continue
        moment = tale.moments[at]
        name = teller.name(moment)
        marks += face_marks(theme, moment.emotion, left, middle - _FACE / 2, _FACE)
        room = width - _FACE - 14.0
        block = easel.fitted(name, FontKey.REGULAR, (24.0, 22.0, 19.0), room, _ROW - 12.0)
        marks += easel.set_block(block, left + _FACE + 14.0, middle - block.height / 2, theme.ink)
        words.append(labels(f"word.map.{key}-named", name=name))
    return marks, ". ".join(words)
