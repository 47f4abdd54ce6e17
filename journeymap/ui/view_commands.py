"""What the View menu does: zoom, panels, theme, contrast, motion, size, language, full screen."""

from collections.abc import Callable

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QDockWidget, QMainWindow

from journeymap.model.vocabulary import Language
from journeymap.ui.actions.live import Actions
from journeymap.ui.appearance import Appearance, ContrastChoice, ThemeChoice
from journeymap.ui.gestures.canvas import MapCanvas
from journeymap.ui.interface_scale import SCALES
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
        self._actions: Actions | None = None
        appearance.motion_changed.connect(self._follow_motion)
        appearance.scale.changed.connect(self._check_again)
        self._follow_motion()

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
            "view.high-contrast": self.toggle_contrast,
            "view.reduce-motion": self.toggle_motion,
            **{f"view.size-{percent}": self._size_command(percent) for percent in SCALES},
            **{f"view.theme-{choice.value}": self._theme_command(choice) for choice in ThemeChoice},
            **{f"view.language-{language.value}": self._language_command(language) for language in Language},
        }

    def check(self, actions: Actions) -> None:
        """Show which theme, language and window state are in use."""
        self._actions = actions
        actions.check(f"view.theme-{self._appearance.choice.value}", True)
        actions.check(f"view.language-{self._translation.language.value}", True)
        actions.check("view.high-contrast", self._appearance.theme.is_high_contrast)
        actions.check("view.reduce-motion", self._appearance.reduced_motion)
        actions.check(f"view.size-{self._appearance.scale.chosen}", True)
        actions.check("view.full-screen", self._window.isFullScreen())

    def toggle_full_screen(self) -> None:
        """Fill the screen, or stop doing so."""
        if self._window.isFullScreen():
            self._window.showNormal()
        else:
            self._window.showFullScreen()

    def toggle_contrast(self) -> None:
        """Use strong contrast, or stop doing so; either way it is the person's choice, no longer the desktop's."""
        high = self._appearance.theme.is_high_contrast
        self._appearance.choose_contrast(ContrastChoice.NORMAL if high else ContrastChoice.HIGH)

    def toggle_motion(self) -> None:
        """Let nothing glide, or let it glide again."""
        self._appearance.reduce_motion(not self._appearance.reduced_motion)

    def choose_size(self, percent: int) -> None:
        """Keep another size of the interface, and offer to show it at once."""
        scale = self._appearance.scale
        if scale.choose(percent):
            from journeymap.ui.questions import Role, ask

            text = self.tr("Restart to show everything at {percent} %?").format(percent=percent)
            more = self.tr("The open maps come back. You are asked about unsaved changes first.")
            answers = [(self.tr("Restart Now"), Role.MAIN), (self.tr("At the Next Start"), Role.CANCEL)]
            if ask(self._window, text, more, answers) == 0:
                scale.restart()

    def _follow_motion(self) -> None:
        self._canvas.board_scene.motion.reduced = self._appearance.reduced_motion
        self._check_again()

    def _check_again(self) -> None:
        """What was chosen elsewhere shows in the menu too."""
        if self._actions is not None:
            self.check(self._actions)

    def _size_command(self, percent: int) -> Callable[[], None]:
        def choose() -> None:
            self.choose_size(percent)

        return choose

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
