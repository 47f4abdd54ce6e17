"""The actions of the Help menu, in the order they stand in it."""

from journeymap.ui.actions.spec import ActionSpec
from journeymap.ui.marked import QT_TRANSLATE_NOOP

HELP_ROWS: tuple[ActionSpec, ...] = (
    ActionSpec("help.first-map", QT_TRANSLATE_NOOP("Actions", "Make Your First Map in &3 Minutes"), "help"),
    ActionSpec("help.workshop", QT_TRANSLATE_NOOP("Actions", "Prepare a &Workshop, Step by Step"), "help"),
    ActionSpec("help.shortcuts", QT_TRANSLATE_NOOP("Actions", "&Keyboard Shortcuts"), "help", ("F1",), icon="keyboard"),
    ActionSpec("submenu:help/samples", "", "help"),
    ActionSpec("help.about", QT_TRANSLATE_NOOP("Actions", "&About journeymap"), "help", starts_section=True),
)
