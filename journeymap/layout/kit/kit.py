"""The print kit: everything that can be printed of one journey, chosen by one set of options."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field, replace
from enum import StrEnum
from itertools import chain

from journeymap.i18n import Labels
from journeymap.layout.fonts import Fonts
from journeymap.layout.kit.blank import ALL_BLANK, BlankPart, blank_pages
from journeymap.layout.kit.booklet import ALL_PARTS, Part, lay_out_booklet
from journeymap.layout.kit.brief import Brief, Choice
from journeymap.layout.kit.card_sheets import CardSize, card_sheets, grid_of
from journeymap.layout.kit.cards import ALL_CARDS, CardKind
from journeymap.layout.kit.counter import counter_pieces
from journeymap.layout.kit.imposition import SHRINK, Imposition, half_paper, imposed, upright_half
from journeymap.layout.kit.map_pages import MapMaker, MapSheet
from journeymap.layout.kit.pieces import Pieces
from journeymap.layout.kit.sheets import Foot, Sheet, make_pages
from journeymap.layout.kit.survey import survey_pieces, whole_survey_pieces
from journeymap.layout.kit.tiles import filling_paper, tiled, tiling_across, tiling_of
from journeymap.layout.kit.type import Type
from journeymap.layout.map_view import MapView
from journeymap.layout.pages import POINTS_PER_MM, AnyPaper, Orientation, Page, Paper, paper_mm, sheet_size
from journeymap.layout.poster import PosterLayout, PosterOptions
from journeymap.layout.theme import PRINT, PRINT_MONO, Theme
from journeymap.model.bilingual import other_language, shown_journey, shown_of
from journeymap.model.journey import Journey
from journeymap.model.vocabulary import Texts

_SMALL_SHEET = 180.0
"""Millimetres: booklets on narrower sheets have narrower margins."""


class KitKind(StrEnum):
    """What can be printed, by the name used on the command line."""

    POSTER = "poster"
    BOOKLET = "booklet"
    TOUCHPOINTS = "touchpoints"
    CARDS = "cards"
    BLANK = "blank"
    SURVEY = "survey"


@dataclass(frozen=True, slots=True)
class KitOptions:
    """What a person chooses to print.

    Parameters
    ----------
    orientation : None takes the one that suits the kind.
    margin : mm; None takes the kind's own.
    parts, map_sheet : of a booklet: what it holds, and what its map stands on.
    imposition : of booklets and touchpoint sheets: two pages on a sheet, in order or to be folded.
    tile : the sheets a poster is cut into; None prints it whole.
    tiles : how many of them across and down the poster fills, instead of ``paper``; of A4 unless ``tile`` says else.
    overlap : of neighbouring tiles, mm.
    card_size, card_kinds : which cards, and how large.
    has_card_backs : cards are printed on both sides.
    is_survey_whole : one survey asks about every touchpoint, instead of one for each.
    blank_parts, blank_map_paper : sheets of the blank kit, and of what size its empty map is.
    file_name : printed at the foot; empty leaves it out.
    """

    kind: KitKind = KitKind.POSTER
    paper: AnyPaper = Paper.A4
    orientation: Orientation | None = None
    choice: Choice = field(default_factory=Choice)
    view: MapView = field(default_factory=MapView)
    margin: float | None = None
    parts: frozenset[Part] = ALL_PARTS
    map_sheet: MapSheet = MapSheet.AUTO
    imposition: Imposition = Imposition.NONE
    tile: AnyPaper | None = None
    tiles: tuple[int, int] | None = None
    overlap: float = 10.0
    card_size: CardSize = CardSize.A7
    card_kinds: frozenset[CardKind] = ALL_CARDS
    has_card_backs: bool = True
    is_survey_whole: bool = False
    blank_parts: frozenset[BlankPart] = ALL_BLANK
    blank_map_paper: AnyPaper = Paper.A3
    is_mono: bool = False
    file_name: str = ""


@dataclass(frozen=True, slots=True)
class Kit:
    """Pages ready to be painted."""

    kind: KitKind
    pages: tuple[Page, ...]


def lay_out_kit(journey: Journey, options: KitOptions, fonts: Fonts, labels: Labels) -> Kit:
    """Return the pages of one kind of the kit.

    Parameters
    ----------
    labels : of the language printed words come in.
    """
    journey = shown_journey(journey, shown_of(options.view.texts, journey.details.language))
    make = _MAKERS[options.kind]
    if options.imposition is Imposition.NONE or options.kind not in _IMPOSED:
        return Kit(options.kind, make(journey, options, fonts, labels))
    margin = (_HALF_MARGIN if options.margin is None else options.margin) / SHRINK
    half = replace(options, paper=half_paper(options.paper), orientation=None, margin=margin)
    return Kit(options.kind, imposed(make(journey, half, fonts, labels), options.imposition, options.paper))


def sheet_of(options: KitOptions, orientation: Orientation = Orientation.PORTRAIT, margin: float = 18.0) -> Sheet:
    """Return the sheet asked for, held as ``orientation`` and with ``margin`` mm unless a person chose otherwise."""
    width, height = sheet_size(options.paper, options.orientation or orientation)
    return Sheet(width, height, (margin if options.margin is None else options.margin) * POINTS_PER_MM)


def theme_of(options: KitOptions) -> Theme:
    """Return the colours of the paper."""
    return PRINT_MONO if options.is_mono else PRINT


def view_of(journey: Journey, options: KitOptions) -> MapView:
    """Return what the map shows: the chosen scenarios where a person did not choose routes."""
    choice, view = options.choice, options.view
    if view.shown is not None or (choice.scenarios is None and choice.personas is None):
        return view
    return replace(view, shown=frozenset(each.id for each in choice.scenarios_of(journey)))


def _touchpoints(journey: Journey, options: KitOptions, fonts: Fonts, labels: Labels) -> tuple[Page, ...]:
    sheet = sheet_of(options, margin=15.0)
    type_ = Type(fonts, theme_of(options), labels)
    brief = Brief(journey, type_, sheet.inner_width, options.choice)
    shrink = 1.0 if options.imposition is Imposition.NONE else SHRINK
    pieces: Pieces = tuple(
        piece for each in brief.touchpoints() for piece in counter_pieces(brief, each, sheet.inner_height, shrink)
    )
    title = journey.details.title or labels("print.untitled")
    return make_pages(pieces, sheet, type_, Foot(f"{title} · {labels('kit.touchpoint-sheets')}"))


def _booklet(journey: Journey, options: KitOptions, fonts: Fonts, labels: Labels) -> tuple[Page, ...]:
    is_small = min(paper_mm(options.paper)) < _SMALL_SHEET
    sheet = sheet_of(options, margin=12.0 if is_small else 18.0)
    type_ = Type(fonts, theme_of(options), labels)
    brief = Brief(journey, type_, sheet.inner_width, options.choice, sheet.inner_height)
    paper, map_sheet = options.paper, options.map_sheet
    if options.imposition is not Imposition.NONE:
        paper, map_sheet = upright_half(paper), MapSheet.SPREAD
    poster = PosterOptions(paper, None, view_of(journey, options), foot=None, theme=theme_of(options))
    maker = MapMaker(fonts, labels, poster)
    map_pages = maker.pages(journey, map_sheet) if Part.MAP in options.parts else ()
    title = journey.details.title or labels("print.untitled")
    return lay_out_booklet(brief, sheet, Foot(title), options.parts, map_pages)


def _cards(journey: Journey, options: KitOptions, fonts: Fonts, labels: Labels) -> tuple[Page, ...]:
    grid = grid_of(options.paper, options.card_size, options.orientation)
    brief = Brief(journey, Type(fonts, theme_of(options), labels), grid.width, options.choice)
    return card_sheets(brief, grid, options.card_kinds, has_backs=options.has_card_backs)


def _blank(journey: Journey, options: KitOptions, fonts: Fonts, labels: Labels) -> tuple[Page, ...]:
    sheet = sheet_of(options, margin=15.0)
    type_ = Type(fonts, theme_of(options), labels)
    empty_map = options.blank_parts & {BlankPart.MAP}
    brief = Brief(journey, type_, sheet.inner_width, options.choice)
    pages = blank_pages(brief, sheet, options.blank_map_paper, empty_map)
    for words, _form in _tongues(options, labels):
        brief = Brief(journey, replace(type_, labels=words), sheet.inner_width, options.choice)
        pages += blank_pages(brief, sheet, options.blank_map_paper, options.blank_parts - empty_map)
    return pages


def _survey(journey: Journey, options: KitOptions, fonts: Fonts, labels: Labels) -> tuple[Page, ...]:
    sheet = sheet_of(options, margin=15.0)
    numbering = Type(fonts, theme_of(options), labels)
    pages: tuple[Page, ...] = ()
    for words, form in _tongues(options, labels):
        said, type_ = journey, replace(numbering, labels=words)
        if options.view.texts is Texts.BOTH:
            said = shown_journey(journey, shown_of(Texts(words.language.value), journey.details.language))
        brief = Brief(said, type_, sheet.inner_width, options.choice)
        asked = (survey_pieces(brief, each, sheet.inner_height, form) for each in brief.touchpoints())
        pieces = whole_survey_pieces(brief, form) if options.is_survey_whole else tuple(chain.from_iterable(asked))
        title = said.details.title or words("print.untitled")
        pages += make_pages(pieces, sheet, type_, Foot(f"{title} · {words('kit.survey')}"))
    return pages


def _tongues(options: KitOptions, labels: Labels) -> Iterator[tuple[Labels, str]]:
    """Yield the words of every language sheets to write on come in, and what to call the fields of a form in it.

    Nobody fills in a form in two languages: where both are asked for there is one in each.
    """
    yield labels, "survey"
    if options.view.texts is Texts.BOTH:
        language = other_language(labels.language)
        yield Labels(language), f"survey-{language}"


def _poster(journey: Journey, options: KitOptions, fonts: Fonts, labels: Labels) -> tuple[Page, ...]:
    tiling = None
    paper, orientation = options.paper, options.orientation
    if options.tiles is not None:
        tiling = tiling_across(*options.tiles, options.tile or Paper.A4, options.overlap)
        paper, orientation = filling_paper(tiling)
    view = view_of(journey, options)
    poster = PosterOptions(paper, orientation, view, options.file_name, theme=theme_of(options))
    page = PosterLayout(fonts, labels).lay_out(journey, poster).page
    if tiling is None and options.tile is not None:
        tiling = tiling_of(page.width, page.height, options.tile, options.overlap)
    if tiling is None:
        return (page,)
    type_ = Type(fonts, theme_of(options), labels)
    return tiled(page, tiling, type_, journey.details.title or labels("print.untitled"))


_IMPOSED = frozenset({KitKind.BOOKLET, KitKind.TOUCHPOINTS})

_HALF_MARGIN = 12.0
"""Margin in mm of pages on half sheets."""

_MAKERS: dict[KitKind, Callable[[Journey, KitOptions, Fonts, Labels], tuple[Page, ...]]] = {
    KitKind.POSTER: _poster,
    KitKind.BOOKLET: _booklet,
    KitKind.TOUCHPOINTS: _touchpoints,
    KitKind.CARDS: _cards,
    KitKind.SURVEY: _survey,
    KitKind.BLANK: _blank,
}
