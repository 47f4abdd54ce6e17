"""A step of a story as a slide: marks, and the words a screen reader says."""

from dataclasses import dataclass

from journeymap.i18n import Labels
from journeymap.layout.fonts import Fonts
from journeymap.layout.marks import Box, Mark
from journeymap.layout.pages import Page, Placed
from journeymap.layout.presentation.closing import closing_slide
from journeymap.layout.presentation.easel import HEIGHT, NARROWEST, Easel
from journeymap.layout.presentation.foot import foot_marks
from journeymap.layout.presentation.opening import empty_slide, scenario_slide, title_slide
from journeymap.layout.presentation.stage_slide import StageSlide
from journeymap.layout.presentation.story import StepKind, Story
from journeymap.layout.theme import Theme


@dataclass(frozen=True, slots=True)
class Slide:
    """One slide.

    Parameters
    ----------
    width, height : as asked for, in pixels or points.
    marks : in units.
    scale : pixels or points per unit.
    spoken : what it says, line by line, in the journey's language.
    """

    width: float
    height: float
    marks: tuple[Mark, ...]
    scale: float
    spoken: str

    def page(self) -> Page:
        """Return the slide as a page that can be printed."""
        return Page(self.width, self.height, (Placed(self.marks, scale=self.scale),))


def lay_out_slide(
    story: Story, number: int, size: tuple[float, float], theme: Theme, fonts: Fonts, labels: Labels
) -> Slide:
    """Return the ``number``-th step of a story as a slide of ``size``; the same arguments give the same marks.

    Parameters
    ----------
    size : width and height in pixels or points, both above 0.
    labels : of the language printed words come in.
    """
    width, height = size
    scale = min(height / HEIGHT, width / NARROWEST)
    easel = Easel(width / scale, height / scale, theme, fonts, labels)
    marks, spoken = _drawn(story, number, easel)
    ground = Box(0.0, 0.0, easel.width, easel.height, fill=theme.paper)
    foot = foot_marks(number + 1, len(story.steps), easel)
    return Slide(width, height, (ground, *marks, *foot), scale, spoken)


def _drawn(story: Story, number: int, easel: Easel) -> tuple[list[Mark], str]:
    step = story.steps[number]
    if step.kind is StepKind.EMPTY:
        return empty_slide(story, easel)
    if step.kind is StepKind.TITLE:
        return title_slide(story, easel)
    if step.kind is StepKind.CLOSING:
        return closing_slide(story, easel)
    tale = story.tales[step.tale]
    if step.kind is StepKind.SCENARIO:
        return scenario_slide(story, tale, step.tale, easel)
    slide = StageSlide(story, tale, step.moment, easel)
    return slide.marks(), slide.spoken()
