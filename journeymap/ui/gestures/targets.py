"""What is under the pointer, as gestures see it: a part, and which zone of it."""

from dataclasses import dataclass
from enum import StrEnum

from PySide6.QtCore import QPointF
from PySide6.QtGui import QPainterPath, QPainterPathStroker

from journeymap.layout.board import Part, PartKind
from journeymap.layout.geometry import Point
from journeymap.layout.marks import Path
from journeymap.model.elements import Lane
from journeymap.ui.board.overlays import HANDLE_RADIUS
from journeymap.ui.board.painter import path_of
from journeymap.ui.gestures.table import CARD_KINDS, Table

EDGE_REACH = 6.0
"""A header's edge can be taken hold of so many pixels to either side."""

_ROUTE_REACH = 12.0
"""Width of the strip along a route that can be clicked, in pixels."""

_HEADERS = frozenset({PartKind.STAGE_HEADER, PartKind.LANE_HEADER})
HOLDABLE = CARD_KINDS | _HEADERS | {PartKind.NOTE, PartKind.METRIC, PartKind.FACE}
"""Kinds of parts that can be selected and dragged."""


class Zone(StrEnum):
    """Where on a part the pointer is."""

    BODY = "body"
    EDGE = "edge"
    HANDLE = "handle"


@dataclass(frozen=True, slots=True)
class Target:
    """A part that can be taken hold of, and where."""

    part: Part
    zone: Zone


def target_at(table: Table, point: Point, handle_of: str | None = None) -> Target | None:
    """Return what can be taken hold of at a point of the board.

    Parameters
    ----------
    handle_of : key of the card whose handle is shown.
    """
    scale = table.view.transform().m11()
    if handle_of is not None and _is_on_handle(table, handle_of, point, scale):
        return Target(table.board.parts[handle_of][0], Zone.HANDLE)
    edge = _edge_at(table, point, EDGE_REACH / scale)
    if edge is not None:
        return Target(edge, Zone.EDGE)
    part = table.scene.part_at(point, HOLDABLE)
    return Target(part, Zone.BODY) if part is not None else None


def route_at(table: Table, point: Point) -> str | None:
    """Return the scenario whose route passes by a point of the board."""
    reach = _ROUTE_REACH / table.view.transform().m11()
    for part, origin in reversed(list(table.board.parts.values())):
        if part.kind is PartKind.ROUTE and _passes(part, Point(point.x - origin.x, point.y - origin.y), reach):
            return part.element_id
    return None


def _is_on_handle(table: Table, card: str, point: Point, scale: float) -> bool:
    rect = table.scene.rect_of(card)
    if rect is None:
        return False
    reach = HANDLE_RADIUS + 3.0 / scale
    return (point.x - rect.right) ** 2 + (point.y - rect.center.y) ** 2 <= reach**2


def _edge_at(table: Table, point: Point, reach: float) -> Part | None:
    """Return the header whose right (stage) or lower (lane) edge passes by ``point``."""
    for prefix, spans in (("stage", table.board.stages), ("lane", table.board.lanes)):
        for span in spans:
            rect = table.scene.rect_of(f"{prefix}:{span.id}")
            if rect is None or not rect.grown(reach).contains(point):
                continue
            away = abs(point.x - rect.right) if prefix == "stage" else abs(point.y - rect.bottom)
            element = table.journey.find(span.id)
            is_derived = isinstance(element, Lane) and element.role.is_derived
            if away <= reach and not is_derived:
                return table.board.parts[f"{prefix}:{span.id}"][0]
    return None


def _passes(part: Part, local: Point, reach: float) -> bool:
    if not (-reach <= local.x <= part.width + reach and -reach <= local.y <= part.height + reach):
        return False
    whole = QPainterPath()
    for mark in part.marks:
        if isinstance(mark, Path):
            whole.addPath(path_of(mark))
    stroker = QPainterPathStroker()
    stroker.setWidth(reach)
    return stroker.createStroke(whole).contains(QPointF(*local))
