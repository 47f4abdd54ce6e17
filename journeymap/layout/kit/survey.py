"""The survey: ask customers where a touchpoint is unclear. To print, or to fill in on the screen."""

from dataclasses import replace

from journeymap.layout.faces import face_marks
from journeymap.layout.geometry import Rect
from journeymap.layout.kit.blocks import row, rule, writing_lines
from journeymap.layout.kit.brief import Brief
from journeymap.layout.kit.closeness import Setting, on_one_page
from journeymap.layout.kit.guide import tick_box
from journeymap.layout.kit.notes import ICONS
from journeymap.layout.kit.pieces import Entry, Piece, Pieces, after, heading, kept_together, on_new_page
from journeymap.layout.kit.type import SMALL, TINY
from journeymap.layout.marks import Box, Icon, Mark
from journeymap.layout.pages import FieldKind, FormField, Role
from journeymap.layout.theme import Tone
from journeymap.model.bilingual import beside
from journeymap.model.elements import Delight, Pain, Touchpoint
from journeymap.model.kinds import icon_of
from journeymap.model.vocabulary import EMOTION_RANGE, SCORE_MAX

_SECTION = 22.0
_TILE = 40.0
_FACE = 34.0
_SMALL_FACE = 17.0
_TICK = 11.0
_SCORE = 19.0
_SCORE_STEP = 27.0
_NUMBER = 17.0
_INDENT = 27.0
_LINE = 23.0
_NAME_SHARE = 0.33
_FACE_STEP = 29.0
_SETTINGS = (Setting(), Setting(gaps=0.8), Setting(gaps=0.62), Setting(0.94, 0.6, 1, 0.96), Setting(0.88, 0.5, 1, 0.92))
_SCORES = ("resolution", "rapport", "relevance")


def survey_pieces(brief: Brief, touchpoint: Touchpoint, height: float, form: str = "survey") -> Pieces:
    """Return the form about one touchpoint, on one page if it can be.

    Parameters
    ----------
    height : of a page between its margins, in points.
    form : what the names of its fields begin with.
    """
    key = f"{form}/{touchpoint.id}"
    return on_one_page(lambda setting: _form(brief, touchpoint, key, setting), _SETTINGS, height)


def _form(brief: Brief, touchpoint: Touchpoint, key: str, setting: Setting) -> Pieces:
    brief = replace(brief, type=brief.type.scaled(setting.scale, setting.spacing))
    name = brief.name(touchpoint)
    _stage, tone = brief.stage_of(touchpoint)
    icon = icon_of(touchpoint.kind, touchpoint.icon)
    sections = (
        _question(brief, 1, "feeling", tone, _faces(brief, key)),
        *_common(brief, key, tone, 2),
        _thanks(brief),
    )
    title = brief.labels("kit.survey.title", name=name)
    return on_new_page((*_head(brief, title, icon, tone), *_spaced(sections)), key, Entry(name, key))


def whole_survey_pieces(brief: Brief, key: str = "survey") -> Pieces:
    """Return the form about the whole journey, a row for every touchpoint.

    Parameters
    ----------
    key : what the names of its fields begin with.
    """
    tone = brief.theme.stage_tone(0)
    sections = (
        _question(brief, 1, "way", tone, _way(brief, key)),
        *_common(brief, f"{key}/whole", tone, 2),
        _thanks(brief),
    )
    title = brief.labels("kit.survey.whole-title")
    return on_new_page((*_head(brief, title, "route", tone), *_spaced(sections)), key, Entry(title, key))


def _spaced(sections: tuple[Pieces, ...]) -> Pieces:
    return tuple(piece for section in sections for piece in after(_SECTION, section))


def _head(brief: Brief, title: str, icon: str, tone: Tone) -> Pieces:
    type_ = brief.type
    left = _TILE + 14.0
    tile = Piece(_TILE, (Box(0, 0, _TILE, _TILE, tone.fill, 8.0), Icon(10.0, 10.0, 20.0, icon, tone.ink)))
    words = type_.paragraph(title, type_.head(1), brief.width - left)
    intro = type_.paragraph(brief.labels("kit.survey.intro"), type_.text(muted=True), brief.width)
    return (row(((tile,), words), (0.0, left), sticky=True), *after(8.0, intro))


def _common(brief: Brief, key: str, tone: Tone, number: int) -> tuple[Pieces, ...]:
    """Return the questions both forms ask, the first with ``number``."""
    theme = brief.theme
    asked = [
        _question(brief, number, "scores", tone, _score_rows(brief, key)),
        _question(brief, number + 1, "loved", tone, _answer(brief, f"{key}/loved", "loved", theme.delight)),
        _question(brief, number + 2, "hated", tone, _answer(brief, f"{key}/hated", "hated", theme.pain)),
    ]
    if people := _people(brief, key):
        asked.append(_question(brief, number + 3, "who", tone, people))
    return tuple(asked)


