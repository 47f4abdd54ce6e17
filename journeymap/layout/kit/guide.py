"""A guide on paper: numbered steps with who acts, what they do and say, and a box to tick."""

from dataclasses import dataclass, replace

from journeymap.layout.geometry import Rect
from journeymap.layout.kit.blocks import row, rule
from journeymap.layout.kit.brief import Brief
from journeymap.layout.kit.pieces import Piece, Pieces, after, heading, tagged
from journeymap.layout.kit.type import SMALL, TEXT
from journeymap.layout.marks import Box
from journeymap.layout.pages import FieldKind, FormField, Role
from journeymap.layout.theme import Tone
from journeymap.model.bilingual import beside
from journeymap.model.elements import Scenario
from journeymap.model.journey import Stop
from journeymap.model.relations import GuideStep

_NUMBER = 16.0
_TICK = 12.0
_PAD = 7.0


@dataclass(frozen=True, slots=True)
class StepLook:
    """How the steps of a guide are set.

    Parameters
    ----------
    actor_x, actor_width : the column of who acts, in points.
    is_form : whether the boxes can be ticked on the screen.
    """

    actor_x: float = 26.0
    actor_width: float = 52.0
    is_form: bool = False


WIDE = StepLook()


def guide_pieces(brief: Brief, stop: Stop, tone: Tone, look: StepLook = WIDE) -> Pieces:
    """Return the heading and steps of what a scenario's visit says to do; nothing where it says nothing."""
    rows = step_pieces(brief, stop, tone, look)
    if not rows:
        return ()
    scenario = brief.journey.get(stop.scenario, Scenario)
    names = ", ".join(filter(None, (scenario.name, brief.persona_name(scenario.id))))
    words = brief.labels("kit.guide-for", scenario=names)
    head = brief.type.paragraph(words, brief.type.head(3), brief.width)
    return (*heading(head), *after(_PAD, rows))


def step_pieces(brief: Brief, stop: Stop, tone: Tone, look: StepLook = WIDE) -> Pieces:
    """Return the steps of a visit's guide, a rule below each."""
    rows: list[Piece] = []
    for number, step in enumerate(stop.visit.guide, 1):
        rows += _step(brief, stop, (number, step), tone, look)
        # The last step never stands alone on a page.
        is_kept = number == len(stop.visit.guide) - 1
        rows.append(replace(rule(brief.width, brief.theme.line, gap=_PAD), sticky=is_kept))
    return tuple(rows)


def _step(brief: Brief, stop: Stop, numbered: tuple[int, GuideStep], tone: Tone, look: StepLook) -> Pieces:
    type_ = brief.type
    number, step = numbered
    left = look.actor_x + look.actor_width
    item = type_.tag(Role.LIST_ITEM)
    lines = tagged(_words(brief, step, brief.width - left - _TICK - 14.0), item)
    actor = type_.paragraph(
        brief.labels(f"word.actor.{step.actor.value}"),
        type_.text(bold=True, size=SMALL, color=tone.ink),
        look.actor_width - 4.0,
    )
    name = f"{stop.scenario}/{stop.touchpoint}/{stop.number}/{number}" if look.is_form else ""
    tick = tick_box(brief, name, step.action)
    circle = replace(_circle(brief, number, brief.route_of(stop.scenario).color), tag=item)
    first, *rest = lines
    top = row(
        ((tick,), (circle,), tagged(actor, item), (first,)),
        (brief.width - _TICK, 0.0, look.actor_x, left),
        gap=_PAD,
        sticky=True,
    )
    return (top, *(row(((each,),), (left,), sticky=True) for each in rest))


def _words(brief: Brief, step: GuideStep, width: float) -> Pieces:
    """Return what is done, said, looked at, and recommended."""
    type_ = brief.type
    small = type_.text(muted=True, size=SMALL)
    said: list[Pieces] = [brief.told(step, "action", type_.text(bold=True, size=TEXT), width)]
    if step.line:
        said.append(type_.paragraph(brief.labels("kit.quoted", words=step.line), small, width))
        said.append(brief.second(beside(step, "line"), small, width))
    said.append(brief.told(step, "data", small, width))
    for branch in step.branches:
        style = type_.text(size=SMALL)
        words = brief.labels("kit.branch", answer=branch.answer, recommendation=branch.recommendation)
        said.append(type_.paragraph(words, style, width))
        if answer := beside(branch, "answer"):
            other = brief.labels("kit.branch", answer=answer, recommendation=beside(branch, "recommendation"))
            said.append(brief.second(other, style, width))
    return tuple(piece for paragraph in said for piece in paragraph) or (Piece(type_.text().leading),)


def _circle(brief: Brief, number: int, color: str) -> Piece:
    type_ = brief.type
    digit = type_.text(bold=True, size=SMALL, color="#FFFFFF")
    return Piece(
        _NUMBER,
        (
            Box(0, 0, _NUMBER, _NUMBER, color, _NUMBER / 2),
            *type_.line(str(number), (_NUMBER - type_.width(str(number), digit)) / 2, 11.3, digit),
        ),
    )


def tick_box(brief: Brief, name: str, says: str, size: float = _TICK) -> Piece:
    """Return a box to tick; with a ``name`` it can be ticked on the screen, where ``says`` is read out."""
    field = FormField(Rect(0, 0, size, size), name, FieldKind.CHECK, says)
    box = Box(0, 0, size, size, None, 2.5, brief.theme.muted, 0.8)
    return Piece(size, (box,), fields=(field,) if name else ())
