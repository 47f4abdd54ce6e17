"""Finding the map style that fills an area: how many cards side by side, how wide, how far apart.

Laying a large map out takes a while, so styles are compared by estimates: the grid tells how
many columns and rows there would be, and each real layout corrects what they are expected to
cost. Two or three layouts find the style, however many were compared.
"""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from typing import NamedTuple

from journeymap.layout.board import Board
from journeymap.layout.fitting_estimate import Costs, MapMeasure
from journeymap.layout.fonts import Fonts
from journeymap.layout.map_view import MapStyle
from journeymap.model.journey import Journey

NARROWEST_CARD = 124.0
WIDEST_CARD = 200.0

_COLUMN_CHOICES = (0.95, 0.7, 0.45, 1.35, 1.9, 2.7, 4.0, 6.0, 9.0)
_ROOMIEST_ROW = 34.0
"""Units a row of cards may be given beyond what it needs; past that, white is left at the foot."""

_TALLEST_CURVE = 1.7
_SLACK = 0.9995
"""Rounding must not push the map over its area."""

_MOST_TRIES = 3
_CLOSE = 0.02
_CLEARLY = 1.1

LayOut = Callable[[MapStyle], Board]


class Area(NamedTuple):
    """Room for a map, in points.

    Parameters
    ----------
    most : the largest scale wanted, in points per board unit.
    """

    width: float
    height: float
    most: float

    def scale(self, width: float, height: float) -> float:
        """Return the points per unit at which a board of that size fits."""
        return min(self.width / max(1.0, width), self.height / max(1.0, height), self.most)

    def merit(self, width: float, height: float) -> float:
        """Return how good a board of that size is: large text counts, and so does a sheet that is not half empty."""
        scale = self.scale(width, height)
        return scale * (width * height * scale**2) / (self.width * self.height)


@dataclass(frozen=True, slots=True)
class Fit:
    """A board and the scale, in points per unit, at which it fits its area."""

    style: MapStyle
    board: Board
    scale: float


@dataclass(frozen=True, slots=True)
class _Candidate:
    """A style for an area, and what to expect of it."""

    merit: float
    area: int
    style: MapStyle


def best_fit(
    journey: Journey, fonts: Fonts, lay_out: LayOut, plain: MapStyle, areas: tuple[Area, ...]
) -> tuple[int, Fit]:
    """Return which of ``areas`` the map uses best, and the map laid out to fill it.

    Parameters
    ----------
    plain : the style to start from.
    areas : the first is kept unless another is clearly better.
    """
    measure = MapMeasure(journey, fonts)
    costs = measure.first_guess(plain)
    found: list[tuple[float, int, Fit]] = []
    for _ in range(_MOST_TRIES):
        chosen = _chosen(list(_candidates(measure, costs, plain, areas)))
        if any(_alike(chosen, area, fit) for _, area, fit in found):
            break
        fit = _fitted(lay_out, chosen.style, areas[chosen.area])
        found.append((areas[chosen.area].merit(fit.board.width, fit.board.height), chosen.area, fit))
        costs = measure.corrected(costs, fit.board, fit.style)
    _merit, number, fit = max(found, key=lambda each: each[0])
    return number, _heightened(journey, measure, lay_out, fit, areas[number])


def _candidates(measure: MapMeasure, costs: Costs, plain: MapStyle, areas: tuple[Area, ...]) -> Iterator[_Candidate]:
    """Yield for every area and number of columns the card width that gives the map the area's proportions."""
    for number, area in enumerate(areas):
        for choice in _COLUMN_CHOICES:
            style = replace(plain, columns_per_root=choice, card_width=(NARROWEST_CARD + WIDEST_CARD) / 2)
            # Wider cards make shorter notes, so the width that suits the height changes the height a little.
            for _ in range(3):
                width, height = measure.size(costs, style)
                wanted = max(height * area.width / area.height, area.width / area.most)
                card = style.card_width + (wanted - width) / measure.columns(choice)
                style = replace(style, card_width=min(max(card, NARROWEST_CARD), WIDEST_CARD))
            yield _Candidate(area.merit(*measure.size(costs, style)), number, style)


def _chosen(candidates: list[_Candidate]) -> _Candidate:
    best = max(candidates, key=lambda each: each.merit)
    first = max((each for each in candidates if each.area == 0), key=lambda each: each.merit)
    return first if first.merit * _CLEARLY >= best.merit else best


def _alike(candidate: _Candidate, area: int, fit: Fit) -> bool:
    same = candidate.area == area and candidate.style.columns_per_root == fit.style.columns_per_root
    return same and abs(candidate.style.card_width / fit.style.card_width - 1) < _CLOSE


def _heightened(journey: Journey, measure: MapMeasure, lay_out: LayOut, fit: Fit, area: Area) -> Fit:
    """Return the map with its rows and emotion curve given the height left over."""
    free = area.height / fit.scale - fit.board.height
    lanes = journey.lanes()
    holding = sum(1 for lane in lanes if not lane.role.is_derived)
    if not holding or free < _CLOSE * fit.board.height:
        return fit
    rows = measure.rows(fit.style.columns_per_root)
    stretch = min(free, _ROOMIEST_ROW * (rows + holding)) / holding
    curves = sum(1 for lane in lanes if lane.role == "emotion")
    left = free - stretch * holding
    grown = min(_TALLEST_CURVE, 1.0 + left / (fit.style.curve_height * curves)) if curves else 1.0
    taller = _fitted(lay_out, replace(fit.style, lane_stretch=stretch, derived_stretch=grown), area)
    return taller if taller.scale > fit.scale * (1 - _CLOSE) else fit


def _fitted(lay_out: LayOut, style: MapStyle, area: Area) -> Fit:
    board = lay_out(style)
    return Fit(style, board, area.scale(board.width, board.height) * _SLACK)
