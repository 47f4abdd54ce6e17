"""Short dialogs: a name, a scenario with its persona, a touchpoint of one's own."""

from collections.abc import Sequence

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QComboBox, QWidget

from journeymap.i18n import Labels
from journeymap.layout.theme import Theme
from journeymap.model.elements import Persona
from journeymap.model.kinds import KINDS, PLAIN_ICON
from journeymap.ui.dialogs import FormDialog
from journeymap.ui.fields import LineField
from journeymap.ui.icons import icon
from journeymap.ui.settings import OwnTouchpoint


class NameDialog(FormDialog):
    """Asks for one name; an empty one cannot be accepted."""

    def __init__(self, parent: QWidget | None, words: str, name: str = "") -> None:
        super().__init__(parent)
        self.field = LineField(self)
        self.field.setText(name)
        self.field.selectAll()
        self.field.typed.connect(self._check)
        self.add_row(words, self.field)
        self.widen(380)
        self._check()
        self.field.setFocus()

    def name(self) -> str:
        """Return the name as typed, cleaned."""
        return self.field.value()

    def _check(self) -> None:
        self.doing.setEnabled(bool(self.field.value()))


class ScenarioDialog(NameDialog):
    """Asks for a scenario's name and whose it is."""

    def __init__(
        self,
        parent: QWidget | None,
        words: Labels,
        personas: Sequence[Persona],
        name: str = "",
        persona: str | None = None,
    ) -> None:
        super().__init__(parent, words("word.field.name"), name)
        self._personas: list[str | None] = [None, *(each.id for each in personas)]
        self.personas = QComboBox(self)
        self.personas.addItem(self.tr("Nobody in particular"))
        self.personas.addItems([each.name for each in personas])
        self.personas.setCurrentIndex(self._personas.index(persona) if persona in self._personas else 0)
        self.add_row(words("word.element.persona"), self.personas)

    def persona(self) -> str | None:
        """Return the id of the chosen persona, or None."""
        return self._personas[self.personas.currentIndex()]


class OwnTouchpointDialog(NameDialog):
    """Asks for the name and look of a touchpoint to keep in the palette."""

    def __init__(self, parent: QWidget | None, words: Labels, theme: Theme) -> None:
        super().__init__(parent, words("word.field.name"))
        self.entitle(
            self.tr("New Touchpoint of My Own"),
            self.tr("Add to Palette"),
            self.tr("It stays in the palette for every map."),
        )
        self._kinds = ["custom", *(kind.id for kind in KINDS)]
        self.kinds = QComboBox(self)
        self.kinds.setIconSize(QSize(16, 16))
        self.kinds.setMaxVisibleItems(14)
        self.kinds.addItem(icon(PLAIN_ICON, theme.muted, theme.muted, 16), self.tr("Other"))
        for kind in KINDS:
            self.kinds.addItem(icon(kind.icon, theme.muted, theme.muted, 16), words(f"word.kind.{kind.id}"))
        self.add_row(words("word.field.kind"), self.kinds)

    def touchpoint(self) -> OwnTouchpoint:
        """Return what was described."""
        return OwnTouchpoint(self.name(), self._kinds[self.kinds.currentIndex()])
