"""What the View menu does: zoom, panels, theme, language, full screen."""

from collections.abc import Callable

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QDockWidget, QMainWindow

from journeymap.model.vocabulary import Language
from journeymap.ui.actions.live import Actions
from journeymap.ui.appearance import Appearance, ThemeChoice
from journeymap.ui.gestures.canvas import MapCanvas
from journeymap.ui.translation import Translation


class ViewCommands(QObject):
    """Runs the actions of the View menu and keeps their checks true."""

    def __init__(
        self, window: QMainWindow, canvas: MapCanvas, appearance: Appearance, translation: Translation
    ) -> None:
        super().__init__(window)
        self._window = window
        self._canvas = canvas
        self._appearance = appearance
        self._translation = translation

    def commands(self) -> dict[str, Callable[[], None]]:
        """Return what each action does."""
        canvas = self._canvas
        return {
            "view.zoom-in": canvas.zoom_in,
            "view.zoom-out": canvas.zoom_out,
            "view.zoom-actual": canvas.actual_size,
            "view.zoom-all": canvas.fit_all,
            "view.zoom-chosen": canvas.fit_selection,
            "view.full-screen": self.toggle_full_screen,
            **{f"view.theme-{choice.value}": self._theme_command(choice) for choice in ThemeChoice},
            **{f"view.language-{language.value}": self._language_command(language) for language in Language},
        }

    def check(self, actions: Actions) -> None:
        """Show which theme, language and window state are in use."""
        actions.check(f"view.theme-{self._appearance.choice.value}", True)
        actions.check(f"view.language-{self._translation.language.value}", True)
        actions.check("view.full-screen", self._window.isFullScreen())

    def toggle_full_screen(self) -> None:
        """Fill the screen, or stop doing so."""
        if self._window.isFullScreen():
            self._window.showNormal()
        else:
            self._window.showFullScreen()

    def _theme_command(self, choice: ThemeChoice) -> Callable[[], None]:
        def choose() -> None:
            self._appearance.choose(choice)

        return choose

    def _language_command(self, language: Language) -> Callable[[], None]:
        def switch() -> None:
            self._translation.switch(language)

        return switch


def bind_panel(actions: Actions, action_id: str, panel: QDockWidget) -> None:
    """Let an action show and hide a panel, and show which of the two it is."""

    def toggle() -> None:
        panel.setVisible(actions[action_id].isChecked())

    actions.bind({action_id: toggle})
    actions.check(action_id, not panel.isHidden())
