"""Between editors and the document: shows what the targets hold, writes what a person changes, in one step of undo."""

from collections.abc import Sequence

from PySide6.QtCore import QObject

from journeymap.ui.inspector.editors.editor import VARIOUS, Editor
from journeymap.ui.inspector.specs import FieldSpec
from journeymap.ui.inspector.targets import Target
from journeymap.ui.placing import journey_seen
from journeymap.ui.session import Session


class Binder(QObject):
    """Binds editors to fields of one or several targets."""

    def __init__(self, session: Session, parent: QObject) -> None:
        super().__init__(parent)
        self.session = session
        self._targets: tuple[Target, ...] = ()
        self._specs: dict[Editor, FieldSpec] = {}

    @property
    def targets(self) -> tuple[Target, ...]:
        """What is edited."""
        return self._targets

    @property
    def editors(self) -> tuple[Editor, ...]:
        """The bound editors."""
        return tuple(self._specs)

    def editor(self, name: str) -> Editor:
        """Return the editor of the field called ``name`` (KeyError: there is none)."""
        for editor, spec in self._specs.items():
            if spec.name == name:
                return editor
        raise KeyError(name)

    def bind(self, editor: Editor, spec: FieldSpec) -> None:
        """Let an editor show and write a field."""
        self._specs[editor] = spec
        editor.changed.connect(self._write)
        editor.settled.connect(self._settle)

    def aim(self, targets: Sequence[Target]) -> None:
        """Edit other targets from now on; what is being composed belongs to the old ones."""
        if tuple(targets) == self._targets:
            return
        self.finish()
        self._targets = tuple(targets)

    def refresh(self) -> None:
        """Show what the targets hold now."""
        journey = self.session.journey
        targets = [target for target in self._targets if target.exists(journey)]
        if not targets:
            return
        seen = journey_seen(self.session)
        for editor, spec in self._specs.items():
            if spec.offer is not None:
                spec.offer(editor, seen, targets)
            editor.show_value(self._shared(spec.name, targets))

    def finish(self) -> None:
        """Take over what is being composed."""
        for editor in self._specs:
            editor.finish()

    def _shared(self, field: str, targets: Sequence[Target]) -> object:
        values = [target.read(self.session.journey, field) for target in targets]
        return values[0] if all(value == values[0] for value in values) else VARIOUS

    def _write(self, editor: Editor) -> None:
        spec, value = self._specs[editor], editor.value()
        journey = self.session.journey
        targets = [target for target in self._targets if target.exists(journey)]
        if all(target.read(journey, spec.name) == value for target in targets):
            return
        merge = f"inspector {spec.name} {' '.join(target.key for target in targets)}" if spec.typed else None
        with self.session.edit(spec.label, merge) as edit:
            for target in targets:
                target.write(edit, spec.name, value)

    def _settle(self, editor: Editor) -> None:
        if self._specs[editor].typed:
            self.session.document.close_step()
