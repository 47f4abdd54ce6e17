"""The experience scores: three bars, of which resolution opens into its four parts."""

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QGridLayout, QLabel, QToolButton, QVBoxLayout, QWidget

from journeymap.model.elements import Scores
from journeymap.ui.icons import icon
from journeymap.ui.inspector.binder import Binder
from journeymap.ui.inspector.editors.score import ScoreEditor
from journeymap.ui.inspector.look import Look, plain
from journeymap.ui.inspector.specs import RAPPORT, RELEVANCE, RESOLUTION, RESOLUTION_PARTS, FieldSpec
from journeymap.ui.inspector.targets import Target
from journeymap.ui.session import Session

_INDENT = 10


class ScoreSection(QWidget):
    """Resolution, rapport and relevance; the arrow beside resolution shows what it is made of."""

    def __init__(self, look: Look, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self.binder = Binder(session, self)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(plain(look.words("word.field.scores"), self, "field"))
        self._grid = QGridLayout()
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(6)
        self._grid.setVerticalSpacing(2)
        self._grid.setColumnStretch(2, 1)
        column.addLayout(self._grid)
        self._parts: list[QWidget] = []
        self.toggle = QToolButton(self)
        self._build()

    def aim(self, targets: Sequence[Target]) -> None:
        """Edit these targets from now on."""
        self.binder.aim(targets)

    def refresh(self) -> None:
        """Show the scores, and the mean of its parts where resolution has none of its own."""
        self.binder.refresh()
        journey = self.binder.session.journey
        targets = [target for target in self.binder.targets if target.exists(journey)]
        scores = targets[0].read(journey, "scores") if len(targets) == 1 else None
        editor = self.binder.editor(RESOLUTION.name)
        if isinstance(editor, ScoreEditor):
            editor.show_mean(scores.overall_resolution if isinstance(scores, Scores) else None)

    def show_parts(self, shown: bool) -> None:
        """Show or hide the four parts of resolution."""
        for widget in self._parts:
            widget.setVisible(shown)
        theme = self._look.theme
        self.toggle.setIcon(icon("chevron-down" if shown else "chevron-right", theme.muted, theme.line, 12))
        self.toggle.setChecked(shown)

    def _build(self) -> None:
        self._row(RESOLUTION, 0)
        for row, spec in enumerate(RESOLUTION_PARTS, 1):
            self._parts += self._row(spec, row, indent=_INDENT)
        self._row(RAPPORT, 5)
        self._row(RELEVANCE, 6)
        words = self.tr("Parts of {0}").format(self._look.words("word.score.resolution"))
        self.toggle.setAccessibleName(words)
        self.toggle.setToolTip(words)
        self.toggle.setCheckable(True)
        self.toggle.setIconSize(QSize(12, 12))
        self.toggle.setFixedSize(18, 18)
        self.toggle.setProperty("tone", "bare")
        self.toggle.toggled.connect(self.show_parts)
        self._grid.addWidget(self.toggle, 0, 1)
        self.show_parts(False)

    def _row(self, spec: FieldSpec, row: int, indent: int = 0) -> list[QWidget]:
        words = self._look.words(spec.key)
        label = QLabel(self)
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setText(words)
        label.setContentsMargins(indent, 0, 0, 0)
        label.setProperty("tone", "muted" if indent else "")
        editor = spec.make(self._look, self)
        editor.setObjectName(spec.name)
        editor.name(words)
        label.setBuddy(editor.focusProxy() or editor)
        self.binder.bind(editor, spec)
        self._grid.addWidget(label, row, 0)
        self._grid.addWidget(editor, row, 2)
        return [label, editor]
