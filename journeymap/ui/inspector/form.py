"""A form from a table of fields: names above editors, halves side by side."""

from collections.abc import Sequence

from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from journeymap.ui.inspector.binder import Binder
from journeymap.ui.inspector.editors.editor import Editor
from journeymap.ui.inspector.look import GAP, Look, plain
from journeymap.ui.inspector.second import second_editor, second_spec
from journeymap.ui.inspector.specs import FieldSpec
from journeymap.ui.inspector.targets import Target
from journeymap.ui.session import Session


class Form(QWidget):
    """Editors for the fields of one or several targets."""

    def __init__(self, look: Look, session: Session, specs: Sequence[FieldSpec], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self.binder = Binder(session, self)
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(GAP)
        self._grid.setVerticalSpacing(GAP)
        self._grid.setColumnStretch(0, 1)
        self._grid.setColumnStretch(1, 1)
        row, column = 0, 0
        for spec in specs:
            if not spec.half and column:
                row, column = row + 1, 0
            self._grid.addWidget(self._field(spec), row, column, 1, 1 if spec.half else 2)
            row, column = (row, 1) if spec.half and not column else (row + 1, 0)

    def aim(self, targets: Sequence[Target]) -> None:
        """Edit these targets from now on."""
        self.binder.aim(targets)

    def refresh(self) -> None:
        """Show what the targets hold now."""
        self.binder.refresh()

    def editor(self, name: str) -> Editor:
        """Return the editor of a field (KeyError: there is none)."""
        return self.binder.editor(name)

    def _field(self, spec: FieldSpec) -> QWidget:
        """Make the editor of a field with its name above it, bound and known to screen readers."""
        box = QWidget(self)
        column = QVBoxLayout(box)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(3)
        words = self._look.words(spec.key)
        label = plain(words, box, "field")
        editor = spec.make(self._look, box)
        editor.setObjectName(spec.name)
        editor.name(words)
        label.setBuddy(editor.focusProxy() or editor)
        self.binder.bind(editor, spec)
        column.addWidget(label)
        column.addWidget(editor)
        second = second_spec(self._look, spec)
        if second is not None:
            below = second_editor(self._look, second, box)
            self.binder.bind(below, second)
            column.addWidget(below)
        column.addStretch(1)
        return box
