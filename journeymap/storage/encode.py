"""From a journey to the text of a file: the order people read in, and nothing written that goes without saying.

What the loader would refuse is refused here, before anything is written.
"""

from collections.abc import Iterable, Mapping, Sequence
from typing import TYPE_CHECKING

from journeymap.model.bilingual import LIST_FIELDS, TEXT_FIELDS
from journeymap.model.elements import (
    NO_EXTRA,
    Attachment,
    Delight,
    Element,
    Feedback,
    Metric,
    Opportunity,
    OtherTexts,
    Pain,
    Scenario,
    Scores,
    Touchpoint,
)
from journeymap.model.ids import is_id
from journeymap.model.relations import GuideStep
from journeymap.model.saved_view import SavedView
from journeymap.model.vocabulary import Language
from journeymap.storage.clean import is_clean, mended
from journeymap.storage.fields import BRANCH, FIELDS, FILTER, GUIDE_STEP, SCORES, VISIT, Field, both_values
from journeymap.storage.problems import Problem, SaveFailed
from journeymap.storage.tree import Plain, Quoted, Tree, Value
from journeymap.storage.writer import stands_plain, write_tree

if TYPE_CHECKING:
    from journeymap.model.journey import Journey, Stop

FORMAT = 1
"""The number of the format this program writes."""

END_MARK = "journeymap"
"""The value of the last line of every file; a file without it is cut off."""

ROOT_EXTRA = "\0root"
"""Key in the extra of the journey's details that holds the unknown keys of the file's root; no file can hold it."""

_SPOKEN = TEXT_FIELDS | LIST_FIELDS

_SECTIONS: dict[type[Attachment], str] = {
    Pain: "pains",
    Delight: "delights",
    Opportunity: "opportunities",
    Metric: "metrics",
    Feedback: "feedback",
}


def encode(journey: "Journey") -> str:
    """Return ``journey`` as the text of a file.

    Raises
    ------
    SaveFailed : a value no file can hold, such as a wait that is not a number.
    """
    return encoded(journey)[1]


def encoded(journey: "Journey") -> tuple[Tree, str]:
    """Return ``journey`` as a tree and as text; what went past the text gate is cleaned now, so that it can be saved.

    Raises
    ------
    SaveFailed : a value no file can hold.
    """
    tree = journey_tree(journey)
    text = write_tree(tree)
    if not is_clean(text):
        tree = {key: _cleaned(value) for key, value in tree.items()}
        text = write_tree(tree)
    return tree, text


def journey_tree(journey: "Journey") -> Tree:
    """Return ``journey`` as the tree of a file.

    Raises
    ------
    SaveFailed : a value no file can hold.
    """
    extra = dict(journey.details.extra)
    root_extra = extra.pop(ROOT_EXTRA, {})
    language = journey.details.language
    details = _mapping(journey.details, FIELDS[type(journey.details)], {}, extra, language)
    sections: dict[str, Iterable[Tree]] = {
        "stages": (_element(each, language) for each in journey.stages()),
        "lanes": (_element(each, language) for each in journey.lanes()),
        "personas": (_element(each, language) for each in journey.personas()),
        "touchpoints": _touchpoints(journey),
        "scenarios": (_scenario(journey, scenario) for scenario in journey.scenarios()),
        "views": (_view(journey, view) for view in journey.saved_views()),
    }
    tree: Tree = {"format": Plain(FORMAT), "journey": details}
    for key, mappings in sections.items():
        listed: list[Value] = list(mappings)
        if listed:
            tree[key] = listed
    _add_extra(tree, root_extra, (*sections, "end"))
    tree["end"] = Plain(END_MARK)
    return tree


def _touchpoints(journey: "Journey") -> Iterable[Tree]:
    lanes = [lane.id for lane in journey.lanes()]
    for stage in journey.stages():
        for lane in lanes:
            for touchpoint in journey.touchpoints_in(stage.id, lane):
                yield _touchpoint(journey, touchpoint, stage.id, lane)


def _touchpoint(journey: "Journey", touchpoint: Touchpoint, stage: str, lane: str) -> Tree:
    related: Tree = {"stage": stage, "lane": lane}
    if not isinstance(touchpoint.scores, Scores):
        raise SaveFailed(Problem(code="unwritable", params={"name": "scores"}, way=(touchpoint.id, "scores")))
    language = journey.details.language
    scores = _mapping(touchpoint.scores, SCORES, {}, touchpoint.scores.extra, language)
    if scores:
        related["scores"] = scores
    for attachment in journey.attachments(touchpoint.id):
        section = related.setdefault(_SECTIONS[type(attachment)], [])
        assert isinstance(section, list)
        section.append(_element(attachment, language, _attachment_links(journey, attachment)))
    return _element(touchpoint, language, related)


