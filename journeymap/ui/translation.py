"""The interface's language: ours and Qt's own words, switched without a restart."""

from functools import cache
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QObject, QTranslator, Signal

from journeymap.assets import resource
from journeymap.i18n import interface_language
from journeymap.model.vocabulary import Language
from journeymap.ui.settings import Settings

SETTING = "language"


class Translation(QObject):
    """Installs the translators of one language and remembers the choice.

    Installing sends LanguageChange to every widget, which then words itself anew; what is not
    a widget listens to ``switched``.
    """

    switched = Signal()

    def __init__(self, settings: Settings, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._settings = settings
        self._translators: list[QTranslator] = []
        self._language = _known(settings.text(SETTING)) or interface_language()
        self._install()

    @property
    def language(self) -> Language:
        """The interface's language in use; the map's own is another matter."""
        return self._language

    def switch(self, language: Language) -> None:
        """Use another language from now on."""
        if language is not self._language:
            self._language = language
            self._settings.keep(SETTING, language.value)
            self._install()
            self.switched.emit()

    def _install(self) -> None:
        for old in self._translators:
            QCoreApplication.removeTranslator(old)
            old.deleteLater()
        self._translators = []
        QLocale.setDefault(QLocale(self._language.value))
        if self._language is Language.KOREAN:
            qt_folder = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
            self._add(Path(qt_folder) / "qtbase_ko.qm")
            self._add(resource("i18n", "journeymap_ko.qm"))

    def _add(self, path: Path) -> None:
        translator = QTranslator(self)
        if translator.load(_content(path)):
            QCoreApplication.installTranslator(translator)
            self._translators.append(translator)
        else:
            translator.deleteLater()


@cache
def _content(path: Path) -> bytes:
    """Return what a file of translations says, b"" for one that cannot be read.

    Given a name, Qt would map the file, and go on reading there while an update overwrites it. Bytes it does not
    copy, so these are kept to the end: a translator may be asked until it is gone.
    """
    try:
        return path.read_bytes()
    except OSError:
        return b""


def _known(text: str) -> Language | None:
    return next((language for language in Language if language.value == text), None)
