"""A touchpoint on paper: for the person at the counter who needs to know what to do now."""

from journeymap.layout.faces import face_marks
from journeymap.layout.kit.blocks import row, writing_lines
from journeymap.layout.kit.brief import Brief, beside_items
from journeymap.layout.kit.guide import guide_pieces
from journeymap.layout.kit.notes import SEPARATOR, note_column
from journeymap.layout.kit.pieces import Entry, Piece, Pieces, after, heading, if_room, on_new_page
from journeymap.layout.kit.type import HEADING, SMALL
from journeymap.layout.marks import Box, Icon, Mark
from journeymap.layout.pages import Role
from journeymap.layout.theme import Tone
from journeymap.model.bilingual import beside
from journeymap.model.elements import Delight, Feedback, Metric, Opportunity, Pain, Scores, Touchpoint
from journeymap.model.journey import Stop
from journeymap.model.kinds import icon_of

_TILE = 44.0
_FACE = 24.0
_FACE_WIDTH = 76.0
_NUMBER_GAP = 8.0
_NUMBER_HEIGHT = 44.0
_SECTION = 20.0
_COLUMN_GAP = 14.0
_MEMO_LINES = 3
_BESIDE_HEIGHT = 320.0
_LINE_GAP = 6.0
_NAME_WIDTH = 92.0


def touchpoint_anchor(touchpoint_id: str) -> str:
    """Return the name links to a touchpoint's page use."""
    return f"touchpoint/{touchpoint_id}"


def touchpoint_pieces(brief: Brief, touchpoint: Touchpoint, level: int = 1) -> Pieces:
    """Return the page of a touchpoint, longer where there is more to say.

    Parameters
    ----------
    level : of its line in the table of contents.
    """
    _stage, tone = brief.stage_of(touchpoint)
    name = brief.name(touchpoint)
    anchor = touchpoint_anchor(touchpoint.id)
    sections = (
        number_pieces(brief, touchpoint),
        *(guide_pieces(brief, stop, tone) for stop in stops_at(brief, touchpoint)),
        _feelings(brief, touchpoint),
        _labelled(brief, touchpoint),
        metric_pieces(brief, touchpoint),
        feedback_pieces(brief, touchpoint),
        memo_pieces(brief),
    )
    body = (piece for section in sections for piece in after(_SECTION, section))
    return on_new_page((*head_pieces(brief, touchpoint, name, tone), *body), anchor, Entry(name, anchor, level))


def stops_at(brief: Brief, touchpoint: Touchpoint) -> list[Stop]:
    """Return the visits of the scenarios to print."""
    wanted = {each.id for each in brief.scenarios()}
    return [stop for stop in brief.journey.visits_of(touchpoint.id) if stop.scenario in wanted]


def head_pieces(brief: Brief, touchpoint: Touchpoint, name: str, tone: Tone) -> Pieces:
    """Return the name with its icon and stage at the left, the feeling at the right."""
    type_, labels = brief.type, brief.labels
    stage, _tone = brief.stage_of(touchpoint)
    channel = labels(f"word.channel.{touchpoint.channel.value}") if touchpoint.channel else ""
    where = SEPARATOR.join(filter(None, (brief.name(stage), channel)))
    width = brief.width - _TILE - 12.0 - _FACE_WIDTH
    title = (
        *type_.paragraph(where, type_.text(bold=True, size=SMALL, color=tone.ink), width),
        *type_.paragraph(name, type_.head(1), width),
    )
    icon = icon_of(touchpoint.kind, touchpoint.icon)
    tile = Piece(_TILE, (Box(0, 0, _TILE, _TILE, tone.fill, 8.0), Icon(11.0, 11.0, 22.0, icon, tone.ink)))
    said = labels(f"word.emotion.{touchpoint.emotion}")
    style = type_.text(muted=True, size=SMALL)
    face = Piece(
        _FACE + 16.0,
        (
            *face_marks(brief.theme, touchpoint.emotion, (_FACE_WIDTH - _FACE) / 2, 0, _FACE),
            *type_.line(said, (_FACE_WIDTH - type_.width(said, style)) / 2, _FACE + 13.0, style),
        ),
        tag=type_.tag(Role.FIGURE, labels("kit.emotion-is", emotion=said)),
    )
    top = row(((tile,), title[:2], (face,)), (0.0, _TILE + 12.0, brief.width - _FACE_WIDTH), sticky=True)
    return (top, *(row(((line,),), (_TILE + 12.0,), sticky=True) for line in title[2:]))


