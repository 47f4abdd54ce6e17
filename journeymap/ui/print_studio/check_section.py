"""Several of a few: the parts of a booklet, the kinds of cards."""

from collections.abc import Callable
from dataclasses import replace
from enum import StrEnum
from typing import Any

from PySide6.QtCore import QSignalBlocker
from PySide6.QtWidgets import QCheckBox, QGridLayout, QWidget

from journeymap.i18n import Labels
from journeymap.layout.kit.kit import KitOptions
from journeymap.ui.print_studio.section import Section

_COLUMNS = 2


class CheckSection(Section):
    """A check for each member of an enumeration.

    Parameters
    ----------
    field : of the options: the frozen set of those checked.
    key : of the printed words' name of a member, its value in place of ``{}``.
    labels : gives the printed words in the interface's language.
    title : gives the heading in it.
    """

    def __init__(
        self,
        field: str,
        members: type[StrEnum],
        key: str,
        labels: Callable[[], Labels],
        title: Callable[[], str],
        parent: QWidget,
    ) -> None:
        super().__init__(parent)
        self._field, self._key, self._labels, self._title = field, key, labels, title
        self.checks: dict[Any, QCheckBox] = {member: QCheckBox(self) for member in members}
        grid = QGridLayout()
        grid.setHorizontalSpacing(10)
        grid.setVerticalSpacing(7)
        rows = (len(self.checks) + _COLUMNS - 1) // _COLUMNS
        for number, check in enumerate(self.checks.values()):
            grid.addWidget(check, number % rows, number // rows)
            check.toggled.connect(self._tell)
        self.column.addLayout(grid)
        self.speak()

    def show_options(self, options: KitOptions) -> None:
        """Check what ``options`` hold."""
        chosen = getattr(options, self._field)
        for member, check in self.checks.items():
            blocker = QSignalBlocker(check)
            check.setChecked(member in chosen)
            del blocker

    def applied(self, options: KitOptions) -> KitOptions:
        """Return ``options`` with what is checked."""
        chosen = frozenset(member for member, check in self.checks.items() if check.isChecked())
        changes: dict[str, Any] = {self._field: chosen}
        return replace(options, **changes)

    def speak(self) -> None:
        """Word everything in the interface's language."""
        self.heading.setText(self._title())
        labels = self._labels()
        for member, check in self.checks.items():
            check.setText(labels(self._key.format(member.value)))
