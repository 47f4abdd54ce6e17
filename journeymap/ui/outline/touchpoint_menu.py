"""A list to choose a touchpoint from: stages, and in each its touchpoints, filled when opened."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QWidget

from journeymap.model.elements import Touchpoint
from journeymap.model.journey import Journey
from journeymap.ui.outline.contents import Key, Sort, children_of


class TouchpointMenu(QMenu):
    """Offers every touchpoint of a journey, by stage.

    Signals
    -------
    chosen(str) : the id of a touchpoint.
    """

    chosen = Signal(str)

    def __init__(self, journey: Journey, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for stage in journey.stages():
            if children_of(journey, Key(Sort.STAGE, stage.id)):
                self.addMenu(StageMenu(journey, stage.id, stage.name, self))
        self.triggered.connect(self._tell)

    def _tell(self, action: QAction) -> None:
        if isinstance(action.data(), str):
            self.chosen.emit(action.data())


class StageMenu(QMenu):
    """The touchpoints of one stage."""

    def __init__(self, journey: Journey, stage: str, name: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.setTitle(name.replace("&", "&&"))
        self._journey, self._stage = journey, stage
        self.aboutToShow.connect(self._fill)

    def _fill(self) -> None:
        if self.isEmpty():
            for key in children_of(self._journey, Key(Sort.STAGE, self._stage)):
                name = self._journey.get(key.id, Touchpoint).name
                self.addAction(name.replace("&", "&&")).setData(key.id)
