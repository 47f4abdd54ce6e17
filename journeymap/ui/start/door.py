"""Comes and goes with the start page: what is around the map makes room for it and returns as it was."""

from pathlib import Path

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QDockWidget, QStatusBar, QToolBar, QWidget

from journeymap.ui.file_names import ENDING
from journeymap.ui.ground import Ground
from journeymap.ui.start.page import StartPage
from journeymap.ui.views import ViewName


class StartDoor(QObject):
    """Shows the start page of one window, and leads from there to a map."""

    def __init__(self, ground: Ground) -> None:
        super().__init__(ground.window)
        self._ground = ground
        self._put_away: list[QWidget] = []
        self._widths: dict[QDockWidget, int] = {}
        ground.views.offer(ViewName.START, self._make_page)
        ground.views.changed.connect(self._follow)
        ground.views.made.connect(self._make_room)
        ground.files.showing.connect(self.leave)
        ground.session.replaced.connect(self.leave)

    def show(self) -> None:
        """Show the start page; what is being typed is finished first."""
        self._ground.session.finish()
        self._ground.views.show_view(ViewName.START)

    def leave(self) -> None:
        """Show the map again, in the room it will have."""
        if self._ground.views.current is ViewName.START:
            self._ground.views.show_view(ViewName.MAP)

    def _make_page(self) -> StartPage:
        page = StartPage(self._ground)
        page.template_wanted.connect(self._begin)
        page.sample_wanted.connect(self._open_sample)
        page.map_wanted.connect(self._open)
        page.back_wanted.connect(self.leave)
        return page

    def _begin(self, template: str) -> None:
        from journeymap.storage.templates import template_journey

        self._ground.files.begin(template_journey(template, self._ground.translation.language))

    def _open_sample(self, name: str) -> None:
        from journeymap.assets import sample

        self._ground.files.open_sample(sample(f"{name}.{self._ground.translation.language.value}{ENDING}"))

    def _open(self, path: Path) -> None:
        self._ground.files.open_path(path)

    def _make_room(self, made: ViewName) -> None:
        """What comes into the window with the map is not to be seen beside the start page."""
        if made is ViewName.MAP and self._ground.views.current is ViewName.START:
            self._put_around_away()
            self._ground.actions.keep_to_start(True)

    def _follow(self, name: ViewName) -> None:
        at_start = name is ViewName.START
        if at_start:
            self._put_around_away()
        else:
            self._bring_around_back()
        self._ground.actions.keep_to_start(at_start)

    def _put_around_away(self) -> None:
        window = self._ground.window
        kinds = (QToolBar, QDockWidget, QStatusBar)
        around = [each for each in window.children() if isinstance(each, kinds)]
        # What was made a moment ago counts as hidden until the window first lays it out; nobody has hidden it.
        told = Qt.WidgetAttribute.WA_WState_ExplicitShowHide
        self._put_away = [each for each in around if not each.isHidden() or not each.testAttribute(told)]
        self._widths = {dock: dock.width() for dock in self._put_away if isinstance(dock, QDockWidget)}
        for each in self._put_away:
            each.hide()

    def _bring_around_back(self) -> None:
        window = self._ground.window
        for each in self._put_away:
            each.show()
        if self._widths and window.isVisible():
            window.resizeDocks(list(self._widths), list(self._widths.values()), Qt.Orientation.Horizontal)
        self._put_away, self._widths = [], {}
        layout = window.layout()
        if layout is not None:
            # The map that comes next is fitted into its view, which must have its size by then.
            layout.activate()
