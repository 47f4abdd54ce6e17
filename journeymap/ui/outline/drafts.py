"""Rows that are only about to be: where they will stand, and what becomes of them once they have a name."""

from dataclasses import dataclass

from journeymap.model.changes import Label
from journeymap.model.edit import Edit
from journeymap.model.edits.elements import as_typed
from journeymap.model.edits.frame import add_lane, add_stage
from journeymap.model.edits.notes import attach, move_attachment
from journeymap.model.edits.paths import add_persona, add_scenario, add_visit
from journeymap.model.edits.touchpoints import place_touchpoint
from journeymap.model.elements import (
    Attachment,
    Delight,
    Feedback,
    Lane,
    Metric,
    Opportunity,
    Pain,
    Persona,
    Scenario,
    Stage,
    Touchpoint,
)
from journeymap.model.journey import Journey
from journeymap.model.relations import GuideStep
from journeymap.model.vocabulary import LaneRole
from journeymap.ui.inspector.targets import StopTarget
from journeymap.ui.outline.contents import LANES, PERSONAS, SCENARIOS, Key, Sort, children_of, parent_of
from journeymap.ui.placing import labels_of, shown_texts
from journeymap.ui.presets import add_first_lanes, ensure_cell
from journeymap.ui.session import Session

NoteKind = type[Pain] | type[Delight] | type[Opportunity] | type[Metric] | type[Feedback]
"""A kind of note."""

NOTE_KINDS: tuple[NoteKind, ...] = (Pain, Delight, Opportunity, Metric, Feedback)
"""What can hang on a touchpoint, in the order it is offered."""

_INSIDE = {
    Sort.ROOT: Sort.STAGE,
    Sort.STAGE: Sort.TOUCHPOINT,
    Sort.TOUCHPOINT: Sort.NOTE,
    Sort.LANES: Sort.LANE,
    Sort.SCENARIOS: Sort.SCENARIO,
    Sort.SCENARIO: Sort.VISIT,
    Sort.VISIT: Sort.STEP,
    Sort.PERSONAS: Sort.PERSONA,
}


@dataclass(frozen=True, slots=True)
class Draft:
    """A row about to be.

    Parameters
    ----------
    parent, place : where it will stand in the outline.
    beside : the row it was asked for from: the new one takes its lane, persona or role.
    note : for a note, which kind.
    """

    sort: Sort
    parent: Key
    place: int
    beside: Key | None = None
    note: NoteKind = Pain


def beside(journey: Journey, key: Key, *, above: bool) -> Draft | None:
    """Return the draft of another row like ``key``, right below or above it; for a heading, of its last child."""
    if key in (LANES, SCENARIOS, PERSONAS):
        return inside(journey, key)
    parent = parent_of(journey, key)
    if parent is None:
        return None
    place = children_of(journey, parent).index(key) + (0 if above else 1)
    element = journey.find(key.id)
    return Draft(key.sort, parent, place, key, type(element) if isinstance(element, Attachment) else Pain)


def inside(journey: Journey, key: Key, note: NoteKind = Pain) -> Draft | None:
    """Return the draft of the last row below ``key``; None where nothing goes below."""
    sort = _INSIDE.get(key.sort)
    if sort is None:
        return None
    # Below the root, headings follow the stages.
    place = sum(child.sort is sort for child in children_of(journey, key))
    return Draft(sort, key, place, None, note)


def make(session: Session, draft: Draft, name: str) -> Key | None:
    """Put what a draft stands for into the journey under a name, in one step; return its key."""
    journey = session.journey
    if draft.parent.id and not journey.has(draft.parent.id):
        return None
    with session.edit(_LABELS[draft.sort]) as edit:
        return _made(session, edit, draft, name)


def make_visit(session: Session, draft: Draft, touchpoint: str) -> Key:
    """Let a scenario stop at a touchpoint, where the draft says; return the visit's key."""
    with session.edit(Label.ADD_VISIT) as edit:
        return Key(Sort.VISIT, draft.parent.id, add_visit(edit, draft.parent.id, touchpoint, draft.place))


_LABELS = {
    Sort.STAGE: Label.ADD_STAGE,
    Sort.TOUCHPOINT: Label.ADD_TOUCHPOINT,
    Sort.NOTE: Label.ATTACH,
    Sort.LANE: Label.ADD_LANE,
    Sort.SCENARIO: Label.ADD_SCENARIO,
    Sort.STEP: Label.CHANGE_GUIDE,
    Sort.PERSONA: Label.ADD_PERSONA,
}


def _made(session: Session, edit: Edit, draft: Draft, name: str) -> Key | None:
    journey, texts = edit.journey, shown_texts(session)
    if draft.sort is Sort.STAGE:
        made = add_stage(edit, as_typed(Stage(id="", name=name), texts), draft.place)
        add_first_lanes(edit, labels_of(session))
    elif draft.sort is Sort.TOUCHPOINT:
        made = _made_touchpoint(session, edit, draft, name)
    elif draft.sort is Sort.NOTE:
        made = attach(edit, as_typed(_note(draft.note, name), texts), draft.parent.id)
        move_attachment(edit, made, draft.parent.id, draft.place)
    elif draft.sort is Sort.LANE:
        like = journey.find(draft.beside.id) if draft.beside is not None else None
        role = like.role if isinstance(like, Lane) and not like.role.is_derived else LaneRole.FRONTSTAGE
        made = add_lane(edit, as_typed(Lane(id="", name=name, role=role), texts), draft.place)
    elif draft.sort is Sort.SCENARIO:
        persona = journey.persona_of(draft.beside.id) if draft.beside is not None else None
        made = add_scenario(edit, as_typed(Scenario(id="", name=name), texts), persona, draft.place)
    elif draft.sort is Sort.PERSONA:
        made = add_persona(edit, as_typed(Persona(id="", name=name), texts), draft.place)
    else:
        return _made_step(edit, draft, name)
    return Key(draft.sort, made)


def _made_touchpoint(session: Session, edit: Edit, draft: Draft, name: str) -> str:
    stage, index = draft.parent.id, None
    if draft.beside is not None:
        place = edit.journey.place_of(draft.beside.id)
        below = children_of(edit.journey, draft.parent).index(draft.beside) < draft.place
        lane, index = place.lane, place.index + (1 if below else 0)
    else:
        last = children_of(edit.journey, draft.parent)
        lane = edit.journey.lane_of(last[-1].id) if last else ensure_cell(edit, labels_of(session))[1]
    return place_touchpoint(edit, as_typed(Touchpoint(id="", name=name), shown_texts(session)), stage, lane, index)


def _note(kind: NoteKind, text: str) -> Attachment:
    return Metric(id="", name=text) if issubclass(kind, Metric) else kind(id="", text=text)


def _made_step(edit: Edit, draft: Draft, name: str) -> Key:
    target = StopTarget(draft.parent.id, draft.parent.number)
    guide = list(target.guide(edit.journey))
    guide.insert(draft.place, GuideStep(action=name))
    target.write(edit, "guide", tuple(guide))
    return Key(Sort.STEP, draft.parent.id, draft.parent.number, draft.place)
