"""Every action of a window, as data: the one place that gives menus, keys and buttons their content.

Keys are written out and not taken from ``QKeySequence.StandardKey``, whose X11 table puts
Ctrl+D on Delete, leaves Full Screen and Preferences empty, and lacks Ctrl+Y and Ctrl+=.
Single letters are never keys: on the canvas, typing means naming.
"""

from journeymap.ui.actions.edit_rows import EDIT_ROWS
from journeymap.ui.actions.file_rows import FILE_ROWS
from journeymap.ui.actions.help_rows import HELP_ROWS
from journeymap.ui.actions.insert_rows import INSERT_ROWS
from journeymap.ui.actions.journey_rows import JOURNEY_ROWS
from journeymap.ui.actions.spec import ActionSpec
from journeymap.ui.actions.view_rows import VIEW_ROWS

SPECS: tuple[ActionSpec, ...] = FILE_ROWS + EDIT_ROWS + VIEW_ROWS + INSERT_ROWS + JOURNEY_ROWS + HELP_ROWS
"""All actions, in the order they stand in their menus."""


def spec(action_id: str) -> ActionSpec:
    """Return the action called ``action_id`` (KeyError: there is none)."""
    return _BY_ID[action_id]


_BY_ID = {each.id: each for each in SPECS}
