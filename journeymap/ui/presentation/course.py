"""Where in its story a presentation is, and where each key leads."""

from journeymap.layout.presentation.story import Story


class Course:
    """A place in a story, which may be told anew under it.

    Parameters
    ----------
    number : the step to begin with.
    """

    def __init__(self, story: Story, number: int = 0) -> None:
        self.story = story
        self.number = number

    def forward(self) -> bool:
        """Go on by a step; returns whether there was one."""
        return self.go(self.number + 1)

    def back(self) -> bool:
        """Go back by a step; returns whether there was one."""
        return self.go(self.number - 1)

    def go(self, number: int) -> bool:
        """Go to a step; returns whether that is another one."""
        number = max(0, min(number, len(self.story.steps) - 1))
        moved = number != self.number
        self.number = number
        return moved

    def go_to_stage(self, stage: int) -> bool:
        """Go to where the scenario first comes to a stage, counted from 0, or to one after it."""
        found = self.story.step_at_stage(self.number, stage) if self.story.tales else None
        return found is not None and self.go(found)

    def retell(self, story: Story) -> None:
        """Tell the story as it is after an edit, from the same moment if that is still told."""
        tale, moment = self.story.tale_at(self.number), self.story.moment_at(self.number)
        scenario = tale.scenario if tale is not None else None
        found = None
        if moment is not None:
            found = story.step_of(scenario, moment.touchpoint, moment.number)
        elif tale is not None:
            found = next((story.start_of(at) for at, each in enumerate(story.tales) if each.scenario == scenario), None)
        was_last = self.number == len(self.story.steps) - 1
        self.story = story
        last = len(story.steps) - 1
        self.number = found if found is not None else last if was_last else min(self.number, last)

    def told_last(self) -> str | None:
        """Return the touchpoint told now, or else the last one before; None before the first."""
        moments = (self.story.moment_at(at) for at in range(self.number, -1, -1))
        return next((moment.touchpoint for moment in moments if moment is not None), None)
