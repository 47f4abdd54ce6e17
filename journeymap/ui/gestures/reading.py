"""The map for those who do not see it: words for its places, and deeds without a pointer."""

from PySide6.QtCore import QObject

from journeymap.layout.board import Slot
from journeymap.model.elements import Lane, Stage, Touchpoint
from journeymap.model.journey import Place
from journeymap.ui.gestures.naming import Naming
from journeymap.ui.gestures.table import Table
from journeymap.ui.placing import labels_of

_FREE_PLACE = "place"


class MapReading(QObject):
    """What a screen reader says of the map in the map's own language, and does on it."""

    def __init__(self, table: Table, naming: Naming, parent: QObject) -> None:
        super().__init__(parent)
        self._table = table
        self._naming = naming

    def place_name(self, slot: Slot) -> str:
        """Return what an empty place is called: by its stage and lane."""
        journey = self._table.journey
        stage, lane = journey.get(slot.stage, Stage).name, journey.get(slot.lane, Lane).name
        return labels_of(self._table.session)("word.describe.place", stage=stage, lane=lane)

    def position(self, element_id: str) -> str:
        """Return which of how many cards in its stage and lane a touchpoint is; empty for all else."""
        journey = self._table.journey
        if not isinstance(journey.find(element_id), Touchpoint):
            return ""
        place = journey.place_of(element_id)
        count = len(journey.ids_in(place.stage, place.lane))
        return labels_of(self._table.session)("word.describe.position", n=place.index + 1, count=count)

    def press(self, key: str) -> None:
        """Select a part, or begin a card at a free place."""
        kind, _, rest = key.partition(":")
        if kind == _FREE_PLACE:
            stage, _, lane = rest.partition("/")
            self._naming.open_new(Place(stage, lane, -1))
        elif (element_id := self._element(key)) is not None:
            self._table.session.selection.set([element_id])

    def rename(self, key: str) -> None:
        """Select a part and open the editor over its name."""
        element_id = self._element(key)
        if element_id is not None:
            self._table.session.selection.set([element_id])
            self._naming.open(element_id)

    def _element(self, key: str) -> str | None:
        found = self._table.board.parts.get(key)
        return found[0].element_id or None if found is not None else None
