"""Choices that depend on the journey: personas, pains."""

from collections.abc import Callable, Iterator, Sequence

from journeymap.model.elements import Pain, Touchpoint
from journeymap.model.journey import Journey
from journeymap.model.vocabulary import LaneRole
from journeymap.ui.inspector.colors import persona_color
from journeymap.ui.inspector.editors.choices import ChipsEditor, Choice, ComboEditor
from journeymap.ui.inspector.editors.editor import Editor
from journeymap.ui.inspector.editors.picks import PicksEditor
from journeymap.ui.inspector.editors.segments import FacesEditor
from journeymap.ui.inspector.make import NOTHING
from journeymap.ui.inspector.targets import StopTarget, Target

Offer = Callable[[Editor, Journey, Sequence[Target]], None]
"""Tells an editor what there is to choose from now."""


def persona_list(editor: Editor, journey: Journey, targets: Sequence[Target]) -> None:
    """Offer every persona, or nobody."""
    if isinstance(editor, ComboEditor):
        editor.set_choices([Choice(None, NOTHING), *(Choice(each.id, each.name) for each in journey.personas())])


def persona_chips(editor: Editor, journey: Journey, targets: Sequence[Target]) -> None:
    """Offer every persona, with their dot."""
    if isinstance(editor, ChipsEditor):
        theme = editor.look.theme
        editor.set_choices(
            [Choice(each.id, each.name, color=persona_color(journey, theme, each.id)) for each in journey.personas()]
        )


def lane_roles(editor: Editor, journey: Journey, targets: Sequence[Target]) -> None:
    """Offer the roles of a lane; one that holds touchpoints cannot become one that shows what they carry."""
    if not isinstance(editor, ComboEditor):
        return
    holds = any(journey.ids_in(stage.id, target.key) for target in targets for stage in journey.stages())
    roles = [role for role in LaneRole if not (holds and role.is_derived)]
    editor.set_choices([Choice(role, editor.look.words(f"word.role.{role.value}")) for role in roles])


def pains(editor: Editor, journey: Journey, targets: Sequence[Target]) -> None:
    """Offer every pain of the map, those of the opportunity's own touchpoint first."""
    if not isinstance(editor, PicksEditor):
        return
    own = {journey.touchpoint_of(target.key) for target in targets}
    near: list[Choice] = []
    far: list[Choice] = []
    for touchpoint, pain in _pains(journey):
        if touchpoint.id in own:
            near.append(Choice(pain.id, pain.text))
        else:
            far.append(Choice(pain.id, f"{pain.text} — {touchpoint.name}"))
    editor.set_choices(near, far)


def touchpoint_emotion(editor: Editor, journey: Journey, targets: Sequence[Target]) -> None:
    """Show what a visit takes over from its touchpoint while it has no emotion of its own."""
    first = targets[0]
    stop = first.stop(journey) if isinstance(first, StopTarget) else None
    if isinstance(editor, FacesEditor) and stop is not None:
        editor.set_default(journey.get(stop.touchpoint, Touchpoint).emotion)


def _pains(journey: Journey) -> Iterator[tuple[Touchpoint, Pain]]:
    for touchpoint in journey.touchpoints():
        for pain in journey.attached(touchpoint.id, Pain):
            yield touchpoint, pain