def number_pieces(brief: Brief, touchpoint: Touchpoint) -> Pieces:
    """Return the figures in a row of tiles: minutes and the three scores."""
    labels, scores = brief.labels, touchpoint.scores
    shown: list[tuple[str, str]] = []
    for minutes, word in ((touchpoint.wait, "kit.wait"), (touchpoint.service, "kit.service")):
        if minutes is not None:
            shown.append((labels("word.unit.minutes", n=minutes), labels(word)))
    for score, word in _scored(scores):
        shown.append((labels("word.score.of", n=f"{score:g}"), labels(f"word.score.{word}")))
    if not shown:
        return ()
    each = (brief.width - _NUMBER_GAP * (len(shown) - 1)) / len(shown)
    tiles = [
        (Piece(_NUMBER_HEIGHT, _number_tile(brief, value, word, each), tag=brief.type.tag(Role.PARAGRAPH)),)
        for value, word in shown
    ]
    return (row(tiles, [number * (each + _NUMBER_GAP) for number in range(len(tiles))]),)


def _scored(scores: Scores) -> list[tuple[float, str]]:
    found = ((scores.overall_resolution, "resolution"), (scores.rapport, "rapport"), (scores.relevance, "relevance"))
    return [(score, word) for score, word in found if score is not None]


def _number_tile(brief: Brief, value: str, word: str, width: float) -> tuple[Mark, ...]:
    type_ = brief.type
    small = type_.text(muted=True, size=SMALL)
    return (
        Box(0, 0, width, _NUMBER_HEIGHT, brief.theme.field, 6.0),
        *type_.line(value, 9.0, 20.0, type_.text(bold=True, size=HEADING)),
        *type_.line(type_.fitted(word, small, width - 14.0), 9.0, 35.0, small),
    )


def _feelings(brief: Brief, touchpoint: Touchpoint) -> Pieces:
    """Return delights beside pains, or one below the other where they are long; then opportunities."""
    attached = brief.journey.attached
    delights, pains, ideas = (
        attached(touchpoint.id, Delight),
        attached(touchpoint.id, Pain),
        attached(touchpoint.id, Opportunity),
    )
    half = (brief.width - _COLUMN_GAP) / 2

    def columns(width: float) -> tuple[Pieces, Pieces]:
        words = brief.labels
        liked = note_column(brief, words("word.many.delight"), delights, width)
        return liked, note_column(brief, words("word.many.pain"), pains, width)

    left, right = columns(half)
    beside = row((left, right), (0.0, half + _COLUMN_GAP)) if left and right else None
    if beside is None or beside.height > _BESIDE_HEIGHT:
        left, right = columns(brief.width)
        felt: Pieces = (*left, *after(_SECTION, right))
    else:
        felt = (beside,)
    wanted = note_column(brief, brief.labels("word.many.opportunity"), ideas, brief.width)
    return (*felt, *after(_SECTION if felt else 0.0, wanted))


def _labelled(brief: Brief, touchpoint: Touchpoint) -> Pieces:
    """Return what there is to know in words, each under its name, and the link."""
    labels = brief.labels
    pieces: list[Piece] = []
    for word, text, other in known_words(brief, touchpoint):
        link = touchpoint.link if word == "link" else ""
        pieces += after(_LINE_GAP, named_text(brief, labels(f"word.field.{word}"), text, link, other))
    return tuple(pieces)


