"""How to read what follows: the signs of every map, and the stages and lanes of this one."""

from journeymap.layout.faces import face_marks
from journeymap.layout.headers import LANE_ICONS
from journeymap.layout.kit.blocks import row
from journeymap.layout.kit.brief import Brief
from journeymap.layout.kit.cover import notes_of
from journeymap.layout.kit.pieces import Entry, Piece, Pieces, after, heading, on_new_page
from journeymap.layout.kit.type import SMALL
from journeymap.layout.marks import Box, Icon, Mark
from journeymap.layout.pages import Role
from journeymap.layout.routes import sample_marks
from journeymap.layout.theme import Tone
from journeymap.model.elements import Lane, Stage

_LEFT = 96.0
_GAP = 12.0
_SECTION = 28.0
_SIGN = 18.0
_CHIP = 72.0
_NAME_X = 28.0
_COLUMN_GAP = 20.0


def reading_pieces(brief: Brief, *, has_notes: bool) -> Pieces:
    """Return the page that says how to read a journey map.

    Parameters
    ----------
    has_notes : whether what is noted about the journey stands here.
    """
    type_, labels = brief.type, brief.labels
    title, anchor = labels("kit.how-to-read"), "reading"
    about = notes_of(brief) if has_notes else ()
    if about:
        about = (*heading(type_.paragraph(labels("kit.about"), type_.head(3), brief.width)), *after(4.0, about))
    pieces = (
        *type_.paragraph(title, type_.head(1), brief.width),
        *after(8.0, type_.paragraph(labels("kit.reading.intro"), type_.text(), brief.width)),
        *after(8.0, _signs(brief)),
        *after(_SECTION, _scores(brief)),
        *after(_SECTION, _frame(brief)),
        *after(_SECTION, about),
    )
    return on_new_page(pieces, anchor, Entry(title, anchor))


def _signs(brief: Brief) -> Pieces:
    theme = brief.theme
    first, second = theme.stage_tone(0), theme.stage_tone(1)
    half = (_CHIP - 4.0) / 2
    card = (Box(0, 0, _CHIP, _SIGN, theme.card, 4.0, theme.card_line), Box(0, 2.0, 3.0, _SIGN - 4.0, first.ink, 1.5))
    faces = tuple(mark for n, e in enumerate((-2, -1, 0, 1, 2)) for mark in face_marks(theme, e, n * 15.0, 3.0, 12.0))
    signs: tuple[tuple[tuple[Mark, ...], str], ...] = (
        ((Box(0, 0, half, _SIGN, first.fill, 4.0), Box(half + 4.0, 0, half, _SIGN, second.fill, 4.0)), "stage"),
        (card, "card"),
        (tuple(sample_marks(theme.route_style(0), theme, 0, _SIGN / 2, _CHIP)), "route"),
        (faces, "faces"),
        (_badge("triangle-alert", theme.pain), "pain"),
        (_badge("heart", theme.delight), "delight"),
        (_badge("lightbulb", theme.opportunity), "opportunity"),
        (_badge("clock", theme.badge), "wait"),
    )
    return tuple(_explained(brief, marks, brief.labels(f"kit.reading.{word}")) for marks, word in signs)


def _badge(icon: str, tone: Tone) -> tuple[Mark, ...]:
    return (Box(0, 0, 26.0, _SIGN, tone.fill, 6.0), Icon(7.0, 3.0, 12.0, icon, tone.ink))


def _explained(brief: Brief, marks: tuple[Mark, ...], words: str) -> Piece:
    type_ = brief.type
    style = type_.text()
    text = type_.paragraph(words, style, brief.width - _LEFT)
    tag = type_.tag(Role.FIGURE, words)
    # The sign's middle stands at the middle of the first line's letters.
    lowered = Piece(0.0, inside=((0.0, type_.middle(style) - _SIGN / 2, Piece(_SIGN, marks, tag=tag)),))
    return row(((lowered,), text), (0.0, _LEFT), gap=_GAP)


def _scores(brief: Brief) -> Pieces:
    type_, labels = brief.type, brief.labels
    pieces: list[Piece] = [*type_.paragraph(labels("kit.reading.scores-title"), type_.head(3), brief.width)]
    for word in ("resolution", "rapport", "relevance"):
        name = type_.paragraph(labels(f"word.score.{word}"), type_.text(bold=True), _LEFT - 8.0)
        text = type_.paragraph(labels(f"kit.reading.{word}"), type_.text(), brief.width - _LEFT)
        pieces.append(row((name, text), (0.0, _LEFT), gap=4.0))
    promise = type_.paragraph(labels("kit.reading.wait-promise"), type_.text(muted=True), brief.width)
    return (*pieces, *after(_GAP, promise))


def _frame(brief: Brief) -> Pieces:
    """Return the stages and lanes of this journey, with all that is said of them."""
    journey, half = brief.journey, (brief.width - _COLUMN_GAP) / 2
    stages = [piece for number, each in enumerate(journey.stages()) for piece in _stage(brief, each, number, half)]
    lanes = [piece for each in journey.lanes() for piece in _lane(brief, each, half)]
    columns = [tuple(column) for column in (stages, lanes) if column]
    if not columns:
        return ()
    head = brief.type.paragraph(brief.labels("kit.reading.this-map"), brief.type.head(3), brief.width)
    return (*head, row(columns, [number * (half + _COLUMN_GAP) for number in range(len(columns))], gap=8.0))


def _stage(brief: Brief, stage: Stage, number: int, width: float) -> Pieces:
    type_, tone = brief.type, brief.theme.stage_tone(number)
    style, small = type_.text(bold=True), type_.text(bold=True, size=SMALL, color=tone.ink)
    words = str(number + 1)
    top = type_.middle(style) - _SIGN / 2
    baseline = type_.middle(style) + type_.baseline(small) - type_.middle(small)
    chip = (
        Box(0, top, _SIGN, _SIGN, tone.fill, 4.0),
        *type_.line(words, (_SIGN - type_.width(words, small)) / 2, baseline, small),
    )
    text = (
        *type_.paragraph(brief.name(stage), style, width - _NAME_X),
        *brief.told(stage, "subtitle", type_.text(muted=True, size=SMALL), width - _NAME_X),
    )
    return _beside(Piece(0.0, chip), text)


def _lane(brief: Brief, lane: Lane, width: float) -> Pieces:
    type_ = brief.type
    style = type_.text(bold=True)
    icon = Icon(2.0, type_.middle(style) - 7.0, 14.0, lane.icon or LANE_ICONS[lane.role], brief.theme.muted)
    role = brief.labels(f"word.role.{lane.role.value}")
    text = (
        *type_.paragraph(brief.name(lane), style, width - _NAME_X),
        *type_.paragraph(role, type_.text(muted=True, size=SMALL), width - _NAME_X),
    )
    return _beside(Piece(0.0, (icon,)), text)


def _beside(sign: Piece, text: Pieces) -> Pieces:
    first = row(((sign,), text[:1]), (0.0, _NAME_X), gap=4.0, sticky=len(text) > 1)
    rest = tuple(row(((line,),), (_NAME_X,), sticky=line.sticky) for line in text[1:])
    return (first, *rest)
