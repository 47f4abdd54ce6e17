"""What every cell of the map shows: its cards, and what they hand on to the derived lanes."""

from collections.abc import Callable, Hashable
from dataclasses import dataclass
from functools import partial
from typing import TypeVar

from journeymap.layout.board import Part
from journeymap.layout.cards import card_part
from journeymap.layout.curve import Moment
from journeymap.layout.pen import Pen
from journeymap.model.elements import Attachment, Lane, Stage
from journeymap.model.journey import Journey

P = TypeVar("P")

_SPARE = 20_000


class Keepsakes:
    """What was made before, by key; given again while its inputs are the same."""

    def __init__(self) -> None:
        """Start with nothing."""
        self._kept: dict[Hashable, tuple[tuple[object, ...], object]] = {}

    def get(self, key: Hashable, inputs: tuple[object, ...], make: Callable[[], P]) -> P:
        """Return what was made for ``key`` if ``inputs`` are equal, or make it."""
        known = self._kept.get(key)
        if known is None or known[0] != inputs:
            known = self._kept[key] = (inputs, make())
        return known[1]  # type: ignore[return-value]  # made by `make` for the same key

    def drop(self, key: Hashable) -> None:
        """Forget what was made for ``key``."""
        self._kept.pop(key, None)

    def prune(self, needed: int) -> None:
        """Forget everything once there is far more than ``needed``: removed elements leave theirs."""
        if len(self._kept) > 4 * needed + _SPARE:
            self._kept.clear()


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
