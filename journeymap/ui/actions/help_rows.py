"""The actions of the Help menu, in the order they stand in it."""

from journeymap.ui.actions.spec import ActionSpec
from journeymap.ui.marked import QT_TRANSLATE_NOOP

HELP_ROWS: tuple[ActionSpec, ...] = (
    ActionSpec("submenu:help/samples", "", "help"),
    ActionSpec("help.about", QT_TRANSLATE_NOOP("Actions", "&About journeymap"), "help", starts_section=True),
)
