"""Finding in one window: the bar, the filter, and what is hidden."""

from dataclasses import replace

from PySide6.QtCore import QEvent, QObject, Qt

from journeymap.layout.map_view import hidden_lanes, visible_lanes
from journeymap.model.elements import Lane
from journeymap.model.saved_view import Filter
from journeymap.ui.finding.bar import FindBar
from journeymap.ui.finding.fainting import Fainting
from journeymap.ui.finding.filter_panel import FilterPanel
from journeymap.ui.finding.finder import Finder
from journeymap.ui.finding.strip import Strip
from journeymap.ui.ground import Ground
from journeymap.ui.scenario_bar import ScenarioBar
from journeymap.ui.views import ViewName


class Finding(QObject):
    """Opens and closes the bar and the filter's questions; hides lanes and shows them again."""

    def __init__(self, ground: Ground) -> None:
        super().__init__(ground.canvas)
        self._ground = ground
        self._last = ""
        session, canvas = ground.session, ground.canvas
        chips = ground.window.findChild(ScenarioBar)
        self.finder = Finder(session, canvas, chips)
        self.fainting = Fainting(session, canvas)
        self.bar = FindBar(session, self.finder)
        self.strip = Strip(session, canvas, self.bar, self.fainting)
        self.panel = FilterPanel(session, self.fainting, canvas)
        self.bar.closed.connect(self.close)
        self.bar.filter_wanted.connect(self._show_questions)
        self.panel.closed.connect(self._put_away_questions)
        self.strip.filtered.clicked.connect(self.clear_filter)
        self.strip.hidden.clicked.connect(self.show_lanes)
        ground.appearance.changed.connect(self._recolor)
        canvas.installEventFilter(self)
        self._recolor()

    def open(self) -> None:
        """Show the bar and give it the keyboard."""
        self._ground.session.finish()
        self._ground.views.show_view(ViewName.MAP)
        bar = self.bar
        if bar.isHidden():
            bar.show()
            self.strip.fit()
            bar.field.setText(self._last)
            self.finder.look_for(bar.field.value())
            self.finder.prepare()
        bar.field.selectAll()
        bar.field.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def go_on(self) -> None:
        """Go to the next hit; with the bar closed, look for the last words again."""
        self._go(1)

    def go_back(self) -> None:
        """Go to the hit before."""
        self._go(-1)

    def open_filter(self) -> None:
        """Show the filter's questions, or put them away."""
        if self.bar.isHidden():
            self.open()
            self.bar.filter.setChecked(True)
        else:
            self.bar.filter.toggle()

    def close(self) -> None:
        """Take the bar and all marks away; the keyboard goes to the map, on the hit found last."""
        self.bar.field.finish()
        self._last = self.bar.field.value()
        self.bar.filter.setChecked(False)
        self.finder.leave()
        self.bar.hide()
        self.strip.fit()
        self._ground.canvas.setFocus(Qt.FocusReason.OtherFocusReason)

    def clear_filter(self) -> None:
        """Show everything in full colour."""
        self._ground.session.filter = Filter()

    def hide_lane(self) -> None:
        """Leave the chosen lanes out; one of all stays."""
        session = self._ground.session
        chosen = {each for each in session.selection.ids if isinstance(session.journey.find(each), Lane)}
        left = [lane for lane in visible_lanes(session.journey, session.view) if lane.id not in chosen]
        if chosen and left:
            session.selection.set([])
            session.view = replace(session.view, hidden=session.view.hidden | chosen)

    def show_lanes(self) -> None:
        """Leave no lane out any more."""
        session = self._ground.session
        if hidden_lanes(session.journey, session.view):
            session.view = replace(session.view, hidden=frozenset())

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Keep the questions within the map's widget."""
        if event.type() is QEvent.Type.Resize and self.panel.isVisible():
            self.panel.place(self.strip.height())
        return False

    def _go(self, step: int) -> None:
        if self.bar.isHidden():
            self.open()
            if step < 0:
                self.finder.go(step)
            return
        self.bar.field.finish()
        self.finder.go(step)

    def _show_questions(self, on: bool) -> None:
        if on:
            self.panel.place(self.strip.height())
            self.panel.open()
        else:
            self.panel.hide()

    def _put_away_questions(self) -> None:
        self.bar.filter.setChecked(False)
        self.bar.field.setFocus(Qt.FocusReason.OtherFocusReason)

    def _recolor(self) -> None:
        theme = self._ground.appearance.theme
        self.strip.recolor(theme)
        self.panel.recolor(theme)
