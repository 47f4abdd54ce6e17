"""A persona's page: who they are by what they love and hate, and where that shows on their way."""

from dataclasses import replace

from journeymap.layout.kit.blocks import row
from journeymap.layout.kit.brief import Brief
from journeymap.layout.kit.notes import list_pieces, note_grid
from journeymap.layout.kit.pieces import Entry, Piece, Pieces, after, heading, on_new_page
from journeymap.layout.kit.type import SUBHEADING, Style
from journeymap.layout.marks import Box, FontKey, Icon
from journeymap.model.bilingual import beside
from journeymap.model.elements import Delight, Pain, Persona, Scenario

_TILE = 44.0
_SECTION = 20.0
_COLUMN_GAP = 20.0
_BESIDE_HEIGHT = 420.0
_QUOTE_X = 12.0
_BAR = 3.0


def persona_anchor(persona_id: str) -> str:
    """Return the name links to a persona's page use."""
    return f"persona/{persona_id}"


def persona_pieces(brief: Brief, persona: Persona, level: int = 1) -> Pieces:
    """Return the page of a persona.

    Parameters
    ----------
    level : of its line in the table of contents.
    """
    type_, labels = brief.type, brief.labels
    taken = [each for each in brief.scenarios() if brief.journey.persona_of(each.id) == persona.id]
    color = brief.route_of(taken[0].id).color if taken else brief.theme.muted
    sections = (
        _quote(brief, persona, color),
        brief.told(persona, "summary", type_.text(), brief.width),
        _likes(brief, persona),
        brief.told(persona, "notes", type_.text(muted=True), brief.width),
        _scenarios(brief, taken),
        note_grid(brief, labels("word.many.delight"), _felt(brief, persona, Delight)),
        note_grid(brief, labels("word.many.pain"), _felt(brief, persona, Pain)),
    )
    name = brief.name(persona)
    body = (piece for section in sections for piece in after(_SECTION, section))
    anchor = persona_anchor(persona.id)
    return on_new_page((*_head(brief, name, color), *body), anchor, Entry(name, anchor, level))


def _quote(brief: Brief, persona: Persona, color: str) -> Pieces:
    """Return what the persona says, with a bar at its left."""
    type_ = brief.type
    style = Style(SUBHEADING, color, FontKey.BOLD)
    said = [brief.labels("kit.quoted", words=words) for words in (persona.quote, beside(persona, "quote")) if words]
    lines = type_.paragraph(said[0], style, brief.width - _QUOTE_X) if said else ()
    lines = (*lines, *(line for words in said[1:] for line in brief.second(words, style, brief.width - _QUOTE_X)))
    return tuple(
        replace(row(((line,),), (_QUOTE_X,), sticky=line.sticky), marks=(Box(0, 0, _BAR, line.height, color),))
        for line in lines
    )


def _likes(brief: Brief, persona: Persona) -> Pieces:
    """Return what they love beside what they hate, or one below the other where that is long."""
    half = (brief.width - _COLUMN_GAP) / 2
    columns = [
        (
            *brief.type.paragraph(brief.labels(f"word.field.{word}"), brief.type.head(3, tone.ink), half),
            *after(4.0, list_pieces(brief, persona, word, half)),
        )
        for word, tone in (("loves", brief.theme.delight), ("hates", brief.theme.pain))
        if getattr(persona, word)
    ]
    if not columns:
        return ()
    beside_each_other = row(columns, [number * (half + _COLUMN_GAP) for number in range(len(columns))])
    if beside_each_other.height <= _BESIDE_HEIGHT:
        return (beside_each_other,)
    return tuple(piece for column in columns for piece in after(_SECTION, column))


def _head(brief: Brief, name: str, color: str) -> Pieces:
    type_ = brief.type
    kind = type_.paragraph(brief.labels("word.element.persona"), type_.text(bold=True, size=9.0, color=color), 200.0)
    title = type_.paragraph(name, type_.head(1), brief.width - _TILE - 12.0)
    tile = Piece(_TILE, (Box(0, 0, _TILE, _TILE, color, 8.0), Icon(11.0, 11.0, 22.0, "users", "#FFFFFF")))
    return (
        row(((tile,), (*kind, *title[:1])), (0.0, _TILE + 12.0), sticky=True),
        *(row(((line,),), (_TILE + 12.0,), sticky=True) for line in title[1:]),
    )


def _scenarios(brief: Brief, taken: list[Scenario]) -> Pieces:
    type_ = brief.type
    pieces: list[Piece] = []
    for each in taken:
        link = f"#scenario/{each.id}"
        name = type_.paragraph(brief.name(each), type_.text(bold=True), brief.width, link=link)
        goal = brief.told(each, "goal", type_.text(muted=True), brief.width)
        pieces += after(4.0, (*(heading(name) if goal else name), *goal))
    head = type_.paragraph(brief.labels("word.many.scenario"), type_.head(3), brief.width)
    return (*head, *pieces) if pieces else ()


def _felt(brief: Brief, persona: Persona, kind: type[Pain] | type[Delight]) -> list[Pain | Delight]:
    """Return the pains or delights this persona feels, in map order."""
    journey = brief.journey
    return [
        note
        for touchpoint in journey.touchpoints()
        for note in journey.attached(touchpoint.id, kind)
        if persona.id in journey.felt_by(note.id)
    ]
