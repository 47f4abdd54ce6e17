"""A section made from the table of plain options."""

from dataclasses import replace
from typing import Any

from PySide6.QtCore import QCoreApplication, QSignalBlocker
from PySide6.QtWidgets import QCheckBox, QComboBox, QWidget

from journeymap.layout.kit.kit import KitOptions
from journeymap.ui.print_studio.kind_options import Group
from journeymap.ui.print_studio.section import Section


class PlainSection(Section):
    """The rows of one group."""

    def __init__(self, group: Group, parent: QWidget) -> None:
        super().__init__(parent)
        self._group = group
        self.combos = {each.field: QComboBox(self) for each in group.combos}
        self.checks = {each.field: QCheckBox(self) for each in group.checks}
        for spec in group.combos:
            combo = self.combos[spec.field]
            combo.addItems([""] * len(spec.choices))
            combo.currentIndexChanged.connect(self._tell)
            self.add_row(combo)
        for check in self.checks.values():
            check.toggled.connect(self._tell)
            self.column.addWidget(check)
        self.speak()

    def show_options(self, options: KitOptions) -> None:
        """Show what ``options`` say; what is not on offer shows as the first choice."""
        for spec in self._group.combos:
            values = [value for value, _ in spec.choices]
            wanted = getattr(options, spec.field)
            combo = self.combos[spec.field]
            blocker = QSignalBlocker(combo)
            combo.setCurrentIndex(values.index(wanted) if wanted in values else 0)
            del blocker
        for field, check in self.checks.items():
            blocker = QSignalBlocker(check)
            check.setChecked(getattr(options, field))
            del blocker

    def applied(self, options: KitOptions) -> KitOptions:
        """Return ``options`` with what is chosen."""
        changes: dict[str, Any] = {field: check.isChecked() for field, check in self.checks.items()}
        for spec in self._group.combos:
            changes[spec.field] = spec.choices[self.combos[spec.field].currentIndex()][0]
        return replace(options, **changes)

    def speak(self) -> None:
        """Word everything in the interface's language."""
        self.heading.setText(_said(self._group.title))
        for spec in self._group.combos:
            combo = self.combos[spec.field]
            for number, (_, words) in enumerate(spec.choices):
                combo.setItemText(number, _said(words))
            self.name_row(combo, _said(spec.name))
        for each in self._group.checks:
            self.checks[each.field].setText(_said(each.words))


def _said(words: str) -> str:
    return QCoreApplication.translate("KitOptions", words)
