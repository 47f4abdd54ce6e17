"""What an action is: the row of a table that gives menus, keys, buttons and the command box their content."""

from dataclasses import dataclass
from enum import StrEnum

SUBMENU = "submenu:"
"""A spec with this id prefix is the place of a submenu in its parent."""


_SPEAKING = frozenset({"view/zoom", "view/panels", "view/saved"})
"""Submenus whose actions are understood without their title."""


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
    FILTERED = "filtered"
    LANE_CHOSEN = "lane-chosen"
    LANES_HIDDEN = "lanes-hidden"
    VIEWS_SAVED = "views-saved"


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

    @property
    def needs_menu(self) -> bool:
        """Whether its text says too little without the submenu it stands in, as "Dark" does."""
        return "/" in self.menu and self.menu not in _SPEAKING
