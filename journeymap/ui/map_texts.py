"""Which texts of a map are shown, and whether the inspector asks for both: the actions of View › Map Texts."""

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import QObject

from journeymap.model.bilingual import language_shown
from journeymap.model.vocabulary import Texts
from journeymap.ui.ground import Ground

_CHOICES = (Texts.KOREAN, Texts.ENGLISH, Texts.BOTH)


class MapTexts(QObject):
    """Chooses the texts of one window's map and keeps the menu's checks true."""

    def __init__(self, ground: Ground) -> None:
        super().__init__(ground.window)
        self._session, self._actions = ground.session, ground.actions
        session = ground.session
        session.view_changed.connect(self.check)
        session.noticed.connect(self.check)
        session.replaced.connect(self.check)
        self.check()

    def commands(self) -> dict[str, Callable[[], None]]:
        """Return what each action does."""
        chosen = {f"view.texts-{texts.value}": self._chooser(texts) for texts in _CHOICES}
        return {**chosen, "view.write-both": self.toggle_writing}

    def choose(self, texts: Texts) -> None:
        """Show these texts; the map's own language goes on being its own, whichever it becomes."""
        session = self._session
        session.finish()
        if texts.value == session.journey.details.language.value:
            texts = Texts.MAP
        session.view = replace(session.view, texts=texts)
        self.check()

    def toggle_writing(self) -> None:
        """Offer a second line for every text in the inspector, or no longer."""
        self._session.writes_both = not self._session.writes_both

    def check(self) -> None:
        """Show in the menu which texts are shown."""
        texts = self._session.view.texts
        if texts is not Texts.BOTH:
            texts = Texts(language_shown(texts, self._session.journey.details.language).value)
        self._actions.check(f"view.texts-{texts.value}", True)
        self._actions.check("view.write-both", self._session.writes_both)

    def _chooser(self, texts: Texts) -> Callable[[], None]:
        def choose() -> None:
            self.choose(texts)

        return choose
