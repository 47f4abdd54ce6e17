"""One visit of a scenario at a touchpoint: what is felt and said, and the guide step by step."""

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QVBoxLayout, QWidget

from journeymap.model.changes import Label
from journeymap.model.relations import Branch, GuideStep
from journeymap.ui.inspector.add_line import AddLine
from journeymap.ui.inspector.form import Form
from journeymap.ui.inspector.look import GAP, Look, plain
from journeymap.ui.inspector.prose import Span
from journeymap.ui.inspector.row_list import RowList
from journeymap.ui.inspector.rows import RowContent
from journeymap.ui.inspector.specs import BRANCH, STEP, STOP
from journeymap.ui.inspector.targets import BranchTarget, StepTarget, StopTarget
from journeymap.ui.session import Session

NOWHERE = StopTarget("", 0)


class GuideBox(QWidget):
    """A visit's form and its guide."""

    def __init__(self, look: Look, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look, self._session = look, session
        self._target = NOWHERE
        self.form = Form(look, session, STOP, self)
        self.step = StepBox(look, session)
        self.steps = RowList(look, self, self.step, ordered=True, removable=True)
        self.steps.setAccessibleName(look.words("word.element.guide"))
        self.add = AddLine(QCoreApplication.translate("Inspector", "Add a Step"), self)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GAP)
        column.addWidget(self.form)
        column.addWidget(plain(look.words("word.element.guide"), self, "field"))
        column.addWidget(self.steps)
        column.addWidget(self.add)
        self.steps.opened.connect(self._aim)
        self.steps.moved.connect(self._move)
        self.steps.removed.connect(self._remove)
        self.add.added.connect(self._add)

    def aim(self, target: StopTarget) -> None:
        """Show another visit."""
        if target != self._target:
            self.finish()
            self.steps.open("")
            self._target = target
            self.form.aim([target])

    def refresh(self) -> None:
        """Show the visit as it is now."""
        self.form.refresh()
        guide = self._target.guide(self._session.journey)
        self.steps.show_rows([step_row(self._look, step, at) for at, step in enumerate(guide)])
        self._aim(self.steps.open_key)

    def finish(self) -> None:
        """Take over what is being typed."""
        self.form.binder.finish()
        self.step.finish()
        self.add.finish()

    def _aim(self, key: str) -> None:
        self.step.aim(StepTarget(self._target, int(key)) if key else None)
        self.step.refresh()

    def _change(self, guide: list[GuideStep]) -> None:
        with self._session.edit(Label.CHANGE_GUIDE) as edit:
            self._target.write(edit, "guide", tuple(guide))

    def _add(self, text: str) -> None:
        if self._target.exists(self._session.journey):
            self._change([*self._target.guide(self._session.journey), GuideStep(action=text)])

    def _move(self, at: int, to: int) -> None:
        self.step.finish()
        guide = list(self._target.guide(self._session.journey))
        guide.insert(to, guide.pop(at))
        was_open = self.steps.open_key
        self._change(guide)
        if was_open:
            self.steps.open(str(moved_place(int(was_open), at, to)))

    def _remove(self, at: int) -> None:
        self.steps.open("")
        guide = list(self._target.guide(self._session.journey))
        del guide[at]
        self._change(guide)


class StepBox(QWidget):
    """One step's form and, for a step that asks something, the answers and what to recommend."""

    def __init__(self, look: Look, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look, self._session = look, session
        self._target: StepTarget | None = None
        self.form = Form(look, session, STEP, self)
        self.branch = Form(look, session, BRANCH)
        self.branches = RowList(look, self, self.branch, ordered=True, removable=True)
        words = QCoreApplication.translate("Inspector", "Answers and what to recommend")
        self.branches.setAccessibleName(words)
        self.add = AddLine(QCoreApplication.translate("Inspector", "Add an Answer"), self)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GAP)
        column.addWidget(self.form)
        column.addWidget(plain(words, self, "field"))
        column.addWidget(self.branches)
        column.addWidget(self.add)
        self.branches.opened.connect(self._aim)
        self.branches.moved.connect(self._move)
        self.branches.removed.connect(self._remove)
        self.add.added.connect(self._add)

    def aim(self, target: StepTarget | None) -> None:
        """Show another step."""
        if target != self._target:
            self.finish()
            self.branches.open("")
            self._target = target
            self.form.aim([target] if target is not None else [])

    def refresh(self) -> None:
        """Show the step as it is now."""
        self.form.refresh()
        self.branches.show_rows([self._row(each, at) for at, each in enumerate(self._answers())])
        self._aim(self.branches.open_key)

    def finish(self) -> None:
        """Take over what is being typed."""
        self.form.binder.finish()
        self.branch.binder.finish()
        self.add.finish()

    def _answers(self) -> tuple[Branch, ...]:
        return self._target.branches(self._session.journey) if self._target is not None else ()

    def _row(self, branch: Branch, at: int) -> RowContent:
        theme = self._look.theme
        answer = Span(f"“{branch.answer}”", theme.ink)
        return RowContent(
            str(at),
            (answer,),
            icon="corner-down-right",
            icon_color=theme.muted,
            under=(Span(branch.recommendation, theme.muted),),
        )

    def _aim(self, key: str) -> None:
        target = self._target
        self.branch.aim([BranchTarget(target, int(key))] if target is not None and key else [])
        self.branch.refresh()

    def _change(self, branches: list[Branch]) -> None:
        if self._target is not None:
            with self._session.edit(Label.CHANGE_GUIDE) as edit:
                self._target.write(edit, "branches", tuple(branches))

    def _add(self, text: str) -> None:
        if self._target is not None and self._target.exists(self._session.journey):
            self._change([*self._answers(), Branch(answer=text)])
            self.branches.open(str(len(self._answers()) - 1))

    def _move(self, at: int, to: int) -> None:
        self.branch.binder.finish()
        branches = list(self._answers())
        branches.insert(to, branches.pop(at))
        was_open = self.branches.open_key
        self._change(branches)
        if was_open:
            self.branches.open(str(moved_place(int(was_open), at, to)))

    def _remove(self, at: int) -> None:
        self.branches.open("")
        branches = list(self._answers())
        del branches[at]
        self._change(branches)


def step_row(look: Look, step: GuideStep, at: int) -> RowContent:
    """Return a step as a row: number, who in colour, does what; what they say and look at below."""
    theme, words = look.theme, look.words
    actor = words(f"word.actor.{step.actor.value}")
    ink = theme.stages[1].ink if step.actor.value != "system" else theme.stages[0].ink
    said = f"“{step.line}”" if step.line else ""
    spans = [Span(actor, ink, bold=True)]
    spans += [Span(text, theme.ink) for text in ((step.action, said) if not step.action else (step.action,)) if text]
    under = [Span(said, theme.muted)] if said and step.action else []
    if step.data:
        under.append(Span(f"· {step.data}" if under else step.data, theme.muted))
    badge = str(len(step.branches)) if step.branches else ""
    return RowContent(str(at), tuple(spans), lead=f"{at + 1}.", under=tuple(under), badge=badge)


def moved_place(place: int, at: int, to: int) -> int:
    """Return where what stood at ``place`` stands after one thing moved from ``at`` to ``to``."""
    if place == at:
        return to
    without = place - (place > at)
    return without + (without >= to)
