"""From what was typed behind ``export`` to the options of the print kit."""

import re
from argparse import Namespace
from collections.abc import Iterable
from dataclasses import replace

from journeymap.cli.arguments import ONLY_FOR, PAPERS, PARTS, chosen, chosen_of, chosen_texts, values_of
from journeymap.cli.sentences import RefusalError, labels, printable
from journeymap.layout.kit.blank import BlankPart
from journeymap.layout.kit.booklet import Part
from journeymap.layout.kit.brief import Choice
from journeymap.layout.kit.card_sheets import CardSize
from journeymap.layout.kit.cards import CardKind
from journeymap.layout.kit.imposition import Imposition
from journeymap.layout.kit.kit import KitKind, KitOptions
from journeymap.layout.kit.map_pages import MapSheet
from journeymap.layout.map_view import MapView
from journeymap.layout.pages import AnyPaper, CustomPaper, Orientation, Paper, paper_mm
from journeymap.model.elements import Persona, Scenario, Touchpoint
from journeymap.model.journey import Journey

_SIZE = re.compile(r"(\d+(?:\.\d+)?)\s*[x×*]\s*(\d+(?:\.\d+)?)\s*(mm|cm|in)?", re.IGNORECASE)
_LENGTH = re.compile(r"(\d+(?:\.\d+)?)\s*(mm|cm|in)?", re.IGNORECASE)
_COUNT = re.compile(r"([1-9]\d?)\s*[x×*]\s*([1-9]\d?)", re.IGNORECASE)
_MM = {"mm": 1.0, "cm": 10.0, "in": 25.4}

_SIDES = (50.0, 5000.0)
"""Millimetres: the smallest sheet worth cutting, and the largest a PDF can hold."""

_EDGES = 20.0
"""Millimetres of a tile that show no picture: 10 on each side."""


def kit_options(options: Namespace, file_name: str) -> KitOptions:
    """Return what to print, of the whole map.

    Raises
    ------
    RefusalError
        For a value that cannot be, with those that can.
    """
    kind = KitKind(chosen("--as", options.wanted_as or KitKind.POSTER))
    _check_for(kind, options)
    usual, large = KitOptions(), Paper.A3 if kind is KitKind.POSTER else Paper.A4
    paper, way = _paper("--paper", options.paper or large)
    tile = _paper("--tile", options.tile)[0] if options.tile else None
    names = _parts(options.parts, kind)
    return KitOptions(
        kind=kind,
        paper=paper,
        orientation=_orientation(options) or way,
        view=MapView(texts=chosen_texts(options.language)),
        parts=frozenset(map(Part, names)) if names and kind is KitKind.BOOKLET else usual.parts,
        map_sheet=MapSheet(chosen("--map-sheet", options.map_sheet or usual.map_sheet)),
        imposition=_imposition(options),
        tile=tile,
        tiles=_tiles(options),
        overlap=_overlap(options, tile),
        card_size=CardSize(chosen("--card", options.card or usual.card_size)),
        card_kinds=frozenset(map(CardKind, names)) if names and kind is KitKind.CARDS else usual.card_kinds,
        has_card_backs=not options.no_backs,
        is_survey_whole=options.whole,
        blank_parts=frozenset(map(BlankPart, names)) if names and kind is KitKind.BLANK else usual.blank_parts,
        blank_map_paper=_paper("--map-paper", options.map_paper or usual.blank_map_paper.value)[0],
        is_mono=options.mono,
        file_name=file_name,
    )


def narrowed(kit: KitOptions, names: list[str], journey: Journey) -> KitOptions:
    """Return the options for only those scenarios, personas and touchpoints named, by name or id.

    Raises
    ------
    RefusalError
        When the map knows no such name.
    """
    words = [word.strip() for each in names for word in each.split(",") if word.strip()]
    if not words:
        return kit
    return replace(kit, choice=_choice(words, journey))


def dots_per_inch(options: Namespace) -> int:
    """Return how fine a PNG is drawn.

    Raises
    ------
    RefusalError
        When it is no number, or too small or large a one.
    """
    from journeymap.export.png import LEAST_DPI, MOST_DPI, USUAL_DPI

    if not options.dpi:
        return USUAL_DPI
    value = options.dpi.lower().removesuffix("dpi").strip()
    if not (value.isascii() and value.isdigit() and LEAST_DPI <= int(value[:5]) <= MOST_DPI):
        raise wrong_value("--dpi", options.dpi)
    return int(value)


