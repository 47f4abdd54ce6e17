"""A stage, or as much of it as fits: band, route, cards, what is said, and the curve."""

from journeymap.layout.geometry import Rect
from journeymap.layout.marks import Box, FontKey, Mark
from journeymap.layout.presentation.aside import aside_marks
from journeymap.layout.presentation.cards import Card, CardWords, most_cards, set_cards
from journeymap.layout.presentation.easel import FOOT, LEAST_TEXT, MARGIN, Easel, faint_marks
from journeymap.layout.presentation.feelings import Stretch, curve_marks
from journeymap.layout.presentation.foot import dot_marks
from journeymap.layout.presentation.route import RUN_OUT, Way, line_marks, route_marks
from journeymap.layout.presentation.story import Moment, Story, Tale, touchpoint_of
from journeymap.layout.presentation.telling import SEPARATOR, Teller
from journeymap.layout.theme import RouteStyle
from journeymap.model.bilingual import beside
from journeymap.model.elements import Stage
from journeymap.model.kinds import icon_of

_BAND = 96.0
_NAME_SIZES = (38.0, 32.0, 28.0, 24.0)
_SUBTITLE = 22.0
_CURVE = 272.0
_LEVEL = 122.0
"""From the band to where the line comes in: half of the highest card, and some air."""


