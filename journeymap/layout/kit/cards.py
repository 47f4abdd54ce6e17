"""Cards to cut out: what stands on each, taken from the journey and from a list of common incidents."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from enum import StrEnum

from journeymap.layout.kit.brief import Brief, beside_items
from journeymap.layout.kit.notes import ICONS, SEPARATOR
from journeymap.layout.kit.touchpoint_page import stops_at
from journeymap.layout.theme import Tone
from journeymap.model.bilingual import Speaking, beside
from journeymap.model.elements import Delight, Pain, Scenario, Touchpoint
from journeymap.model.journey import Stop
from journeymap.model.kinds import icon_of
from journeymap.model.vocabulary import EMOTION_RANGE, Actor


class CardKind(StrEnum):
    """What cards are about, by the name used on the command line."""

    PERSONAS = "personas"
    TOUCHPOINTS = "touchpoints"
    GUIDE = "guide"
    QUESTIONS = "questions"
    INCIDENTS = "incidents"
    EMOTIONS = "emotions"


ALL_CARDS = frozenset(CardKind)

KIND_ICONS: dict[CardKind, str] = {
    CardKind.PERSONAS: "users",
    CardKind.TOUCHPOINTS: "map-pin",
    CardKind.GUIDE: "messages-square",
    CardKind.QUESTIONS: "message-circle-question-mark",
    CardKind.INCIDENTS: "siren",
    CardKind.EMOTIONS: "smile",
}
"""The sign of every kind of card, beside its colour."""

INCIDENTS = 12
"""How many common incidents the label tables hold."""

SEVERE = 4
"""Pains this severe make an incident."""


@dataclass(frozen=True, slots=True)
class Words:
    """A paragraph of a card.

    Parameters
    ----------
    icon, number : stand at its left, when given.
    color : of text and sign; empty takes the theme's ink.
    is_under : it belongs to the paragraph before it, and begins where that one's text does.
    """

    text: str
    icon: str = ""
    number: int = 0
    color: str = ""
    bold: bool = False
    is_under: bool = False


@dataclass(frozen=True, slots=True)
class Card:
    """One card.

    Parameters
    ----------
    key : unique among the cards of a journey.
    about : a line under the title.
    color : of the band above, the icon and ``about``.
    emotion : a face beside the title, or large in the middle of an emotion card.
    to_write : lines to write on where room is left.
    """

    key: str
    kind: CardKind
    title: str
    about: str
    icon: str
    color: str
    body: tuple[Words, ...] = ()
    emotion: int | None = None
    to_write: int = 0


def _both(source: Speaking, name: str) -> str:
    """Return the text of a field, and below it in the other language where both are to be read."""
    return "\n".join(filter(None, (getattr(source, name), beside(source, name))))


def _both_items(source: Speaking, name: str) -> list[str]:
    pairs = zip(getattr(source, name), beside_items(source, name), strict=True)
    return ["\n".join(filter(None, pair)) for pair in pairs]


def kind_tone(brief: Brief, kind: CardKind) -> Tone:
    """Return the colours of a kind of card."""
    theme = brief.theme
    tones = {CardKind.QUESTIONS: theme.opportunity, CardKind.INCIDENTS: theme.pain, CardKind.EMOTIONS: theme.delight}
    stages = (CardKind.PERSONAS, CardKind.TOUCHPOINTS, CardKind.GUIDE)
    return tones[kind] if kind in tones else theme.stage_tone(stages.index(kind))


def cards_of(brief: Brief, kinds: frozenset[CardKind]) -> tuple[Card, ...]:
    """Return the cards of the chosen kinds, kind by kind."""
    makers: dict[CardKind, Callable[[Brief], Iterator[Card]]] = {
        CardKind.PERSONAS: _personas,
        CardKind.TOUCHPOINTS: _touchpoints,
        CardKind.GUIDE: _roles,
        CardKind.QUESTIONS: _questions,
        CardKind.INCIDENTS: _incidents,
        CardKind.EMOTIONS: _emotions,
    }
    return tuple(card for kind in CardKind if kind in kinds for card in makers[kind](brief))


def _personas(brief: Brief) -> Iterator[Card]:
    labels, theme = brief.labels, brief.theme
    for each in brief.personas():
        taken = [one for one in brief.scenarios() if brief.journey.persona_of(one.id) == each.id]
        color = brief.route_of(taken[0].id).color if taken else theme.stage_tone(0).ink
        about = ", ".join(map(brief.name, taken)) or labels("word.element.persona")
        body = [Words(_both(each, "summary"))] if each.summary else []
        body += [Words(text, ICONS[Delight], color=theme.delight.ink) for text in _both_items(each, "loves")]
        body += [Words(text, ICONS[Pain], color=theme.pain.ink) for text in _both_items(each, "hates")]
        body += [Words(labels("kit.quoted", words=_both(each, "quote")), bold=True)] if each.quote else []
        name = brief.name(each)
        yield Card(f"persona/{each.id}", CardKind.PERSONAS, name, about, "users", color, tuple(body))


def _touchpoints(brief: Brief) -> Iterator[Card]:
    labels, theme = brief.labels, brief.theme
    for each in brief.touchpoints():
        minutes = ((each.wait, "kit.wait"), (each.service, "kit.service"))
        times = [f"{labels(word)} {labels('word.unit.minutes', n=n)}" for n, word in minutes if n is not None]
        body = [Words(SEPARATOR.join(times), "clock", color=theme.muted)] if times else []
        attached = brief.journey.attached
        body += [
            Words(_both(note, "text"), ICONS[Delight], color=theme.delight.ink) for note in attached(each.id, Delight)
        ]
        for pain in attached(each.id, Pain):
            severity = labels("word.map.severity-of", n=pain.severity)
            body.append(Words(f"{_both(pain, 'text')}{SEPARATOR}{severity}", ICONS[Pain], color=theme.pain.ink))
        stage, tone = brief.stage_of(each)
        channel = labels(f"word.channel.{each.channel.value}") if each.channel else ""
        about = SEPARATOR.join(filter(None, (brief.name(stage), channel)))
        name = brief.name(each)
        icon = icon_of(each.kind, each.icon)
        key = f"touchpoint/{each.id}"
        yield Card(key, CardKind.TOUCHPOINTS, name, about, icon, tone.ink, tuple(body), each.emotion, to_write=2)


def _roles(brief: Brief) -> Iterator[Card]:
    """Yield one card for staff and one for the customer of every visit with a guide."""
    for touchpoint in brief.touchpoints():
        for stop in stops_at(brief, touchpoint):
            yield from _roles_at(brief, touchpoint, stop)


def _roles_at(brief: Brief, touchpoint: Touchpoint, stop: Stop) -> Iterator[Card]:
    labels = brief.labels
    color = brief.route_of(stop.scenario).color
    who = brief.persona_name(stop.scenario) or brief.name(brief.journey.get(stop.scenario, Scenario))
    about = SEPARATOR.join(filter(None, (brief.name(touchpoint), who)))
    for actor, icon in ((Actor.STAFF, "headset"), (Actor.CUSTOMER, "user-round")):
        body: list[Words] = []
        if actor is Actor.CUSTOMER and stop.visit.quote:
            body.append(Words(labels("kit.quoted", words=_both(stop.visit, "quote")), color=color))
        steps = [(n, step) for n, step in enumerate(stop.visit.guide, 1) if step.actor is actor]
        for number, step in steps:
            body.append(Words(_both(step, "action" if step.action else "line"), number=number, color=color, bold=True))
            if step.line and step.action:
                body.append(Words(labels("kit.quoted", words=_both(step, "line")), is_under=True))
        if steps:
            key = f"guide/{stop.scenario}/{stop.touchpoint}/{stop.number}/{actor.value}"
            yield Card(key, CardKind.GUIDE, labels(f"kit.card.you-{actor.value}"), about, icon, color, tuple(body))


def _questions(brief: Brief) -> Iterator[Card]:
    labels = brief.labels
    for touchpoint in brief.touchpoints():
        _stage, tone = brief.stage_of(touchpoint)
        for stop in stops_at(brief, touchpoint):
            for number, step in enumerate(stop.visit.guide, 1):
                if not step.branches:
                    continue
                asked = _both(step, "line" if step.line else "action")
                body = [Words(labels("kit.quoted", words=asked), bold=True)]
                for branch in step.branches:
                    words = labels("kit.branch", answer=branch.answer, recommendation=branch.recommendation)
                    body.append(Words(words, "message-circle", color=tone.ink))
                key = f"question/{stop.scenario}/{stop.touchpoint}/{stop.number}/{number}"
                title, icon = labels("kit.card.question"), KIND_ICONS[CardKind.QUESTIONS]
                yield Card(key, CardKind.QUESTIONS, title, brief.name(touchpoint), icon, tone.ink, tuple(body))


def _incidents(brief: Brief) -> Iterator[Card]:
    labels, icon = brief.labels, KIND_ICONS[CardKind.INCIDENTS]
    color = brief.theme.pain.ink
    title, ask = labels("kit.card.incident"), Words(labels("kit.card.what-now"), bold=True, color=color)
    for touchpoint in brief.touchpoints():
        for pain in brief.journey.attached(touchpoint.id, Pain):
            if pain.severity >= SEVERE:
                who = brief.names_of(brief.journey.felt_by(pain.id))
                about = SEPARATOR.join(filter(None, (brief.name(touchpoint), who)))
                body = (
                    Words(_both(pain, "text"), bold=True),
                    *([Words(_both(pain, "cause"))] if pain.cause else []),
                    ask,
                )
                yield Card(f"incident/{pain.id}", CardKind.INCIDENTS, title, about, icon, color, body, to_write=3)
    for number in range(1, INCIDENTS + 1):
        about = labels(f"kit.incident.{number}.name")
        body = (Words(labels(f"kit.incident.{number}.text")), ask)
        yield Card(f"incident/common/{number}", CardKind.INCIDENTS, title, about, icon, color, body, to_write=3)


def _emotions(brief: Brief) -> Iterator[Card]:
    labels = brief.labels
    for emotion in reversed(EMOTION_RANGE):
        body = (Words(labels(f"kit.card.emotion.{emotion}")), Words(labels("kit.card.emotion-when"), bold=True))
        name = labels(f"word.emotion.{emotion}")
        color = brief.theme.emotion(emotion)
        about = labels("word.field.emotion")
        icon = KIND_ICONS[CardKind.EMOTIONS]
        key = f"emotion/{emotion}"
        yield Card(key, CardKind.EMOTIONS, name, about, icon, color, body, emotion, to_write=1)