def _attachment_links(journey: "Journey", attachment: Attachment) -> Tree:
    if isinstance(attachment, Pain | Delight):
        return {"felt-by": list(journey.felt_by(attachment.id))}
    if isinstance(attachment, Opportunity):
        return {"addresses": list(journey.addresses(attachment.id))}
    if isinstance(attachment, Feedback):
        said_by = journey.felt_by(attachment.id)
        return {"said-by": said_by[0] if len(said_by) == 1 else list(said_by)}
    return {}


def _scenario(journey: "Journey", scenario: Scenario) -> Tree:
    language = journey.details.language
    return _element(
        scenario,
        language,
        {
            "persona": journey.persona_of(scenario.id) or "",
            "visits": [_visit(stop, language) for stop in journey.visits(scenario.id)],
        },
    )


def _view(journey: "Journey", view: SavedView) -> Tree:
    known = view.without_missing(journey.has)
    language = journey.details.language
    return _element(known, language, {"filter": _mapping(known.filter, FILTER, {}, known.filter.extra, language)})


def _visit(stop: "Stop", language: Language) -> Tree:
    guide: list[Value] = [_guide_step(step, language) for step in stop.visit.guide]
    return _mapping(stop.visit, VISIT, {"touchpoint": stop.touchpoint, "guide": guide}, stop.visit.extra, language)


def _guide_step(step: GuideStep, language: Language) -> Tree:
    branches: list[Value] = [_mapping(branch, BRANCH, {}, branch.extra, language) for branch in step.branches]
    return _mapping(step, GUIDE_STEP, {"branches": branches}, step.extra, language)


def _element(element: Element, language: Language, related: Mapping[str, Value] | None = None) -> Tree:
    try:
        if not is_id(element.id):
            raise SaveFailed(Problem(code="unwritable", params={"name": "id"}, way=("id",)))
        return _mapping(element, FIELDS[type(element)], related or {}, element.extra, language)
    except SaveFailed as failed:
        problem = failed.problem
        raise SaveFailed(Problem(code=problem.code, params=problem.params, way=(element.id, *problem.way))) from None


def _mapping(
    source: object,
    fields: Sequence[Field],
    related: Mapping[str, Value],
    extra: Mapping[str, object],
    language: Language,
) -> Tree:
    """Return what has fields as a mapping; ``language`` is the one the plain fields are written in."""
    tree: Tree = {}
    other: OtherTexts = getattr(source, "other", NO_EXTRA)
    if other and not other.keys() <= _SPOKEN & {field.attribute for field in fields}:
        raise SaveFailed(Problem(code="unwritable", params={"name": "other"}, way=("other",)))
    for attribute, key, default, to_value in fields:
        if attribute:
            value = getattr(source, attribute)
            said = other.get(attribute) if other else None
            if said or value != default:
                try:
                    tree[key] = both_values(value, said, language) if said else to_value(value)
                except (TypeError, ValueError, KeyError, ArithmeticError):
                    raise SaveFailed(Problem(code="unwritable", params={"name": key}, way=(key,))) from None
        elif related.get(key):
            tree[key] = related[key]
    _add_extra(tree, extra, (key for _, key, _, _ in fields))
    return tree


def _add_extra(tree: Tree, extra: Mapping[str, object], known: Iterable[str]) -> None:
    """Add unknown keys; one the format knows is none, and would be read as what it is not."""
    if not isinstance(extra, Mapping):
        raise SaveFailed(Problem(code="unwritable", params={"name": "extra"}, way=("extra",)))
    if extra:
        taken = {*known, *tree}
        tree.update((str(key), _as_read(value)) for key, value in extra.items() if str(key) not in taken)


def _as_read(value: object) -> Value:
    """Return an unknown value so that it is written as it was read: in quotes only if it stood in quotes."""
    if isinstance(value, Mapping):
        return {str(key): _as_read(inner) for key, inner in value.items()}
    if isinstance(value, list | tuple):
        return [_as_read(inner) for inner in value]
    if isinstance(value, Quoted):
        return value
    text = str(value)
    return Plain(text) if stands_plain(text) else text


def _cleaned(value: Value) -> Value:
    if isinstance(value, str):
        return value.__class__(mended(value))
    if isinstance(value, list):
        return [_cleaned(inner) for inner in value]
    return {mended(key): _cleaned(inner) for key, inner in value.items()}
