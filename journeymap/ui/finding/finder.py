"""Finds words anywhere in the map, marks what holds them, and goes from hit to hit."""

from collections.abc import Iterator
from time import perf_counter

from PySide6.QtCore import QObject, QTimer, Signal

from journeymap.layout.board import PartKind
from journeymap.layout.map_view import hidden_lanes
from journeymap.model.elements import JOURNEY_ID, Persona, Scenario
from journeymap.model.finding import Passage, each_passage, passing
from journeymap.ui.board.items import Sign
from journeymap.ui.board.scene import BoardScene
from journeymap.ui.finding.matching import Patterns, patterns_of
from journeymap.ui.gestures.canvas import MapCanvas
from journeymap.ui.gestures.table import card_key
from journeymap.ui.hangul import folded
from journeymap.ui.scenario_bar import ScenarioBar
from journeymap.ui.session import Session

_SLICE = 0.006
"""Seconds of gathering texts at a time."""

_PAUSE = 150
"""Milliseconds after typing until the inspector follows: filling it at every key would be felt."""

_MARKED = frozenset({PartKind.CARD, PartKind.NOTE, PartKind.METRIC, PartKind.STAGE_HEADER, PartKind.LANE_HEADER})


class Finder(QObject):
    """The hits of one query, the current one among them, and their marks on the map.

    Signals
    -------
    changed() : hits or the current one are others.
    """

    changed = Signal()

    def __init__(self, session: Session, canvas: MapCanvas, chips: ScenarioBar | None) -> None:
        super().__init__(canvas)
        self._session, self._canvas, self._chips = session, canvas, chips
        self._query = ""
        self._patterns = Patterns()
        self._texts: list[tuple[Passage, str]] = []
        self._rest: Iterator[tuple[Passage, str]] | None = None
        self._slices = QTimer(self, interval=0)
        self._slices.timeout.connect(self._gather_on)
        self.hits: tuple[Passage, ...] = ()
        self._at = -1
        self._pause = QTimer(self, singleShot=True, interval=_PAUSE)
        self._pause.timeout.connect(self.settle)
        self._again = QTimer(self, singleShot=True, interval=_PAUSE)
        self._again.timeout.connect(self._look_again)
        session.noticed.connect(self._grow_old)
        session.replaced.connect(self._grow_old)
        session.filter_changed.connect(self._grow_old)
        session.board_changed.connect(self._mark)

    @property
    def patterns(self) -> Patterns:
        """What is looked for."""
        return self._patterns

    @property
    def current(self) -> Passage | None:
        """The hit in sight."""
        return self.hits[self._at] if 0 <= self._at < len(self.hits) else None

    @property
    def number(self) -> int:
        """Which of the hits is the current one, counted from 1; 0 without any."""
        return self._at + 1

    @property
    def is_out_of_sight(self) -> bool:
        """Whether the current hit stands on a hidden lane."""
        touchpoint = self.current.touchpoint if self.current is not None else ""
        if not touchpoint:
            return False
        return self._session.journey.lane_of(touchpoint) in {
            lane.id for lane in hidden_lanes(self._session.journey, self._session.view)
        }

    def look_for(self, query: str) -> None:
        """Find what holds ``query``, mark it, and bring the first hit into sight; nothing is found by no words."""
        if query == self._query:
            return
        self._query = query
        before = self.current
        self._find()
        self._at = self.hits.index(before) if before in self.hits else min(0, len(self.hits) - 1)
        self._show(later=True)

    def prepare(self) -> None:
        """Begin to gather the map's texts, between other things: the first key is answered at once."""
        if self._rest is None:
            self._slices.start()

    def go(self, step: int) -> None:
        """Go to the next hit (1) or the one before (-1), round and round."""
        if self.hits:
            self._at = (self._at + step) % len(self.hits)
            self._show(later=False)

    def settle(self) -> None:
        """Select the current hit without waiting any longer."""
        if self._pause.isActive() or self.sender() is self._pause:
            self._pause.stop()
            self._select()

    def leave(self) -> None:
        """Take all marks away; the words are forgotten."""
        self.settle()
        self._again.stop()
        self._query, self._patterns, self.hits, self._at = "", Patterns(), (), -1
        self._forget_texts()
        self._mark()

    def _find(self) -> None:
        self._patterns = patterns_of(self._query)
        if self._patterns == Patterns():
            self.hits = ()
            return
        in_names, in_texts = self._patterns.name.search, self._patterns.text.search
        self.hits = tuple(
            passage for passage, text in self._folded() if (in_names if passage.is_name else in_texts)(text)
        )

    def _folded(self) -> list[tuple[Passage, str]]:
        """Return every text there is to look in; what is not gathered yet is now."""
        self._slices.stop()
        if self._rest is None:
            self._rest = self._gather()
        self._texts.extend(self._rest)
        return self._texts

    def _gather(self) -> Iterator[tuple[Passage, str]]:
        session = self._session
        through = passing(session.journey, session.filter) if session.filter else None
        for each in each_passage(session.journey):
            if through is None or not each.touchpoint or each.touchpoint in through:
                yield each, folded(each.text)

    def _gather_on(self) -> None:
        if self._rest is None:
            self._rest = self._gather()
        until = perf_counter() + _SLICE
        for each in self._rest:
            self._texts.append(each)
            if perf_counter() > until:
                return
        self._slices.stop()

    def _forget_texts(self) -> None:
        self._slices.stop()
        self._texts, self._rest = [], None

    def _grow_old(self) -> None:
        self._forget_texts()
        if self._query:
            self._again.start()

    def _look_again(self) -> None:
        """Find the same words in a map that has changed, without moving it."""
        before, at = self.current, self._at
        self._find()
        self._at = self.hits.index(before) if before in self.hits else min(at, len(self.hits) - 1)
        self._mark()
        self.changed.emit()

    def _show(self, *, later: bool) -> None:
        self._mark()
        current = self.current
        if current is not None:
            self._canvas.bring_into_sight(self._standing_for(current))
        if later:
            self._pause.start()
        else:
            self._pause.stop()
            self._select()
        self.changed.emit()

    def _select(self) -> None:
        current = self.current
        if current is not None:
            chosen = self._standing_for(current)
            self._session.selection.set([chosen] if chosen != JOURNEY_ID else [])

    def _standing_for(self, passage: Passage) -> str:
        """Return what is selected for a hit: what says it, or the touchpoint it hangs on where it is not drawn."""
        is_drawn = any(True for _ in _drawn(self._canvas.board_scene, passage.element))
        return passage.element if is_drawn or not passage.touchpoint else passage.touchpoint

    def _mark(self) -> None:
        scene = self._canvas.board_scene
        keys = {key for each in {hit.element for hit in self.hits} for key in _drawn(scene, each)}
        keys.update(card_key(hit.touchpoint) for hit in self.hits if hit.touchpoint)
        scene.sign(Sign.FOUND, keys)
        if self._chips is not None:
            self._chips.mark(self._scenarios())

    def _scenarios(self) -> frozenset[str]:
        """Return the scenarios found, by themselves or by who takes them."""
        journey = self._session.journey
        found = {hit.element for hit in self.hits if not hit.touchpoint}
        kinds = {each: journey.find(each) for each in found}
        people = {each for each, element in kinds.items() if isinstance(element, Persona)}
        paths = {each for each, element in kinds.items() if isinstance(element, Scenario)}
        return frozenset(paths | {s.id for s in journey.scenarios() if journey.persona_of(s.id) in people})


def _drawn(scene: BoardScene, element_id: str) -> list[str]:
    """Return the keys of the parts that stand for an element: not faces, columns or routes."""
    return [key for key in scene.keys_of(element_id) if scene.board.parts[key][0].kind in _MARKED]
