"""Everything the command box can find in a window, collected when it is first asked for and kept until it changes."""

from collections.abc import Mapping

from PySide6.QtCore import QObject

from journeymap.i18n import Labels
from journeymap.model.elements import Touchpoint
from journeymap.model.relations import Relation
from journeymap.ui.command.deeds import action_entries
from journeymap.ui.command.entries import (
    GO,
    PLACE,
    PLACING_BEHIND,
    THROUGH,
    Entry,
    element_entries,
    named_entry,
    placing_entries,
    through_entry,
)
from journeymap.ui.command.matching import PART, Query
from journeymap.ui.command.recent import recent_keys
from journeymap.ui.command.search import Hit, ranked, search, unasked
from journeymap.ui.context_menu import offered
from journeymap.ui.ground import Ground
from journeymap.ui.placing import labels_of
from journeymap.ui.views import ViewName

_MOST_THROUGH = 2
_THROUGH_KEY = f"{THROUGH}:"


class CommandIndex(QObject):
    """Answers queries."""

    def __init__(self, ground: Ground, parent: QObject) -> None:
        super().__init__(parent)
        self._ground = ground
        self._of_journey: tuple[Entry, ...] | None = None
        self._of_actions: tuple[Entry, ...] = ()
        ground.session.noticed.connect(self.forget)
        ground.session.replaced.connect(self.forget)
        ground.session.view_changed.connect(self.forget)
        ground.settings.own_changed.connect(self.forget)
        ground.translation.switched.connect(self.forget)

    def forget(self) -> None:
        """Collect anew when next asked."""
        self._of_journey = None

    def look_again(self) -> None:
        """See anew what the actions say and whether they make sense; they change with the selection."""
        self._of_actions = tuple(action_entries(self._ground.actions, self._ground.session.theme))

    def answer(self, text: str) -> list[Hit]:
        """Return what a query finds, or what is offered before there is one."""
        query = Query(text)
        recent = {key: rank for rank, key in enumerate(recent_keys(self._ground.settings))}
        entries = (*self._of_actions, *self._journey_entries())
        if not query:
            entries = (*entries, *self._through_lately(recent))
            return unasked(entries, recent, offered(self._ground.session), (self.tr("Recent"), self.tr("Commands")))
        hits = search(query, entries, recent)
        through = self._through(query, hits)
        return ranked([*hits, *through], recent) if through else hits

    def to_place(self, text: str) -> Entry | None:
        """Return the entry that places a touchpoint called as was typed; None where there is no map."""
        if not text or self._ground.views.current is ViewName.START:
            return None
        return named_entry(text, self._ground.session.theme)

    def _journey_entries(self) -> tuple[Entry, ...]:
        if self._ground.views.current is ViewName.START:
            return ()
        if self._of_journey is None:
            session = self._ground.session
            words = Labels(self._ground.translation.language)
            own = self._ground.settings.own_touchpoints()
            self._of_journey = (
                *element_entries(session.journey, session.theme, words),
                *placing_entries(own, session.theme, words, labels_of(session)),
            )
        return self._of_journey

    def _through(self, query: Query, hits: list[Hit]) -> list[Hit]:
        """Offer the scenarios of the touchpoints found best."""
        found: list[Hit] = []
        for hit in hits:
            if hit.entry.does != GO or hit.score < PART or len(found) == _MOST_THROUGH:
                continue
            entry = self._through_one(hit.entry)
            match = query.match(entry.title) if entry is not None else None
            if entry is not None and match is not None:
                found.append(Hit(entry, hit.score - PLACING_BEHIND, match.positions))
        return found

    def _through_lately(self, recent: Mapping[str, int]) -> list[Entry]:
        """Return the entries of the touchpoints whose scenarios were asked for lately."""
        wanted = {key.removeprefix(_THROUGH_KEY) for key in recent if key.startswith(_THROUGH_KEY)}
        gone_to = [each for each in self._journey_entries() if each.does == GO and each.target in wanted]
        return [entry for each in gone_to if (entry := self._through_one(each)) is not None]

    def _through_one(self, touchpoint: Entry) -> Entry | None:
        """Return the entry that shows the scenarios of a touchpoint; None where there are none."""
        journey = self._ground.session.journey
        if not isinstance(journey.find(touchpoint.target), Touchpoint):
            return None
        scenarios = {tie.other for tie in journey.ties_to(touchpoint.target, Relation.VISITS)}
        words = Labels(self._ground.translation.language)
        return through_entry(touchpoint, len(scenarios), self._ground.session.theme, words) if scenarios else None


def first_to_place(hits: tuple[Hit, ...]) -> Hit | None:
    """Return the best thing to place among hits, which Ctrl+Enter takes."""
    return next((hit for hit in hits if hit.entry.does == PLACE), None)
