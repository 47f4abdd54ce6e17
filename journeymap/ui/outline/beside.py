"""Which rows a filter does not let through; they are shown faintly, like the cards of the map."""

from journeymap.model.document import Notice
from journeymap.model.finding import passing, paths_asked
from journeymap.model.saved_view import Filter
from journeymap.ui.outline.contents import Key, Sort, stop_of
from journeymap.ui.session import Session


class Beside:
    """Answers for one session; what was found is kept until the filter or the journey changes."""

    def __init__(self, session: Session) -> None:
        """Ask when first needed."""
        self._session = session
        self._asked: Filter | None = None
        self._through: frozenset[str] = frozenset()
        self._paths: frozenset[str] | None = None
        session.noticed.connect(self._forget)
        session.replaced.connect(self._forget)

    def holds(self, key: Key) -> bool:
        """Whether a row is beside what is asked for."""
        session = self._session
        if not session.filter:
            return False
        journey = session.journey
        if session.filter != self._asked:
            self._asked = session.filter
            self._through = passing(journey, session.filter)
            self._paths = paths_asked(journey, session.filter)
        if key.sort is Sort.TOUCHPOINT:
            return key.id not in self._through
        if key.sort is Sort.NOTE:
            return journey.has(key.id) and journey.touchpoint_of(key.id) not in self._through
        if key.sort not in (Sort.SCENARIO, Sort.VISIT, Sort.STEP):
            return False
        if self._paths is not None and key.id not in self._paths:
            return True
        stop = stop_of(journey, key)
        return stop is not None and stop.touchpoint not in self._through

    def _forget(self, _notice: Notice | None = None) -> None:
        self._asked = None
