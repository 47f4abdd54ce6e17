"""The networkx graph under a journey, and the only file that touches its inside.

Nodes carry one frozen element as ``element``; edges are keyed by relation and carry one
frozen link as ``link``. Ordered neighbours are remembered and forgotten change by change, so
an edit costs what it touches and not what the map holds.

What is remembered here hangs on :mod:`~journeymap.model.tables`, which holds the graph itself.
"""

import copy
from collections.abc import Callable, Iterable, Iterator, Mapping
from typing import TYPE_CHECKING, NamedTuple, Self, TypeVar

from journeymap.model.changes import Change, NodeChange
from journeymap.model.elements import Element
from journeymap.model.relations import Link, Relation, edge_key, relation_of
from journeymap.model.tables import Edges, Tables

if TYPE_CHECKING:
    import networkx as nx

E = TypeVar("E", bound=Element)


class Tie(NamedTuple):
    """One connection seen from one of its ends: who is at the other, and what it carries."""

    other: str
    number: int
    link: Link


class GraphStore:
    """Elements and connections: asked for by id, changed by changes only."""

    def __init__(self) -> None:
        """Start empty."""
        self._tables = Tables()
        self._cells: dict[tuple[str, str], set[str]] | None = None
        self._ordered_cells: dict[tuple[str, str], tuple[str, ...]] = {}
        self._out: dict[tuple[str, Relation], tuple[Tie, ...]] = {}
        self._into: dict[tuple[str, Relation], tuple[Tie, ...]] = {}
        self._rows: dict[type[Element], tuple[Element, ...]] = {}
        self._see: Callable[[Element], Element] | None = None

    @property
    def graph(self) -> "nx.MultiDiGraph[str]":
        """The graph, read-only: node attribute ``element``, edge attribute ``link``."""
        return self._tables.graph()

    def copy(self) -> Self:
        """Return a snapshot that later edits do not reach; elements are shared, being frozen."""
        return copy.copy(self)

    def __copy__(self) -> Self:
        """Give the twin its own graph and nothing remembered."""
        twin = type(self).__new__(type(self))
        forgotten: dict[str, object] = {name: {} for name in ("_ordered_cells", "_out", "_into", "_rows")}
        twin.__dict__ = {**self.__dict__, **forgotten, "_tables": self._tables.copy(), "_cells": None}
        return twin

    def seen(self, see: Callable[[Element], Element]) -> Self:
        """Return this very journey, to be read until the next change, with every element as ``see`` gives it."""
        self._known_cells()
        twin = type(self).__new__(type(self))
        twin.__dict__ = {**self.__dict__, "_rows": {}, "_see": see}
        return twin

    @property
    def is_bilingual(self) -> bool:
        """Whether any element says something in both languages."""
        return self._tables.bilingual > 0

    # -- reading -----------------------------------------------------------------------

    def has(self, element_id: str) -> bool:
        """Whether an element is called ``element_id``."""
        return element_id in self._tables.nodes

    def find(self, element_id: str) -> Element | None:
        """Return the element called ``element_id``, or None."""
        return self.element(element_id) if element_id in self._tables.nodes else None

    def element(self, element_id: str) -> Element:
        """Return the element called ``element_id``.

        Raises
        ------
        KeyError : there is none.
        """
        element = self._tables.nodes[element_id]["element"]
        return element if self._see is None else self._see(element)

    def get(self, element_id: str, kind: type[E]) -> E:
        """Return the element called ``element_id``, which must be a ``kind``.

        Raises
        ------
        KeyError : there is none of that kind.
        """
        found = self.element(element_id)
        if not isinstance(found, kind):
            raise KeyError(element_id)
        return found

    def elements(self) -> tuple[Element, ...]:
        """Every element, in no particular order."""
        return tuple(map(self.element, self._tables.nodes))

    def count(self, kind: type[Element]) -> int:
        """Return how many elements are of ``kind``."""
        return self._tables.counts[kind]

    def connections(self) -> Iterator[tuple[str, str, str, Link]]:
        """Every connection as (source, target, key, link), in no particular order."""
        for source, out in self._tables.succ.items():
            for target, edges in out.items():
                for key, edge in edges.items():
                    yield source, target, key, edge["link"]

    def ties_from(self, source: str, relation: Relation) -> tuple[Tie, ...]:
        """The connections leaving ``source`` over ``relation``, lowest order first."""
        known = self._out.get((source, relation))
        if known is None:
            known = self._out[source, relation] = self._ties(self._tables.succ[source], relation)
        return known

    def ties_to(self, target: str, relation: Relation) -> tuple[Tie, ...]:
        """The connections reaching ``target`` over ``relation``, lowest order first."""
        known = self._into.get((target, relation))
        if known is None:
            known = self._into[target, relation] = self._ties(self._tables.pred[target], relation)
        return known

    def targets(self, source: str, relation: Relation) -> tuple[str, ...]:
        """Ids reached from ``source`` over ``relation``, lowest order first."""
        return tuple(tie.other for tie in self.ties_from(source, relation))

    def link(self, source: str, relation: Relation, target: str, number: int = 0) -> Link | None:
        """Return what one connection carries, or None where there is none."""
        edge = self._tables.succ.get(source, {}).get(target, {}).get(edge_key(relation, number))
        return edge["link"] if edge is not None else None

    def links_of(self, element_id: str) -> tuple[tuple[str, str, str, Link], ...]:
        """Every connection from or to an element as (source, target, key, link)."""
        succ, pred = self._tables.succ[element_id], self._tables.pred[element_id]
        out = [(element_id, o, key, edge["link"]) for o, edges in succ.items() for key, edge in edges.items()]
        into = [(o, element_id, key, edge["link"]) for o, edges in pred.items() for key, edge in edges.items()]
        return (*out, *into)

    def ids_in(self, stage_id: str, lane_id: str) -> tuple[str, ...]:
        """The ids of the touchpoints of one cell, in order."""
        cell = (stage_id, lane_id)
        known = self._ordered_cells.get(cell)
        if known is None:
            ids = self._known_cells().get(cell, ())
            orders = {i: self.ties_from(i, Relation.IN_STAGE)[0].link.order for i in ids}
            known = self._ordered_cells[cell] = tuple(sorted(orders, key=lambda i: (orders[i], i)))
        return known

    @staticmethod
    def _ties(neighbours: Mapping[str, Edges], relation: Relation) -> tuple[Tie, ...]:
        if relation is Relation.VISITS:
            found = [
                Tie(other, int(key.partition("/")[2]), edge["link"])
                for other, edges in neighbours.items()
                for key, edge in edges.items()
                if relation_of(key) is relation
            ]
        else:
            key = relation.value
            found = [Tie(other, 0, edges[key]["link"]) for other, edges in neighbours.items() if key in edges]
        return tuple(sorted(found, key=lambda tie: (tie.link.order, tie.number, tie.other)))

    # -- writing, for edits only -------------------------------------------------------

    def apply(self, change: Change) -> None:
        """Make one change; only edits, undo, redo and loading call this, everyone else edits."""
        self._rows.clear()
        if isinstance(change, NodeChange):
            self._tables.put(change.id, change.after)
            return
        relation = relation_of(change.key)
        placing = relation in (Relation.IN_STAGE, Relation.ON_LANE)
        if placing:
            self._leave_cell(change.source)
        self._out.pop((change.source, relation), None)
        self._into.pop((change.target, relation), None)
        if change.after is None:
            self._tables.cut(change)
        else:
            self._tables.connect(change, change.after)
        if placing:
            self._enter_cell(change.source)

    def apply_all(self, changes: Iterable[Change]) -> None:
        """Make changes in order."""
        for change in changes:
            self.apply(change)

    def _cell_of(self, touchpoint_id: str) -> tuple[str, str] | None:
        stage = self.targets(touchpoint_id, Relation.IN_STAGE)
        lane = self.targets(touchpoint_id, Relation.ON_LANE)
        return (stage[0], lane[0]) if stage and lane else None

    def _known_cells(self) -> dict[tuple[str, str], set[str]]:
        """Return who stands in each cell: found once, then kept in step with every change."""
        if self._cells is None:
            key = Relation.IN_STAGE.value
            self._cells = {}
            placed = [
                source for source, out in self._tables.succ.items() if any(key in edges for edges in out.values())
            ]
            for touchpoint_id in placed:
                self._enter_cell(touchpoint_id)
        return self._cells

    def _leave_cell(self, touchpoint_id: str) -> None:
        cell = self._cell_of(touchpoint_id) if self._cells is not None else None
        if self._cells is not None and cell is not None:
            self._cells[cell].discard(touchpoint_id)
            self._ordered_cells.pop(cell, None)

    def _enter_cell(self, touchpoint_id: str) -> None:
        cell = self._cell_of(touchpoint_id) if self._cells is not None else None
        if self._cells is not None and cell is not None:
            self._cells.setdefault(cell, set()).add(touchpoint_id)
            self._ordered_cells.pop(cell, None)
