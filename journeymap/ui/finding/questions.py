"""The questions a filter asks, with the answers this map has."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Any, cast

from PySide6.QtCore import QCoreApplication

from journeymap.i18n import Labels
from journeymap.layout.theme import Theme
from journeymap.model.edits.elements import name_of
from journeymap.model.finding import channels, owners
from journeymap.model.journey import Journey
from journeymap.model.saved_view import Filter
from journeymap.model.vocabulary import EMOTION_RANGE, Holding

_HOLDING_ICONS = {Holding.PAINS: "triangle-alert", Holding.DELIGHTS: "heart", Holding.OPPORTUNITIES: "lightbulb"}


@dataclass(frozen=True, slots=True)
class Answer:
    """What can be chosen.

    Parameters
    ----------
    icon, dot : what stands before the words; a colour for the dot.
    """

    value: object
    words: str
    icon: str = ""
    dot: str = ""


@dataclass(frozen=True, slots=True)
class Question:
    """One field of a filter, what it is called, and the answers offered."""

    field: str
    words: str
    answers: tuple[Answer, ...]


def questions_of(journey: Journey, theme: Theme, words: Labels) -> tuple[Question, ...]:
    """Return the questions that make a difference on this map: those with any answer."""
    scenarios = journey.scenarios()
    lines = {scenario.id: theme.route_style(number).color for number, scenario in enumerate(scenarios)}
    asked = (
        Question(
            "personas",
            words("word.many.persona"),
            tuple(Answer(each.id, name_of(each), "user-round") for each in journey.personas()),
        ),
        Question(
            "scenarios",
            words("word.many.scenario"),
            tuple(Answer(each.id, name_of(each), dot=lines[each.id]) for each in scenarios),
        ),
        Question(
            "emotions",
            words("word.field.emotion"),
            tuple(Answer(each, words(f"word.emotion.{each}")) for each in EMOTION_RANGE),
        ),
        Question(
            "holding",
            QCoreApplication.translate("Finding", "Notes"),
            tuple(Answer(each, holding_words(each), _HOLDING_ICONS[each]) for each in Holding),
        ),
        Question(
            "channels",
            words("word.field.channel"),
            tuple(Answer(each, words(f"word.channel.{each.value}")) for each in channels(journey)),
        ),
        Question(
            "owners",
            QCoreApplication.translate("Finding", "Who takes care"),
            tuple(Answer(each, each) for each in owners(journey)),
        ),
    )
    return tuple(question for question in asked if question.answers)


def holding_words(holding: Holding) -> str:
    """Return how it is said that something hangs on a touchpoint."""
    return {
        Holding.PAINS: QCoreApplication.translate("Finding", "Has pain points"),
        Holding.DELIGHTS: QCoreApplication.translate("Finding", "Has delights"),
        Holding.OPPORTUNITIES: QCoreApplication.translate("Finding", "Has opportunities"),
    }[holding]


def toggled(asked: Filter, field: str, value: object) -> Filter:
    """Return a filter with one more answer to a question, or one less."""
    chosen: tuple[object, ...] = getattr(asked, field)
    others = tuple(each for each in chosen if each != value)
    return replace(asked, **cast("dict[str, Any]", {field: others if value in chosen else (*chosen, value)}))


def said_of(asked: Filter, questions: Sequence[Question]) -> str:
    """Return in a few words what a filter asks for."""
    answers = {(question.field, answer.value): answer.words for question in questions for answer in question.answers}
    said = []
    for question in questions:
        chosen = [
            answers[question.field, value]
            for value in getattr(asked, question.field)
            if (question.field, value) in answers
        ]
        if chosen:
            said.append(", ".join(chosen))
    return " · ".join(said)
