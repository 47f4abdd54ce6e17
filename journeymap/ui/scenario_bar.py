"""The scenarios in the toolbar: which routes show, and whose feelings the curve follows."""

from dataclasses import replace

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QAction, QResizeEvent
from PySide6.QtWidgets import QMenu, QSizePolicy, QToolButton, QWidget

from journeymap.layout.map_view import chosen_scenarios
from journeymap.layout.theme import Theme
from journeymap.model.bilingual import seen_in
from journeymap.model.elements import Persona
from journeymap.model.journey import Journey
from journeymap.ui.icons import icon
from journeymap.ui.scenario_chip import CHIP_HEIGHT, ScenarioChip
from journeymap.ui.session import Session

_GAP = 6


class ScenarioBar(QWidget):
    """A row of chips; those that find no room are in the menu at its end.

    Signals
    -------
    menu_wanted(str) : the menu of the scenario with this id is asked for.
    new_wanted() : somebody wants a new scenario.
    """

    menu_wanted = Signal(str)
    new_wanted = Signal()

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._chips: dict[str, ScenarioChip] = {}
        self._found: frozenset[str] = frozenset()
        self._more = QToolButton(self)
        self._more.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self._more.setMenu(QMenu(self._more))
        self._without_room: list[ScenarioChip] = []
        # Filled when it opens: filling it while one of its actions runs would delete that action.
        self._more.menu().aboutToShow.connect(self._fill_more)
        self._more.menu().triggered.connect(self._choose_hidden)
        self._add = QToolButton(self)
        self._add.clicked.connect(self.new_wanted)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setFixedHeight(CHIP_HEIGHT)
        session.noticed.connect(self.refresh)
        session.replaced.connect(self.refresh)
        session.view_changed.connect(self.refresh)
        self.retranslate()

    def chip(self, scenario_id: str) -> ScenarioChip:
        """Return the chip of a scenario (KeyError: it has none)."""
        return self._chips[scenario_id]

    def recolor(self, theme: Theme) -> None:
        """Use the colours of ``theme``."""
        self._add.setIcon(icon("plus", theme.muted, theme.line, 16))
        self.refresh()

    def retranslate(self) -> None:
        """Word everything anew."""
        self.setAccessibleName(self.tr("Scenarios"))
        self._add.setText(self.tr("New scenario"))
        self._add.setToolTip(self.tr("New scenario"))
        self._add.setAccessibleName(self.tr("New scenario"))
        self._more.setToolTip(self.tr("More scenarios"))
        self._more.setAccessibleName(self.tr("More scenarios"))
        self.refresh()

    def changeEvent(self, event: QEvent) -> None:
        """Follow a change of language."""
        if event.type() is QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    def refresh(self) -> None:
        """Show the journey's scenarios as they are now."""
        journey, view, theme = self._session.journey, self._session.view, self._session.theme
        shown = shown_scenarios(self._session)
        seen = seen_in(journey, view.texts)
        wanted = {scenario.id for scenario in journey.scenarios()}
        for gone in set(self._chips) - wanted:
            chip = self._chips.pop(gone)
            chip.hide()
            chip.deleteLater()
        for number, scenario in enumerate(journey.scenarios()):
            chip = self._chips.get(scenario.id) or self._made(scenario.id)
            chip.show_state(
                chip_text(seen, scenario.id),
                theme.route_style(number),
                theme,
                shown=scenario.id in shown,
                followed=scenario.id == view.curve,
                found=scenario.id in self._found,
            )
        self._chips = {scenario.id: self._chips[scenario.id] for scenario in journey.scenarios()}
        self._arrange()

    def mark(self, found: frozenset[str]) -> None:
        """Frame the chips of the scenarios that were ``found``."""
        if found != self._found:
            self._found = found
            self.refresh()

    def follow(self, scenario_id: str) -> None:
        """Show a scenario's route and let the emotion curve follow it."""
        shown = shown_scenarios(self._session) | {scenario_id}
        self._session.view = replace(self._session.view, shown=shown, curve=scenario_id)

    def toggle(self, scenario_id: str) -> None:
        """Show or hide a scenario's route; the curve leaves a scenario that is hidden."""
        shown = shown_scenarios(self._session) ^ {scenario_id}
        curve = self._session.view.curve
        kept = curve if curve != scenario_id or scenario_id in shown else None
        self._session.view = replace(self._session.view, shown=shown, curve=kept)

    def sizeHint(self) -> QSize:
        """As wide as all chips together."""
        width = sum(chip.sizeHint().width() + _GAP for chip in self._chips.values())
        return QSize(width + CHIP_HEIGHT, CHIP_HEIGHT)

    def minimumSizeHint(self) -> QSize:
        """Room for the menu and the plus."""
        return QSize(80, CHIP_HEIGHT)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Find out again which chips have room."""
        super().resizeEvent(event)
        self._arrange()

    def _made(self, scenario_id: str) -> ScenarioChip:
        chip = ScenarioChip(scenario_id, self)
        chip.followed.connect(self.follow)
        chip.toggled_route.connect(self.toggle)
        chip.menu_wanted.connect(self.menu_wanted)
        self._chips[scenario_id] = chip
        return chip

    def _arrange(self) -> None:
        chips = list(self._chips.values())
        room = self.width() - CHIP_HEIGHT
        widths = [chip.sizeHint().width() + _GAP for chip in chips]
        count = len(chips)
        while count and sum(widths[:count]) + (48 if count < len(chips) else 0) > room:
            count -= 1
        left = 0
        for number, chip in enumerate(chips):
            chip.setVisible(number < count)
            if number < count:
                chip.setGeometry(left, 0, widths[number] - _GAP, CHIP_HEIGHT)
                left += widths[number]
        self._without_room = chips[count:]
        self._more.setText(f"+{len(self._without_room)}")
        self._more.setVisible(count < len(chips))
        if count < len(chips):
            self._more.setGeometry(left, 0, 42, CHIP_HEIGHT)
            left += 48
        # Beside chips a plus is enough; alone it says what it adds.
        style = Qt.ToolButtonStyle.ToolButtonIconOnly if chips else Qt.ToolButtonStyle.ToolButtonTextBesideIcon
        self._add.setToolButtonStyle(style)
        self._add.setGeometry(left, 0, CHIP_HEIGHT if chips else self._add.sizeHint().width(), CHIP_HEIGHT)

    def _fill_more(self) -> None:
        menu = self._more.menu()
        menu.clear()
        for chip in self._without_room:
            action = menu.addAction(chip.text().replace("&", "&&"))
            action.setData(chip.scenario_id)
            action.setCheckable(True)
            action.setChecked(chip.is_shown)

    def _choose_hidden(self, action: QAction) -> None:
        scenario_id = str(action.data())
        if scenario_id in self._chips:
            chip = self._chips[scenario_id]
            if chip.is_shown and chip.is_followed:
                self.toggle(scenario_id)
            else:
                self.follow(scenario_id)


def shown_scenarios(session: Session) -> frozenset[str]:
    """Return the ids of the scenarios whose routes show."""
    return frozenset(scenario_id for _, scenario_id in chosen_scenarios(session.journey, session.view))


def chip_text(journey: Journey, scenario_id: str) -> str:
    """Return what a chip says: the scenario and, where known, whose it is."""
    scenario = journey.element(scenario_id)
    persona_id = journey.persona_of(scenario_id)
    persona = journey.find(persona_id) if persona_id is not None else None
    name = str(getattr(scenario, "name", ""))
    return f"{name} · {persona.name}" if isinstance(persona, Persona) else name
