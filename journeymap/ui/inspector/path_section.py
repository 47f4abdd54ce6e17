"""A scenario's path in the inspector: its visits in order, to reorder, remove, add and feel."""

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QVBoxLayout, QWidget

from journeymap.model.changes import Label
from journeymap.model.edits.paths import add_visit, move_visit, remove_visit
from journeymap.model.elements import Touchpoint
from journeymap.model.journey import Stop
from journeymap.model.kinds import icon_of
from journeymap.ui.inspector.add_choice import AddChoice
from journeymap.ui.inspector.colors import stage_tone
from journeymap.ui.inspector.editors.choices import Choice
from journeymap.ui.inspector.guide_box import GuideBox
from journeymap.ui.inspector.look import Look, plain
from journeymap.ui.inspector.prose import Span
from journeymap.ui.inspector.row_list import RowList
from journeymap.ui.inspector.rows import RowContent
from journeymap.ui.inspector.targets import StopTarget
from journeymap.ui.inspector.words import place_words
from journeymap.ui.placing import journey_seen
from journeymap.ui.session import Session


class PathSection(QWidget):
    """The stops of one scenario."""

    def __init__(self, look: Look, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look, self._session = look, session
        self._scenario = ""
        self.box = GuideBox(look, session)
        self.list = RowList(look, self, self.box, ordered=True, removable=True)
        words = QCoreApplication.translate("Inspector", "Path")
        self.list.setAccessibleName(words)
        self.append = AddChoice(look, QCoreApplication.translate("Inspector", "Add a Touchpoint"), self._offered)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(5)
        column.addWidget(plain(words, self, "field"))
        column.addWidget(self.list)
        column.addWidget(self.append)
        self.list.opened.connect(self._aim)
        self.list.moved.connect(self._move)
        self.list.removed.connect(self._remove)
        self.append.picked.connect(self._append)

    def aim(self, scenario_id: str) -> None:
        """Show another scenario."""
        if scenario_id != self._scenario:
            self.box.finish()
            self.list.open("")
            self._scenario = scenario_id

    def refresh(self) -> None:
        """Show the path as it is now."""
        self.list.show_rows([self._row(stop, at) for at, stop in enumerate(self._stops(), 1)])
        self._aim(self.list.open_key)

    def _stops(self) -> tuple[Stop, ...]:
        journey = self._session.journey
        return journey.visits(self._scenario) if journey.has(self._scenario) else ()

    def _row(self, stop: Stop, at: int) -> RowContent:
        journey, theme = journey_seen(self._session), self._look.theme
        name = journey.get(stop.touchpoint, Touchpoint).name or self._look.words("word.map.unnamed")
        emotion = journey.emotion_of(stop)
        return RowContent(
            str(stop.number),
            (Span(f"{at}.", theme.muted), Span(name, theme.ink)),
            face=emotion,
            note=self._look.words(f"word.emotion.{emotion}"),
        )

    def _aim(self, key: str) -> None:
        if key:
            self.box.aim(StopTarget(self._scenario, int(key)))
            self.box.refresh()

    def _move(self, at: int, to: int) -> None:
        self.box.finish()
        with self._session.edit(Label.MOVE_VISIT) as edit:
            move_visit(edit, self._scenario, self._stops()[at].number, to)

    def _remove(self, at: int) -> None:
        with self._session.edit(Label.REMOVE_VISIT) as edit:
            remove_visit(edit, self._scenario, self._stops()[at].number)

    def _append(self, touchpoint: object) -> None:
        with self._session.edit(Label.ADD_VISIT) as edit:
            add_visit(edit, self._scenario, str(touchpoint))

    def _offered(self) -> list[Choice]:
        journey, theme = journey_seen(self._session), self._look.theme
        choices = []
        for each in journey.touchpoints():
            ink = stage_tone(journey, theme, journey.stage_of(each.id)).ink
            words = f"{each.name} — {place_words(journey, each.id)}"
            choices.append(Choice(each.id, words, icon_of(each.kind, each.icon), ink))
        return choices