def known_words(brief: Brief, touchpoint: Touchpoint) -> list[tuple[str, str, str]]:
    """Return what there is to know in words: field, text, and the text in the other language."""
    load = touchpoint.staff_load
    role = touchpoint.staff_role + (SEPARATOR + brief.labels("kit.load", n=load) if load else "")

    def items(name: str) -> tuple[str, str, str]:
        own: tuple[str, ...] = getattr(touchpoint, name)
        return name.replace("_", "-"), ", ".join(own), ", ".join(filter(None, beside_items(touchpoint, name)))

    known = [
        ("staff-role", role, beside(touchpoint, "staff_role")),
        ("training", touchpoint.training, beside(touchpoint, "training")),
        items("data_read"),
        items("data_captured"),
        ("trigger", touchpoint.trigger, beside(touchpoint, "trigger")),
        ("reward", touchpoint.reward, beside(touchpoint, "reward")),
        ("notes", touchpoint.notes, beside(touchpoint, "notes")),
        ("link", touchpoint.link, ""),
    ]
    return [each for each in known if each[1]]


def named_text(brief: Brief, name: str, text: str, link: str = "", other: str = "") -> Pieces:
    """Return ``text`` with its name in a column at the left.

    Parameters
    ----------
    other : the text in the other language, to stand below.
    """
    type_ = brief.type
    names = type_.paragraph(name, type_.text(muted=True, size=SMALL), _NAME_WIDTH - 8.0)
    room = brief.width - _NAME_WIDTH
    lines = (*type_.paragraph(text, type_.text(), room, link=link), *brief.second(other, type_.text(), room))
    first = row((names, lines[:1]), (0.0, _NAME_WIDTH), sticky=lines[0].sticky if lines else False)
    return (first, *(row(((line,),), (_NAME_WIDTH,), sticky=line.sticky) for line in lines[1:]))


def metric_pieces(brief: Brief, touchpoint: Touchpoint) -> Pieces:
    """Return what is measured here, each number with its definition."""
    type_, labels = brief.type, brief.labels
    metrics = brief.journey.attached(touchpoint.id, Metric)
    pieces: list[Piece] = []
    for metric in metrics:
        value = "" if metric.value is None else figure_of(metric)
        words = SEPARATOR.join(filter(None, (value, metric.date, metric.definition)))
        other = beside(metric, "definition")
        pieces += after(_LINE_GAP, named_text(brief, brief.name(metric), words, other=other))
    head = type_.paragraph(labels("word.many.metric"), type_.head(3), brief.width)
    return (*head, *pieces) if pieces else ()


def figure_of(metric: Metric) -> str:
    """Return a metric's value with its unit; words stand off from their number: 6.2 days, 58%, 3분."""
    gap = " " if metric.unit[:1].isascii() and metric.unit[:1].isalpha() else ""
    return f"{'–' if metric.value is None else f'{metric.value:.12g}'}{gap}{metric.unit}"


def feedback_pieces(brief: Brief, touchpoint: Touchpoint) -> Pieces:
    """Return what customers said here."""
    type_, labels = brief.type, brief.labels
    pieces: list[Piece] = []
    for feedback in brief.journey.attached(touchpoint.id, Feedback):
        quote = labels("kit.quoted", words=feedback.text)
        who = brief.names_of(brief.journey.felt_by(feedback.id))
        source = SEPARATOR.join(filter(None, (who, labels(f"word.source.{feedback.source.value}"), feedback.date)))
        lines = (
            *type_.paragraph(quote, type_.text(), brief.width),
            *brief.second(beside(feedback, "text"), type_.text(), brief.width),
        )
        pieces += after(_LINE_GAP, heading(lines[-1:]) and (*lines[:-1], *heading(lines[-1:])))
        pieces += type_.paragraph(source, type_.text(muted=True, size=SMALL), brief.width)
    head = type_.paragraph(labels("word.many.feedback"), type_.head(3), brief.width)
    return (*head, *pieces) if pieces else ()


def memo_pieces(brief: Brief) -> Pieces:
    """Return lines to write on, where there is room."""
    head = brief.type.paragraph(brief.labels("kit.memo"), brief.type.head(3), brief.width)
    return if_room((*head, *writing_lines(_MEMO_LINES, brief.width, brief.theme.card_line)))
