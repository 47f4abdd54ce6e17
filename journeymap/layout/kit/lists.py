"""Lists over the whole journey: pains with their owners, opportunities, metrics, the words used."""

from collections.abc import Iterator, Sequence

from journeymap.layout.kit.blocks import row
from journeymap.layout.kit.brief import Brief
from journeymap.layout.kit.matrix import by_advantage, matrix_piece
from journeymap.layout.kit.notes import SEPARATOR
from journeymap.layout.kit.pieces import Entry, Piece, Pieces, after, on_new_page
from journeymap.layout.kit.tables import Cell, Column, table
from journeymap.layout.kit.touchpoint_page import figure_of, touchpoint_anchor
from journeymap.model.bilingual import Speaking, beside
from journeymap.model.elements import Metric, Opportunity, Pain, Touchpoint
from journeymap.model.graph_store import E

_SECTION = 18.0
_GLOSSARY = [
    "journey",
    "stage",
    "lane",
    "touchpoint",
    "persona",
    "scenario",
    "guide",
    "pain",
    "delight",
    "opportunity",
    "emotion",
    "scores",
    "metric",
]


def pains_pieces(brief: Brief) -> Pieces:
    """Return all pains, the most severe first; nothing without pains."""
    labels = brief.labels
    found = sorted(_all(brief, Pain), key=lambda pair: -pair[1].severity)
    columns = [
        Column(labels("word.element.pain"), 4.2),
        Column(labels("word.element.touchpoint"), 2.2),
        Column(labels("word.field.felt-by"), 1.8),
        Column(labels("word.field.severity"), 0.9),
        Column(labels("word.field.owner"), 1.5),
    ]
    rows = [
        [
            Cell(SEPARATOR.join(filter(None, (pain.text, pain.cause))), second=_second(pain, "text", "cause")),
            _where(touchpoint),
            Cell(brief.names_of(brief.journey.felt_by(pain.id))),
            Cell(labels("word.score.of", n=pain.severity)),
            Cell(pain.owner, second=beside(pain, "owner")),
        ]
        for touchpoint, pain in found
    ]
    return _listed(brief, "pains", labels("kit.pains"), table(brief.type, columns, rows, brief.width) if rows else ())


def opportunities_pieces(brief: Brief) -> Pieces:
    """Return the effect-effort matrix and the list of what will be done by whom until when."""
    labels = brief.labels
    found = sorted(_all(brief, Opportunity), key=lambda pair: by_advantage(pair[1]))
    columns = [
        Column(labels("kit.number"), 0.4),
        Column(labels("word.element.opportunity"), 3.8),
        Column(labels("word.element.touchpoint"), 2.0),
        Column(labels("word.field.owner"), 1.5),
        Column(labels("word.field.due"), 1.3),
        Column(labels("kit.effect-over-effort"), 1.2),
        Column(labels("word.field.status"), 1.2),
    ]
    rows = [
        [
            Cell(str(number), style=brief.type.text(bold=True, size=9.0)),
            Cell(opportunity.text, second=beside(opportunity, "text")),
            _where(touchpoint),
            Cell(opportunity.owner, second=beside(opportunity, "owner")),
            Cell(opportunity.due, second=beside(opportunity, "due")),
            Cell(f"{opportunity.effect} / {opportunity.effort}"),
            Cell(labels(f"word.status.{opportunity.status.value}")),
        ]
        for number, (touchpoint, opportunity) in enumerate(found, 1)
    ]
    if not rows:
        return ()
    matrix = matrix_piece(brief, [opportunity for _, opportunity in found])
    body = (matrix, *after(_SECTION, table(brief.type, columns, rows, brief.width)))
    return _listed(brief, "opportunities", labels("kit.opportunities"), body)


def metrics_pieces(brief: Brief) -> Pieces:
    """Return all metrics with their definitions; nothing without metrics."""
    labels = brief.labels
    columns = [
        Column(labels("word.element.metric"), 2.0),
        Column(labels("word.field.value"), 1.2),
        Column(labels("word.field.date"), 1.2),
        Column(labels("word.element.touchpoint"), 2.0),
        Column(labels("word.field.definition"), 4.0),
    ]
    rows = [
        [
            Cell(metric.name, second=beside(metric, "name")),
            Cell(figure_of(metric)),
            Cell(metric.date, second=beside(metric, "date")),
            _where(touchpoint),
            Cell(metric.definition, second=beside(metric, "definition")),
        ]
        for touchpoint, metric in _all(brief, Metric)
    ]
    body = table(brief.type, columns, rows, brief.width) if rows else ()
    return _listed(brief, "metrics", labels("kit.metrics"), body)


def glossary_pieces(brief: Brief) -> Pieces:
    """Return the words of a journey map and what they mean."""
    type_, labels = brief.type, brief.labels
    pieces: list[Piece] = []
    for word in _GLOSSARY:
        name = type_.paragraph(labels(f"kit.word.{word}"), type_.text(bold=True), 92.0)
        meaning = type_.paragraph(labels(f"kit.meaning.{word}"), type_.text(), brief.width - 100.0)
        pieces.append(row((name, meaning), (0.0, 100.0), gap=8.0))
    return _listed(brief, "glossary", labels("kit.glossary"), tuple(pieces))


def _where(touchpoint: Touchpoint) -> Cell:
    return Cell(touchpoint.name, f"#{touchpoint_anchor(touchpoint.id)}", second=beside(touchpoint, "name"))


def _second(source: Speaking, *names: str) -> str:
    return SEPARATOR.join(filter(None, (beside(source, name) for name in names)))


def _listed(brief: Brief, anchor: str, title: str, body: Sequence[Piece]) -> Pieces:
    if not body:
        return ()
    head = brief.type.paragraph(title, brief.type.head(1), brief.width)
    return on_new_page((*head, *after(_SECTION, tuple(body))), anchor, Entry(title, anchor))


def _all(brief: Brief, kind: type[E]) -> Iterator[tuple[Touchpoint, E]]:
    for touchpoint in brief.touchpoints():
        for each in brief.journey.attached(touchpoint.id, kind):
            yield touchpoint, each
