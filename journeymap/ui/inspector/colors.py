"""Which colour stands for whom: personas wear the line of their first scenario, stages their tone."""

from journeymap.layout.theme import Theme, Tone
from journeymap.model.journey import Journey


def persona_color(journey: Journey, theme: Theme, persona_id: str) -> str:
    """Return the colour of a persona's dot: that of their first scenario, or a quiet one without any."""
    for number, scenario in enumerate(journey.scenarios()):
        if journey.persona_of(scenario.id) == persona_id:
            return theme.route_style(number).color
    return theme.muted


def scenario_color(journey: Journey, theme: Theme, scenario_id: str) -> str:
    """Return the colour of a scenario's line."""
    ids = [scenario.id for scenario in journey.scenarios()]
    return theme.route_style(ids.index(scenario_id)).color if scenario_id in ids else theme.muted


def stage_tone(journey: Journey, theme: Theme, stage_id: str) -> Tone:
    """Return the tone of a stage."""
    ids = [stage.id for stage in journey.stages()]
    return theme.stage_tone(ids.index(stage_id)) if stage_id in ids else theme.badge
