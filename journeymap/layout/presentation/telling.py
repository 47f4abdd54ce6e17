"""The words of a moment: the one sentence on its card, and what is said beside it."""

from dataclasses import dataclass
from enum import StrEnum
from typing import TypeVar

from journeymap.i18n import Labels
from journeymap.layout.presentation.story import Moment, Story, Tale, touchpoint_of
from journeymap.model.bilingual import beside
from journeymap.model.elements import Delight, Feedback, Pain, Persona, Scenario
from journeymap.model.relations import GuideStep, Visit
from journeymap.model.vocabulary import Actor

SEPARATOR = " · "

N = TypeVar("N", Pain, Delight)


class Voice(StrEnum):
    """Who or what speaks beside the card."""

    QUOTE = "quote"
    GUIDE = "guide"
    PAIN = "pain"
    DELIGHT = "delight"


@dataclass(frozen=True, slots=True)
class Words:
    """A piece of what is said beside the card.

    Parameters
    ----------
    lead : who speaks, where that is not the persona of the scenario.
    second : the same in the other language.
    """

    voice: Voice
    text: str
    lead: str = ""
    second: str = ""


class Teller:
    """Finds the words for the moments of one tale.

    Parameters
    ----------
    labels : of the journey's content language.
    """

    def __init__(self, story: Story, tale: Tale, labels: Labels) -> None:
        self._journey = story.journey
        self._labels = labels
        self.scenario = self._journey.get(tale.scenario, Scenario) if tale.scenario else None
        persona = self._journey.persona_of(tale.scenario) if tale.scenario else None
        self.persona = self._journey.get(persona, Persona) if persona else None

    def who(self) -> str:
        """Return persona and scenario, as far as they are named."""
        names = (self.persona.name if self.persona else "", self.scenario.name if self.scenario else "")
        return SEPARATOR.join(name for name in names if name)

    def name(self, moment: Moment) -> str:
        """Return the touchpoint's name."""
        return touchpoint_of(self._journey, moment).name or self._labels("word.map.unnamed")

    def second_name(self, moment: Moment) -> str:
        """Return the touchpoint's name in the other language, empty where that is not shown."""
        return beside(touchpoint_of(self._journey, moment), "name")

    def sentence(self, moment: Moment) -> str:
        """Return the one sentence that tells the moment: pain or delight as felt, else wait, else what happens."""
        touchpoint = touchpoint_of(self._journey, moment)
        wait = self._labels("slide.wait", n=touchpoint.wait) if touchpoint.wait else ""
        note = self._note(moment)
        if isinstance(note, Pain) and wait:
            minutes = self._labels("word.unit.minutes", n=f"{touchpoint.wait:g}")
            return self._labels("slide.wait-and-pain", wait=minutes, pain=note.text)
        if note is not None:
            return note.text
        guide = moment.visit.guide if moment.visit else ()
        deed = next((step.action for step in guide if step.action.strip()), "")
        return wait or deed or self._labels(f"word.emotion.{moment.emotion}")

    def aside(self, moment: Moment) -> tuple[Words, ...]:
        """Return what is said beside the card, the most telling first."""
        said: list[Words] = []
        quote = self._quote(moment)
        if quote is not None:
            said.append(quote)
        guide = _spoken_step(moment.visit, quote.text if quote else "")
        if guide is not None:
            lead = self._labels(f"word.actor.{guide.actor}")
            said.append(Words(Voice.GUIDE, guide.line.strip(), lead, beside(guide, "line")))
        on_card = self._note(moment)
        pains, delights = self._own(moment, Pain), self._own(moment, Delight)
        for voice, notes in ((Voice.PAIN, pains), (Voice.DELIGHT, delights)):
            said += (Words(voice, note.text, second=beside(note, "text")) for note in notes if note is not on_card)
        return tuple(words for words in said if words.text)

    def _note(self, moment: Moment) -> Pain | Delight | None:
        # A bad moment is not told by what is good there, nor a good one by what is bad.
        pains = self._own(moment, Pain) if moment.emotion <= 0 else ()
        delights = self._own(moment, Delight) if moment.emotion >= 0 else ()
        notes: tuple[Pain | Delight, ...] = (*pains, *delights)
        return next((note for note in notes if note.text), None)

    def _own(self, moment: Moment, kind: type[N]) -> tuple[N, ...]:
        """Return pains or delights of the persona, or of nobody in particular; the worst pain first."""
        felt = []
        for note in self._journey.attached(moment.touchpoint, kind):
            by = self._journey.felt_by(note.id)
            if self.persona is None or not by or self.persona.id in by:
                felt.append((not by, -note.severity if isinstance(note, Pain) else 0, note))
        return tuple(note for *_, note in sorted(felt, key=lambda each: each[:2]))

    def _quote(self, moment: Moment) -> Words | None:
        own = moment.visit.quote.strip() if moment.visit else ""
        if own:
            return Words(Voice.QUOTE, own, second=beside(moment.visit, "quote") if moment.visit else "")
        for feedback in self._journey.attached(moment.touchpoint, Feedback):
            said_by = self._journey.felt_by(feedback.id)
            if feedback.text.strip() and (self.persona is None or not said_by or self.persona.id in said_by):
                source = "" if self.persona and self.persona.id in said_by else f"word.source.{feedback.source}"
                lead = self._labels(source) if source else ""
                return Words(Voice.QUOTE, feedback.text.strip(), lead, beside(feedback, "text"))
        return None


def _spoken_step(visit: Visit | None, quoted: str) -> GuideStep | None:
    """Return the first step in which staff, or else anybody, says something not quoted already."""
    spoken = [step for step in visit.guide if step.line.strip() and step.line.strip() != quoted] if visit else []
    return min(spoken, key=lambda step: step.actor is not Actor.STAFF, default=None)
