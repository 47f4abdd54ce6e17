"""reportlab, imported so that nothing beside our own code is executed or consulted.

On import reportlab 5.1 runs ``reportlab_mods`` and ``reportlab_settings`` from the search path
(with ``python -m`` that is the folder one stands in), ``~/.reportlab_mods`` and
``~/.reportlab_settings``, and lets ``RL_*`` variables overrule its settings. ``SOURCE_DATE_EPOCH``
goes into a file's identity, and ends an export where it is no number. A received folder must
not run code and two machines must write the same bytes, so all of these are shut before the
first import. Import this module before any other of reportlab.
"""

import os
import sys
import time
from types import ModuleType

_EXECUTED_MODULES = (
    "reportlab_mods",
    "reportlab_settings",
    "reportlab.local_rl_mods",
    "reportlab.local_rl_settings",
)
_VARIABLE_PREFIX = "RL_"
_MOMENT = 946684800.0
"""The beginning of 2000, as reportlab has it."""


def _shut() -> None:
    """Import reportlab's settings with every outside source replaced by an empty one."""
    for name in _EXECUTED_MODULES:
        sys.modules.setdefault(name, ModuleType(name))
    variables = {name: value for name, value in os.environ.items() if name.startswith(_VARIABLE_PREFIX)}
    for name in variables:
        del os.environ[name]
    try:
        from reportlab import rl_config
    finally:
        os.environ.update(variables)
    # Plain binary streams: a fifth smaller than text-armoured ones, and no slower step more.
    rl_config.useA85 = 0
    from reportlab.lib.utils import TimeStamp
    from reportlab.pdfbase import pdfdoc

    class Moment(TimeStamp):
        """The moment of an export: one and the same for files that do not vary."""

        def __init__(self, invariant: int | None = None) -> None:
            if not invariant:
                super().__init__(invariant)
                return
            self.t, self.tzname, self.dhh, self.dmm = _MOMENT, "UTC", 0, 0
            self.lt = time.gmtime(_MOMENT)
            self.YMDhms = tuple(self.lt)[:6]

    pdfdoc.TimeStamp = Moment  # type: ignore[attr-defined]  # the stubs leave out what it imports


_shut()
