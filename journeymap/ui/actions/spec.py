"""What an action is: the row of a table that gives menus, keys, buttons and the command box their content."""

from dataclasses import dataclass
from enum import StrEnum

SUBMENU = "submenu:"
"""A spec with this id prefix is the place of a submenu in its parent."""


class When(StrEnum):
    """What must be so for an action to make sense."""

    ALWAYS = "always"
    CAN_UNDO = "can-undo"
    CAN_REDO = "can-redo"
    TOUCHPOINTS_CHOSEN = "touchpoints-chosen"
    ONE_TOUCHPOINT_CHOSEN = "one-touchpoint-chosen"
    REMOVABLE_CHOSEN = "removable-chosen"
    SOMETHING_CHOSEN = "something-chosen"
    ANY_TOUCHPOINT = "any-touchpoint"
    ANY_SCENARIO = "any-scenario"
    SCENARIO_CURRENT = "scenario-current"


@dataclass(frozen=True, slots=True)
class ActionSpec:
    """One action.

    Parameters
    ----------
    text : English source in the translation context "Actions".
    menu : path of the menu it stands in, see ``MENUS``; empty for actions without one.
    choice : actions of one choice exclude one another; "" is an action, "own" a check of its own.
    starts_section : a line is drawn above it.
    """

    id: str
    text: str
    menu: str
    keys: tuple[str, ...] = ()
    icon: str = ""
    when: When = When.ALWAYS
    choice: str = ""
    starts_section: bool = False
