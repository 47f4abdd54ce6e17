"""Starts a presentation on the best screen, keeps it true to the map, and ends it where it was."""

from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QGuiApplication, QScreen

from journeymap.layout.map_view import seen_journey
from journeymap.layout.presentation.story import Story, tell
from journeymap.model.bilingual import language_shown
from journeymap.ui.actions.conditions import chosen_touchpoints
from journeymap.ui.ground import Ground
from journeymap.ui.presentation.course import Course
from journeymap.ui.presentation.screen import PresentationScreen


class Presenter(QObject):
    """Presents the journey of one window."""

    def __init__(self, ground: Ground) -> None:
        super().__init__(ground.window)
        self._ground = ground
        self.screen: PresentationScreen | None = None
        ground.session.noticed.connect(self._retell)
        ground.session.view_changed.connect(self._retell)
        ground.session.replaced.connect(self._end)
        ground.appearance.changed.connect(self._recolor)
        ground.window.installEventFilter(self)

    def start(self) -> None:
        """Tell the journey from its title."""
        self._open(None)

    def start_here(self) -> None:
        """Tell the journey from the selected touchpoint, in the scenario being worked on if that comes there."""
        chosen = chosen_touchpoints(self._ground.session)
        self._open(chosen[-1] if chosen else None)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """End when the window goes; one that is only minimised stays."""
        if event.type() is QEvent.Type.Hide and not event.spontaneous():
            self._end()
        return False

    def _open(self, touchpoint: str | None) -> None:
        self._ground.session.finish()
        self._end()
        story = self._story()
        at = story.step_of(self._ground.session.current_scenario(), touchpoint) if touchpoint else None
        window = self._ground.window
        still = self._ground.canvas.board_scene.motion.reduced
        self.screen = PresentationScreen(Course(story, at or 0), self._ground.appearance.theme, window, still=still)
        self.screen.ended.connect(self._ended)
        place = best_screen(window.screen())
        self.screen.setScreen(place)
        self.screen.setGeometry(place.geometry())
        self.screen.showFullScreen()
        self.screen.activateWindow()
        self.screen.setFocus()

    def _story(self) -> Story:
        """Return the story of what the map shows, a scenario somebody singled out before the others."""
        session = self._ground.session
        singled_out = [each.id for each in session.journey.scenarios() if each.id in session.selection]
        first = singled_out[-1] if singled_out else session.view.curve
        language = language_shown(session.view.texts, session.journey.details.language)
        return tell(seen_journey(session.journey, session.view), first, session.view.shown, language)

    def _retell(self, _notice: object = None) -> None:
        if self.screen is not None:
            self.screen.course.retell(self._story())
            self.screen.retold()

    def _recolor(self) -> None:
        if self.screen is not None:
            self.screen.recolor(self._ground.appearance.theme)

    def _end(self) -> None:
        if self.screen is not None:
            self.screen.close()

    def _ended(self) -> None:
        screen, self.screen = self.screen, None
        if screen is None:
            return
        screen.deleteLater()
        touchpoint = screen.course.told_last()
        session = self._ground.session
        if touchpoint is not None and session.journey.has(touchpoint):
            session.selection.set((touchpoint,))
            self._ground.canvas.bring_into_sight(touchpoint)
        self._ground.views.setFocus()


def best_screen(own: QScreen) -> QScreen:
    """Return where to present: the first screen that is not the window's own, which it is where there is one only."""
    return next((screen for screen in QGuiApplication.screens() if screen is not own), own)
