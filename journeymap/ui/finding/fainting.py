"""Shows faintly what a filter does not let through."""

from PySide6.QtCore import QObject, Signal

from journeymap.layout.board import PartKind
from journeymap.model.elements import Attachment, Touchpoint
from journeymap.model.finding import passing, paths_asked
from journeymap.ui.board.items import Sign
from journeymap.ui.gestures.canvas import MapCanvas
from journeymap.ui.session import Session

_FILTERED = frozenset({PartKind.CARD, PartKind.NOTE, PartKind.METRIC, PartKind.FACE, PartKind.ROUTE})


class Fainting(QObject):
    """Keeps the map's faint parts true to the filter, whatever is edited.

    Signals
    -------
    counted() : ``shown`` and ``total`` were counted anew.
    """

    counted = Signal()

    def __init__(self, session: Session, canvas: MapCanvas) -> None:
        super().__init__(canvas)
        self._session, self._scene = session, canvas.board_scene
        self.shown = 0
        self.total = 0
        session.board_changed.connect(self._refresh)
        session.filter_changed.connect(self._refresh)
        self._refresh()

    def _refresh(self) -> None:
        session = self._session
        if not session.filter:
            if self._scene.signed(Sign.FAINT):
                self._scene.sign(Sign.FAINT, ())
            self.shown = self.total = session.journey.count(Touchpoint)
        else:
            through = passing(session.journey, session.filter)
            self.shown, self.total = len(through), session.journey.count(Touchpoint)
            self._scene.sign(Sign.FAINT, self._beside(through, paths_asked(session.journey, session.filter)))
        self.counted.emit()

    def _beside(self, through: frozenset[str], paths: frozenset[str] | None) -> list[str]:
        """Return the keys of parts of other touchpoints and other scenarios."""
        journey = self._session.journey
        keys = []
        for key, (part, _at) in self._scene.board.parts.items():
            if part.kind not in _FILTERED:
                continue
            element = journey.find(part.element_id)
            if isinstance(element, Attachment):
                is_beside = journey.touchpoint_of(element.id) not in through
            elif isinstance(element, Touchpoint):
                is_beside = element.id not in through
            else:
                is_beside = paths is not None and part.element_id not in paths
            if is_beside:
                keys.append(key)
        return keys