class StageSlide:
    """One moment of a tale on the slide of its stage."""

    def __init__(self, story: Story, tale: Tale, moment: int, easel: Easel) -> None:
        self._story, self._tale, self._told, self._easel = story, tale, moment, easel
        self._teller = Teller(story, tale, easel.labels)
        self._moment = tale.moments[moment]
        self._stage: Stage = story.journey.stages()[self._moment.stage]
        self._aside_width = max(300.0, min(460.0, easel.width * 0.26))
        self._at, self._part = self._page()

    def marks(self) -> list[Mark]:
        """Return everything on the slide but its position at the foot."""
        easel = self._easel
        band, bottom = self._band()
        curve = Rect(0.0, easel.height - FOOT - _CURVE, easel.width, _CURVE)
        area = Rect(self._left(), bottom + 24.0, self._cards_width(), curve.y - bottom - 24.0)
        level = bottom + _LEVEL
        stage_tone = easel.theme.stage_tone(self._moment.stage)
        cards = set_cards([self._words(self._tale.moments[at]) for at in self._at], area, level, stage_tone, easel)
        told = self._at.index(self._told)
        marks = band + self._route(cards, level, told)
        for number, card in enumerate(cards):
            marks += card.marks if number == told else faint_marks(card.marks, easel)
        aside = Rect(easel.width - MARGIN - self._aside_width, level + 34.0, self._aside_width, 0.0)
        aside = aside._replace(height=curve.y - aside.y)
        said = self._teller.aside(self._moment)
        marks += aside_marks(self._teller.who(), self._route_style().color, said, aside, easel)
        xs = [card.rect.center.x for card in cards]
        marks += curve_marks(Stretch(self._tale, self._at, xs, self._told), curve, easel)
        visited = {moment.stage for moment in self._tale.moments}
        return marks + dot_marks(len(self._story.journey.stages()), visited, self._moment.stage, easel)

    def spoken(self) -> str:
        """Return what a screen reader says: stage, touchpoint, feeling, its sentence and who says what."""
        labels, moment = self._easel.labels, self._moment
        emotion = labels(f"word.emotion.{moment.emotion}")
        said = [
            labels("slide.said-stage", number=moment.stage + 1, name=self._stage.name),
            labels("slide.said-moment", name=self._teller.name(moment), emotion=emotion),
            self._teller.sentence(moment),
            self._teller.who(),
            *(f"{words.lead} {words.text}".strip() for words in self._teller.aside(moment)),
        ]
        return "\n".join(text for text in said if text)

    def _page(self) -> tuple[tuple[int, ...], tuple[int, int]]:
        """Return the moments on this slide, and which part of how many of the stage it is."""
        chapter = self._tale.chapter(self._moment.chapter)
        parts = -(-len(chapter) // most_cards(self._cards_width()))
        bounds = [len(chapter) * part // parts for part in range(parts + 1)]
        place = chapter.index(self._told)
        part = next(part for part in range(parts) if place < bounds[part + 1])
        return chapter[bounds[part] : bounds[part + 1]], (part + 1, parts)

    def _left(self) -> float:
        return max(84.0, self._easel.width * 0.07)

    def _cards_width(self) -> float:
        return self._easel.width - MARGIN - self._aside_width - RUN_OUT - self._left()

    def _route_style(self) -> RouteStyle:
        theme = self._easel.theme
        if self._tale.route < 0:
            tone = theme.stage_tone(self._moment.stage)
            return RouteStyle(tone.ink, theme.route_style(0).dash)
        return theme.route_style(self._tale.route)

    def _route(self, cards: list[Card], level: float, told: int) -> list[Mark]:
        rects = [card.rect for card in cards]
        if self._tale.route < 0:
            # Nobody's path: a hairline only says in which order to read.
            points = tuple(("L" if at else "M", *rect.center) for at, rect in enumerate(rects))
            return line_marks(points, self._easel.theme.line, self._route_style().dash, self._easel)
        comes, goes = self._at[0] > 0, self._at[-1] + 1 < len(self._tale.moments)
        return route_marks(Way(rects, level, told, comes, goes), self._route_style(), self._easel)

    def _words(self, moment: Moment) -> CardWords:
        touchpoint = touchpoint_of(self._story.journey, moment)
        icon = icon_of(touchpoint.kind, touchpoint.icon)
        return CardWords(self._teller.name(moment), icon, moment.emotion, *self._told_of(moment))

    def _told_of(self, moment: Moment) -> tuple[str, str]:
        return self._teller.sentence(moment), self._teller.second_name(moment)

    def _band(self) -> tuple[list[Mark], float]:
        """Return the band across the top and its lower edge."""
        easel = self._easel
        tone = easel.theme.stage_tone(self._moment.stage)
        room = easel.width - 2 * MARGIN
        part: list[Mark] = []
        if self._part[1] > 1:
            words = easel.labels("slide.part", number=self._part[0], count=self._part[1])
            block = easel.one_line(words, FontKey.BOLD, LEAST_TEXT, 120.0)
            part = easel.set_block(block, easel.width - MARGIN - easel.width_of(block), 36.0, tone.ink)
            room -= easel.width_of(block) + 40.0
        heading = f"{self._moment.stage + 1}  {self._stage.name or easel.labels('word.map.unnamed')}"
        name = easel.fitted(heading, FontKey.BOLD, _NAME_SIZES, room, _NAME_SIZES[0] * 1.32)
        if len(name.lines) > 1 or name.cut:
            name = easel.block(heading, FontKey.BOLD, _NAME_SIZES[-1], room, 2)
        marks = easel.set_block(name, MARGIN, (_BAND - max(name.leading, name.height)) / 2, tone.ink)
        bottom = _BAND
        subtitle = SEPARATOR.join(filter(None, (beside(self._stage, "name"), self._stage.subtitle)))
        behind = easel.one_line(subtitle, FontKey.REGULAR, _SUBTITLE, 1e6)
        end = MARGIN + easel.width_of(name) + 24.0
        if len(name.lines) == 1 and end + easel.width_of(behind) <= MARGIN + room:
            shift = (_BAND - name.leading) / 2 + name.leading / 2 + name.size * 0.355
            marks += easel.set_block(behind, end, shift - behind.baseline(0.0), tone.ink)
        elif behind.lines:
            below = easel.block(subtitle, FontKey.REGULAR, 20.0, room, 1)
            marks += easel.set_block(below, MARGIN, max(_BAND, name.height + 20.0) - 16.0, tone.ink)
            bottom = _BAND + 24.0
        return [Box(0.0, 0.0, easel.width, bottom, fill=tone.fill), *marks, *part], bottom
