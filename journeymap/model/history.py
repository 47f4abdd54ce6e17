"""The steps a person can walk back and forth: patches, and where we stand among them."""

from journeymap.model.changes import Label, Patch, combined


class History:
    """A list of patches with a position; steps after the position can be redone."""

    def __init__(self) -> None:
        """Start with no steps, which counts as saved."""
        self._steps: list[tuple[Patch, str | None]] = []
        self._position = 0
        self._clean: int | None = 0

    @property
    def labels(self) -> tuple[Label, ...]:
        """The label of every step, oldest first, undone ones included."""
        return tuple(patch.label for patch, _ in self._steps)

    @property
    def position(self) -> int:
        """How many steps are done."""
        return self._position

    @property
    def patches(self) -> tuple[Patch, ...]:
        """What every step did, oldest first, undone ones included."""
        return tuple(patch for patch, _ in self._steps)

    @property
    def saved_position(self) -> int | None:
        """The position at which the map was last saved or opened; None when no step leads there any more."""
        return self._clean

    @property
    def clean(self) -> bool:
        """Whether we stand where the map was last saved."""
        return self._clean == self._position

    def mark_clean(self) -> None:
        """Note that the map as it stands has been saved; later typing is a step of its own."""
        self._clean = self._position
        self.close_step()

    def push(self, patch: Patch, merge: str | None) -> None:
        """Add a step, or let the last one grow where ``merge`` names the same typing."""
        del self._steps[self._position :]
        if self._clean is not None and self._clean > self._position:
            self._clean = None
        if merge is not None and self._steps and self._steps[-1][1] == merge:
            last = self._steps.pop()[0]
            self._position -= 1
            patch = Patch(last.label, combined(last.changes, patch.changes))
            if not patch.changes:  # typed and taken back: no step is left
                return
        self._steps.append((patch, merge))
        self._position += 1

    def close_step(self) -> None:
        """End merging: what is typed next is a step of its own."""
        if self._position and self._position == len(self._steps):
            self._steps[-1] = (self._steps[-1][0], None)

    def step_back(self) -> Patch | None:
        """Move one step back and return the patch that does it, or None at the start."""
        if self._position == 0:
            return None
        self._position -= 1
        patch = self._steps[self._position][0]
        if self._position:
            self._steps[self._position - 1] = (self._steps[self._position - 1][0], None)
        return patch.inverted()

    def step_forward(self) -> Patch | None:
        """Move one step forward and return the patch that does it, or None at the end."""
        if self._position == len(self._steps):
            return None
        self._position += 1
        return self._steps[self._position - 1][0]
