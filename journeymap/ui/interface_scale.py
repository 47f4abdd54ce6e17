"""How large the whole interface is drawn: a factor of everything on screen, taken up when the program starts.

Qt multiplies every length of a program by QT_SCALE_FACTOR before anything is drawn, so type, icons, lines, paddings and
our own painting grow alike and stay crisp, and no text can outgrow its place. It is read once, so another size needs
the program to start again; the zoom of the map is apart from it.
"""

import os
import sys
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from journeymap.ui.settings import Settings

SCALES = (90, 100, 110, 125, 150, 175, 200)
"""Sizes on offer, in percent."""

ORDINARY = 100
SETTING = "interface-size"
_QT_NAME = "QT_SCALE_FACTOR"


class InterfaceScale(QObject):
    """The size in use, and the one chosen for the next start.

    Signals
    -------
    changed() : another size was chosen.
    restart_wanted() : somebody wants it now; all windows are to be closed and opened again.
    """

    changed = Signal()
    restart_wanted = Signal()

    def __init__(self, settings: Settings, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._settings = settings
        self.in_use = chosen_scale(settings)

    @property
    def chosen(self) -> int:
        """Percent chosen, in use now or at the next start."""
        return chosen_scale(self._settings)

    def choose(self, percent: int) -> bool:
        """Keep another size; tells whether the program must start again to show it."""
        if percent != self.chosen:
            self._settings.keep(SETTING, str(percent))
            self.changed.emit()
        return percent != self.in_use

    def restart(self) -> None:
        """Ask for the chosen size now."""
        self.restart_wanted.emit()


def chosen_scale(settings: Settings) -> int:
    """Return the percent kept in ``settings``; whatever is not on offer counts as 100."""
    kept = settings.text(SETTING)
    return next((percent for percent in SCALES if str(percent) == kept), ORDINARY)


@contextmanager
def scaled(settings: Settings) -> Iterator[None]:
    """Let the QApplication made inside be drawn in the chosen size.

    A factor that the person set outside is multiplied, not replaced; programs started later get theirs back.
    """
    outside = os.environ.get(_QT_NAME)
    percent = chosen_scale(settings)
    if percent != ORDINARY:
        os.environ[_QT_NAME] = f"{_factor(outside) * percent / 100:g}"
    try:
        yield
    finally:
        if outside is not None:
            os.environ[_QT_NAME] = outside
        else:
            os.environ.pop(_QT_NAME, None)


def restart_command(paths: Sequence[Path]) -> tuple[str, list[str]]:
    """Return program and arguments that open the maps at ``paths`` in a new program."""
    return sys.executable, ["-m", "journeymap", *(str(path.absolute()) for path in paths)]


def _factor(text: str | None) -> float:
    try:
        factor = float(text or 1.0)
    except ValueError:
        return 1.0
    return factor if 0.1 <= factor <= 10.0 else 1.0