def wrong_value(option: str, value: str) -> RefusalError:
    """Return why ``value`` cannot stand behind ``option``."""
    return RefusalError(labels()("cli.wrong-value", option=option, value=printable(value), values=values_of(option)))


def _orientation(options: Namespace) -> Orientation | None:
    if options.portrait and options.landscape:
        raise RefusalError(labels()("cli.both-ways"))
    return Orientation.PORTRAIT if options.portrait else Orientation.LANDSCAPE if options.landscape else None


def _paper(option: str, value: str) -> tuple[AnyPaper, Orientation | None]:
    """Return a sheet and, where its width and height were given, how it is held."""
    sides = _SIZE.fullmatch(value.strip())
    if sides is None:
        known = next((each for each in PAPERS if each.casefold() == value.strip().casefold()), None)
        if known is None:
            raise wrong_value(option, value)
        return Paper(known), None
    unit = _MM[(sides[3] or "mm").lower()]
    width, height = (round(float(side) * unit, 2) for side in sides.group(1, 2))
    if not (_SIDES[0] <= min(width, height) and max(width, height) <= _SIDES[1]):
        raise wrong_value(option, value)
    way = Orientation.LANDSCAPE if width > height else Orientation.PORTRAIT
    return CustomPaper(min(width, height), max(width, height)), way


def _tiles(options: Namespace) -> tuple[int, int] | None:
    """Return how many tiles stand side by side and below one another."""
    if not options.tiles:
        return None
    count = _COUNT.fullmatch(options.tiles.strip())
    if count is None:
        raise wrong_value("--tiles", options.tiles)
    return int(count[1]), int(count[2])


def _overlap(options: Namespace, tile: AnyPaper | None) -> float:
    """Return the overlap of tiles in millimetres."""
    if not options.overlap:
        return KitOptions().overlap
    length = _LENGTH.fullmatch(options.overlap.strip())
    if length is None:
        raise wrong_value("--overlap", options.overlap)
    overlap = float(length[1]) * _MM[(length[2] or "mm").lower()]
    most = (paper_mm(tile)[0] - _EDGES) / 2 if tile else _SIDES[1]
    if overlap > most:
        raise RefusalError(labels()("cli.overlap-too-large", most=f"{most:g}", value=printable(options.overlap)))
    return overlap


def _check_for(kind: KitKind, options: Namespace) -> None:
    """Refuse options that would mean nothing for ``kind``."""
    for option, kinds in ONLY_FOR.items():
        if getattr(options, option.strip("-").replace("-", "_")) and kind not in kinds:
            raise RefusalError(labels()("cli.not-for-kind", option=option, kinds=", ".join(kinds), kind=kind.value))


def _imposition(options: Namespace) -> Imposition:
    if options.two_up and options.folded:
        raise RefusalError(labels()("cli.both-impositions"))
    return Imposition.TWO_UP if options.two_up else Imposition.FOLDED if options.folded else Imposition.NONE


def _parts(value: str, kind: KitKind) -> list[str]:
    """Return the parts named; none means all."""
    words = [word.strip() for word in value.split(",") if word.strip()]
    return [chosen_of("--parts", word, PARTS[kind]) for word in words]


def _choice(words: list[str], journey: Journey) -> Choice:
    groups: tuple[tuple[Scenario | Persona | Touchpoint, ...], ...]
    groups = (journey.scenarios(), journey.personas(), journey.touchpoints())
    known = {each.id: each.name or each.id for group in groups for each in group}
    found: set[str] = set()
    for word in words:
        hits = {key for key, name in known.items() if word.casefold() in (key.casefold(), name.casefold())}
        if not hits:
            raise RefusalError(labels()("cli.nobody-called", word=printable(word), names=_shortened(known.values())))
        found |= hits
    return Choice(*(frozenset(each.id for each in group if each.id in found) or None for group in groups))


def _shortened(names: Iterable[str], most: int = 40) -> str:
    """Return names as one phrase, the first of very many."""
    found = [printable(name) for name in names]
    return ", ".join(found[:most]) + (" …" if len(found) > most else "")
