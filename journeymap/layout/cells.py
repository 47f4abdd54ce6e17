"""What every cell of the map shows: its cards, and what they hand on to the derived lanes."""

from dataclasses import dataclass
from functools import partial

from journeymap.layout.board import Part
from journeymap.layout.cards import card_part
from journeymap.layout.curve import Moment
from journeymap.layout.keepsakes import Keepsakes
from journeymap.layout.pen import Pen
from journeymap.model.elements import Attachment, Lane, Stage
from journeymap.model.journey import Journey


@dataclass(frozen=True, slots=True, eq=False)
class CellContent:
    """One cell; two are equal only if they are the same, which makes comparing cheap.

    Parameters
    ----------
    cards : in order.
    row_heights : of the rows the cards fill.
    moments : each touchpoint's own emotion.
    carried : what hangs on the touchpoints, each with its touchpoint's name.
    """

    cards: tuple[Part, ...]
    row_heights: tuple[float, ...]
    moments: tuple[Moment, ...]
    carried: tuple[tuple[Attachment, str], ...]


def cell_content(
    journey: Journey, stage: Stage, number: int, lane: Lane, columns: int, pen: Pen, kept: Keepsakes
) -> CellContent:
    """Draw the cards of one cell, keeping those that did not change.

    Parameters
    ----------
    number : the stage's, counted from 0.
    columns : how many cards stand side by side.
    """
    tone, where = pen.theme.stage_tone(number), (stage.name, lane.name)
    cards, moments, carried = [], [], []
    for touchpoint in journey.touchpoints_in(stage.id, lane.id):
        attachments = journey.attachments(touchpoint.id)
        draw = partial(card_part, touchpoint, attachments, where, tone, pen)
        cards.append(kept.get(("card", touchpoint.id), (touchpoint, attachments, where, number), draw))
        moments.append(Moment(touchpoint.id, touchpoint.name, -1, touchpoint.emotion, number))
        carried += [(attachment, touchpoint.name) for attachment in attachments]
    heights = tuple(
        max(card.height for card in cards[start : start + columns]) for start in range(0, len(cards), columns)
    )
    return CellContent(tuple(cards), heights, tuple(moments), tuple(carried))
