"""Beside the card: who it is, what they say, what staff say, what hurts and what pleases."""

from journeymap.layout.geometry import Rect
from journeymap.layout.marks import FontKey, Icon, Mark
from journeymap.layout.presentation.easel import LEAST_TEXT, Block, Easel
from journeymap.layout.presentation.telling import SEPARATOR, Voice, Words

_WHO_SIZES = (24.0, 22.0, 20.0)
_QUOTE_SIZES = (30.0, 28.0, 26.0, 24.0, 22.0, 20.0)
_OTHER = 21.0
_GAP = 16.0
_ICON = 22.0
_INDENT = 34.0
_MOST_SAID = 3
_SECOND_LINES = 4
"""Longer than this, a text is not said in the other language too."""


def aside_marks(who: str, color: str, said: tuple[Words, ...], area: Rect, easel: Easel) -> list[Mark]:
    """Return as much of what is said as ``area`` has room for; what does not fit is left out.

    Parameters
    ----------
    color : of the scenario's line.
    """
    marks: list[Mark] = []
    top = area.y
    if who:
        block = easel.fitted(who, FontKey.BOLD, _WHO_SIZES, area.width, area.height * 0.3)
        marks += easel.set_block(block, area.x, top, color)
        top += block.height + 8.0
    for number, words in enumerate(said[:_MOST_SAID]):
        is_first = number == 0
        block = _block(words, is_first, area.width, area.bottom - top, easel)
        if top + block.height > area.bottom or (block.cut and not is_first):
            break
        marks += _said(words, block, area.x, top, easel)
        top += block.height
        indent = 0.0 if words.voice is Voice.QUOTE else _INDENT
        second = easel.block(words.second, FontKey.REGULAR, LEAST_TEXT, area.width - indent, _SECOND_LINES)
        if not second.cut and top + second.height <= area.bottom:
            marks += easel.set_block(second, area.x + indent, top, easel.theme.muted)
            top += second.height
        top += _GAP
    return marks


def _block(words: Words, is_first: bool, width: float, room: float, easel: Easel) -> Block:
    if words.voice is Voice.QUOTE:
        return easel.fitted(_quoted(words, easel), FontKey.REGULAR, _QUOTE_SIZES, width, room * 0.8)
    text = _quoted(words, easel) if words.voice is Voice.GUIDE else words.text
    sizes = (26.0, 24.0, _OTHER, 19.5, LEAST_TEXT) if is_first else (_OTHER, LEAST_TEXT)
    return easel.fitted(text, FontKey.REGULAR, sizes, width - _INDENT, room if is_first else min(room, 150.0))


def _quoted(words: Words, easel: Easel) -> str:
    text = words.text if words.text[:1] in "“\"'‘「" else easel.labels("slide.quote", text=words.text)
    return SEPARATOR.join(part for part in (words.lead, text) if part) if words.voice is Voice.GUIDE else text


def _said(words: Words, block: Block, x: float, top: float, easel: Easel) -> list[Mark]:
    theme = easel.theme
    if words.voice is Voice.QUOTE:
        return easel.set_block(block, x, top, theme.ink)
    icon, color = {
        Voice.GUIDE: ("message-circle", theme.muted),
        Voice.PAIN: ("triangle-alert", theme.pain.ink),
        Voice.DELIGHT: ("heart", theme.delight.ink),
    }[words.voice]
    ink = theme.ink if words.voice is Voice.GUIDE else color
    marks: list[Mark] = [Icon(x, top + (block.leading - _ICON) / 2, _ICON, icon, color)]
    return marks + easel.set_block(block, x + _INDENT, top, ink)
