"""journeymap: customer journeys in a physical store and around it, as a graph in one readable file.

This module is the door for scripts::

    import journeymap

    shop = journeymap.open("shop.journey.yaml")
    for stage in shop.journey.stages():
        print(stage.name)

Everything a script needs is reachable from here: the elements (``journeymap.Touchpoint``, ``journeymap.Pain`` …),
``journeymap.Relation`` and ``journeymap.Label``, and what can go wrong (``journeymap.Unreadable``,
``journeymap.SaveFailed``). The verbs are in :mod:`journeymap.model.edits`. Importing this module stays cheap: the rest
of the program is imported when it is first asked for, and Qt never is.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import os

    from journeymap.door import OpenMap as OpenMap
    from journeymap.model.changes import Label as Label
    from journeymap.model.elements import Delight as Delight
    from journeymap.model.elements import Feedback as Feedback
    from journeymap.model.elements import JourneyDetails as JourneyDetails
    from journeymap.model.elements import Lane as Lane
    from journeymap.model.elements import Metric as Metric
    from journeymap.model.elements import Opportunity as Opportunity
    from journeymap.model.elements import Pain as Pain
    from journeymap.model.elements import Persona as Persona
    from journeymap.model.elements import Scenario as Scenario
    from journeymap.model.elements import Stage as Stage
    from journeymap.model.elements import Touchpoint as Touchpoint
    from journeymap.model.relations import Relation as Relation
    from journeymap.storage.problems import SaveFailed as SaveFailed
    from journeymap.storage.problems import Unreadable as Unreadable

__version__ = "0.1.0"

_ROOMS = {
    "journeymap.door": ("OpenMap",),
    "journeymap.model.changes": ("Label",),
    "journeymap.model.elements": (
        "Delight",
        "Feedback",
        "JourneyDetails",
        "Lane",
        "Metric",
        "Opportunity",
        "Pain",
        "Persona",
        "Scenario",
        "Stage",
        "Touchpoint",
    ),
    "journeymap.model.relations": ("Relation",),
    "journeymap.storage.problems": ("SaveFailed", "Unreadable"),
}
_HOME_OF = {name: room for room, names in _ROOMS.items() for name in names}


def open(path: str | os.PathLike[str]) -> OpenMap:
    """Read a ``*.journey.yaml`` file.

    Raises
    ------
    Unreadable : the file can't be read or isn't a map; ``problems`` tells all that is wrong with it.
    """
    from journeymap.door import open_map

    return open_map(path)


def new(template: str = "blank", language: str = "ko") -> OpenMap:
    """Start a map from a template; ``save(path)`` gives it a file.

    Parameters
    ----------
    language : ``ko`` or ``en``.

    Raises
    ------
    KeyError : there is no such template.
    """
    from journeymap.door import new_map

    return new_map(template, language)


def __getattr__(name: str) -> object:
    """Import what a script asks for when it first asks."""
    if name not in _HOME_OF:
        raise AttributeError(f"module 'journeymap' has no attribute {name!r}")
    return getattr(import_module(_HOME_OF[name]), name)


def __dir__() -> list[str]:
    return sorted({*globals(), *_HOME_OF})
