"""The actions of the Journey menu, in the order they stand in it."""

from journeymap.ui.actions.spec import ActionSpec, When
from journeymap.ui.marked import QT_TRANSLATE_NOOP

JOURNEY_ROWS: tuple[ActionSpec, ...] = (
    ActionSpec("journey.settings", QT_TRANSLATE_NOOP("Actions", "&Journey Settings…"), "journey", ("Alt+Return",)),
    ActionSpec(
        "journey.show-routes",
        QT_TRANSLATE_NOOP("Actions", "Show &All Scenarios"),
        "journey",
        when=When.ANY_SCENARIO,
        starts_section=True,
    ),
    ActionSpec(
        "journey.hide-routes",
        QT_TRANSLATE_NOOP("Actions", "&Hide All Scenarios"),
        "journey",
        when=When.ANY_SCENARIO,
    ),
    ActionSpec(
        "journey.draw-path",
        QT_TRANSLATE_NOOP("Actions", "&Draw Scenario Path"),
        "journey",
        when=When.SCENARIO_CURRENT,
        choice="own",
        starts_section=True,
    ),
)