def _question(brief: Brief, number: int, word: str, tone: Tone, answers: Pieces) -> Pieces:
    """Return a numbered question over its answers, both indented alike."""
    type_ = brief.type
    asked = type_.paragraph(brief.labels(f"kit.survey.{word}"), type_.head(3), brief.width - _INDENT)
    digit = type_.text(bold=True, size=SMALL, color="#FFFFFF")
    at = (_NUMBER - type_.width(str(number), digit)) / 2
    circle = Piece(
        _NUMBER,
        (Box(0, 0, _NUMBER, _NUMBER, tone.ink, _NUMBER / 2), *type_.line(str(number), at, 11.8, digit)),
        tag=asked[0].tag,
    )
    below = tuple(
        replace(row(((piece,),), (_INDENT,), gap=piece.gap, sticky=piece.sticky), continued=()) for piece in answers
    )
    return (*heading((row(((circle,), asked), (0.0, _INDENT)),)), *after(9.0, below))


def _faces(brief: Brief, key: str) -> Pieces:
    """Return the five faces, each with its word and a box to tick."""
    type_, labels = brief.type, brief.labels
    each = (brief.width - _INDENT) / len(EMOTION_RANGE)
    style = type_.text(size=SMALL)
    inside: list[tuple[float, float, Piece]] = []
    height = _FACE + 8.0 + style.leading + 5.0 + _TICK
    for number, emotion in enumerate(EMOTION_RANGE):
        center, word = (number + 0.5) * each, labels(f"word.emotion.{emotion}")
        face = Piece(_FACE, face_marks(brief.theme, emotion, 0, 0, _FACE), tag=type_.tag(Role.FIGURE, word))
        inside.append((center - _FACE / 2, 0.0, face))
        for line in type_.paragraph(word, style, each)[:1]:
            inside.append((center - type_.width(word, style) / 2, _FACE + 5.0, line))
        inside.append((center - _TICK / 2, height - _TICK, _choice(brief, f"{key}/feeling", "feeling", emotion, word)))
    return (Piece(height, inside=tuple(inside)),)


def _score_rows(brief: Brief, key: str) -> Pieces:
    """Return what each score asks with its numbers from 0 to 5 to tick."""
    type_, labels = brief.type, brief.labels
    width = brief.width - _INDENT
    room = (SCORE_MAX + 1) * _SCORE_STEP
    small = type_.text(muted=True, size=TINY)
    least, most = labels("kit.survey.least"), labels("kit.survey.most")
    ends = (
        *type_.line(least, width - room, type_.baseline(small), small),
        *type_.line(most, width - _SCORE_STEP + _SCORE - type_.width(most, small), type_.baseline(small), small),
    )
    pieces: list[Piece] = [Piece(small.leading, ends, sticky=True)]
    for word in _SCORES:
        name = type_.paragraph(labels(f"word.score.{word}"), type_.text(bold=True), width - room - 16.0)
        asks = type_.paragraph(labels(f"kit.reading.{word}"), type_.text(muted=True, size=SMALL), width - room - 16.0)
        scale = tuple(
            (width - room + score * _SCORE_STEP, _score(brief, f"{key}/{word}/{score}", labels(f"word.score.{word}")))
            for score in range(SCORE_MAX + 1)
        )
        cells: list[Pieces] = [(*name, *asks), *((piece,) for _x, piece in scale)]
        pieces.append(row(cells, [0.0, *(x for x, _piece in scale)], gap=8.0, sticky=word != _SCORES[-1]))
    return tuple(pieces)


def _score(brief: Brief, field: str, says: str) -> Piece:
    type_ = brief.type
    number = field.rpartition("/")[2]
    style = type_.text(muted=True, size=SMALL)
    marks: tuple[Mark, ...] = (
        Box(0.3, 0.3, _SCORE - 0.6, _SCORE - 0.6, None, _SCORE / 2, brief.theme.muted, 0.8),
        *type_.line(number, (_SCORE - type_.width(number, style)) / 2, 12.7, style),
    )
    name = field.rpartition("/")[0]
    shape = FormField(Rect(0, 0, _SCORE, _SCORE), name, FieldKind.RADIO, number, choice=number, question=says)
    return Piece(_SCORE, marks, fields=(shape,))


def _choice(brief: Brief, name: str, word: str, choice: str | int, says: str, question: str = "") -> Piece:
    """Return a box of which only one of its question can be ticked on the screen.

    Parameters
    ----------
    word : of the label that asks; empty when ``question`` does.
    """
    asked = question or brief.labels(f"kit.survey.{word}")
    field = FormField(Rect(0, 0, _TICK, _TICK), name, FieldKind.RADIO, says, choice=str(choice), question=asked)
    return replace(tick_box(brief, "", says, _TICK), fields=(field,))


