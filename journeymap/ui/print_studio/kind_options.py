"""The plain options of each kind, as a table: one of a few, or yes and no."""

from dataclasses import dataclass

from journeymap.layout.kit.card_sheets import CardSize
from journeymap.layout.kit.imposition import Imposition
from journeymap.layout.kit.kit import KitKind
from journeymap.layout.kit.map_pages import MapSheet
from journeymap.layout.pages import Paper
from journeymap.ui.marked import QT_TRANSLATE_NOOP


@dataclass(frozen=True, slots=True)
class Combo:
    """One of a few.

    Parameters
    ----------
    field : of the options.
    name : English name of the row.
    choices : each value with its English words.
    """

    field: str
    name: str
    choices: tuple[tuple[object, str], ...]


@dataclass(frozen=True, slots=True)
class Check:
    """Yes or no."""

    field: str
    words: str


@dataclass(frozen=True, slots=True)
class Group:
    """Options under one heading."""

    title: str
    combos: tuple[Combo, ...] = ()
    checks: tuple[Check, ...] = ()


_IMPOSITION = Combo(
    "imposition",
    QT_TRANSLATE_NOOP("KitOptions", "On a sheet"),
    (
        (Imposition.NONE, QT_TRANSLATE_NOOP("KitOptions", "One page")),
        (Imposition.TWO_UP, QT_TRANSLATE_NOOP("KitOptions", "Two pages side by side")),
        (Imposition.FOLDED, QT_TRANSLATE_NOOP("KitOptions", "Two pages, to fold and staple")),
    ),
)

GROUPS: dict[KitKind, Group] = {
    KitKind.BOOKLET: Group(
        QT_TRANSLATE_NOOP("KitOptions", "Booklet"),
        (
            Combo(
                "map_sheet",
                QT_TRANSLATE_NOOP("KitOptions", "The map"),
                (
                    (MapSheet.AUTO, QT_TRANSLATE_NOOP("KitOptions", "As large as it needs")),
                    (MapSheet.FITTED, QT_TRANSLATE_NOOP("KitOptions", "On one page")),
                    (MapSheet.FOLD_OUT, QT_TRANSLATE_NOOP("KitOptions", "On a fold-out")),
                    (MapSheet.SPREAD, QT_TRANSLATE_NOOP("KitOptions", "Over several pages")),
                ),
            ),
            _IMPOSITION,
        ),
    ),
    KitKind.TOUCHPOINTS: Group(QT_TRANSLATE_NOOP("KitOptions", "Touchpoint sheets"), (_IMPOSITION,)),
    KitKind.CARDS: Group(
        QT_TRANSLATE_NOOP("KitOptions", "Cards"),
        (
            Combo(
                "card_size",
                QT_TRANSLATE_NOOP("KitOptions", "Card size"),
                (
                    (CardSize.A6, QT_TRANSLATE_NOOP("KitOptions", "A6  (105 × 148 mm)")),
                    (CardSize.A7, QT_TRANSLATE_NOOP("KitOptions", "A7  (74 × 105 mm)")),
                    (CardSize.BUSINESS, QT_TRANSLATE_NOOP("KitOptions", "Business card  (90 × 50 mm)")),
                    (CardSize.BUSINESS_85, QT_TRANSLATE_NOOP("KitOptions", "Business card  (85 × 55 mm)")),
                ),
            ),
        ),
        (Check("has_card_backs", QT_TRANSLATE_NOOP("KitOptions", "Backs too, for two-sided printing")),),
    ),
    KitKind.SURVEY: Group(
        QT_TRANSLATE_NOOP("KitOptions", "Survey"),
        (
            Combo(
                "is_survey_whole",
                QT_TRANSLATE_NOOP("KitOptions", "Asks about"),
                (
                    (False, QT_TRANSLATE_NOOP("KitOptions", "Each touchpoint by itself")),
                    (True, QT_TRANSLATE_NOOP("KitOptions", "The whole journey at once")),
                ),
            ),
        ),
    ),
    KitKind.BLANK: Group(
        QT_TRANSLATE_NOOP("KitOptions", "Blank kit"),
        (
            Combo(
                "blank_map_paper",
                QT_TRANSLATE_NOOP("KitOptions", "Empty map on"),
                tuple((paper, paper.value) for paper in (Paper.A4, Paper.A3, Paper.A2, Paper.A1, Paper.A0)),
            ),
        ),
    ),
}
