"""The dicts under the graph, laid out as networkx lays out its own.

networkx itself is imported when somebody asks for the graph: that takes as long as showing a window.
"""

from collections import Counter
from typing import TYPE_CHECKING

from journeymap.model.changes import EdgeChange
from journeymap.model.elements import Element
from journeymap.model.relations import Link

if TYPE_CHECKING:
    import networkx as nx

Edges = dict[str, dict[str, Link]]
"""The edges between two nodes, by key; each holds its ``link``."""

Neighbours = dict[str, dict[str, Edges]]
"""Edges by node and neighbour."""


class Tables:
    """Nodes and edges of one graph.

    Attributes
    ----------
    nodes : by id; each holds its ``element``.
    succ, pred : edges by source and target, and by target and source; the same dicts stand in both.
    counts : how many elements of each type there are.
    bilingual : how many elements have texts in the other language.
    """

    def __init__(self) -> None:
        """Start empty."""
        self.nodes: dict[str, dict[str, Element]] = {}
        self.succ: Neighbours = {}
        self.pred: Neighbours = {}
        self.counts: Counter[type[Element]] = Counter()
        self.bilingual = 0

    def graph(self) -> "nx.MultiDiGraph[str]":
        """Return a networkx graph of these very tables: it shows what changes here, and cannot be changed itself."""
        import networkx as nx

        graph: nx.MultiDiGraph[str] = nx.MultiDiGraph()
        # networkx's own views are made by setting these three; it has no public way. A test walks,
        # copies and asks such a graph, and compares it with one built edge by edge.
        graph._node = self.nodes  # type: ignore[attr-defined]  # noqa: SLF001
        graph._adj = self.succ  # type: ignore[attr-defined]  # noqa: SLF001
        graph._pred = self.pred  # type: ignore[attr-defined]  # noqa: SLF001
        frozen: nx.MultiDiGraph[str] = nx.freeze(graph)
        return frozen

    def copy(self) -> "Tables":
        """Return tables of their own that hold the same elements and links."""
        twin = Tables()
        twin.nodes = dict(self.nodes)
        succ = twin.succ = {s: {t: dict(edges) for t, edges in out.items()} for s, out in self.succ.items()}
        twin.pred = {target: {source: succ[source][target] for source in into} for target, into in self.pred.items()}
        twin.counts = Counter(self.counts)
        twin.bilingual = self.bilingual
        return twin

    def put(self, element_id: str, after: Element | None) -> None:
        """Add, replace or remove a node; what connected a removed one has been cut before."""
        if element_id in self.nodes:
            before = self.nodes[element_id]["element"]
            self.counts[type(before)] -= 1
            self.bilingual -= bool(before.other)
        if after is None:
            del self.nodes[element_id], self.succ[element_id], self.pred[element_id]
            return
        self.counts[type(after)] += 1
        self.bilingual += bool(after.other)
        self.nodes[element_id] = {"element": after}
        self.succ.setdefault(element_id, {})
        self.pred.setdefault(element_id, {})

    def connect(self, change: EdgeChange, link: Link) -> None:
        """Add or replace an edge."""
        edges = self.succ[change.source].get(change.target)
        if edges is None:
            edges = self.succ[change.source][change.target] = self.pred[change.target][change.source] = {}
        edges[change.key] = {"link": link}

    def cut(self, change: EdgeChange) -> None:
        """Remove an edge."""
        edges = self.succ[change.source][change.target]
        del edges[change.key]
        if not edges:
            del self.succ[change.source][change.target], self.pred[change.target][change.source]