def _answer(brief: Brief, field: str, word: str, tone: Tone) -> Pieces:
    """Return lines to answer in one's own words, beside the sign of what is asked."""
    icon = ICONS[Delight if word == "loved" else Pain]
    width = brief.width - _INDENT
    lines = writing_lines(2, width - 20.0, brief.theme.card_line, _LINE)
    says = brief.labels(f"kit.survey.{word}")
    area = FormField(Rect(20.0, 2.0, width - 20.0, 2 * _LINE - 3.0), field, FieldKind.TEXT, says)
    sign = Piece(0.0, (Icon(0, 7.0, 13.0, icon, tone.ink),), fields=(area,))
    return (row(((sign,), lines), (0.0, 20.0)),)


def _people(brief: Brief, key: str) -> Pieces:
    """Return what personas are like, to tick the one most like oneself."""
    type_ = brief.type
    style = type_.text()
    pieces: list[Piece] = []
    for each in brief.personas():
        field = next((name for name in ("summary", "quote", "name") if getattr(each, name)), "name")
        words = "\n".join(filter(None, (getattr(each, field), beside(each, field))))
        lines = type_.paragraph(words, style, brief.width - _INDENT - _TICK - 9.0)
        box = _choice(brief, f"{key}/who", "who", each.id, words)
        for number, line in enumerate(lines):
            sign: Pieces = (Piece((style.leading - _TICK) / 2), box) if number == 0 else ()
            pieces.append(row((sign, (line,)), (0.0, _TICK + 9.0), gap=0.0 if number else 4.0, sticky=line.sticky))
    return kept_together(tuple(pieces))


def _way(brief: Brief, form: str) -> Pieces:
    """Return a row for every touchpoint: its name, five faces to tick and a line for a word."""
    type_, labels = brief.type, brief.labels
    width = brief.width - _INDENT
    start = width * _NAME_SHARE
    room = len(EMOTION_RANGE) * _FACE_STEP
    small = type_.text(muted=True, size=TINY)
    heads = tuple(
        (start + number * _FACE_STEP, face_marks(brief.theme, emotion, 0, 0, _SMALL_FACE))
        for number, emotion in enumerate(EMOTION_RANGE)
    )
    line = labels("kit.survey.word")
    over = row(
        ((Piece(_SMALL_FACE),), *((Piece(_SMALL_FACE, marks),) for _x, marks in heads), ()),
        (0.0, *(x for x, _marks in heads), start + room),
        sticky=True,
    )
    word = Piece(0.0, type_.line(line, start + room + 10.0, 12.0, small))
    head = replace(over, inside=(*over.inside, (0.0, 0.0, word)))
    pieces: list[Piece] = [head]
    for touchpoint in brief.touchpoints():
        asked = _way_row(brief, touchpoint, f"{form}/{touchpoint.id}", (start, room, width))
        pieces.append(replace(asked, continued=(replace(head, sticky=False),)))
        pieces.append(rule(width, brief.theme.line, gap=4.0))
    return tuple(pieces)


def _way_row(brief: Brief, touchpoint: Touchpoint, key: str, measures: tuple[float, float, float]) -> Piece:
    start, room, width = measures
    type_, labels = brief.type, brief.labels
    _stage, tone = brief.stage_of(touchpoint)
    style = type_.text()
    names = type_.paragraph(brief.name(touchpoint), style, start - 28.0)
    height = max(_TICK + 4.0, sum(line.height for line in names))
    sign = Piece(0.0, (Icon(0, 1.5, 13.0, icon_of(touchpoint.kind, touchpoint.icon), tone.ink),))
    boxes: list[tuple[float, float, Piece]] = []
    for number, emotion in enumerate(EMOTION_RANGE):
        says = labels(f"word.emotion.{emotion}")
        x = start + number * _FACE_STEP + (_SMALL_FACE - _TICK) / 2
        box = _choice(brief, f"{key}/feeling", "", emotion, says, brief.name(touchpoint))
        boxes.append((x, (height - _TICK) / 2, box))
    left = start + room + 8.0
    field = FormField(Rect(left, 0, width - left, height), f"{key}/word", FieldKind.TEXT, brief.name(touchpoint))
    top = row(((sign,), names), (0.0, 20.0), gap=5.0, sticky=True)
    return replace(
        top,
        height=height,
        inside=(*top.inside, *boxes, (0.0, 0.0, Piece(0.0, fields=(field,)))),
    )


def _thanks(brief: Brief) -> Pieces:
    type_ = brief.type
    style = type_.text(bold=True, color=brief.theme.accent)
    return type_.paragraph(brief.labels("kit.survey.thanks"), style, brief.width)
