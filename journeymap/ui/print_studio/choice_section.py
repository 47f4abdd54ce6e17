"""Whose pages are printed: chosen scenarios, personas and touchpoints."""

from dataclasses import replace

from PySide6.QtWidgets import QWidget

from journeymap.layout.kit.brief import Choice
from journeymap.layout.kit.kit import KitKind, KitOptions
from journeymap.layout.theme import Theme
from journeymap.model.journey import Journey
from journeymap.ui.print_studio.pick_list import PickList
from journeymap.ui.print_studio.section import Section

ABOUT = frozenset({KitKind.BOOKLET, KitKind.TOUCHPOINTS, KitKind.CARDS, KitKind.SURVEY})
"""Kinds that print pages of scenarios, personas or touchpoints."""


class ChoiceSection(Section):
    """Three lists to choose from; those with nothing in them are not shown."""

    def __init__(self, journey: Journey, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        untitled = "—"
        self.scenarios = PickList([(e.id, e.name or untitled) for e in journey.scenarios()], self)
        self.personas = PickList([(e.id, e.name or untitled) for e in journey.personas()], self)
        self.touchpoints = PickList([(e.id, e.name or untitled) for e in journey.touchpoints()], self)
        for each in self._lists():
            self.column.addWidget(each)
            each.changed.connect(self._tell)
            each.setVisible(each.list.count() > 0)
        self.column.setSpacing(2)
        self.recolor(theme)
        self.speak()

    def recolor(self, theme: Theme) -> None:
        """Use the colours of another theme."""
        for each in self._lists():
            each.recolor(theme.muted)

    def show_options(self, options: KitOptions) -> None:
        """Show who is printed."""
        choice = options.choice
        self.scenarios.choose(choice.scenarios)
        self.personas.choose(choice.personas)
        self.touchpoints.choose(choice.touchpoints)

    def applied(self, options: KitOptions) -> KitOptions:
        """Return ``options`` about those checked."""
        chosen = Choice(*(each.chosen() for each in self._lists()))
        return replace(options, choice=chosen)

    def speak(self) -> None:
        """Word everything in the interface's language."""
        self.heading.setText(self.tr("What to include"))
        everything, some = self.tr("all {count}"), self.tr("{count} of {all}")
        names = (self.tr("Scenarios"), self.tr("Personas"), self.tr("Touchpoints"))
        for each, name in zip(self._lists(), names, strict=True):
            each.word(name, everything, some)

    def _lists(self) -> tuple[PickList, PickList, PickList]:
        return (self.scenarios, self.personas, self.touchpoints)
