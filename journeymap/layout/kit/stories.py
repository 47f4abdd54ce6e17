"""A scenario's pages: its path as a curve of feeling, then stop by stop who does and says what."""

from dataclasses import replace

from journeymap.layout.faces import face_marks
from journeymap.layout.kit.blocks import row
from journeymap.layout.kit.brief import Brief
from journeymap.layout.kit.guide import step_pieces
from journeymap.layout.kit.people import persona_anchor
from journeymap.layout.kit.pieces import Entry, Piece, Pieces, after, on_new_page
from journeymap.layout.kit.strip import scenario_strip
from journeymap.layout.kit.touchpoint_page import touchpoint_anchor
from journeymap.layout.kit.type import SMALL, SUBHEADING, Style
from journeymap.layout.marks import Box, FontKey, Icon
from journeymap.layout.pages import Role
from journeymap.model.bilingual import beside
from journeymap.model.elements import Scenario, Stage, Touchpoint
from journeymap.model.journey import Stop
from journeymap.model.kinds import icon_of

_SECTION = 20.0
_CURVE_HEIGHT = 150.0
_PARAGRAPH = 8.0
_TILE = 44.0
_FACE = 16.0
_FACE_ROOM = 92.0
_FACE_GAP = 12.0
_ICON = 16.0
_STOP_X = 26.0


def scenario_anchor(scenario_id: str) -> str:
    """Return the name links to a scenario's page use."""
    return f"scenario/{scenario_id}"


def scenario_pieces(brief: Brief, scenario: Scenario, level: int = 1) -> Pieces:
    """Return the pages of a scenario.

    Parameters
    ----------
    level : of its line in the table of contents.
    """
    type_ = brief.type
    stops = brief.journey.visits(scenario.id)
    name = brief.name(scenario)
    sections: list[Pieces] = [
        brief.told(scenario, "goal", Style(SUBHEADING, brief.theme.ink, FontKey.REGULAR), brief.width),
        after(_PARAGRAPH, brief.told(scenario, "notes", type_.text(muted=True), brief.width)),
    ]
    if len(stops) > 1:
        sections.append((scenario_strip(brief, stops, _CURVE_HEIGHT),))
    sections += [_stop(brief, stop, number) for number, stop in enumerate(stops, 1)]
    body = (piece for section in sections for piece in after(_SECTION, section))
    anchor = scenario_anchor(scenario.id)
    return on_new_page((*_head(brief, scenario, name), *body), anchor, Entry(name, anchor, level))


def _head(brief: Brief, scenario: Scenario, name: str) -> Pieces:
    type_ = brief.type
    color = brief.route_of(scenario.id).color
    persona = brief.journey.persona_of(scenario.id)
    width = brief.width - _TILE - 12.0
    small = type_.text(bold=True, size=SMALL, color=color)
    who = brief.persona_name(scenario.id) or brief.labels("word.element.scenario")
    link = f"#{persona_anchor(persona)}" if persona else ""
    title = (*type_.paragraph(who, small, width, link=link), *type_.paragraph(name, type_.head(1), width))
    tile = Piece(_TILE, (Box(0, 0, _TILE, _TILE, color, 8.0), Icon(11.0, 11.0, 22.0, "route", "#FFFFFF")))
    return (
        row(((tile,), title[:2]), (0.0, _TILE + 12.0), sticky=True),
        *(row(((line,),), (_TILE + 12.0,), sticky=True) for line in title[2:]),
    )


def _stop(brief: Brief, stop: Stop, number: int) -> Pieces:
    """Return one stop: where, what is felt and said, and the guide."""
    type_, journey = brief.type, brief.journey
    touchpoint = journey.get(stop.touchpoint, Touchpoint)
    stage, tone = brief.stage_of(touchpoint)
    width = brief.width - _STOP_X - _FACE_ROOM
    heading_style = type_.head(3)
    link = f"#{touchpoint_anchor(touchpoint.id)}"
    where = f"{_number_of(brief, stage)} {brief.name(stage)}"
    name = (
        *type_.paragraph(f"{number}. {touchpoint.name}", heading_style, width, link=link),
        *brief.second(beside(touchpoint, "name"), heading_style, width),
        *type_.paragraph(where, type_.text(size=SMALL, color=tone.ink), width),
    )
    top = type_.middle(heading_style) - _ICON / 2
    icon = Piece(_ICON, (Icon(0, top, _ICON, icon_of(touchpoint.kind, touchpoint.icon), tone.ink),))
    face = _felt(brief, journey.emotion_of(stop), type_.middle(heading_style))
    said = [
        brief.labels("kit.quoted", words=words) for words in (stop.visit.quote, beside(stop.visit, "quote")) if words
    ]
    spoken = [line for words in said for line in type_.paragraph(words, type_.text(), brief.width - _STOP_X)]
    steps = step_pieces(brief, stop, tone)
    shown = [row(((line,),), (_STOP_X,), gap=line.gap, sticky=line.sticky) for line in spoken]
    if steps and shown:
        shown[-1] = replace(shown[-1], sticky=True)
    rest = (*after(4.0, tuple(shown)), *after(8.0, steps))
    starts = (0.0, _STOP_X, brief.width - _FACE_ROOM + _FACE_GAP)
    return (row(((icon,), name, (face,)), starts, sticky=bool(rest)), *rest)


def _number_of(brief: Brief, stage: Stage) -> int:
    """Return the number of a stage on the map, counted from 1."""
    return [each.id for each in brief.journey.stages()].index(stage.id) + 1


def _felt(brief: Brief, emotion: int, middle: float) -> Piece:
    """Return a face with its name, their middles ``middle`` points below the top."""
    type_ = brief.type
    said = brief.labels(f"word.emotion.{emotion}")
    style = type_.text(muted=True, size=SMALL)
    baseline = middle + type_.baseline(style) - type_.middle(style)
    words = type_.line(said, _FACE + 6.0, baseline, style)
    tag = type_.tag(Role.FIGURE, brief.labels("kit.emotion-is", emotion=said))
    return Piece(_FACE, (*face_marks(brief.theme, emotion, 0, middle - _FACE / 2, _FACE), *words), tag=tag)
