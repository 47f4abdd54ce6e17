"""The journey's own title and settings."""

from PySide6.QtWidgets import QComboBox, QWidget

from journeymap.i18n import Labels
from journeymap.model.changes import Label
from journeymap.model.edits.elements import change
from journeymap.model.elements import JOURNEY_ID, JourneyDetails
from journeymap.model.vocabulary import Language, MapVersion
from journeymap.ui.dialogs import FormDialog
from journeymap.ui.fields import LineField
from journeymap.ui.session import Session


class JourneySettings(FormDialog):
    """Edits title, subtitle, content language, version, place and date in one step of undo."""

    def __init__(self, session: Session, interface: Language, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.entitle(self.tr("Journey Settings"), self.tr("Apply"))
        self._session = session
        details = session.journey.details
        words = Labels(interface)
        self._title = self._line(words("word.field.title"), details.title)
        self._subtitle = self._line(words("word.field.subtitle"), details.subtitle)
        self._language = QComboBox(self)
        for language in Language:
            self._language.addItem(words(f"word.language.{language.value}"), language)
        self._language.setCurrentIndex(list(Language).index(details.language))
        self._version = QComboBox(self)
        for version in MapVersion:
            self._version.addItem(words(f"word.version.{version.value}"), version)
        self._version.setCurrentIndex(list(MapVersion).index(details.version))
        self.add_row(self.tr("Map language"), self._language)
        self.add_row(words("word.field.version"), self._version)
        self._place = self._line(words("word.field.place"), details.place)
        self._date = self._line(words("word.field.date"), details.date)
        self.widen(440)
        self._title.setFocus()

    def accept(self) -> None:
        """Take the fields over and close."""
        with self._session.edit(Label.CHANGE_SETTINGS) as edit:
            change(edit, JOURNEY_ID, **vars_of(self.details()))
        super().accept()

    def details(self) -> JourneyDetails:
        """Return the journey's details as the fields say."""
        return JourneyDetails(
            title=self._title.value(),
            subtitle=self._subtitle.value(),
            language=list(Language)[self._language.currentIndex()],
            version=list(MapVersion)[self._version.currentIndex()],
            place=self._place.value(),
            date=self._date.value(),
        )

    def _line(self, words: str, text: str) -> LineField:
        field = LineField(self)
        field.setText(text)
        field.setCursorPosition(0)
        self.add_row(words, field)
        return field


def vars_of(details: JourneyDetails) -> dict[str, object]:
    """Return the fields this dialog edits, with their values."""
    names = ("title", "subtitle", "language", "version", "place", "date")
    return {name: getattr(details, name) for name in names}
