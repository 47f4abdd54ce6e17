"""Which actions make sense while no map is shown: on the start page the others rest."""

from journeymap.ui.actions.spec import SUBMENU, ActionSpec

_MENUS = frozenset({"help", "view/theme", "view/size", "view/language"})
"""Menus all of whose actions are about the program."""

ACTIONS = frozenset(
    {
        "file.new",
        "file.new-window",
        "file.open",
        "file.start-page",
        "file.close",
        "file.quit",
        "edit.commands",
        "edit.preferences",
        "view.full-screen",
        "view.reduce-motion",
    }
)
"""Those of the other menus."""


def works_without_map(spec: ActionSpec) -> bool:
    """Whether an action makes sense where no map is shown."""
    return spec.menu in _MENUS or spec.id in ACTIONS or spec.id.startswith(SUBMENU)
