"""New things without a drag: from a template onto the selected stage, card or cell."""

from journeymap.i18n import Labels
from journeymap.model.bilingual import Shown, seen_in, shown_of
from journeymap.model.changes import Label
from journeymap.model.edit import Edit
from journeymap.model.edits.notes import attach
from journeymap.model.edits.paths import add_persona
from journeymap.model.edits.touchpoints import place_touchpoint
from journeymap.model.elements import Delight, Lane, Opportunity, Pain, Persona, Stage, Touchpoint
from journeymap.model.journey import Journey, Place
from journeymap.model.kinds import find_kind
from journeymap.ui.presets import ensure_cell
from journeymap.ui.session import Session
from journeymap.ui.template import DELIGHT, PAIN, PERSONA, Template


def place(session: Session, template: Template) -> str | None:
    """Make what a template stands for where the selection is, select it and return its id.

    Touchpoints go after the selected card, or last into the selected stage or lane, or first
    of all into the map's first cell. Notes go to the selected touchpoint; without one nothing
    happens and None is returned.
    """
    session.finish()
    if template.is_touchpoint:
        made: str | None = _place_touchpoint(session, template)
    elif template.element == PERSONA:
        with session.edit(Label.ADD_PERSONA) as edit:
            made = add_persona(edit, Persona(id="", name=template.name))
    else:
        made = _attach_note(session, template)
    if made is not None:
        session.selection.set([made])
    return made


def new_touchpoint(template: Template) -> Touchpoint:
    """Return the touchpoint a template describes, without id and place."""
    kind = find_kind(template.kind)
    return Touchpoint(
        id="", name=template.name, kind=template.kind or "custom", channel=kind.channel if kind is not None else None
    )


def chosen_cell(session: Session) -> Place | None:
    """Return where the selection asks the next touchpoint to stand, or None without a hint.

    The index is -1 where the touchpoint should be the cell's last.
    """
    journey = session.journey
    lane = first_lane(journey)
    for chosen in reversed(session.selection.ids):
        element = journey.find(chosen)
        if isinstance(element, Touchpoint):
            here = journey.place_of(chosen)
            return Place(here.stage, here.lane, here.index + 1)
        if isinstance(element, Stage) and lane is not None:
            return Place(chosen, lane, -1)
        if isinstance(element, Lane) and not element.role.is_derived and journey.stages():
            return Place(journey.stages()[0].id, chosen, -1)
    return None


def first_lane(journey: Journey) -> str | None:
    """Return the first lane that holds touchpoints."""
    return next((lane.id for lane in journey.lanes() if not lane.role.is_derived), None)


def shown_texts(session: Session) -> Shown:
    """Return which texts are looked at: what is typed over one is in its language."""
    return shown_of(session.view.texts, session.journey.details.language)


def journey_seen(session: Session) -> Journey:
    """Return the journey with the texts that are looked at, to be read until its next change."""
    return seen_in(session.journey, session.view.texts)


def labels_of(session: Session) -> Labels:
    """Return the words of the map's own language."""
    return Labels(session.journey.details.language)


def _place_touchpoint(session: Session, template: Template) -> str:
    cell = chosen_cell(session)
    with session.edit(Label.ADD_TOUCHPOINT) as edit:
        if cell is None:
            stage, lane = ensure_cell(edit, labels_of(session))
            cell = Place(stage, lane, -1)
        return _put(edit, template, cell)


def _put(edit: Edit, template: Template, cell: Place) -> str:
    index = cell.index if cell.index >= 0 else None
    return place_touchpoint(edit, new_touchpoint(template), cell.stage, cell.lane, index)


def _attach_note(session: Session, template: Template) -> str | None:
    touchpoint = next((i for i in reversed(session.selection.ids) if _touchpoint_for(session.journey, i)), None)
    if touchpoint is None:
        return None
    with session.edit(Label.ATTACH) as edit:
        return attach(edit, new_note(template), _touchpoint_for(session.journey, touchpoint) or touchpoint)


def new_note(template: Template) -> Pain | Delight | Opportunity:
    """Return the pain, delight or opportunity a template describes, without id."""
    if template.element == PAIN:
        return Pain(id="", text=template.name)
    if template.element == DELIGHT:
        return Delight(id="", text=template.name)
    return Opportunity(id="", text=template.name)


def _touchpoint_for(journey: Journey, element_id: str) -> str | None:
    """Return the touchpoint a note goes to when ``element_id`` is chosen: itself, or what it hangs on."""
    if isinstance(journey.find(element_id), Touchpoint):
        return element_id
    return journey.touchpoint_of(element_id) if journey.has(element_id) else None
