"""Deleting what is chosen: cards, notes, scenarios, personas, and stages and lanes after a question."""

from collections.abc import Collection, Sequence

from PySide6.QtWidgets import QWidget

from journeymap.model.changes import Label
from journeymap.model.edits.frame import remove_lane, remove_stage
from journeymap.model.edits.touchpoints import remove_touchpoints
from journeymap.model.elements import Attachment, Element, Lane, Persona, Scenario, Stage, Touchpoint
from journeymap.model.journey import Journey
from journeymap.ui.questions import HeldChoice, ask_about_lane, ask_about_stage
from journeymap.ui.session import Session

_LABELS: tuple[tuple[type[Element], Label], ...] = (
    (Touchpoint, Label.REMOVE_TOUCHPOINT),
    (Stage, Label.REMOVE_STAGE),
    (Lane, Label.REMOVE_LANE),
    (Persona, Label.REMOVE_PERSONA),
    (Scenario, Label.REMOVE_SCENARIO),
)


def remove(session: Session, ids: Sequence[str], parent: QWidget | None) -> bool:
    """Remove elements in one step, asking first where a stage or lane holds touchpoints.

    Returns
    -------
    False when there was nothing to remove, or the question was answered with Cancel.
    """
    session.finish()
    journey = session.journey
    chosen = dict.fromkeys(ids)
    elements = [element for element in map(journey.find, chosen) if element is not None and element.KIND != "journey"]
    moves: dict[str, str | None] = {}
    for element in elements:
        if isinstance(element, Stage | Lane) and not _settle(journey, element, chosen, moves, parent):
            return False
    if not elements:
        return False
    with session.edit(_label_of(elements)) as edit:
        # Stages and lanes last: they take along, or hand on, what was not chosen itself.
        for element in sorted(elements, key=_is_frame):
            if isinstance(element, Stage):
                remove_stage(edit, element.id, moves[element.id])
            elif isinstance(element, Lane):
                remove_lane(edit, element.id, moves[element.id])
            elif isinstance(element, Touchpoint):
                remove_touchpoints(edit, [element.id])
            elif edit.journey.has(element.id):
                edit.remove(element.id)
    return True


def held_by(journey: Journey, element: Stage | Lane, going: Collection[str] = ()) -> int:
    """Return how many touchpoints a stage or lane holds, those not counted that are ``going`` anyway."""
    if isinstance(element, Stage):
        cells = [journey.ids_in(element.id, lane.id) for lane in journey.lanes()]
    else:
        cells = [journey.ids_in(stage.id, element.id) for stage in journey.stages()]
    return sum(each not in going for cell in cells for each in cell)


def neighbour_of(journey: Journey, element: Stage | Lane, going: Collection[str] = ()) -> Stage | Lane | None:
    """Return what could take over: the one before, else the one after; only lanes that hold touchpoints.

    Parameters
    ----------
    going : ids of what is removed together with ``element`` and can take nothing over.
    """
    row: list[Stage | Lane] = []
    if isinstance(element, Stage):
        row.extend(journey.stages())
    else:
        row.extend(lane for lane in journey.lanes() if not lane.role.is_derived or lane.id == element.id)
    row = [each for each in row if each.id == element.id or each.id not in going]
    at = [each.id for each in row].index(element.id)
    if at > 0:
        return row[at - 1]
    return row[1] if len(row) > 1 else None


def sibling_of(journey: Journey, ids: Sequence[str]) -> str | None:
    """Return the stage or lane to select once these are gone: the one after, or else before them."""
    for row in (journey.stages(), journey.lanes()):
        order = [each.id for each in row]
        at = max((order.index(i) for i in ids if i in order), default=None)
        if at is not None:
            left = [i for i in (*order[at + 1 :], *reversed(order[:at])) if i not in ids]
            return left[0] if left else None
    return None


def _settle(
    journey: Journey,
    element: Stage | Lane,
    going: Collection[str],
    moves: dict[str, str | None],
    parent: QWidget | None,
) -> bool:
    """Find out where the touchpoints of ``element`` go; False when it should stay after all."""
    moves[element.id] = None
    count = held_by(journey, element, going)
    if not count:
        return True
    neighbour = neighbour_of(journey, element, going)
    question = ask_about_stage if isinstance(element, Stage) else ask_about_lane
    choice = question(parent, element.name, count, neighbour.name if neighbour is not None else None)
    if choice is HeldChoice.MOVE and neighbour is not None:
        moves[element.id] = neighbour.id
    return choice is not HeldChoice.CANCEL


def _is_frame(element: Element) -> bool:
    return isinstance(element, Stage | Lane)


def _label_of(elements: Sequence[Element]) -> Label:
    kinds = {type(element) for element in elements}
    if len(kinds) == 1:
        for kind, label in _LABELS:
            if isinstance(elements[0], kind):
                return label
    if all(isinstance(element, Attachment) for element in elements):
        return Label.REMOVE_NOTE
    return Label.REMOVE
