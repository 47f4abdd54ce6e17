"""Which entries a query finds, in the order they are offered."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import islice

from journeymap.ui.command.entries import PLACE, RUN, Entry
from journeymap.ui.command.matching import FINE, Match, Query

MOST_SHOWN = 80
"""So many entries are offered; who wants others types another letter."""

_ENOUGH = 20
"""With so many entries that hold the query as it is, scattered letters are not looked for."""

_ENOUGH_TO_PLACE = 3
"""The same for things to place: all of them begin with the same words, in which many letters are found scattered."""

_MOST_SCATTERED = 200
_ALSO_BEHIND = 60
_MOST_RECENT_SHOWN = 6

Fit = Callable[[str], Match | None]
"""Holds a query against a folded text."""


@dataclass(frozen=True, slots=True)
class Hit:
    """An entry as it is offered.

    Parameters
    ----------
    positions : letters of the title the query means.
    caption : stands above it, where a new group begins.
    """

    entry: Entry
    score: int = 0
    positions: tuple[int, ...] = ()
    caption: str = ""


def search(query: Query, entries: Sequence[Entry], recent: Mapping[str, int]) -> list[Hit]:
    """Return what ``query`` finds, the best first; of the equally good, the recent first.

    Parameters
    ----------
    recent : rank by key of what was chosen lately, 0 for the last.
    """
    hits, others = [], []
    for entry in entries:
        hit = _best(entry, query.together)
        if hit is not None:
            hits.append(hit)
        else:
            others.append(entry)
    if len(hits) < _ENOUGH:
        if len(hits) >= _ENOUGH_TO_PLACE:
            others = [entry for entry in others if entry.does != PLACE]
        scattered = (hit for entry in others if (hit := _best(entry, query.apart)) is not None)
        hits += islice(scattered, _MOST_SCATTERED)
    return ranked(hits, recent)[:MOST_SHOWN]


def ranked(hits: Sequence[Hit], recent: Mapping[str, int]) -> list[Hit]:
    """Return hits in the order they are offered."""
    last = len(recent)

    def rank(hit: Hit) -> tuple[int, int, int, int]:
        return -(hit.score // FINE), recent.get(hit.entry.key, last), -hit.score, len(hit.entry.title)

    return sorted(hits, key=rank)


def unasked(
    entries: Sequence[Entry], recent: Mapping[str, int], fitting: Sequence[str], captions: tuple[str, str]
) -> list[Hit]:
    """Return what is offered before anything is typed: what was chosen lately, then every action there is.

    Parameters
    ----------
    fitting : ids of actions that suit what is selected; they come first.
    captions : the headings of the two.
    """
    usable = [entry for entry in entries if entry.usable]
    lately = sorted((each for each in usable if each.key in recent), key=lambda each: recent[each.key])
    lately = lately[:_MOST_RECENT_SHOWN]
    places = {action: place for place, action in enumerate(fitting)}
    actions = [each for each in usable if each.does == RUN and each not in lately]
    actions.sort(key=lambda each: places.get(each.target, len(places)))
    return [*_captioned(lately, captions[0]), *_captioned(actions, captions[1])][:MOST_SHOWN]


def _captioned(entries: Sequence[Entry], caption: str) -> list[Hit]:
    hits = [Hit(entry) for entry in entries]
    return [replace(hits[0], caption=caption), *hits[1:]] if hits else []


def _best(entry: Entry, fit: Fit) -> Hit | None:
    title, *others = entry.sought
    found = fit(title)
    if found is not None:
        return Hit(entry, found.score - entry.behind, found.positions)
    for other in others:
        found = fit(other)
        if found is not None:
            return Hit(entry, found.score - entry.behind - _ALSO_BEHIND)
    return None
